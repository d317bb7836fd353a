import { formatOf } from "../archives/archive-wish.ts";
import { readKeep } from "../archives/read-originals.ts";
import { isRight } from "../paths/read-change.ts";
import { readMode } from "../phrases/read-mode.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FilesAction } from "./files-wish.ts";
import { pathOf } from "./read-places.ts";
import { readRename } from "./read-rename.ts";

/** Takes what is to be done with the files; undefined where they are only to be shown, "unclear" where it cannot be told. */
export function readAction(sentence: Sentence): FilesAction | "unclear" | undefined {
  const group = readGroupChange(sentence);
  if (group !== undefined) return { do: "chgrp", group };
  const renaming = readRename(sentence);
  if (renaming) return { do: "rename", ...renaming };
  // "Dejando fuera la carpeta copias" leaves it as it is.
  const deletes = `(?<! (?:dej|qued)[a-z]* )(?:{delete}|${moreDeletes})`;
  const owner = readOwner(sentence);
  if (owner !== undefined) return { do: "chown", owner };
  const isToBe = sentence.has("(?<=^ )que (?:los|las|todos|todas) (?:[^ ]+ )*(?:sean|queden|esten|tengan)");
  if (isToBe && sentence.take("(?:sean|queden|esten) (?:todos )?ejecutables") > 0) return { do: "chmod", mode: "+x" };
  const speaks = sentence.has(`${speaksOfModes}|(?:world|group|publicly)[- ][a-z]+able`);
  if (speaks && (isToBe || sentence.has(changesModes))) {
    const mode = readOwnersOnly(sentence) ?? readMode(sentence);
    if (mode !== undefined) {
      sentence.take("baj\\w+|sub(?:e|ir|ele|eles|irles)|restring\\w+|lower|raise|tighten|restrict|relax|reset|deny");
      return { do: "chmod", mode };
    }
  }
  const sorted = readSorting(sentence);
  if (sorted) return sorted;
  const target = readTarget(sentence);
  if (target !== undefined) return target;
  const found: FilesAction[] = [];
  if (
    sentence.take(
      "(?:{gzip}|(?:pas|met|aplic|haz|hac)[a-z]* (?:el |un )?(?:gzip|gz)(?: a)?)(?: (?:con|with|using|en|to|in|into|a) (?:gzip|gz|\\.gz))?|(?:con|with|using) gzip",
    ) > 0
  ) {
    sentence.take(
      "(?:con|with|using) gzip|uno a uno|one by one|por separado|individualmente|individually|separately|cada uno",
    );
    found.push({ do: "gzip", ...(readKeep(sentence) ? { keep: true } : {}) });
  }
  if (sentence.take(deletes) > 0) {
    // What is on the other side of what was said is to stay.
    sentence.take(
      "(?:(?:pero|but|y|and) )?(?:los|las|the) (?:(?:mas )?(?:nuev|recient|antigu|viej)[a-z]+|(?:newer|new|recent|older|old)(?: ones)?|demas|resto|otr[oa]s|rest|others) (?:no|not|ni tocarl[oa]s|stay|se quedan|quedan|can stay)(?= $| ·)",
    );
    found.push({ do: "delete" });
  }
  if (readTouch(sentence)) found.push({ do: "touch" });
  if (sentence.has("{move}|{copy}|{rename}|chmod|chown"))
    return found.length > 0 || sentence.has("(?:muev\\w+|mover|move|copia|copiar|copy|rename|renombra\\w*)")
      ? "unclear"
      : undefined;
  return found.length > 1 ? "unclear" : found[0];
}

const moreDeletes =
  "borr(?:arme|ad|eme|enme|es|aremos|aria|ando|adme)|elimin(?:arme|ad|eme|enme|es|ando)|suprim(?:an|irlos|irlas|eme|ir)|quit(?:arlos|arlas|arme|es|eme)|limpi(?:es|arlos|arlas|en|alos|alas)|tir(?:en|alos|alas|es|ame)|deshag(?:amonos|ase|anse)? de|desha(?:cer(?:me|nos|se)?|gamonos) de|liquid(?:a|ar|alos|alas|e)|carg(?:arme|arnos|atelos|atelas)|(?:mand|tir|ech)(?:a|ar|e) a la basura|throw (?:away|out)|prune|do away with|eliminate|discard|dispose of|weed out|unlink|clear(?= {~}(?:<[a-z]*g|{file}|empty|old))";

