import type { Sentence } from "../phrases/sentence.ts";
import type { Column, FilesAction } from "./files-wish.ts";
import { pathOf } from "./read-places.ts";
import { readSuperlative } from "./read-superlative.ts";

/** Takes what is to be shown of the files: counts, totals, columns, order, how many. Undefined: nothing but their paths. */
export function readShowing(sentence: Sentence): FilesAction {
  return (
    readRepeated(sentence) ?? readSums(sentence) ?? readCount(sentence) ?? readTotal(sentence) ?? readList(sentence)
  );
}

function readRepeated(sentence: Sentence): FilesAction | undefined {
  const content =
    "(?: (?:por|by|in|en|de|with|con|same|the|el|su|mismo|identical|identico|igual|exact(?:o|amente|ly)?|iguales|contenidos?|contents?|md5|hash|checksum|suma))*";
  const same = `(?:duplicad[oa]s?|repetid[oa]s?|duplicates?|duplicated|dupes?|identic[oa]s?|identical)${content}|(?:{file} )?(?:con el mismo contenido|with the same contents?|que sean iguales|iguales entre si|(?:with|having|con) (?:identical|identico|the same) (?:contents?|contenido)|(?:que )?(?:tienen|tengan|have|having) (?:el mismo contenido|the same contents?|identical contents?))`;
  const isOfSame = sentence.has(`${same}|duplicad\\w+|repetid\\w+|repit\\w+|repeat\\w*`);
  const sums = !isOfSame
    ? 0
    : sentence.take(
        "(?:{~}(?:me vale con|solo|only|just|ver|see|show|sus?|the|their|valen) )*{~}(?:md5s?|hash(?:es)?|sumas?|checksums?|sums?)(?: (?:md5|repetid[oa]s?|duplicad[oa]s?|que se repiten|that repeat|repeated|duplicated|solamente|only))+",
      );
  const groups = sentence.take(
    "(?:agrup\\w+|group(?:ed|ing)?)(?: (?:por|by|los|las|the|them|in))*(?: (?:md5|hash|checksums?|sumas?|contents?|contenido))?",
  );
  const found = sentence.take(same);
  if (found > 0)
    sentence.take(
      "exact(?:os?)?|of each other|entre si|(?:(?:por|by|con|with|segun) )?{~}(?:md5|hash|checksums?|sumas?|contents?|contenido)(?: (?:y|and) {~}(?:nombres?|names?|rutas?|paths?))?|(?:duplicates|duplicad[oa]s|repetid[oa]s) only|(?:solo|only|just) {~}(?:duplicates|duplicad[oa]s|repetid[oa]s)",
    );
  else if (groups > 0) return undefined;
  if (sums > 0 && (found > 0 || sentence.has("duplicad\\w+|repetid\\w+"))) return { do: "repeated", sumsOnly: true };
  return found > 0 ? { do: "repeated", sumsOnly: false } : undefined;
}

