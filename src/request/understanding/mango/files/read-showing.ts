import type { Sentence } from "../phrases/sentence.ts";
import type { FilesAction } from "./files-wish.ts";
import { readColumns } from "./read-columns.ts";
import { readMost } from "./read-most.ts";
import { pathOf } from "./read-places.ts";
import { readSuperlative } from "./read-superlative.ts";

/** Takes what is to be shown of the files: counts, totals, columns, order, how many. Undefined: nothing but their paths. */
export function readShowing(sentence: Sentence): FilesAction {
  return (
    readMost(sentence) ??
    readFolders(sentence) ??
    readRepeated(sentence) ??
    readSums(sentence) ??
    readCount(sentence) ??
    readTotal(sentence) ??
    readList(sentence)
  );
}

/** "En qué carpetas hay algún pdf", "directories that contain empty files". */
function readFolders(sentence: Sentence): FilesAction | undefined {
  const place = "(?:(?:de|del|en|in|of|under|inside|within|dentro de|bajo) {~}<[a-z]*d[a-z]*> )?";
  const found = sentence.take(
    `(?:(?:en|in) )?(?:{~}(?:cuales|que|which|what|nombres?|names?|dime|show|list) )*{~}(?:{folder})(?= ${place}(?:(?:en (?:l[ao]s )?(?:que|cuales)|donde|where|in which|que|that|which) )?(?:hay|haya|existen?|tiene[n]?|contiene[n]?|tengan?|contengan?|guarda[n]?|contain(?:s|ing)?|have|has|hold(?:s|ing)?|there (?:is|are)|with|con) {~}(?:algun[oa]?s? |some |at least one )?(?:{file}|{photo}|{video}|logs?|scripts?|<[a-z]*g[a-z]*>) )`,
  );
  if (found === 0) return undefined;
  sentence.take(
    "(?:(?:en (?:l[ao]s )?(?:que|cuales)|donde|where|in which|que|that|which) )?(?:hay|haya|existen?|tiene[n]?|contiene[n]?|tengan?|contengan?|guarda[n]?|contain(?:s|ing)?|have|has|hold(?:s|ing)?|there (?:is|are)|with|con)(?= {~}(?:algun[oa]?s? |some |at least one )?(?:{file}|{photo}|{video}|logs?|scripts?|<[a-z]*g[a-z]*>) )",
  );
  sentence.take("at least one|al menos un[oa]?");
  return { do: "folders" };
}

