import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The routers on the way to a host. */
export const traceRoute = defineSkill({
  id: "trace-route",
  sentences: {
    es: [
      "traza la ruta hasta {host}",
      "(traza|trazar|trace|traces|trazame|sigue|seguir|siga|rastrea|rastrear|rastree|haz|hazme|hacer|haga|hace|haceme|lanza|lanzar|tira|ejecuta|corre) [(la|una|un|el)] (ruta|camino|traza|trazado|traceroute|tracepath|trayecto|recorrido|mtr|tracert|trace) [de red] (a|al|hasta|hacia|para llegar a|para|con|contra|de) <aequipo> {host}",
      "(traceroute|tracepath|tracert|trazado de ruta|trazar ruta|traza) (a|al|hasta|hacia|de|para) <aequipo> {host}",
      "[(que|cual es|la|el|los)] (ruta|camino|trayecto|recorrido|saltos|routers) [de red] [(que)] [(hay|tiene|sigue|siguen|hace|hacen|toma|toman)] [(los paquetes|el trafico|la conexion)] (hasta|hacia|a|al|para llegar a|para llegar hasta|que hay hasta) <aequipo> {host}",
      "por donde (pasa|pasan|va|van|viaja|viajan|sale|salen) [(el trafico|los paquetes|la conexion|la ruta)] (hasta|hacia|a|al|para llegar a|para ir a|cuando va a|cuando vamos a|para) <aequipo> {host}",
      "[por] cuantos (saltos|routers|nodos) (hay|tiene|da|se dan|hacen falta|pasa|pasan|pasamos) [los paquetes] (hasta|a|al|hacia|para llegar a) <aequipo> {host}",
      "(donde|en que salto|en que punto|en que router|en que nodo) (se corta|se pierde|se pierden|se cae|se atasca|falla|muere|se queda|se traba) [(la conexion|la ruta|el trafico|el camino|los paquetes)] (hasta|hacia|con|a|al|para|de) <aequipo> {host}",
      "que (camino|ruta|saltos|recorrido) (sigue|siguen|toma|toman|hace|hacen|recorre|recorren|usa|usan|da|dan) [(los paquetes|el trafico|la conexion)] (hasta|hacia|a|al|para llegar a|para ir a) <aequipo> {host}",
      "(haz|hazme|hacer|lanza|haga|hace) un (traceroute|tracepath|trazado de ruta|mtr)",
      "que routers hay (hasta|entre nosotros y|entre este equipo y|de camino a|para llegar a) <aequipo> {host}",
      "como se llega (a|al|hasta) <aequipo> {host} por [la] red",
      "(los|cuales son los|cuantos) saltos (hasta|a|al|hacia|para llegar a) <aequipo> {host}",
      "(mtr|traceroute|tracepath) (a|al|hasta|de|hacia|contra) <aequipo> {host}",
      "cuantos (saltos|routers|nodos) (hay|tengo|tenemos|median|separan|existen) [(de|desde)] [(aqui|aca|este <equipo>)] (a|al|hasta|hacia) <aequipo> {host}",
      "(desde|de) (aqui|aca|este <equipo>) (hasta|a|al) <aequipo> {host} cuantos saltos [hay]",
      "por (donde|que routers|que nodos|que saltos|que maquinas) (se va|se llega|se pasa|pasamos|vamos|salimos|llego|llegamos) (a|al|hasta|hacia|para llegar a|para ir a) <aequipo> {host}",
      "(como|por donde|de que manera) (llegan|llega|viajan|viaja|van|va|pasan|pasa) (los paquetes|el trafico|la conexion) [de red] (a|al|hasta|hacia) <aequipo> {host}",
      "[(quiero|dame|haz|hazme|pasame)] (un|el) (traceroute|tracepath|mtr|trace|trazado) (a|al|de|hasta|hacia) <aequipo> {host}",
      "(en que|donde) [(salto|punto|router)] (se pierde|se corta|falla|se para|muere|se atasca|hay perdida|hay retardo|hay latencia) [(el trafico|la conexion|la ruta|los paquetes)] [(para|de)] (a|al|hasta|hacia|con) <aequipo> {host}",
      "(haz|hazme|hacer|haga|hace|lanza|dame|quiero) [(una|un|la)] (traza|trazado|rastreo) [(de|de la)] [(ruta|red|camino)] (a|al|hasta|hacia|de) <aequipo> {host}",
      "(sigue|rastrea|muestra|traza|dame|ver) [(el|la)] (camino|ruta|recorrido|trayecto) (de|que siguen|que toman|que hacen|que recorren) [(los|el)] (paquetes|trafico|conexion) (a|al|hasta|hacia|para llegar a) <aequipo> {host}",
      "por (que|cuales|cuantos) (saltos|routers|nodos|redes|equipos|maquinas) (pasa|pasan|va|van|viaja|viajan) [(el trafico|los paquetes|la conexion)] (a|al|hasta|hacia|para llegar a) <aequipo> {host}",
      "por donde se (va|van|llega|pasa|sale) [(el trafico|los paquetes|la conexion)] (a|al|hasta|hacia|para llegar a) <aequipo> {host}",
      "(hazle|lanzale|tirale|haceme|mandale|correle) (un|una) (traceroute|tracepath|mtr|traza|trazado) (a|al) <aequipo> {host}",
      "(traza|trazame|trazar|cuenta|cuentame|lista|muestra|dame|saca) [(los|cada uno de los|todos los)] (saltos|routers|nodos|hops) (a|al|hasta|hacia|que hay hasta|que hay a|camino de|camino a|de camino a) <aequipo> {host}",
      "por (donde|que (sitios|lugares|routers|saltos|maquinas|equipos|redes|nodos|camino|ruta)|cuantos (saltos|routers|nodos|sitios|equipos)|quien) (pasa|pasan|va|van|viaja|viajan|sale|salen|circula|circulan|cruza|cruzan|atraviesa|atraviesan|dan la vuelta|se va|se van|esta pasando|estan pasando|estan yendo|tienen que pasar|paso|pasamos) [(el|los|mis|nuestros)] [(trafico|paquetes|conexion|datos|tramas)] <hastallegar> <aequipo> {host}",
      "[(que|cual es|muestra|dime|el|la|los)] (ruta|camino|recorrido|trayecto|saltos|routers|vuelta) (sigue|siguen|hace|hacen|toma|toman|da|dan|recorre|recorren|cruza|cruzan|hay) [(el|los|mis|nuestros)] [(trafico|paquetes|conexion|datos)] <hastallegar> <aequipo> {host}",
      "[(por)] cuant(os|as) (saltos|routers|nodos|vueltas|pasos) (hay|dan|da|pegan|hacen|tardan|cuesta|cruza|cruzan|hay que dar) [(el|los)] [(trafico|paquetes|datos)] <hastallegar> <aequipo> {host}",
      "<hastallegar> <aequipo> {host} [,] por (donde|que routers|que saltos|cuantos saltos|cuantos routers) (se pasa|pasa|pasan|va|van|se va|pasamos) [(el|los)] [(trafico|paquetes|datos)]",
    ],
    en: [
      "trace the route to {host}",
      "(trace|follow|do|run|show|map) [(the|a)] [network] (route|path|traceroute|trace|way|tracepath|mtr|trace route) (to|towards|toward|against) [the] [(server|host|machine|router|address|ip)] {host}",
      "(traceroute|tracepath|tracert|trace|trace route) [to] [the] [(server|host|machine)] {host}",
      "[(which|what|the|what is the)] [network] (route|path|hops|way) (do|to|towards|does) [(packets|traffic|the traffic)] [(take|takes|go|follow)] [to] [the] [(server|host|machine)] {host}",
      "(which|what) (route|path|way) (do|does) [(the|our|my)] (packets|traffic|connection) (take|go|follow) (to|towards|to reach|to get to) [the] [(server|host|machine)] {host}",
      "how many (hops|routers) (are there|is it|does it take|away is|to|to get) [(to|from here to)] [the] [(server|host|machine)] {host}",
      "how many hops [away] is [the] [(server|host|machine)] {host} [away]",
      "where (do|does|is) [(the|our|my)] (packets|traffic|connection|route) [(get|getting)] (lost|stop|stops|die|dies|break|breaks|fail|drop|stuck) [on the way] (to|towards|for) [the] [(server|host|machine)] {host}",
      "how does [(the|our)] traffic (get|go|travel) to [the] [(server|host|machine)] {host}",
      "(do|run) a (traceroute|tracepath|trace)",
      "(what|which) (routers|hops|hosts) (are|lie) (between (us|here|this <machine>) and|on the way to) [the] [(server|host|machine)] {host}",
      "[the] hops (to|towards|between here and) [the] [(server|host|machine)] {host}",
      "how do [(the|our|my)] [(network)] (packets|connections) (get|go|travel|reach|arrive) [(to|at)] [the] [(server|host|machine)] {host}",
      "(find|find out|see|show) where [(the|our|my)] (connection|route|traffic|path) (to|towards) [the] [(server|host|machine)] {host} (breaks|stops|dies|fails|gets lost|gets stuck|hangs|drops)",
      "[(the)] number of hops (to|towards|between here and) [the] [(server|host|machine)] {host}",
      "(which|what) (hops|routers) (are there|do we go through|does traffic pass|are) (to|on the way to|to reach|to get to) [the] [(server|host|machine)] {host}",
      "[(which way|how)] (do|does) [(we|packets|traffic)] (reach|get to) [the] [(server|host|machine)] {host} over the network",
      "(run|do|use|start) [(a|the)] (traceroute|tracepath|mtr) (on|to|for|against|towards) [the] [(server|host|machine)] {host}",
      "(traceroute|tracepath) (the|on|for|against) [(server|host|machine)] {host}",
      "how (packets|traffic|connections) (reach|reaches|get to|gets to|go to|travel to|arrive at) [the] [(server|host|machine)] {host}",
      "[(the)] (route|path|way|hops) [(that)] (packets|traffic|we|the packets) (take|takes|go|goes|follow) (to|towards) [the] [(server|host|machine)] {host}",
      "(what|which routers|who) (is|are|lies|sits) between (us|me|here|this <machine>) and [the] [(server|host|machine)] {host}",
      "(find|get|work out|figure out|discover) [(the|a)] [network] (route|path|way) (to|towards) [the] [(server|host|machine)] {host}",
      "follow [the] (packets|traffic|route|path) (to|towards|all the way to) [the] [(server|host|machine)] {host}",
      "(trace|list|show|map|count|map out) [(the|all the|every)] (hops|hop|routers|network hops) (to|towards|toward|as far as|until|between here and|on the way to|from here to) [the] [(server|host|machine|router|address|ip)] {host}",
      "trace [(the|my|our)] (packets|traffic|connection) (to|towards) [the] [(server|host|machine|router|address|ip)] {host}",
      "(trace|traceroute) [(the)] (way|path|route|hops) from here to [the] [(server|host|machine)] {host}",
      "how do (i|we|packets|you) get to {host}",
    ],
  },
  slots: { host: { type: "host", ask: { es: "¿Hasta qué equipo?", en: "To which host?" } } },
  command: ({ host = "" }, machine) => {
    if (machine.program("traceroute").file !== undefined) return { pipeline: [["traceroute", host]] };
    const reports = machine.program("tracepath").file === undefined && machine.program("mtr").file !== undefined;
    return { pipeline: [reports ? ["mtr", "-r", "-c", "5", host] : ["tracepath", host]] };
  },
  say: spoken({
    es: (outcome, { host = "" }) => tell(outcome, host, "es"),
    en: (outcome, { host = "" }) => tell(outcome, host, "en"),
  }),
});

