import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { count, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** The established connections, all of them or those of a port or of a program. */
export const connections = defineSkill({
  id: "connections",
  sentences: {
    es: [
      "conexiones establecidas",
      "[(que|cuales|cuantas|cuales son)] [(las|todas las|mis)] conexiones [(de red|tcp|de internet)] [que] [(hay|tengo|tiene|tenemos|existen|estan)] [ahora] (establecidas|activas|abiertas|vivas|en curso|en marcha|actuales|en uso) [(hay|tengo|tiene|tenemos|existen)] [(este|el|esta|la|en este|en el|en esta|en la|de este|del|de la) <equipo>]",
      "[(que|cuales|cuantas|cuales son)] [(las|todas las)] conexiones [(de red|tcp)] [que] [(hay|tengo|tiene|tenemos|existen|llegan|entran|estan)] [(establecidas|activas|abiertas|entrantes|vivas)] [(hay|tengo|tenemos)] (en|al|por|del|de|hacia|sobre|con|contra) [el] puerto {port} [(establecidas|activas|abiertas)]",
      "(quien|quienes|(que|cuantos|cuantas) (equipos|ip|ips|clientes|maquinas|direcciones|usuarios|sesiones)) [(esta|estan|hay|tengo|siguen|se)] (conectad(o|os|as)|conectan|conecta|conectando) [(a|en) (este|el|esta|la) <equipo>] (a|al|en|en el|por|por el|con el|contra el) puerto {port}",
      "[(que|cuales|cuantas|cuales son)] [(las|todas las)] conexiones [(de red|tcp|establecidas|activas|abiertas)] [que] (de|del|por|tiene|tiene abiertas|tiene establecidas|mantiene|mantiene abiertas|usa|hace|abre|ha abierto) [(el|la)] [(programa|proceso|servicio|demonio)] {program} [(establecidas|activas|abiertas|ahora)]",
      "(con quien|con que equipos|con que maquinas|con que ips|con que servidores|a que equipos|a que ips|a que maquinas|a que servidores|a que direcciones) (habla|esta hablando|se comunica|se conecta|se esta conectando|esta conectad(o|a)|tiene conexiones|hay conexiones) [(el|la|este|esta)] [(programa|proceso|servicio)] [(<equipo>|{program})]",
      "(que|cuales|cuantos|cuantas) (equipos|ips|clientes|maquinas|direcciones) [ip] (estan|hay|tengo|siguen) conectad(os|as) [(a|al|con|en)] [(este|el|esta|la|mi)] [<equipo>]",
      "cuantas conexiones [(de red|tcp|activas|abiertas)] (hay|tengo|tiene|tenemos|existen) [(activas|abiertas|ahora|establecidas|en total)] [(este|el|esta|la|en este|en el|en esta|en la) <equipo>]",
      "[(que|las|mis|cuantas)] conexiones (de red|tcp|entrantes|salientes|de internet|en curso) [(hay|tengo|tiene|tenemos)] [(este|el|esta|la|en este|en el)] [<equipo>]",
      "[(que|cuales|cuantas)] conexiones (hay|tengo|tenemos|tiene) [(este|el|esta|la|en este|en el|en la|en esta)] [<equipo>]",
      "sockets (conectados|establecidos|activos)",
      "cuant(os|as) (clientes|conexiones) (tiene|hay en|tengo en|mantiene) [el] puerto {port}",
      "(quien|quienes) (tiene|tienen|hay con|mantiene|mantienen) conexiones [(abiertas|establecidas|activas)] (a|al|con|en|por) [el] puerto {port}",
      "[(las|todas las|que|cuales son las)] conexiones (activas|establecidas|abiertas|actuales) [(de red|tcp)] [y] (con|que) (sus procesos|su proceso|sus programas|el proceso|el programa|los procesos|procesos|proceso|los programas)",
      "[(las|mis)] conexiones [(activas|establecidas|abiertas)] (con|hacia|desde) (el exterior|internet|fuera|otros equipos|otras maquinas)",
      "(quien|quienes) (tiene|tienen|hay con) conexiones (abiertas|establecidas|activas) [(ahora|a este <equipo>|con este <equipo>)]",
      "<cosas> conexiones [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)] <tienen> [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)] [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)] <tienen>",
      "<cosas> (sesiones|sockets) [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)] (tcp|de red|establecid(as|os)) [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)] <tienen>",
      "<cosas> (conexiones|sesiones|clientes|equipos|ips|ip|maquinas|usuarios|direcciones|gente|procesos|programas) [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)] <tienen> [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)] [conectad(os|as|a|o)] <alpuerto> [(establecidas|activas|abiertas|vivas|actuales|en curso|entrantes|salientes|tcp|de red|de internet|abierta|activa|establecida|existentes|simultaneas|concurrentes|remotas)]",
      "<cosas> (quien|quienes|alguien|algo|gente|que|cosas|clientes) [mas] [se] [(hay|esta|estan|sigue|siguen|tengo|tiene|conecta|conectan)] (conectad(o|os|a|as)|conectandose|conectando|conecta|conectan|enganchad(o|os)|entrando) (a|al|en|en el|por|por el|del|con el|contra el) puerto {port}",
      "(que|cuales|cuantos) (procesos|programas|servicios|aplicaciones) (tienen|mantienen|usan|hacen|estan haciendo) conexiones [(abiertas|activas|establecidas|de red|a internet|salientes|entrantes|fuera)]",
      "(quien|quienes|alguien|que equipos|que ips|que clientes) [(hay|esta|estan)] [(que)] (tiene|tienen|mantiene|mantienen|con) [(una|la|alguna)] (conexion|conexiones) [(abierta|abiertas|activa|activas|establecida|establecidas)] (a|al|con|con el|en|en el|por el|contra el) [puerto] {port}",
      "<cosas> conexiones [(establecidas|activas|abiertas)] (tiene|tienen|hay en|mantiene) [(el|la)] [(puerto)] {port} [(establecidas|activas|abiertas)]",
      "<cosas> conexiones (tiene|mantiene|ha abierto|usa) [(activas|abiertas|establecidas)] [(el|la)] [(programa|proceso|servicio)] {program}",
      "(a|con|hacia) (donde|quien|que) [se] (conecta|esta conectando|esta conectado|esta conectada|comunica|esta hablando|habla) [(este|el|esta|la)] (<equipo>|{program})",
      "(a|hacia) (donde|que sitios|que destinos) (van|salen|hay) [(las|nuestras)] conexiones [(salientes)] [de (este|el|la|esta) <equipo>]",
      "<cosas> conexiones <tienen> [(establecidas|activas|abiertas|salientes)] (hacia|a|desde|con) (afuera|fuera|el exterior|internet|otros equipos|otros servidores|el mundo)",
      "(quien|quienes|que equipos|que clientes|cuantos) (esta|estan|hay) conectad(o|os|as) [(a|al|en)] [(este|el|esta|la|mi)] <equipo> (por|en|a traves de|usando) [el] puerto {port}",
      "<cosas> conexiones [(establecidas|activas|abiertas|tcp|de red)] [(establecidas|activas|abiertas)] (con|y) (su|sus|el|los) (proceso|procesos|programa|programas)",
      "<cosas> conexiones [(activas|abiertas|establecidas)] (trae|tiene|hay|carga) [(el|este|la|esta)] [<equipo>] <alpuerto>",
      "(que onda con|que pasa con|como andan|como estan|como van) [(las|mis)] conexiones [(activas|abiertas|establecidas|de red)] [<alpuerto>]",
      "<cosas> conexiones [(establecidas|activas|abiertas)] (hechas|abiertas|creadas|iniciadas|mantenidas) por [(el|la)] [(programa|proceso|servicio)] {program}",
      "[(que|cuales)] [(las)] conexiones (hay|tengo|tiene|tenemos) (abiertas|establecidas|activas|vivas) [ahora] y (contra|con|hacia|a) (quien|quienes|que equipos)",
    ],
    en: [
      "established connections",
      "[(which|what|how many|all|all the|the|my)] [(active|open|established|current|live|tcp|network|ongoing)] connections [(are|do (i|we) have|are there|that are|there are)] (established|active|open|live|in progress|up|current) [(on|to|from|in) [(this|the|my)] <machine>]",
      "[(which|what|how many|all|the|my)] (active|open|established|current|live|ongoing) [(tcp|network)] connections [(are there|do (i|we) have|does this <machine> have)] [(on|to|from|in) [(this|the|my)] <machine>]",
      "[(which|what|how many|all|the|my)] [(active|open|established|current|live|tcp|network)] connections [(are|do (i|we) have|are there|that are|there are)] [(established|active|open|coming in)] (on|to|over|at|using|through) [tcp] port {port}",
      "(who|which (hosts|machines|clients|ips|addresses)|how many clients) (is|are) connected (to|on|over|via) port {port}",
      "[(which|what|how many|all|the)] [(active|open|established|current|network|tcp)] connections (does|of|from|by|held by|belonging to|for) [the] [(program|process|service)] {program} [(have|has|hold)] [open]",
      "(who|which hosts|which machines|what hosts|which ips|what) (is|does|are) [(the|this)] [(program|process|service)] (<machine>|{program}) (talking|connected|connecting|talk|connect|speaking) (to|with)",
      "(which|what|how many) (hosts|machines|clients|ips|addresses) are connected [to (this|the|my) <machine>]",
      "how many [(tcp|network)] connections (are there|do (i|we) have|does (this|the) <machine> have) [(open|active|established)]",
      "[the] (network|tcp|incoming|outgoing|internet) connections",
      "(established|connected) sockets",
      "(who|which hosts) (has|have) [(open|active|established)] connections (to|on) port {port}",
      "[(the|all|all the)] [(active|established|open|current)] (sessions|sockets) (on|to|at) port {port}",
      "[(the|all|all the)] established (sessions|sockets)",
      "[if] (anyone|anybody|someone|somebody) is connected (to|on) port {port}",
      "is (anyone|anybody|someone|somebody) connected (to|on) port {port}",
      "<things> [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)] [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)] connections <arethere> [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)] [(on|to|from|of|in) [(this|the|my)] <machine>]",
      "<things> [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)] [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)] (tcp|network|established) (sessions|sockets) <arethere> [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)]",
      "<things> [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)] (connections|sessions|clients|hosts|ips|machines|users|addresses|processes|programs|people) <arethere> [(established|active|open|live|current|ongoing|incoming|outgoing|tcp|network|existing|concurrent|remote|inbound|outbound|internet|client)] [connected] <onport>",
      "<things> (who|what|anyone|anybody|anything|someone|something|everyone|everything|whoever|whatever) [else] [(is|are)] [(there|currently|still|being)] (connected|connecting|talking|attached) <onport>",
      "(which|what) (processes|programs|services|applications) (have|hold|keep|make|are making) [(open|active|established|network|outgoing)] connections [(open)]",
      "<things> [(established|active|open|live|current)] connections (to|on|with) [(the|our|my)] [(database|web|mail|ssh|app)] [(server|service)] [(on)] port {port}",
      "<things> [(remote|foreign|other|external)] (addresses|hosts|machines|ips|peers|servers) [(are|is|do)] (we|i|this <machine>|the <machine>|it) (connected to|talking to|connect to|connecting to)",
      "(where|who|what) (is|are|does) (this <machine>|the <machine>|we|{program}) (connecting|connected|talking|connect|talk) [to]",
      "<things> [(established|active|open|tcp|network)] [(established|active|open|tcp|network)] connections (with|and) (their|the|its) (process|processes|program|programs|pid|pids)",
      "<things> [(established|active|open)] connections (does|do|is|are) [(the|our|my)] {program} (process|program|service|daemon) (have|hold|holding|using|keep) [open]",
      "<things> [(established|active|open|tcp|network)] connections (made|opened|held|kept|established|used|started|owned) by [the] [(program|process|service)] {program}",
      "<things> (who|what|anyone|anything|everything) (is|are) connected (to|with) [(this|the|my)] [<machine>] (on|at|over|via|through) port {port}",
      "(who|what|who else) is connected to (this|the|my) <machine> (over|via|through|across) the (network|net)",
      "(who|what|which machines|which hosts) (is|are) connected to us",
    ],
  },
  slots: { port: { type: "port", optional: true }, program: { type: "program", optional: true } },
  command: ({ port, program }) => {
    if (port !== undefined) {
      return { pipeline: [["ss", "-tnp", "state", "established", `( sport = :${port} or dport = :${port} )`]] };
    }
    // Whose a connection is, root alone sees for all.
    if (program !== undefined) {
      return {
        pipeline: [
          ["ss", "-tnp", "state", "established"],
          ["grep", "-iF", `(("${program}`],
        ],
        root: true,
      };
    }
    return { pipeline: [["ss", "-tnp", "state", "established"]] };
  },
  say: spoken(
    { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
    [1],
  ),
});

function tell({ stdout }: Outcome, { port, program }: SlotValues, language: Language): string {
  const spanish = language === "es";
  const peers = lines(stdout)
    .map((line) => columns(line, 5))
    .filter(([received = ""]) => /^\d+$/.test(received))
    .map(([, , , peer = ""]) => peer.replace(/:\d+$/, "").replace(/^\[(?:::ffff:)?(.*)\]$/, "$1"));
  const where = spanish
    ? port !== undefined
      ? ` por el puerto ${port}`
      : program !== undefined
        ? ` de ${program}`
        : ""
    : port !== undefined
      ? ` on port ${port}`
      : program !== undefined
        ? ` of ${program}`
        : "";
  if (peers.length === 0) {
    return spanish ? `No hay ninguna conexión establecida${where}.` : `There is no established connection${where}.`;
  }
  const named = [...Map.groupBy(peers, (peer) => peer)]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([peer, all]) => (all.length === 1 ? peer : `${peer} (${all.length})`));
  return spanish
    ? `Hay ${count(peers.length, "conexión establecida", "conexiones establecidas")}${where}, con ${sayList(named, "es")}.`
    : `${count(peers.length, "connection is", "connections are")} established${where}, with ${sayList(named, "en")}.`;
}
