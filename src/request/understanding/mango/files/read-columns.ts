import type { Sentence } from "../phrases/sentence.ts";
import type { Column, Order } from "./files-wish.ts";

/** Takes what is to be told of each file beside its path: "con tamaño y fecha", "permisos, dueño y nombre de los …". */
export function readColumns(
  sentence: Sentence,
  order: Order | undefined,
): { columns: Column[]; nameOnly: boolean; details: boolean } {
  const columns: Column[] = [];
  const also = (column: Column) => void (columns.includes(column) || columns.push(column));
  const beside =
    "(?:{~}(?:con|with|y|and|junto con|along with|together with|ademas|incluyendo|including|showing|mostrando|e|indicando|diciendo|plus) )+{~}(?:(?:columna|respective|sus?|each|cada|uno|una|one) )*{~}";
  const inFront =
    "(?: (?:delante|in front|first|before|al principio|antes|a la izquierda)(?: (?:of|de|del) {~}(?:rutas?|nombres?|paths?|names?|cada un[oa]|each|each one|{file}))?)?";
  const readable =
    "(?: (?:legibles?|human(?: |-)?readable|human|humano|en formato (?:humano|legible)|en (?:megas|mb|gb|k|unidades legibles)|in (?:human (?:readable )?(?:form|format|units)|mb|megabytes)|formato humano|readable))";
  sentence.take(
    `${beside}(?:size|sizes|tamanos?|peso|pesos)${readable}|(?:en|in) (?:formato (?:humano|legible)|humano|legible|human(?:-| )?readable(?: (?:form|format))?|human (?:form|format|units))|human(?:-| )?readable(?: sizes?)?|${beside}(?:lo que|cuanto) (?:ocup\\w+|pes\\w+)${readable}?`,
    () => also("readable"),
  );
  sentence.take(
    `${beside}(?:file )?(?:size|sizes|tamanos?|peso|pesos|bytes)(?: (?:en|in))?(?: bytes)?${inFront}|en bytes${inFront}|in bytes${inFront}`,
    () => (columns.includes("readable") ? true : also("size")),
  );
  sentence.take(
    `${beside}(?:fechas?|dates?|horas?|modification (?:date|time)s?|mtimes?|timestamps?|(?:date|time) (?:of|de) (?:modification|modificacion)|cuando (?:{changed}))(?: (?:de )?(?:(?:ultima )?modificacion|hora|y hora|and time|modified))*`,
    () => also("date"),
  );
  const day =
    "(?:{~}(?:en|in|as|con|with|formato|format|form) )*(?:aaaa-mm-dd|yyyy-mm-dd|a{2,4} mm dd|y{2,4} mm dd)(?: (?:formato|format))?|(?:sin|without|no) (?:la |the )?(?:horas?|times?|hour)|(?:solo|only|just) {~}(?:dia|day)";
  if (columns.includes("date") && sentence.take(day) > 0) columns.splice(columns.indexOf("date"), 1, "day");
  sentence.take(`${beside}(?:duenos?|propietarios?|owners?|usuario)`, () => also("owner"));
  sentence.take(`${beside}(?:grupos?|groups?)`, () => also("group"));
  sentence.take(
    `${beside}(?:permisos?|permissions?|modos?|modes?)(?: (?:en|in|de))*(?: (?:octal|numericos?|numeric))?(?: (?:format|form|formato))?`,
    () => also("mode"),
  );
  sentence.take(
    `(?:quien apunta a donde|where (?:they|each(?: one)?) (?:points?|leads?|goes|go)(?: to)?|${beside}(?:destinos?|targets?|destinations?)|(?:y )?(?:a )?(?:d|)onde (?:apunt\\w+|llev\\w+|va[n]?)(?: cada un[oa])?|(?:y )?a (?:que|donde) (?:apunt\\w+|llev\\w+)(?: cada un[oa])?|${beside}(?:what|where) (?:they|it) (?:points?|leads?) (?:to|at)|what they point (?:to|at)|and where they point(?: to)?)`,
    () => also("target"),
  );
  // "Permisos y dueño de los ficheros de ssl".
  const plain: readonly [Column, string][] = [
    ["mode", "permisos?|permissions?"],
    ["owner", "duenos?|propietarios?|owners?"],
    ["group", "grupos?|groups?"],
    ["size", "tamanos?|sizes?"],
    ["date", "fechas?|dates?"],
  ];
  const anyColumn = plain.map(([, said]) => said).join("|");
  for (const [column, said] of plain)
    sentence.take(
      `(?:(?:y|and|e) )?{~}(?:(?:octal|numeric) )?(?:${said})(?: (?:en octal|octales|numeric[oa]s))?(?= (?:·+ )*(?:(?:y|and|e) )?(?:{~})(?:octal |numeric )?(?:${anyColumn}|{file}|{photo}|{video}|scripts?|<[a-z]*g[a-z]*>) )`,
      () => also(column),
    );
  readListed(sentence, also);
  if (order?.by === "time") sentence.take("{changed}");
  if (columns.length > 0)
    sentence.take(
      "(?:y|and|e|con|with) {~}(?:rutas?|paths?|nombres?|names?|filenames?)(?: (?:complet[oa]s?|relativ[oa]s?|full))?",
    );
  // "Permisos en octal y nombre de todo lo que hay en docs".
  const modes = "(?:permisos|permissions|modos|modes)";
  const octal = "(?:en octal|octales|octal|numeric[oa]?s?|en numeros|in octal|as numbers)";
  sentence.take(
    `(?:{~}${modes}(?: ${octal})?|octal ${modes}|numeric ${modes}) (?:(?:y|and|e) {~}(?:nombres?|names?)(?: (?:de|of|for))?|(?:de|of|for)(?= (?:todo|everything|each|every|all|cada) ))`,
    () => also("mode"),
  );
  const nameOnly =
    sentence.take(
      "(?:{~}(?:solo|solamente|unicamente|nada mas|only|just) )+{~}(?:los? |sus? |the |their |file |base )*(?:nombres?|names?|filenames?)(?: (?:{~})?(?:{file}))?(?: (?:sin|without|no)(?: {~})?(?:rutas?|paths?|carpetas?|folders?|director\\w+))?|(?<!(?:en|in) (?:el|su|sus|los|the|their|its) )(?:nombres?|names?) (?:nada mas|solo|only|solamente)(?! {~}{file} )|(?:bare (?:file ?)?|base ?)names?|sin (?:{~})?(?:rutas?|paths?)|without (?:{~})?(?:paths?|director\\w+)|no paths?",
    ) > 0;
  const details =
    sentence.take(
      "(?:{~}(?:con|with|in|en|todos|all|sus?|the|formato|format|listado) )*(?:detalles?|detallad[oa]s?|details?|detailed|long (?:format|listing)|formato largo|todos los datos|full info\\w*|toda la informacion)",
    ) > 0;
  // As they were said; the fields of which nothing is said by these words come first.
  const words = plain.map(([column, said]) => [column, new RegExp(`^(?:${said})$`)] as const);
  const at = (column: Column) => {
    const [, said] = words.find(([name]) => name === column) ?? [];
    return said === undefined ? -1 : sentence.terms.findIndex(({ folded }) => said.test(folded));
  };
  columns.sort((one, other) => at(one) - at(other));
  return { columns, nameOnly, details };
}

