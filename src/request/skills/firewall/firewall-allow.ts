import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { firewallOf, firewallSlot, isIpv6, portFor, portParts, protocolSlot } from "../saying/firewall.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Lets a port in: for everybody, or from one address. TCP unless UDP is said. */
export const firewallAllow = defineSkill({
  id: "firewall-allow",
  changes: true,
  sentences: {
    es: [
      "abre el puerto {port}",
      "<abre> [(el|un|los)] puerto[s] [(de|del|para)] {port} [<enfirewall>] [(desde|solo desde|para|solo para|a) [(la|el)] [(ip|direccion|red|subred|equipo|host|maquina)] {source}] [<enfirewall>]",
      "<abre> <enfirewall> [(el|los|al)] [puerto[s]] {port} [(desde|para|solo desde) [(la|el)] [(ip|direccion|red|subred)] {source}]",
      "<abre> [(el|todo el)] (trafico|acceso|paso) [(entrante|de entrada)] (a|al|por|en|hacia|para|por el|en el) [(el|la)] [puerto] {port} [<enfirewall>] [(desde|para|solo desde) [(la|el)] [(ip|direccion|red|subred)] {source}]",
      "<abre> [(las|las nuevas)] conexiones [(entrantes|de entrada)] (a|al|por|en|de|por el|en el|hacia el) [puerto] {port} [<enfirewall>] [(desde|para|solo desde) [(la|el)] [(ip|direccion|red|subred)] {source}]",
      "<abre> [(el|la|los)] [(servicio|protocolo|trafico|acceso)] [(de|por|a|al)] {port} <enfirewall> [(desde|para|solo desde) [(la|el)] [(ip|direccion|red|subred)] {source}]",
      "(permite|permitir|permita|permiti|autoriza|autorizar|autorice) [(el|la)] [(trafico|acceso|conexion|entrada)] [(de|por|a|al)] {port} [(desde|para|solo desde) [(la|el)] [(ip|direccion|red|subred)] {source}] [<enfirewall>]",
      "(agrega|agregar|agregue|anade|anadir|crea|crear|cree|pon|poner|ponga|mete|meter|haz|hacer|haga|agregame) [(una|la|un)] (regla|excepcion|apertura) [(en|de|al|del|a)] [(el)] [<cortafuegos>] (para|que permita|para permitir|para abrir|que abra|que acepte|que deje pasar|para aceptar|para dejar pasar) [(el|la|trafico al|trafico en el|trafico por el|el trafico al|conexiones al|acceso al)] [puerto] {port} [<enfirewall>] [(desde|solo desde) [(la|el)] [(ip|direccion|red|subred)] {source}]",
      "<abre> [(el|un)] puerto [<enfirewall>]",
      "(<cortafuegos>|en el <cortafuegos>|al <cortafuegos>) <abre> [(el|los)] [puerto[s]] {port} [(desde|solo desde) [(la|el)] [(ip|direccion|red)] {source}]",
      "que (se abra|quede abierto|este abierto|se permita|se pueda entrar por|pase) [(el|al)] puerto {port} [<enfirewall>] [(desde) [(la|el)] [(ip|direccion|red)] {source}]",
      "(apertura|abrir) (de|del) puerto {port} [<enfirewall>]",
      "<abre> [(el|todo el)] (trafico|acceso|paso) [(entrante)] (de|del|por) [(el)] [puerto] {port} [<enfirewall>]",
      "que [(el|mi|este)] <cortafuegos> (deje pasar|permita|acepte|abra|deje entrar) [(el|al|trafico al|el trafico al|trafico por el|conexiones al)] [puerto] {port}",
      "(pon|poner|ponga|deja|dejar) [el] puerto {port} (abierto|accesible|disponible) [<enfirewall>]",
      "(dale|da|dar) (acceso|paso|entrada) (a|al|por) [el] puerto {port} [<enfirewall>] [(desde|a) [(la|el)] [(ip|direccion|red)] {source}]",
      "(da|dar|dale|dar) (acceso|paso) a [(la|el)] [(ip|direccion|red|subred)] {source} (al|por el|en el) puerto {port}",
      "<abre> (a|para|que) [(la|el)] [(ip|direccion|red|subred)] {source} [(entre|acceda|llegue|se conecte|acceder|entrar|conectar)] (por|al|en) [(el)] puerto {port}",
      "(haz|hacer|haga|hace|que|quiero que|necesito que) [que] [(el|al)] puerto {port} (este|quede|se quede|sea) (abierto|accesible|permitido|disponible) [<enfirewall>] [<desdefuente>] [<enfirewall>]",
      "(haz|hacer|haga|hace|que|deja que|dejar que|permite que|permitir que|deje que) [que] (entre|entren|pase|pasen|llegue|lleguen|se pueda entrar|se pueda acceder|se conecten|puedan conectarse|accedan|acceda|se conecte) [(el|las|los)] [(trafico|conexiones|clientes|gente)] (por|a|al|en|hacia) [(el)] [puerto] {port} [<enfirewall>] [<desdefuente>] [<enfirewall>]",
      "(permite|permitir|permita|deja|dejar|deje|autoriza) (que|a|a la|al) [(la|el)] [(ip|direccion|red|subred|equipo)] {source} [(que)] (entre|entrar|acceda|acceder|llegue|llegar|se conecte|conectarse|conectar|pase|pasar) (por|al|en|a) [(el)] puerto {port}",
      "<abre> [(el|la|los)] [(trafico|acceso|paso|conexiones|puertos|entrada)] [(tcp|de red)] [(al|a|en|por|del)] [(el)] puerto {port} [<enfirewall>] [<desdefuente>] [<enfirewall>]",
      "(quiero|necesito|hace falta|me hace falta) (abrir|permitir|tener abierto|exponer) [(el)] puerto {port} [<enfirewall>] [<desdefuente>] [<enfirewall>]",
      "(agrega|agregar|agregue|anade|anadir|anada|mete|meter|pon|poner|suma) [(al|en el|a) <cortafuegos>] [(el)] puerto {port} [(al|en el|a) <cortafuegos>] (abierto|permitido|como permitido)",
      "(agrega|agregar|agregue|anade|anadir|anada|suma) [(el)] puerto {port} (al|en el|a) [(las reglas del|la lista del)] <cortafuegos>",
      "(agrega|agregar|agregue|anade|anadir|anada|suma) (al|en el|a) <cortafuegos> [(el)] puerto {port}",
      "<abre> [(el|un|los)] puerto[s] {port} (para|en|de|con|sobre) {protocol} [<enfirewall>]",
      "<abre> [(la|el)] (entrada|paso|acceso|trafico) (por|al|del|en) [(el)] puerto {port} [<enfirewall>]",
      "(dale|da|dar|de|darle) (permiso|permisos|via libre|luz verde) (a|al|por el) puerto {port} [<enfirewall>]",
      "(permite|permitir|permita|deja|dejar|deje) que [(se)] (conecten|conecte|entren|entre|lleguen|llegue|accedan|acceda) [(clientes|equipos|usuarios|otros)] (al|por el|en el) puerto {port} [<enfirewall>] [<desdefuente>]",
      "[(los|las|la|el|la gente|nuestros|mis|unos)] [(de|del)] [(la|el|los|las)] [(otra|otro|nueva)] [(sede|oficina|equipo|clientes|usuarios|sucursal|delegacion|red|desarrollo|desarrolladores|proveedor|aplicacion|gente|tienda|compañeros)] [(me|nos)] (necesita|necesitan|tiene|tienen|quiere|quieren|ha|han|deben|debe|piden|pide) [(que|de)] (entrar|acceder|llegar|conectarse|conectar|pasar|conexion) (por|a|al|por el|en el) [puerto] {port} [(,|y|asi que)] (abrelo|abrirlo|abralo|abranlo|abrilo|abremelo|abrimelo|permitelo|permitilo|habilitalo|autorizalo|dejalo abierto|dejalo pasar|dales paso|dale paso|dejalos pasar|dejalos entrar) [<enfirewall>]",
      "[(necesito|necesitamos|hace falta)] [el] puerto {port} [abierto] [(,|y|asi que)] (abrelo|abrirlo|abralo|abranlo|abrilo|abremelo|abrimelo|permitelo|permitilo|habilitalo|autorizalo|dejalo abierto|dejalo pasar|dales paso|dale paso|dejalos pasar|dejalos entrar) [<enfirewall>]",
      "(usamos|usan|usa|hace falta|necesitamos|necesito|necesitan) [el] puerto {port} [(,|y|asi que)] (abrelo|abrirlo|abralo|abranlo|abrilo|abremelo|abrimelo|permitelo|permitilo|habilitalo|autorizalo|dejalo abierto|dejalo pasar|dales paso|dale paso|dejalos pasar|dejalos entrar) [<enfirewall>]",
      "(los|las|la gente|el equipo|los compañeros) de (contabilidad|desarrollo|ventas|administracion|soporte|sistemas|marketing|compras|fabrica|almacen|la tienda|produccion|calidad|informatica|recursos humanos) (necesita|necesitan|tiene que|tienen que|quiere|quieren|deben|debe|han de) (entrar|acceder|llegar|conectarse|conectar|pasar) (por|a|al|por el|en el) [puerto] {port} [(,|y|asi que)] (abrelo|abralo|abrilo|abreselo|abriselo|permitelo|dejalos (pasar|entrar)|dales paso|dale paso) [<enfirewall>]",
    ],
    en: [
      "open port {port}",
      "<open> [(the|tcp)] port[s] {port} [<infirewall>] [(from|for|to|only from) [(the|only)] [(ip|address|network|subnet|host|machine)] {source}] [<infirewall>]",
      "<open> [(the)] {protocol} port {port} [<infirewall>] [(from|for|only from) [the] [(ip|address|network|subnet)] {source}] [<infirewall>]",
      "<open> [(the|a)] port [<infirewall>]",
      "<open> [(incoming|inbound|all)] (traffic|connections|access|packets) (on|to|through|over|for|at) [(the|tcp)] [port] {port} [<infirewall>] [(from|only from) [the] [(ip|address|network|subnet)] {source}] [<infirewall>]",
      "<open> [(incoming|inbound|all)] (traffic|connections|access) (on|to|through|over) [the] {protocol} port {port} [<infirewall>] [(from|only from) [the] [(ip|address|network|subnet)] {source}]",
      "<open> [(incoming|inbound)] {port} [(traffic|connections|access)] <infirewall> [(from|only from) [the] [(ip|address|network|subnet)] {source}]",
      "(allow|permit|let in) [(incoming|inbound)] {port} [(traffic|connections|access|in)] [(from|only from) [the] [(ip|address|network|subnet)] {source}]",
      "(add|create|make|put) (a|an|the) [<firewall>] (rule|exception) [<infirewall>] (for|to allow|to open|allowing|opening|that allows|that opens|to let in|to accept) [(the|traffic on|traffic to|connections to)] [port] {port} [<infirewall>] [(from|only from) [the] [(ip|address|network|subnet)] {source}]",
      "(poke|punch|make) a hole in [(the|my|our)] <firewall> for [port] {port}",
      "open [up] [(the|my|our)] <firewall> (for|on|to) [port] {port} [(from|only from) [the] [(ip|address|network|subnet)] {source}]",
      "(have|get) port {port} (opened|open|allowed) [<infirewall>]",
      "let [(traffic|connections|people|clients)] [(in|through)] (on|to|through) port {port} [<infirewall>]",
      "(let|allow|permit) [(the|tcp)] [(traffic|connections|clients|people|everyone|anyone)] [(to|on|through|in on|in through|into|reach|use|access)] port {port} (through|in|to pass|pass|in and out) [<infirewall>] [<fromsource>] [<infirewall>]",
      "(let|allow|permit) [(the)] [(ip|address|network|host|subnet)] {source} [to] (reach|access|use|connect to|get to|come in on|through to|in on|talk to) [(the|tcp)] port {port} [<infirewall>]",
      "(open|open up|unblock|expose|allow) [(the|our|my)] {port} port [<infirewall>] [<fromsource>] [<infirewall>]",
      "open up {port} [<infirewall>]",
      "<open> [(the|tcp)] port[s] {port} (to the network|to the outside|to the outside world|to everyone|to the world|to the internet|for everyone|to all|publicly|from outside)",
      "(make|have|get|keep|leave) [(the|tcp)] port {port} (open|reachable|accessible|opened|allowed) [<infirewall>] [<fromsource>] [<infirewall>]",
      "(i|we) (need|want) [(the|tcp)] port {port} (open|opened|allowed|reachable) [<infirewall>] [<fromsource>] [<infirewall>]",
      "(make|have) [(the|my|our)] <firewall> (allow|accept|let through|open|permit) [(traffic on|traffic to|the)] [port] {port} [<fromsource>]",
      "<open> [(incoming|inbound|all)] [(tcp)] {port} (traffic|connections|access) [<infirewall>] [<fromsource>] [<infirewall>]",
      "add [(the)] port {port} to [(the|my|our)] <firewall> [(rules|allow list)]",
      "<open> [(the|tcp)] port[s] {port} (for|on|over|in|using) {protocol} [<infirewall>]",
      "(let|allow|permit) [(in|inbound|incoming)] [(traffic|connections)] [(in)] (on|to|through|over) [(the|tcp)] port {port} [<infirewall>]",
      "(let|allow|permit) [(people|anyone|everyone|clients|users|others|connections|everybody)] [to] (connect|connect in|come in|get in|in) (to|on|through|over) [(the|tcp)] port {port} [<infirewall>] [<fromsource>]",
      "[(the|our|my|some|people in|folks in|those in|everyone in)] [(the|other|new|remote)] [(other|new|remote)] [(office|team|branch|clients|users|site|developers|app|people|lads|guys|partners)] (need|needs|want|wants) [to] (get in|come in|connect|reach us|get through|access|get in here) (on|over|via|through|by) [port] {port} [(,|so|and)] (open it|open it up|let them in|let them through|allow it|let it through) [<infirewall>]",
      "[(the|our|my)] (dev|sales|support|accounts|finance|ops|web|data|warehouse|qa|hr|marketing) (team|people|office|lads|guys|folks|department) (need|needs|want|wants) to (get in|come in|connect|get through) (on|over|via|through|to) [port] {port} [(,|so|and)] (open it|open it up|let them in|let them through|allow it|let it through) [<infirewall>]",
      "let [port] {port} (through|in) <infirewall>",
      "let [port] {port} (through|in through|past) [(the|my|our)] <firewall>",
      "(i|we) (need|want) [port] {port} (open|opened|allowed|let through) [<infirewall>]",
      "(allow|let) [(http|https|ssh|web|traffic|smtp|dns)] [(traffic)] (through|in) on [(the|tcp)] port {port} [<infirewall>]",
      "<open> [port] {port} (for|to|from) [the] [(ip|address|host|network|subnet|machine)] {source} [<infirewall>]",
      "let [(the|our)] [web] port {port} (in|through) [<infirewall>]",
      "[(the|our)] (devs|developers|users|clients|team|testers|guys) (need|want|are after) port {port} [(so)] (open it|open it up|let them in)",
    ],
  },
  slots: {
    port: { type: "port-protocol", ask: { es: "¿Qué puerto?", en: "Which port?" } },
    protocol: protocolSlot,
    tool: firewallSlot,
    source: { type: "address", optional: true },
  },
  command: (slots, machine) => ({ pipeline: [allowing(slots, machine)], root: true }),
  say: spoken({
    es: ({ stdout }, { port = "", source }) => {
      const from = source === undefined ? "" : ` desde ${source}`;
      if (/^Skipping/m.test(stdout)) return `El puerto ${port} ya estaba abierto${from}.`;
      const lasts = /^success/m.test(stdout)
        ? " Hasta que firewalld se recargue: para que quede, «firewall-cmd --runtime-to-permanent»."
        : "";
      return `El puerto ${port} está abierto${from} en el cortafuegos.${lasts}`;
    },
    en: ({ stdout }, { port = "", source }) => {
      const from = source === undefined ? "" : ` from ${source}`;
      if (/^Skipping/m.test(stdout)) return `Port ${port} was open already${from}.`;
      const lasts = /^success/m.test(stdout)
        ? " Until firewalld reloads: “firewall-cmd --runtime-to-permanent” makes it stay."
        : "";
      return `Port ${port} is open${from} in the firewall.${lasts}`;
    },
  }),
});

