import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Takes a network card out of work. */
export const interfaceDown = defineSkill({
  id: "interface-down",
  changes: true,
  sentences: {
    es: [
      "baja la interfaz {interface}",
      "(<para>|<desactiva>|tira abajo|echa abajo|baja|bajar|baje|bajes|bajame|tumba|tumbar|tumbe|tira|tirar|desconecta|desconectar|desconecte|desconectame|corta|cortar|corte|deshabilite|desactivame|bota|botar) [(la|el|mi)] [(interfaz|interface|tarjeta|placa|adaptador|conexion|red)] [(de red|de la red)] {interface}",
      "(<para>|<desactiva>|desconecta|desconectar|tumba) (la|una|el) (interfaz|interface|tarjeta|adaptador|placa) [de red]",
      "(pon|poner|ponga|pone|deja|dejar|deje) [(la|el)] [(interfaz|interface|tarjeta|adaptador)] [de red] {interface} (down|abajo|inactiva|apagada|desactivada|desconectada|caida|en down|fuera de servicio)",
      "(pon|poner|ponga|pone) (down|abajo|fuera de servicio) [(la|el)] [(interfaz|interface|tarjeta|adaptador)] [de red] {interface}",
      "(haz|hacer|haga|hace|ejecuta) [un] (ifdown|down|link down) [(a|de|en|sobre)] [(la|el)] [(interfaz|tarjeta)] {interface}",
      "(dale|da|dar) down a [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
      "que (se baje|se desactive|este abajo|se apague|se desconecte|quede abajo|quede desactivada) [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
      "(quita|quitar|saca|sacar) de (servicio|linea|red) [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
      "(inhabilita|inhabilitar|inhabilite|deshabilita|deshabilitar) [(la|el)] [(interfaz|tarjeta|placa|adaptador)] [de red] {interface}",
      "que [(la|el)] [(interfaz|tarjeta)] {interface} (este|quede|se ponga) (abajo|inactiva|apagada|down|desconectada|caida)",
      "ifdown [(a|de)] {interface}",
      "(da|dar|de) de baja [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
      "(baja|bajar|tira|tumba|corta|desactiva) [(el|la)] (enlace|link) [(de|del)] [(la|el)] [(interfaz|tarjeta)] {interface}",
      "(quita|quitar|elimina) (la|el) (interfaz|tarjeta) [de red] {interface} de en medio",
      "(pon|poner|ponga|deja|dejar|deje) (inactiva|inactivo|apagada|abajo|desconectada|fuera de servicio|sin servicio) [(la|el)] [(interfaz|tarjeta|adaptador)] [de red] {interface}",
      "(haz|haga|hace) que (baje|caiga|se apague|se desactive) [(la|el)] [(interfaz|tarjeta)] {interface}",
      "(echa|echar|echame|tira|tirame|tumba|manda) abajo [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
    ],
    en: [
      "take down the interface {interface}",
      "(<stop>|<disable>|take down|bring down|down|drop|disconnect|kill) [(the|my)] [network] [(interface|card|nic|adapter|link|connection)] {interface} [(interface|card|nic|adapter)]",
      "(<stop>|<disable>|take down|bring down|disconnect) (the|a|an) [network] (interface|card|nic|adapter)",
      "(bring|put|set|turn|switch|take) [(the|my)] [network] [(interface|card|nic|adapter|link)] {interface} [(interface|card|link)] (down|off|offline)",
      "(bring|turn|switch|put|take) (down|off|offline) [(the|my)] [network] [(interface|card|nic|adapter)] {interface}",
      "(do|run) [an] ifdown (on|of|for) {interface}",
      "set [the] link [(of|on)] {interface} [to] down",
      "have [the] [network] [(interface|card)] {interface} (brought down|disabled|deactivated|down|off)",
      "[the] [network] [(interface|card)] {interface} (should|must|needs to) be (down|disabled|inactive|off)",
      "(make|get) [the] [network] [(interface|card)] {interface} (inactive|go down|offline)",
      "(shut|bring|put|pull) [the] [network] [(interface|card)] {interface} down",
      "ifdown {interface}",
    ],
  },
  slots: { interface: { type: "interface", ask: { es: "¿Qué interfaz?", en: "Which interface?" } } },
  command: ({ interface: card = "" }) => ({ pipeline: [["ip", "link", "set", card, "down"]], root: true }),
  say: spoken({
    es: (_, { interface: card = "" }) => `La interfaz ${card} está bajada.`,
    en: (_, { interface: card = "" }) => `The interface ${card} is down.`,
  }),
});
