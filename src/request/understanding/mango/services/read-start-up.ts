import type { Sentence } from "../phrases/sentence.ts";
import type { ServicesAction } from "./services-wish.ts";

/** How long the machine took to start and what held it up, and into which target it starts. */
export function readStartUp(sentence: Sentence): ServicesAction | undefined {
  return readTarget(sentence) ?? readAnalysis(sentence);
}

function readAnalysis(sentence: Sentence): ServicesAction | undefined {
  const units = unitsIn(sentence);
  const chain =
    sentence.take(
      "(?:critical(?:-| )chain|cadena critica|camino critico|critical path)(?: {~}(?:del|de|of|for|to|hasta|up|boot|arranque|inicio|startup|systemd|sistema|system|units?|unidades|unidad))*",
    ) > 0;
  if (chain) {
    sentence.take("systemd-analyze|boot|arranque|inicio|startup|units?|unidades|servicios?|services?");
    return units.length > 1
      ? undefined
      : { do: "start-up", what: "critical-chain", ...(units[0] === undefined ? {} : { unit: units[0] }) };
  }
  if (units.length > 0) return undefined;
  let lines: number | undefined;
  sentence.take(
    "(?:{~}(?:solo|solamente|only|just|top|los|las|the|muestra|show|y|with|con) )*{~}(?:{a:number}(?: {~})? ?(?:primer[oa]s?|first|top|peores|worst|slowest|(?:mas )?lent[oa]s?|que mas (?:tardan|tardaron|tiempo)|mas tardones|units?|unidades|servicios?|services?)(?: (?:units?|unidades|servicios?|services?))?|(?:primer[oa]s?|first|top|slowest|worst|peores) {a:number})(?: (?:units?|unidades|servicios?|services?|ones|of them))?",
    (count) => {
      lines ??= Number(count.values.n);
    },
  );
  const isOfStart = sentence.has(starting);
  const blame =
    sentence.has("blame") ||
    (isOfStart &&
      (lines !== undefined ||
        sentence.has(
          "(?:que|what|which|cual|cuales|quien|lo que)(?: [^ ]+){0,5} (?:mas|most|longest|slow\\w*|slowest|lent\\w+|ralentiz\\w+|retras\\w+|delay\\w*|tard\\w+|demor\\w+)|slow(?:est|s|ing)?|longest|lent[oa]s?|(?:mas|most) (?:tard\\w+|tiempo|time|demor\\w+)|(?:cada|each|every) (?:servicio|service|unidad|unit)|por servicio|per service|per unit|por unidad",
        )));
  if (blame) {
    sentence.take(
      `${starting}|${slowness}|blame|systemd-analyze|order\\w*|sort\\w*|ordenad[oa]s?|de mas a menos|slowest first|unidad|servicio|unit|service`,
    );
    return { do: "start-up", what: "blame", ...(lines === undefined ? {} : { lines }) };
  }
  if (lines !== undefined || !isOfStart) return undefined;
  if (
    !sentence.has(
      "(?:cuant[oa]|how long|how much time|how fast|que tan rapido|tiempo|duracion|duration|time)(?: [^ ]+){0,6}(?: (?:tard\\w+|take\\w*|took|demor\\w+|arranc\\w+|boot|arranque|inici\\w+|start\\w*|encend\\w+|come up|came up))|boot time|startup time|tiempo de (?:arranque|inicio|boot)|systemd-analyze",
    )
  )
    return undefined;
  sentence.take(
    `${starting}|${slowness}|cuant[oa]|how|long|much|fast|tiempo|time|duracion|duration|systemd-analyze|kernel|userspace|espacio de usuario|split|between|entre|desglos\\w+`,
  );
  return { do: "start-up", what: "time" };
}

const starting =
  "(?:(?:{~}(?:en|al|del|de|during|at|of|the|to|ultim[oa]|last|in|on|para) )*)(?:boot(?:ed|ing|s)?(?: (?:process|time|up))?|boot-?up|arranque|arranc(?:ar|o|a|ando)|encend(?:er|erse|ido|io)|inici(?:o|ar|arse)|start ?-?up|starting(?: up)?|startup|start|come up|came up)(?: (?:{~}(?:de|del|of|sistema|system|equipo|servidor|server|maquina|machine|box|last|ultima|vez|time))+)?";

const slowness =
  "mas|most|the most|longest|slow\\w*|lent\\w*|ralentiz\\w+|retras\\w+|delay\\w*|tard\\w+|demor\\w+|took|take[ns]?|taking|tiempo|time|cada|each|every|per|por|units?|unidades|unidad|servicios?|services?|cosas?|things?|hace|hacen|makes?|making|cuello de botella|bottlenecks?|hold\\w*|held|culpa\\w*|culprits?|responsible|guilty";

