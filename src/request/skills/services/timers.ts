import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Systemd timers: what runs when. */
export const timers = defineSkill({
  id: "timers",
  sentences: {
    es: [
      "qué temporizadores hay",
      "[(que|cuales)] [los] (temporizadores|timers) [(hay|tengo|tiene|estan activos|activos|programados|de systemd)] [(en|de|del)] [(el|este)] [<equipo>]",
      "[(que|cuales)] [las] tareas programadas [(hay|tengo|tiene)]",
      "que [tareas] (hay|esta|estan) programad(o|a|as|os)",
      "cuando (se ejecuta|corre|toca) (lo siguiente|la siguiente tarea|el proximo temporizador|el proximo timer)",
      "(proximas|siguientes) (tareas|ejecuciones) [programadas]",
      "que se ejecuta (solo|automaticamente|periodicamente)",
      "[los] timers de systemd",
      "[(que|cuales|cuales son|los|las|cuantos)] [(los|las)] (timers|temporizadores|timer|temporizador|tareas programadas) [(de|del|en) [(el|este)] (systemd|<equipo>)] [(hay|tengo|tiene|tenemos|existen|estan|corren|quedan)] [(activ(o|a)s|puest(o|a)s|programad(o|a)s|configurad(o|a)s|pendientes|en marcha|definid(o|a)s)] [(en|del|de) [(el|este)] (systemd|<equipo>)] [y] <cuandosalta>",
      "<cuandosalta> [(los|cada|el|mis|todos los)] (timers|temporizadores|timer|temporizador) [(de|del) (systemd|<equipo>)]",
      "[(los|que|cuales)] (timers|temporizadores) [(de|del) (systemd|<equipo>)] (y|con) [(su|sus|el|la)] (proxima[s]|siguiente[s]|horario[s]|hora[s]) [(ejecucion|ejecuciones|vez|disparo|activacion)]",
      "[(que|cuales)] (timers|temporizadores) [(de|del)] [(systemd|<equipo>)] (hay|tengo|tiene|tenemos|existen|estan|corren|quedan) [(activos|puestos|programados|configurados|pendientes|en marcha|definidos)] [(en|del|de) [(el|este)] (systemd|<equipo>)]",
    ],
    en: [
      "which timers are there",
      "[(which|what|the|list)] [(active|systemd)] timers [(are|do (i|we) have)] [(there|active|set|scheduled)]",
      "[(which|what|the|list)] scheduled (tasks|jobs) [(are there|do i have|do we have)]",
      "what is scheduled [(to run|next)]",
      "when does the next (timer|task|job) run",
      "(next|upcoming) (timers|tasks|jobs|scheduled tasks)",
      "what runs (automatically|periodically|by itself)",
      "systemd timers",
      "[(what|which)] [systemd] timers (are there|do (i|we) have|are set|exist) [and when (do|will|are) they [(next|to)] (fire|run|go off|trigger|due) [(next|again)]]",
      "when (do|will) [the] [systemd] timers [next] (fire|run|go off|trigger) [next]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["systemctl", "list-timers", "--no-pager"]] }),
  say: spoken({
    es: ({ stdout }) => `Hay ${count(timerLines(stdout).length, "temporizador", "temporizadores")}.`,
    en: ({ stdout }) =>
      `There ${timerLines(stdout).length === 1 ? "is" : "are"} ${count(timerLines(stdout).length, "timer", "timers")}.`,
  }),
});

function timerLines(stdout: string): string[] {
  return lines(stdout).filter((line) => /\S+\.timer\b/.test(line));
}
