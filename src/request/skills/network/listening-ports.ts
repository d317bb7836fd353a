import type { Language } from "../../../shared/language.ts";
import { count, sayList } from "../saying/figures.ts";
import { socketRows } from "../saying/sockets.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Which ports this machine listens on. */
export const listeningPorts = defineSkill({
  id: "listening-ports",
  sentences: {
    es: [
      "qué puertos están abiertos",
      "[(que|cuales son|cuales)] [(los)] puertos [que] [(hay|estan|tengo|tiene|se)] (abiertos|escuchando|a la escucha|en escucha|en uso|ocupados|escuchan|usados) [(en|de|del)] [(el|este|esta|la)] [<equipo>]",
      "[(que|cuales)] puertos (escuchan|hay|tengo|usa|tiene abiertos|tengo abiertos|hay abiertos|estan a la escucha)",
      "(servicios|programas|procesos|que|quien) [que] (escuchan|esta escuchando|estan escuchando|escucha) [(en)] [(la red|red|puertos|algun puerto)]",
      "puertos (tcp|udp) [(abiertos|escuchando|en escucha)]",
      "(sockets|conexiones) (a la escucha|escuchando|en escucha)",
      "puertos",
      "(tengo|hay) puertos (abiertos|escuchando|expuestos)",
      "que (tengo|hay|tenemos|esta) (abierto|escuchando|expuesto) [(en|a) [(la|el)] (red|puertos|exterior|<equipo>)]",
      "[(los|todos los)] puertos (tcp|udp) (a la escucha|en escucha|abiertos|escuchando)",
      "[(que|cuales|cuantos|los|todos los)] puertos [(que)] (<trae>|estan|esta|siguen|andan|quedan|quedaron|estamos) [(el|este|esta|la)] [<cacharro>] (abiertos|escuchando|a la escucha|en escucha|expuestos|levantados|publicados|en listen|atendiendo) [(y|o)] [(abiertos|escuchando|a la escucha|en escucha|expuestos|atendiendo)] [(el|este|esta|la|en este|en esta|en el|en la)] [<cacharro>]",
      "(en|por) que puertos (escucha|escuchamos|estamos escuchando|esta escuchando|se escucha|se esta escuchando|atiende|atendemos) [(el|este|esta|la)] [<cacharro>]",
      "[(que|cuales|los)] puertos (escucha|atiende|expone|publica|deja abiertos|trae abiertos) [(el|este|esta|la)] [<cacharro>]",
    ],
    en: [
      "which ports are open",
      "[(which|what|the|all|list)] [(open|listening|used|tcp|udp)] ports [(are|do (i|we) have|that are)] [(open|listening|in use|used|being listened on)] [(on) [(the|this|my)] <machine>]",
      "(open|listening) (ports|sockets)",
      "(what|who|which (services|programs|processes)) (is|are) listening [on] [(the network|network|ports|any port|which port)]",
      "(which|what) (services|programs|processes) (listen|are listening) [on ports]",
      "what is (open|exposed|listening) [(to the network|on the network)]",
      "ports",
      "which ports does (this|the) <machine> (listen on|have open)",
      "[(all|the|all the)] (listening|open) (tcp|udp) (ports|sockets)",
      "what ports (is|are) [(this|the)] [<machine>] (listening on|open)",
      "[the] (ports|sockets) (this|the) <machine> (listens on|is listening on)",
      "[(what|which)] ports (does|has) [(this|the)] (box|<machine>|thing) (have|got) open [for (listening|connections)]",
      "[(everything|all|anything|whatever)] that is listening [on [the] (network|net)]",
      "(everything|all|anything|whatever) [that is] listening [on [the] (network|net)]",
      "(what|which) ports (have (i|we) got|do (i|we) have|are) (open|listening)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["ss", "-tulnp"]] }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const ports = new Map<number, string>();
  for (const { port, process } of socketRows(stdout)) ports.set(port, ports.get(port) || process);
  const named = [...ports]
    .sort(([a], [b]) => a - b)
    .map(([port, process]) => (process === "" ? String(port) : `${port} (${process})`));
  if (named.length === 0) return language === "es" ? "No hay ningún puerto a la escucha." : "No port is open.";
  return language === "es"
    ? `Hay ${count(named.length, "puerto", "puertos")} a la escucha: ${sayList(named, "es", 8)}.`
    : `${count(named.length, "port is", "ports are")} open: ${sayList(named, "en", 8)}.`;
}
