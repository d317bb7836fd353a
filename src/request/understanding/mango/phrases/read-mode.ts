import { readSpecialMode } from "./read-special-mode.ts";
import type { Sentence } from "./sentence.ts";
import type { Term } from "./term.ts";

const rights = {
  r: "lectura|lea[n]?|leer(?:lo|los|la|las)?|read(?:able|ing)?",
  w: "escritura|escriba[n]?|modifique[n]?|escribir(?:lo|los|la|las)?|modificar(?:lo|los)?|writ(?:e|able|ing)",
  x: "ejecucion|ejecute[n]?|ejecutar(?:lo|los)?|execut(?:e|ion|able|ing)|run(?:ning)?",
} as const;
const people = {
  u: "dueno|propietario|owner|usuario dueno",
  g: "grupo|group",
  o: "otros|otros usuarios|demas|resto|others|other users|everyone else|everybody else|rest|world",
  a: "todos|todo el mundo|everyone|everybody|all users|all|cualquiera|anyone|anybody",
} as const;

const right = Object.values(rights).join("|");
const person = Object.values(people).join("|");

/** "Everyone else" are the others, "everyone" all. */
function whoOf(words: readonly Term[]): string {
  return words.some(({ folded }) => /^(?:everyone|everybody|todo|all)$/.test(folded)) ? "a" : lettersOf(people, words);
}

/** Which of a table's letters a word, or the first of several, stands for. */
function lettersOf(table: Readonly<Record<string, string>>, words: readonly Term[]): string {
  const isSaid = (said: string) =>
    words.some(
      ({ folded }) =>
        new RegExp(`^(?:${said})$`).test(folded) || said.split("|").some((one) => one.startsWith(`${folded} `)),
    );
  return Object.keys(table)
    .filter((letter) => isSaid(table[letter] ?? ""))
    .join("");
}

/** Takes what permissions are to be given or taken, as chmod(1) has them: 640, +x, go-w, a+x,o-w. */
export function readMode(sentence: Sentence): string | undefined {
  const isOfFolders = sentence.take(onlyFolders) > 0;
  const described = readSpecialMode(sentence) ?? apart(sentence) ?? denied(sentence) ?? signed(sentence);
  if (isOfFolders) return described !== undefined && /\+r$/.test(described) ? `${described}X` : undefined;
  return described === undefined ? figure(sentence) : (alsoFigure(sentence) ?? described);
}

/** "But only make directories executable". */
const onlyFolders =
  "(?:(?:y|and|pero|but|con|with) )?(?:(?:execute|exec|ejecucion|execution)(?: (?:bit|permission|permiso))? (?:only|solo|solamente) (?:(?:para|for|on|en|to|a) )*{~}{folder}|(?:only|solo|solamente) (?:(?:make|haz) )?{~}{folder} (?:(?:sean|executable by all|get) )?(?:executable|ejecutables|traversable|execute|ejecucion))";

/** "Solo para el dueño, chmod 700": who gives the figure as well means it. */
function alsoFigure(sentence: Sentence): string | undefined {
  let mode: string | undefined;
  sentence.take(
    "(?:{~}(?:o sea|osea|es decir|that is|i e|con|with|using|un|vamos) )*{~}(?:chmod|permisos?|permissions?|modo|mode) {~}{a:mode}",
    (one) => {
      mode = one.values.m ?? one.text;
    },
  );
  return mode;
}

function figure(sentence: Sentence): string | undefined {
  let mode: string | undefined;
  const lead =
    "(?:{~}(?:cambi\\w+|pon\\w*|dej\\w+|ajust\\w+|dale|darle|dar|asign\\w+|set|change|give|make|chmod|fija\\w*|establec\\w+|aplic\\w+|apply|los|the|le|les) )*";
  if (
    !sentence.has(
      "permis\\w+|chmod|modo|mode|perms?|(?:pon|ponle|ponles|poner|ponga|dale|dales|darle|deja|dejar|dejalos|set|give|make) (?:[^ ]+ )*<nm>",
    )
  )
    return undefined;
  sentence.take(`(?:{~}(?:a|to|en|con|with|as|the|modo|mode|permis\\w+|be|sean|que|=|of|de) )*{a:mode}`, (one) => {
    if (mode !== undefined) return false;
    mode = one?.values.m ?? one?.text;
    return true;
  });
  if (mode !== undefined)
    sentence.take(
      `${lead}{~}(?:permisos?|permissions?|chmod|modos?|modes?|perms)(?: (?:de|a|of|on|for|to))*|cambi\\w+|pon\\w*|dej\\w+|ajust\\w+|dale|darle|set|change|give|make|fija\\w*|asign\\w+|aplic\\w+|apply|chmod`,
    );
  return mode;
}

