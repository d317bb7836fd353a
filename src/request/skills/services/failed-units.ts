import { count, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Services and other units that failed. */
export const failedUnits = defineSkill({
  id: "failed-units",
  sentences: {
    es: [
      "qué servicios han fallado",
      "[(que|cuales|si|cuales son los)] (servicios|unidades|servicio|demonios) [(que)] (han fallado|fallaron|fallan|ha fallado|estan fallando|estan fallad(os|as)|fallidos|fallidas|fallad(os|as)|en error|con error|con errores|con fallos|con problemas|estan caidos|caidos|se han caido|se cayeron|no funcionan|no arrancaron|no arrancan|no han arrancado|no estan funcionando|estan mal|tronaron)",
      "[(hay|tengo|existe)] [(algun|alguna|algunos)] (servicio|servicios|unidad|unidades) (caid(o|a|os|as)|fallid(o|a|os|as)|fallando|fallad(o|a|os|as)|en error|con error|con errores|con problemas|que falle|que haya fallado|que hayan fallado|rot(o|os|a|as))",
      "(ha fallado|fallo|se ha caido|se cayo|esta fallando|falla) (algun|algo|alguno de los) [(servicio|servicios|unidad)]",
      "que (ha fallado|fallo|esta fallando|se ha caido|se cayo|esta caido|falla) [(en el|en este|del)] [<equipo>]",
      "(estan|funcionan|van|corren) [(bien)] todos los servicios [(bien|en marcha|funcionando|activos)]",
      "(fallos|errores|problemas) (de|en) (servicios|unidades|systemd|los servicios)",
      "servicios en estado (failed|fallido|de error)",
      "[(las|los)] (unidades|servicios) [de systemd] en [estado] (failed|fallo|error|fallido|fallado)",
      "(hay|existe) [(algun|alguna|algunos|algunas)] (servicio|servicios|unidad|unidades) que (se haya|se hayan|este|esten|no) (caido|fallado|en error|en fallo|funcione|arranque|arranco)",
      "[(los|las|que|cuales)] (servicios|unidades) que (no (han arrancado|arrancaron|han podido arrancar|arrancan|estan arriba|levantaron)|se cayeron|se han caido|estan (caid(os|as)|fallando|en fallo|en error)) [bien]",
      "(que|cuales) (unidades|servicios) estan (en fallo|fallid(os|as)|en error|en estado failed|caid(os|as))",
      "cuales unidades estan en fallo",
      "servicios (con (error|fallo|errores|fallos) al (iniciar|arrancar)|que fallaron al (iniciar|arrancar)|que no iniciaron)",
      "[(que|cuales|cuales son|cuantas|cuantos|las|los)] [(las|los)] (unidades|servicios|units|demonios|unit) [(de|del|en)] [(systemd|el systemd|sistema|este|esta|la|el)] [<equipo>] [(que)] (han fallado|fallaron|fallan|estan fallando|estan (fallad(os|as)|caid(os|as)|rot(os|as)|mal|en fallo|en error)|han petado|petaron|tronaron|se cayeron|se han caido|se han roto|no arrancaron|no han arrancado|no han podido arrancar|murieron|fallid(os|as)|en fallo|en error|en estado failed) [(al arrancar|en el arranque|en este arranque|desde el arranque|hoy)]",
      "(alguna|algun|hay alguna|hay algun) (unidad|servicio|unit|demonio) [(de|del) (systemd|sistema)] [(que)] [se] (ha fallado|haya fallado|fallo|este fallando|este en fallo|haya caido|cayo|en fallo|en error)",
      "(que|cuales) [(unidades|servicios)] (le fallan|fallan) a systemd",
      "[(las|los)] (unidades|servicios|units) de systemd [(que estan)] (caid(o|a)s|fallid(o|a)s|rot(o|a)s|en fallo|en error|fallad(o|a)s)",
      "<sabersi> (hay|tengo|tiene|existe|habra|quedo|queda|tenemos|ves|se ve) [(algun|alguna|algunos|algunas|un|una|mas)] (servicio|servicios|unidad|unidades|unit|units|demonio|demonios|cosa de systemd) [(de|del|en) [(el|la|este|esta)] (systemd|sistema|<equipo>)] [que] <petado> [<petado>] [(con error|por error)]",
      "<sabersi> [se] [nos] (ha|han|hubo|habra|haya) (petado|caido|fallado|tronado|roto|muerto|cascado|reventado|palmado|colgado) [(algun|alguna|algunos|un|una|algo de|alguno de los)] (servicio|servicios|unidad|unidades|unit|units|demonio|demonios|cosa de systemd) [(de|del|en) [(el|la|este|esta)] (systemd|sistema|<equipo>)]",
      "<sabersi> (algun|alguna|que|cuales) (servicio|servicios|unidad|unidades|unit|units|demonio|demonios|cosa de systemd) [(de|del|en) [(el|la|este|esta)] (systemd|sistema|<equipo>)] [(que)] <petado> [(con error|por error)]",
      "[(las|los|que|cuales)] (servicio|servicios|unidad|unidades|unit|units|demonio|demonios|cosa de systemd) (de|del) (systemd|sistema) [(que)] <petado> [con error]",
    ],
    en: [
      "which services failed",
      "[(which|what|any|list|the)] (services|units|daemons|service|unit) [(have|has|are|that|that have|is)] (failed|failing|down|broken|crashed|in error|in a failed state|dead|not working|not running)",
      "(failed|failing|broken|crashed|dead) (services|units|service|unit|daemons)",
      "(did|has|have|is|are) any (service|services|unit|units|daemon|daemons) (fail|failed|failing|crashed|crash|down|broken)",
      "(are|is) [there] any (failed|failing|broken|crashed) (services|units|service|unit)",
      "what (failed|has failed|is failing|is broken|is down|crashed) [on (the|this|my) <machine>]",
      "(are|is) all [(the|my)] services (ok|okay|running|up|fine|working|healthy)",
      "(systemd|service) (failures|errors)",
      "has anything (failed|crashed|gone down)",
      "[the] [list of] (services|units) in [a] [the] (failed|failing|error) state",
      "did (anything|any service|something) fail [to start] [(on|at) boot]",
      "[the] (broken|failed|dead|crashed) (services|units|daemons)",
      "[which] (services|units) (did not|could not|failed to) start [(on|at) boot]",
      "is anything (failed|broken|down|in failed state)",
      "[(which|what|any|list|the|all the)] systemd (services|units|service|unit) [(have|has|are|that|that have|that are|is)] (failed|failing|down|broken|crashed|in error|in a failed state|in failed state|dead)",
      "[(has|is|did)] anything (failed|failing|fail|broken|crashed) (in|under|with) systemd",
      "(has|have|did|is|are|does|do|any idea if) (any|anything|some|a|one) [(systemd|system)] [(service|services|unit|units|daemon|daemons|of the services)] [(that)] <gonedown>",
      "[(which|what|any)] [(systemd|system)] (services|units|daemons|service|unit) <gonedown> [(on|since) [(this|the|last)] (boot|<machine>)]",
      "is (everything|it all) (running|working) (ok|okay|alright|properly|as it should)",
      "what is not running (that should be|but should be|and should be)",
      "what is (failed|broken|down|dead|not working|not running|failing|red)",
    ],
  },
  slots: {},
  command: () => ({
    pipeline: [["systemctl", "--failed", "--no-pager"]],
  }),
  say: spoken({
    es: ({ stdout }) => {
      const failed = units(stdout);
      if (failed.length === 0) return "No ha fallado ningún servicio.";
      return `${failed.length === 1 ? "Ha fallado" : "Han fallado"} ${count(failed.length, "unidad", "unidades")}: ${sayList(failed, "es")}.`;
    },
    en: ({ stdout }) => {
      const failed = units(stdout);
      return failed.length === 0
        ? "No service has failed."
        : `${count(failed.length, "unit", "units")} failed: ${sayList(failed, "en")}.`;
    },
  }),
});

function units(stdout: string): string[] {
  return lines(stdout)
    .map((line) => columns(line.replace(/^[●×*\s]+/, "")))
    .flatMap(([name = "", , active]) => (active === "failed" ? [name.replace(/\.service$/, "")] : []));
}
