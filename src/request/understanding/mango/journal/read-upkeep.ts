import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { Upkeep } from "./journal-wish.ts";

/** How the journal is kept: what it takes, how much of it stays, and whether it is whole. */
export function readUpkeep(sentence: Sentence): Upkeep | undefined {
  if (!sentence.has(named)) return undefined;
  const measure = sentence.has(
    "(?:cuant[oa]|how much|how big|how large|que (?:tamano|espacio)|what (?:size|space)|tamano|size|disk usage|espacio|uso de disco)(?: [^ ]+){0,6} (?:ocup\\w+|pes\\w+|gast\\w+|consum\\w+|com\\w+|us\\w+|tak\\w+|tien\\w+|is|are|do|does|de|del|of|llev\\w+|mid\\w+|disco|disk)(?= )|(?:ocup\\w+|pes\\w+|gast\\w+|tak\\w+|us\\w+)(?: [^ ]+){0,3} (?:cuanto|how much)|disk usage",
  );
  const boots =
    sentence.take(
      "(?:list\\w*|ensena\\w*|muestra\\w*|show|what|which|que|cuales|ver|dame|give|cuant[oa]s|how many)?(?: {~})? ?(?:lista de |list of )?{~}(?:arranques|boots|reinicios)(?: {~}(?:previous|anteriores|previos|guardados|registrados|recorded|known|stored|kept|that|que|tiene|tienen|has|have|hay|recuerda|conserva|knows?|about|remembers?|keeps?|record(?:s|ed)?|past))*",
    ) > 0;
  if (boots) {
    sentence.take(
      `${named}|(?:guardad|registrad|conoc|recuerd|conserv|stor|record|keep|kept)\\w*|has|have|about|in|le|tien\\w+|hay|distint\\w+`,
    );
    return { do: "boots" };
  }
  const asks = sentence.has("cuant[oa]|how much|how big|how large");
  const trims = sentence.has(trimming);
  const limits: { size?: string; time?: string; files?: number } = {};
  const stays =
    "(?:(?:{~}(?:a|en|to|at|of|de|hasta|down|down to|under|below|por debajo de|menos de|less than|maximo|max|maximum|como maximo|como mucho|at most|solo|only|just|the|los|las|y|and|with|con|un|a un|tope|limite|limit|total|que no (?:pas\\w+|super\\w+|exced\\w+|ocup\\w+|lleg\\w+)(?: (?:de|a|mas de|mas))?|no (?:mas|more)(?: (?:de|than))?|not? (?:exceed\\w*|over|above|bigger than|larger than|more than)|so that it (?:does not|doesn t) exceed|nothing (?:older than|over)|last|ultim[oa]s?|conserv\\w+|keep\\w*|dej\\w+|qued\\w+|mant\\w+|leav\\w+|retain\\w*|older than|mas (?:viej[oa]s?|antigu[oa]s?) (?:de|que)|(?:con |de |tenga[n]? |tiene[n]? |having |with )?mas de|more than|over|anterior(?:es)? a|before|edad|age|reciente|than|worth of|giga|gigas) )*)";
  const tail =
    "(?: (?:en total|in total|como (?:mucho|maximo)|at most|max|maximo|total|only|de (?:tamano|espacio|logs|registros|diario|journal)|of (?:logs|journal|history|entries|it|space)|de antiguedad|old|como tope|or less|o menos))*";
  sentence.take(`${stays}{a:size}${tail}`, (size) => {
    limits.size ??= size.text
      .replace(/\s+/g, "")
      .toUpperCase()
      .replace(/B$|IB$/, "")
      .replace(/GIGAS?$|GIGABYTES?$/, "G")
      .replace(/MEGAS?$|MEGABYTES?$/, "M");
  });
  sentence.take(`${stays}{a:span}${tail}`, (span) => {
    limits.time ??= spanOf(span);
  });
  sentence.take(
    `${stays}{a:number} (?:(?:archived|archivad[oa]s|journal|log|old|rotad[oa]s|rotated) )*(?:archivos|ficheros|files|journals)(?: (?:de|of) {~}(?:journal|diario|registro|log))?(?: (?:archivad[oa]s?|archived))?`,
    (files) => {
      limits.files ??= Number(files.values.n);
    },
  );
  const rotate =
    sentence.take(
      "(?:y |and )?(?:rota(?:r|lo|me)?|rotand\\w+|rote|gira(?:r)?|rotat(?:e|ing))(?: {~}(?:journals?|diario|logs?|registros?|files|archivos|it|lo))*(?: (?:y |and )?(?:luego|despues|then|first|primero|antes))*",
    ) > 0;
  const isLimited = Object.keys(limits).length > 0;
  if (isLimited && (limits.size === undefined || /^\d+(?:\.\d+)?[KMGT]$/.test(limits.size))) {
    if (!trims && !rotate) return undefined;
    sentence.take(
      `${trimming}|${named}|(?:y|and|then|luego|despues|deja|dejar|dejalo|leave|keep|todo|lo|everything|anything|all|que|that)|entradas?|entries|archivad[oa]s?|archived|files|archivos|ficheros|old|viej[oa]s?|antigu[oa]s?|espacio|space|disco|disk|tamano|size|peso|{~}(?:se|it|is|are|esta|has|grown|crecido|ha)|${measuring}|llen[oa]|full|filling(?: up)?|enorme|huge|too|demasiado|much|mir\\w+|che\\w+|see|first|primero`,
    );
    return { do: "vacuum", rotate, ...(asks ? { told: true } : {}), ...limits };
  }
  if (rotate) {
    sentence.take(named);
    return { do: "rotate" };
  }
  if (
    sentence.take(
      "(?:verific\\w+|verify|comprueb\\w+|comprob\\w+|check|valid\\w+|chequea\\w*)(?: {~}(?:la|the|integridad|integrity|consistencia|consistency|coherencia|of|de|del|si|whether|if|que|that|esta|estan|are|is))*(?= )",
    ) > 0
  ) {
    if (
      sentence.take(
        `(?:integr\\w+|consisten\\w+|corrupt\\w*|danad[oa]s?|damaged|rot[oa]s?|intact\\w*|bien|sane|not|no|is|are|files|archivos|ficheros|internal|interna)`,
      ) === 0 &&
      !sentence.has("integri\\w+|consisten\\w+")
    )
      return undefined;
    sentence.take(named);
    return { do: "verify" };
  }
  if (measure) {
    sentence.take(
      `(?:${measuring}|${named}|archivad[oa]s?|archived|files|archivos|on|up|now|ahora|mismo|total|en total|altogether)`,
    );
    return { do: "usage" };
  }
  return undefined;
}