/** "Ponles la fecha de ahora", "update their timestamps". */
function readTouch(sentence: Sentence): boolean {
  const date =
    "(?:fechas?|horas?|dates?|timestamps?|mtimes?|marcas? de (?:tiempo|fecha|hora)|(?:modification|modified) (?:times?|dates?))(?: (?:y|and) (?:la )?(?:hora|time))?(?: (?:de (?:la )?(?:ultima )?modificacion|of|de|on|for|a|to))*";
  const now =
    "(?:ahora(?: mism[oa])?|now|(?:la )?actual|(?:the )?(?:current|present) (?:time|date|moment)|de hoy|hoy|today|este (?:mismo )?(?:momento|instante)|right now|<y>)";
  const change =
    "(?:actuali[zc]\\w+|update|set|pon\\w*|cambi\\w+|refresh|refresc\\w+|renuev\\w+|renov\\w+|renew|bump|reset|restablec\\w+|modific\\w+|change|dale[s]?|dar(?:les|le)?|give|ajust\\w+|freshen)";
  const found =
    sentence.take(
      "touch(?:ing|ea(?:r|los|las)?)?|haz(?:les|le)? (?:un )?touch(?: a)?|hacer(?:les|le)? (?:un )?touch(?: a)?",
    ) + sentence.take(`${change} {~}(?:sus? |their |its )?${date}`);
  if (found === 0) return false;
  sentence.take(`(?:que )?(?:conste[n]?|sea|quede[n]?|figure[n]?|salga[n]?|ponga[n]?) {~}(?:con |de )?${now}`);
  sentence.take(`(?:{~}(?:a|to|con|with|de|la|in) )*{~}(?:fecha |date )?${now}`);
  return true;
}

const speaksOfModes =
  "<[a-z]*m[a-z]*>|permis\\w+|chmod|ejecutables?|executables?|ejecucion|lectura|escritura|read|write|writ\\w+|execut\\w+|read-only|modos?|mode|dueno|owner|leer|escribir";

const changesModes =
  "(?<=^ )(?:permissions?|permisos?|mode|modo|chmod) <[a-z]*m[a-z]*> (?:on|for|to|a|para|en)|cambi\\w+|pon\\w*|dale|dales|dar|darle|dejal?[oa]?s?|ajusta\\w*|quita\\w*|quitar|saca\\w*|retira\\w*|haz\\w*|hace\\w*|haga\\w*|baj\\w+|sub(?:e|ir|ele|eles|irles)|restring\\w+|lower|raise|tighten|restrict|relax|reset|convierte\\w*|convert\\w*|turn|agrega\\w*|anade\\w*|set|change|make|give|grant|add|remove|take|strip|revoke|chmod|mark|marca\\w*|lock|proteg\\w+|asigna\\w*|fija\\w*|que (?:sean|queden)|permit\\w*|let";

/** "Que nadie más que el dueño pueda leer", "ejecutables solo para su dueño": what the others lose. */
function readOwnersOnly(sentence: Sentence): string | undefined {
  const owner = "(?:{~}(?:para|by|for|por|de|a|to|al) )*{~}(?:dueno|duena|propietari[oa]|owner)";
  const nobody = `(?:nadie|nobody|no one|no-one)(?: mas| else)? (?:que|mas que|salvo|excepto|menos|but|except|other than|apart from) ${owner}`;
  const can =
    "(?:(?:pueda[n]?|puede[n]?|can|could|be able|to|able|los|las|lo|them|is|allowed|tenga[n]?|permiso[s]?|de|acceso|access|a) )*";
  const lead =
    "(?:{~}(?:haz|hazme|make|sure|so|that|que|pon\\w*|dej\\w+|set|ajust\\w+|para|proteg\\w+|protect|lock) )*{~}";
  let mode: string | undefined;
  // "Make them world-readable", and not those that are.
  const isMade = sentence.has(
    "(?<=^ )(?:(?:please|por favor|can you|puedes) )?(?:make|set|turn|haz\\w*|hace\\w*|pon\\w*|dej\\w*|que)",
  );
  if (isMade)
    for (const [does, bit] of [
      ["readable|legibles?", "r"],
      ["writ(?:e)?able|modificables?|escribibles?", "w"],
      ["executable|ejecutables?", "x"],
    ] as const)
      for (const [whom, who] of [
        ["world|publicly", "o"],
        ["group", "g"],
      ] as const)
        sentence.take(
          `${lead}(?:${whom})(?:-| )(?:${does})|${lead}(?:${does}) (?:(?:by|for|por|para) )+{~}${who === "o" ? "(?:others|otros|el resto|los demas)" : "(?:group|grupo)"}`,
          () => {
            mode ??= `${who}+${bit}`;
          },
        );
  const reads = "(?:leer(?:los|las|lo)?|lea|read|ver(?:los|las)?|see)";
  const writes =
    "(?:escribir(?:los|las|lo)?|modificar(?:los|las|lo)?|editar(?:los|las)?|cambiar(?:los|las)?|write|modify|edit|change)";
  const whole = "(?:acceder|entrar|tocar(?:los|las)?|access|touch|open|abrir(?:los|las)?|use|usar(?:los|las)?)";
  for (const [does, bits] of [
    [`(?:${reads} (?:ni|y|o|and|or) ${writes})`, "go-rw"],
    [reads, "go-r"],
    [writes, "go-w"],
    [whole, "go-rwx"],
  ] as const)
    sentence.take(`${lead}${nobody} ${can}${does}(?: (?:them|it))?`, () => {
      mode ??= bits;
    });
  sentence.take(
    `${lead}(?:sean|queden|be|as|como)? ?(?:ejecutables?|executables?|runnable) (?:solo|solamente|unicamente|only|just) ${owner}`
      .replace("? ?(", "(")
      .replace("(?:sean|queden|be|as|como)(", "(?:(?:sean|queden|be|as|como) )?("),
    () => {
      mode ??= "u+x,go-x";
    },
  );
  return mode;
}

