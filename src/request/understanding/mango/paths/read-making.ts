import { pathOf } from "../files/read-places.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction, Run } from "./path-wish.ts";
import { linkings } from "./read-links.ts";

/** Who reads of folders, empty files and links that are to be made. */
export const makings = [...linkings, readFolders] as const;

/** Who needs one that is not there yet wants it made. */
const wants =
  "(?:(?:me |nos |i |we )*(?:hacen? falta|harian? falta|necesit(?:o|amos|aria)|quier(?:o|emos)|quisiera|need|want|would like))(?= (?:una|un|unas|unos|a|an|otra|otro|another|new|nuev[oa]s?|<n>) )|(?<=^ )(?=(?:una|un|a|an|otra|another|unas|<n>) (?:new |nuev[oa]s? )?(?:{folder}|(?:vaci[oa] |empty )?{file} (?:vaci[oa] |empty )?(?:llamad[oa]|called|named)) )";
const makes =
  "cre(?:a|á|ar|e|ame|ate|arme|emos)|haz(?:me)?|hac(?:e|é|er|eme)|make|create|add|anade|agrega|set up|prepar(?:a|ar|e|ame|á)|prepare|deja(?:me)? (?:hech|cread|list)[oa]s?|genera|arma(?:me)?";

function readFolders(sentence: Sentence): PathAction | undefined {
  if (!sentence.has(`${makes}|mkdir|touch|${wants}`)) return undefined;
  // What is to become of files that are there.
  if (
    sentence.has(
      "(?:make|haz\\w*|hace\\w*) {~}(?:all|every|each|any|todos|todas|cada) {~}(?:{file}|scripts?|<[a-z]*g[a-z]*>)",
    )
  )
    return undefined;
  // That something be so is no thing to be made, and one for each of something has names that are not said.
  if (
    sentence.has(
      "(?:haz|hacer|haga|hace|haced|make) (?:que|sure|it so)|(?:por|para|per|for|one) (?:{~})(?:cada|each|every)|(?:por|per) (?:mes|dia|ano|usuario|cliente|month|day|year|user)|(?:los|the) (?:<[a-z]*n[a-z]*>|doce|twelve) (?:meses|months)|(?:<[a-z]*n[a-z]*>|doce|twelve) (?:meses|months)",
    )
  )
    return undefined;
  const temporary = readTemporary(sentence);
  if (temporary !== undefined) return temporary === "unclear" ? undefined : temporary;
  const folders: string[] = [];
  const files: string[] = [];
  const called =
    "(?:(?:llamad[oa]s?|que se llamen?|de nombre|con (?:el )?nombres?|called|named|nuev[oa]s?|new|vaci[oa]s?|empty|con|with) )*";
  const thing =
    "(?!<[^>]*[sty]>)(?!<[^>]*g[^>]*p)(?!{small} |{folder} |{file} |tree |arbol |{move} |{copy} |{rename} |{gzip} |{delete} |nothing |nada |else |mas |more |si |if |para |for |dentro |inside |llamad|called |named |vaci|empty |nuev|new |with |con |que |y |and ){a:name}";
  const inside: string[] = [];
  const empties = "(?:archivos?|ficheros?|files?|documento)";
  // "Con un __init__.py vacío dentro".
  sentence.take(
    `(?:con|with|y|and) {~}(?:(?:vaci[oa]|empty|un|an) )*(?:${empties} )?${called}(<[a-z]*f[a-z]*>)(?: (?:vaci[oa]|empty))?(?: (?:dentro|adentro|inside(?: it)?|in it|en (?:ella|el)|en su interior))?`,
    (one) => {
      if (!sentence.has("{folder}|package|paquete|mkdir")) return false;
      inside.push(pathOf(one));
      return true;
    },
  );
  let base: string | undefined;
  const takeBase = () =>
    sentence.take(
      "(?:dentro de|en|in|inside|bajo|under|adentro de|within) {~}(?:{folder} )?(?:llamad[oa] )?(?:{a:folder}|(?!<)(?!{small} |{filler} ){a:name}|(<[a-z]*p[a-z]*>))",
      (one) => {
        if (base !== undefined) return false;
        base = pathOf(one);
        return true;
      },
    );
  const made = `(?:${makes}|${wants})`;
  const isOfFolders =
    sentence.has(`(?:${made}|mkdir)`) && sentence.has("{folder}|mkdir|(?:python )?(?:package|paquete)");
  takeBase();
  const runs = readRuns(sentence, isOfFolders ? "folder" : "file");
  const take =
    (into: string[]) =>
    (...found: Term[]) => {
      for (const one of found) into.push(pathOf(one));
    };
  if (isOfFolders) {
    const noun =
      "(?:{folder}|estructura de|structure of|tree|arbol(?: de)?|jerarquia|hierarchy|chain|nested|anidad[oa]s?|vaci[oa]s?|empty|nuev[oa]s?|new|llamad[oa]s?|que se llamen?|de nombres?|con (?:el )?nombres?|called|named|siguientes?|following)";
    const head = `(?:(?:${made})(?: (?:ya|now|also|tambien))?(?: ·+)*(?: {~}<n>(?= ))?(?: {~}${noun})*(?: {~}{folder})(?: {~}${noun})*|mkdir(?: -p)?)`;
    // A letter that is an article everywhere else.
    sentence.take("([ae])(?= (?:[b-z]|y b|and b) )", (one) => {
      folders.push(one.text);
    });
    const next = `(?: (?:(?:y|e|and) )?{~}(?:(?:otr[oa]|another|{folder}) )?(?:(?:llamad[oa]s?|called|named) )?${thing})?`;
    const letter = folders.length > 0 ? "(?: ·)?" : "";
    const add = (...found: Term[]) => {
      for (const one of found) folders.push(one.kinds.includes("n") ? one.text : pathOf(one));
    };
    const named = sentence.take(`${head}${letter} {~}${thing}${next}${next}${next}${next}${next}`, add);
    if (
      named === 0 &&
      runs.length === 0 &&
      sentence.take(
        `(?:${makes}) {~}(?:(?:new|nuev[oa]) )?${thing} (?:package|paquete|{folder})|(?:${makes}) {~}(?:package|paquete) (?:(?:llamad[oa]|called|named) )?${thing}`,
        add,
      ) === 0
    )
      return undefined;
    sentence.take(
      "package|paquete|de una vez|at once|nested|anidad[oa]s?|con sus padres|with parents|si no existen?|if (?:it|they) do(?:es)? not exist|if missing|and nothing else|y nada mas|recursivamente|que falten|as needed|(?:(?:y|and|con|with|incluyendo|including|creando|creating|aunque (?:no )?(?:existan?|falten?)|even if) )+{~}(?:(?:lo que (?:falte|haga falta|necesite)|las|los|the|any|todo|todas|todos|all|{folder}|intermedi[oa]s|padres?|superiores|parents?|missing|que (?:falten|hagan falta|no existan)|anteriores|de arriba|that|are|needed|they|it|needs?|do not exist|si no existen|if needed|hasta (?:ella|ahi|alli)) )*(?:lo que (?:falte|haga falta|necesite)|{folder}|intermedi[oa]s|padres?|superiores|parents?|missing|falten|hagan falta|existan|anteriores|arriba|needed|exist|existen|needs?)|por el camino|along the way",
    );
    sentence.take(`{folder}|{empty}|${made}|mkdir`);
  } else {
    if (!sentence.has(`${empties}|touch`) || sentence.has("{pack}(?= {~}{a:folder})")) return undefined;
    const asked = sentence.take(
      `(?:${made}) {~}(?:<n> )?(?:(?:vaci[oa]s?|empty|nuev[oa]s?|new|un|an|blank) )*${empties}(?: (?:vaci[oa]s?|en blanco|empty|nuev[oa]s?|blank))?(?: (?:llamad[oa]s?|que se llamen?|de nombre|called|named|nuev[oa]|new))*|touch`,
    );
    if (asked === 0) return undefined;
    sentence.take(
      `(?:(?:y|e|and) )?{~}${called}(?!<[^>]*[gstyn])(?:{a:path}|${thing})(?: (?:vaci[oa]s?|empty))?`,
      take(files),
    );
    sentence.take("{empty}|{file}");
    if (files.length === 0 && runs.length === 0) return undefined;
  }
  const under = (path: string) =>
    base === undefined || path.startsWith("/") || base === "." ? path : `${base.replace(/\/+$/, "")}/${path}`;
  const madeFolders = folders.map(under);
  if (isOfFolders && madeFolders.length === 0 && runs.length === 0) return undefined;
  const last = madeFolders.length === 1 ? madeFolders[0] : undefined;
  // "Y un README.md vacío": beside them, where one folder holds them all.
  const beside = last === undefined ? base : last;
  if (inside.length > 0 && beside === undefined) return undefined;
  // How many they are, is said once more by their names.
  const counts = sentence.terms
    .filter(({ kinds }) => kinds === "n")
    .map(({ values, text }) => Number(values.n ?? text));
  const total =
    madeFolders.length +
    files.length +
    runs.reduce((sum, { first, last }) => sum + Number(last) - Number(first) + 1, 0);
  if (counts.some((count) => count !== total && !madeFolders.concat(files).includes(String(count)))) return undefined;
  if (runs.length > 0) sentence.take("<n>");
  const named = [...counts.map(String), ...runs.flatMap(({ said }) => said)];
  return {
    do: "make",
    folders: madeFolders,
    files: [...files.map(under), ...inside.map((file) => `${beside?.replace(/\/+$/, "")}/${file}`)],
    ...(named.length > 0 ? { named } : {}),
    ...(runs.length > 0 ? { runs: runs.map((run) => ({ ...run, before: under(run.before) })) } : {}),
  };
}

