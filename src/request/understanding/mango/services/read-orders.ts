import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import { isOfUser, unitsIn } from "./read-start-up.ts";
import type { Order, ServicesAction, Step } from "./services-wish.ts";
import { spoken } from "./spoken-words.ts";

/** What is to be done with units, in the order in which it is said. */
export function readOrders(sentence: Sentence): ServicesAction | undefined {
  const said: Said[] = [];
  const add = (step: Step) => (verb: Term | undefined) => {
    said.push({ step, at: verb === undefined ? Number.MAX_SAFE_INTEGER : sentence.terms.indexOf(verb) });
  };
  const lead = "(?:(?:y|and|e|,|luego|then|despues|also|tambien|ademas|que|se|lo|la|please|por favor|again|just) )*";
  const ofUser = isOfUser(sentence);
  const units = unitsIn(sentence);
  readReloadOfAll(sentence, lead, add);
  readStartsAlone(sentence, lead, add);
  readNever(sentence, lead, add);
  readLooks(sentence, lead, add);
  const onlyRunning =
    sentence.take(
      "(?:pero |but )?(?:solo |solamente |unicamente |only |just )?(?:si|if|when|cuando|en caso de que)(?: {~}(?:ya|already|currently|esta|este|estan|is|it|its|it s|they|are|service|servicio|actualmente|y))* {~}(?:corriendo|activ[oa]s?|en marcha|levantad[oa]s?|funcionando|arriba|running|active|up|started|arrancad[oa]s?|en ejecucion)(?: (?:ya|already|currently))?",
    ) > 0;
  const orRestart =
    sentence.take(
      "(?:o|or|else|otherwise|(?:y|and) (?:si no|if not|else))(?: {~}(?:si no|else|otherwise|in case|if|si|cuando))*(?: {~}(?:no|not|it|can|puede|se|soporta|supports?|admite|posible|possible|can t|cannot|does|doesn t|reload\\w*|recarg\\w+|eso|that))* ?{~}(?:restart\\w*|reinici\\w+)(?: (?:it|them|lo|los))?(?: {~}(?:if|si|when|cuando|otherwise|that|it|eso|no|not|is|isn t|cannot|can t|can|be|reload\\w*|recarg\\w+|se puede|puede|supported|soporta(?:do)?|admite|possible|posible|works|funciona|fails|falla|unsupported))*|reload-or-restart|(?:recarga|reload)(?:lo|r)? o (?:reinicia|restart)(?:lo|r)?",
    ) > 0;
  const stops = sentence.has(`(?:${spoken.stop})`);
  // What was stopped is started again, and anything else restarted.
  sentence.take(`${lead}(${again})(?: (?:it|them|lo|los|la|las))?`, (verb) =>
    add({ do: stops ? "start" : "restart" })(verb),
  );
  for (const [words, order] of verbs)
    sentence.take(`${lead}((?:${words}))(?: (?:it|them|lo|los|la|las))?(?= )`, (verb) => {
      const isTwo = /^para$/.test(verb.folded) && !isStop(sentence, verb);
      return isTwo ? false : add({ do: order })(verb);
    });
  if (said.length === 0) return undefined;
  const elseAt = readElse(sentence);
  const now =
    sentence.take(
      "(?:(?:y|and) )?(?:ahora(?: mismo)?|now|right now|right away|immediately|inmediatamente|enseguida|straight away|al momento|ya mismo|desde ya|en el acto|ya|also start it|--now|de inmediato|at once)",
    ) > 0;
  const isAll =
    units.length === 0 && said.every(({ step }) => step.do === "daemon-reload" || step.do === "reset-failed");
  if (units.length === 0 && !isAll) return undefined;
  if (said.every(({ step }) => step.do === "entries" || step.do === "status" || step.do.startsWith("is-")))
    return undefined;
  const ordered = said.toSorted((left, right) => left.at - right.at);
  const other = elseAt === undefined ? undefined : ordered.find(({ at }) => at > elseAt);
  if (elseAt !== undefined && (other === undefined || ordered.length !== 2)) return undefined;
  if (other !== undefined) other.step = { ...other.step, else: true };
  const steps = plainest(
    ordered.map(({ step }) => step),
    { now, onlyRunning, orRestart },
  );
  if (steps === undefined) return undefined;
  sentence.take(manners);
  return { do: "orders", steps, units, ofUser };
}

