import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { failureText } from "../saying/failure-text.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Whether a port of another machine can be reached from here. */
export const portCheck = defineSkill({
  id: "port-check",
  sentences: {
    es: [
      "está abierto el puerto {port} de {host}",
      "[si] [(esta|hay|se ve|sigue|tiene)] (abiert(o|a)|accesible|cerrado|alcanzable|escuchando|filtrado|disponible|responde|contesta|escucha) [el] puerto {port} (de|del|en|a|al|hacia) <aequipo> {host} [<desdeaqui>]",
      "[si] [esta] [el] puerto {port} (de|del|en) <aequipo> {host} [(esta|sigue|se ve)] (abierto|cerrado|accesible|escuchando|alcanzable|disponible|filtrado|responde|contesta) [<desdeaqui>]",
      "[el] puerto {port} (de|del|en) <aequipo> {host}",
      "[si] <aequipo> {host} (tiene abierto|tiene|escucha|escucha en|escucha por|responde|responde en|responde por|contesta en|acepta conexiones en|acepta conexiones por|atiende en) [el] puerto {port} [abierto]",
      "[si] (tiene|responde|contesta|escucha|esta escuchando|atiende|acepta conexiones) <aequipo> {host} (abierto|en|por|abierto el|a traves de) [el] [puerto] {port} [<desdeaqui>]",
      "[si] tiene <aequipo> {host} [el] [puerto] {port} (abierto|accesible|cerrado) [<desdeaqui>]",
      "(prueba|probar|pruebe|testea|tantea|chequea) [la] [(conexion|conectividad)] [(a|al|con|con el)] [el] puerto {port} (de|del|en|contra|a) <aequipo> {host}",
      "[si] (llego|llegamos|se llega|llega|puedo conectar|puedo conectarme|podemos conectar|me puedo conectar|se puede conectar|hay conexion|hay conectividad|tengo conexion|alcanzo|conecto|hay acceso|tengo acceso|tenemos acceso) [(al|a|con el|en el)] [el] puerto {port} (de|del|en) <aequipo> {host}",
      "[si] (llego|llegamos|se llega|puedo conectar|puedo conectarme|podemos conectar|me puedo conectar|se puede conectar|hay conexion|hay conectividad|tengo conexion|conecto|hay acceso|tengo acceso) (a|al|con|con el|hasta) <aequipo> {host} (por|en|al|a traves de|a traves del|via|usando) [el] [puerto] {port}",
      "[si] (hay|escucha|responde|esta escuchando) (algo|alguien|algun servicio) [escuchando] (en|por) [el] puerto {port} (de|del|en) <aequipo> {host}",
      "[si] (responde|contesta|esta abiert(o|a)|esta accesible|llego al|atiende) [(el|la)] {port} (de|del|en) <aequipo> {host}",
      "(conectividad|conexion|acceso) (al|a|con el) puerto {port} (de|del|en) <aequipo> {host}",
      "(prueba|probar|comprueba|testea) [si] <aequipo> {host} (por|en) [el] puerto {port}",
      "<sisi> [<abierto>] [el] puerto {port} (de|del|en|a) <aequipo> {host} [<abierto>] [<desdeaqui>]",
      "<sisi> <abierto> [(el|la)] {port} (de|del|en) <aequipo> {host} [<desdeaqui>]",
      "<sisi> [(el|la)] {port} (de|del|en) <aequipo> {host} <abierto> [<desdeaqui>]",
      "<sisi> [el] puerto {port} <abierto> (de|del|en|desde) <aequipo> {host} [<desdeaqui>]",
      "<sisi> [el] {port} <abierto> (de|del|en) <aequipo> {host} [<desdeaqui>]",
      "<sisi> (tiene|tenga|hay) [(abierto|accesible|cerrado)] [el] [puerto] {port} [(abierto|accesible|cerrado)] [(en|a)] <aequipo> {host} [<desdeaqui>]",
      "<sisi> <aequipo> {host} (tiene|tenga|escucha|responde|contesta|atiende|acepta conexiones|esta escuchando) [(abierto|accesible|cerrado)] [(en|por)] [el] puerto {port} [(abierto|accesible|cerrado)] [<desdeaqui>]",
      "<sisi> [<desdeaqui>] (llego|llegamos|se llega|llega|alcanzo|conecto|puedo conectar|puedo conectarme|me puedo conectar|puedo llegar|podemos llegar|puedo entrar|se puede conectar|se puede llegar|se puede entrar) (a|al|con|con el|hasta) <aequipo> {host} [(por|en|al|a traves del|usando)] [el] puerto {port} [<desdeaqui>]",
      "(prueba|probar|pruebe|proba|testea|comprueba|haz|hazle|haceme|tira|tirale|lanza|lanzale|conecta|conectate|conectarse) [(un|una)] [(nc|telnet|netcat|conexion|prueba|ping|test)] [si <abierto>] [(a|al|el|con|con el|contra el)] [el] puerto {port} (de|del|en) <aequipo> {host} [a ver si <abierto>]",
      "(telnet|nc|netcat) [(a|al|con|con el)] [el] puerto {port} (de|del|en) <aequipo> {host}",
      "(prueba|haz|hazle|tira|lanza) [un] (telnet|nc|netcat) (a|al) <aequipo> {host} [(por|en|al)] [el] [puerto] {port}",
      "[(el|la)] puerto {port} (de|del|en) <aequipo> {host} [esta] (abierto o cerrado|abierto o no|cerrado o abierto)",
      "<sisi> [<desdeaqui>] (llego|llegamos|se llega|llega|alcanzo|conecto|podemos|puedo|se puede|me puedo) [(conectar|conectarme|conectarnos|llegar|entrar|acceder)] (a|al|con|con el|hasta) <aequipo> {host} (por|en|al|a traves de) [(el|su)] [puerto] {port}",
      "<sisi> <aequipo> {host} (escucha|responde|contesta|atiende|acepta conexiones|esta escuchando|tiene algo|tiene abierto) (en|por) [(el|su)] [puerto] {port}",
      "<sisi> <aequipo> {host} (en|por|al) [(el|su)] puerto {port} [<abierto>]",
      "<sisi> [(el|la|mi)] (servidor|host|equipo|maquina|router) {host} [(en|por)] [(el|su)] puerto {port} [<abierto>]",
      "<sisi> [<desdeaqui>] [se] (puedo|puede|puedes|podemos|podria|podriamos|logra) (llegar|conectar|conectarse|conectarme|acceder|entrar|alcanzar) [(a|al|con el|en el)] [el] puerto {port} (de|del|en) <aequipo> {host} [<desdeaqui>]",
      "<sisi> [<desdeaqui>] [se] (llega|llego|llegamos|alcanza|alcanzo|conecta|conecto) [(a|al|con el)] [el] puerto {port} (de|del|en) <aequipo> {host} [<desdeaqui>]",
      "<sisi> [(el|la|mi)] (servidor|host|equipo|maquina|router) {host} (tiene|tenga) [(abierto|accesible|cerrado)] [(el|su)] [puerto] {port} [(abierto|accesible|cerrado|a la escucha)]",
      "<sisi> {host} (tiene|tenga) [(abierto|accesible|cerrado)] (el|su) [puerto] {port} [(abierto|accesible|cerrado|a la escucha)]",
      "(prueba|probar|proba|comprueba|testea|verifica) [(la|si hay)] (conexion|conectividad|acceso) (con|a|al|hacia|con el) <aequipo> {host} (en|por|al|a traves de) [(el|su)] [puerto] {port}",
      "[la] (conexion|conectividad) (con|a|al|hacia|con el) <aequipo> {host} (en|por|al|a traves de) [(el|su)] puerto {port}",
      "<sisi> hay (respuesta|contestacion|alguien|servicio) (en|por|del|de) [el] puerto {port} (de|del|en) <aequipo> {host}",
      "(haz|hacer|hazle|haga|hace|lanza) [(una|un)] (prueba|comprobacion|chequeo|test|verificacion) [de (conexion|conectividad|puerto|red)] (a|al|del|de|con|con el|contra el|sobre el) [el] puerto {port} (de|del|en) <aequipo> {host}",
      "<sisi> (llegamos|llego|se llega|podemos llegar|puedo llegar|se puede llegar|hay paso|conectamos|puedo conectar|podemos conectar|entramos|accedemos) (al|hasta el|con el) puerto {port} (de|del|en) <aequipo> {host} [o (esta|lo tienen|sigue) (cerrado|bloqueado|filtrado)]",
      "<sisi> [(esta|anda)] (abierto|abierta) [el] puerto {port} (de|del|en) <aequipo> {host} o (cerrado|bloqueado|filtrado|esta cerrado|no)",
      "<sisi> [(esta)] [el] puerto {port} (de|del|en) <aequipo> {host} [(esta)] (abierto|abierta) o (cerrado|bloqueado|filtrado|esta cerrado|no)",
      "(prueba|proba|probame|pruebame|pruebe|testea|testeame|tantea|comprobame|verificame|fijate|mirame|checame|chequeame|mira|mire|checa|comprueba) [a ver] si [(el|la)] [puerto] {port} (de|del|en) <aequipo> {host} <abierto> [<desdeaqui>]",
      "(prueba|proba|probame|pruebame|pruebe|testea|testeame|tantea|comprobame|verificame|fijate|mirame|checame|chequeame|mira|mire|checa|comprueba) [a ver] si [(el|la)] [puerto] {port} <abierto> (de|del|en|a) <aequipo> {host} [<desdeaqui>]",
      "(prueba|proba|probame|pruebame|pruebe|testea|testeame|tantea|comprobame|verificame|fijate|mirame|checame|chequeame|mira|mire|checa|comprueba) [a ver] si <abierto> [(el|la)] [puerto] {port} (de|del|en|a) <aequipo> {host} [<desdeaqui>]",
      "(prueba|proba|probame|pruebame|pruebe|testea|testeame|tantea|fijate|mira|mire|checa|comprueba) [a ver] si [en] <aequipo> {host} [(tiene|esta|escucha en)] [(abierto|escuchando)] [(el|la)] puerto {port} [<abierto>] [<desdeaqui>]",
    ],
    en: [
      "is port {port} of {host} open",
      "is [(the|tcp)] port {port} (of|on|at) [the] [(server|host|machine|router)] {host} (open|closed|reachable|accessible|listening|available|up|filtered)",
      "is [(the|tcp)] port {port} (open|closed|reachable|accessible|listening|available|filtered|answering) (on|at|of) [the] [(server|host|machine|router)] {host}",
      "[the] [tcp] port {port} (of|on|at) [the] [(server|host|machine|router)] {host} [is] [(open|reachable|closed)]",
      "(does|is) [the] [(server|host|machine|router)] {host} (have|listen|listening|listens|answer|answering|accept connections|accepting connections|respond|reachable|open) [(on|at)] port {port} [open]",
      "(test|try|probe|check) [(the|whether|if)] [connection] [to] [tcp] port {port} (of|on|at) [the] [(server|host|machine|router)] {host} [is open]",
      "can (i|we|you) (reach|connect to|get to|access|talk to|open) [tcp] port {port} (of|on|at) [the] [(server|host|machine|router)] {host}",
      "can (i|we|you) (reach|connect to|get to|access|talk to) [the] [(server|host|machine|router)] {host} (on|at|via|over|through) [port] {port}",
      "(is|does) (anything|something|anyone) (listening|listen|answering|answer|running) (on|at) port {port} (of|on|at) [the] [(server|host|machine|router)] {host}",
      "[if] [the] [(server|host|machine|router)] {host} (has port {port} open|listens on port {port}|answers on port {port}|accepts connections on port {port})",
      "is {port} (open|reachable|listening|answering|accessible) (on|at) [the] [(server|host|machine|router)] {host}",
      "[the] (connectivity|connection|access) to port {port} (of|on|at) [the] [(server|host|machine|router)] {host}",
      "(test|try|probe) [the] [(server|host|machine|router)] {host} (on|at) port {port}",
      "[(if|that|whether)] [(the|tcp)] port {port} is [still] (open|closed|reachable|accessible|listening|available|up|filtered|answering) (on|at|of|from) [the] [(server|host|machine|router)] {host}",
      "[(if|that|whether)] [(the|tcp)] port {port} (on|at|of) [the] [(server|host|machine|router)] {host} is [still] (open|closed|reachable|accessible|listening|available|up|filtered|answering)",
      "is [the] {port} port (of|on|at) [the] [(server|host|machine|router)] {host} (open|closed|reachable|accessible|up)",
      "is [the] {port} port (open|closed|reachable|accessible|up) (of|on|at) [the] [(server|host|machine|router)] {host}",
      "[(if|that|whether)] [(i|we)] can (reach|connect to|get to|access) [tcp] port {port} (of|on|at) [the] [(server|host|machine|router)] {host}",
      "[(if|that|whether)] [(i|we)] can (reach|connect to|get to|access) [the] [(server|host|machine|router)] {host} (on|at|via|over|through) [port] {port}",
      "(connect|telnet|nc) to [the] [(server|host|machine)] {host} (on|at) port {port}",
      "[(if|that|whether)] [(can|if|whether)] [(i|we|you|this <machine>|the <machine>|it)] [(can|could)] (reach|connect to|get to|access|talk to|open) [(the|my|our)] [(server|host|machine|router)] {host} [(on|at|via|over|through)] [(its|the|tcp)] [port] {port}",
      "(is|does|are) [(the|my|our)] (server|host|machine|router) {host} [(on|at)] [(tcp)] port {port} (open|closed|reachable|up|answering|listening|accessible|blocked|filtered|answer|respond)",
      "(test|try|probe|check|see|verify) (if|whether|that) [(the|my|our)] [(server|host|machine|router)] {host} (accepts connections|answers|listens|responds|is reachable|is listening|is open) (on|at) [port] {port}",
      "[(if|that|whether)] [(the|my|our)] [(server|host|machine|router)] {host} (accepts connections|answers|listens|responds|is reachable|is listening|has anything) (on|at) [(tcp)] [port] {port}",
      "(test|try|probe|check|verify) [(the)] [(connectivity|connection|access|reachability)] (to|with|of|from here to) [(the|my|our)] [(server|host|machine|router)] {host} [(on|at|over)] [(tcp)] port {port}",
      "[the] (connectivity|connection|access|reachability) (to|with|of) [(the|my|our)] [(server|host|machine|router)] {host} [(on|at|over)] [(tcp)] port {port}",
      "[(is|if)] there [(is)] (anything|something|a service|any service) [(listening|running|answering)] (on|at) port {port} (of|on|at) [(the|my|our)] [(server|host|machine|router)] {host}",
      "is [(the|tcp)] port {port} (blocked|filtered|firewalled|shut|busy|working|up|alive) (on|at|of|to|from|towards) [(the|my|our)] [(server|host|machine|router)] {host}",
      "is [(the|tcp)] port {port} (of|on|at|to|towards) [(the|my|our)] [(server|host|machine|router)] {host} (blocked|filtered|firewalled|shut|working|alive)",
      "(is|if) (anything|something|a service) (listening|running|answering|up) (on|at) [(the|my|our)] [(server|host|machine|router)] {host} [(on|at)] port {port}",
      "[(try|attempt)] [to] (connect|connecting) to [(the|tcp)] port {port} (of|on|at) [the] [(server|host|machine|router)] {host}",
      "is [(the|tcp)] port {port} (of|on|at) [the] [(server|host|machine|router)] {host} (open|closed|reachable|accessible|listening|up) (from here|from this <machine>|to us|to me)",
      "is [(the|tcp)] port {port} (open|closed|reachable|accessible|listening|up) (on|at|of) [the] [(server|host|machine|router)] {host} (from here|from this <machine>)",
      "port {port} (of|on|at) [the] [(server|host|machine|router)] {host} is it (open|closed|up|reachable)",
      "(check|test|probe|try|scan|verify) [the] [(server|host|machine|router)] {host} [(on|at)] port {port}",
      "does [(the|tcp)] port {port} (of|on|at) [the] [(server|host|machine|router)] {host} (answer|respond|work|accept connections|listen|reply)",
      "[(the|tcp)] port {port} (open|closed|up|reachable|listening) (on|at) [the] [(server|host|machine)] {host}",
      "(do|run|make) (a|an) (connection|connectivity|port) (test|check) (to|of|on|for|against) port {port} (of|on|at) [the] [(server|host|machine)] {host}",
      "(can|could) (i|we|you|this <machine>) (reach|connect to|get to|access|talk to|open|see|get through to) [(the|tcp)] port {port} (of|on|at) [the] [(server|host|machine|router)] {host} or (is it|not|is that) [(closed|blocked|shut|filtered|down|firewalled)]",
      "is [(the|tcp)] port {port} (of|on|at) [the] [(server|host|machine|router)] {host} (open|reachable|up|answering) or (closed|not|blocked|shut|filtered|down|is it closed|is it blocked)",
      "is [(the|tcp)] port {port} (open|reachable|up|answering) or (closed|not|blocked|shut|filtered|down) (on|at|of) [the] [(server|host|machine|router)] {host}",
      "is {port} (open|closed|reachable|listening|answering|accessible) (on|at) [the] [(server|host|machine|router)] {host} (from here|as seen from here|as seen from this <machine>|seen from here|from this <machine>|from where we are)",
      "is [(the|tcp)] port {port} (open|closed|reachable|listening|answering|accessible) (on|at) [the] [(server|host|machine|router)] {host} (as seen from here|as seen from this <machine>|seen from here|from where we are)",
      "(can|could) (i|we|you|this <machine>) (get to|get through to|reach|see) [the] [(server|host|machine|router)] {host} on [port] {port} [from here]",
      "is [(the)] [(ssh|http|https|smtp|mysql|postgres|web|dns|ftp|rdp)] port {port} (open|closed|reachable|up|listening|answering) (on|at|of) [the] [(server|host|machine|router)] {host}",
      "(does|is) [the] [(server|host|machine)] {host} (listen|listening|answer|answering) on [port] {port}",
    ],
  },
  slots: {
    port: { type: "port", ask: { es: "¿Qué puerto?", en: "Which port?" } },
    host: { type: "host", ask: { es: "¿De qué equipo?", en: "Of which host?" } },
  },
  command: ({ host = "", port = "" }) => ({ pipeline: [["nc", "-z", "-v", "-w", "5", host, port]] }),
  say: { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
});

/** OpenBSD's nc and Nmap's (Fedora) say it in their own words, both on standard error. */
function tell(outcome: Outcome, { host = "", port = "" }: SlotValues, language: Language): string {
  const spanish = language === "es";
  const said = `${outcome.stderr}\n${outcome.stdout}`;
  if (outcome.exitCode === 0 && outcome.signal === undefined) {
    return spanish ? `El puerto ${port} de ${host} está abierto.` : `Port ${port} of ${host} is open.`;
  }
  if (/refused/i.test(said)) {
    return spanish
      ? `El puerto ${port} de ${host} está cerrado: el equipo responde, pero ahí no escucha nada.`
      : `Port ${port} of ${host} is closed: the host answers, but nothing listens there.`;
  }
  if (/timed? ?out/i.test(said)) {
    return spanish
      ? `El puerto ${port} de ${host} no responde: el equipo está caído o un cortafuegos lo filtra.`
      : `Port ${port} of ${host} does not answer: the host is down or a firewall filters it.`;
  }
  return failureText(outcome, language);
}
