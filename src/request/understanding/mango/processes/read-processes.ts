import type { Answer, MachineAsked } from "../machine/answer.ts";
import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";
import { processCommand } from "./process-command.ts";
import type { Column, ProcessWish, Selection } from "./process-wish.ts";
import { readColumns } from "./read-columns.ts";
import { readOrder } from "./read-order.ts";
import { readSelection, things } from "./read-selection.ts";

/** What is asked of processes. */
export function readProcesses(sentence: Sentence, { machine }: MachineAsked): Answer | undefined {
  if (sentence.terms.some(({ folded }, at) => orders.test(folded) || (at === 0 && /^(?:start|stop)$/.test(folded))))
    return undefined;
  if (
    !sentence.has(
      `(?:${things}|hogs?|eaters?|tid|pstree|ps|(?:used|consumed|usada|consumida|gastada|ocupada) (?:by|por))`,
    )
  )
    return undefined;
  if (
    sentence.has(
      "archivos?|ficheros?|files?|descriptor(?:es)?|descriptors?|limit(?:es|s)?|cwd|carpeta|directorio|folder|directory|mapa|map|syscalls?|llamadas|strace|puertos?|ports?|conexi(?:on|ones)|connections?|sockets?|zombies?|zombis?|oom|swap|intercambio|io|disco|disk",
    )
  )
    return undefined;
  const wish = readLook(sentence, machine);
  return wish && { script: processCommand(wish), said: saidBy(wish) };
}

/** What changes something is read by who knows it, or by nobody. */
const orders =
  /^(?:mat[ae]\w*|kill\w*|termin[ae]|cierr\w+|reinici\w+|restart\w*|par[ae]|arranc[ae]|lanz[ae]|limit[ae]\w*|guard[ae]\w*|save|write|escrib\w+|watch|vigil\w+|avis\w+|alert\w*|notif\w*|tir[ae]\w*|ech[ae]\w*|carg(?:ar|at)\w*|mand\w+|send|paus\w+|congel\w+|suspend\w*|reanud\w+|liquid\w+|fulmin\w+|tumb\w+|acab\w+|elimin\w+|quit\w+|renice|install\w*|instal\w+)$/;

