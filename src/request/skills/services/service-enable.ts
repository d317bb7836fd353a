import { serviceOrder } from "../saying/service-order.ts";
import { defineSkill } from "../skill.ts";

/** Has a unit start with the machine. */
export const serviceEnable = defineSkill({
  id: "service-enable",
  sentences: {
    es: [
      "activa {service} al inicio",
      "<activa> <servicio> {service}",
      "<activa> <servicio> {service} (al inicio|al arranque|al arrancar|en el arranque|al iniciar|con el <equipo>|al encender)",
      "<activa> (en el arranque|al inicio) <servicio> {service}",
      "(haz|hacer) que <servicio> {service} [se] (arranque|inicie|empiece|levante|prenda) (solo|al inicio|con el <equipo>|automaticamente|al arrancar|al encender)",
      "(haz|hacer) que [se] (arranque|inicie|levante) (solo|automaticamente) <servicio> {service}",
      "(pon|poner) <servicio> {service} (en el arranque|al inicio|en el inicio)",
      "que <servicio> {service} [se] (arranque|inicie) (solo|al inicio|con el <equipo>|automaticamente|al arrancar)",
      "[(haz|hacer|haga|hace|hazme|necesito|quiero)] que <servicio> {service} [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) [siempre] <alarrancar> [<alarrancar>]",
      "[que] [(el|la)] [(servicio|demonio)] {service} [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) [siempre] <alarrancar> [<alarrancar>]",
      "(deja|dejar|deje|pon|poner|ponga|configura|configurar|configure|programa|programar) <servicio> {service} (para que|de forma que|de modo que) [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) <alarrancar> [<alarrancar>]",
      "(pon|poner|ponme|ponga|pone|mete|meter|agrega|agregar|agregue|anade|anadir) [a] <servicio> {service} (en el|al) (arranque|inicio) [(del|de la|de este|de esta)] [<equipo>]",
      "(que|quiero que) [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) (solo|siempre|automaticamente) <servicio> {service} [<alarrancar>]",
      "(deja|dejar|deje) (habilitado|activado) <servicio> {service} [<alarrancar>]",
      "<activa> <servicio> {service} <alarrancar>",
      "<activa> el (arranque|inicio|autoarranque) [automatico] (de|del) <servicio> {service}",
      "(deja|dejar|deje) <servicio> {service} (habilitado|habilitada|activado|activada) [<alarrancar>]",
    ],
    en: [
      "enable {service}",
      "<enable> <service> {service} [service] [(at|on) (boot|startup)]",
      "<enable> the {service} service",
      "(make|have) <service> {service} [service] (start|launch|come up|run) (at|on|with) (boot|startup|the <machine>)",
      "start <service> {service} [service] (at boot|on boot|automatically|at startup|on startup)",
      "(set|add) <service> {service} [service] to (start|run|launch) (at boot|on boot|automatically|at startup|on startup)",
      "add <service> {service} [service] to (startup|boot)",
      "<enable> autostart (of|for) <service> {service} [service]",
      "make [the] {service} [service] (start|come up|come back|run|launch) (at boot|on boot|after [a] (reboot|boot)|at startup|by itself|automatically|when the <machine> (starts|boots))",
      "[(make|have|get|set|let)] <service> {service} [service] [to] (start|launch|come up|come back|come back up|run|start up) [(by itself|on its own|automatically)] <atboot>",
      "(make sure|ensure|see to it) [that] <service> {service} [service] (starts|launches|comes up|comes back|comes back up|runs|starts up) [(by itself|on its own|automatically)] <atboot>",
      "(i want|i need|i would like) <service> {service} [service] [to] (start|launch|come up|come back|run|be started|started|starting|running|up|enabled) [(by itself|on its own|automatically)] <atboot>",
      "<service> {service} [service] (should|must|has to|needs to|ought to) (start|launch|come up|come back|come back up|run|be started) [(by itself|on its own|automatically)] <atboot>",
    ],
  },
  ...serviceOrder("enable", {
    es: (service) => `${service} arrancará con la máquina.`,
    en: (service) => `${service} will start with the machine.`,
  }),
});
