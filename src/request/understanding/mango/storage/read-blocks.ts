import type { Answer } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** Disks and partitions, with the columns of lsblk(8) that a request names. */
export function readBlocks(sentence: Sentence): Answer | undefined {
  if (
    !sentence.has(
      "/dev/[^ ]+|lsblk|discos?|disks?|unidades|drives?|particion(?:es)?|partitions?|dispositivos? de bloques?|block devices?",
    )
  )
    return undefined;
  if (
    sentence.has(
      "crea\\w*|create|format\\w*|monta(?:r|me)?|mount|borr\\w+|delete|clon\\w+|image|imagen|smart|salud|health|temperatur\\w*|velocidad|speed|espacio|space|libre|free|usage|uso|raid|llen[oa]s?|full|escribe\\w*|writes?|i/o|io|test\\w*|horas|hours|errores?|errors?|usb|docker|cifr\\w+|luks|encrypt\\w*|quota|cuota|cada|every",
    )
  )
    return undefined;
  const isDisksOnly =
    sentence.take(
      `(?:(?:${said.only}|los|las|the|of|de|solo los) )*(?:(?:physical|fisic[oa]s?|whole|enter[oa]s?|complet[oa]s?|discos?|disks?|unidades|drives?)(?: (?:fisic[oa]s?|enter[oa]s?|complet[oa]s?|duros?|only|solamente|nada mas|themselves))* )?(?:(?:y|and|pero|but) )?(?:sin|no|not|without|nada de|skip\\w*|not? (?:mostrar|showing|include)|hiding|omit\\w*|leaving out|ignorando) (?:{~})(?:las |sus |their |any )?(?:particion(?:es)?|partitions?)|(?:${said.only} )(?:{~})(?:discos|disks|whole disks|drives|unidades)(?: (?:fisicos|duros|enteros|physical))?|(?:{~})(?:physical|whole) (?:disks|drives)(?: only)?|(?:{~})discos (?:fisicos|enteros)(?: (?:solamente|nada mas|solo))?`,
    ) > 0;
  const isBytes = sentence.take("(?:(?:en|in|as|con|with|{small}) )+(?:tamanos? |sizes? )?(?:(?:en|in) )?bytes") > 0;
  const isHeadless = sentence.take(said.noHeader) > 0;
  const isJson = sentence.take("(?:(?:en|in|as|formato|format|salida|output) )+json(?: (?:format|output))?") > 0;
  const isPaths =
    sentence.take(
      "(?:(?:con|with|por|y|and) )*(?:{~})(?:rutas? complet[oa]s?|full (?:device )?paths?|complete paths?)",
    ) > 0;
  let device: string | undefined;
  sentence.take(
    "(?:(?:de|del|of|for|on|en|in|the|el|disco|disk|dispositivo|device|particion|partition|unidad|drive) )*(/dev/[^ ·]+|(?:sd[a-z]\\d*|vd[a-z]\\d*|nvme\\d+n\\d+(?:p\\d+)?))(?= )",
    (one) => {
      device = one.text.startsWith("/dev/") ? one.text : `/dev/${one.text}`;
    },
  );
  const columns = readColumns(sentence);
  sentence.take(
    "(?:{~}(?:lsblk|discos?|disks?|unidades|drives?|particion(?:es)?|partitions?|dispositivos?|devices?|block devices?|bloques?|block|disco duro|discos duros|duros?))(?: (?:y|and) (?:{~})(?:sus )?(?:particiones|partitions|discos|disks))?|(?:cada un[oa]|each|of each|de cada|which|what|que|cual|tiene[n]?|has|have|es|is|esta[n]?|where|donde|conectad[oa]s?|attached|connected|installed|instalad[oa]s?|their|con|with)|(?:y|and) (?:ya|that is it)",
  );
  const shown =
    columns.length > 0 && !columns.includes("NAME") && device === undefined ? ["NAME", ...columns] : columns;
  const facts =
    columns.length +
    (isDisksOnly ? 1 : 0) +
    (isBytes ? 1 : 0) +
    (isHeadless ? 1 : 0) +
    (isJson ? 1 : 0) +
    (isPaths ? 1 : 0) +
    (device ? 1 : 0);
  if (columns.length === 0 ? facts < 2 : facts < 1) return undefined;
  // One fact of one device is a value, and no table.
  const isValue = device !== undefined && columns.length === 1;
  // What blkid(8) tells of one device, recipes know.
  if (isValue && ["UUID", "FSTYPE", "LABEL"].includes(columns[0] ?? "")) return undefined;
  const flags = `${isDisksOnly || isValue ? "d" : ""}${isHeadless || isValue ? "n" : ""}${isBytes ? "b" : ""}${isPaths ? "p" : ""}${isJson ? "J" : ""}`;
  const options = columns.length > 0 ? ` -${flags}o ${shown.join(",")}` : flags === "" ? "" : ` -${flags}`;
  // Every device has a line of its own in the plain list of what is on it.
  if (columns.length === 1 && columns[0] === "UUID" && device === undefined)
    return { script: `lsblk -f${device === undefined ? "" : ` ${device}`}`, said: 2 };
  return { script: `lsblk${options}${device === undefined ? "" : ` ${device}`}`, said: 1 + facts };
}

function readColumns(sentence: Sentence): string[] {
  const found: { column: string; at: number }[] = [];
  for (const [column, phrase] of columns)
    sentence.take(
      `(?:(?:${said.only}|con|with|mostrando|showing|y|e|and|plus|su|sus|its|their|columnas?|columns?|{~}(?=[^ ])) )*(?=([^ ·]+) )(?:${phrase})`,
      (first) => {
        found.push({ column, at: sentence.terms.indexOf(first) });
      },
    );
  return [...new Set(found.sort((left, right) => left.at - right.at).map(({ column }) => column))];
}

const columns: readonly (readonly [string, string])[] = [
  [
    "MOUNTPOINT",
    "{~}puntos? de montaje|mount ?points?|mountpoints?|donde (?:esta[n]? |va[n]? )?montad[oa]s?|where (?:it is |they are |each is )?mounted|montaje",
  ],
  [
    "FSTYPE",
    "{~}(?:tipo|type|sistema|clase) (?:de )?(?:{~})?(?:fs|sistema de (?:ficheros|archivos)|ficheros|file ?system)|file ?system types?|fstype|fs type|file ?systems?|{~}sistemas? de (?:ficheros|archivos)",
  ],
  ["UUID", "uuids?"],
  ["LABEL", "{~}etiquetas?|labels?"],
  ["MODEL", "{~}modelos?|models?"],
  ["SERIAL", "{~}(?:numeros? de )?serie|serial(?: numbers?)?s?|serials?|{~}seriales?"],
  [
    "ROTA",
    "rota|rotacional(?:es)?|rotational|si (?:es|son) (?:ssd|rotacional(?:es)?|mecanicos?)|(?:is|are|whether) (?:it|they) (?:is|are|rotational|ssds?)(?: rotational)?",
  ],
  ["TRAN", "{~}(?:transporte|bus|conexion|interfaz)|transport|tran"],
  ["OWNER", "{~}duenos?|owners?"],
  ["RO", "read[- ]only(?: flag)?|solo lectura"],
  ["TYPE", "{~}tipos?|types?"],
  ["SIZE", "{~}tamanos?|sizes?|{~}capacidad(?:es)?|capacit(?:y|ies)"],
  ["VENDOR", "{~}fabricantes?|vendors?|manufacturers?"],
  ["NAME", "{~}nombres?|names?"],
];
