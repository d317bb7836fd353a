import { quoteArgument } from "../../../../command/shell/quote.ts";
import type { Answer } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** How full the file systems are: which of them, in what measure, and what of it. */
export function readSpace(sentence: Sentence): Answer | undefined {
  if (
    !sentence.has(
      "df|espacio|sitio|hueco|space|room|inod[oe]s?|ocupacion|particion(?:es)?|partitions?|file ?systems?|sistemas? de (?:ficheros|archivos)|full|llen[oa]s?|disk usage|uso (?:de(?:l)? )?{~}discos?|usage|libre|free|ocupad[oa]s?|porcentaje|percent(?:age)?",
    )
  )
    return undefined;
  if (
    sentence.has(
      "carpetas?|directorios?|folders?|director(?:y|ies)|subdirector\\w+|archivos? (?:mas|que)|ficheros? (?:mas|que)|files|memoria|memory|ram|swap|crea\\w*|create|format(?:ea\\w*|te\\w*)?|mkfs\\S*|monta(?:r|me|lo)?|desmonta\\w*|umount|unmount|remount\\w*|borr\\w+|delete|libera\\w*|limpi\\w+|clean\\w*|reduc\\w+|resize|grow|shrink|amplia\\w*|extend\\w*|redimension\\w*|docker|avis\\w+|alert\\w*|mail|correo|si|if|unless|cuota|quota|journal|log|lvm|vg|pv|lv|zpool|btrfs (?:subvolume|filesystem)|pesa\\w*|ocupa|takes up|weigh\\w*|mysql|base de datos|bases? de datos|database|cpu|procesos?|process\\w*|paquetes?|packages?|uuid|lsblk|grupo|group|bare metal",
    )
  )
    return undefined;
  const inodes =
    sentence.take(
      "(?:{~}(?:uso|usage|use|cantidad|numero|porcentaje|percentage|number|count|ocupacion) (?:de|of) )?(?:{~})inod[oe]s?(?: (?:libres?|free|usados?|used|usage|counts?|numbers?|left|quedan|ocupad[oa]s?|disponibles?|available|use))*",
    ) > 0;
  const above = aboveOf(sentence);
  const types =
    sentence.take(
      "(?:(?:con|with|showing|mostrando|including|incluyendo|y|and|muestra\\w*|ver|see|plus|mas|indicando) )+(?:{~}(?:su|its|the|cada) )?(?:{~})(?:tipo|type|kind)s?(?: (?:(?:de|of|del) )?(?:{~})(?:sistema de (?:ficheros|archivos)|file ?systems?|fs|cada una?|each|of each|ficheros))*|(?:file ?system|fs) types?(?: (?:too|also|column|included))?|{~}tipos? de (?:sistema de (?:ficheros|archivos)|fs|file ?system)",
    ) > 0;
  const excluded: string[] = [];
  const kind =
    "((?:tmp|devtmp|over|squash|e?xt[234]?|v?fat|xfs|btrfs|zfs|nfs[34]?|cifs|efivar|udev|fuse|ntfs|iso9660|ramfs|f2fs|jfs|reiser)[a-z0-9]*)";
  const no =
    "(?:(?:pero|but|y|and) )?(?:sin|excepto|salvo|menos|quitando|excluyendo|ignorando|omitiendo|without|except(?: for)?|excluding|skipping|ignoring|leaving out|not counting|sin contar|sin (?:incluir|mostrar)|que no sean?|other than|not|no me (?:saques|muestres|enseñes|ensenes)|hide|hiding|leave out|skip|exclude|quita|omit|omite|ni|nor)";
  sentence.take(
    `${no} (?:{~}(?:de tipo |of type |type |tipo )?)${kind}(?: (?:y|e|ni|o|and|or|nor) (?:{~}(?:de tipo )?)${kind})?(?: (?:ones|mounts?|entries|montajes|file ?systems?))?`,
    (...them) => {
      excluded.push(...them.map(({ folded }) => folded));
    },
  );
  const local =
    sentence.take(
      `(?:(?:${said.only}|que sean|that are|of|de|los|las|the) )*(?:locales?|local)(?: (?:ones|file ?systems?|disks))?(?: only)?|(?:sin|no|not|without|excluding) (?:{~})(?:los )?(?:de red|network|remot[oa]s?|nfs)(?: (?:mounts?|ones|file ?systems?))?`,
    ) > 0;
  const only: string[] = [];
  sentence.take(
    `(?:(?:${said.only}|de|del|of|los|las|the|que sean|that are|tipo|type|every|each|all|cada|todos|todas|en|on|for|en formato|formatead[oa]s? en) )*${kind}(?: (?:only|file ?systems?|partitions?|mounts?|disks?|solo|nada mas|volumes?|sistemas?))*`,
    (one) => {
      only.push(one.folded);
    },
  );
  const human = sentence.take(said.human) > 0;
  const unit = unitOf(sentence);
  const total =
    sentence.take(
      "(?:(?:con|with|y|and|anadiendo|adding|including|incluye\\w*|plus|mas|{small}) )*(?:{~})(?:linea de |fila de |a |final )?(?:total(?:es)?|grand total|suma total|sum)(?: (?:line|row|al final|at the end|final|at the bottom|abajo))*",
    ) > 0;
  const bare =
    sentence.take(
      `${said.bare}|(?:sin|no|without) (?:{~})(?:cabecera|encabezado|header|heading|titulos)|${said.only} (?:{~})?(?:numero|cifra|number|figure|percentage|porcentaje|valor|value)`,
    ) > 0;
  const sorted =
    sentence.take(
      `${said.sorted} (?:(?:${said.by}|{small}) )*(?:(?:uso|usage|use|ocupacion|porcentaje(?: de uso)?|percent(?:age)?(?: (?:used|use))?|llen[oa]s?|how full(?: they are)?|lo llen[oa]s? que esten|fullness|mas llen[oa]s?|use%))(?: (?:primero|first))?|(?:mas llen[oa]s? (?:primero|arriba)|(?:fullest|most full) (?:first|on top))`,
    ) > 0;
  const isDown = sentence.take(`(?:${said.sorted} )?${said.down}`) > 0;
  const named = columnOf(sentence);
  const places: string[] = [];
  sentence.take(
    "(?:(?:en|de|del|of|on|in|at|for|para|la|el|los|las|the|a|que hay en|donde esta|where|is|lives|under|mounted|montad[oa]|disco|particion|partition|disk|filesystem|queda en|left on|y|and|this|volumen|volume|sistema de ficheros|sistema de archivos|punto de montaje|mount point) )*((?:/[^ ·]*|~[^ ·]*))(?: (?:filesystem|partition|disk|volume|mount|has left|left))*",
    (one) => {
      places.push(one.text);
    },
  );
  // "Qué porcentaje de /var está usado": the place is in the midst of it.
  const kinds = ["total", "usad[oa]s?|used|ocupad[oa]s?", "libres?|free|disponibles?|available"];
  const isSeveral =
    kinds.filter((kind) => sentence.terms.some(({ folded }) => new RegExp(`^(?:${kind})$`).test(folded))).length > 1;
  const value = isSeveral ? undefined : (named ?? columnOf(sentence));
  // What is one of several things that are wanted is no value by itself.
  const column = types && !bare ? undefined : value;
  sentence.take(
    "(?:(?:de|of|cuanto|how much|how many|cuant[oa]s|que|what|{small}|queda\\w*|left|hay|there|is|are|uso|usage|use|ocupacion|nivel|estado|report|informe) )*(?:(?:espacio|sitio|hueco|space|room|disk|disco|discos|disks|libres?|free|usad[oa]s?|used|ocupad[oa]s?|disponibles?|available|almacenamiento|storage|df|full|llen[oa]s?|usage|particion(?:es)?|partitions?|file ?systems?|sistemas? de (?:ficheros|archivos)|volumen(?:es)?|volumes?|mounts?|montajes|montad[oa]s?|mounted|puntos? de montaje|fs|en uso|in use|ocupacion|uso))(?: (?:queda\\w*|left|libres?|free|hay|is|are|tiene\\w*|has|have|used|de|of|usage|disco|disk))*|percent(?:age)?|porcentaje|tipo|type|how|como|de (?:full|llen[oa]s?)|esta\\w*|rows?|lines?|shows?",
  );
  if (above !== undefined) {
    if (bare || column !== undefined) return undefined;
    const excl = excluded.map((one) => ` -x ${one}`).join("");
    return {
      script: `df ${inodes ? "-i" : "-h"}${excl} | awk 'NR>1 && $5+0 ${above.under ? "<" : ">"} ${above.percent}'`,
      said: 2,
    };
  }
  const [place] = places;
  if ((bare || (column !== undefined && place !== undefined)) && places.length === 1 && place !== undefined) {
    if (column === undefined && !inodes) return undefined;
    const shown = inodes ? (column === "used" ? "iused" : column === "pcent" ? "ipcent" : "iavail") : column;
    const measure = unit ?? (human ? "-h" : undefined);
    if (unit === undefined && !bare && !human && !inodes && column !== "pcent") return undefined;
    const sized = column === "pcent" || inodes ? "" : measure === undefined ? (bare ? " -h" : "") : ` ${measure}`;
    const digits = unit !== undefined && bare && column !== "pcent" ? ` | tr -dc '0-9'` : "";
    return { script: `df${sized} --output=${shown} ${quoteArgument(place)} | tail -n 1${digits}`, said: 3 };
  }
  if (bare || column !== undefined) return undefined;
  const isPlain = unit === undefined || unit === "-h";
  const letters = `${inodes ? "i" : ""}${(isPlain && !inodes) || human ? "h" : ""}${local ? "l" : ""}${types ? "T" : ""}`;
  const facts =
    (inodes ? 1 : 0) +
    (types ? 1 : 0) +
    excluded.length +
    only.length +
    (local ? 1 : 0) +
    (unit ? 1 : 0) +
    (human ? 1 : 0) +
    (total ? 1 : 0) +
    (sorted || isDown ? 1 : 0) +
    places.length;
  if (facts < 2 && excluded.length + only.length + (sorted || isDown || total || local ? 1 : 0) === 0) return undefined;
  const parts = [
    "df",
    letters === "" ? "" : `-${letters}`,
    isPlain ? "" : (unit ?? ""),
    ...only.map((one) => `-t ${one}`),
    ...excluded.map((one) => `-x ${one}`),
    total ? "--total" : "",
    ...places.map((one) => quoteArgument(one)),
  ];
  return {
    script: `${parts.filter(Boolean).join(" ")}${sorted || isDown ? ` | sort -k${types ? 6 : 5} -rn` : ""}`,
    said: 1 + facts,
  };
}