function readLook(sentence: Sentence, machine: MachineAsked["machine"]): ProcessWish | undefined {
  const isTree =
    sentence.take(
      "(?:(?:en |como |in |as )?{~}(?:forma de |formato de )?(?:arbol|tree|jerarquia|hierarchy|forest)(?: (?:form|format|view))?(?: (?:de|of))?)",
    ) > 0;
  const above = readAbove(sentence);
  const sums =
    sentence.take(
      "(?:{~}(?:suma(?:me|r|n)?|total(?: de| of)?|sum(?: of| up)?|add up|en total|in total|juntos|altogether|combined))(?= [^·]*(?:memoria|memory|ram|rss))|(?:en total|in total|altogether|combined|todos juntos|all together|total|entre todos)",
    ) > 0;
  const isCount = sentence.take(said.count) > 0;
  const unit =
    sentence.take("(?:en|in|as) (?:mb|megas|megabytes|mib|mebibytes)") > 0
      ? "MB"
      : sentence.take("(?:en|in|as) (?:gb|gigas|gigabytes|gib)") > 0
        ? "GB"
        : undefined;
  const asksMost = sentence.has("(?:que|which|what) (?:usuario|user) [^·]*(?:mas|most)");
  const asksList = sentence.has("list\\w*|users|usuarios|cada|each|every");
  const by = readCountBy(sentence);
  const isThreads = sentence.has("hilos|threads");
  const asksPids = sentence.has(
    "pids?|process ids?|process numbers?|numeros? de proceso|identificador(?:es)? de proceso",
  );
  const pick =
    sentence.take(
      "(?:{~}(?:mas )?(?:nuev[oa]|reciente)|newest|latest|most recent|youngest|{~}ultim[oa] en arrancar)(?! (?:first|primero|ones|arriba))(?: (?:one|only|solo))*",
    ) > 0
      ? ("newest" as const)
      : sentence.take(
            "(?:{~}(?:mas )?(?:viej[oa]|antigu[oa])|oldest) (?:one|only|solo)|{~}mas (?:viej[oa]|antigu[oa])(?= )",
          ) > 0
        ? ("oldest" as const)
        : undefined;
  const isBusy =
    isThreads &&
    sentence.take("(?:mas (?:ocupad[oa]s|activ[oa]s|cargad[oa]s)|busiest|most active)(?: (?:first|primero|arriba))?") >
      0;
  const order = readOrder(sentence);
  const header = sentence.take(said.noHeader) === 0;
  const of = readSelection(sentence, machine);
  if (of === undefined) return undefined;
  const isBare = sentence.take(said.bare) > 0;
  const envOnly = readEnvironment(sentence, of);
  if (envOnly) return envOnly;
  if (by) {
    sentence.take(
      "{~}(?:most|mas|mayor numero de|more)|counts?|cuentas?|cuantos|conteo|con su(?:s)? (?:cuentas?|numeros?)|with counts?|(?:{~}(?:numero|number))",
    );
    sentence.take(`(?:${said.sorted})(?: (?:${said.by}|{small}))*(?:numero|number|count|cuenta|cantidad)?`);
    sentence.take(said.down);
    sentence.take(said.sorted);
    takeThings(sentence);
    // "Which user has the most": one of them is asked for, where no list is.
    const isOne = sentence.terms.some(({ folded }) => /^(?:usuario|user)$/.test(folded)) && asksMost && !asksList;
    const most = order.most ?? (isOne ? 1 : undefined);
    return { do: "count-by", by, ...(most === undefined ? {} : { most }) };
  }
  if (isThreads && of.pids?.length === 1) {
    sentence.take(
      "hilos|threads|(?:{~}(?:java|node|python\\w*|nginx|mysqld|php-fpm|apache2|postgres|redis-server))(?= (?:pid|process|proceso|·))|de cada un[oa]|each|cada uno|(?:con )?lo que (?:gastan?|consumen?) (?:de )?(?=cpu)",
    );
    const columns = readColumns(sentence);
    sentence.take("{~}(?:hilos?|threads?)");
    if (isCount) return { do: "list", of, columns: ["nlwp"], header: true };
    takeThings(sentence);
    const sort = isBusy ? ({ by: "%cpu", down: true } as const) : order.order;
    const shown = columns.filter((column) => column !== "pid");
    return {
      do: "threads",
      pid: of.pids[0] ?? "",
      columns: shown.length > 0 ? ["tid", ...shown, ...(shown.includes("comm") ? [] : (["comm"] as const))] : [],
      ...(sort ? { order: sort } : {}),
    };
  }
  if (isThreads) return undefined;
  if (sums && (of.name ?? of.user) !== undefined) {
    sentence.take(
      "{~}(?:memoria|memory|ram|rss)(?: (?:residente|resident|fisica|usage|use|que (?:usan?|ocupan?|consumen?|gastan?)))*|resident (?:memory|set)|usan?|use[sd]?|ocupan?|consumen?|gastan?|take|takes|using|being",
    );
    takeThings(sentence);
    return { do: "sum", of, unit: unit ?? "MB" };
  }
  if (sums || unit !== undefined) return undefined;
  const isOnly = sentence.has(said.only);
  const columns = readColumns(sentence, order.order?.by);
  takeThings(sentence);
  if (isTree)
    return columns.length > 0 && !columns.every((column) => column === "pid")
      ? undefined
      : { do: "tree", of, pids: columns.length > 0 };
  const chosen = { ...of, ...above };
  if (isCount)
    return order.order || columns.length > 0 || above.above || above.longer !== undefined
      ? undefined
      : { do: "count", of: chosen };
  if (isBare && columns.length === 0) return undefined;
  const isPids =
    (columns.length > 0 || asksPids) &&
    columns.every((column) => column === "pid" || column === "comm" || column === "cmd") &&
    (columns[0] === "pid" || asksPids) &&
    order.order === undefined &&
    header &&
    !above.above;
  if (pick !== undefined && of.name === undefined && of.user === undefined) return undefined;
  if (
    (isPids || pick !== undefined) &&
    (of.name ?? of.user ?? of.parent) !== undefined &&
    of.pids === undefined &&
    order.most === undefined
  )
    return { do: "pids", of, pick, named: columns.some((column) => column !== "pid") };
  if (pick !== undefined) return undefined;
  const said_ = [of.user, of.notUser, of.name, of.pids, of.parent, order.order, above.above, above.longer].filter(
    (one) => one !== undefined,
  ).length;
  if (said_ === 0 && columns.length === 0) return undefined;
  if (of.pids !== undefined && columns.length === 0) return undefined;
  if (of.name !== undefined && of.user !== undefined) return undefined;
  return {
    do: "list",
    of: chosen,
    columns: above.longer !== undefined ? ["pid", "etimes", "cmd"] : above.above ? [] : told(columns, of, isOnly),
    ...(order.order ? { order: order.order } : {}),
    ...mostOf(order),
    header,
  };
}

