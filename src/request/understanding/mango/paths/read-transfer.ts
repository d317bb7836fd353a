import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import { readStamp } from "../phrases/read-stamp.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";
import { isOfNamed, respellings } from "./read-respelling.ts";

/** Who reads of copies, moves, new names and removals of what is named. */
export const transfers = [...respellings, readCopy, readMove, readRemoval] as const;

const plural = "(?:files|archivos|ficheros|documentos|documents|folders|directories|carpetas|directorios)";
const path = "(?!<[^>]*g)(<[a-z]*p[a-z]*>)";
const careful =
  "(?:{~}(?:pero|but|y|and) )*(?:sin (?:sobrescribir|pisar|machacar|reemplazar|sobreescribir)(?:l[oa]s?)?(?: (?:nada|si (?:ya )?existe[n]?|el que haya|los que haya|{file}|lo que haya|los existentes))*|(?:do not|don t|without|never|no) (?:overwrit\\w+|clobber\\w*|replac\\w+|lo pises|lo sobrescribas)(?: (?:an |any |the |it|existing|ones?|one|anything|{file}|if it exists))*|(?:if|si) (?:it |ya )?(?:does not|no) exist\\w*)";

function readCopy(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (!isOfNamed(sentence)) return undefined;
  if (!sentence.has("{copy}|copia(?: de seguridad)?|copy|backup|back up|respald\\w+|(?<=^ )(?:duplicate|duplica)"))
    return undefined;
  // What is twice there, and what is to have the day in its name.
  if (
    sentence.has(
      "(?<!^ )duplicated? {~}(?:{file}|{photo}|{video}|copies|ones|stuff)|(?:find|list|show|which|any|busca|encuentra|lista)[a-z]* (?:[^ ]+ )*duplica(?:te|d)",
    )
  )
    return undefined;
  const isDated = !sentence.has("(?:conserv|manten|respet|preserv|guardand|keep)[a-z]*");
  const stamp = isDated ? readStamp(sentence) : undefined;
  sentence.take(
    "(?:justo )?al lado(?: (?:del original|suyo))?|(?:right )?(?:next to|beside|alongside) (?:it|{~}original)",
  );
  const isBeforeEnding =
    stamp !== undefined &&
    sentence.take(
      "(?:antes de|before) {~}(?:extension|terminacion|ending)|(?:manteniendo|conservando|keeping) {~}extension",
    ) > 0;
  sentence.take(
    "(?:antes de (?:(?:que )?(?:l[oa] |se |nada )?(?:toc|cambi|edit|modific|romp|hac)[a-z]*)|before (?:(?:i|we|you) )?(?:touch|chang|edit|modify|break|doing)[a-z]*)(?: (?:it|anything|nada|l[oa]|{~}{file}))?",
  );
  if (sentence.has("{move}(?= {~}<)|servidor|server|ssh|scp|rsync|remot\\w+|host|maquina remota")) return undefined;
  // Which of them are to be copied is more than one copy says.
  if (
    sentence.has(
      "(?:solo|only|just|solamente) {~}(?:(?:{file}|lo|los) )*(?:(?:mas )?nuev[oa]s|cambiad[oa]s?|changed|modificad[oa]s?)",
    )
  )
    return undefined;
  const newer =
    sentence.take(
      "(?:(?:y|and|pero|but) )?(?:(?:solo|only|just|solamente|unicamente) )?(?:si|if|when|cuando) {~}(?:(?:original|origen|source|{file}|mine|mio|it|este|one) )?(?:is |es |sea |esta |they are |it s )?(?:mas )?(?:newer|nuev[oa]|reciente|more recent)(?: (?:than|que) (?:{~}(?:what|lo|el|la|one|copy|copia|que|is|ya|already|there|hay|haya|alli|ahi|destino|destination|target|en|del|existing|{file}) ?)+(?<! ))?",
    ) > 0;
  const exact =
    sentence.take(
      "(?:{~}(?:conserv\\w+|manten\\w+|preserv\\w+|respet\\w+|keep\\w*|con|with|guardando|incluyendo) )+(?:{~}(?:permisos?|permissions?|fechas?|dates?|times?|timestamps?|duenos?|owners?|owner|ownership|atributos|attributes|todo|everything|tal cual|metadatos|metadata|modes?|modos|links|symlinks|symbolic links|enlaces|enlaces simbolicos|y|and|e|,) ?)+(?<! )|tal cual|exact copy|copia exacta|identical copy",
    ) > 0;
  const cautious = sentence.take(careful) > 0;
  const { from, to, ending, also } = ends(
    sentence,
    "back up|respalda(?:me|r)?|respalde|(?:(?:haz|hac\\w+|make|create|crea\\w*|saca\\w*|deja\\w*|guarda\\w*|keep|take|save|need|quiero) )?{~}(?:copia(?: de seguridad)?|copy|backup(?: copy)?|respaldo|duplicad[oa]|duplicate|duplica)(?: (?:de|of))?|{copy}",
  );
  // What is not known here and has no ending may be a folder as well.
  const whole = from.some(
    (one) =>
      machine.pathKind(one) === "directory" ||
      (machine.pathKind(one) === undefined && /\//.test(one) && !/\.[^/]*$/.test(one)),
  );
  sentence.take(
    "recursiv\\w+|enter[oa]|whole|entire|con todo(?: su contenido| lo que tiene)?|and everything in it|al lado|next to it|beside it|(?:en|in) (?:la misma carpeta|the same folder|el mismo sitio)|mism[oa]|same|place|sitio",
  );
  const [first] = from;
  if (first === undefined || (from.length > 1 && isOneFile(to, machine))) return undefined;
  const how = { whole, cautious, ...(newer ? { newer } : {}) };
  const dated = stamp && { stamp: { ...stamp, atEnd: !isBeforeEnding && !whole } };
  if (to !== undefined) {
    if (dated === undefined) return { do: "copy", from, to, exact, ...how, ...(also.length > 0 ? { also } : {}) };
    if (also.length > 0) return undefined;
    if (from.length > 1) return undefined;
    const isInto = machine.pathKind(to) === "directory";
    return {
      do: "copy",
      from,
      to: isInto ? `${bare(to)}/${bare(first).split("/").at(-1)}` : to,
      exact,
      ...how,
      ...dated,
    };
  }
  if (dated !== undefined && ending === undefined)
    return from.length === 1
      ? { do: "copy", from, to: bare(first), exact: exact || whole, ...how, ...dated }
      : undefined;
  const isBackup = ending !== undefined || sentence.has("·+");
  return isBackup && from.length === 1
    ? { do: "copy", from, to: `${bare(first)}.${ending ?? "bak"}`, exact: exact || whole, ...how, ...dated }
    : undefined;
}

function readMove(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (!isOfNamed(sentence)) return undefined;
  const isToBeCalled = sentence.has(
    "(?:que |should |must |debe |deberia |tiene que )(?:be |se )?(?:llam\\w+|called|named)",
  );
  const renames = isToBeCalled || sentence.has("{rename}");
  sentence.take(
    "(?:a |to |con |with |in |en )?(?:la |the )?(?:lower ?case|upper ?case|extension en (?:minusculas?|mayusculas?)) extension|extension en (?:minusculas?|mayusculas?)",
  );
  if (!isToBeCalled && !sentence.has("{move}|{rename}")) return undefined;
  // "Mira qué pone en …": what is written there.
  if (sentence.has("que (?:pone|ponia)")) return undefined;
  sentence.take("(?:en|in) (?:la misma carpeta|the same folder|el mismo sitio|the same place)");
  if (sentence.has("extension(?:es)?|espacios?|spaces?|servidor|server")) return undefined;
  const cautious = sentence.take(careful) > 0;
  // "Muévelo a personal y renómbralo carta.txt".
  let called: string | undefined;
  if (sentence.has("{move}"))
    sentence.take(
      "(?:y|and) (?:renombra?(?:lo|la|rlo|rla)|rename it|call it|llama(?:lo|la)|llame(?:lo|la))(?: (?:to|a|as|como))? {a:name}",
      (one) => {
        called = pathOf(one);
      },
    );
  const { from, to, also } = ends(sentence, "{rename}|{move}");
  if (also.length > 0) return undefined;
  if (to === undefined || from.length === 0 || (from.length > 1 && isOneFile(to, machine))) return undefined;
  if (called !== undefined) return { do: "move", from, to: `${to.replace(/\/+$/, "")}/${called}`, cautious };
  // A new name is one in the same folder; only to move is to go elsewhere.
  const [only = ""] = from;
  const folder = /^(.*\/)[^/]+$/.exec(only)?.[1];
  const isNewName =
    folder !== undefined && from.length === 1 && !to.includes("/") && renames && machine.pathKind(to) !== "directory";
  return { do: "move", from, to: isNewName ? `${folder}${to}` : to, cautious };
}

function bare(path: string): string {
  return path.replace(/(?<=.)\/+$/, "");
}

/** Where several have no room. */
function isOneFile(to: string | undefined, machine: MachineSnapshot): boolean {
  return to !== undefined && machine.pathKind(to) !== "directory" && /\.\w+$/.test(to);
}

/** What goes, and where to or as what. */
function ends(
  sentence: Sentence,
  verbs: string,
): { from: string[]; to: string | undefined; ending: string | undefined; also: string[] } {
  const from: string[] = [];
  let to: string | undefined;
  let ending: string | undefined;
  const set = (one: Term) => {
    if (to !== undefined) return false;
    to = pathOf(one);
    return true;
  };
  // "A docs y a tmp": each gets one.
  const also: string[] = [];
  sentence.take(
    "(?<=<[a-z]*p[a-z]*> )(?:y|e|and) (?:also |tambien )?(?:a|al|to|into|en|in) {~}(?:{folder} )?(?!<[^>]*g)(<[a-z]*p[a-z]*>)",
    (one) => {
      also.push(pathOf(one));
    },
  );
  const name =
    "(?!<[^>]*[gstyn]>)(?!{small} |{folder} |{file} |m[ai][yn]usculas? |uppercase |lowercase |lado |upper |lower ){a:name}";
  sentence.take(
    "(?:{~}(?:con|with|terminad[oa] en|acabad[oa] en|ending in|que (?:termine|acabe) en|de|a|to|as|como|una|extension|sufijo|suffix|dejando|leaving|guardando) )*{~}(?:(?:extension|sufijo|suffix|copia|terminacion|ending) )+{a:glob}|(?:a|as|como|to) {~}{a:glob}(?= (?:al lado|next|beside|·|$|en la misma|in the same))|(?:terminad[oa]|acabad[oa]|ending|con) (?:en|in|with) {a:glob}",
    (one) => {
      ending = (one.values.e ?? one.text).replace(/^\*?\./, "");
    },
  );
  sentence.take(
    `(?:(?:y )?(?:que )?(?:se )?(?:llam\\w+|called|named|de nombre|con (?:el )?nombre(?: de)?|by the name(?: of)?|name it|and call it|ponle|como|as)) {~}(?:{file} |{folder} )?${name}`,
    set,
  );
  sentence.take(
    `(?:a|al|hacia|to|into|por|en|in|dentro de|inside|como|as) {~}(?:(?:{folder}|{file}|nueva|new|llamad[oa]|called) )*${path}(?= $| (?:y|and|sin|pero|but|conserv|with|con|keep|preserv|without|·))`,
    (one) =>
      from.length === 0 && !sentence.has(`${path} .*${path}|<[a-z]*p[a-z]*> (?:[^ ]+ )*<[a-z]*p[a-z]*>`)
        ? false
        : set(one),
  );
  // "Notas.txt de docs" is the one that is in there.
  sentence.take(
    `${path} (?:(?:que (?:esta|hay) )?(?:de|del|from|en|in|inside|dentro de)) {~}(?:{folder} )?{a:folder}(?= (?:a|al|to|into|como|as|por|hacia|·)| $)`,
    (one, folder) => {
      if (one.kinds.includes("d")) return false;
      from.push(`${pathOf(folder).replace(/\/+$/, "")}/${pathOf(one)}`);
      return true;
    },
  );
  sentence.take(`(?:${verbs})`);
  const after = "(?= (?:a|al|hacia|to|into|por|como|as|en|in|y|e|and|·|<)| $)";
  const thing = `{~}(?:(?:{file}|{folder}|whole|entire|complete|arbol|tree) )*(?:llamad[oa] |called )?${path}(?: (?:{folder}|{file}|tree))?`;
  const add = (one: Term) => {
    from.push(pathOf(one));
  };
  sentence.take(`(?:(?:y|e|and) )?(?!de |del |of |from |en |in )${thing}${after}`, add);
  if (from.length === 0) sentence.take(`(?:de|del|of|from|desde) ${thing}${after}`, add);
  if (to === undefined)
    sentence.take(
      `(?:a|al|hacia|to|into|por|como|as|en|in) {~}(?:(?:{folder}|{file}|llamad[oa]|called|named) )*${name}(?= $| (?:y|and|sin|pero|but|conserv|with|con|keep|preserv|without|·))`,
      set,
    );
  if (to === undefined && from.length === 2 && !sentence.has("·")) to = from.pop();
  return { from, to, ending, also };
}

function readRemoval(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (!isOfNamed(sentence)) return undefined;
  // "Las carpetas .cache de todo el proyecto" are many of one name.
  if (
    sentence.has(
      "(?:los|las|todos|todas|all|any|every) <[a-z]*p[a-z]*>|{deep}|por ahi|por todas partes|everywhere|lying around",
    )
  )
    return undefined;
  const isFolderSaid = sentence.has(
    "(?:la |el |the )?(?:carpeta|directorio|folder|directory) (?:llamad[oa] |called )?<[a-z]*p[a-z]*>",
  );
  const isOfKind = sentence.has(plural) && sentence.terms.filter(({ kinds }) => kinds.includes("p")).length === 1;
  if (isOfKind || sentence.take("{delete}") === 0) return undefined;
  // In a folder, or of a kind: what goes is not what is named here.
  if (sentence.has(`(?:en|in|from|under|inside|dentro de|within|of|de|bajo|everything|todo) {~}(?:{folder} )?${path}`))
    return undefined;
  const paths: string[] = [];
  const whole =
    sentence.take(
      "(?:(?:y|and|con|with) )+{~}(?:todo|everything|all)(?: (?:lo que|su|its|that is|of))*(?: (?:hay|tiene|contiene|contenido|contents?|in|inside|dentro|it))*|enter[oa]|whole|entire|recursiv\\w+|complet[oa]|y su contenido|and its contents?",
    ) > 0;
  sentence.take(
    `(?:(?:y|e|and|de|del|la|el|the) )*(?:{~}(?:{file}|{folder}) )?(?:llamad[oa] |called )?${path}(?: (?:{file}|{folder}))?`,
    (one) => {
      paths.push(pathOf(one));
    },
  );
  const folders = paths.some(
    (one) => machine.pathKind(one) === "directory" || (isFolderSaid && machine.pathKind(one) === undefined),
  );
  return paths.length === 0 || (whole && !folders) ? undefined : { do: "remove", paths, whole: folders };
}
