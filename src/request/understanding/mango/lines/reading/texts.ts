import type { At } from "../lines-wish.ts";
import type { Atom } from "./atoms.ts";
import { readDays } from "./days.ts";
import type { Draft } from "./draft.ts";
import { readEvents } from "./events.ts";
import { readExact } from "./exact.ts";
import { readExceptions } from "./exceptions.ts";
import { readHappenings } from "./happenings.ts";
import { readLeft } from "./left-texts.ts";
import { type Keep, readLevels } from "./levels.ts";
import type { Found, Row } from "./phrase.ts";
import { isBoth, isThere, listed, said } from "./said-texts.ts";

/** What lines must contain: said to the letter, by the name of what happened, or by how grave it is. */
export function readTexts(row: Row, draft: Draft): void {
  const keep = (texts: readonly string[], more: { at?: At; not?: boolean; anyCase?: boolean } = {}): boolean => {
    if (texts.length === 0 || texts.some((text) => text.trim() === "")) return false;
    const { at = "any", not = false, anyCase = false } = more;
    draft.conditions.push({
      on: "text",
      texts,
      at,
      not,
      anyCase: anyCase || texts.every((text) => isWrittenOtherwise(draft, text)),
    });
    return true;
  };
  const that =
    "(?:(?:<show> )?(?:<the> |<only> )*(?:<lines> )?(?:<of> )?(?:<that> |(?:y|and|ni|pero|but|,) (?:<that> )?)?)";
  const word =
    "(?:<the> )?(?:ningun[oa]? |ni un[oa]?(?: sol[oa])? |nada de |either (?:of (?:the )?)?|any of |o bien |bien |ya sea |algun[oa] de )?(?:<word> )?(?:de )?(?:<the> )?";
  row.take(`${that}(?:no|do not|does not|not|don't) (?:se )?(?:<contain>) (?:ni |neither )?${word}{v:list}`, (found) =>
    found.atoms("v").some(({ mark }) => mark === "C") ? false : keep(listed(found), { not: true }),
  );
  readLastTime(row, draft, keep);
  readExceptions(row, draft, keep);
  readEvents(row, draft, keep);
  readDays(row, draft, keep);
  // "Where do we still have http://": of a folder, in which files and lines.
  if (draft.sources.some(({ isFolder, isGlob }) => isFolder || isGlob))
    row.take(
      "(?:(?:con|with) (?:el |the |su )?(?:nombre|name)(?: (?:de|del|of) (?:<the> )?<file>)? (?:y|and) (?:<the> )?(?:numero de )?(?:linea|line(?: number)?) )?(?:en )?(?:donde|where)(?: (?!(?:in|en|no|not) )[a-z]+){1,7}? (?<v>[TX]\\d+(?: (?:(?:,|o|u|or|y|and) )+[TX]\\d+)*)(?: (?:notes?|notas?|comments?|comentarios?|a secas|still|anywhere))*(?= (?:<of>|,|~|F|D|$|<and>))",
      (found) => {
        if (draft.filesOnly === undefined && draft.figure === undefined) draft.numbered = true;
        return keep(listed(found));
      },
    );
  row.take(
    `(?:<lines> )?(?:not containing|not matching|not mentioning|<without>) ${word}(?:(?:<lines> )?(?:<the> )?(?:<that> |de |of |with |con |a |las que |los que )*(?:(?:<contain>) )?)?${word}{v:list}(?: (?:<lines>|noise|stuff|ones))?(?= (?:,|<of>|<and>|~|F|D|$))`,
    (found) => {
      const isMeant = said(found).every(
        ({ mark, text }) => mark === "T" || mark === "X" || (mark === "word" && isThere(draft, text)),
      );
      return isMeant && !found.has("of") ? keep(listed(found), { not: true }) : false;
    },
  );
  readExact(row, keep);
  if (draft.filesOnly === "without")
    row.take(
      `(?:<without>|lacking|missing|sin) ${word}{v:list}(?= (?:<of>|~|,|F|D|G|$))`,
      (found) =>
        said(found).every(({ mark }) => mark === "T" || mark === "X" || mark === "word") &&
        keep(listed(found), { not: true }),
    );
  const isNot = "(?:no|do not|does not|not|without)";
  row.take(`${that}${isNot} (?:<begin>|empiecen|empiezan|comiencen|start|begin) ${word}{v:value}`, (found) =>
    keep([found.text("v")], { at: "start", not: true }),
  );
  row.take(`${that}${isNot} (?:<end>) ${word}{v:value}`, (found) => keep([found.text("v")], { at: "end", not: true }));
  row.take(`(?<!no )(?<!not )${that}(?:<begin>) ${word}{v:value}`, (found) => keep([found.text("v")], { at: "start" }));
  row.take(`${that}(?:<end>) ${word}{v:value}`, (found) => keep([found.text("v")], { at: "end" }));
  // "The From: lines": what the file has at the beginning of lines, with its colon.
  row.take(
    "(?:<show> )?(?:<only> )?(?:<the> )?(?:<lines> (?:de |of |con |with |que empiezan por |starting with )?)?(?<v>[a-z][a-z-]*) (?<colon>,)(?: <lines>)?(?= (?:out|<of>|~|F|$|<and>))",
    (found) => {
      const text = `${found.atoms("v")[0]?.text ?? ""}:`;
      const isColon = found.atoms("colon").some((one) => one.text === ":");
      const { head } = draft.known;
      return isColon && head?.split("\n").some((line) => line.startsWith(text)) && keep([text], { at: "start" });
    },
  );
  row.take("(?<=~ )out(?= )");
  // "The last 15, but only those of the kernel".
  row.take(
    "(?:(?:,|y|and|pero|but) )*<only> (?:(?:las?|los?|the ones?|those|the lines?) )(?:del?|de la|de los|from|of|by|about|sobre|con|with|mentioning) (?:<the> )?{v:value}(?= (?:<of>|~|,|F|D|G|$|<and>|<without>))",
    (found) => {
      const [atom] = found.atoms("v");
      if (atom === undefined || draft.known.format.kind === "table") return false;
      return (
        (atom.mark === "T" || atom.mark === "X" || (atom.mark === "word" && isThere(draft, atom.text))) &&
        keep([found.text("v")])
      );
    },
  );
  row.take("(?:(?:,|y|and|pero|but) )*<only> (?:the )?{v:value} (?:ones|lines)(?= (?:<of>|~|,|F|D|G|$))", (found) => {
    const [atom] = found.atoms("v");
    if (atom === undefined || atom.mark === "C" || atom.mark === "N" || draft.known.format.kind === "table")
      return false;
    return (atom.mark === "T" || isThere(draft, found.text("v"))) && keep([found.text("v")]);
  });
  // "In the lines that are of Marta".
  row.take(
    "(?:<the> )?<lines> (?:~+ )*(?:que|that|which) (?:sean|son|es|sea|is|are|vengan|vienen|come|comes) (?:del?|de la|from|of|by|for) (?:<the> )?{v:value}(?= (?:<of>|~|,|F|D|G|$|<and>|<without>))",
    (found) => {
      const [atom] = found.atoms("v");
      return (
        draft.known.format.kind !== "table" && atom?.mark === "word" && isThere(draft, atom.text) && keep([atom.text])
      );
    },
  );
  // "And are of Marta".
  row.take(
    "(?:y|and|e) (?:que |that )?(?:sean|son|es|sea|is|are|vengan|vienen|come|comes) (?:del?|de la|from|of|by|for) (?:<the> )?{v:value}(?= (?:<of>|~|,|F|D|G|$|<and>|<without>))",
    (found) => {
      const [atom] = found.atoms("v");
      return (
        draft.known.format.kind !== "table" && atom?.mark === "word" && isThere(draft, atom.text) && keep([atom.text])
      );
    },
  );
  // "Con X y Y": both; "con X o Y", "X, Y y Z": any.
  const each = (found: Found): boolean =>
    isBoth(found) ? said(found).every(({ text, value }) => keep([value ?? text])) : keep(listed(found));
  // "Cuántas veces aparece X": each time counts, not each line.
  const times = (found: Found): boolean => {
    // "Cuántas veces falló la contraseña": what happened is no text unless the file has it.
    const isAct = ({ mark, text }: Atom) => mark === "word" && draft.known.head !== undefined && !isThere(draft, text);
    if (!found.has("says") && found.atoms("v").some(isAct)) return false;
    draft.figure = { what: "count", column: undefined };
    draft.matchOnly = true;
    return keep(listed(found));
  };
  row.take(
    `(?:<count> )?(?:<times> )(?:(?:<that> )?(?:<many>|se (?:repite|menciona|nombra|cita|dice|lee|ha registrado)|is|are|was|does|do|of|de|que|sale|figura|pone|dice|mencionan?|ocurre) )*(?:(?<says><contain>|mentioned) )?${word}{v:list}(?: (?:occurs?|appears?|aparecen?|shows? up|mentioned|come up|comes up|is mentioned|sale|occur|there))?`,
    times,
  );
  row.take(
    `(?:<count> )(?:<the> )?(?:apariciones|ocurrencias|occurrences|instances|menciones|mentions|appearances|coincidencias|matches) (?:<of> )${word}{v:list}`,
    times,
  );
  row.take(
    `(?:(?:how often|how frequently) (?:does|do|is) )${word}{v:list}(?: (?:occurs?|appears?|shows? up|mentioned|comes? up))?`,
    times,
  );
  const linesWith = "<lines> (?:~+ )*with";
  // Several that must all be there.
  row.take(
    `${that}(?:<contain>) (?:tanto |both |a la vez )?${word}{a:T} (?:y|como|and|e|y tambien|and also|y ademas) (?:<that> )?(?:(?:<contain>) )?(?:tambien |also )?${word}{b:T}(?: (?:a la vez|tambien|both|at once))?`,
    (found) => keep([found.text("a")]) && keep([found.text("b")]),
  );
  row.take(
    `${that}(?:<contain>) (?:tanto |both |a la vez |las dos cosas |ambas cosas |simultaneamente |at once |at the same time )+(?:, )?${word}{a:value} (?:como|and|y) ${word}{b:value}`,
    (found) => keep([found.text("a")]) && keep([found.text("b")]),
  );
  row.take(
    `${that}(?:(?<bare>with(?!.* (?:in them|in it|inside)))|<contain>) ${word}{v:list}(?= (?:<of>|~|,|F|D|G|$|<and>|<without>|<ignoring>|solo|only|ordenad[oa]s|sorted))`,
    (found) => {
      if (found.atoms("v").some(({ mark }) => mark === "F" || mark === "C")) return false;
      if (found.has("bare") && !row.has(linesWith) && isListed(draft, found)) return false;
      return each(found);
    },
  );
  row.take(
    `${that}(?:(?<bare>with(?!.* (?:in them|in it|inside)))|<contain>) ${word}{v:words}`,
    (found) =>
      !(found.has("bare") && !row.has(linesWith) && isListed(draft, found)) &&
      isWorded(draft, found) &&
      keep([found.text("v")]),
  );
  const search =
    "(?:busca|buscar|buscame|busque|buscas|search(?: ~+)* for|search|look for|find|encuentra|encontrar|grep|grepea|greppea|grep for|localiza|rastrea|filtra|filter|filtra por|hunt for|scan for|search through|(?:un |el |a |the )?grep (?:de|del|for|of)|buscando|pesca|pescame)";
  row.take(
    `${search} (?:por )?(?:<the> )?(?:<lines> )?(?:<that> )?(?:(?:<contain>) )?(?:con |with |de )?${word}{v:list}(?= (?:<of>|~|,|F|D|G|$|<and>|<without>|<ignoring>|<only>|across|through|recursivamente|recursively))`,
    (found) => {
      if (found.atoms("v").some(({ mark }) => mark === "F" || mark === "C")) return false;
      return keep(listed(found));
    },
  );
  row.take(`${search} ${word}{v:words}`, (found) => isWorded(draft, found) && keep([found.text("v")]));
  row.take(`(?:<the> )?(?:<lines> )?(?:<word> )(?:que (?:aparezca|salga) )?{v:list}`, (found) => keep(listed(found)));
  readLevels(row, draft, keep);
  row.take(`(?:(?:y|and|e|,|pero|but) )?(?:con|with) ${word}{v:list}`, (found) => {
    const isMeant = said(found).every(
      ({ mark, text }) => mark === "T" || mark === "X" || (mark === "word" && isThere(draft, text)),
    );
    return isMeant && each(found);
  });
  row.take(
    "(?:<show> )?(?:(?<count><count>) )?(?:<only> )?(?:<the> )?(?:<lines> )?(?:<of> |<with> |con |y |and )?(?:<the> )?(?:(?:nivel|level) )?{v:T}(?: <or> {w:T})*(?: <lines>)?",
    (found) => {
      if (found.has("count")) draft.figure ??= { what: "count", column: undefined };
      const texts = found.has("w") ? [found.text("v"), found.text("w")] : [found.text("v")];
      if (draft.sources.some(({ path }) => texts.includes(path))) return false;
      return keep(texts);
    },
  );
  row.take(
    "(?:<lines> )(?:<of> |from |con |relacionadas con |relativas a |sobre |related to |regarding |concerning |de tipo |mentioning )+(?:<the> )?{v:value}(?= (?:<of>|~|,|F|D|G|$|<and>|<without>))",
    (found) => {
      const [atom] = found.atoms("v");
      const isMeant =
        atom !== undefined &&
        (atom.mark === "T" ||
          atom.mark === "X" ||
          (atom.mark === "word" && (isThere(draft, atom.text) || draft.known.head === undefined)));
      return isMeant && !draft.sources.some(({ isFolder }) => isFolder) ? keep([found.text("v")]) : false;
    },
  );
  row.take(
    "(?:<lines> )(?:del?|de la|de los|of|for|about|with) (?:<the> )?{v:value}(?= (?:que|that|which|hay|there|in))",
    (found) => {
      const [atom] = found.atoms("v");
      return atom?.mark === "word" && isThere(draft, atom.text) && keep([atom.text]);
    },
  );
  row.take(
    "(?:<the> )?(?:<lines> )(?:(?:about|sobre|de|del|of|que pone|que dice|con|with|for|that says|saying) )*(?:<the> )?{v:words}",
    (found) =>
      draft.deletes &&
      found.atoms("v").every(({ mark }) => mark === "word" || mark === "X" || mark === "T") &&
      draft.known.head?.includes(found.text("v")) === true &&
      keep([found.text("v")]),
  );
  row.take("(?:<the> )?{v:value} <lines>(?= (?:<of>|~|,|F|D|G|$))", (found) => {
    const [atom] = found.atoms("v");
    if (atom === undefined || atom.mark === "F" || atom.mark === "C" || atom.mark === "N") return false;
    return isThere(draft, found.text("v")) && keep([found.text("v")]);
  });
  readHappenings(row, draft, keep);
  readLeft(row, draft, keep);
}