function readTarget(sentence: Sentence): ServicesAction | undefined {
  const target = (): string | undefined => {
    let found: string | undefined;
    for (const [said, name] of targets)
      if (sentence.take(`(?:{~}(?:en|in|into|to|a|al|hacia|como|as|sin|with|with no|without|the) )*{~}(?:${said})`) > 0)
        found ??= name;
    sentence.take("(?:(?:a|to|into|en|in|al|as|como) )?{a:unit}", (unit) => {
      if (!unit.text.endsWith(".target") || found !== undefined) return false;
      found = unit.text;
      return true;
    });
    return found;
  };
  const isDefault = sentence.has(
    "(?:default|predeterminad[oa]|por defecto|por omision)(?: [^ ]+){0,2} (?:target|runlevel|nivel|objetivo|modo|mode)|(?:target|runlevel|nivel de ejecucion|objetivo)(?: [^ ]+){0,2} (?:default|predeterminad[oa]|por defecto|por omision)|get-default|set-default|default target|boot target|target de arranque",
  );
  const boots = sentence.has(
    "(?:arranqu\\w+|arranc\\w+|inici\\w+|boot\\w*|start\\w*|come up|encienda)(?: [^ ]+){0,8} (?:consola|texto|text|grafic\\w+|graphical|escritorio|desktop|console|gui|multi-user|entorno|command line|linea de comandos|terminal)",
  );
  if (isDefault || boots) {
    const name = target();
    const sets =
      name !== undefined &&
      (boots ||
        sentence.has(
          "set\\w*|pon\\w*|cambi\\w+|change|make|haz|fij\\w+|establec\\w+|deja\\w*|configur\\w+|switch|use|usa\\w*",
        ));
    if (boots && name === undefined) return undefined;
    if (name !== undefined && !sets) return undefined;
    sentence.take(
      "default|predeterminad[oa]|por defecto|por omision|target|runlevel|nivel|ejecucion|objetivo|set\\w*|pon\\w*|cambi\\w+|change|make|haz|fij\\w+|establec\\w+|deja\\w*|configur\\w+|use|usa\\w*|arranqu\\w+|arranc\\w+|inici\\w+|boot\\w*|start\\w*|come up|siempre|always|by|mode|modo|from now on|a partir de ahora|de ahora en adelante|next time|sin|no|without|get-default|set-default|switch|systemd|encienda|desde ahora|instead|en vez de|current\\w*|always",
    );
    return name === undefined
      ? { do: "target", verb: "get-default" }
      : { do: "target", verb: "set-default", target: name };
  }
  if (
    !sentence.has(
      "isolate|aisla\\w*|(?:cambi\\w+|pas\\w+|switch|go|ve|vete|drop)(?: [^ ]+){0,4} (?:target|runlevel|modo|mode|multi-user|rescue|rescate)",
    )
  )
    return undefined;
  const name = target();
  if (name === undefined) return undefined;
  sentence.take(
    "isolate|aisla\\w*|cambi\\w+|pas\\w+|switch|go|ve|vete|drop|target|runlevel|modo|mode|over|now|ahora|sin reiniciar|without rebooting",
  );
  return { do: "target", verb: "isolate", target: name };
}

const targets: readonly (readonly [string, string])[] = [
  ["(?:modo |mode |entorno )?(?:rescate|rescue)(?: mode| target)?", "rescue.target"],
  ["(?:modo |mode )?(?:emergencia|emergency)(?: mode| target)?", "emergency.target"],
  [
    "(?:sin|without|no) {~}(?:entorno |interfaz |escritorio |a )?(?:grafic[oa]s?|escritorio|desktop|gui|graphical(?: (?:interface|environment|desktop))?|graphics|grafico)|(?:modo |mode |la |linea de )?(?:texto|text|consola|console|comandos|multi-?user|multiusuario|multi usuario|command line|terminal)(?: (?:mode|only|target|pura|mode only))?",
    "multi-user.target",
  ],
  [
    "(?:modo |mode |entorno |interfaz |el )?(?:grafic[oa]|graphical|escritorio|desktop|gui)(?: (?:mode|target|interface|environment|desktop))?",
    "graphical.target",
  ],
];

export function unitsIn(sentence: Sentence): string[] {
  const units: string[] = [];
  let ending = "";
  const kinds = "(?:(timers?|temporizador(?:es)?|sockets?) (?:(?:de|del|of|for) )?)?";
  const lead =
    "(?:{~}(?:de|del|of|for|from|a|al|to|by|en|in|on|y|and|e|o|or|ni|llamad[oa]|called|named|servicios?|services?|unidad|unidades|units?|demonios?|daemons?) )*";
  sentence.take(
    `${lead}{~}${kinds}{a:unit}(?: (service|unit|daemon|services|units|timer|socket))?(?: s(?= ))?`,
    (...found) => {
      const unit = found.find((term) => term?.kinds.includes("w"));
      if (unit === undefined) return false;
      const kind = found.find((term) => /^(?:timers?|temporizador(?:es)?|sockets?)$/.test(term?.folded ?? ""))?.folded;
      // "El timer a y el b": what the first is, the others are as well.
      ending = /\.(?:service|timer|socket|target|path|mount)$/.test(unit.text)
        ? ""
        : kind === undefined
          ? ending
          : kind.startsWith("socket")
            ? ".socket"
            : ".timer";
      if (!units.includes(`${unit.text}${ending}`)) units.push(`${unit.text}${ending}`);
      return true;
    },
  );
  return units;
}

export function isOfUser(sentence: Sentence): boolean {
  return (
    sentence.take(
      "--user|(?<=(?:servicios?|unidad|unidades|services?|units?|timers?|temporizadores|temporizador) )(?:de|del) (?:mi |mis )?(?:usuario|sesion)(?: (?:actual|mio))?|(?:de|del|en|como) mi (?:usuario|sesion)|(?:{~}(?:of|as|my|mi|a|en|in) )*{~}user(?:-level| level|'s)?(?= (?:systemd )?(?:services?|units?|timers?|instance|session|manager|daemons?|systemd)(?= |$))|(?:in|of|from|on|for) my (?:own )?(?:user )?(?:session|account|instance|user)|(?:en|de) mi (?:propi[oa] )?(?:sesion|cuenta|instancia)(?: de usuario)?|(?:as|como) (?:my )?(?:own )?user(?: instance)?|user (?:instance|manager|session)",
    ) > 0
  );
}
