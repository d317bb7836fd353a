import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The person's own cron table, or another's. */
export const crontab = defineSkill({
  id: "crontab",
  sentences: {
    es: [
      "qué hay en mi crontab",
      "[(que|lo que)] [(hay|tengo)] [(en)] [(mi|el)] (crontab|cron) [(programado)]",
      "[(mis|las|los)] (tareas|trabajos|entradas) (de|en|del) (cron|crontab)",
      "(contenido|entradas|lineas) (de mi|del) (crontab|cron)",
      "que (tareas|trabajos) de cron (tengo|hay|tiene)",
      "crontab [(de mi usuario|actual)]",
      "mis tareas programadas",
      "[(el|la)] (crontab|cron) (de|del) [(usuario|usuaria)] {user}",
      "[(las|los|que)] (tareas|trabajos|entradas) [programad(as|os)] [(de|del|en|en el)] (cron|crontab) (de|del|tiene) [(el|la)] [(usuario|usuaria)] {user}",
      "que tengo programado [en cron]",
      "[(que|cuales|cuales son|las|los|mis)] [(tareas|trabajos|cosas|jobs|entradas)] [(programad(as|os))] (tengo|tengo yo|yo tengo|hay|he puesto|he programado|he dejado|puse|tengo puestas|tengo programadas) [(yo)] [(programad(as|os)|puest(as|os))] (en el|en mi|en|con|con el|por) (cron|crontab)",
      "[(que|cuales|cuales son|las)] (tareas|trabajos|entradas|jobs) [(programad(as|os))] [(de|del|en|con)] [(el|mi)] (cron|crontab) (tengo|tengo yo|tiene mi usuario|son mias|son mios|de mi usuario|mias|mios)",
      "mi[s] [(tareas|trabajos)] [(programad(as|os))] (de|del|en|en el|con) (cron|crontab)",
      "[(que|cuales|las|los)] (tareas|trabajos|cosas|jobs|entradas) [programad(as|os)] (tengo|tengo yo|tiene mi usuario|hay) [(programad(as|os)|puest(as|os)|metid(as|os)|configurad(as|os))] (en|con|por|de) [(el|mi)] (cron|crontab) [(yo|con mi usuario|en mi usuario|de mi usuario|a mi nombre)] [no las del <equipo>]",
      "(las|los|mis) (tareas|trabajos) (de|del) cron (mias|mios|de mi usuario) [no las (del|de todo el) <equipo>]",
      "[(que|lo que)] (tengo|tenemos) (programado|puesto|metido|configurado) (en|con) [(el|mi)] (cron|crontab)",
    ],
    en: [
      "what is in my crontab",
      "[(what is|what do i have)] [in] [(my|the)] (crontab|cron table)",
      "[(my|the)] cron (jobs|tasks|entries)",
      "(contents|entries) of my crontab",
      "(what|which) cron (jobs|tasks) (do i have|are there|are set)",
      "crontab",
      "my scheduled (tasks|jobs)",
      "[the] (crontab|cron table) (of|for) [(the|user|the user)] {user}",
      "[the] cron (jobs|tasks|entries) (of|for|that belong to) [(the|user|the user)] {user}",
      "what have i scheduled [in cron]",
      "(which|what) (jobs|tasks|things|entries) (do i have|have i got|have i) [(set up|scheduled|running)] (in|on|with|under) [(my|the)] (cron|crontab)",
      "what (do i have|have i got|have i) [(set up|scheduled|running)] (in|on|with|under) [(my|the)] (cron|crontab)",
      "(any|are there any|what) cron jobs [(set up|there|set|scheduled)] (for|under|of) (me|my user)",
    ],
  },
  slots: { user: { type: "user", optional: true, exists: true } },
  command: ({ user }, machine) =>
    user === undefined || user === machine.user
      ? { pipeline: [["crontab", "-l"]] }
      : { pipeline: [["crontab", "-u", user, "-l"]], root: true },
  // Ends with 1 when there is none.
  say: spoken(
    {
      es: ({ stdout }, { user }) => {
        const jobs = entries(stdout);
        return jobs.length === 0
          ? `${user === undefined ? "No tienes" : `${user} no tiene`} nada en cron.`
          : `${user === undefined ? "Tienes" : `${user} tiene`} ${count(jobs.length, "tarea", "tareas")} en cron: ${sayList(jobs, "es", 3)}.`;
      },
      en: ({ stdout }, { user }) => {
        const jobs = entries(stdout);
        const who = user === undefined ? "You have" : `${user} has`;
        return jobs.length === 0
          ? `${who} nothing in cron.`
          : `${who} ${count(jobs.length, "job", "jobs")} in cron: ${sayList(jobs, "en", 3)}.`;
      },
    },
    [1],
  ),
});

function entries(stdout: string): string[] {
  return lines(stdout).filter((line) => !line.startsWith("#") && !/^\w+\s*=/.test(line));
}