/** "Si falla, …": where it is said. */
function readElse(sentence: Sentence): number | undefined {
  let found: number | undefined;
  sentence.take(
    "(?:(?:y|and|but|pero|en caso de que|in case) )?(si|if|should)(?: {~}(?:that|it|eso|esto|this|no|not|se|reload|recarga|restart|reinicio|command|orden|does))* (?:falla|fallase|fails?|failed|funciona|puede|works?|work|da error|errors out|goes wrong|va mal|sale mal|errors)|(?:(?:y|and) )?(si no|or else|otherwise|en caso contrario)",
    (word) => {
      found ??= sentence.terms.indexOf(word);
    },
  );
  sentence.take("(?:try|intenta\\w*|prueba|proba|trata)(?: (?:to|a|de))?");
  return found;
}

const again =
  "(?:vuelve|volver|volve|vuelva|torna) a (?:arrancar|iniciar|levantar|encender|prender|poner en marcha)(?:l[oa]s?)?|(?:bring|start|fire)(?: it| them)? (?:back )?up again|start(?: it| them)? (?:again|back up)";

type Said = { step: Step; at: number };
type Add = (step: Step) => (verb: Term | undefined) => void;

/** "Para" is a preposition as well: it stops what comes right after it, at the beginning of what is ordered. */
function isStop(sentence: Sentence, verb: Term): boolean {
  const at = sentence.terms.indexOf(verb);
  const before = sentence.terms[at - 1]?.folded ?? "";
  const after = sentence.terms
    .slice(at + 1, at + 5)
    .find(({ folded }) => !/^(?:el|la|los|las|al|a|servicios?|unidad|demonio|ya|y|e)$/.test(folded));
  return (
    (at === 0 ||
      /^(?:y|e|favor|porfa|luego|despues|primero|entonces|ya|hola|oye)$/.test(before) ||
      after?.kinds === "w") &&
    (after?.kinds === "w" || new RegExp(`^(?:${spoken.disable})$`).test(after?.folded ?? ""))
  );
}

const verbs: readonly (readonly [string, Order])[] = [
  ["try-restart", "try-restart"],
  [
    "reset-failed|(?:limpi\\w+|borr\\w+|quit\\w+|olvid\\w+|clear|reset|forget|reinici\\w+)(?: {~}(?:el|the|state|estado|status|de|of|como|as|marca|mark|contador|counter))* {~}(?:fallo|fallido|failed|fallidos|error|failure|fallos)(?: {~}(?:state|estado|status|mark|units?|unidades|servicios?|services?|counter))*",
    "reset-failed",
  ],
  ["reenable|re-enable|rehabilit(?:a|ar|e)", "reenable"],
  [
    `${spoken.unmask}|(?:quit\\w+|sac\\w+|remove|take off|lift|drop)(?: {~}(?:le|les))? {~}(?:mascara|mask|enmascarad[oa]|enmascaramiento)(?: {~}(?:from|off|a|de|del|of))*`,
    "unmask",
  ],
  [
    `${spoken.mask}|(?:que|so that|so)(?: {~}(?:nada|nadie|no one|nobody|nothing))+(?: {~}(?:mas|else))? {~}(?:pueda|can|could|puedan|able to)(?: {~}(?:be|to))* {~}(?:arranc\\w+|levant\\w+|inici\\w+|encend\\w+|start\\w*|launch\\w*|activ\\w+)(?:l[oa]s?)?(?: it)?`,
    "mask",
  ],
  [spoken.disable, "disable"],
  [spoken.enable, "enable"],
  [spoken.restart, "restart"],
  [`${spoken.reload}`, "reload"],
  [spoken.stop, "stop"],
  [spoken.start, "start"],
];

