import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The services that run now. */
export const runningServices = defineSkill({
  id: "running-services",
  sentences: {
    es: [
      "qué servicios hay en marcha",
      "[(que|cuales|cuales son los)] (servicios|demonios) [(que)] [(hay|estan|tengo|tiene|se estan|corren)] (en marcha|corriendo|activos|funcionando|arriba|en ejecucion|ejecutandose|levantados|encendidos|prendidos|arrancados|iniciados)",
      "[(todos)] [los] servicios (activos|en marcha|corriendo|en ejecucion|levantados|encendidos|prendidos|arrancados)",
      "que servicios (corren|hay|tengo|tiene|tenemos) [en (este|el) <equipo>]",
      "cuantos servicios (hay|estan|corren|tengo) [(activos|en marcha|corriendo|funcionando)]",
      "(lista|listado|listar) [de] [los] servicios",
      "[los] servicios (de|del) [(este|el)] <equipo>",
      "[los] servicios que (estan|hay) (activos|corriendo|en marcha|funcionando)",
      "[(los|que)] servicios (levantados|arriba|prendidos|en ejecucion|corriendo) [(ahora|hay)]",
      "[(que|cuales|cuantos|los|cuales son los)] [(los)] (servicios|demonios|unidades|daemons) [(de|del|en) [(el|este|la|esta)] (systemd|<equipo>)] [(que)] [(hay|estan|tengo|tiene|tenemos|se ven|quedan|siguen|andan)] (en marcha|corriendo|activos|activas|funcionando|arriba|en ejecucion|levantados|levantadas|encendidos|prendidos|prendidas|andando|viv(o|a)s|operativ(o|a)s|en pie|rulando|en uso) [(en|de|del) [(el|este|la|esta)] (systemd|<equipo>)]",
    ],
    en: [
      "which services are running",
      "[(which|what|the|all|list)] (services|daemons) [(are|that are|do i have|do we have)] [currently] (running|active|up|started|on)",
      "(running|active|started) (services|daemons)",
      "how many services are (running|active|up|there)",
      "(list|show|show me) [(all|the|all the)] services",
      "what services (does this <machine> run|do i have|do we have|are there|are on)",
      "list of services",
      "what is running as a service",
      "[the] list of running services",
      "what is (running|up) [on (this|the|my) <machine>]",
      "(what|which) (services|daemons) (has|does) (this|the|my) <machine> (got|have) (running|up)",
    ],
  },
  slots: {},
  command: () => ({
    pipeline: [["systemctl", "list-units", "--type=service", "--state=running", "--no-pager"]],
  }),
  say: spoken({
    es: ({ stdout }) => {
      const names = services(stdout);
      if (names.length === 0) return "No hay ningún servicio en marcha.";
      return `Hay ${count(names.length, "servicio", "servicios")} en marcha: ${sayList(names, "es", 6)}.`;
    },
    en: ({ stdout }) => {
      const names = services(stdout);
      if (names.length === 0) return "No service is running.";
      return `${count(names.length, "service is", "services are")} running: ${sayList(names, "en", 6)}.`;
    },
  }),
});

function services(stdout: string): string[] {
  return lines(stdout).flatMap((line) => /^\s*(\S+)\.service\s/.exec(line)?.[1] ?? []);
}
