import { serviceOrder } from "../saying/service-order.ts";
import { defineSkill } from "../skill.ts";

/** Restarts a unit. */
export const serviceRestart = defineSkill({
  id: "service-restart",
  sentences: {
    es: [
      "reinicia {service}",
      "<reinicia> <servicio> {service}",
      "<reinicia> <servicio> {service} [(por completo|completamente|de nuevo|desde cero|entero)]",
      "<reinicia> [(el|un|algun)] servicio",
      "(para|deten|apaga) y (vuelve a arrancar|vuelve a iniciar|arranca|vuelve a levantar) <servicio> {service}",
      "(hace falta|toca|hay que) <reinicia> <servicio> {service}",
      "(apaga|para) y (prende|enciende|arranca) <servicio> {service}",
      "(haz|hacer|hazme|necesito) [un] (reinicio|restart) (de|del) <servicio> {service}",
      "(ejecuta|lanza) un reinicio de <servicio> {service}",
      "(para|parame|pare) y (volve|vuelve|vuelva) a (levantar|arrancar|prender|iniciar) <servicio> {service}",
      "(haz|hacer|hace|haga|hagale|hacele|dale|hazle) [un] (restart|reinicio|reset) (a|al|de|del) <servicio> {service}",
      "que [se] (reinicie|rearranque) <servicio> {service}",
      "(dale|darle|dele|hazle|hacele|pegale) [un] (reinicio|restart|reset|reiniciazo) [(rapido|rapidito)] (a|al) <servicio> {service}",
      "<reinicia> <servicioque> {service}",
      "<reinicia> <servicio> {service} <unrato>",
      "<reinicia> <unrato> <servicio> {service}",
      "<reinicia> <servicio> {service} (po|pue|hombre|colega|parce|tio|bro)",
    ],
    en: [
      "restart {service}",
      "<restart> <service> {service} [service]",
      "<restart> [(a|the|some)] service",
      "stop and (start|restart) <service> {service} [service] [again]",
      "(do|perform) a restart of <service> {service} [service]",
      "(start|bring) <service> {service} [service] [back] up again",
      "have <service> {service} [service] restarted",
      "<service> {service} [service] needs (a restart|restarting|to be restarted)",
      "turn <service> {service} [service] off and on again",
      "kick <service> {service} [service] [over]",
      "(bounce|cycle|power cycle) <service> {service} [service]",
      "<service> {service} [service] (needs|could use) a (restart|bounce|kick)",
      "(bounce|restart|kick|recycle) {service} [would (ya|you)]",
      "give [the] {service} [service] (a restart|a kick|a bounce|a reboot)",
      "(i|we) (need|want) <service> {service} [service] (restarted|bounced|rebooted)",
      "<restart> the {service} (server|service|daemon|process)",
      "<service> {service} [service] (is not|is|has|has stopped|stopped|will not) (responding|stuck|hung|frozen|answering|hanging|unresponsive|misbehaving|playing up|acting up) [(so)] (restart it|bounce it|kick it|give it a (restart|kick|bounce)|reset it)",
    ],
  },
  ...serviceOrder("restart", {
    es: (service) => `He reiniciado ${service}.`,
    en: (service) => `${service} was restarted.`,
  }),
});