/** "El proceso que más gasta" is one, "los que más gastan" are the first ten. */
function mostOf({ order, most, oneOnly, isMost }: ReturnType<typeof readOrder>): { most?: number } {
  if (most !== undefined) return { most };
  if (order === undefined || !isMost) return {};
  return { most: oneOnly ? 1 : usualMost };
}

const usualMost = 10;

/** "With their start time": of which process it is, is shown as well. */
function told(columns: readonly Column[], { pids }: Selection, isOnly: boolean): readonly Column[] {
  const tells = columns.some((column) => ["pid", "comm", "cmd"].includes(column));
  return tells || isOnly || pids !== undefined || columns.length === 0 ? columns : ["pid", ...columns, "cmd"];
}

function takeThings(sentence: Sentence): void {
  sentence.take(
    `(?:${things})(?: (?:en ejecucion|corriendo|running|activos|en marcha|vivos))?|hogs?|eaters?|(?:que |that )?(?:tiene[n]?|tenga[n]?|have|has)(?: (?:abiert[oa]s?|corriendo|running|open))?|abiert[oa]s?|owning|lanzad[oa]s?|running|corre[n]?|ejecuta[n]?|does|do|utiliza|usa|ocupa|gasta|consume|use[sd]?|using|taking|takes?|consum(?:es|ing)|started|(?:lleva |tiene )?usad[oa]|used|being used|owns?|launched|lanzo|arranco|ejecuto|arrancad[oa]s?|(?:cual|what|which|who|quien) (?:es|is)|cuanta|how much|tipo|of them|belong(?:s|ing)? to|pertenece[n]? a`,
  );
}