function aboveOf(sentence: Sentence): { percent: string; under: boolean } | undefined {
  let above: { percent: string; under: boolean } | undefined;
  const tail =
    "(?:%| %| por ciento| percent)(?: (?:{small} |de |of )*(?:ocupacion|uso|llen[oa]s?|full|used|usage|capacity|capacidad|espacio(?: usado)?|usad[oa]s?|ocupad[oa]s?|disk|space))*";
  const verbs =
    "(?:(?:que|which|that|con|with|esten|estan|are|is|tengan|tienen|have|having|usan|usen|using|use|cuyo|cuya|whose|ocupacion|uso|usage|sea|is|at|al|a|ocupad[oa]s?|llen[oa]s?|full|filled|used|usad[oa]s?|lleven?|sobre|superando|being) )*";
  sentence.take(
    `${verbs}(?:{more}|mas del?|por encima del?|superan el|supera el|superen el|pasan del|pasen del|pasa del|mayor al?|above|over|beyond|past|al menos al?|exceeding) (?:{~})(\\d+%?)(?:${tail})?(?= |$)`,
    (one) => {
      if (
        !one.text.endsWith("%") &&
        !sentence.has("·+ (?:%|por ciento|percent)") &&
        !sentence.terms.some(({ folded }) => /^(?:%|ciento|percent)$/.test(folded))
      )
        return false;
      above = { percent: one.text.replace("%", ""), under: false };
      return true;
    },
  );
  sentence.take(
    `${verbs}(?:{less}|menos del?|por debajo del?|below|under|less than) (?:{~})(\\d+%?)(?:${tail})?(?= |$)`,
    (one) => {
      if (!one.text.endsWith("%") && !sentence.terms.some(({ folded }) => /^(?:%|ciento|percent)$/.test(folded)))
        return false;
      above = { percent: one.text.replace("%", ""), under: true };
      return true;
    },
  );
  // "With less than 10 % free" is the other way round.
  return above !== undefined && sentence.has("libres?|free|disponibles?|available|left") ? undefined : above;
}

