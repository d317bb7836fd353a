import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const off = "(apaga|apagar|apague|apagues|apagame|programa apagar|programa que se apague|programa el apagado de)";
const it = "[(el|la|este|esta|mi|del|de la)] [<equipo>]";
const offEn = "(shut down|shutdown|power off|power down|turn off|switch off|halt|schedule a shutdown [of])";

/** Switches the machine off at a time of day. */
export const powerOffAt = defineSkill({
  id: "power-off-at",
  changes: true,
  sentences: {
    es: [
      "apaga el equipo a las {clock}",
      `${off} ${it} a (las|la) {clock}`,
      `a (las|la) {clock} ${off} ${it}`,
      `(programa|programar|programe|deja programado|agenda) (el|un) apagado (del|de la|de este|de esta) <equipo> (a|para) (las|la) {clock}`,
      `(programa|programar|programe|deja programado|agenda) (el|un) apagado (a|para) (las|la) {clock}`,
      "que (el|la|este|esta) <equipo> se apague a (las|la) {clock}",
      "(quiero|necesito) que se apague (el|la|este|esta) <equipo> a (las|la) {clock}",
      "(pon|poner|deja|dejar) (el|un) apagado a (las|la) {clock}",
      "(el|la|este|esta) <equipo> se (apaga|tiene que apagar|debe apagar) a (las|la) {clock}",
      "apagado (programado|del <equipo>) (a|para) (las|la) {clock}",
    ],
    en: [
      "shut down the machine at {clock}",
      `${offEn} [(the|this|my)] [<machine>] at {clock}`,
      `(shut|turn|power|switch) [(the|this|my)] <machine> (down|off) at {clock}`,
      "schedule (a|the) (shutdown|power off) [of (the|this) <machine>] (for|at) {clock}",
      "at {clock} (shut down|power off|switch off|turn off) [(the|this|my)] <machine>",
      "(the|this) <machine> (should|must|has to) (shut down|power off|go down|be off) (at|by) {clock}",
      "have (the|this) <machine> (shut down|power off|switched off) at {clock}",
      "(bring|take) (the|this) <machine> down at {clock}",
      "(set|plan) a shutdown (for|at) {clock}",
    ],
  },
  slots: {
    clock: {
      type: "choice",
      choices: {},
      form: /^([01]?\d|2[0-3]):[0-5]\d$/,
      ask: { es: "¿A qué hora?", en: "At what time?" },
    },
  },
  command: ({ clock = "" }) => ({ pipeline: [["shutdown", "-h", clock]], root: true }),
  say: spoken({
    es: (_, { clock = "" }) => `El equipo se apagará a las ${clock}.`,
    en: (_, { clock = "" }) => `The machine will shut down at ${clock}.`,
  }),
});
