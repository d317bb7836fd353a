import { formatOf } from "../archives/archive-wish.ts";
import { readKeep } from "../archives/read-originals.ts";
import { isRight } from "../paths/read-change.ts";
import { readMode } from "../phrases/read-mode.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FilesAction } from "./files-wish.ts";
import { readPacking } from "./read-packing.ts";
import { pathOf } from "./read-places.ts";
import { readRename } from "./read-rename.ts";

/** Takes what is to be done with the files; undefined where they are only to be shown, "unclear" where it cannot be told. */
export function readAction(sentence: Sentence): FilesAction | "unclear" | undefined {
  const renaming = readRename(sentence);
  if (renaming) return { do: "rename", ...renaming };
  const owner = readOwner(sentence);
  if (owner !== undefined) return { do: "chown", owner };
  const isToBe = sentence.has("(?<=^ )que (?:los|las|todos|todas) (?:[^ ]+ )*(?:sean|queden|esten|tengan)");
  if (isToBe && sentence.take("(?:sean|queden|esten) (?:todos )?ejecutables") > 0) return { do: "chmod", mode: "+x" };
  if (sentence.has(speaksOfModes) && (isToBe || sentence.has(changesModes))) {
    const mode = readMode(sentence);
    if (mode !== undefined) return { do: "chmod", mode };
  }
  const packing = readPacking(sentence);
  if (packing !== undefined) return packing;
  const sorted = readSorting(sentence);
  if (sorted) return sorted;
  const target = readTarget(sentence);
  if (target !== undefined) return target;
  const found: FilesAction[] = [];
  if (sentence.take("{gzip}(?: (?:con|with|using|en|to|in|into|a) (?:gzip|gz|\\.gz))?|(?:con|with|using) gzip") > 0) {
    sentence.take(
      "(?:con|with|using) gzip|uno a uno|one by one|por separado|individualmente|individually|separately|cada uno",
    );
    found.push({ do: "gzip", ...(readKeep(sentence) ? { keep: true } : {}) });
  }
  if (sentence.take("{delete}") > 0) {
    // What is on the other side of what was said is to stay.
    sentence.take(
      "(?:(?:pero|but|y|and) )?(?:los|las|the) (?:(?:mas )?(?:nuev|recient|antigu|viej)[a-z]+|(?:newer|new|recent|older|old)(?: ones)?|demas|resto|otr[oa]s|rest|others) (?:no|not|ni tocarl[oa]s|stay|se quedan|quedan|can stay)(?= $| ·)",
    );
    found.push({ do: "delete" });
  }
  const dates =
    "(?:actualiz\\w+|update|set|pon\\w*|cambi\\w+|refresh|refresca\\w*) {~}(?:fechas?|dates?|hora|timestamps?|mtime|modification (?:time|date))(?: (?:de modificacion|of|de|on|for))*";
  if (sentence.take(`touch|${dates}`) > 0) {
    sentence.take(
      "(?:{~}(?:a|to|con|with) )*{~}(?:ahora(?: mismo)?|now|la actual|actual|current (?:time|date)|de hoy|hoy|today|<y>)",
    );
    found.push({ do: "touch" });
  }
  if (sentence.has("{move}|{copy}|{rename}|chmod|chown"))
    return found.length > 0 || sentence.has("(?:muev\\w+|mover|move|copia|copiar|copy|rename|renombra\\w*)")
      ? "unclear"
      : undefined;
  return found.length > 1 ? "unclear" : found[0];
}

const speaksOfModes =
  "<[a-z]*m[a-z]*>|permis\\w+|chmod|ejecutables?|executables?|ejecucion|lectura|escritura|read|write|writ\\w+|execut\\w+|read-only|modos?|mode|dueno|owner|leer|escribir|setgid|sgid|setuid|suid|sticky|hered\\w+|inherits?|nadie|nobody|no one";

const changesModes =
  "(?<=^ )(?:permissions?|permisos?|mode|modo|chmod) <[a-z]*m[a-z]*> (?:on|for|to|a|para|en)|cambi\\w+|pon\\w*|dale|dales|dar|darle|dejal?[oa]?s?|ajusta\\w*|quita\\w*|quitar|saca\\w*|retira\\w*|haz|hace|hacer|haga|agrega\\w*|anade\\w*|set|change|make|give|grant|add|remove|take|strip|revoke|chmod|mark|marca\\w*|lock|proteg\\w+|asigna\\w*|fija\\w*|activ\\w+|enable|que (?:sean|queden|nadie)|permit\\w*|let";