const named =
  "(?:{~}(?:logs?|registros?|archivos|ficheros|files|entries|entradas) (?:de|del|of|en|in) )?{~}(?:system(?:d)? )?(?:journals?|diario|journald|journalctl|bitacora)(?: (?:logs?|files?|entries|de systemd|del sistema|of systemd|directory))?";

const measuring =
  "cuant[oa]|how|much|big|large|tamano|espacio|disk|disco|space|usage|size|uso|ocup\\w+|pes\\w+|gast\\w+|consum\\w+|comiendo|come|usa\\w*|use|uses|using|used|tak\\w+|tien\\w+|do|does|llev\\w+|mid\\w+|en disco|on disk|el espacio";

const trimming =
  "recort\\w+|compact\\w*|limpi\\w+|borr\\w+|elimin\\w+|purg\\w+|reduc\\w+|reduz\\w+|achic\\w+|encog\\w+|vaci\\w+|tir(?:a|ar|e|ame)|quit\\w+|limit\\w+|podar?|poda|ajust\\w+|baj(?:a|ar|alo)|deja(?:r|lo|me|r?lo)?|conserv\\w+|trim\\w*|shrink\\w*|clean\\w*|clear\\w*|delet\\w+|remov\\w+|vacuum\\w*|reduce|cut|cap|prune|drop|throw away|get rid of|discard|keep|mant(?:en|ener|enga)\\w*|que no (?:pas|super|exced|ocup)\\w+|descart\\w+|aspir\\w+|down to|bring|squeeze|wipe|expire|forget|olvid\\w+|fuera|out|away|hay que|quitarle|pasar?";

function spanOf({ folded, values }: Term): string {
  const seconds = Number(values.t ?? 0);
  const unit =
    units.find(([said, , each]) => said.test(folded) && seconds % each === 0) ??
    units.find(([, , each]) => seconds % each === 0);
  if (unit === undefined) return `${seconds}s`;
  const count = seconds / unit[2];
  return `${count}${count === 1 ? unit[1].replace(/(?<=..)s$/, "") : unit[1]}`;
}

const units: readonly (readonly [RegExp, string, number])[] = [
  [/\b(?:ano|anos|years?)\b/, "years", 31_536_000],
  [/\b(?:mes|meses|months?)\b/, "months", 2_592_000],
  [/\b(?:semanas?|weeks?)\b/, "weeks", 604_800],
  [/\b(?:dias?|days?)\b/, "d", 86_400],
  [/\b(?:horas?|hours?)\b/, "h", 3_600],
  [/\b(?:minutos?|minutes?)\b/, "min", 60],
];
