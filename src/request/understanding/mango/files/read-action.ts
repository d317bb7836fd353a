import { readKeep } from "../archives/read-originals.ts";
import { isRight } from "../paths/read-change.ts";
import { readMode } from "../phrases/read-mode.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FilesAction } from "./files-wish.ts";
import { readGroupChange } from "./read-group-change.ts";
import { readOwnersOnly } from "./read-owners-only.ts";
import { readPacking } from "./read-packing.ts";
import { readRename } from "./read-rename.ts";
import { readTarget } from "./read-target.ts";

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
  const packing = readPacking(sentence);
  if (packing !== undefined) return packing;
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
  "<[a-z]*m[a-z]*>|permis\\w+|chmod|ejecutables?|executables?|ejecucion|lectura|escritura|read|write|writ\\w+|execut\\w+|read-only|modos?|mode|dueno|owner|leer|escribir|setgid|sgid|setuid|suid|sticky|hered\\w+|inherits?|nadie|nobody|no one";

const changesModes =
  "(?<=^ )(?:permissions?|permisos?|mode|modo|chmod) <[a-z]*m[a-z]*> (?:on|for|to|a|para|en)|cambi\\w+|pon\\w*|dale|dales|dar|darle|dejal?[oa]?s?|ajusta\\w*|quita\\w*|quitar|saca\\w*|retira\\w*|haz\\w*|hace\\w*|haga\\w*|baj\\w+|sub(?:e|ir|ele|eles|irles)|restring\\w+|lower|raise|tighten|restrict|relax|reset|convierte\\w*|convert\\w*|turn|agrega\\w*|anade\\w*|set|change|make|give|grant|add|remove|take|strip|revoke|chmod|mark|marca\\w*|lock|proteg\\w+|asigna\\w*|fija\\w*|activ\\w+|enable|que (?:sean|queden|nadie)|permit\\w*|let";

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