/** What systemd itself is to read again. */
function readReloadOfAll(sentence: Sentence, lead: string, add: Add): void {
  const all =
    "(?:systemd|systemctl|(?:unidades|units?|unit files?|unit definitions?|ficheros de unidad(?:es)?|archivos de unidad(?:es)?|definiciones|manager|gestor|configuration|configuracion|config|daemon|demonio)(?: (?:de|del|of) {~}(?:systemd|unidades|units|servicios|services|gestor))?)";
  const reads =
    "(?:recarg\\w+|relea|releer|relee|re-?read\\w*|reload\\w*|(?:vuelv\\w+|volver) a leer|notice|pick up|pille|coja|se entere(?: de)?|entere|enterarse|note|recognise|recognize)";
  sentence.take(
    `${lead}(?:(?:haz|make|have|let|that|que|tell|dile a) )*(daemon-?reload|(?:haz|run|do|hacer|ejecuta) (?:un |a )?daemon-?reload)(?: {~}systemd)?`,
    add({ do: "daemon-reload" }),
  );
  sentence.take(
    `${lead}(?:(?:haz|make|have|let|that|que|tell|dile a|haga|hacer) )*{~}(?:systemd (?:(?:to|que|de) )?)?(${reads})(?: {~}(?:configuration|configuracion|config|de|of|all|todas?|its|sus?|las|los))* {~}${all}(?! ·)(?: s)?(?: (?:units?|unit files?|unidades|manager|configuration|configuracion|config|files|daemon))*`,
    add({ do: "daemon-reload" }),
  );
  sentence.take(
    `${lead}(?:(?:haz|make|have|let|that|que|tell|dile a|haga) )+{~}(systemd) {~}(?:to |se |que )?${reads}(?: {~}(?:del|de|of|the|its|los|las|cambios?|changes?|units?|unit files?|unidades|it|them|ello|edit|configuracion|configuration))*`,
    add({ do: "daemon-reload" }),
  );
}

/** "Que arranque solo", "start at boot". */
function readStartsAlone(sentence: Sentence, lead: string, add: Add): void {
  const verb =
    "(?:(?:se )?(?:arranqu\\w+|arranc\\w+|inici\\w+|levant\\w+|enciend\\w+|encend\\w+|prend\\w+|carg\\w+|lanc\\w+|lanz\\w+|activ\\w+|habilit\\w+|pong\\w+ en marcha|ejecut\\w+)|start\\w*|come[s]? (?:back )?up|run[s]?|launch\\w*|enable[ds]?|be started|bring up)";
  const gone = "(?:·+ )*";
  sentence.take(
    `${lead}(?:(?:haz|hacer|haga|quiero|necesito|make|have|want|need|set|asegura\\w*|sure|ensure|configur\\w+|dej\\w+|pon\\w*|queda\\w*) )*(?:(?:que|to|para que|it|so that|so|se|tambien|also|de|siga|quede) )*(?<!no )(?<!not )(${verb})(?: ·+)*(?: (?:solo|sola|solos|solas|it|them|lo|los|siempre|always|tambien|also|automaticamente|automatically|by itself|by themselves|on its own|service|up))* ${gone}?{~}(?:${atStart})(?: (?:too|also|tambien|solo|sola|as well))?`,
    (...found) => {
      const verbTerm = found.find((term) => term !== undefined);
      const before = sentence.terms[(verbTerm === undefined ? 0 : sentence.terms.indexOf(verbTerm)) - 1]?.folded ?? "";
      if (/^(?:no|not|never|nunca|t|a|from|longer)$/.test(before)) return false;
      return add({ do: "enable" })(verbTerm);
    },
  );
  sentence.take(
    `${lead}(?:(?:que|to|haz que|para que|make it) )*(?:se )?(arranque|inicie|levante|active|encienda|start|run|come up)(?: {~})? (?:sol[oa]s?|siempre|automaticamente|automatically|by itself|on its own)`,
    add({ do: "enable" }),
  );
  sentence.take(
    `${lead}{~}(?:también |tambien |also )?(?:(?:en|at|on|y|and) )*(${"cada"}|every) (?:arranque|boot|reinicio|reboot|startup)`,
    add({ do: "enable" }),
  );
}

const atStart =
  "(?:(?:con|al|en|a|at|on|with|when|cuando|tras|despues de|after|upon|during|cada vez que|whenever|every time|desde|each|every|cada|el|the|se|for|para) )+(?:{~}(?:cada|every|each|proximo|next|sistema|system|equipo|maquina|machine|servidor|server|box|host|ordenador|computer) )*(?:arranqu\\w+|arranc\\w+|inici\\w+|encend\\w+|enciend\\w+|reinici\\w+|boot\\w*|start-?up|startup|reboot\\w*|restarts?|starts?(?: up)?|comes up|power ?on|sistema|system|equipo|maquina|machine|servidor|server|box|ordenador|computer|prend\\w+)(?: (?:{~}(?:de|del|of|sistema|system|equipo|servidor|server|maquina|machine|box|ordenador|computer|time|up))+)?";

