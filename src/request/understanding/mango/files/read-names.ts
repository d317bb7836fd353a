import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { FileTest } from "./files-wish.ts";
import { pathOf } from "./read-places.ts";

/** What is nearly always a folder, and nearly always in the way. */
const usual =
  "(node_modules|\\.git|__pycache__|vendor|dist|build|target|venv|\\.venv|\\.cache|bower_components|\\.svn|cache)";

export function isUsualFolder(name: string): boolean {
  return new RegExp(`^${usual}$`).test(name);
}

/** Takes what is to be left out: folders with all that is in them, and names. */
export function readLeftOut(sentence: Sentence): FileTest[] {
  const tests: FileTest[] = [];
  const add = (test: FileTest) => void tests.push(test);
  const name = (glob: string) => add({ by: "name", glob, not: true });
  // Folders to be left out, whatever they hold.
  const excluded =
    "(?:(?:but|pero|y|and) )?(?:{except}) (?:{~}(?:que (?:hay|haya|esta[n]?|este[n]?|cuelg(?:a|ue)) |lo |whatever |anything |everything |those |ones |in |en |dentro |under |inside |por |de |la |{folder} |llamad[oa]s? |called |named |buscar |entrar |mirar |look |looking |going |into |through |contenido |contents ))*{~}";
  const outside = (term: Term) => add({ by: "outside", folder: term.text === "." ? "." : pathOf(term) });
  const elsewhere =
    "(?:(?:but|pero|y|and) )?(?:(?:que|that|which) )?(?:no|not|do not|does not|are not|is not|don t|aren t|isn t) (?:(?:sean|son|esten|estan|cuelg[ua]en|cuelgan|vengan|salgan|pertene[zc]can|pertenecen) (?:dentro )?(?:de|en|a|al|del)|(?:belong(?:ing)? to|come from|coming from|under|inside|within)) {~}";
  let some = sentence.take(`${elsewhere}(?:{folder} )?${usual}`, (folder) => outside(folder));
  some += sentence.take(`${elsewhere}(?:{folder} )?{a:folder}`, (folder) => outside(folder));
  const alone =
    "(?:alone|out of it|be|untouched|as (?:it|they) (?:is|are)|en paz|como est[ae]n?|tranquil[oa]s?|quiet[oa]s?|tal cual|intact[oa]s?|al margen|aparte|fuera)";
  some += sentence.take(
    `(?:(?:but|pero|y|and) )?(?:leav(?:e|ing)|keep(?:ing)?|deja(?:me|ndo)?|dejar) {~}(?:{folder} )?(?:de |of )?{a:folder}(?: {folder})? ${alone}|(?:(?:but|pero|y|and) )?(?:no toques|sin tocar|no mires|don t touch|do not touch|without touching|not touching|no te metas en|stay out of|keep out of|leave out) {~}(?:{folder} )?(?:de |of )?{a:folder}`,
    (folder) => outside(folder),
  );
  some += sentence.take(`${excluded}${usual}`, (folder) => outside(folder));
  some += sentence.take(`${excluded}{a:folder}(?: {folder})?`, (folder) => outside(folder));
  some += sentence.take(`(?:{except}) {~}{folder} {~}(?:(?:llamad[oa]s?|called|named) )?{a:name}`, (folder) =>
    outside(folder),
  );
  some += sentence.take(`${excluded}{a:path}(?: {folder})?`, (hidden) =>
    /^\.[a-z][\w-]*$/.test(hidden.text) && !hidden.kinds.includes("g") ? outside(hidden) : false,
  );
  // "Sin node_modules ni dist", "excluding logs and copias".
  if (some > 0) {
    const also = "(?:y|e|ni|o|u|nor|or|and) ";
    sentence.take(`${also}{~}${usual}`, (folder) => outside(folder));
    const next = `(?:(?:la|el|the|los|las) )?(?:{folder} )?{a:folder}(?: {folder})?`;
    // Of three only the last has an "and" before it.
    const third = (folder: Term) => (folder.text.startsWith("/") ? false : outside(folder));
    sentence.take(`(?<=· )${next}(?= ${also}(?:[^ ]+ ){0,3}<[a-z]*d)`, third);
    sentence.take(`(?<=· )${also}(?:(?:en|in|de|inside) )?${next}`, (folder) => outside(folder));
  }
  // Names to be left out.
  // "That are not shell scripts (.sh)": said twice.
  sentence.take(
    "(?:(?:but|pero|y|and|that|which|que|are|is) )*(?:{except}|no (?:son|sean)|aren t|isn t) {~}{a:glob} (?:(?:scripts?|{file}|code|programs?|programas?) )?{a:glob}",
    (one, again) => (globOf(one) === globOf(again) ? name(globOf(one)) : false),
  );
  const but =
    "(?:{except}|(?:que )?no (?:son|sean)) (?:{~}(?:que (?:sean|son|acaban? en|terminan? en|se llamen|empiecen por) |those |ones |ending in |named |called |archivos? |ficheros? |files? |with |extension |tipo |con |ni |either |llamad[oa]s? |scripts? |python |shell |bash |perl |ruby |php |javascript ))*{~}";
  const no = sentence.take(`${but}{a:glob}(?: (?:y|e|o|ni|or|and|nor) {~}{a:glob})?`, (...globs) =>
    every(globs, (glob) => name(globOf(glob))),
  );
  // "Ni txt, ni csv ni json".
  for (let more = no; more > 0; )
    more = sentence.take("(?<=· )(?:(?:y|e|o|ni|or|and|nor) )?{~}{a:glob}(?= (?:$|y|e|o|ni|or|and|nor|<))", (glob) =>
      name(globOf(glob)),
    );
  sentence.take(`${but}{a:file}(?: (?:y|e|o|ni|or|and|nor) {~}{a:file})?`, (...files) =>
    every(files, (file) => name(escaped(baseOf(file)))),
  );
  sentence.take(`${but}(?!<[^>]*[gd])(<[a-z]*p[a-z]*>)`, (one) =>
    /^\.[A-Z]\w*$/.test(one.text) ? name(escaped(one.text)) : false,
  );
  sentence.take(
    "(?:{except}) (?:{~}(?:those|ones|that|que|cuyo nombre|whose names?|nombre) )*{~}(?:starting|start|beginning|begin|empi\\w+|empe\\w+|comien\\w+|que empiecen)(?: (?:with|por|con|en))+ {~}{a:name}",
    (start) => name(`${escaped(start.text)}*`),
  );
  sentence.take(
    "(?:(?:que|that) )?(?:no (?:tengan|tienen|lleven|llevan)|sin|without|with no|with out|lacking|have no) (?:(?:any|an|a|ninguna|una|la) )?extension(?:s|es)?",
    () => name("*.*"),
  );
  sentence.take(`${but}{hidden}`, () => add({ by: "hidden", not: true }));
  const ones = "(?: (?:{file}|ones|stuff|things|cosas))?";
  sentence.take(
    `(?:y |and )?{~}(?:{hidden})${ones} (?:(?:are |is )?not (?:needed|wanted|necessary)|(?:do not|don t|does not) (?:count|matter)|no (?:hace[n]? falta|interesan|cuentan))`,
    () => add({ by: "hidden", not: true }),
  );
  // Hidden or not is all the same to find(1).
  const too = "(?:tambien|incluid[oa]s?|inclusive|too|also|included|as well)";
  sentence.take(
    `(?:y |and )?(?:${too}|incluso|incluyendo|including|contando|counting|even|con|with) {~}(?:{hidden})${ones}|(?:y |and )?{~}(?:[a-z]+ )?(?:{hidden})${ones} ${too}`,
  );
  sentence.take("{hidden}", () => add({ by: "hidden", not: false }));
  return tests;
}