/** "Solo el dueño puede leer y escribir". */
function apart(sentence: Sentence): string | undefined {
  let mode: string | undefined;
  const set = (text: string) => () => {
    mode ??= text;
  };
  const lead =
    "(?:{~}(?:haz|pon\\w*|dej\\w+|set|make|que|cambi\\w+|permis\\w+|proteg\\w+|lock|be|sea[n]?|quede[n]?|so|that|ajust\\w+|give|dale|permissions?|para|for|de|a|to) )*";
  const can =
    "(?:{~}(?:pueda[n]?|puede[n]?|can|be|tenga[n]?|tiene[n]?|have|has|permisos?|permissions?|de|acceso|access) )*";
  const owner = `(?:{~}(?:para|by|for|por|de|a|to|al) )*{~}(?:${people.u})`;
  const rw = `(?:(?:lo|la|los|las) )*(?:con )?(?:${rights.r}) (?:y|and|e) (?:${rights.w})`;
  const nobody =
    "(?: (?:(?:y|and|but|pero) )?(?:(?:nada|nothing|none|ningun permiso|no access|sin (?:acceso|permisos)) (?:mas )?(?:{~}(?:para|for|to) )*{~}(?:nadie(?: mas)?|demas|resto|otros|nobody(?: else)?|everyone else|everybody else|others|rest|anyone else)|(?:nadie|nobody|no one) (?:mas|else)))?";
  const only = "(?:solo|solamente|unicamente|only|just|exclusivamente)";
  sentence.take(`${lead}${only} {~}(?:${people.u}) ${can}${rw}(?: (?:it|them))?${nobody}`, set("600"));
  sentence.take(`${lead}${only} ${rw} ${owner}(?: ${only})?${nobody}`, set("600"));
  sentence.take(`${lead}(?:${only} )?${rw} (?:${only} )?${owner}(?: ${only})?${nobody}`, set("600"));
  sentence.take(`${lead}${only} {~}(?:(?:lo|la|los|las) )*(?:${rights.r}) ${owner}${nobody}`, set("400"));
  sentence.take(`${lead}${only} {~}(?:${people.u}) ${can}(?:${rights.r})(?: (?:it|them))?`, set("400"));
  sentence.take(`${lead}(?:${rights.r}) ${only} ${owner}`, set("400"));
  sentence.take(
    `${lead}(?:de |as |como )?(?:solo|only) (?:${rights.r})(?: (?:{~}(?:para|for|by|a) )*(?:${people.a}))?|${lead}read-only|${lead}read only`,
    set("a-w"),
  );
  return mode;
}

/** "Nadie más que el dueño debería poder leerlo", "others must not write to it". */
function denied(sentence: Sentence): string | undefined {
  let mode: string | undefined;
  const can =
    "(?:{~}(?:pueda[n]?|puede[n]?|poder|debe[n]?|deba[n]?|deberia[n]?|tiene[n]? que|tenga[n]? que|ha de|can|could|may|should|must|shall|be|able|is|are|allowed|to|ever|lo|la|los|las|tenga[n]?|have|permiso[s]?|permission|acceso|access|de) )*";
  const may = Object.entries(rights).map(([letter, said]) => [letter, new RegExp(`^(?:${said})$`)] as const);
  const access =
    "acced\\w+|acceder(?:lo|la)?|entrar|entre[n]?|ver(?:lo|la|los|las)?|tocar(?:lo|la|los|las)?|access|enter|get (?:in|into)|touch|see";
  const action = `((?:${right}|${access}|abrir(?:lo|la)?|open))(?: (?:it|them|nada|anything))?(?: (?:ni|y|o|or|and|nor|e) ${can}((?:${right})))?(?: (?:it|them|in it|en (?:el|ella)))?`;
  const set = (who: string, found: readonly (Term | undefined)[]) => {
    const said = found.flatMap((one) => (one === undefined ? [] : [one.folded]));
    const letters = may.flatMap(([letter, is]) => (said.some((one) => is.test(one)) ? [letter] : [])).join("");
    const isOpened = said.some((one) => /^(?:abrir|open)/.test(one));
    mode ??= `${who}-${letters === "" ? (isOpened ? "r" : "rwx") : letters}`;
  };
  const lead = "(?:(?:quiero|necesito|i want|want|haz|make sure|asegurate de|that|que|para|so) )*";
  const nobody = "(?:nadie|nobody|no one|ningun(?: otro)? usuario|no other user)";
  sentence.take(
    `${lead}${nobody} (?:mas que|que no sea|salvo|excepto|menos|aparte de|fuera de|but|except(?: for)?|other than|besides|apart from|outside(?: of)?) {~}(?:${people.u})(?: (?:y|and|o|or) {~}((?:${people.g})))? ${can}${action}`,
    (...found) => {
      const isOfGroup = found.some((one) => one !== undefined && new RegExp(`^(?:${people.g})$`).test(one.folded));
      set(isOfGroup ? "o" : "go", found);
    },
  );
  sentence.take(`${lead}${nobody} ${can}${action}`, (...found) => set("a", found));
  sentence.take(
    `${lead}{~}((?:${people.g}|${people.o}))(?: (?:y|and|ni|nor|e) {~}((?:${people.g}|${people.o})))? (?:{~}(?:debe[n]?|deberia[n]?|should|must|may|can|could) )?(?:no|not|never|nunca|no longer|ya no|cannot|ni) ${can}${action}`,
    (...found) => {
      const isWho = (one: Term | undefined) => one !== undefined && new RegExp(`^(?:${person})$`).test(one.folded);
      set(
        lettersOf(people, found.filter(isWho)),
        found.filter((one) => !isWho(one)),
      );
    },
  );
  return mode;
}

