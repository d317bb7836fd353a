import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { pathOf } from "../files/read-places.ts";
import { readMode } from "../phrases/read-mode.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { PathAction } from "./path-wish.ts";

/** Who reads of permissions, owners and groups of what is named. */
export const changes = [readApart, readGroup, readOwner, readModes] as const;

const verbs =
  "cambi\\w+|pon|pone|poner|ponle|ponles|pon[eé]le|ponga\\w*|dale|dales|dar|darle|dej[ae]\\w*|ajust\\w+|quit\\w+|saca\\w*|retira\\w*|haz(?:me|le|lo|la|los|las)?|hace|hacer|haga|hac[eé]\\w*|agrega\\w*|anad\\w+|set|change|make|give|grant|add|remove|take|strip|revoke|chmod|chown|chgrp|mark|marca\\w*|lock|proteg\\w+|asigna\\w*|assign|fija\\w*|que|permit\\w*|let|transfer\\w*|pasa\\w*|bloque\\w+|convi\\w+|vuelv\\w+";
const all =
  "recursiv\\w+|(?:y|and|con|with|incluyendo|including|incluido) (?:{~}(?:todo|todos|everything|all|lo|su|sus|its|the) )*{~}(?:(?:lo )?que (?:hay|tiene|contiene|cuelga)(?: de ella| de el)?(?: dentro| adentro| debajo)?|contenidos?|contents?|inside(?: it)?|in it|dentro|below(?: it)?|under it|{subfolder}|{folder}|{file}|in there)(?: (?:y|and) {~}(?:{file}|{folder}|{subfolder}))?|(?:{~}(?:todo|everything|all)(?: (?:lo que hay|lo de|lo que|that is|contents? of))?)(?: (?:hay|esta))?(?: (?:en|de|dentro de|in|inside|under|of)(?= ))?|(?:todo )?el contenido(?= de)|enter[oa]|whole|entire|all the way down|hacia abajo|y subcarpetas";

/** Of all that is of a kind, which find(1) has to look for. */
function isOfMany(sentence: Sentence): boolean {
  return sentence.has(
    `{a:glob}|(?:{file}|{folder}|scripts?) ${inside}|(?:todos|todas|all|every|each|cada|any) {~}(?:regular |normal |plain )*(?:{file}|{folder}|scripts?)|(?:only|just|solo|solamente) {~}(?:files|archivos|ficheros|director(?:ies|ios)|(?:sub)?(?:folders|carpetas|director(?:ies|ios)))`,
  );
}

const inside = "(?:de|del|of|en|in|on|under|beneath|below|inside|within|bajo|debajo de|dentro de|from)";

function readApart(sentence: Sentence): PathAction | undefined {
  const isOrdered = sentence.has(verbs);
  let found: { folders: string; files: string } | undefined;
  const folder = "(?:{~}(?:{folder})(?: (?:in|of|de|en|under|inside|dentro de) {~}{a:folder})?)";
  const file = "(?:{~}(?:{file})(?: (?:in|of|de|en|under|inside|dentro de) {~}{a:folder})?)";
  const at =
    "(?: (?:de|of|in|en|dentro de|under|inside) {~}{a:folder})?(?: (?:a|en|con|to|at|get|gets|be|sean|as|=|modo|mode|tengan|queden|los|la|de|in))* ";
  const to = "(?:{~}(?:para|a|for|on|to|en|las|los) )*";
  const and = "(?: (?:y|and|,|e|para))* ";
  const paths: string[] = [];
  const set =
    (isReversed: boolean) =>
    (...values: Term[]) => {
      const [one, two] = values
        .filter(({ kinds }) => kinds.includes("m"))
        .map(({ values: said, text }) => said.m ?? text);
      paths.push(...values.filter(({ kinds }) => kinds.includes("d")).map(pathOf));
      if (one !== undefined && two !== undefined)
        found = isReversed ? { folders: two, files: one } : { folders: one, files: two };
    };
  sentence.take(`${folder}${at}{a:mode}${and}${file}${at}{a:mode}`, set(false));
  sentence.take(`${file}${at}{a:mode}${and}${folder}${at}{a:mode}`, set(true));
  sentence.take(`{a:mode} ${to}${folder}${and}{a:mode} ${to}${file}`, set(false));
  sentence.take(`{a:mode} ${to}${file}${and}{a:mode} ${to}${folder}`, set(true));
  if (found === undefined) return undefined;
  // "Carpetas a 750 y ficheros a 640" needs no verb; years are no permissions.
  if (
    !isOrdered &&
    ![found.folders, found.files].every((mode) => /^(?!20)[0-7]?[4-7][0-7]{2}$|^2[4-7][0-7]{2}$/.test(mode))
  )
    return undefined;
  paths.push(...pathsIn(sentence));
  sentence.take(
    "(?:so |so that |de forma que |para que )?(?:only|solo|solamente) {~}(?:dueno|owner|propietario)(?: (?:can|pueda|puede|get|gets|entrar|entre|acceder|access|into|anything|to|a|in|nada|it|ver|see|read|leer))*",
  );
  sentence.take(`${verbs}|permis\\w+|permissions?|chmod|modos?|modes?|down|${all}`);
  const [path = "."] = paths;
  return paths.length > 1 ? undefined : { do: "modes", ...found, path };
}

