import type { Language } from "../../../shared/language.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The machine's date, time and zone. */
export const dateTime = defineSkill({
  id: "date-time",
  sentences: {
    es: [
      "qué hora es",
      "que (hora|horas) (es|son|tiene|tienes|marca) [(el|la)] [(reloj|<equipo>)]",
      "[(la|el)] (hora|fecha|dia) [(actual|del sistema|de hoy|exacta)]",
      "hora [(actual|del sistema|exacta|y fecha|del servidor)]",
      "fecha [(actual|del sistema|de hoy|y hora)] [(actual|del sistema)]",
      "que (fecha|dia) (es|estamos|tenemos|tiene) [hoy] [(el <equipo>)]",
      "a que (fecha|dia) estamos [hoy]",
      "en que (fecha|dia) estamos [hoy]",
      "(zona horaria|huso horario) [(actual|del sistema)]",
      "que (zona horaria|huso horario) (tiene|tengo|hay|usa) [(el|este|la|esta)] [<equipo>]",
      "(el|la hora del) reloj [(del sistema)]",
      "[la] fecha y [la] (hora|zona horaria) [(configurada|actual|del sistema|del <equipo>)]",
      "[la] hora y [la] fecha [(actual|del sistema|del <equipo>)]",
      "[la] fecha (del sistema|actual) y [la] (hora|zona horaria) [(configurada|actual)]",
      "que hora (tiene|marca|es en) [(el|este|la|esta)] <equipo>",
      "[(a|en)] que (dia|fecha) (y|y a|y en) [que] hora (es|son|estamos|tiene|tenemos|marca|sera|hay) [hoy] [(en|ahora en)] [(el|la|este|esta)] [(reloj|<equipo>)] [(del <equipo>)]",
      "que (dia|fecha) es [hoy] y que hora (es|son|tiene|tenemos|marca) [(en|ahora en)] [(el|la|este|esta)] [(reloj|<equipo>)]",
      "que hora (es|son|tiene|tenemos|marca) y (a que|en que|que|de que) (dia|fecha) (es|estamos|tenemos|somos) [(en|ahora en)] [(el|la|este|esta)] [(reloj|<equipo>)]",
      "que hora y [(que)] (dia|fecha) (es|son|estamos|tiene|tenemos|marca) [(en|ahora en)] [(el|la|este|esta)] [(reloj|<equipo>)]",
      "que (dia|hora|fecha) (es|son|tiene|marca|tenemos) (en|segun) (el|la|este|esta) (reloj|<equipo>) [(del <equipo>)]",
    ],
    en: [
      "what time is it",
      "what (time|day|date) is (it|today) [today]",
      "[(the|current|system)] (time|date) [(is it|today|and date|and time)]",
      "[the] (current|system|server) (time|date) [and (time|date)]",
      "what is (the time|today's date|the date|the current date|the current time|today)",
      "(date and time|time and date)",
      "which day is (it|today)",
      "[the] (time zone|timezone) [(of this <machine>|is set|in use)]",
      "what (time zone|timezone) (is|does) [(this|the)] [<machine>] (in|use|set to|have)",
      "today date",
      "[the] [current] date [and] time [and] [(the)] (timezone|time zone|zone)",
      "[the] [current] (date|time) (and|with) [the] (time|date|timezone|time zone)",
      "what (day and time|time and day|date and time|time and date|day and date|time) is it [(on|according to)] [(the|this|my)] [(<machine>|clock|server clock)]",
      "what (day|date) is it and what time [is it] [(on|according to)] [(the|this|my)] [<machine>]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["date"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const { time, zone, day } = readDate(stdout, "es");
      return day === undefined ? `Es ${stdout.trim()}.` : `Son las ${time} (${zone}) del ${day}.`;
    },
    en: ({ stdout }) => {
      const { time, zone, day } = readDate(stdout, "en");
      return day === undefined ? `It is ${stdout.trim()}.` : `It is ${time} (${zone}) on ${day}.`;
    },
  }),
});

/** As date(1) writes it in English or Spanish: "Sun Nov 22 12:00:01 CET 2026", "dom 22 nov 2026 12:00:01 CET", with AM or PM or without. */
function readDate(text: string, language: Language): { time: string; zone: string; day: string | undefined } {
  const [, hour = "", minute = "", half = "", zone = ""] =
    /(\d\d?):(\d\d):\d\d(?: ([AP])\.?M\.?)? ([A-Z]+|[+-]\d+)/i.exec(text) ?? [];
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const date = /(?:^|\s)(\d{1,2})(?=\s|$)/.exec(text)?.[1];
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(1);
  const month = shortMonths.findIndex((names) => words.some((word) => names.includes(word.slice(0, 3))));
  const hours = (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const time = `${half === "" ? hour : String(hours).padStart(2, "0")}:${minute}`;
  if (year === undefined || date === undefined || month < 0 || zone === "") return { time, zone, day: undefined };
  const iso = `${year}-${String(month + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
  return { time, zone, day: spokenDay(iso, language) };
}

const shortMonths = "jan ene,feb,mar,apr abr,may,jun,jul,aug ago,sep,oct,nov,dec dic"
  .split(",")
  .map((names) => names.split(" "));

/** Without Intl, whose tables take longer to load than everything else here. */
function spokenDay(day: string, language: Language): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const weekday = weekdays[language][date.getUTCDay()];
  const month = months[language][date.getUTCMonth()];
  const [number, year] = [date.getUTCDate(), date.getUTCFullYear()];
  return language === "es" ? `${weekday}, ${number} de ${month} de ${year}` : `${weekday}, ${number} ${month} ${year}`;
}

const weekdays: Record<Language, readonly string[]> = {
  es: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const months: Record<Language, readonly string[]> = {
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