function allowing(
  { port = "", protocol: said, tool, source }: SlotValues,
  machine: MachineSnapshot,
): [string, ...string[]] {
  const firewall = firewallOf(machine, tool);
  const protocol = said ?? portParts(port).protocol;
  const number = portFor(firewall, port);
  switch (firewall) {
    case "ufw":
      return source === undefined
        ? ["ufw", "allow", `${number}/${protocol}`]
        : ["ufw", "allow", "from", source, "to", "any", "port", number, "proto", protocol];
    case "firewalld": {
      if (source === undefined) return ["firewall-cmd", `--add-port=${number}/${protocol}`];
      const family = isIpv6(source) ? "ipv6" : "ipv4";
      const rule = `rule family="${family}" source address="${source}" port port="${number}" protocol="${protocol}" accept`;
      return ["firewall-cmd", `--add-rich-rule=${rule}`];
    }
    case "nft": {
      const from = source === undefined ? [] : [isIpv6(source) ? "ip6" : "ip", "saddr", source];
      // In front, since the chain may end in a rule that drops what came so far.
      return ["nft", "insert", "rule", "inet", "filter", "input", ...from, protocol, "dport", number, "accept"];
    }
    case "iptables": {
      const program = source !== undefined && isIpv6(source) ? "ip6tables" : "iptables";
      const from = source === undefined ? [] : ["-s", source];
      return [program, "-I", "INPUT", ...from, "-p", protocol, "--dport", number, "-j", "ACCEPT"];
    }
    default:
      return firewall satisfies never;
  }
}