/** What needs no verb: "nadie más que el dueño pueda leer x". */
const forbids =
  "nadie|nobody|no one|activ\\w+|enable|clear|(?:otros|demas|resto|others|grupo|group|rest|everyone else) (?:[^ ]+ ){0,2}(?:no|not|cannot)";

function readModes(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (!sentence.has(`${verbs}|${forbids}`) || isOfMany(sentence)) return undefined;
  if (!sentence.has("{a:path}")) return undefined;
  const given: string[] = [];
  sentence.take(
    "(?<= (?:quit|sac|retir|d|pon|p|agreg|anad)\\w*les? )(?:a|al) {~}(?:(?:{file}|{folder}|script) )?(?!<[^>]*g)(<[a-z]*p[a-z]*>)(?= {~}(?:permis|derech|lectura|escritura|ejecucion|acceso))",
    (one) => void given.push(pathOf(one)),
  );
  const mode = readMode(sentence);
  if (mode === undefined) return undefined;
  const whole = sentence.take(all) > 0;
  const paths = [...given, ...pathsIn(sentence)];
  sentence.take(`${verbs}|permis\\w+|permissions?|{file}|{folder}|scripts?`);
  return paths.length === 0 ? undefined : { do: "mode", mode, paths, whole: whole && hasFolder(paths, machine) };
}

function readOwner(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (isOfMany(sentence)) return undefined;
  // "Give the folder a to bob".
  let given: { owner: string; path: string } | undefined;
  sentence.take(
    "(?<=^ )(?:(?:give|hand(?: over)?)|(?:da|dale|asigna|asignale|traspasa|traspasale)) {~}(?:{folder} |{file} )?(?!<[^>]*g)(<[a-z]*p[a-z]*>) (?:over )?(?:to|a) {~}(?:(?:user|usuario|usuaria) )?(?!<)(?!{small} ){a:name}(?= $)",
    (one, name) => {
      if (one === undefined || name === undefined || !/^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/.test(name.text))
        return false;
      if (
        isRight.test(name.text) ||
        /^(?:ella|el|ellos|ellas|her|him|them|me|mi|us|it|todos|everyone)$/.test(name.folded)
      )
        return false;
      given = { owner: name.text, path: pathOf(one) };
      return true;
    },
  );
  if (given !== undefined) {
    const { owner: to, path } = given as { owner: string; path: string };
    return { do: "owner", owner: to, paths: [path], whole: false };
  }
  if (!sentence.has(verbs)) return undefined;
  if (
    !sentence.has(
      "duen[oa]s?|propietari[oa]s?|propiedad|owner(?:ship)?|chown|pertenezcan?|owned by|belongs? to|sean? de|que sea",
    )
  )
    return undefined;
  // "Dime qué clientes hay en F que sean de Valencia": what is asked for is said of the lines.
  if (sentence.has(asks) && !sentence.has("duen[oa]s?|propietari[oa]s?|propiedad|owner(?:ship)?|chown"))
    return undefined;
  let owner: string | undefined;
  const who =
    "(?:(?:usuario|usuaria|user) )?(?!<)(?!{small} |{folder} |{file} |dueno |propietari|owner |recursiv|all |every|now |que |sea ){a:name}";
  const group = "(?: (?:y|and|con|with|e) {~}(?:(?:de )?(?:grupo|group)) (?:{~}){a:name})?";
  const set = (name: { text: string }, other?: { text: string }) => {
    if (owner !== undefined || isRight.test(name.text) || !/^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/i.test(name.text))
      return false;
    owner = other === undefined ? name.text : `${name.text}:${other.text}`;
    return true;
  };
  sentence.take(
    `(?:pon\\w*|haz|make|set|asign\\w+|assign) (?:a )?${who}${group} (?:{~}(?:como|sea|be|as|to|de|new|nuevo|nueva) )*(?:duen[oa]|propietari[oa]|owner)(?: (?:de|of|for))?`,
    set,
  );
  // "Que www-data sea el dueño de todo lo de web".
  sentence.take(
    `que (?:{~})${who}${group} (?:sea|quede como|pase a ser|figure como) {~}(?:duen[oa]|propietari[oa])`,
    set,
  );
  sentence.take(
    `(?:{~}(?:sea[n]? (?:propiedad )?de|pertenezca[n]? a|belongs? to|owned by|sea de)) {~}${who}${group}`,
    set,
  );
  const whole = sentence.take(all) > 0;
  const paths = pathsIn(sentence);
  sentence.take(
    "(?:{~}(?:cambi\\w+|change|set|pon\\w*|asign\\w+|give|transfer\\w*|chown) )*{~}(?:duen[oa]s?|propietari[oa]s?|propiedad|owner(?:ship)?)(?: (?:y|and|e) {~}(?:grupo|group))?(?: (?:de|of|on|for|del|a))*(?= )",
  );
  sentence.take(`(?:a|al|to|por|for|hacia|=|sea|with|con) {~}${who}${group}`, set);
  sentence.take(`chown {a:name}`, set);
  sentence.take(`${verbs}|{file}|{folder}`);
  return owner === undefined || paths.length === 0
    ? undefined
    : { do: "owner", owner, paths, whole: whole && hasFolder(paths, machine) };
}

