import { serviceOrder } from "./saying/service-order.ts";
import { defineSkill } from "./skill.ts";

/** Has a unit read its configuration again without stopping. */
export const serviceReload = defineSkill({
  id: "service-reload",
  sentences: {
    es: [
      "recarga {service}",
      "<recarga> <servicio> {service}",
      "<recarga> la (configuracion|config) (de|del) <servicio> {service}",
      "<recarga> [(el|un|algun)] servicio",
      "(vuelve|volver) a (leer|cargar) la (configuracion|config) (de|del) <servicio> {service}",
      "(haz|hacer) que <servicio> {service} (relea|recargue|vuelva a leer) [(su|la)] [(configuracion|config)]",
      "(aplica|aplicar) la [nueva] (configuracion|config) (de|del|en) <servicio> {service}",
      "(haz|hacer|hazle) un reload (de|del|a|al) <servicio> {service}",
    ],
    en: [
      "reload {service}",
      "<reload> <service> {service} [service]",
      "<reload> the (configuration|config|settings) (of|for) <service> {service} [service]",
      "<reload> [the] {service} (configuration|config|settings)",
      "<reload> [(a|the|some)] service",
      "(make|have) <service> {service} [service] (reload|re-read|reread) [its] [(configuration|config)]",
      "apply the [new] (configuration|config) (of|to|for) <service> {service} [service]",
      "do a reload of <service> {service} [service]",
      "reread the (configuration|config) of <service> {service} [service]",
    ],
  },
  ...serviceOrder("reload", {
    es: (service) => `${service} ha vuelto a leer su configuración.`,
    en: (service) => `${service} has read its configuration again.`,
  }),
});
