import type { Language } from "../../../shared/language.ts";
import { sayBytes, sayList } from "../saying/figures.ts";
import { columns } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Bytes, errors and drops of each network card, or of one. */
export const networkCounters = defineSkill({
  id: "network-counters",
  sentences: {
    es: [
      "errores y paquetes perdidos de la red",
      "[(cuantos|cuantas|que|si|los|las)] [(hay|tiene|tengo|tenemos|ha habido)] (errores|paquetes perdidos|descartes|paquetes descartados|drops|perdidas|perdidas de paquetes|perdida de paquetes|colisiones|paquetes con error) [(y|o) (errores|paquetes perdidos|descartes|paquetes descartados|drops|perdidas|colisiones|bytes)] [(hay|tiene|tengo|ha tenido|da)] [(de|en|del|por)] [(la|las|el|los|mi|cada)] (red|interfaz|interfaces|tarjeta|tarjetas|tarjeta de red|tarjetas de red|interfaz de red|interfaces de red|adaptador|placa de red) [{interface}]",
      "[(cuantos|cuantas|que|si)] [(hay|tiene|tengo)] (errores|paquetes perdidos|descartes|paquetes descartados|drops|perdidas|colisiones) [(hay|tiene|tengo)] (de|en|por) {interface}",
      "[los|las|ver] (contadores|estadisticas|metricas|cifras|numeros) [(de errores|de trafico|de paquetes|de error)] (de|del|por) [(la|las|el|los|cada)] [(red|interfaz|interfaces|tarjeta|tarjetas|tarjeta de red|tarjetas de red|interfaz de red|interfaces de red|adaptador|trafico|trafico de red)] [{interface}]",
      "cuant(o|os|as) [(trafico|datos|bytes|gigas|megas|informacion)] [(de red)] (ha|han|he|hemos|va|lleva|llevo|llevamos|se ha|se han|se) (pasado|enviado|recibido|transferido|consumido|movido|transmitido|bajado|subido|descargado|cursado|gastado|movio) [y (recibido|enviado|subido|bajado)] [(por|en)] [(la|el|esta|este|cada|la red|por la)] [(red|interfaz|tarjeta|tarjeta de red|interfaz de red|<equipo>)] [{interface}]",
      "(que|cuales|cual) (interfaz|interfaces|tarjeta|tarjetas|tarjetas de red|interfaces de red) (tiene|tienen|da|dan|pierde|pierden|descarta|descartan|estan dando|con) (errores|paquetes|paquetes perdidos|drops|descartes|perdidas|paquetes descartados|problemas)",
      "cuanto trafico (hay|tiene|lleva|pasa|cursa) [(por|en|de)] [(la|el|cada)] [(red|interfaz|tarjeta|tarjeta de red|interfaz de red)] [{interface}]",
      "[(el|que)] (trafico|consumo|uso) (de red|de la red|de datos|por interfaz|de cada interfaz|por cada interfaz|de las interfaces|de la interfaz|de la tarjeta|de la tarjeta de red) [hay] [{interface}]",
      "[(los|cuantos)] (bytes|paquetes|datos) (enviados|recibidos|transmitidos|transferidos) [y (recibidos|enviados)] [(por|en|de)] [(la|cada|las|el)] [(red|interfaz|interfaces|tarjeta|tarjeta de red)] [{interface}]",
      "[si] (se estan|se|esta|estan|estamos) (perdiendo|pierden|descartando|pierde) paquetes [(en|por)] [(la|el|las)] [(red|interfaz|tarjeta|tarjeta de red|interfaz de red)] [{interface}]",
      "[si] [(la|el)] (red|interfaz|tarjeta|tarjeta de red|interfaz de red) [{interface}] (tiene|da|pierde|descarta|esta perdiendo|esta descartando|esta dando) (errores|paquetes|perdidas|drops)",
      "[si] (da|tiene|esta dando) errores [(la|el)] (red|interfaz|tarjeta|tarjeta de red|interfaz de red) [{interface}]",
      "[si] pierde paquetes [(la|el)] [(red|interfaz|tarjeta|tarjeta de red)] [{interface}]",
      "[(cuantos|que|cuanto|cuantas|si)] (errores|trafico|bytes|paquetes|paquetes perdidos|drops|descartes) (tiene|lleva|ha tenido|cursa|mueve|da|ha movido|acumula|registra) [(la|el)] [(interfaz|tarjeta|tarjeta de red|red|interfaz de red)] [{interface}]",
      "(perdida|perdidas) de paquetes [(en|de|por)] [(la|el|las)] [(interfaz|interfaces|tarjeta|tarjeta de red|red)] [{interface}]",
      "[(la|el)] [(interfaz|tarjeta|tarjeta de red)] {interface} [(tiene|da|esta dando|ha tenido)] (errores|drops|descartes|perdidas|paquetes perdidos|paquetes descartados)",
      "[los] [bytes] (enviado|recibido|enviados|recibidos) y (enviado|recibido|enviados|recibidos) (por|en|de) [(la|cada|las|el)] [(interfaz|interfaces|tarjeta|tarjetas|red)] [{interface}]",
      "[(los|ver)] (errores|contadores|drops) (por|de cada) (interfaz|tarjeta|tarjeta de red)",
      "errores [de] (red|interfaz|interfaces|tarjeta de red)",
      "(rx y tx|tx y rx|rx|tx) (de|en|por) [(la|el|cada)] [(interfaz|tarjeta|red)] [{interface}]",
      "<cosas> <fallosdered> [(y|o|ni) <fallosdered>] <tienen> <delared> [{interface}]",
      "<cosas> <fallosdered> [(y|o|ni) <fallosdered>] [(se)] <tienen> <laintefaz> {interface} [(se)] [(tiene|hay|da)]",
      "[si] [(alguna|algun|la|el)] (interfaz|tarjeta|tarjeta de red|interfaz de red|adaptador|placa de red) (tiene|da|esta dando|pierde|esta perdiendo|descarta) [(muchos|algun)] (<fallosdered>|paquetes)",
      "[si] <laintefaz> {interface} (esta perdiendo|pierde|descarta|esta descartando|esta tirando|tira) (paquetes|tramas|datos)",
      "[si] [(tiene|da|hay|ha tenido|esta dando|acumula|muestra)] <fallosdered> [(y|o) <fallosdered>] <laintefaz> {interface}",
      "[si] <laintefaz> {interface} [(tiene|da|ha tenido|esta dando|acumula|muestra)] [(muchos|algun|muchas)] <fallosdered> [(y|o) <fallosdered>]",
      "(cuantos|si se) paquetes (se han|se|ha|han) (perdido|perdidos|pierden|descartado|descartados|caido|tirado|enviado|recibido|transmitido) [(y|o) (perdido|descartado|recibido|enviado)] <laintefaz> [{interface}]",
      "<cosas> <trafico> [de red] [(se)] [(hay|tiene|lleva|va|pasa|ha pasado|ha movido|mueve|cursa|sale|entra|ha tenido|enviados|recibidos|enviados y recibidos|de entrada y salida)] <laintefaz> {interface}",
      "<cosas> <trafico> [(de red|enviados|recibidos|enviados y recibidos|transferidos|transmitidos)] [(hay|lleva|va|pasa|ha pasado)] <delared> [{interface}]",
      "cuant(o|os|a) (ha|han|lleva|va) (enviado|recibido|bajado|subido|descargado|transmitido|transferido|consumido|mandado|gastado) [y (recibido|enviado|subido|bajado)] <laintefaz> {interface}",
      "<cosas> <trafico> [de red] (trae|tiene|carga|lleva|mueve) [(la|el)] [(interfaz|tarjeta)] {interface}",
      "[si] [(alguna|algunas|algun|las|la|mis|los|el|todas las|que|cuales|cuantas)] [de (las|mis)] (interfaz|interfaces|tarjeta|tarjetas|tarjeta de red|tarjetas de red|interfaz de red|interfaces de red|adaptador|adaptadores|adaptadores de red|placa de red|placas de red|nic|nics) [(que)] [(esta|estan|anda|andan|viene|vienen|sigue|siguen)] (acumula|acumulan|acumulando|da|dan|dando|tiene|tienen|teniendo|lleva|llevan|pierde|pierden|perdiendo|suelta|soltando|tira|tiran|tirando|descarta|descartan|descartando|registra|registran|registrando|suma|sumando|marcan|marcando|muestra|muestran|mostrando) [(muchos|algun|muchas|mas)] (<fallosdered>|paquetes) [(y|o|ni|,) <fallosdered>] [,] [(con|y|mas|junto con|incluyendo|ademas de|y de paso|asi como)] [(los|sus|el|cuantos)] [<trafico>] [(enviad(o|os)|recibid(o|os)|transmitid(o|os)|de entrada|mandados)] [(y|o) (enviad(o|os)|recibid(o|os)|transmitid(o|os)|de salida|recibidos)] [(de cada una|por cada una|por interfaz|hay)]",
      "(bytes|paquetes|datos|trafico) [(enviad(o|os)|recibid(o|os))] [y (enviad(o|os)|recibid(o|os))] (y|con|mas) [(los|sus)] <fallosdered> <delared> [{interface}]",
      "<fallosdered> (y|con|mas) [(los|el)] <trafico> [(enviad(o|os)|recibid(o|os))] [y (enviad(o|os)|recibid(o|os))] <delared> [{interface}]",
      "[si] (hay|tengo|tiene|se ven) paquetes (perdidos|descartados|con error|con errores) [(o|y) (con error|con errores|perdidos|descartados)] [(en|por|de)] [(la|las|el|los)] [(red|interfaz|interfaces|tarjeta|tarjetas)]",
    ],
    en: [
      "network errors and drops",
      "[(how many|are there|any|which|the)] [(network|interface)] (errors|drops|dropped packets|packet drops|packet errors|lost packets|packet loss|collisions) [(and|or) (errors|drops|dropped packets|bytes|collisions)] [(are there|do (i|we) have|does it have)] (on|of|for|in|at) [(the|each|all|every|my|our)] [network] [(interface|interfaces|card|cards|network|nic|nics|adapter)] [{interface}]",
      "network (errors|drops|counters|statistics|stats|packet loss|packet drops) [(on|of|for|per)] [(the|each)] [(interface|card)] [{interface}]",
      "[the] [network] [(traffic|packet|byte)] (counters|statistics|stats|figures) (of|for|on|per) [(the|each|all|every|my)] [network] [(interface|interfaces|card|cards|nic|nics|adapter)] [{interface}]",
      "(interface|nic|network card) (counters|statistics|stats|errors|drops)",
      "how much [network] (traffic|data) [(has|have|did|is)] [(gone|been|passed|it|we|i|this <machine>|the <machine>)] [(sent|received|transferred|passed|used|going|moved)] [(through|over|on|by|via)] [(the|this|each|my)] [network] [(interface|card|nic|<machine>)] [{interface}]",
      "how many (bytes|packets|gigabytes|gigs|megabytes) (has|have|did|were) [(the|been|this|it|we)] [(interface|card|network|<machine>)] [{interface}] (sent|received|transferred|send|receive|passed) [(and|or) (received|sent|receive)] [(on|over|by|through) [(the|interface|network)] [{interface}]]",
      "[the] (bytes|packets) (sent|received|transferred) [and (received|sent)] [(on|by|over|through|per)] [(the|each)] [(interface|card|network|nic)] [{interface}]",
      "[if] (is|are) (we|the network|packets|any packets|the interface|the card|{interface}) [being] (losing packets|dropping packets|lost|dropped)",
      "[if] (does|is) [the] [(interface|card|network|nic)] {interface} (have|has|having|drop|dropping|getting|lose|losing|show|showing) [any] (errors|packets|drops)",
      "[network] traffic (per|by|on|of|on each) [the] interface [{interface}]",
      "[network] data usage [of (the|my) [network] [(interface|card)] {interface}]",
      "[(the|all)] [network] (packet|rx|tx|rx and tx|receive|transmit) (errors|drops|counters|statistics|stats) [(per|on|of|for|by)] [(each|the|every)] [(interface|card|nic)] [{interface}]",
      "[the] (interface|card|nic) (statistics|stats|counters|errors|drops) (of|for|on) {interface}",
      "{interface} (statistics|stats|counters|errors|drops)",
      "[if] (the|any) [network] (interface|interfaces|card|cards|nics) (has|have) [any] (errors|drops|dropped packets|packet loss)",
      "(which|what) [network] (interface|interfaces|card|cards) (has|have|had|show|shows|drop|drops) [any] (errors|drops|packets|dropped packets|packet loss)",
      "<things> [(network|interface|rx|tx|packet)] <netfaults> [(and|or) <netfaults>] <arethere> <ofnetwork> [{interface}]",
      "<things> [(network|interface|rx|tx|packet)] <netfaults> [(and|or) <netfaults>] <arethere> [(of|on|for|in|at|by|through|over|via)] [(the|my|our)] [network] [(interface|card|nic|adapter|link)] {interface}",
      "<things> (network|nic|network card|network interface|interface|ethernet) <netfaults> [(and|or) <netfaults>] <arethere>",
      "(dropped packets|packet drops|packet loss|lost packets|packet errors|dropped frames)",
      "[(does|is|has|did|if)] [(of|on|for|in|at|by|through|over|via)] [(the|my|our)] [network] [(interface|card|nic|adapter|link)] {interface} [(have|has|had|show|shows|showing|having|got|getting|any)] [any] <netfaults> [(and|or) <netfaults>]",
      "(is|are|if) [(the|my|our)] [network] [(interface|card|nic|any interfaces|interfaces)] [{interface}] [is] (dropping|losing|discarding) [any] (packets|frames|traffic)",
      "<things> [network] <nettraffic> [(and|or) <nettraffic>] [(has|have|is|was|were|been|sent|received|sent and received|transferred|went|gone|going|going through|did)] [(of|on|for|in|at|by|through|over|via)] [(the|my|our)] [network] [(interface|card|nic|adapter|link)] {interface} [(handled|sent|received|seen|carried|moved|transferred|passed|had|got|done)] [and (sent|received)]",
      "<things> [network] <nettraffic> [(sent|received|sent and received|transferred)] <ofnetwork> [{interface}]",
      "<things> network [interface] [card] (counters|statistics|stats|figures|traffic|usage)",
      "(received|sent) and (received|sent) (bytes|packets|traffic|data) [(of|on|for|in|at|by|through|over|via)] [(the|my|our)] [network] [(interface|card|nic|adapter|link)] [{interface}]",
      "(check|inspect|look at) [(the|my|our)] [network] (card|interface|nic|adapter|interfaces|cards) [{interface}] for <netfaults>",
      "how many (packets|frames|errors|bytes) (has|have|did|does) [the] [(interface|card|nic)] {interface} (dropped|lost|had|seen|drop|lose|sent|received|have|discarded)",
      "[if] (is|are|has|have) any [network] (interface|interfaces|card|cards|nic|nics) (dropping|losing|dropped|lost|discarding|having|had|with) [any] (packets|errors|frames|drops)",
      "[the] [(interface|card|nic)] {interface} for <netfaults>",
      "(check|inspect|look at) {interface} for <netfaults>",
      "[if] (are|is) (packets|frames|any packets|any frames|traffic) [(being|getting)] (dropped|lost|discarded) [(on|by|at|in|through)] [(the|my)] [(interface|card|nic|network)] [{interface}]",
      "<things> [network] <nettraffic> (did|does|has|have) [(the|my)] [(interface|card|nic)] {interface} (transfer|transferred|send|sent|receive|received|move|moved|carry|carried|see|seen|use|used|handle|handled)",
    ],
  },
  slots: { interface: { type: "interface", optional: true } },
  command: ({ interface: card }) => ({
    pipeline: [card === undefined ? ["ip", "-s", "link"] : ["ip", "-s", "link", "show", card]],
  }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

type Counters = { name: string; received: number; sent: number; errors: number; drops: number };

function tell(stdout: string, language: Language): string {
  const all = readCounters(stdout);
  const cards = all.filter(({ name, received, sent }) => name !== "lo" && received + sent > 0);
  const shown = (cards.length > 0 ? cards : all).sort(
    (left, right) => right.received + right.sent - left.received - left.sent,
  );
  const spanish = language === "es";
  if (shown.length === 0) return spanish ? "No hay ninguna interfaz." : "There is no interface.";
  const traffic = shown.slice(0, 3).map(({ name, received, sent }) => {
    const [down, up] = [sayBytes(received, language), sayBytes(sent, language)];
    return spanish ? `${name} ha recibido ${down} y enviado ${up}` : `${name} received ${down} and sent ${up}`;
  });
  const bad = shown.filter(({ errors, drops }) => errors + drops > 0);
  const named = bad.map(({ name, errors, drops }) =>
    spanish ? `${name} (${errors} errores, ${drops} descartados)` : `${name} (${errors} errors, ${drops} dropped)`,
  );
  const end = spanish
    ? named.length === 0
      ? "Sin errores ni descartes."
      : `Con fallos: ${sayList(named, "es", 3)}.`
    : named.length === 0
      ? "No errors or drops."
      : `With faults: ${sayList(named, "en", 3)}.`;
  return `${traffic.join("; ")}. ${end}`;
}

/** `ip -s link`: after the titles "RX: bytes packets errors dropped …" and "TX: …" come their figures. */
function readCounters(stdout: string): Counters[] {
  return stdout.split(/^(?=\d+: )/m).flatMap((block) => {
    const name = /^\d+: ([^:@\s]+)/.exec(block)?.[1];
    const figures = (side: string) =>
      columns(new RegExp(`^ *${side}: +bytes.*\\n(.*)$`, "m").exec(block)?.[1] ?? "").map(Number);
    const [received, sent] = [figures("RX"), figures("TX")];
    if (name === undefined || received.length < 4 || sent.length < 4) return [];
    return [
      {
        name,
        received: received[0] ?? 0,
        sent: sent[0] ?? 0,
        errors: (received[2] ?? 0) + (sent[2] ?? 0),
        drops: (received[3] ?? 0) + (sent[3] ?? 0),
      },
    ];
  });
}
