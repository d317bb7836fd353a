import type { Sentence } from "../phrases/sentence.ts";
import { isOfUser, unitsIn } from "./read-start-up.ts";
import type { ServicesAction } from "./services-wish.ts";

/** Which units there are, by their type and by how they stand. */
export function readList(sentence: Sentence): ServicesAction | undefined {
  if (sentence.has("cron\\w*|anacron|at|reinici\\w+|restart\\w*|para|stop|kill|mata\\w*")) return undefined;
  const ofUser = isOfUser(sentence);
  const units = unitsIn(sentence);
  if (units.length > 0) return undefined;
  const isListed = sentence.has(
    "(?:que|what|which|cuales|list\\w*|lista|show|ensen\\w+|muestr\\w+|mostr\\w+|dame|ver|see|display|print|cuant[oa]s|how many|count|hay|todos|all|give|dime|tell|solo|only|relacion|get)",
  );
  const count =
    sentence.take(
      "(?:cuant[oa]s|how many|(?:the )?number of|numero de|cantidad de|count(?: of)?|cuenta(?:me)?|contar)(?: {~})?",
    ) > 0;
  const output =
    sentence.take("(?:en|in|as|como|with|con)? ?(?:formato )?json(?: format| output)?") > 0 ? "json" : undefined;
  const all =
    sentence.take(
      "(?:{~}(?:y|and|tambien|also|even|incluso|incluid[oa]s|incluyendo|including|as well as|plus|aunque) )+(?:{~}(?:con|with|esten|sean|que|whether|both) )*{~}(?:(?:que )?(?:no (?:estan|esten) (?:activ[oa]s|en marcha|corriendo)|inactiv[oa]s|parad[oa]s|detenid[oa]s|inactive|stopped|dead|apagad[oa]s|ones that are not (?:active|running)|not (?:active|running)))(?: (?:ones|tambien|too|as well))?|(?:activ[oa]s?|active|running) (?:y|o|and|or) (?:no|in)?-?(?:inactiv[oa]s?|inactive|parad[oa]s|stopped)|esten (?:como esten|activos o no)|active or not|running or not|--all|(?:whatever|any) (?:their )?state|en cualquier estado",
    ) > 0;
  const texts: string[] = [];
  sentence.take(
    "(?:que|which|that|cuyo nombre|whose name)?(?: {~})? ?(?:conten(?:ga|gan)|contiene[n]?|llev(?:e|en|a|an)|teng(?:a|an)|contain(?:s|ing)?|match(?:es|ing)?|mention\\w*|(?:with|con)(?= {~}(?:palabra|word|text|texto|nombre|name|<[a-z]*q))|relacionad[oa]s con|related to|about)(?: {~}(?:palabra|word|text|texto|nombre|name|in|en|su|its|their))* {~}{a:name}(?: (?:in|en) {~}(?:name|nombre)s?)?",
    (name) => {
      if (
        /[nyst]/.test(name.kinds) ||
        /^(?:estado|state|error(?:es)?|errors?|fallos?|failures?|problemas?|problems?)$/.test(name.folded)
      )
        return false;
      texts.push(name.text);
      return true;
    },
  );
  const states: { state: string; file: boolean; active?: boolean }[] = [];
  const be =
    "(?:(?:que|which|that|are|is|estan|esten|esta|son|se|han|hayan|have|has|ha|en|in|estado|state|a|de|with|con|currently|actualmente|not|now|ahora|ahorita|mismo) )*";
  for (const [words, state, file] of named)
    if (
      sentence.take(
        `(?:(?:y|and|o|or|ni) )?${be}(?:${words})(?: (?:state|estado|ones|ahora|ahora mismo|now|right now|currently|actualmente|at the moment|en este momento))?`,
      ) > 0
    )
      states.push({ state, file });
  const types: string[] = [];
  for (const [words, type] of kinds)
    if (
      sentence.take(
        `(?:{~}(?:all|todos|todas|los|las|the|de|of|tipo|type|unidades|units|y|and|o|or|lista|list|systemd) )*(?:${words})(?: (?:units?|unidades|de systemd|systemd|del sistema|of systemd|type|tipo|files?|que hay|there are|registrad[oa]s|programad[oa]s|scheduled|configurad[oa]s|configured|defined|definid[oa]s))*`,
      ) > 0
    )
      types.push(type);
  const files =
    sentence.take(
      "(?:unit ?files?|ficheros de unidad(?:es)?|archivos de unidad(?:es)?|instalad[oa]s|installed|disponibles|available)",
    ) > 0;
  const isOfUnits =
    sentence.take(
      "(?:(?:todas|all|las|the|de|of|systemd) )*(?:units?|unidades)(?: (?:de systemd|systemd|del sistema|of systemd))?",
    ) > 0;
  const jobs =
    sentence.take(
      "(?:jobs?|trabajos|tareas)(?: {~}(?:de|of|systemd|pendientes|pending|queued|en cola|running|en curso|activos|active))*",
    ) > 0 && sentence.has("systemd|systemctl|units?|unidades");
  if (jobs) return list({ what: "jobs", all: false, ofUser, texts, count });
  if (types.length + (isOfUnits || files ? 1 : 0) === 0) return undefined;
  if (states.length > 2 || new Set(states.map(({ file }) => file)).size > 1) return undefined;
  const state = states.length === 0 ? undefined : states.map((one) => one.state).join(",");
  const type = types.length === 0 ? undefined : types.join(",");
  if (!isListed && state === undefined) return undefined;
  if (state !== undefined && states[0]?.file === true)
    return list({
      what: "unit-files",
      ...(type === undefined ? {} : { type }),
      state,
      all: false,
      ofUser,
      texts,
      count,
      ...(output ? { output } : {}),
    });
  if (files && state === undefined)
    return list({
      what: "unit-files",
      ...(type === undefined ? {} : { type }),
      all: false,
      ofUser,
      texts,
      count,
      ...(output ? { output } : {}),
    });
  sentence.take(
    "systemd|programad[oa]s|scheduled|active|next|proxim[oa]|when|cuando|fire|run|toca\\w*|a|each|cada|every|tengo|have|there|loaded|cargad[oa]s|in memory|en memoria|hay|existen",
  );
  if (type === "timer" && (state === undefined || state === "active"))
    return list({ what: "timers", all, ofUser, texts, count, ...(output ? { output } : {}) });
  if (type === "socket" && state === undefined && !all)
    return list({ what: "sockets", all: false, ofUser, texts, count });
  return list({
    what: "units",
    ...(type === undefined ? {} : { type }),
    ...(state === undefined ? {} : { state }),
    all: all || (states.length === 0 && sentence.has("todo tipo")) || state === "inactive",
    ofUser,
    texts,
    count,
    ...(output ? { output } : {}),
  });
}