/** "Change the group of every php to www-data". */
function readGroupChange(sentence: Sentence): string | undefined {
  let group: string | undefined;
  const set = (name: Term | undefined) => {
    if (name === undefined || group !== undefined || !/^[a-z_][\w.-]*$/i.test(name.text)) return false;
    group = name.text;
    return true;
  };
  const noun = "(?:{~}(?:grupo|group)(?: (?:propietario|dueno|owner|ownership))?)";
  const change = "(?:cambi\\w+|pon\\w*|asign\\w+|assign|set|change|make|dale|dales|pas\\w+|switch|give|ajust\\w+)";
  if (sentence.has("duen[oa]s? (?:y|e)|propietari[oa]s? y|owner (?:and|&)|usuario y|user and|owner:group"))
    return undefined;
  const name = `(?:a|to|por|into|be|como|as|el|al|,)* ?{~}(?:(?:grupo|group) )?(?!<[^>]*[gpdf])(?!{file} |{folder} |todos |all |every |each |cada ){a:name}`;
  if (sentence.has(`${change} ${noun}`)) {
    sentence.take(
      `(?<=(?:grupo|group)(?: [^ ]+){0,12}? )(?:a|to|por|into|as|como) {~}(?:(?:grupo|group) )?(?!<[^>]*[gpdf])(?!{file} |{folder} |todos |all |every |each |cada ){a:name}`,
      set,
    );
    if (group === undefined)
      sentence.take(
        `(?<=(?:grupo|group) )(?!<[^>]*[gpdf])(?!{file} |{folder} |{small} |de |of |para |for ){a:name}`,
        set,
      );
    if (group !== undefined) sentence.take(`${change} ${noun}(?: (?:de|of|for|on|a|to))*`);
  }
  sentence.take(`chgrp ${name}`.replace("(?:a|to|por|into|be|como|as|el|al|,)* ?", ""), set);
  return group;
}

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

function readTarget(sentence: Sentence): FilesAction | "unclear" | undefined {
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

/** "Que habrá que crear", "(create it if missing)": of where they go. */
const makesTarget =
  "(?:(?:que|which|y|and|,|pero|but) )*(?:(?:(?:habra|hay|hara falta|toca) (?:que )?|tienes que |needs to be |has to be |must be |should be )?(?:crear(?:lo|la|se)?|creado|creada|created|made)(?: (?:antes|primero|first|before|beforehand|si hace falta|if needed))?|(?:cre(?:a|e|ar|ando|á)(?:l[oa]|lo antes)?|haz(?:lo|la)|make it|create it|creating it|making it)(?: (?:antes|primero|first|before|beforehand))?(?: (?:si|if|when|cuando|por si|in case) (?:no existe|no esta|no estuviera|no existiera|hace falta|it does not exist|it doesn t exist|it is not there|it isn t there|missing|needed|necessary|it is missing|absent|es necesario))?|(?:aun |todavia |ya )?no exist(?:e|ia)(?: (?:aun|todavia|ya))?|(?:does not|doesn t|it does not|it doesn t) exist(?: yet)?|cre(?:a|e|ando|á) (?:antes |primero )?{~}(?:destino|{folder})(?: (?:de destino|destino|si no (?:existe|esta|la hay|existiera)|si (?:hace falta|falta)|antes|primero))*|(?:create|make|creating) (?:the )?(?:destination|target)(?: (?:folder|directory))?(?: (?:first|if needed|if missing|if it does not exist|if it doesn t exist|before|beforehand))*|not there yet)(?= $| ·)";

/** "Solo los que sean más nuevos", "only what changed": what is there already and as new is left. */
const onlyNewer =
  "(?:(?:y|and|pero|but) )?(?:solo|solamente|unicamente|only|just|nada mas) {~}(?:(?:{file}|ones|that|which|que|are|sean|son|esten|si|if|what|lo que|hayan|ha|has|have) )*(?:(?:mas )?(?:nuev[oa]s|recientes)(?: (?:que (?:los|lo) (?:que )?(?:ya )?(?:hay|hubiera|esten|estan)(?: (?:alli|ahi|en el destino))?))?|newer(?: (?:ones|than (?:what is|the ones) there))?|cambiad[oa]s?|cambiado|changed|modificad[oa]s?|missing or newer|falten)(?= )";
