import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Puts a network card to work. */
export const interfaceUp = defineSkill({
  id: "interface-up",
  changes: true,
  sentences: {
    es: [
      "levanta la interfaz {interface}",
      "(<arranca>|<activa>|alza|sube|subir|suba|subas|subi|conecta|conectar|conecte|levantame|activame|reactiva|reactivar|reactive) [(la|el|mi)] [(interfaz|interface|tarjeta|placa|adaptador|conexion|red)] [(de red|de la red)] {interface}",
      "(<arranca>|<activa>|sube|subir|suba|subi|conecta|conectar|conecte|reactiva) (la|una|el) (interfaz|interface|tarjeta|adaptador|placa) [de red]",
      "(pon|poner|ponga|pone|deja|dejar|deje|ponme) [(la|el)] [(interfaz|interface|tarjeta|adaptador)] [de red] {interface} (up|arriba|activa|activo|en marcha|en linea|levantada|encendida|conectada|en up|en servicio)",
      "(pon|poner|ponga|pone) (up|arriba|en marcha|en linea) [(la|el)] [(interfaz|interface|tarjeta|adaptador)] [de red] {interface}",
      "(vuelve|volver|vuelva|volve) a (levantar|activar|conectar|subir|encender|prender|habilitar) [(la|el)] [(interfaz|interface|tarjeta|adaptador)] [de red] {interface}",
      "(haz|hacer|haga|hace|ejecuta) [un] (ifup|up|link up) [(a|de|en|sobre)] [(la|el)] [(interfaz|tarjeta)] {interface}",
      "(dale|da|dar) (up|vida|marcha) a [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
      "que (se levante|se active|este arriba|este activa|suba|quede activa|quede arriba) [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
      "(enciende|prende|activa|habilita|conecta) [de nuevo] [(la|el)] [(interfaz|tarjeta)] [de red] {interface} [de nuevo]",
      "<activa> de nuevo [(la|el)] [(interfaz|tarjeta)] [de red] {interface}",
      "que [(la|el)] [(interfaz|tarjeta)] {interface} (este|quede|se ponga) (arriba|activa|levantada|up|conectada|en marcha)",
      "(dale|da) (arriba|para arriba) a [(la|el)] [(interfaz|tarjeta)] {interface}",
      "ifup [(a|de)] {interface}",
      "<activa> [(el|la)] (enlace|link) [(de|del)] [(la|el)] [(interfaz|tarjeta)] {interface}",
      "(sube|levanta|subir|levantar) [(el|la)] (enlace|link) [(de|del)] [(la|el)] [(interfaz|tarjeta)] {interface}",
      "(pon|poner|ponga|deja|dejar) (activa|activo|levantada|arriba|encendida|conectada|en servicio) [(la|el)] [(interfaz|tarjeta|adaptador)] [de red] {interface}",
      "(haz|haga|hace) que (suba|arranque|se levante|se active) [(la|el)] [(interfaz|tarjeta)] {interface}",
      "(echale|echar) para arriba a [(la|el)] [(interfaz|tarjeta)] {interface}",
    ],
    en: [
      "bring up the interface {interface}",
      "(<start>|<enable>|bring up|bring back up|raise|connect|reconnect|reactivate|re-enable|reenable|up) [(the|my)] [network] [(interface|card|nic|adapter|link|connection)] {interface} [(interface|card|nic|adapter)] [again]",
      "(<start>|<enable>|bring up|raise|connect) (the|a|an) [network] (interface|card|nic|adapter)",
      "(bring|put|set|turn|get|switch|take) [(the|my)] [network] [(interface|card|nic|adapter|link)] {interface} [(interface|card|link)] [back] (up|on|online) [again]",
      "(bring|turn|switch|put) (up|on|online) [(the|my)] [network] [(interface|card|nic|adapter)] {interface}",
      "(do|run) [an] ifup (on|of|for) {interface}",
      "set [the] link [(of|on)] {interface} [to] up",
      "have [the] [network] [(interface|card)] {interface} (brought up|enabled|activated|up)",
      "[the] [network] [(interface|card)] {interface} (should|must|needs to) be (up|enabled|active|on)",
      "(make|get) [the] [network] [(interface|card)] {interface} (active|up|work|working|go up)",
      "(get|bring) [the] [(interface|card)] {interface} (up and running|back online|back)",
      "ifup {interface}",
    ],
  },
  slots: { interface: { type: "interface", ask: { es: "¿Qué interfaz?", en: "Which interface?" } } },
  command: ({ interface: card = "" }) => ({ pipeline: [["ip", "link", "set", card, "up"]], root: true }),
  say: spoken({
    es: (_, { interface: card = "" }) => `La interfaz ${card} está levantada.`,
    en: (_, { interface: card = "" }) => `The interface ${card} is up.`,
  }),
});
