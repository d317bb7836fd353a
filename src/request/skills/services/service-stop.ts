import { serviceOrder } from "../saying/service-order.ts";
import { defineSkill } from "../skill.ts";

/** Stops a unit. */
export const serviceStop = defineSkill({
  id: "service-stop",
  sentences: {
    es: [
      "para {service}",
      "tira <servicio> {service}",
      "<para> <servicio> {service}",
      "<para> [(el|un|algun)] servicio",
      "<para> <servicio> {service} (de una vez|por completo|completamente)",
      "(haz|hacer) que (pare|se detenga) <servicio> {service}",
      "(echa|echar|tira|tirar) abajo <servicio> {service}",
      "(saca|quita) de servicio [(a|el|la)] {service}",
      "(mata|matar|termina|terminar|cierra|cerrar) (el servicio|el demonio|la unidad) [(de|del)] {service}",
      "que [se] (pare|detenga|apague) <servicio> {service}",
      "(dale|haz|hazle) stop (a|al) <servicio> {service}",
      "<para> <servicioque> {service}",
      "<para> <servicio> {service} <unrato>",
      "<para> <unrato> <servicio> {service}",
      "<para> <servicio> {service} (po|pue|hombre|colega|parce|tio|bro)",
      "<para> <servicio> {service} <queyano>",
    ],
    en: [
      "stop {service}",
      "<stop> <service> {service} [service]",
      "<stop> [(a|the|some)] service",
      "(turn|shut|take|bring) <service> {service} [service] (off|down)",
      "(stop|halt) <service> {service} [service] (completely|entirely)",
      "make <service> {service} [service] stop",
      "have <service> {service} [service] stopped",
      "(kill|end|terminate) the (service|daemon|unit) {service}",
      "(kill|end|terminate) the {service} (service|daemon|unit)",
      "take <service> {service} [service] (down|offline|off line)",
      "(kill|shut) <service> {service} service",
      "<stop> [the] {service} [service] [(just)] for (now|the moment|a while|a bit|the time being)",
      "<stop> <service> {service} [service] <forabit>",
      "(i|we) (need|want) <service> {service} [service] (stopped|shut down)",
      "(kill|stop|halt|shut down) <service> {service} [service] for (now|the moment|the time being|a while|a bit)",
      "(switch|turn|shut) <service> {service} [service] (off|down)",
      "(stop|shut down) the {service} (server|daemon|process)",
    ],
  },
  ...serviceOrder("stop", {
    es: (service) => `He parado ${service}.`,
    en: (service) => `${service} was stopped.`,
  }),
});