const octal = "(?: (?:en octal|octales|octal|numeric[oa]?s?|en numeros|in octal|as numbers|en bytes|in bytes))?";
const named: readonly [Column | undefined, string][] = [
  ["mode", `(?:octal |numeric )?(?:permisos?|permissions?|modos?|modes?|perms)${octal}`],
  ["owner", "(?:duenos?|propietari[oa]s?|owners?)"],
  ["group", "(?:grupos?|groups?)"],
  ["size", `(?:file )?(?:tamanos?|pesos?|sizes?)${octal}`],
  [
    "date",
    "(?:fechas?|dates?|mtimes?|timestamps?|(?:modification|last modified) (?:dates?|times?))(?: (?:de (?:ultima )?modificacion|modified))?",
  ],
  [undefined, "(?:rutas?|paths?|nombres?|names?|filenames?)(?: (?:complet[oa]s?|full))?"],
];

/** Two or more of them, one after the other: nothing else is told so. */
function readListed(sentence: Sentence, also: (column: Column) => void): void {
  const any = `(?:full |complete )?(?:${named.map(([, said]) => said).join("|")})`;
  const lead =
    "(?:(?:con|with|y|and|mostrando|showing|print(?:ing)?|imprim\\w+|muestr\\w+|dime|dame|list(?:ing)?|show|give me|display(?:ing)?|solo|only|just) )?";
  const more = `(?: (?:(?:y|and|e) )?{~}${any})`;
  for (const [column, said] of named)
    if (column !== undefined)
      sentence.take(`(?:con |with )?{~}${said} (?:first|delante|in front|primero|por delante|al principio)`, () =>
        also(column),
      );
  if (!sentence.has(`${any}${more}`)) return;
  const tell = (column: Column | undefined) => () => {
    if (column !== undefined) also(column);
  };
  let found = 0;
  for (const [column, said] of named)
    found += sentence.take(`${lead}{~}(?:full |complete )?${said}(?=${more} )`, tell(column));
  if (found === 0) return;
  for (const [column, said] of named)
    sentence.take(
      `(?<=· )(?:(?:y|and|e) )?{~}(?:full |complete )?${said}(?: (?:de|of|for) {~}(?:cada un[oa]|each(?: one)?)(?= $| ·))?`,
      tell(column),
    );
}