/** "Cuándo fue la última vez que entró romero", "when did eth0 last go down": the last line that has it. */
function readLastTime(row: Row, draft: Draft, keep: Keep): void {
  const { head, format } = draft.known;
  if (format.kind === "table" || format.kind === "json" || draft.pick !== undefined || draft.by !== undefined) return;
  const last = (found: Found): boolean => {
    const atoms = found.atoms("v").filter(({ word }) => !/^(?:el|la|los|las|the|a|an|de|del|user|usuario)$/.test(word));
    const written = atoms.filter((atom) => atom.mark === "T" || atom.mark === "X" || isWord(atom));
    // Of what is said one word has to be in the file, and is what is looked for.
    if (written.length === 0 || (head === undefined && atoms.length > 1)) return false;
    for (const { text, value } of written) keep([value ?? text]);
    draft.pick = { end: found.has("first") ? "first" : "last", count: 1, when: "after" };
    return true;
  };
  const isWord = ({ mark, text }: Atom): boolean =>
    mark === "word" && text.length > 2 && (head === undefined || isThere(draft, text));
  const when = "(?:(?:dime |say |tell me |show me )?(?:cuando|when|a que hora|at what time)(?: (?:fue|was|es|is))? )?";
  const stop = "(?= (?:<of>|segun|according|,|~|F|$))";
  row.take(
    `${when}(?:<show> )?(?:la |the )?(?:ultima (?:vez|aparicion)|last time|(?<first>primera vez|first time)) (?:(?:que|that|de|of) )?(?:(?:se|it|we|nos|hubo|there was|there were|a|an) )*(?<v>(?:(?:<the> )?(?:[TX]\\d+|[a-z][a-z_-]*))(?: (?:<the> )?(?:[TX]\\d+|[a-z][a-z_-]*)){0,3}?)${stop}`,
    last,
  );
  row.take(
    `(?:<show> )?(?:cuando|when) (?:did |does |do |was |se )?(?<v>(?:(?:<the> )?(?:[TX]\\d+|[a-z][a-z_-]*))(?: (?:<the> )?(?:[TX]\\d+|[a-z][a-z_-]*)){0,3}?) (?:por ultima vez|la ultima vez|last(?: (?:seen|appear|show up|happen|occur|log in|logged in|connect|fail|run|start|stop))?|(?<first>por primera vez|first(?: (?:seen|appear|show up|happen|occur|log in|logged in|connect|fail|run|start|stop))?))(?: (?:seen|appears?|happened|occurred))?${stop}`,
    last,
  );
}