const asks =
  "dime|decime|digame|decirme|dame|deme|darme|muestra(?:me)?|mostra(?:me|rme)?|ensena(?:me)?|lista(?:r|me)?|saca(?:r|me)?|busca(?:r|me)?|filtra(?:r|me)?|cuant[oa]s?|cuales|quien(?:es)?|show|list|tell|find|how many|which|who";

/** What may be done with a file is nobody's name. */
export const isRight = /^(?:lectura|escritura|ejecuci[oó]n|permisos?|read|write|execute|permissions?|nada|nothing)$/i;

function readGroup(sentence: Sentence, machine: MachineSnapshot): PathAction | undefined {
  if (!sentence.has(verbs) || isOfMany(sentence)) return undefined;
  if (
    !sentence.has(
      "(?:cambi\\w+|change|set|pon\\w*|asign\\w+|assign|chgrp) {~}(?:grupo|group)|chgrp|{~}(?:grupo|group) {~}(?:propietario|owner|dueno)",
    )
  )
    return undefined;
  if (
    sentence.has(
      "permis\\w+|permissions?|lectura|escritura|ejecucion|read|write|execute|usuario|user|primary|primario|gid",
    )
  )
    return undefined;
  let group: string | undefined;
  const whole = sentence.take(all) > 0;
  const paths = pathsIn(sentence);
  sentence.take(
    "(?:{~}(?:cambi\\w+|change|set|pon\\w*|asign\\w+|assign|chgrp) )*{~}(?:grupo|group)?(?: (?:propietario|owner|dueno|ownership))?(?: (?:de|of|on|for|del|a))*(?= )",
  );
  sentence.take(
    "(?:a|al|to|por|for|hacia|with|con|como|as) {~}(?:(?:grupo|group) )?(?!<)(?!{small} |{folder} |{file} ){a:name}",
    (name) => {
      if (group !== undefined || !/^[a-z_][\w.-]*$/i.test(name.text)) return false;
      group = name.text;
      return true;
    },
  );
  sentence.take(`${verbs}|{file}|{folder}|chgrp`);
  return group === undefined || paths.length === 0
    ? undefined
    : { do: "group", group, paths, whole: whole && hasFolder(paths, machine) };
}

function hasFolder(paths: readonly string[], machine: MachineSnapshot): boolean {
  return paths.some((path) => machine.pathKind(path) !== "file");
}

function pathsIn(sentence: Sentence): string[] {
  const paths: string[] = [];
  const thing = "{~}(?:{file} |{folder} )?(?:llamad[oa] |called )?(?!<[^>]*g)(<[a-z]*p[a-z]*>)(?: {folder}| {file})?";
  const add = (one: Term) => {
    paths.push(pathOf(one));
  };
  sentence.take(`(?:(?:y|e|and|a|al|to|for|para|on|sobre) )*(?!de |del |en |in |from )${thing}`, add);
  if (paths.length === 0) sentence.take(`(?:de|del|of|en|in|from|dentro de|inside) ${thing}`, add);
  return paths;
}