/** "Crea un fichero temporal en tmp con prefijo copia-": whatever name is free, which mktemp(1) finds. */
function readTemporary(sentence: Sentence): PathAction | "unclear" | undefined {
  const passing = "(?:temporal(?:es)?|temporary|temp|scratch)";
  let isFolder = false;
  const asked =
    sentence.take(
      `(?:(?:${makes}|${wants}) )?{~}(?:(?:nuev[oa]|new|vaci[oa]|empty) )*(?:${passing} ({folder}|{file})|({folder}|{file}) ${passing})(?: (?:vaci[oa]|empty|nuev[oa]))?`,
      (noun) => {
        isFolder ||= !/^(?:arch|fich|file|doc)/.test(noun.folded);
      },
    ) > 0;
  // "Un directorio temporal" is none that is there, whatever is called so.
  const isCalledSo =
    !asked &&
    sentence.take(`(?:${makes}) (?:un|una|a|an) (?:{folder} )?(<[a-z]*d[a-z]*>)`, (one) => {
      isFolder = /\btemp/.test(one.folded);
      return isFolder;
    }) > 0;
  if (!asked && !isCalledSo) return undefined;
  let folder: string | undefined;
  let before: string | undefined;
  let suffix: string | undefined;
  sentence.take("(?:en|in|dentro de|inside|under) {~}(?:{folder} )?(?:{a:folder}|(<[a-z]*p[a-z]*>))", (one) => {
    folder ??= pathOf(one);
  });
  sentence.take(
    "(?:(?:y|and|con|with|que|whose|cuyo|cuyos|que se|its|su) )*{~}(?:(?:nombre|name|nombres?) )?(?:(?:de )?(?:prefijo|prefix(?:ed)?)|(?:que )?(?:empi\\w+|comien\\w+|start\\w*|begin\\w*)|llam\\w+|called|named)(?: (?:por|con|with|by|como|algo|asi|de|something|like|tipo|por ejemplo))* {~}(?!<[^>]*[gsty]>)(?!{small} ){a:name}",
    (one) => {
      before ??= pathOf(one);
    },
  );
  sentence.take(
    "(?:(?:y|and|con|with|que) )*{~}(?:(?:extension|sufijo|suffix|ending|terminad[oa] en|acabe en|termine en|ending in) )+{~}{a:ending}",
    (one) => {
      suffix = `.${(one.values.e ?? one.text).replace(/^\*?\./, "")}`;
    },
  );
  sentence.take(`${makes}|mktemp|con|with|seguro|safely|secure|unic[oa]|unique|nombre|name|aleatorio|random`);
  if (before !== undefined && !/^[\w.-]+$/.test(before)) return "unclear";
  return {
    do: "temporary",
    isFolder,
    named: sentence.terms.map(({ text }) => text),
    ...(folder === undefined ? {} : { folder }),
    ...(before === undefined ? {} : { before }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** "Part01.txt to part10.txt", "de cap1 a cap12": what only a number tells apart. */
function readRuns(sentence: Sentence, kind: Run["kind"]): Run[] {
  const runs: Run[] = [];
  sentence.take(
    "(?:(?:desde|de|from|llamad[oa]s?|named|called|que vayan|going|numbered) )*{~}(?!{small} )(<[a-z]*p[a-z]*>|[a-z_-]*\\d+[\\w.-]*) (?:to|through|thru|hasta|a|al|until|up to|-) {~}(?!{small} )(<[a-z]*p[a-z]*>|[a-z_-]*\\d+[\\w.-]*)",
    (one, two) => {
      if (one === undefined || two === undefined) return false;
      const run = runOf(pathOf(one), pathOf(two));
      if (run === undefined) return false;
      runs.push({ kind, ...run, said: [one.text, two.text] });
      return true;
    },
  );
  return runs;
}

function runOf(one: string, two: string): Omit<Run, "kind" | "said"> | undefined {
  const [, before, first, after] = /^(.*?)(\d+)(\D*)$/.exec(one) ?? [];
  const [, other = "", last = "", end = ""] = /^(.*?)(\d+)(\D*)$/.exec(two) ?? [];
  if (before === undefined || first === undefined || after === undefined) return undefined;
  const isSame = (other === before || other === before.split("/").at(-1)) && end === after;
  return isSame && before !== "" && Number(first) < Number(last) ? { before, first, last, after } : undefined;
}
