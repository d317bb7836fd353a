import { formatOf } from "../archives/archive-wish.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FilesAction } from "./files-wish.ts";
import { pathOf } from "./read-places.ts";

/** Takes that they are to be moved or copied, where to, and how. */
export function readTarget(sentence: Sentence): FilesAction | "unclear" | undefined {
  // What stands first is the order.
  const copies = sentence.has(`(?:^ )?(?:{copy}|${moreCopies})`) && !sentence.has("muev\\w+|move|mover");
  if (!copies && !sentence.has(`{move}|${moreMoves}`)) return undefined;
  sentence.take(flattens);
  const isToMake = sentence.take(makesTarget) > 0;
  if (sentence.has("{makesFolder}")) return "unclear";
  const exact = copies && sentence.take(keepsDates) > 0;
  const tree = sentence.take(`(?<!(?:sin|without|no|not) )(?:${keepsTree}|${keepsFolders})`) > 0;
  const newest = "(?:que (?:sean|son|esten) )?(?:mas )?(?:nuev[oa]s|recientes)|newer|new";
  const newerOnes =
    copies &&
    sentence.has(
      `(?:solo|solamente|unicamente|only|just) (?:{~})(?:<[a-z]*g[a-z]*>|{photo}|{video}) (?:${newest})|(?:only|just) {~}(?:${newest}) (?:<[a-z]*g[a-z]*>|{photo}|{video})`,
    );
  if (newerOnes) sentence.take(`solo|solamente|unicamente|only|just|${newest}`);
  const newer = newerOnes || (copies && sentence.take(onlyNewer) > 0);
  let target: string | undefined;
  let make = false;
  let isPacked = false;
  const set = (isNew: boolean) => (to: Term | undefined) => {
    if (to === undefined || target !== undefined || /g|s|y|t|n/.test(to.quoted ? "" : to.kinds)) return false;
    target = pathOf(to);
    isPacked ||= formatOf(target) !== undefined;
    make = isNew || isToMake;
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
  // Into an archive nothing is moved, nor several into a text.
  if (isPacked || /\.(?:txt|csv|tsv|log|lst|md)$/i.test(target)) return "unclear";
  sentence.take(copies ? `{copy}|${moreCopies}` : `{move}|${moreMoves}`);
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
const moreMoves =
  "muev(?:as|en|elas|eme|ase|anse)|mov(?:erme|erlas|ernos|iendo|ed)|llev(?:arme|arnos|arlos|arlas|alos|alas|en|es|emos)|pas(?:arme|arnos|arlos|arlas|en|es|emos)|trasl(?:adame|adalos|adalas|adarlos|aden)|reubic(?:a|ar|alos)|transfi(?:ere|erelos)|transferir|transfer|traspas(?:a|ar|alos)|met(?:an|as|erme|erlos|erlas|amos)|(?:mand|envi)(?:a|ar|ame|alos|alas)|colo(?:calos|calas|carlos)|shift|stash|stow";
const moreCopies =
  "copi(?:es|arme|arnos|arlas|eme|ate|enme|ando|ad|emos)|duplic(?:alos|alas|arlos|e)|haz(?:me)? copias? de|hac(?:er|eme) copias? de|saca(?:me|r)? copias? de|copying|replicate";

const keepsTree =
  "(?:(?:y|and|pero|but) )?(?:manten\\w+|conserv\\w+|respet\\w+|preserv\\w+|keep\\w*|maintain\\w*|replic\\w+|reproduc\\w+|con|with|sin perder|without losing) {~}(?:(?:misma|same|{folder}) )*(?:estructura|arbol|jerarquia|structure|tree|layout|hierarchy|rutas?|paths?)(?: (?:de|of|original) {~}{folder}| {folder}| original)*";

const keepsFolders =
  "(?:(?:y|and|pero|but) )?(?:(?:manten|conserv|respet|preserv|reproduc|replic|recre|keep|maintain)[a-z]*|con sus|with their|each in (?:its|their)|cada un[oa] en su) {~}(?:mism[oa]s? |same |own |propi[oa]s? )?{folder}(?: (?:de|from) (?:{~})?(?:origen|original(?:es)?|source))?(?! (?:de |of |in |en )?{~}<)";

/** What cp(1) and mv(1) do by themselves. */
const flattens =
  "(?:(?:y|and|pero|but) )?(?:sin (?:(?:mantener|conservar|respetar|reproducir|recrear|crear|la|las|sus) )+(?:{~}(?:estructura|arbol|jerarquia|{folder}))(?: (?:de|original) {~}{folder})?|without (?:keeping |preserving |recreating |creating )?{~}(?:structure|tree|hierarchy|{folder}|(?:directory|folder) (?:structure|tree))|flat(?:tened|tening)?|todos? junt[oa]s?|a pelo|all together|en plano)";

const keepsDates =
  "(?:(?:y|and|pero|but) )?(?:manten\\w+|conserv\\w+|respet\\w+|preserv\\w+|keep\\w*|maintain\\w*|con|with|sin (?:perder|cambiar)|without (?:losing|changing)) {~}(?:(?:original|same|mism[oa]s?) )?(?:(?:fechas?|dates?|times?|timestamps?|horas?|mtimes?|permisos|permissions|duenos?|owners?|modes?|modos)(?: (?:y|and|e) {~})?)+(?<! )(?: (?:originales|original|de modificacion|intact[oa]s?))?";

/** "Que habrá que crear", "(create it if missing)": of where they go. */
const makesTarget =
  "(?:(?:que|which|y|and|,|pero|but) )*(?:(?:(?:habra|hay|hara falta|toca) (?:que )?|tienes que |needs to be |has to be |must be |should be )?(?:crear(?:lo|la|se)?|creado|creada|created|made)(?: (?:antes|primero|first|before|beforehand|si hace falta|if needed))?|(?:cre(?:a|e|ar|ando|á)(?:l[oa]|lo antes)?|haz(?:lo|la)|make it|create it|creating it|making it)(?: (?:antes|primero|first|before|beforehand))?(?: (?:si|if|when|cuando|por si|in case) (?:no existe|no esta|no estuviera|no existiera|hace falta|it does not exist|it doesn t exist|it is not there|it isn t there|missing|needed|necessary|it is missing|absent|es necesario))?|(?:aun |todavia |ya )?no exist(?:e|ia)(?: (?:aun|todavia|ya))?|(?:does not|doesn t|it does not|it doesn t) exist(?: yet)?|cre(?:a|e|ando|á) (?:antes |primero )?{~}(?:destino|{folder})(?: (?:de destino|destino|si no (?:existe|esta|la hay|existiera)|si (?:hace falta|falta)|antes|primero))*|(?:create|make|creating) (?:the )?(?:destination|target)(?: (?:folder|directory))?(?: (?:first|if needed|if missing|if it does not exist|if it doesn t exist|before|beforehand))*|not there yet)(?= $| ·)";

/** "Solo los que sean más nuevos", "only what changed": what is there already and as new is left. */
const onlyNewer =
  "(?:(?:que|that|which) )?(?:sean|son|are) (?:mas )?(?:nuev[oa]s|recientes|newer|more recent) (?:que|than) (?:(?:los|las|lo|the|ones|what|que|is|are|ya|already|en|in|at|el) )*(?:hay|haya|hubiera|there|alli|ahi|destino|destination|target)(?: (?:alli|ahi|ya|already))?|(?:(?:y|and|pero|but) )?(?:(?:solo|only|just|solamente|unicamente) )?(?:si|if|when|cuando) {~}(?:(?:the )?(?:original|origen|source|{file}|ones) )?(?:they re|they are|they're|it is|it's|is|are|son|es|sean|sea|estan|estuvieran) (?:mas )?(?:newer|nuev[oa]s?|recientes?|more recent)(?: (?:than|que) (?:{~}(?:what|what's|lo|los|las|el|la|ones|copies|copia|que|is|are|ya|already|there|hay|haya|alli|ahi|destino|destination|target|en|del|existing|{file}) ?)+(?<! ))?|(?:(?:y|and|pero|but) )?(?:solo|solamente|unicamente|only|just|nada mas) {~}(?:(?:{file}|ones|that|which|que|are|sean|son|esten|si|if|what|lo que|hayan|ha|has|have) )*(?:(?:mas )?(?:nuev[oa]s|recientes)(?: (?:que (?:los|lo) (?:que )?(?:ya )?(?:hay|hubiera|esten|estan)(?: (?:alli|ahi|en el destino))?))?|newer(?: (?:ones|than (?:what is|the ones) there))?|cambiad[oa]s?|cambiado|changed|modificad[oa]s?|missing or newer|falten)(?= )";
