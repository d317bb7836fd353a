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
      "<recarga> <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|botar|tirar|perder) [las] conexiones))]",
      "<recarga> la (configuracion|config) (de|del) <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|botar|tirar|perder) [las] conexiones))]",
      "(haz|hacer|hace|haga|hagale|hacele|dale|hazle) [un] (reload|recarga) (a|al|de|del) <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|botar|tirar|perder) [las] conexiones))]",
      "que <servicio> {service} (vuelva a leer|relea|recargue) [(su|la)] [(configuracion|config)] [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|botar|tirar|perder) [las] conexiones))]",
      "(vuelve|volve|vuelva) a (cargar|leer) [(la|su)] (configuracion|config) (de|del|en) <servicio> {service} [(sin (reiniciar|reiniciarlo|reiniciarla|pararlo|parar|reinicio|reiniciar el servicio|(cortar|botar|tirar|perder) [las] conexiones))]",
      "[que] <servicio> {service} (vuelva a (leer|cargar)|relea|recargue|lea [de nuevo]|cargue [de nuevo]|coja|tome|agarre|aplique) [(su|la)] [nueva] (configuracion|config|conf|ajustes|cambios) [(nueva|de nuevo|otra vez)] [(sin (cortar|botar|tirar|perder|desconectar|echar|molestar|interrumpir|tumbar|afectar|parar|reiniciar|reiniciarlo|reiniciarla|pararlo|cortarle|cortarles) [(a|al|el|la|las|los)] [(nadie|conexiones|sesiones|servicio|usuarios|clientes|conexion)])]",
      "<recarga> [(le|la|su)] (configuracion|config|conf) (a|al|de|del|en) <servicio> {service} [(sin (cortar|botar|tirar|perder|desconectar|echar|molestar|interrumpir|tumbar|afectar|parar|reiniciar|reiniciarlo|reiniciarla|pararlo|cortarle|cortarles) [(a|al|el|la|las|los)] [(nadie|conexiones|sesiones|servicio|usuarios|clientes|conexion)])]",
      "<recarga> <servicio> {service} (sin (cortar|botar|tirar|perder|desconectar|echar|molestar|interrumpir|tumbar|afectar|parar|reiniciar|reiniciarlo|reiniciarla|pararlo|cortarle|cortarles) [(a|al|el|la|las|los)] [(nadie|conexiones|sesiones|servicio|usuarios|clientes|conexion)])",
      "<recarga> <servicio> {service} (en caliente|sin reiniciarlo|sin reinicio)",
      "(haz|hacer|haga|hace|hazme) que <servicio> {service} (vuelva a (leer|cargar)|relea|recargue|lea [de nuevo]|coja|tome|agarre) [(su|la)] [nueva] (configuracion|config|conf) [(nueva|de nuevo|otra vez)] [(sin (cortar|botar|tirar|perder|desconectar|echar|molestar|interrumpir|tumbar|afectar|parar|reiniciar|reiniciarlo|reiniciarla|pararlo|cortarle|cortarles) [(a|al|el|la|las|los)] [(nadie|conexiones|sesiones|servicio|usuarios|clientes|conexion)])]",
      "<recarga> <servicioque> {service}",
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
      "(have|make|get|tell|ask|let) <service> {service} [service] [to] (re-read|reread|reload|read|pick up|load|take) (its|the) [new] (config|configuration|settings|config file|config files|changes) [again] [(without (dropping|restarting|stopping|cutting|disconnecting|kicking|kicking out|kicking off|disturbing|interrupting|losing|bouncing|taking down) [(anyone|anything|it|anybody|connections|any connections|users|clients|sessions|the service)] [(off|down|out)]|without (downtime|a restart|an interruption))] [(reload not restart|not restart|not a restart|no restart|just reload|do not restart it)]",
      "<reload> <service> {service} [service] (without (dropping|restarting|stopping|cutting|disconnecting|kicking|kicking out|kicking off|disturbing|interrupting|losing|bouncing|taking down) [(anyone|anything|it|anybody|connections|any connections|users|clients|sessions|the service)] [(off|down|out)]|without (downtime|a restart|an interruption)) [(reload not restart|not restart|not a restart|no restart|just reload|do not restart it)]",
      "<reload> [the] (config|configuration|settings) (of|for|in) <service> {service} [service] (without (dropping|restarting|stopping|cutting|disconnecting|kicking|kicking out|kicking off|disturbing|interrupting|losing|bouncing|taking down) [(anyone|anything|it|anybody|connections|any connections|users|clients|sessions|the service)] [(off|down|out)]|without (downtime|a restart|an interruption)) [(reload not restart|not restart|not a restart|no restart|just reload|do not restart it)]",
    ],
  },
  ...serviceOrder("reload", {
    es: (service) => `${service} ha vuelto a leer su configuración.`,
    en: (service) => `${service} has read its configuration again.`,
  }),
});
