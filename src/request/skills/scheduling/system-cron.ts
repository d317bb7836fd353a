import type { Language } from "../../../shared/language.ts";
import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const jobs = "(tareas|trabajos|entradas|jobs|procesos|tareas programadas|crons)";
const ofSystem =
  "(del <equipo>|de sistema|de todo el <equipo>|globales|de root|del servidor|a nivel de sistema|generales|de la maquina)";

/** The system's scheduled jobs: /etc/crontab, cron.d and the scripts of cron.hourly, daily, weekly and monthly. */
export const systemCron = defineSkill({
  id: "system-cron",
  sentences: {
    es: [
      "tareas de cron del sistema",
      `[(que|cuales|las|los|cuales son las)] ${jobs} (de|en|del) (cron|crontab) [(hay|tiene|estan|que hay)] ${ofSystem}`,
      `[(que|las|los)] ${jobs} (de cron|del cron|cron) ${ofSystem}`,
      `[(que|las|los|hay)] (crons|cron jobs|cronjobs) [(hay|tiene)] ${ofSystem}`,
      `[(que hay en|contenido de|contenido del|el)] [el] (cron|crontab) ${ofSystem}`,
      `[(que|las)] tareas programadas [(hay|tiene|que hay)] (en|por) [el] cron [(del <equipo>|de sistema|de todo el <equipo>|global)]`,
      "que (ejecuta|lanza|corre|tiene programado|hace|arranca) [el] cron [(en|de|del)] [(el|este)] <equipo>",
      "que hay [programado] en (cron.daily|cron.d|cron.hourly|cron.weekly|cron.monthly|/etc/cron.d|/etc/cron.daily|/etc/crontab|/etc/cron.hourly|/etc/cron.weekly|/etc/cron.monthly)",
      "que (tareas|scripts|trabajos) (se ejecutan|corren|se lanzan|hay) (a diario|cada dia|diariamente|cada hora|cada semana|semanalmente|cada mes|mensualmente|todos los dias) (por|con|en) [el] cron",
      "que (ejecuta|lanza|corre|hace) [el] cron (a diario|cada dia|diariamente|cada hora|cada semana|cada mes|todos los dias|cada noche)",
      "[(el)] contenido de [(los|la)] (cron.d|cron.daily|carpetas de cron|directorios de cron)",
      "(crontab|cron) global",
      `que (programo|tiene programado) (root|el <equipo>) en [el] (cron|crontab)`,
      "[(las|que)] tareas programadas (del|de todo el) <equipo> (en|con|por) [(el)] cron",
      "[(que|las)] tareas (periodicas|automaticas) (de|en|del) cron (del|de este|en el) <equipo>",
      "(que|cuales) tareas (de cron|en cron|cron) (hay|tiene|existen|corren) (en el|este|el|en este) <equipo>",
      "[(el)] cron del <equipo>",
      "que (corre|se ejecuta|se lanza) (por|con|desde|en) [el] cron [(del <equipo>|de root|en el <equipo>|cada dia|cada noche|a diario)]",
      "(contenido de|que hay en|que dice) [(la|las|los)] (carpeta[s]|directorio[s]) [de] (cron|cron.d|cron.daily|cron.hourly|cron.weekly)",
      "[(los|que)] scripts de cron [(diarios|semanales|mensuales|del <equipo>|horarios)]",
      "[(las|los)] (cron jobs|cronjobs|crons) (del|de todo el|de este) <equipo>",
      "que se (ejecuta|lanza|corre) (a diario|cada dia|cada hora|cada semana|cada noche|todos los dias|automaticamente|diariamente|semanalmente) (por|con|desde|en|via) [el] cron",
      "[(los|las)] (scripts|tareas|trabajos|programas) (de|en|del) [(el|la)] [(carpeta|directorio)] (cron.daily|cron.d|cron.hourly|cron.weekly|cron.monthly|/etc/cron.d|/etc/cron.daily|/etc/cron.hourly|/etc/cron.weekly|/etc/cron.monthly|/etc/crontab)",
      "(lista|listar|ver|muestra) (cron.daily|cron.d|cron.hourly|cron.weekly|cron.monthly)",
      "[<relleno>] [<relleno>] (tareas|trabajos|scripts|jobs|crons|entradas) [programad(o|a)s] [<relleno>] [<relleno>] [<relleno>] cron [<relleno>] [<relleno>] (<equipo>|root)",
      "[<relleno>] [<relleno>] (tareas|trabajos|scripts|jobs) [<relleno>] [<relleno>] [programad(o|a)s] [<relleno>] [<relleno>] <equipo> [<relleno>] [<relleno>] cron",
      "(/etc/crontab|cron.d|/etc/cron.d) y (cron.d|/etc/cron.d|cron.daily|/etc/cron.daily|/etc/crontab)",
      "que hace [el] cron (cada noche|cada dia|cada hora|cada semana|cada mes|por las noches|a diario)",
      `[(que|cuales|cuales son|las|los)] [(las|los)] ${jobs} [programad(as|os)] (de|del|en|en el|con) (cron|crontab) (tiene|hay|corren|ejecuta|se ejecutan) [(en|por)] [(el|la|este|esta|todo el)] <equipo> [(en general|globales|a nivel global|entero|por su cuenta|mismo)] [(no (las|los) (mias|mios|de mi usuario|mi usuario)|no las mias sino las suyas)]`,
      `[(que|cuales|las|los)] ${jobs} [programad(as|os)] (tiene|hay|corren|ejecuta) [(en|por)] [(el|la|este|esta|todo el)] <equipo> [(en general|mismo)] (en|con|por|de|del) [el] (cron|crontab) [(en general)] [no (las|los) (mias|mios|de mi usuario)]`,
      "que (tiene|ejecuta|corre) (el|este|la|esta) <equipo> [(programado|puesto|metido)] (en|por|con) [el] (cron|crontab)",
      `[(que|las|los)] ${jobs} (de|en|del) (cron|crontab) ${ofSystem} [y] no (las|los) (mias|mios|de mi usuario)`,
      `[(que|cuales|cuales son|las|los|cuantas)] [(las|los)] ${jobs} (de|del|en|por|con|a traves de|via|dentro de) [(el|la)] (cron|crontab) [(tiene|hay|corre|corren|ejecuta|ejecutan|se ejecutan|lanza|lleva|trae|estan|se lanzan|existen|guarda)] [(programad(as|os)|puest(as|os)|metid(as|os)|configurad(as|os)|definid(as|os))] [(el|este|la|esta|todo el|del|de la|en el|por el)] [propio] <equipo> [(en si|mismo|entero|como tal|por su cuenta)] [<nolasmias>]`,
      `[(que|cuales|cuales son|las|los|cuantas)] [(las|los)] ${jobs} [(tiene|hay|corre|corren|ejecuta|ejecutan|se ejecutan|lanza|lleva|trae|estan|se lanzan|existen|guarda)] [(programad(as|os)|puest(as|os)|metid(as|os)|configurad(as|os)|definid(as|os))] [(el|este|la|esta|todo el|del|de la|en el|por el)] [propio] <equipo> [(en si|mismo|entero|como tal|por su cuenta)] [(programad(as|os)|puest(as|os)|metid(as|os))] (de|del|en|por|con|a traves de|via|dentro de) [(el|la)] (cron|crontab) [<nolasmias>]`,
      "(que|lo que) (tiene|hay|corre|corren|ejecuta|ejecutan|se ejecutan|lanza|lleva|trae|estan|se lanzan|existen|guarda) [(programado|puesto|metido|configurado)] [(el|este|la|esta|todo el|del|de la|en el|por el)] [propio] <equipo> [(en si|mismo|entero|como tal|por su cuenta)] (de|del|en|por|con|a traves de|via|dentro de) [(el|la)] (cron|crontab) [<nolasmias>]",
      `[(que|cuales|las|los)] ${jobs} (de|del|en|por|con|a traves de|via|dentro de) [(el|la)] (cron|crontab) [(tiene|hay|corre|corren|ejecuta|ejecutan|se ejecutan|lanza|lleva|trae|estan|se lanzan|existen|guarda)] <nolasmias>`,
      "(ver|mirar|<ensename>) [(el|la)] (cron|crontab) (del|de todo el) [propio] <equipo> [<nolasmias>]",
    ],
    en: [
      "system cron jobs",
      "[(which|what|the|all|all the)] (system|system wide|system-wide|global|server|machine) (cron|crontab|cron table|crontabs|scheduled cron) [(jobs|tasks|entries)] [(are there|do we have)]",
      "[(which|what|the|all)] cron (jobs|tasks|entries) (of|for|on|does) (the|this|my) (system|<machine>|server|whole system) [(have|run)]",
      "what does cron (run|do|start|execute) [(on|for) (this|the|my) <machine>] [(daily|every day|hourly|every hour|weekly|every week|monthly|every month|every night)]",
      "what is [(scheduled|there)] in (cron.daily|cron.d|cron.hourly|cron.weekly|cron.monthly|/etc/cron.d|/etc/cron.daily|/etc/crontab|/etc/cron.hourly|/etc/cron.weekly|/etc/cron.monthly)",
      "[the] (system|global|system wide|system-wide) crontab",
      "[the] (daily|hourly|weekly|monthly) cron (jobs|tasks|scripts)",
      "(which|what) (scripts|jobs|tasks) does cron run (daily|every day|hourly|every hour|weekly|every week|monthly|every month)",
      "(which|what) (scripts|jobs|tasks) (are run|run) (by|from|in|with) cron",
      "(contents|content) of (cron.d|cron.daily|/etc/crontab|/etc/cron.d|the cron folders|the cron directories)",
      "[(all|all the|the)] (jobs|tasks) (scheduled|that are scheduled|that run) (in|with|by|through) cron on (this|the|my) <machine>",
      "[the] cron (setup|configuration|schedule) (of|on) (this|the) <machine>",
      "[(which|what|all|the)] cron (jobs|tasks) (are|exist|run|are set up|are there|are running) [there] on (this|the|my) <machine>",
      "[the] (root|root's) (crontab|cron jobs)",
      "[(which|what)] (jobs|tasks|scripts) (are in|does) (cron.daily|cron.d|cron.hourly|cron.weekly|cron.monthly) [(have|contain)]",
      "[the] (cron.daily|cron.d|cron.hourly|cron.weekly|cron.monthly) (scripts|jobs|contents|folder|directory)",
      "everything (scheduled|that runs) (by|in|with|through|via) cron [on (this|the) <machine>]",
      "[the] (jobs|tasks|entries) (in|of|from) (/etc/crontab|/etc/cron.d|/etc/cron.daily|cron.d|cron.daily|the system crontab)",
      "[the] (/etc/crontab|/etc/cron.d|/etc/cron.daily) (jobs|entries|tasks)",
      "[<filler>] [<filler>] [scheduled] (jobs|tasks|scripts) [<filler>] [<filler>] [the] <machine> [<filler>] [<filler>] (have|run|runs) [<filler>] [<filler>] cron",
      "[<filler>] [<filler>] cron (jobs|tasks|entries) [<filler>] [<filler>] (system|<machine>)",
      "what (does|has|is) (the|this|my) (system|<machine>) [(itself|as a whole)] (have|got|have set up|have got|run|running) [(scheduled|set up)] (in|with|through|via|by|under|from) [(the|its)] (cron|crontab|system crontab) [(/etc/crontab|cron.d|/etc/cron.d)] [(and)] [(/etc/crontab|cron.d|/etc/cron.d|cron.daily)] [(and)] [(so on|the like|such|all that)]",
      "(which|what) (jobs|tasks|things|scripts) (does|has) (the|this|my) (system|<machine>) [itself] (have|run|got) [(scheduled|set up)] (in|with|through|via|by|under|from) [(the|its)] (cron|crontab|system crontab)",
      "what is scheduled (system wide|system-wide|for the whole <machine>|for the system|by the system) [(in|with)] [cron]",
      "[what is [scheduled]] [in] [the] (system|system wide|system-wide|global|server|machine) (crontab|cron|cron table|crontabs)",
      "(what|which) cron (jobs|tasks|entries) (does|has) (the|this|my) (system|<machine>) [itself] (have|run|got)",
      "(which|what) (cron jobs|cronjobs|scheduled cron jobs|jobs in cron|cron tasks|crons) (does|do|has) (the|this) (system|<machine>) [itself] [(have|run|got|keep)] [<notmine>]",
      "[(the|which|what)] (cron jobs|cronjobs|cron tasks) (of|on|in) (the|this) (system|<machine>) [itself] <notmine>",
      "[(the|which|what)] system [wide] (cron jobs|cronjobs|cron tasks|cron) [(are there)] <notmine>",
      "what (runs|is run|gets run|is running) (from|out of|by|under|via|in) cron [on (this|the|my) <machine>]",
    ],
  },
  slots: {},
  // A line of a table has five times or "@daily" before it; of a script only the first line is wanted.
  command: () => ({
    pipeline: [
      [
        "grep",
        "-rsE",
        "^(#!|@[a-z]+[[:space:]]|[0-9*][0-9*/,-]*[[:space:]]+[0-9*])",
        "/etc/crontab",
        "/etc/cron.d",
        "/etc/cron.hourly",
        "/etc/cron.daily",
        "/etc/cron.weekly",
        "/etc/cron.monthly",
      ],
    ],
  }),
  // grep ends with 1 when there is none, and with 2 when one of the folders is missing.
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }, [1, 2]),
});

