import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { failureText } from "../saying/failure-text.ts";
import { decimals } from "../saying/figures.ts";
import { defineSkill } from "../skill.ts";

/** Whether a host answers. */
export const pingHost = defineSkill({
  id: "ping-host",
  sentences: {
    es: [
      "haz ping a {host}",
      "(haz|hazle|hacer|hacerle|corre|correle|corra|correme|manda|lanza|tira|prueba) [(un|unos)] (ping|pings) (a|al|hacia|contra) [(servidor|host|equipo|router)] {host}",
      "ping (a|al) [(servidor|host|equipo)] {host}",
      "[si] (responde|contesta|esta vivo|esta arriba|esta encendido|esta levantado|se ve) [(el|la)] (servidor|host|equipo|maquina|router) {host}",
      "[si] [(el|la)] (servidor|host|equipo|maquina|router) {host} (responde|contesta|esta vivo|esta arriba|esta encendido|esta levantado)",
      "[si] (llego|llegamos|hay conexion|hay red|tengo conexion) (a|al|con|hasta|con el) [(servidor|host|equipo)] {host}",
      "(comprueba|prueba|verifica|revisa|checa) [la] (conexion|conectividad|red) (con|a|al|hasta) [(el|la)] [(servidor|host|equipo)] {host}",
      "[si] (responde|contesta) (el|la) [(ip|direccion)] {host}",
      "(hay|tengo|tenemos) (internet|conexion a internet)",
      "(funciona|va|anda|jala) (internet|la conexion|el internet|la conexion a internet)",
      "(echa|echale|echarle|echame|dale|dar|pega|pegale|mete|metele|hace|hacele|haceme|hazme|haga|hagale|hagame|mandale|lanzale|tirale|pasale|ponle|prueba a hacer|proba) [(un|unos|el)] (ping|pings|pingazo) (a|al|hacia|contra) [(la|el)] [(servidor|host|equipo|router|maquina|ip|direccion|gateway|pc)] {host}",
      "(haz|haga|hace|hazle|hacele|echa|echale|dale|manda|mandale|lanza|tira|tirale|pega|pegale|mete|hazme|haceme) [(un|unos)] (ping|pings) (a|al|hacia|contra) [(la|el)] [(servidor|host|equipo|router|maquina|ip|direccion|gateway|pc)] {host} (a ver si|para ver si|y dime si|y decime si|y mira si|y fijate si|para saber si|a ver) [(me|nos)] (responde|contesta|esta vivo|esta viva|esta arriba|llega|hay respuesta|esta encendido|esta prendido|va|da señales)",
      "[si] (contesta|responde|funciona|va|llega|anda|jala|pasa) [(el|al|a)] (ping|pings) (de|a|al|con|hacia|del|en) [(la|el)] [(servidor|host|equipo|router|maquina|ip|direccion|gateway)] {host}",
      "[si] [(la|el)] [(servidor|host|equipo|router|maquina|ip|direccion)] {host} (contesta|responde) (al|a los|a) (ping|pings)",
      "[si] (contesta|responde) [(la|el)] [(servidor|host|equipo|router|maquina|ip|direccion)] {host} (al|a los|a) (ping|pings)",
      "(pinguea|pinguear|pinguee|pingueame|pingea|pingear|pinguealo) [(a|al)] [(la|el)] [(servidor|host|equipo|router|maquina|ip|direccion)] {host}",
      "[si] (contesta|responde) (al|a los|a) (ping|pings) [(la|el)] [(servidor|host|equipo|router|maquina|ip|direccion)] {host}",
      "(haz|hazle|haceme|hazme|haga|hagale|hagame|hace|hacele|tira|tirale|tirame|manda|mandale|mandame|lanza|lanzale|lanzame|echa|echale|echame|dale|pega|pegale|mete|metele|pon|ponle|prueba|proba|pruebame|intenta) [(un|unos|con)] (ping|pings|pingazo|pingecito|pincito) (a|al|hacia|contra|con) (la|el|lo|esta|ese|este|mi) [(ip|direccion|servidor|host|equipo|router|maquina|gateway|pc|impresora|nodo)] {host}",
      "[si] (hay|tengo|tenemos|llega|llegan|da|hace|devuelve|responde) [(el|los)] (ping|pings) (a|al|con|hacia|hasta) [(la|el)] [(ip|direccion|servidor|host|equipo|router|maquina|gateway)] {host}",
      "[si] [(la|el)] (ip|direccion|servidor|host|equipo|router|maquina|gateway) {host} (da|hace|devuelve|responde a|contesta a) [(el|al)] (ping|pings)",
    ],
    en: [
      "ping {host}",
      "(ping|send [a] ping to|send pings to) [the] [(server|host|machine)] {host}",
      "(is|does) [the] (server|host|machine|router) {host} (up|alive|responding|reachable|respond|answer|online|answering)",
      "is {host} (alive|reachable|responding|answering|pingable)",
      "does {host} (respond|answer) [to ping]",
      "can [(the|my)] [(server|host|machine|router)] {host} be reached [from (here|this <machine>)]",
      "can (i|we|you) reach [the] [(server|host|machine)] {host}",
      "(test|check) [the] (connection|connectivity) (to|with) [the] [(server|host|machine)] {host}",
      "(is there|do (i|we) have) (internet|an internet connection|internet access)",
      "(is|does) (internet|the internet|the internet connection) (working|up|work|down)",
      "(give|fire|shoot|chuck|throw|run|do|try) [(a|some|off a)] (ping|pings) (to|at|on|of|against) [the] [(server|host|machine|router|address|ip)] {host}",
      "(ping|give a ping to|try pinging|send a ping to) [the] [(server|host|machine|router)] {host} (to see if|and see if|and tell me if|to check whether|to check if|and check if|and see whether) (it|he|she) (answers|responds|replies|is up|is alive|is there|is reachable|is online)",
      "[(if|whether)] (does|is) [the] [(server|host|machine|router|address|ip)] {host} (answer|respond|reply|answering|responding|replying) (to) (ping|pings)",
      "give {host} a ping",
      "[(if|whether)] [the] [(server|host|machine|router)] {host} (answers|responds|replies) (to) (ping|pings)",
      "(give|fire|shoot|chuck|throw|send) (a few|some|a couple of|four|several) pings (to|at) [the] [(server|host|machine|router|address|ip)] {host}",
      "[(check|see|find out)] (whether|if) {host} is (there|up|alive|reachable|responding|answering|around)",
      "(see|check|find out|tell me) (if|whether) [the] [(server|host|machine|router)] {host} (answers|is there|responds|replies|is alive|is up|is on|is reachable)",
      "is {host} (there|on|around|awake|contactable)",
    ],
  },
  slots: { host: { type: "host", default: "1.1.1.1", ask: { es: "¿A qué equipo?", en: "To which host?" } } },
  command: ({ host = "" }) => ({ pipeline: [["ping", "-c", "4", host]] }),
  say: {
    es: (outcome, { host = "" }) => tell(outcome, host, "es"),
    en: (outcome, { host = "" }) => tell(outcome, host, "en"),
  },
});

function tell(outcome: Outcome, host: string, language: Language): string {
  const [, sent = "", received = ""] =
    /(\d+) packets transmitted, (\d+) (?:packets )?received/.exec(outcome.stdout) ?? [];
  if (sent === "") return failureText(outcome, language);
  const spanish = language === "es";
  if (received === "0") return spanish ? `${host} no responde.` : `${host} does not answer.`;
  const average = /= [\d.]+\/([\d.]+)\//.exec(outcome.stdout)?.[1] ?? "?";
  const time = decimals(average, language);
  return spanish
    ? `${host} responde: ${received} de ${sent} paquetes, ${time} ms de media.`
    : `${host} answers: ${received} of ${sent} packets, ${time} ms on average.`;
}