function readSums(sentence: Sentence): FilesAction | undefined {
  if (!sentence.has("(?:md5|sha-?(?:1|256|512))(?:-?sums?)?")) return undefined;
  let program: "md5sum" | "sha1sum" | "sha256sum" | "sha512sum" | undefined;
  let to: string | undefined;
  // Said to be kept: by whatever name.
  sentence.take(
    "(?:(?:y|and) )?(?:guard\\w+|sav(?:e|ed|ing)|writ(?:e|ten|ing)|store[d]?|volca\\w*)(?: (?:lo|los|las|it|them|the result|el resultado))? (?:en|in|into|to|a|as|como) {~}(?:{file} )?(?:llamad[oa] |called )?(?!<[^>]*[gd])(?!{small} |{file} ){a:name}",
    (one) => {
      if (one === undefined || !/sum|md5|sha|[./]/i.test(one.text)) return false;
      to = pathOf(one);
      return true;
    },
  );
  const lead =
    "(?:(?:calcula\\w*|calculate|compute|work out|genera\\w*|generate|crea\\w*|create|make|saca\\w*|dame|haz|hazme|obten\\w*|get|show|print|the|el|la|los|las|un|una|a|an|sus?|de|of|con|with|suma|sumas|hash|hashes|checksum|checksums|sums?|resumen|huella|archivo|fichero|file|lista|list) )*";
  const tail = "(?:(?:-)?sums?)?(?: (?:sums?|hash(?:es)?|checksums?|file|de|of|for|con|with|cada|each|uno|one))*";
  for (const name of ["md5", "sha1", "sha512", "sha256"] as const)
    sentence.take(`${lead}${name.replace("sha", "sha-?")}${tail}`, () => {
      program = `${name}sum`;
    });
  if (program === undefined) return undefined;
  sentence.take(
    "(?:(?:y|and) )?(?:guard\\w+|sav(?:e|ed|ing)|writ(?:e|ten|ing)|escrib\\w+|escrit[oa]s?|store[d]?|put|pon\\w*|met\\w+|dej\\w+|guard\\w+|volca\\w*|(?=en |in |into |to |a ))(?: (?:lo|los|las|it|them|the result|el resultado))? ?(?:en|in|into|to|a) {~}(?:{file} )?(?:llamad[oa] |called )?(?!<[^>]*[gd])(<[a-z]*p[a-z]*>)",
    (one) => {
      if (to !== undefined || !/sum|\.\w+$/i.test(pathOf(one))) return false;
      to = pathOf(one);
      return true;
    },
  );
  if (to !== undefined) {
    sentence.take(
      "(?:so(?: that)? (?:i|we|you|they) can|to|para|para que (?:se )?pueda[n]?) (?:(?:poder|luego|despues|later|then) )*(?:check|verify|compare|comprob[a-z]+|verific[a-z]+|compar[a-z]+|cotej[a-z]+)(?: (?:them|it|all|everything|todo))*(?: (?:later|afterwards|despues|luego|mas tarde|alli|there|(?:after|tras|despues de|once) {~}[a-z]+))*",
    );
    sentence.take("writ(?:e|ing)|sav(?:e|ing)|escrib\\w+|guard\\w+");
    sentence.take(
      "(?:paths?|rutas?|nombres?|names?) (?:starting with|que empiecen por|relative to|from) {~}<[a-z]+>|(?:sorted|ordenad[oa]s?) (?:by|por) {~}(?:paths?|rutas?|nombres?|names?)",
    );
  }
  return { do: "sums", program, ...(to === undefined ? {} : { to }) };
}

const units = "(?:megas?|gigas?|kas?|mb|gb|kb|megs?|gigs?|megabytes?|gigabytes?|kilobytes?)";