function readOwner(sentence: Sentence): string | undefined {
  let owner: string | undefined;
  const set = (name: Term | undefined, group?: Term) => {
    if (
      name === undefined ||
      isRight.test(name.text) ||
      !/^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/i.test(name.text) ||
      owner !== undefined
    )
      return false;
    owner = group === undefined ? name.text : `${name.text}:${group.text}`;
    return true;
  };
  const group = "(?: (?:y|and|con|with|e|,) {~}(?:grupo|group) {a:name})?";
  const change =
    "(?:cambi\\w+|change|set|pon\\w*|asign\\w+|assign|chown|transfer\\w*|pas\\w+|haz|make|give|dale|reasign\\w+)";
  if (!sentence.has(`${change}|que (?:sea|sean|pertenezca)`)) return undefined;
  if (!sentence.has("duen[oa]s?|propietari[oa]s?|propiedad|owner(?:ship)?|chown|pertenezcan?|owned by|belong"))
    return undefined;
  const noun = "(?:{~}(?:duen[oa]s?|propietari[oa]s?|propiedad|owner(?:ship)?)(?: (?:y|and) (?:{~})(?:grupo|group))?)";
  sentence.take(
    `(?:pon\\w*|haz|make|set|que|asign\\w+|assign) (?:{~})(?:(?:usuario|user) )?{a:name}${group} (?:{~}(?:como|sea|be|as|to|propio|new) )*${noun}(?: (?:de|of|for))?`,
    (name, other) => set(name, other),
  );
  sentence.take(`${change} (?:{~})${noun}(?: (?:de|of|on|for|a|in))*(?= [^·]*(?:a|to|por|for) )`, () => {
    const taken = sentence.take(
      `(?:a|al|to|por|for|hacia) {~}(?:(?:usuario|user) )?(?!<)(?!todos |todas |all |every |los |las |the |la |el |que ){a:name}${group}`,
      (name, other) => set(name, other),
    );
    return taken > 0;
  });
  sentence.take(
    `(?:cambi\\w+|pon\\w*|haz|make|let|deja|set)?(?: )?(?:que )?(?:pertenezcan? a|belong to|owned by|(?:sean?|be) (?:propiedad )?(?:de|of)) {~}(?:(?:usuario|user) )?{a:name}${group}`,
    (name, other) => set(name, other),
  );
  sentence.take(
    `chown (?=[^·]*to )|chown(?= )`,
    () =>
      owner === undefined &&
      sentence.take(`(?:a|to) {~}(?:(?:usuario|user) )?{a:name}${group}`, (name, other) => set(name, other)) > 0,
  );
  if (owner !== undefined) sentence.take(change);
  return owner;
}

/** "Ordena las fotos en carpetas por año". */
function readSorting(sentence: Sentence): FilesAction | undefined {
  const verbs =
    "orden(?:a|ar|e|ame|á|alos|alas)|organi[zc]\\w+|clasific\\w+|repart\\w+|separ(?:a|ar|e|ame|á)|agrup\\w+|distribu\\w+|sort|organi[sz]e|arrange|group|split|put|move|file|{move}";
  if (!sentence.has(verbs)) return undefined;
  const kinds = [
    ["year", "anos?|years?"],
    ["month", "mes(?:es)?|months?"],
    ["day", "dias?|days?"],
    ["ending", "extension(?:es)?|extensions?|tipos?|types?"],
  ] as const;
  for (const [by, said] of kinds) {
    const how = `(?:en|in|into|a|to|by|por) (?:(?:una|un|a|sub|its|su|the) )*{folder} (?:(?:por|by|segun|per|para|for|named after|con|of|de|cada|each|every|el|la|su|its|their|the) )+(?:${said})(?: (?:de|of) (?:{~}(?:modificacion|modification|creacion|creation|fecha|date|{file}))+)?(?: {folder})?`;
    if (sentence.take(how) === 0) continue;
    sentence.take(verbs);
    return { do: "sort", by };
  }
  return undefined;
}

const keepsTree =
  "(?:(?:y|and|pero|but) )?(?:manten\\w+|conserv\\w+|respet\\w+|preserv\\w+|keep\\w*|maintain\\w*|replic\\w+|reproduc\\w+|con|with|sin perder|without losing) {~}(?:(?:misma|same|{folder}) )*(?:estructura|arbol|jerarquia|structure|tree|layout|hierarchy|rutas?|paths?)(?: (?:de|of|original) {~}{folder}| {folder}| original)*";

const keepsDates =
  "(?:(?:y|and|pero|but) )?(?:manten\\w+|conserv\\w+|respet\\w+|preserv\\w+|keep\\w*|maintain\\w*|con|with|sin (?:perder|cambiar)|without (?:losing|changing)) {~}(?:(?:original|same|mism[oa]s?) )?(?:(?:fechas?|dates?|times?|timestamps?|horas?|mtimes?|permisos|permissions|duenos?|owners?|modes?|modos)(?: (?:y|and|e) {~})?)+(?<! )(?: (?:originales|original|de modificacion|intact[oa]s?))?";