function list(given: Omit<Extract<ServicesAction, { do: "list" }>, "do">): ServicesAction {
  return { do: "list", ...given };
}

const named: readonly (readonly [string, string, boolean])[] = [
  [
    "(?:no (?:estan )?(?:activ[oa]s?|en marcha|corriendo|levantad[oa]s?)|inactiv[oa]s?|parad[oa]s?|detenid[oa]s?|apagad[oa]s?|inactive|stopped|dead|not (?:running|active|started)|that are not running)",
    "inactive",
    false,
  ],
  [
    "(?:corriendo|en (?:marcha|ejecucion)|ejecutandose|ejecutando|levantad[oa]s?|funcionando|arrancad[oa]s?|encendid[oa]s?|running|up and running|up|arriba)",
    "running",
    false,
  ],
  ["(?:activ[oa]s?|active)", "active", false],
  [
    "(?:fall(?:ad[oa]s?|id[oa]s?|aron|ando|an|ado)|caid[oa]s?|rot[oa]s?|petad[oa]s?|petado|petaron|muert[oa]s?|con (?:error(?:es)?|fallos?|problemas)|failed|failing|broken|crashed|in error|estado de error|reventad[oa]s?|cascad[oa]s?|mal)",
    "failed",
    false,
  ],
  ["(?:exited|terminad[oa]s?|finalizad[oa]s?|finished)", "exited", false],
  ["(?:activating|activandose|arrancando|starting(?: up)?)", "activating", false],
  [
    "(?:(?:no )?(?:deshabilitad[oa]s?|desactivad[oa]s?)|no habilitad[oa]s?|disabled|not enabled)(?: {~}(?:al|en el|at|on) (?:arranque|inicio|boot|startup))?",
    "disabled",
    true,
  ],
  ["(?:enmascarad[oa]s?|bloquead[oa]s?|masked)", "masked", true],
  [
    "(?:habilitad[oa]s?|activad[oa]s?|enabled)(?: {~}(?:(?:al|en el|para el|at|on|for|en|during) )(?:arranque|inicio|boot|startup|arrancar))?|(?:(?:se )?(?:arranca[n]?|inicia[n]?|levanta[n]?|lanza[n]?|carga[n]?|ejecuta[n]?)|starts?|come[s]? up|launch(?:es)?|run[s]?|set to start|configurad[oa]s para arrancar|starting)(?: (?:sol[oa]s?|automaticamente|automatically|by themselves|on their own))? (?:{~}(?:al|con|en|at|on|when|with|cuando|after|tras|del?) )+(?:{~})?(?:arranqu\\w+|arranc\\w+|inici\\w+|encend\\w+|boot\\w*|startup|equipo|maquina|sistema|servidor|machine|system|server|reinici\\w+|reboot\\w*)(?: {~}(?:boots?|starts?|arranca|del sistema|de la maquina|up))*|(?:arrancan|se inician|start) (?:sol[oa]s|automaticamente|by themselves|automatically)",
    "enabled",
    true,
  ],
  ["(?:static|estatic[oa]s?)", "static", true],
];

const kinds: readonly (readonly [string, string])[] = [
  ["servicios?|services?|demonios?|daemons?", "service"],
  ["timers?|temporizador(?:es)?", "timer"],
  ["sockets?", "socket"],
  ["targets?|objetivos", "target"],
  ["(?:unidades de montaje|mount units?|unidades mount|mounts? de systemd)", "mount"],
  ["(?:slices?)", "slice"],
  ["(?:unidades path|path units?|unidades de ruta)", "path"],
];
