import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { Order } from "./process-wish.ts";

/** By what the processes are to be in order, and how many of them are wanted. */
export function readOrder(sentence: Sentence): { order?: Order; most?: number; oneOnly: boolean; isMost: boolean } {
  let order: Order | undefined;
  let most: number | undefined;
  let oneOnly = false;
  let isMost = false;
  const set = (by: Order["by"], down = true) => {
    order ??= { by, down };
  };
  const counted = (count: Term) => {
    most ??= Number(count.folded);
  };
  sentence.take(
    `(?<!(?:pids?|procesos?|process(?:es)?|puerto|port|numero|number|uid|a|to|than|de|que) )(\\d+)(?= (?:{small}|primer[oa]s |first |top |mayores )*(?:${things}|${tops}|que (?:mas|menos|llevan)|mas |pids? |lineas |filas |lines |rows |entries |resultados |results ))`,
    counted,
  );
  sentence.take(
    "(?:top|{~}(?:primer[oa]s|ultim[oa]s|first)|solo|solamente|only|just|limit(?:ed)? to|(?:(?:procesos|processes|programas|programs))) (?:{~})(\\d+)(?= |$)",
    counted,
  );
  if (most !== undefined)
    sentence.take(
      "(?:{~}(?:primer[oa]s|first))(?= ·)|(?<=· )(?:primer[oa]s|first|lineas|filas|lines|rows|entries|resultados|results)",
    );
  const words = sentence.terms.map(({ folded }) => folded).join(" ");
  for (const { by, named, most: mostPhrase, noun } of measures) {
    // Phrases are long: who says no such word needs none of them.
    if (!named.test(words)) continue;
    if (mostPhrase !== undefined)
      sentence.take(`(?:{~}(proceso|programa|process|program|pid) )?(?:${mostPhrase})(?: first| primero)?`, (one) => {
        oneOnly ||= one !== undefined;
        isMost = true;
        set(by);
      });
    sentence.take(`(?:${said.sorted} (?:${said.by} |(?:{~}))*|(?:by|por) (?:{~}))(?:${noun})`, () => set(by));
  }
  sentence.take(
    "(?:{~}(?:mas )?(?:viej[oa]s|antigu[oa]s|veteran[oa]s)|(?:{~}que )?(?:mas (?:tiempo )?llevan|llevan mas)(?: (?:tiempo|corriendo|en marcha|vivos|encendidos|activos|arriba))*|oldest(?: ones)?|longest[- ]running|(?:(?:that )?(?:running|up|alive|been running) {~})longest)(?: (?:primero|first|arriba))?",
    () => set("start_time", false),
  );
  sentence.take(
    "(?:{~}(?:mas )?(?:nuev[oa]s|recientes|jovenes)|{~}ultim[oa]s en (?:arrancar|lanzarse|empezar|iniciarse)|newest(?: ones)?|most recent(?:ly started)?|youngest|latest started|(?:last|latest) to start)(?: (?:primero|first|arriba))?",
    () => set("start_time", true),
  );
  sentence.take(said.down, () => {
    if (order) order = { by: order.by, down: order.by !== "start_time" };
  });
  sentence.take(said.up, () => {
    if (order) order = { by: order.by, down: order.by === "start_time" };
  });
  return { ...(order && { order }), ...(most === undefined ? {} : { most }), oneOnly, isMost };
}

const things = "(?:procesos?|process(?:es)?|programas?|programs?|tareas?|tasks?) ";
const tops =
  "(?:hungriest|heaviest|biggest|greediest|busiest|largest|oldest|newest|youngest|most|longest|top|highest|worst|memory|cpu|ram) ";

const cpu = "(?:{~}(?:cpu|procesador|processor|%cpu|cpu time|procesadores))";
const ram = "(?:{~}(?:memoria(?: ram)?|ram|mem|memory|%mem|ram memory))";
const eats =
  "(?:gasta[n]?(?:do)?|consume[n]?|consumiendo|usa[n]?|usando|ocupa[n]?|ocupando|chupa[n]?|chupando|come[n]?|comiendo|traga[n]?|tragando|devora[n]?|utiliza[n]?|se (?:come[n]?|traga[n]?|lleva[n]?|zampa[n]?)|acapara[n]?|tira[n]? de|exige[n]?|tienen?|piden?|necesitan?|comen)";
