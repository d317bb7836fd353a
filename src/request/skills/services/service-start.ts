import { serviceOrder } from "../saying/service-order.ts";
import { defineSkill } from "../skill.ts";

/** Starts a unit. */
export const serviceStart = defineSkill({
  id: "service-start",
  sentences: {
    es: [
      "arranca {service}",
      "<arranca> <servicio> {service}",
      "<arranca> [(el|un|algun)] servicio",
      "<arranca> <servicio> {service} (de una vez|otra vez|de nuevo)",
      "<arranca> de nuevo <servicio> {service}",
      "(pon|poner) <servicio> {service} (en marcha|a funcionar|a correr|a andar)",
      "(haz|hacer) que (arranque|corra|funcione|inicie) <servicio> {service}",
      "ejecuta el servicio [(de|del)] {service}",
      "(dale|haz|hazle) start (a|al) <servicio> {service}",
      "que [se] (arranque|inicie|levante) <servicio> {service}",
      "<arranca> <servicioque> {service}",
      "<arranca> <servicio> {service} <unrato>",
      "<arranca> <unrato> <servicio> {service}",
      "<arranca> <servicio> {service} (po|pue|hombre|colega|parce|tio|bro)",
    ],
    en: [
      "start {service}",
      "<start> <service> {service} [service]",
      "<start> [(a|the|some)] service",
      "(turn|bring|fire|spin|boot|power) <service> {service} [service] (on|up)",
      "get <service> {service} [service] (running|started|going|up)",
      "<start> <service> {service} [service] up",
      "have <service> {service} [service] started",
      "run the service {service}",
      "run the {service} (service|daemon)",
      "(kick off|get going|bring to life) <service> {service} [service]",
      "(bring|get|put|fire|spin|start) <service> {service} [service] back up [again]",
      "(bring|put|turn|switch) <service> {service} [service] back on",
      "<service> {service} [service] (is|has|went) [(gone)] (down|stopped|died|off|dead|not running) (start it|bring it up|bring it back up|get it going|fire it up|get it back up|get it running) [(again|up|back up)]",
      "(i|we) (need|want) <service> {service} [service] (started|running|up|up and running) [again]",
    ],
  },
  ...serviceOrder("start", {
    es: (service) => `He arrancado ${service}.`,
    en: (service) => `${service} was started.`,
  }),
});
