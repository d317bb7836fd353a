import type { Answer } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";

/** One figure of this machine's memory, in the measure that is wanted. */
export function readMemory(sentence: Sentence): Answer | undefined {
  if (!sentence.has("memoria|memory|ram|swap|intercambio")) return undefined;
  if (
    sentence.has(
      "procesos?|process(?:es)?|programas?|programs?|usuari[oa]s?|users?|cada|every|crea\\w*|create|an?ad\\w+|add|vacia\\w*|limpia\\w*|clear|libera\\w*|drop|activ\\w+|desactiv\\w+|turn|top|modul\\w*|modules?|ranuras?|slots?|dimms?|come\\w*|comiendo|chup\\w+|eat\\w*|hog\\w*|container\\w*|contenedor\\w*|servicio|service|pid|kernel|cache|buffers?|virtual|compartida|shared|carpeta|folder|usb|sd|card|tarjeta|video|gpu|limit\\w*|nginx|mysql\\w*|java|postgres\\w*|si|if|avisa\\w*|warn|alert",
    )
  )
    return undefined;
  const isSwap =
    sentence.take(
      "(?:{~}(?:espacio|memoria|area|particion) (?:de )?)?(?:{~})(?:swap(?: (?:space|memory))?|intercambio|memoria de intercambio)",
    ) > 0;
  const unit = unitOf(sentence);
  const isPercent =
    sentence.take(
      "(?:(?:en|as|in|a|el|the|que|what|que|cual es) )*(?:porcentaje|percent(?:age)?|tanto por ciento|por ciento|%)(?: (?:de|of|the|la))*",
    ) > 0;
  const part =
    sentence.take("(?:disponibles?|available|que (?:puedo|se puede) usar|usable)(?: (?:hay|queda|is|there))*") > 0
      ? "available"
      : sentence.take(
            "(?:libres?|free|que queda(?: libre)?|queda(?: libre)?|left|sin usar|unused|sobra)(?: (?:hay|queda|is|there|left))*",
          ) > 0
        ? "free"
        : sentence.take(
              "(?:usad[oa]|used|ocupad[oa]|en uso|in use|consumid[oa]|gastad[oa]|usando(?:se)?|being used|se (?:esta )?us(?:a|ando)|usage|uso|consumo|llevo usada)(?: (?:de|of|right now))*",
            ) > 0
          ? "used"
          : sentence.take(
                "(?:total(?:es)?|instalad[oa]|installed|en total|in total|tiene|has|overall|fisica|physical)(?: (?:tiene|has|hay|instalada|installed))*",
              ) > 0
            ? "total"
            : undefined;
  const isBare =
    sentence.take(
      `${said.bare}|(?:sin|no|without) (?:{~})(?:cabecera|encabezado|header|heading|titulos|letras|unidades|units)|${said.only} (?:{~})?(?:numero|cifra|number|figure|valor|value|porcentaje|percentage)`,
    ) > 0;
  sentence.take(
    "(?:(?:cuanta?|how much|que|what|de|of|la|the|cantidad|amount) )*(?:{~}(?:memoria(?: ram)?|memory|ram(?: memory)?))(?: (?:ram|del sistema|of the system|hay|is|there|queda|tiene|has|fisica|physical|de la maquina))*|(?:cuant[oa]|how much|hay|is|are|queda|cantidad de|amount of|space|espacio|usage|what|que|se esta)",
  );
  const row = isSwap ? "Swap" : "Mem";
  if (part === undefined) return undefined;
  if (isPercent) {
    if (isSwap && part === "available") return undefined;
    const column = columnOf[part];
    return part === "total" ? undefined : { script: `free | awk '/^${row}:/ {print $${column} / $2 * 100}'`, said: 2 };
  }
  if (unit === undefined || (isSwap && part === "available")) return undefined;
  if (!isBare) return undefined;
  return { script: `free ${unit} | awk '/^${row}:/ {print $${columnOf[part]}}'`, said: 3 };
}

const columnOf = { total: 2, used: 3, free: 4, available: 7 } as const;

function unitOf(sentence: Sentence): string | undefined {
  for (const [option, phrase] of [
    ["-m", "megas?|megabytes?|mb|mib|mebibytes?"],
    ["-g", "gigas?|gigabytes?|gb|gib|gibibytes?"],
    ["-k", "kilobytes?|kb|kib|kas"],
    ["-b", "bytes"],
  ] as const)
    if (
      sentence.take(`(?:(?:en|in|as|medid[oa] en|expresad[oa] en|cuantos|how many|de) )+(?:${phrase})(?: (?:de|of))?`) >
      0
    )
      return option;
  return undefined;
}