/**
 * Whether a run of plain words is a text that is looked for: where the file has them so. Of a file that nobody has seen to its end one
 * word may be; several may as well be another clause ("inside the compressed logs").
 */
/** "List /srv with human sizes": what is to be shown of a folder's files, not what is written in them. */
function isListed({ sources }: Draft, found: Found): boolean {
  return sources.some(({ isFolder }) => isFolder) && found.atoms("v").some(({ mark }) => mark !== "T" && mark !== "X");
}

function isWorded({ known: { head } }: Draft, found: Found): boolean {
  const atoms = found.atoms("v");
  if (atoms.some(({ mark }) => mark === "F" || mark === "C" || mark === "D")) return false;
  if (atoms.length === 1) return true;
  if (head?.toLowerCase().includes(found.text("v").toLowerCase())) return true;
  return (head === undefined || head.length > mostSeen) && !atoms.some(({ word }) => ofClauses.test(word));
}

/** In letters: of a file that is longer only the beginning has been seen. */
const mostSeen = 3900;

const ofClauses =
  /^(?:cada|each|every|todos?|todas?|all|inside|within|dentro|comprimid[oa]s?|compressed|files?|archivos?|ficheros?|logs?|folders?|carpetas?|html|js|css|py|txt|csv|json|los|las|the|el|la|their|its|sus|su|cuantas|veces|times)$/;

/** Where the beginning of the file has a word, but only in other capitals. */
function isWrittenOtherwise({ known, anyCase }: Draft, text: string): boolean {
  const { head } = known;
  if (anyCase) return true;
  if (head === undefined || !/^[a-z ]+$/.test(text)) return false;
  return !head.includes(text) && head.toLowerCase().includes(text);
}