/** Takes what a request says of their names, */
export function readNames(sentence: Sentence, isTotal = false): FileTest[] {
  const tests: FileTest[] = [];
  const add = (test: FileTest) => void tests.push(test);
  const part = (...[glob = "", ...or]: string[]) =>
    add({ by: "name", glob, part: true, ...(or.length > 0 ? { or } : {}) });
  // "Informe o acta": two names of which either will do.
  const either = "{a:name}(?: (?:o|or|u) (?:(?:por|con|with|bien por) )?(?!{file} |{folder} ){~}{a:name})?";
  const name = (glob: string, not = false) => {
    if (!tests.some((test) => test.by === "name" && test.glob === glob && test.part !== true))
      add({ by: "name", glob, ...(not ? { not } : {}) });
  };
  const said =
    "(?:(?:que|cuyo|cuya|con|whose|with|that|which|its|el|the|su|un|a|nombres?|names?|se|filenames?|{file}) )*";
  const inName = "(?: (?:(?:en|in|de|of) )?(?:(?:el|su|sus|the|their|its|a|los) )*(?:nombres?|names?|filenames?))?";
  const literal = (term: Term) =>
    signOf(term) ?? escaped(term.kinds.includes("g") && !term.quoted ? term.text.replace(/^\*|\*$/g, "") : term.text);
  // "Con la extensión en mayúsculas".
  sentence.take(
    `${said}(?:extension(?:es)?|endings?|suffix(?:es)?) (?:(?:esta|este|es|sea|is|are|escrita|written|que) )*(?:(?:en|in) )?(?:mayusculas?|upper ?case|capitals?|caps)`,
    () => part("*.[[:upper:]]*"),
  );
  // Parts of names.
  sentence.take(
    `${said}(?:acab\\w+|termin\\w+|finaliz\\w+|end(?:s|ing|ed)?) (?:(?:en|por|con|in|with|on) ){0,2}(?:{~})(?:virgulilla|tilde|~)`,
    () => name("*~"),
  );
  sentence.take(
    `${said}(?:acab\\w+|termin\\w+|finaliz\\w+|end(?:s|ing|ed)?) (?:(?:en|por|con|in|with|on) ){1,2}(?:{~})(?:(?:extension|suffix) )?{a:name}${inName}`,
    (end) => name(endsWith(end)),
  );
  sentence.take(
    `${said}(?:empi\\w+|empez\\w+|comien\\w+|comenz\\w+|inici\\w+|start(?:s|ing)?|begin(?:s|ning)?|prefixed|prefijad[oa]s?) (?:(?:en|por|con|in|with|de) ){1,2}{~}(?:punto|dot|un punto|a dot)${inName}`,
    () => add({ by: "hidden", not: false }),
  );
  sentence.take(
    `${said}(?:empi\\w+|empez\\w+|comien\\w+|comenz\\w+|inici\\w+|start(?:s|ing)?|begin(?:s|ning)?|prefixed|prefijad[oa]s?) (?:(?:en|por|con|in|with|de) ){1,2}{~}${either}${inName}`,
    (...all) => part(...all.map((start) => `${literal(start)}*`)),
  );
  const like =
    "(?:named |called |llamad[oa]s? |se llamen |que se llamen |with names? |con (?:un )?nombres? )?(?:(?:anything|something|algo|un nombre|nombres?) )?(?:like|parecid[oa]s? a|similar(?:es)? a|resembling|del estilo de|asi como|tipo|como)(?: algo)?(?: como)?";
  sentence.take(
    `(?:(?:{file}|que|se|llam\\w+|named|called|anything|something|algo|con|nombre) )+${like} {~}(?!<s)(?!<t){a:name}`,
    (one) => part(`*${literal(one)}*`),
  );
  const contains =
    "(?:conten\\w+|contiene[n]?|inclu(?:ya|yan|ye|yen)|llev(?:e|en|a|an)|tenga[n]?|tiene[n]?|contains?|containing|includ(?:e|es|ing)|having|has|have|con|with|matching|match|mention\\w*)";
  sentence.take(
    `${said}${contains} {~}(?:(?:palabra|texto|cadena|word|text|string) )?${either} (?:(?:en|in|of|de|as part of|somewhere in) )+(?:(?:el|su|sus|the|their|its|a|los) )*(?:nombres?|names?|filenames?|titulo)`,
    (...all) => part(...all.map((one) => `*${literal(one)}*`)),
  );
  sentence.take(
    `${said}${contains} (?:en|in) {~}(?:nombres?|names?|filenames?|titulo) {~}(?:(?:palabra|texto|cadena|word|text|string) )?${either}`,
    (...all) => part(...all.map((one) => `*${literal(one)}*`)),
  );
  sentence.take(
    `(?:cuyo|cuyos|whose) (?:nombres?|names?|filenames?) ${contains} {~}(?:(?:palabra|texto|cadena|word|text|string) )?${either}`,
    (...all) => part(...all.map((one) => `*${literal(one)}*`)),
  );
  sentence.take(
    `(?:con|with|el|the|su|un|a) (?:nombres?|names?|filenames?) (?:(?:que|that) )?${contains} {~}(?:(?:palabra|texto|cadena|word|text|string) )?${either}`,
    (...all) => part(...all.map((one) => `*${literal(one)}*`)),
  );
  // "Nombres de fichero con espacios".
  sentence.take(
    `{~}(?:{file} )?(?:nombres?|names?|filenames?)(?: (?:de|of) {~}{file})? (?:(?:que|that) )?${contains} {~}(espacios?|spaces?|blancos?|blanks?)(?: (?:en blanco|in them))?`,
    (one) => part(`*${literal(one)}*`),
  );
  sentence.take(`{folder} ${usual}|${usual} {folder}`, (one) => name(one.text));
  // "Todos los node_modules", where they are not what something lies in.
  sentence.take(
    `(?<!(?:en|in|de|of|from|under|inside|sin|without|excepto|salvo|menos|except) )(?:(?:(?:todos|all|todas) )?(?:los|las|the|todos|all|every|each|cada) ${isTotal ? "|(?<=· )" : ""})(node_modules|__pycache__|\\.git|\\.venv|venv|bower_components)`,
    (one) => name(one.text),
  );
  // "All .DS_Store files".
  sentence.take(
    "(?:{file}|todos|todas|all|every|each|cada|los|las) {~}(?!<[^>]*[gd])(<[a-z]*p[a-z]*>)(?: {file})?",
    (one) => {
      if (one.text.includes("/")) return false;
      name(escaped(baseOf(one)));
      return true;
    },
  );
  sentence.take("(?!<[^>]*[gd])(<[a-z]*p[a-z]*>) {file}", (one) =>
    one.text.includes("/") ? false : name(escaped(baseOf(one))),
  );
  // Whole names.
  sentence.take(
    "(?:(?:de|con|of|with|que|tengan?|tienen?|having|the|la|cuya|whose) )*(?:extension(?:es)?|extensions?)(?: (?:de|es|sea|is|are|of))? {~}{a:glob}(?: (?:y|e|o|ni|or|and|nor) {~}{a:glob})*",
    (...globs) => every(globs, (glob) => name(globOf(glob))),
  );
  sentence.take(
    "(?:(?:de|con|of|with|que|tengan?|tienen?|having|the|la|cuya|whose) )*(?:extension)(?: (?:de|es|sea|is|are|of))? {~}(?!{filler} |{file} |{folder} |{count} |mas |menos |most |least |more |less |tiene |has |hay |abunda|predomina|distint|diferente|different|comun|common ){a:name}",
    (end) => (end.text.includes("/") ? false : name(`*.${literal(end).replace(/^\./, "")}`)),
  );
  // "Solo .jpg en minúscula": as it is written.
  sentence.take(
    "(?:(?:solo|solamente|only|just) )?(?:{~}){a:glob} (?:(?:escrit[oa]s?|written) )?(?:(?:en|in) )?(?:minusculas?|lower ?case)(?: only)?",
    (glob) => name(globOf(glob)),
  );
  sentence.take("{a:glob}", (glob) => name(globOf(glob)));
  // "Las carpetas .cache": a hidden name that only a folder has here.
  sentence.take("{folder} {~}(?:(?:llamad[oa]s?|called|named) )?(?!<[^>]*[gdf])(<[a-z]*p[a-z]*>)", (one) => {
    if (!/^\.[\w-]+$/.test(one.text)) return false;
    name(escaped(one.text));
    return true;
  });
  sentence.take(
    "(?:(?:que|that|which|are|se|con|nombre|de|name|nombres) )*(?:llamad[oa]s?|llam(?:e|en|a|an)|called|named|titulad[oa]s?|nombre|name)(?: (?:exactamente|exactly|solo|just))? {~}(?!<[^>]*d){a:name}(?: (?:o|u|or) {a:name})?",
    (...found) => {
      if (found.some(({ text }) => !isName(text))) return false;
      every(found, (one) => name(escaped(baseOf(one))));
      return true;
    },
  );
  return tests;
}