/** traceroute: " 3  router (10.0.0.1)  1.2 ms"; tracepath: " 3:  router  1.2ms reached"; mtr: "  3.|-- router  0.0%". */
function tell({ stdout }: Outcome, host: string, language: Language): string {
  const spanish = language === "es";
  const hops = lines(stdout).flatMap((line) => {
    const [, number, name = ""] = /^\s*(\d+)(?:\.\|--|\??:)?\s+(\S+)/.exec(line) ?? [];
    const silent = name === "*" || name === "no" || name === "???";
    return number === undefined || name === "[LOCALHOST]" ? [] : [{ number: Number(number), name, silent, line }];
  });
  const last = hops.at(-1);
  const answered = hops.findLast(({ silent }) => !silent);
  if (!last || !answered)
    return spanish ? `Nadie responde camino de ${host}.` : `Nothing answers on the way to ${host}.`;
  const reached = /\breached\b|^\s+Resume:/m.test(stdout) ? /\breached\b/.test(stdout) : !last.silent;
  if (reached) {
    return spanish
      ? `Hasta ${host} hay ${last.number === 1 ? "1 salto" : `${last.number} saltos`}.`
      : `${host} is ${last.number === 1 ? "1 hop" : `${last.number} hops`} away.`;
  }
  return spanish
    ? `No se llega a ${host}: lo último que responde es ${answered.name}, en el salto ${answered.number}.`
    : `${host} is not reached: the last to answer is ${answered.name}, hop ${answered.number}.`;
}