function readRepeated(sentence: Sentence): FilesAction | undefined {
  // By their names alone.
  const names = sentence.take(
    "(?:con|with|having|que|tienen?|tengan?|have|share|comparten?|se|llam\\w+|named|called|by|por) (?:{~}(?:mismo|same|identico|identical|igual|repetid[oa]s?|duplicad[oa]s?|duplicate[d]?|repeated) )+(?:nombres?|names?|filenames?)(?: (?:de|of) {file})?(?: (?:repetid[oa]s?|duplicad[oa]s?))?|(?:nombres?|names?|filenames?)(?: (?:de|of) {file})? (?:{~})(?:repetid[oa]s?|duplicad[oa]s?|que se repit\\w+|que est[ae]n repetid[oa]s|that (?:repeat|are repeated|appear (?:more than once|twice)))|(?:se llam\\w+|are (?:named|called)) (?:igual|the same|alike)|(?:duplicate[d]?|repeated) (?:file ?)?names?",
  );
  if (names > 0) {
    sentence.take(
      "(?:en|in|across) {~}(?:distint[oa]s|diferentes|vari[oa]s|otr[oa]s|different|several|other|various) (?:{folder}|sitios|places|rutas)",
    );
    return { do: "repeated", sumsOnly: true, byName: true };
  }
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
      "exact(?:os?)?|of each other|entre (?:si|ell[oa]s)|(?:as|que|a|than) (?:another|any other|others?|otr[oa]s?|algun otro)(?: (?:one|{file}))?|(?:(?:por|by|con|with|segun) )?{~}(?:md5|hash|checksums?|sumas?|contents?|contenido)(?: (?:y|and) {~}(?:nombres?|names?|rutas?|paths?))?|(?:duplicates|duplicad[oa]s|repetid[oa]s) only|(?:solo|only|just) {~}(?:duplicates|duplicad[oa]s|repetid[oa]s)",
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
  const isBoth = sentence.has(
    "{count} {~}(?:{file}|<[a-z]*g[a-z]*>) (?:y|and) {~}(?:(?:total|combined|overall) (?:size|bytes)|(?:tamano|peso) (?:total|conjunto)|total bytes)",
  );
  // "Tamaño total de los mp4" is no number of them.
  if (
    !isBoth &&
    sentence.has(
      "(?:tamanos?|peso|espacio|sizes?|space|weight)(?: (?:en|in))? (?:total|conjunto)|total (?:size|space|weight|disk usage)",
    )
  )
    return undefined;
  const by: [NonNullable<Extract<FilesAction, { do: "count" }>["by"]>, string][] = [
    ["ending", "extension(?:es)?|extensions?|tipos?(?: de {file})?|(?:file )?types?"],
    ["owner", "(?:dueno|propietario|usuario|owner|user)s?"],
    ["top", "{top}"],
    ["below", "{subfolder}"],
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
    grouped !== undefined &&
    sentence.take(
      "(?:{~}(?:ordenad[oa]s?|ordenando|orden[ae]|sort(?:ed)?|empezando|starting) )?(?:(?:por|by|de|from|con|with|el|la|los|the) )*(?:(?:que|mas) (?:mas|a menos)(?: (?:tenga|tengan|tiene|tienen|haya|hay|a menos))?|mayor a menor|de mas a menos|la que mas|most (?:common|frequent|used|files)?(?: ?first)?|(?:highest|biggest|largest|mayor)(?: (?:number|count|numero|cantidad))? (?:first|primero)|descending|descendente|from most to least|mas frecuentes?(?: primero)?|mas comun(?:es)?(?: primero)?)",
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
  const total =
    grouped === undefined &&
    sentence.take(
      "(?:y|and) (?:(?:cuanto|how much(?: space| room| disk)?|que) (?:espacio )?(?:(?:en total|todos?|do they|they|se|los|juntos|total) )*(?:ocup\\w+|pes\\w+|suman|sum up to|add up to|take(?: up)?|weigh|use)|{~}(?:(?:total|combined|overall) (?:size|bytes)|(?:tamano|peso) (?:total|conjunto)|total bytes))(?: (?:en total|in total|together|all together|juntos|entre todos|en bytes|in bytes))*",
    ) > 0;
  sentence.take(
    "en total|in total|altogether|overall|all together|total|numero|number|de ell[oa]s|solo el numero|only the number|just the number",
  );
  return {
    do: "count",
    ...(grouped ? { by: grouped } : {}),
    most1st,
    ...(total ? { total } : {}),
    ...(lower ? { lower } : {}),
  };
}

function readTotal(sentence: Sentence): FilesAction | undefined {
  // What each folder weighs is a list of them.
  const each =
    "(?:cuanto|how much(?: space| room)?|que tamano|what size|how big|que espacio) (?:(?:se|me|does|do|is|are|de|en|disco|espacio) )*(?:ocup\\w+|pes\\w+|tiene[n]?|es|take(?: up)?|weigh)? ?(?={~}(?:cada|each|every)(?: un[oa] de)? {~}(?:{folder}|{subfolder}))";
  if (sentence.take(each.replace("? ?(?=", "?(?= ")) > 0) {
    sentence.take("takes?(?: up)?|weighs?|occupies|uses?|is|en disco|on disk");
    const { order, most } = readSuperlative(sentence);
    return {
      do: "show",
      columns: ["readable"],
      nameOnly: false,
      details: false,
      ...(order ? { order } : {}),
      ...(most === undefined ? {} : { most }),
    };
  }
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
      `(?<! (?:con|with) )(?:cuant[oa]s ${units}|how many ${units}|cuanto|how much|how big|que) (?:(?:espacio|space|disk|disco|sitio|room|en|total|in|do|does|juntos|all|the|tamano|de|is|are) )*${takes}(?: (?:en|in|de|of|total|conjunto|together|altogether|juntos|juntas|up|disco|disk|space|espacio|all|sum|entre|todos|todas|los|las))*`,
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
  const { order, most } = readSuperlative(sentence);
  return {
    do: "show",
    ...readColumns(sentence, order),
    ...(order ? { order } : {}),
    ...(most === undefined ? {} : { most }),
  };
}