function readTarget(sentence: Sentence): FilesAction | "unclear" | undefined {
  // What stands first is the order.
  const copies = sentence.has("(?:^ )?{copy}") && !sentence.has("muev\\w+|move|mover");
  if (!copies && !sentence.has("{move}")) return undefined;
  if (sentence.has("{makesFolder}")) return "unclear";
  const exact = copies && sentence.take(keepsDates) > 0;
  const tree = sentence.take(keepsTree) > 0;
  const newest = "(?:que (?:sean|son|esten) )?(?:mas )?(?:nuev[oa]s|recientes)|newer|new";
  const newerOnes =
    copies &&
    sentence.has(
      `(?:solo|solamente|unicamente|only|just) (?:{~})(?:<[a-z]*g[a-z]*>|{photo}|{video}) (?:${newest})|(?:only|just) {~}(?:${newest}) (?:<[a-z]*g[a-z]*>|{photo}|{video})`,
    );
  if (newerOnes) sentence.take(`solo|solamente|unicamente|only|just|${newest}`);
  const newer = newerOnes || (copies && sentence.take(onlyNewer) > 0);
  if (tree && !copies) return "unclear";
  let target: string | undefined;
  let make = false;
  let isPacked = false;
  const set = (isNew: boolean) => (to: Term | undefined) => {
    if (to === undefined || target !== undefined || /g|s|y|t|n/.test(to.quoted ? "" : to.kinds)) return false;
    target = pathOf(to);
    isPacked ||= formatOf(target) !== undefined;
    make = isNew;
    return true;
  };
  const fresh =
    "(?:{~}(?:(?:una|un|a|otra|another) )?(?:nueva|nuevo|new)(?: {folder})?|{~}(?:una|un|a) {folder} (?:nueva|nuevo|new)?|{~}{folder} (?:nueva|nuevo|new)) ?";
  const called = "(?:(?:que se )?(?:llam\\w+|called|named|de nombre|con el nombre|con nombre) )?";
  // "Los jpg que haya dentro de a, a b": where they are is told like where they go, and where they go by itself.
  for (const into of ["(?:a|al|hacia|to|into|in to|hasta|onto)", "(?:dentro de|inside)"]) {
    sentence.take(`${into} ${fresh}${called}{a:name}`, set(true));
    sentence.take(`${into} {~}(?:{folder} )?${called}{a:path}`, set(false));
    sentence.take(`${into} {~}{folder} (?:de )?${called}{a:name}`, set(false));
    sentence.take(
      `${into} {~}(?!{folder} |{file} |<|que |cada |anything |otra |another |same |mismo |la vez |uno |one ){a:name}(?= $)`,
      set(false),
    );
  }
  if (sentence.has("mete\\w*|meti|pon\\w*|coloc\\w+|put|place|guard\\w+|junt\\w+|collect|gather"))
    sentence.take(`(?:en|in) (?:${fresh}|{~}(?:{folder} )?)${called}{a:name}`, (to) =>
      set(sentence.has("nueva|new"))(to),
    );
  if (target === undefined) return undefined;
  // Into an archive nothing is moved.
  if (isPacked) return "unclear";
  sentence.take(copies ? "{copy}" : "{move}");
  if (!copies && sentence.has("{copy}")) return "unclear";
  return {
    do: copies ? "copy" : "move",
    target,
    make,
    ...(tree ? { tree } : {}),
    ...(exact ? { exact } : {}),
    ...(newer ? { newer } : {}),
  };
}

/** "Solo los que sean más nuevos", "only what changed": what is there already and as new is left. */
const onlyNewer =
  "(?:(?:que|that|which) )?(?:sean|son|are) (?:mas )?(?:nuev[oa]s|recientes|newer|more recent) (?:que|than) (?:(?:los|las|lo|the|ones|what|que|is|are|ya|already|en|in|at|el) )*(?:hay|haya|hubiera|there|alli|ahi|destino|destination|target)(?: (?:alli|ahi|ya|already))?|(?:(?:y|and|pero|but) )?(?:(?:solo|only|just|solamente|unicamente) )?(?:si|if|when|cuando) {~}(?:(?:the )?(?:original|origen|source|{file}|ones) )?(?:they re|they are|they're|it is|it's|is|are|son|es|sean|sea|estan|estuvieran) (?:mas )?(?:newer|nuev[oa]s?|recientes?|more recent)(?: (?:than|que) (?:{~}(?:what|what's|lo|los|las|el|la|ones|copies|copia|que|is|are|ya|already|there|hay|haya|alli|ahi|destino|destination|target|en|del|existing|{file}) ?)+(?<! ))?|(?:(?:y|and|pero|but) )?(?:solo|solamente|unicamente|only|just|nada mas) {~}(?:(?:{file}|ones|that|which|que|are|sean|son|esten|si|if|what|lo que|hayan|ha|has|have) )*(?:(?:mas )?(?:nuev[oa]s|recientes)(?: (?:que (?:los|lo) (?:que )?(?:ya )?(?:hay|hubiera|esten|estan)(?: (?:alli|ahi|en el destino))?))?|newer(?: (?:ones|than (?:what is|the ones) there))?|cambiad[oa]s?|cambiado|changed|modificad[oa]s?|missing or newer|falten)(?= )";