function unitOf(sentence: Sentence): string | undefined {
  const lead =
    "(?:(?:en|in|as|medid[oa]s? en|expresad[oa]s? en|shown in|unidades de|units of) )+(?:bloques de |units of |unidades de )?";
  for (const [option, phrase] of [
    ["-BM", "megas?|megabytes?|mb|mib|mebibytes?|m"],
    ["-BG", "gigas?|gigabytes?|gb|gib|gibibytes?|g"],
    ["-BK", "kilobytes?|kb|kib|k"],
    ["-B1", "bytes"],
  ] as const)
    if (sentence.take(`${lead}(?:${phrase})`) > 0) return option;
  return undefined;
}

function columnOf(sentence: Sentence): "avail" | "used" | "pcent" | "size" | "source" | "fstype" | undefined {
  const lead = `(?:(?:${said.only}|el|la|los|las|the|dime|dame|print|tell me|en|in|what|que|cual) )*`;
  if (
    sentence.take(
      `${lead}(?:porcentaje|percent(?:age)?|tanto por ciento|%)(?: (?:de|of|que|is|esta|the|in|·+))*(?: (?:uso|use|used|usado|ocupacion|usage|ocupado|llen[oa]|espacio usado|in use|en uso))*`,
    ) > 0
  )
    return "pcent";
  if (
    sentence.take(
      `${lead}(?:(?:espacio|sitio|hueco|space|room|disco|disk|gigas|megas|bytes) )+(?:(?:que|de|queda\\w*|hay|libres?|free|disponibles?|available|left|is|todavia|aun|still) )*(?:libres?|free|disponibles?|available|left|queda\\w*)|(?:free|available) (?:disk )?(?:space|room)(?: left)?|lo que queda(?: libre)?|(?:cuanto|how much)(?: {~}(?:espacio|sitio|space|room|hueco))?(?: (?:{small}|hay|is|queda))*(?: (?:queda|libre|free|left|available|disponible))+`,
    ) > 0
  )
    return "avail";
  if (
    sentence.take(
      `${lead}(?:espacio|space|disk space) (?:(?:que esta|ya|already|is) )*(?:usado|ocupado|used|consumido|in use)|used space`,
    ) > 0
  )
    return "used";
  return undefined;
}