function readCount(sentence: Sentence): FilesAction | undefined {
  if (sentence.has(`(?:cuantos|cuantas|how many) ${units}`)) return undefined;
  // "Tamaño total de los mp4" is no number of them.
  if (
    sentence.has(
      "(?:tamanos?|peso|espacio|sizes?|space|weight)(?: (?:en|in))? (?:total|conjunto)|total (?:size|space|weight|disk usage)",
    )
  )
    return undefined;
  const by: [NonNullable<Extract<FilesAction, { do: "count" }>["by"]>, string][] = [
    ["ending", "extension(?:es)?|extensions?|tipos?(?: de {file})?|(?:file )?types?"],
    ["owner", "(?:dueno|propietario|usuario|owner|user)s?"],
    ["top", "{top}"],
    ["folder", "{folder}"],
    ["month", "mes|meses|months?"],
    ["year", "anos?|years?"],
    ["day", "dias?|days?"],
  ];
  let grouped: (typeof by)[number][0] | undefined;
  // "Qué extensiones hay y cuántos ficheros de cada una".
  sentence.take(
    "(?:que|what|which) {~}(?:(?:tipos?|types?|kinds?) (?:de|of) )?(?:extension(?:es)?|extensions?|(?:tipos?|types?|kinds?) (?:de|of) {file})(?: (?:hay|tengo|tenemos|are there|do (?:i|we) have|are|there))*(?= (?:[^ ]+ )*(?:y|and) {count} (?:{~}{file} )?(?:(?:hay|are there|de|of|con|with|for|has|tiene) )*(?:cada|each) )",
    () => {
      if (sentence.take("(?:y|and) {count}") === 0) return false;
      sentence.take(
        "(?:(?:hay|are there|de|of|con|with|for|has|tiene) )*(?:cada|each)(?: (?:una|uno|one|tipo|type|kind))?",
      );
      grouped = "ending";
      return true;
    },
  );
  const isCount = sentence.has("{count}|recuento|tally|conteo|desglos\\w+|breakdown|agrupad[oa]s|grouped|reparto");
  if (isCount)
    for (const [name, said] of by)
      if (
        grouped === undefined &&
        sentence.take(
          `(?:(?:hay|are|there|de|of|por|per|by|in|en|agrupad[oa]s|grouped|desglosad[oa]s|for|tiene|tienen|have|has) )*(?:por|per|by|each|every|cada|segun)(?: (?:la|el|su|una|of|de))* (?:${said})`,
        ) > 0
      )
        grouped = name;
  const most1st =
    sentence.take(
      "(?:{~}(?:ordenad[oa]s?|ordenando|orden[ae]|sort(?:ed)?|empezando|starting) )?(?:(?:por|by|de|from|con|with|el|la|los|the) )*(?:(?:que|mas) (?:mas|a menos)(?: (?:tenga|tengan|tiene|tienen|haya|hay|a menos))?|mayor a menor|de mas a menos|la que mas|most (?:common|frequent|used|files)?(?: ?first)?|(?:highest|biggest|largest) first|descending|descendente|from most to least|mas frecuentes?(?: primero)?|mas comun(?:es)?(?: primero)?)",
    ) > 0;
  const lower =
    grouped === "ending" &&
    sentence.take(
      "(?:lowercas(?:e|ing|ed)|in lower ?case|(?:pas[a-z]+ |pon[a-z]+ )?(?:a|en) minusculas?|{anyCase})(?: {~}(?:extension|extensions|extensiones))?(?: so(?: that)? <[a-z]+> (?:and|y) <[a-z]+> (?:count|are|sean) (?:as )?(?:one|{~}same)?)?",
    ) > 0;
  if (grouped !== undefined)
    sentence.take(
      "{count}|(?:(?:que|what|which) )?{~}(?:tipos?|types?|kinds?) (?:de|of) {file}(?: (?:hay|are there|there are))?|recuento|tally|conteo|desglos\\w+|breakdown|agrupad[oa]s|grouped|reparto",
    );
  const counted = sentence.take("{count}") > 0 || grouped !== undefined;
  if (!counted) return undefined;
  sentence.take(
    "en total|in total|altogether|overall|all together|total|de ell[oa]s|solo el numero|only the number|just the number",
  );
  return {
    do: "count",
    ...(grouped ? { by: grouped } : {}),
    most1st: grouped !== undefined && most1st,
    ...(lower ? { lower } : {}),
  };
}

