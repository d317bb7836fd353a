import { serviceOrder } from "../saying/service-order.ts";
import { defineSkill } from "../skill.ts";

/** Keeps a unit from starting with the machine; one that runs goes on running. */
export const serviceDisable = defineSkill({
  id: "service-disable",
  sentences: {
    es: [
      "desactiva {service} del inicio",
      "<desactiva> <servicio> {service}",
      "<desactiva> <servicio> {service} (al inicio|del inicio|al arranque|del arranque|al arrancar|en el arranque|al iniciar)",
      "(quita|quitar|saca|sacar) <servicio> {service} (del arranque|del inicio|de los servicios de inicio)",
      "(quita|quitar|saca|sacar) (del arranque|del inicio) <servicio> {service}",
      "<desactiva> (el arranque|el inicio) [automatico] (de|del) <servicio> {service}",
      "(evita|impide) que <servicio> {service} [se] (arranque|inicie) (solo|al inicio|con el <equipo>|automaticamente|al arrancar)",
      "<desactiva> [(el|un|algun)] servicio",
      "que [el] [servicio] {service} no (arranque|inicie|empiece|se inicie|levante|prenda|se levante|arranque mas) [(al encender|al arrancar|al inicio|al iniciar|solo|con (el equipo|el sistema|la maquina)|al prender [la] [maquina]|en el arranque)]",
      "que no (arranque|inicie|se inicie|empiece|levante|se levante) [el] [servicio] {service} [(al encender|al arrancar|al inicio|al iniciar|solo|con (el equipo|el sistema|la maquina)|en el arranque)]",
      "[que] [(el|la)] [(servicio|demonio)] {service} [ya] no [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) [mas] <alarrancar> [<alarrancar>]",
      "[que] [(el|la)] [(servicio|demonio)] {service} (ya no|no) [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) mas [<alarrancar>]",
      "(haz|hacer|haga|hace|hazme|quiero|necesito) que <servicio> {service} (ya no|no) [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) [mas] <alarrancar> [<alarrancar>]",
      "(no quiero|ya no quiero) que <servicio> {service} [se] (arranque|inicie|empiece|levante|prenda|encienda|lance|cargue|ejecute|active) [mas] <alarrancar> [<alarrancar>]",
      "[que] [(el|la)] [(servicio|demonio)] {service} deje de (arrancar|iniciar|iniciarse|levantarse|prenderse|encenderse|ejecutarse|cargarse|cargar) <alarrancar> [<alarrancar>]",
      "(quita|quitar|quite|saca|sacar|saque|elimina|eliminar) [a] <servicio> {service} del (arranque|inicio) [automatico] [(del|de la)] [<equipo>]",
    ],
    en: [
      "disable {service}",
      "<disable> <service> {service} [service] [(at|on) (boot|startup)]",
      "<disable> the {service} service",
      "(remove|take) <service> {service} [service] (from|off) (startup|boot)",
      "(keep|stop|prevent) <service> {service} [service] from (starting|launching|coming up) (at boot|on boot|automatically|at startup|on startup)",
      "<disable> autostart (of|for) <service> {service} [service]",
      "<disable> [(a|the|some)] service",
      "turn off autostart (of|for) <service> {service} [service]",
      "(do not|never|stop) (start|starting|launch|launching) [the] {service} [service] (at|on) (boot|startup|start-up) [(any more|anymore|any longer|again)]",
      "[the] {service} [service] (should|must|shall|need) not (start|come up|run) (at boot|on boot|at startup|by itself|automatically) [(any more|anymore)]",
      "[(i|we)] (do not|no longer) (want|need) <service> {service} [service] [to] [be] (start|starting|started|launch|launching|come up|coming up|run|running|starting up) [(by itself|on its own|automatically)] <atboot> [(any more|anymore|any longer)]",
      "<service> {service} [service] (does not need|need not|should not|must not|should no longer|must no longer|is not supposed) [to] [be] (start|come up|launch|run|started|starting) [(by itself|on its own|automatically)] <atboot> [(any more|anymore|any longer)]",
    ],
  },
  ...serviceOrder("disable", {
    es: (service) => `${service} ya no arrancará con la máquina; si está en marcha, sigue.`,
    en: (service) => `${service} will not start with the machine any more; if it is running, it goes on.`,
  }),
});
