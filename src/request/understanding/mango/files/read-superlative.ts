import type { Sentence } from "../phrases/sentence.ts";
import type { Order } from "./files-wish.ts";
import { readOrder } from "./read-order.ts";

/** Takes in what order, and how many of them: "los 5 más grandes", "the newest", "ordenados por fecha". */
export function readSuperlative(sentence: Sentence): { order?: Order; most?: number } {
  let order: Order | undefined;
  let most: number | undefined;
  const limit = (by: Order) => (count?: { values: { n?: string } }) => {
    order = by;
    most = Number(count?.values.n ?? 1);
  };
  const size = { by: "size", descending: true } as const;
  const small = { by: "size", descending: false } as const;
  const recent = { by: "time", descending: true } as const;
  const ancient = { by: "time", descending: false } as const;
  const of = "(?:{file}|{folder}|{photo}|{video}|{anything}|scripts?|logs?|<[a-z]*g[a-z]*>|·+)";
  const one = "(?:mas|menos) [a-z]+[^s ]|file|folder|one";
  const superlatives: [Order, string][] = [
    [
      size,
      "mas (?:grandes?|pesad[oa]s?|gord[oa]s?|voluminos[oa]s?)|que mas (?:ocup\\w+|pes\\w+|espacio (?:ocup\\w+|gast\\w+|com\\w+))|mayores|mayor(?: tamano)?|de mayor tamano|(?:biggest|largest|heaviest|fattest)|taking (?:up )?the most (?:space|room)",
    ],
    [
      small,
      "mas (?:pequen[oa]s?|chic[oa]s?|livian[oa]s?|liger[oa]s?)|que menos (?:ocup\\w+|pes\\w+)|menor(?:es)?(?: tamano)?|de menor tamano|(?:smallest|tiniest|lightest)",
    ],
    [
      recent,
      "mas (?:recientes?|nuev[oa]s?)|(?:modified|changed|touched|edited|updated) last|(?:newest|latest|most recent(?:ly)?|last)(?: (?:modified|changed|touched|edited|updated|created))?|ultim[oa]s?(?: en (?:modificarse|cambiar|tocarse|crearse))?(?: (?:modificad[oa]s?|cambiad[oa]s?|tocad[oa]s?|cread[oa]s?|editad[oa]s?))?|(?:modificad|cambiad|tocad|cread|editad|actualizad)[oa]s? (?:mas recientemente|hace menos(?: tiempo)?|ultimamente)|(?:most )?recently (?:modified|changed|touched|edited|updated|created)|con (?:la )?fecha mas reciente|menos antigu[oa]s?",
    ],
    [
      ancient,
      "mas (?:viej[oa]s?|antigu[oa]s?)|(?:oldest|earliest|least recently (?:modified|changed|touched))(?: modified)?|que (?:lleva|llevan) mas tiempo sin (?:tocar|modificar|cambiar)(?:se)?|(?:modificad|cambiad|tocad|cread)[oa]s? hace mas(?: tiempo)?|con (?:la )?fecha mas antigua|menos recientes?|longest untouched|untouched (?:for )?(?:the )?longest",
    ],
  ];
  let said1st: Order | undefined;
  readOrder(sentence, (by) => {
    said1st = by;
  });
  for (const [by, said] of superlatives) {
    if (order !== undefined) break;
    // "Los 2 más grandes, el mayor primero": of one thing it is said twice.
    const again = said1st as Order | undefined;
    if (again !== undefined && (again.by !== by.by || !sentence.has(`{a:number}|${one}`))) continue;
    const extra = "(?: (?:{file}|{photo}|{video}|{folder}|{link}))?";
    // What it is of stays for whoever reads that.
    if (sentence.take(`{a:number} (?:${said})(?= (?:{~})?(?:${of}) )`, limit(by)) > 0) break;
    if (
      sentence.take(`(?:top |first |primer[oa]s? )?{a:number}(?= (?:${of}) )`, (count) => {
        if (!sentence.has(said)) return false;
        most = Number(count.values.n);
        return true;
      }) > 0
    ) {
      sentence.take(said);
      order = by;
      break;
    }
    if (sentence.take(`(?:{~}(?:top|first|primer[oa]?s?) )?{a:number}${extra} (?:${said})`, limit(by)) > 0) break;
    if (sentence.take(`(?:${said}) {a:number}`, limit(by)) > 0) break;
    if (sentence.take(`(?:${said})(?: (?:de todos|of all|de todas|overall))?`) > 0) {
      order = by;
      most = 1;
    }
  }
  order ??= said1st;
  if (order?.by === "time") sentence.take("(?:to|que|that) (?:(?:be|se|was|has|ha|fue) )*(?:{changed}|change|cambio)");
  if (order !== undefined) sentence.take("orden(?:a|ar|e|en|ame|eme|amelos|emelos|á)|sort|order");
  const lines = "(?: (?:lineas?|lines?|resultados?|results?|rutas?|paths?|nombres?|names?|entradas?|entries))?";
  const first = "(?:solo |only |just )?(?:the |los |las )?";
  // Without an order it is of the first that are found.
  const isOfFiles = order === undefined ? `(?= (?:{file}|<[a-z]*g[a-z]*>|${lines.slice(4, -2)}) )` : lines;
  sentence.take(
    `(?:top|${first}(?:first|primer[oa]s|primer)) {a:number}${isOfFiles}|${first}{a:number} (?:primer[oa]s|first)${isOfFiles}`,
    (count) => {
      most = Number(count.values.n);
    },
  );
  return { ...(order ? { order } : {}), ...(most === undefined ? {} : { most }) };
}

/** Takes how many of which end something is to be done with, where it is said how many they are, or that it is one. */
export function readPicked(sentence: Sentence): { order: Order; most: number } | undefined {
  const isOne = sentence.has(
    "(?:el|la|un|una|mi|al) (?:[a-z]+ ){0,2}(?:mas [a-z]+|ultim[oa]|mayor|menor)|(?:oldest|newest|biggest|largest|smallest|heaviest|latest|most recent) (?:file|one|folder|backup|log|copy|dump|photo|picture|image|video|<[a-z]*g[a-z]*>)",
  );
  const isSome = sentence.has("{a:number}");
  if (!isOne && !isSome) return undefined;
  const { order, most } = readSuperlative(sentence);
  if (order === undefined || order.by === "name" || most === undefined || !(isSome || most === 1)) return undefined;
  return { order, most };
}