function readTotal(sentence: Sentence): FilesAction | undefined {
  const takes =
    "(?:(?:se )?llev(?:a|an)|ocup\\w+|pes(?:a|an|o|en)|suman|take(?: up)?|takes(?: up)?|weigh|use|uses|add up to|sum(?:a|an)|espacio|space|size|tamano)";
  const bytes = sentence.has("bytes?");
  // "How much do all the logs take": what takes it stands between.
  const apart =
    sentence.take(
      "how much (?:(?:disk|space|room|in total) )*(?:do|does)(?= (?:[^ ]+ )*(?:take|use|weigh|occupy|add up to) )",
    ) > 0 && sentence.take("(?:take|use|weigh|occupy|add)(?: up)?(?: to)?(?: in total| altogether| together)?") > 0;
  const found =
    Number(apart) +
    sentence.take(
      `(?:cuant[oa]s ${units}|how many ${units}|cuanto|how much|how big|que) (?:(?:espacio|space|disk|disco|sitio|room|en|total|in|do|does|juntos|all|the|tamano|de|is|are) )*${takes}(?: (?:en|in|de|of|total|conjunto|together|altogether|juntos|juntas|up|disco|disk|space|espacio|all|sum|entre|todos|todas|los|las))*`,
    ) +
    sentence.take(
      "(?:{~}(?:cual|what|is|es|calcula\\w*|sum(?:a|ar|ame)?|dame|show|compute|calculate|work out) )*{~}(?:(?:tamano|peso|espacio) (?:{~})?(?:total|conjunto|ocupado)|(?:total|combined|overall|cumulative) (?:disk )?(?:size|space|usage|weight)|total (?:de )?(?:bytes|tamano|ocupado|espacio)|suma(?:r|me|le)? (?:{~})?(?:tamanos?|pesos?|bytes)|sum (?:up )?(?:of )?(?:the )?(?:sizes|bytes))(?: (?:ocupado|de|of|en|in|que (?:ocupan?|pesan?|usan?|gastan?|se llevan?)|taken up|used|by))*",
    ) +
    (sentence.has("en total|in total")
      ? sentence.take(`(?:(?:cuanto|how much|que) )?${takes}(?: (?:{~}))(?:en|in) total`)
      : 0);
  if (found === 0) return undefined;
  sentence.take("(?:(?:en|in|the|expressed|solo|only|y|and) )*bytes?(?: (?:exactos?|exactly|only))?");
  sentence.take("en total|in total|total|together|juntos|altogether");
  return { do: "total", bytes };
}

function readList(sentence: Sentence): FilesAction {
  const columns: Column[] = [];
  const also = (column: Column) => void (columns.includes(column) || columns.push(column));
  const { order, most } = readSuperlative(sentence);
  const beside =
    "(?:{~}(?:con|with|y|and|junto con|along with|together with|ademas|incluyendo|including|showing|mostrando|e|indicando|diciendo|plus) )+{~}(?:(?:columna|respective|sus?|each|cada|uno|una|one) )*{~}";
  const inFront =
    "(?: (?:delante|in front|first|before|al principio|antes|a la izquierda)(?: (?:of|de|del) {~}(?:rutas?|nombres?|paths?|names?|cada un[oa]|each|each one|{file}))?)?";
  const readable =
    "(?: (?:legibles?|human(?: |-)?readable|human|humano|en formato (?:humano|legible)|en (?:megas|mb|gb|k|unidades legibles)|in (?:human (?:readable )?(?:form|format|units)|mb|megabytes)|formato humano|readable))";
  sentence.take(
    `${beside}(?:size|sizes|tamanos?|peso|pesos)${readable}|(?:en|in) (?:formato (?:humano|legible)|human(?:-| )?readable(?: (?:form|format))?)|human(?:-| )?readable(?: sizes?)?|${beside}(?:lo que|cuanto) (?:ocup\\w+|pes\\w+)${readable}?`,
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
      "(?:{~}(?:solo|solamente|unicamente|nada mas|only|just) )+{~}(?:los? |sus? |the |their |file |base )*(?:nombres?|names?|filenames?)(?: (?:{~})?(?:{file}))?(?: (?:sin|without|no)(?: {~})?(?:rutas?|paths?|carpetas?|folders?|director\\w+))?|(?<!(?:en|in) (?:el|su|sus|los|the|their|its) )(?:nombres?|names?) (?:nada mas|solo|only|solamente)(?! {~}{file} )|bare (?:file ?)?names|sin (?:{~})?(?:rutas?|paths?)|without (?:{~})?(?:paths?|director\\w+)|no paths?",
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
  return {
    do: "show",
    columns,
    nameOnly,
    details,
    ...(order ? { order } : {}),
    ...(most === undefined ? {} : { most }),
  };
}