function globOf({ text, values }: Term): string {
  return values.g ?? text;
}

function every(terms: readonly Term[], use: (term: Term) => void): void {
  for (const term of terms) use(term);
}

/** "Un espacio", "digits": what is meant where it is no part of a name itself. */
function signOf({ folded, quoted, kinds }: Term): string | undefined {
  if (quoted || kinds !== "") return undefined;
  return signs.find(([said]) => said.test(folded))?.[1];
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/^(?:espacios?|spaces?|blancos?|blanks?)$/, " "],
  [/^(?:puntos?|dots?)$/, "."],
  [/^(?:guion|guiones|dash|dashes|hyphens?)$/, "-"],
  [/^underscores?$/, "_"],
  [/^(?:parentesis|parenthes[ei]s|parens?)$/, "[()]"],
  [/^(?:comas?|commas?)$/, ","],
  [/^(?:ampersands?)$/, "&"],
  [/^(?:arrobas?|at-signs?)$/, "@"],
  [/^(?:comillas|apostrofos?|apostrophes?)$/, "'"],
  [/^(?:mayusculas?|uppercase|capitals?)$/, "[[:upper:]]"],
  [/^(?:minusculas?|lowercase)$/, "[[:lower:]]"],
  [/^(?:numeros?|digitos?|cifras?|digits?|numbers?)$/, "[0-9]"],
];

/** What no find(1) pattern takes for one of its own signs. */
export function escaped(text: string): string {
  return text.replace(/[*?[\]\\]/g, "\\$&");
}

function isName(text: string): boolean {
  return text !== "" && !text.includes("/") && !/^(?:que|and|y|o|or|en|in|de|of)$/.test(text);
}

function endsWith(term: Term): string {
  if (term.values.g !== undefined) return term.values.g;
  return term.text.startsWith("*") ? term.text : `*${escaped(term.text)}`;
}

function baseOf(term: Term): string {
  return pathOf(term).split("/").at(-1) ?? term.text;
}