/** "Que no vuelva a arrancar", "keep it from starting at boot". */
function readNever(sentence: Sentence, lead: string, add: Add): void {
  const verb =
    "(?:arranqu\\w+|arranc\\w+|inici\\w+|levant\\w+|enciend\\w+|encend\\w+|prend\\w+|activ\\w+|start\\w*|come[s]? (?:back )?up|com(?:e|ing) back(?: up)?|run[s]?|launch\\w*|be started|auto-?start)";
  const where = `(?: (?:it|sol[oa]s?|nunca|mas|never|again|automatically|automaticamente|by itself|on its own|anymore|any more|jamas|nunca mas))*(?: {~}(?:${atStart}))?(?: (?:again|nunca|mas|anymore|any more|nunca mas|solo|sola|too|tambien|either))*`;
  sentence.take(
    `${lead}(?:(?:haz|asegura\\w*|make|ensure|sure|pero|but|para|so|·+|evit\\w+|impid\\w+|impedir|prevent|keep|stop|don t|do|want|quiero|deja\\w*|deje) )*(?:(?:que|that|it|them|so|se|de|para|also|lo|los|·+) )*(no|not|never|nunca|from|jamas|don t|doesn t|does not|isn t|no longer|sin que)(?: (?:lo|los|se|it|let|dejes|vuelva[n]? a|volver a|to|be|longer|que|want|queremos))* ${verb}${where}`,
    (no) => add({ do: "disable" })(no),
  );
}

/** What is to be looked at once it is done. */
function readLooks(sentence: Sentence, lead: string, add: Add): void {
  const show =
    "(?:(?:ensen\\w+|muestr\\w+|mostr\\w+|show|dame|dime|di|tell|give|check|comprueb\\w+|comprob\\w+|verif\\w+|confirm\\w*|mira\\w*|mire|ver|ve|revis\\w+|see|print|display|me|que|how|si|if|whether|it|lo|ensure|look|at|sus?|its|their|los|las|the|el|la|imprim\\w+) )*";
  sentence.take(
    `${lead}${show}{~}(?:{a:number} )?(?:ultim[oa]s?|last|latest|final) (?:{a:number} )?(?:{~}(?:lineas?|lines?|logs?|log|journal|diario|registros?|entradas?|entries|mensajes?|messages?|renglones|de|del|of|from|its|su|sus|the|el|la) ?)+`,
    (...found) => {
      const count = found.find((term) => term?.kinds.includes("n"));
      const [first] = found;
      if (count === undefined) return false;
      return add({ do: "entries", lines: Number(count.values.n) })(first);
    },
  );
  sentence.take(
    `${lead}(?:(?:segui|sigue|siga|seguir|follow|watch|tail|mira|mirar|vigila)(?: {~}(?:sus?|its|their|the|los|el|en vivo|live))*) {~}((?:logs?|log|registros?|journal|diario))(?: (?:en vivo|live|en directo|en tiempo real|in real time|output))?`,
    add({ do: "entries", follow: true }),
  );
  sentence.take(
    `${lead}(?:(?:dime|di|tell|check|comprueb\\w+|comprob\\w+|verif\\w+|confirm\\w*|mira|mire|ver|revis\\w+|see|me|que|si|if|whether|it|lo) )+(?:(?:estan|siguen|sigan|both|ambos|ha|have|has|it|esta|is|s|they|are|they re|quedo|queda|se|queda|quedado|sigue|really|de verdad|went|been) )*(activ[oa]s?|corriendo|en marcha|funcionando|levantad[oa]s?|running|active|up(?: and running)?|arriba|arrancad[oa]s?|levant(?:o|aron)|arranc(?:o|aron)|came (?:back )?up|started|stopped|parad[oa]s?|detenid[oa]s?)(?: (?:ok|bien|fine|again|properly))?(?! (?:y|and) (?:habilit|enabled))`,
    add({ do: "is-active" }),
  );
  sentence.take(
    `${lead}(?:(?:dime|di|tell|check|comprueb\\w+|comprob\\w+|verif\\w+|confirm\\w*|mira|ver|revis\\w+|see|me|que|si|if|whether|it|lo) )+(?:(?:estan|siguen|sigan|both|ambos|ha|have|has|it|esta|is|s|quedo|queda|se|quedado|sigue) )*(habilitad[oa]s?|deshabilitad[oa]s?|enabled|disabled)`,
    add({ do: "is-enabled" }),
  );
  sentence.take(
    `${lead}(?:(?:ensen\\w+|muestr\\w+|mostr\\w+|show|dame|dime|tell|give|check|comprueb\\w+|comprob\\w+|verif\\w+|mira\\w*|ver|ve|revis\\w+|see|print|display|me|el|la|its|su|the|los|sus|their|cual|es|what|is|imprim\\w+|review|inspect|quiero|consult\\w+|como) )+(estado|status|state|(?:ha )?quedado|quedo|esta|va|it is doing|its doing|it s doing|they are doing|it went)(?: (?:de|del|of) (?:ambos|los dos|both|cada uno|each))?`,
    add({ do: "status" }),
  );
}

