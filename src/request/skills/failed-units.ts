import { count, sayList } from "./saying/figures.ts";
import { columns, lines } from "./saying/lines.ts";
import { spoken } from "./saying/spoken.ts";
import { defineSkill } from "./skill.ts";

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
    ],
  },
  slots: {},
  command: () => ({
    pipeline: [["systemctl", "list-units", "--state=failed", "--plain", "--no-legend", "--no-pager"]],
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
  return lines(stdout).map((line) => (columns(line.replace(/^[●*]\s*/, ""))[0] ?? "").replace(/\.service$/, ""));
}
