import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { firewallOf, firewallSlot, portFor, portParts, protocolSlot } from "../saying/firewall.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Keeps a port shut to the outside. TCP unless UDP is said. */
export const firewallClose = defineSkill({
  id: "firewall-close",
  changes: true,
  sentences: {
    es: [
      "cierra el puerto {port}",
      "<cierra> [(el|un|los)] puerto[s] [(de|del|para)] {port} [<enfirewall>]",
      "<cierra> <enfirewall> [(el|los)] [puerto[s]] {port}",
      "<cierra> [(el|todo el)] (trafico|acceso|paso) [(entrante|de entrada)] (a|al|por|en|hacia|por el|en el) [(el|la)] [puerto] {port} [<enfirewall>]",
      "<cierra> [(las|las nuevas)] conexiones [(entrantes|de entrada)] (a|al|por|en|de|por el|en el|hacia el) [puerto] {port} [<enfirewall>]",
      "<cierra> [(el|la|los)] [(servicio|protocolo|trafico|acceso)] [(de|por|a|al)] {port} <enfirewall>",
      "(borra|borrar|borre|quita|quitar|quite|elimina|eliminar|elimine|saca|sacar|saque|remueve|remover|anula) [(la|el)] (regla|excepcion|permiso|apertura) [<enfirewall>] (de|del|para|para el|que permite|que abre|que permite el|que abre el|que permitia el) [(el)] [puerto] {port} [<enfirewall>]",
      "(quita|quitar|quite|saca|sacar|saque|elimina|borra) [el] puerto {port} <enfirewall>",
      "<cierra> [(el|un)] puerto [<enfirewall>]",
      "(<cortafuegos>|en el <cortafuegos>) <cierra> [(el|los)] [puerto[s]] {port}",
      "que (se cierre|quede cerrado|este cerrado|se bloquee) [(el|al)] puerto {port} [<enfirewall>]",
      "(agrega|anade|crea|pon|mete|haz) [(una|la)] regla [(en|de|al|del)] [(el)] [<cortafuegos>] (que bloquee|para bloquear|para cerrar|que cierre|para denegar|que deniegue) [(el|trafico al|acceso al)] [puerto] {port} [<enfirewall>]",
      "(pon|poner|ponga|deja|dejar) [el] puerto {port} cerrado [<enfirewall>]",
      "(quita|quitar|corta|cortar|retira|elimina) [el] (acceso|paso|trafico) (a|al|por el|del) puerto {port} [<enfirewall>]",
      "que [(el|mi|este)] <cortafuegos> (bloquee|cierre|corte|rechace|deje de permitir) [(el|al|trafico al|el trafico al)] [puerto] {port}",
      "(vuelve|volver|vuelva) a cerrar [el] puerto {port} [<enfirewall>]",
      "(haz|hacer|haga|hace|que|quiero que|necesito que) [que] [(el|al)] puerto {port} (este|quede|se quede|sea) (cerrado|bloqueado|inaccesible) [<enfirewall>]",
      "(quiero|necesito|hace falta|me hace falta) (cerrar|bloquear|tener cerrado) [(el)] puerto {port} [<enfirewall>]",
      "(haz|haga) que [(el|mi)] <cortafuegos> (bloquee|cierre|corte|rechace|deniegue) [(el|al|trafico al|el trafico al)] [puerto] {port}",
      "<cierra> [(el|la|los)] [(trafico|acceso|paso|conexiones|entrada)] [(al|a|en|por|del|que llega al|que entra por el)] [(el)] puerto {port} [<enfirewall>]",
      "(retira|retirar|retire|suprime|anula|quita|quitar) [(la|el)] (regla|permiso|apertura|excepcion|autorizacion) (de|del|para el|al) puerto {port} [<enfirewall>]",
      "ya no (permitas|dejes pasar|aceptes) [(el|al|trafico al|conexiones al)] puerto {port} [<enfirewall>]",
      "<cierra> [(el|un|los)] puerto[s] {port} (para|en|de|con|sobre) {protocol} [<enfirewall>]",
      "<cierra> [(la|el)] (entrada|paso|acceso|trafico) (por|al|del|en) [(el)] puerto {port} [<enfirewall>]",
      "(impide|impedir|impida|prohibe|prohibir|corta|cortar|rechaza|rechazar|rechace) [(el|las|los|todo el|todas las)] (acceso|trafico|conexiones|entradas|paso) (a|al|por el|en el|hacia el) puerto {port} [<enfirewall>]",
    ],
    en: [
      "close port {port}",
      "<shut> [(the|tcp)] port[s] {port} [<infirewall>]",
      "<shut> [(the)] {protocol} port {port} [<infirewall>]",
      "<shut> [(the|a)] port [<infirewall>]",
      "<shut> [(incoming|inbound|all)] (traffic|connections|access|packets) (on|to|through|over|at) [(the|tcp)] [port] {port} [<infirewall>]",
      "<shut> [(incoming|inbound|all)] (traffic|connections|access) (on|to|through|over) [the] {protocol} port {port} [<infirewall>]",
      "<shut> [(incoming|inbound)] {port} [(traffic|connections|access)] <infirewall>",
      "<delete> [the] [<firewall>] (rule|exception) [<infirewall>] (for|allowing|opening|that allows|that opens|of) [port] {port} [<infirewall>]",
      "(add|create|make|put) a [<firewall>] rule [<infirewall>] (to block|to close|blocking|closing|that blocks|that closes|to deny|denying) [(traffic on|traffic to|the)] [port] {port} [<infirewall>]",
      "(have|get) port {port} (closed|blocked|shut) [<infirewall>]",
      "remove port {port} from [(the|my|our)] <firewall>",
      "(close|shut) [down] [the] [tcp] port {port} (again|off|to the outside|to the outside world|from outside)",
      "(close|shut|block|lock|cut) (off|down|up) [(the|tcp)] port[s] {port} [<infirewall>]",
      "(close|shut|block|deny) [(the|our|my)] {port} port [<infirewall>]",
      "(stop|drop|cut|cut off|refuse|reject|deny|block) [(incoming|inbound|all|any)] [(tcp)] (traffic|connections|access|packets) (on|to|at|through|coming to|for) [(the|tcp)] [port] {port} [<infirewall>]",
      "(make|have) [(the|my|our)] <firewall> (block|close|reject|drop|deny) [(traffic on|traffic to|the)] [port] {port}",
      "(make|have|get|keep|leave) [(the|tcp)] port {port} (closed|shut|blocked) [<infirewall>]",
      "(i|we) (need|want) [(the|tcp)] port {port} (closed|shut|blocked) [<infirewall>]",
      "(take|pull|drop) [(the)] port {port} (out of|off|from) [(the|my|our)] <firewall>",
      "<shut> [(the|tcp)] port[s] {port} (for|on|over|using) {protocol} [<infirewall>]",
      "(no longer|stop) (allow|allowing|accept|accepting|open|opening|permit|permitting) [(the|traffic on|traffic to|connections to)] port {port} [<infirewall>]",
      "<shut> [off] (access|traffic|connections|entry) (to|on|at|through|for) [(the|tcp)] port {port} [<infirewall>]",
      "(prevent|disallow|forbid|stop|ban) [(all|any|incoming|inbound)] [(connections|traffic|access)] (to|on|over|through|at) [(the|tcp)] port {port} [<infirewall>]",
      "make [(the|tcp)] port {port} (inaccessible|unreachable|closed|private)",
      "[(the)] port {port} (should not|must not|should no longer|does not need to|no longer needs to|need not) be open [(any more|anymore|any longer|now)] [(so)] [(close it|block it|shut it)]",
      "(i|we) (do not|no longer) (need|want) [(the)] port {port} [to be] open [(any more|anymore|any longer)] [(so)] (close it|block it|shut it)",
      "(stop|no longer) (letting|let) [(any|all|in)] (traffic|connections|people|anyone|anything) [in] (on|through|to|over|via) [(the)] port {port} [<infirewall>]",
    ],
  },
  slots: {
    port: { type: "port-protocol", ask: { es: "¿Qué puerto?", en: "Which port?" } },
    protocol: protocolSlot,
    tool: firewallSlot,
  },
  command: (slots, machine) => ({ pipeline: [closing(slots, machine)], root: true }),
  say: spoken({
    es: ({ stderr }, { port = "" }) =>
      /NOT_ENABLED/.test(stderr)
        ? `El puerto ${port} no estaba abierto como puerto; puede que lo abra un servicio de la zona.`
        : `El puerto ${port} está cerrado en el cortafuegos.`,
    en: ({ stderr }, { port = "" }) =>
      /NOT_ENABLED/.test(stderr)
        ? `Port ${port} was not open as a port; a service of the zone may open it.`
        : `Port ${port} is closed in the firewall.`,
  }),
});

function closing({ port = "", protocol: said, tool }: SlotValues, machine: MachineSnapshot): [string, ...string[]] {
  const firewall = firewallOf(machine, tool);
  const protocol = said ?? portParts(port).protocol;
  const number = portFor(firewall, port);
  switch (firewall) {
    case "ufw":
      // Takes the place of the rule that allowed the port, and holds where the policy is to allow.
      return ["ufw", "deny", `${number}/${protocol}`];
    case "firewalld":
      return ["firewall-cmd", `--remove-port=${number}/${protocol}`];
    case "nft":
      return ["nft", "insert", "rule", "inet", "filter", "input", protocol, "dport", number, "drop"];
    case "iptables":
      return ["iptables", "-I", "INPUT", "-p", protocol, "--dport", number, "-j", "DROP"];
    default:
      return firewall satisfies never;
  }
}