function signed(sentence: Sentence): string | undefined {
  const changes: string[] = [];
  const take =
    "(?:quit\\w+|sac(?:a|ale|ales|ar|arle)|elimin\\w+|retir\\w+|remov\\w+|take|strip|revoke|drop|deny|disable|prohib\\w+|impide|no)";
  const give =
    "(?:dale|dales|dar|darle|da|agreg\\w+|anad\\w+|pon\\w*|add|give|grant|allow|permit\\w*|otorg\\w+|let|set|concede\\w*|habilita\\w*|activ\\w+)";
  // What was taken already may stand behind the verb: "quítale a esa carpeta los permisos".
  const of =
    "(?:·+ )*(?:{~}(?:permisos?|permissions?|derechos?|rights?|access|acceso|bit|de|of|la|el|the|a|to|poder) )*";
  const to = "(?:{~}(?:a|al|para|de|from|for|to|away|permission|permissions|permisos?|on|off|rights?|access|by) )*{~}";
  const several = (some: string) =>
    `((?:${some}))(?: (?:y|and|e|ni|or|o|,|ni) (?:{~}(?:de|a|al|para|from|for) )*{~}((?:${some})))?`;
  for (const [sign, verb] of [
    ["-", take],
    ["+", give],
  ] as const) {
    sentence.take(
      `(?:{~}(?:y|and|que) )*${verb} (?:le |les )?${of}${several(right)} ${to}${several(person)}`,
      (...found) => {
        const whose = lettersOf(people, found);
        changes.push(
          `${whose.length > 1 ? whose.replace("a", "") : whose === "a" ? "a" : whose}${sign}${lettersOf(rights, found)}`,
        );
      },
    );
    sentence.take(
      `(?:{~}(?:y|and) )*${verb} {~}${several(person)} {~}${several(right)}(?: (?:permissions?|access|permisos?|rights?))?(?: (?:on|to|over|sobre))?`,
      (...found) => {
        changes.push(`${whoOf(found)}${sign}${lettersOf(rights, found)}`);
      },
    );
    sentence.take(
      `(?:{~}(?:y|and|que) )*${verb} (?:le |les )?${of}${several(right)}(?: (?:permissions?|permisos?|bit))?`,
      (...found) => {
        changes.push(`${sign}${lettersOf(rights, found)}`);
      },
    );
  }
  const runnable = `(?:(?:sea[n]?|como|as|into|en) )*(?:ejecutables?|executables?|runnable)(?: (?:{~}(?:solo|only|just|para|for|by|to|por|nada mas) )+{~}(${person})(?: (?:y|and|e) {~}(?:para |for )?{~}(${person}))?)?`;
  const makes =
    "haz(?:me|lo|los)?|hac(?:e|er|erlo|eme)|make|vuelv\\w+|convi\\w+|marc\\w+|mark|turn|set|dej\\w+|pon\\w*|que sea[n]?";
  if (
    sentence.has(makes) &&
    sentence.take(runnable, (...who) => void changes.unshift(`${lettersOf(people, who).replace("a", "")}+x`)) > 0
  )
    sentence.take(makes);
  // "Haz ejecutable x solo para el dueño".
  if (changes[0] === "+x")
    sentence.take(`(?:solo|only|just|nada mas) (?:para|for|by|por) {~}(${people.u}|${people.g})`, (who) => {
      changes[0] = `${lettersOf(people, [who])}+x`;
    });
  return changes.length === 0 ? undefined : [...new Set(changes)].join(",");
}
