import { serviceOrder } from "../saying/service-order.ts";
import { defineSkill } from "../skill.ts";

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
      "<recarga> <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|tirar|perder) [las] conexiones))]",
      "<recarga> la (configuracion|config) (de|del) <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|tirar|perder) [las] conexiones))]",
      "(haz|hacer|hace|haga|hagale|hacele|dale|hazle) [un] (reload|recarga) (a|al|de|del) <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|tirar|perder) [las] conexiones))]",
      "que <servicio> {service} (vuelva a leer|relea|recargue) [(su|la)] [(configuracion|config)] [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|tirar|perder) [las] conexiones))]",
      "(vuelve|volve|vuelva) a (cargar|leer) [(la|su)] (configuracion|config) (de|del|en) <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|tirar|perder) [las] conexiones))]",
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
      "<reload> <service> {service} [service] (without (restarting|a restart|stopping|dropping connections|restarting it|downtime)|but do not restart it|do not restart it)",
      "<reload> [the] {service} (config|configuration|settings) (without (restarting|a restart|stopping|dropping [any] connections|restarting it|downtime))",
      "(ask|tell|have|make|get) <service> {service} [service] [to] (reload|reread|re-read) [its] [(config|configuration|settings)]",
      "<reload> the (config|configuration) (of|for) <service> {service} [service] without (restarting|dropping connections|downtime|a restart)",
      "have [the] {service} [service] (re-read|reread|reload|read) (its|the) (config|configuration|settings) [(again)] [without (dropping|restarting|stopping|cutting) (anyone|anything|it|anybody|connections)]",
      "get [the] {service} [service] to (re-read|reread|reload|read) (its|the) (config|configuration|settings)",
    ],
  },
  ...serviceOrder("reload", {
    es: (service) => `${service} ha vuelto a leer su configuración.`,
    en: (service) => `${service} has read its configuration again.`,
  }),
});