function tell(stdout: string, language: Language): string {
  const scripts = new Map<string, string[]>();
  const tables = new Map<string, number>();
  for (const line of lines(stdout)) {
    const [, path = "", rest = ""] = /^(\/[^:]+):(.*)$/.exec(line) ?? [];
    const [, period, script] = /^\/etc\/cron\.(hourly|daily|weekly|monthly)\/(.+)$/.exec(path) ?? [];
    if (period !== undefined && script !== undefined) {
      const known = scripts.get(period) ?? [];
      scripts.set(period, known.includes(script) ? known : [...known, script]);
    } else if (path !== "" && !rest.startsWith("#!")) tables.set(path, (tables.get(path) ?? 0) + 1);
  }
  const spanish = language === "es";
  const inTables = [...tables.values()].reduce((sum, amount) => sum + amount, 0);
  if (inTables === 0 && scripts.size === 0) {
    return spanish ? "El sistema no tiene nada en cron." : "The system has nothing in cron.";
  }
  const told = [...scripts].map(
    ([period, names]) => `${periods[language][period] ?? period} ${sayList(names, language, 4)}`,
  );
  const from = sayList([...tables.keys()], language, 4);
  if (spanish) {
    const first = inTables === 0 ? "" : `Hay ${count(inTables, "tarea", "tareas")} en ${from}.`;
    return [first, told.length === 0 ? "" : `Además, ${told.join("; ")}.`].filter((part) => part !== "").join(" ");
  }
  const first = inTables === 0 ? "" : `${count(inTables, "job", "jobs")} in ${from}.`;
  return [first, told.length === 0 ? "" : `Also, ${told.join("; ")}.`].filter((part) => part !== "").join(" ");
}

const periods: Record<Language, Record<string, string>> = {
  es: { hourly: "cada hora", daily: "cada día", weekly: "cada semana", monthly: "cada mes" },
  en: { hourly: "every hour", daily: "every day", weekly: "every week", monthly: "every month" },
};