/** In as few calls as there can be, in the order in which they were said; undefined where that makes no sense. */
function plainest(
  said: readonly Step[],
  { now, onlyRunning, orRestart }: { now: boolean; onlyRunning: boolean; orRestart: boolean },
): Step[] | undefined {
  const has = (order: Step["do"]) => said.some((step) => step.do === order);
  const steps: Step[] = [];
  for (const step of said) if (!steps.some((one) => one.do === step.do)) steps.push({ ...step });
  const join = (left: Order, right: Order) => {
    if (!has(left) || !has(right)) return;
    const at = Math.min(...[left, right].map((order) => steps.findIndex((step) => step.do === order)));
    steps.splice(
      steps.findIndex((step) => step.do === right),
      1,
    );
    const kept = steps.findIndex((step) => step.do === left);
    steps.splice(kept, 1);
    steps.splice(Math.min(at, steps.length), 0, { do: left, now: true });
  };
  if (has("start") && has("stop")) return has("enable") || has("disable") ? undefined : steps;
  if (has("enable") && has("disable")) return undefined;
  // "Que arranque en cada inicio": the verb was read once more as an order.
  join("enable", "start");
  join(has("disable") ? "disable" : "mask", "stop");
  if (now)
    for (const order of ["enable", "disable", "mask"] as const)
      for (const step of steps) if (step.do === order) Object.assign(step, { now: true });
  if (onlyRunning) {
    if (!has("restart")) return undefined;
    return steps.map((step) => (step.do === "restart" ? { do: "try-restart" } : step));
  }
  if (orRestart) {
    const rest = steps.filter((step) => step.do !== "restart");
    return has("reload") ? rest.map((step) => (step.do === "reload" ? { do: "reload-or-restart" } : step)) : undefined;
  }
  return steps;
}

const manners =
  "(?:(?:y|and|but|pero) )?(?:no|not|sin|without|instead of|en vez de|en lugar de|rather than|nada de) (?:l[oa]s? )?(?:restart\\w*|reinici\\w+)(?: (?:it|them|lo|los))?|(?:por|durante|for) (?:{~}(?:un|a) )?(?:momento|rato|moment|while|now|ahora)|un (?:momento|rato|ratito)|de momento|(?:sin|without|but not|pero sin|pero no|not)(?: {~}(?:l[oa]s?))? (?:parar|pararl[oa]s?|detener\\w*|stopping)(?: (?:it|them|lo))?(?: (?:ahora|now|right now|todavia|yet))?|(?:(?:su|la|its|the|de|of|nueva|new|sola|solo|only|just) )*(?:configuracion|configuration|config|ajustes|settings)(?: (?:de|del|of|for))?|(?:sin|without)(?: {~}(?:cortar|parar|tirar|detener|interrump\\w+|reiniciar\\w*|apagar|echar|dropping|interrupting|stopping|restarting|killing|cutting|losing|downtime|perder|un|corte|cortes|que se corte))+(?: {~}(?:servicio|service|conexiones?|connections?|nadie|nada|anyone|anything|a|los|clientes|clients|users|usuarios|activas?|it|existing|active|current|al|server|servidor|que|estan|conectados))*|ni a mano|not even (?:by hand|manually)|even (?:by hand|manually)|(?:not even )?manually|a mano|(?:al|en el|at|on) (?:arranque|inicio|boot|startup)(?: (?:time|de la maquina|del sistema))?|primero|first|por completo";