function readAbove(sentence: Sentence): { above?: Selection["above"]; longer?: number } {
  if (!sentence.has("\\d+%?") || !sentence.has("%|\\d+%|percent|ciento|{more}|been|lleve[n]?|llevan|longer|older"))
    return {};
  let above: Selection["above"];
  let longer: number | undefined;
  const more = "(?:{more}|mas del?|por encima del?|superan el|pasan del|al menos el)";
  const uses =
    "(?:(?:que |that |which |with |con )*(?:(?:esten |estan |are )?(?:us(?:a|an|e|en|ando|ing)|consum(?:e|en|a|an|iendo|ing)|gast(?:a|an|e|en|ando)|ocup(?:a|an|e|en|ando)|chup(?:a|an|ando)|com(?:e|en|an|iendo)|tak(?:e|ing)|eat(?:ing)?|use|supera[n]?|pasa[n]?) )?)";
  for (const [of, noun] of [
    ["%cpu", "(?:cpu|procesador)"],
    ["%mem", "(?:memoria|ram|memory|mem)"],
  ] as const)
    sentence.take(
      `${uses}(?:${more}) (?:{~})(\\d+)(?: (?:%|por ciento|percent)|%)?(?: (?:de|of|en|in) (?:{~})|(?: ))${noun}|${uses}(?:{~})${noun} (?:${more}) (?:{~})(\\d+)(?: (?:%|por ciento|percent)|%)?`,
      (one) => {
        above = { of, percent: one.text.replace("%", "") };
      },
    );
  for (const [seconds, noun] of [
    [60, "minut[oe]s?|min"],
    [3600, "horas?|hours?|h"],
    [86400, "dias?|days?"],
    [604800, "semanas?|weeks?"],
  ] as const)
    sentence.take(
      `(?:que |that )?(?:(?:lleven|llevan|lleve|hayan estado|been|have been|has been|are|running|corriendo|older|esten|up|con|with) )+(?:{~}(?:corriendo|running|en marcha|up) )?(?:(?:for )?(?:mas de|more than|over|longer than|than|al menos|at least|for) )(\\d+) (?:${noun})(?: (?:corriendo|en marcha|running|vivos|activos|arriba|encendidos))?`,
      (one) => {
        longer = Number(one.folded) * seconds;
      },
    );
  return { ...(above && { above }), ...(longer === undefined ? {} : { longer }) };
}

function readCountBy(sentence: Sentence): "user" | "comm" | undefined {
  const count = "(?:{~}(?:procesos?|process(?:es)?) )";
  if (
    sentence.take(
      `(?:${count}(?:hay |tiene |lleva |are |there |does |has |running |corriendo )*(?:(?:por|per|by) (?:cada |each |every )?|(?:de |for |of )?(?:cada|each|every) )(?:usuari[oa]s?|users?)(?: (?:have|has|tiene[n]?|running))?|(?:{~}(?:que|which|what|cada|each|every|cuantos) )?(?:usuari[oa]s?|users?) (?:{~}(?:has|have|tiene[n]?|lleva[n]?|corre[n]?|runs?|is running|are running|ejecuta[n]?|lanza[n]?) )(?:{~}(?:most|mas|mayor numero de|more) )?{~}(?:procesos?|process(?:es)?))`,
    ) > 0
  ) {
    sentence.take("(?:list|lista\\w*|show|muestra\\w*)? ?(?:{~}(?:users?|usuarios?))(?= (?:with|con) )");
    return "user";
  }
  if (
    sentence.take(
      `${count}(?:hay |are |there |running |corriendo )*(?:por|per|de|by|for|of) (?:cada |each |every )?(?:programas?|programs?|comandos?|commands?|nombres?|names?|command name|program name)`,
    ) > 0
  )
    return "comm";
  return undefined;
}

function readEnvironment(sentence: Sentence, { pids }: Selection): ProcessWish | undefined {
  if (
    sentence.take(
      "{~}(?:variables (?:de |del )?{~}entorno|entorno|environment(?: variables)?|env(?: vars| variables)?|environ)(?: (?:de|del|of|con que (?:arranco|corre|se lanzo)|que tiene|it was started with))?",
    ) === 0
  )
    return undefined;
  sentence.take(
    "(?:{~}(?:una|un|1|one)) (?:por|per|a|in each|en cada) (?:linea|line|renglon)|each on its own line|cada una en su linea|separad[oa]s por lineas",
  );
  takeThings(sentence);
  return pids?.length === 1 ? { do: "environment", pid: pids[0] ?? "" } : undefined;
}

function saidBy(wish: ProcessWish): number {
  if (wish.do !== "list") return 2;
  const { of, columns, order, most } = wish;
  return (
    Object.keys(of).length +
    (columns.length > 0 ? 1 : 0) +
    (order ? 1 : 0) +
    (most === undefined ? 0 : 1) +
    (wish.header ? 0 : 1)
  );
}