const eating =
  "(?:(?:that |which )?(?:are |is )?(?:using|consuming|eating(?: up)?|hogging|taking(?: up)?|burning|chewing(?: up)?|use[s]?|consume[s]?|eat[s]?|take[s]?|burn[s]?|hog[s]?|with|have|has))";

type Measure = { by: Order["by"]; named: RegExp; most?: string; noun: string };

const measures: readonly Measure[] = [
  { by: "%cpu", named: /cpu|proces+ador|processor/, most: mostOf(cpu), noun: nounOf(cpu) },
  { by: "%mem", named: /memor|\bram\b|mem\b/, most: mostOf(ram), noun: nounOf(ram) },
  {
    by: "rss",
    named: /rss|residen/,
    most: "que (?:mas )?rss (?:mas )?(?:tienen|ocupan)",
    noun: "(?:rss|{~}memoria residente|resident (?:memory|set size))",
  },
  { by: "pid", named: /\bpids?\b/, noun: "pids?" },
  {
    by: "nlwp",
    named: /hilos|threads/,
    most: "(?:que |con )?mas (?:hilos|threads)(?: tienen?)?|(?:with )?(?:the )?most threads",
    noun: "(?:numero de hilos|hilos|thread count|threads|number of threads)",
  },
  {
    by: "start_time",
    named: /inicio|arranque|antiguedad|edad|start|age/,
    noun: "(?:{~}(?:hora|fecha|momento) de (?:inicio|arranque)|{~}(?:inicio|arranque|antiguedad|edad)|start(?:ing)? (?:time|date)|age)",
  },
  { by: "time", named: /tiempo de|cpu time/, noun: "(?:{~}tiempo de (?:cpu|procesador)|cpu time)" },
  {
    by: "etimes",
    named: /tiempo|elapsed|run(?:ning)? time/,
    noun: "(?:{~}tiempo (?:que llevan(?: (?:corriendo|en marcha))?|de ejecucion|transcurrido)|elapsed time|running time|run time)",
  },
];

function mostOf(thing: string): string {
  return `(?:{~}(?:que|q) )?(?:{~}mas ${thing} ${eats}|${eats} {~}mas (?:de )?${thing}|mas ${eats} (?:de )?${thing}|(?:con|de) (?:{~})(?:mas|mayor) (?:(?:uso|consumo|gasto) (?:de )?)?${thing}(?: ${eats})?|${thing} mas ${eats})|${eating} (?:{~})most ${thing}|(?:{~}(?:hungriest|heaviest|biggest|greediest|busiest|largest|top|most (?:hungry|intensive|demanding)|worst)(?: ·+)?(?: (?:process(?:es)?|programs?|users|consumers|hogs))?) (?:by|in|on|for|of|in terms of) (?:{~})${thing}(?: (?:usage|use|consumption))?|${thing} (?:hogs?|eaters?|hungriest|consumers|guzzlers)|(?:with )?{~}(?:highest|most|greatest|largest) ${thing}(?: (?:usage|use|consumption))?|(?:{~}(?:mas )?(?:gastones|glotones|pesad[oa]s|gordos|tragones|comilones|hambrient[oa]s|exigentes)) (?:de|en|por) ${thing}|(?:top|biggest|largest)(?: ·+)? ${thing} (?:process(?:es)?|users?|consumers?|hogs?)`;
}

function nounOf(thing: string): string {
  return `(?:{~}(?:consumo|uso|gasto|porcentaje|usage|use|consumption|percentage|carga|cantidad)(?: {~}(?:de|of|total))* )?${thing}(?: (?:usage|use|consumption|percentage|%|que ${eats}|${eats}|consumid[oa]|usad[oa]|used|consumed))?`;
}
