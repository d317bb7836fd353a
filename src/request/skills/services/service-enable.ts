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
      "make (it|{service}) start at boot",
    ],
  },
  ...serviceOrder("enable", {
    es: (service) => `${service} arrancará con la máquina.`,
    en: (service) => `${service} will start with the machine.`,
  }),
});
