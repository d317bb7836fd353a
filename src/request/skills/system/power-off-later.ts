import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

const off = "(apaga|apagar|apague|apagues|apagame|programa apagar|programa que se apague|programa el apagado de)";
const it = "[(el|la|este|esta|mi|del|de la)] [<equipo>]";
const offEn = "(shut down|shutdown|power off|power down|turn off|switch off|halt|schedule a shutdown [of])";

/** Switches the machine off so much later. */
export const powerOffLater = defineSkill({
  id: "power-off-later",
  changes: true,
  sentences: {
    es: [
      "apaga el equipo en {duration}",
      `${off} ${it} (en|dentro de|de aqui a) {duration}`,
      `(en|dentro de) {duration} ${off} ${it}`,
      `(programa|programar|programe|deja programado|agenda) (el|un) apagado [(del|de la|de este) <equipo>] (en|dentro de|para dentro de) {duration}`,
      "que (el|la|este|esta) <equipo> se apague (en|dentro de) {duration}",
      "(quiero|necesito) que se apague (el|la|este|esta) <equipo> (en|dentro de) {duration}",
      "(pon|poner|deja|dejar) (el|un) apagado (en|dentro de) {duration}",
      "apagado (en|dentro de) {duration}",
    ],
    en: [
      "shut down the machine in {duration}",
      `${offEn} [(the|this|my)] [<machine>] (in|after) {duration}`,
      `(shut|turn|power|switch) [(the|this|my)] <machine> (down|off) (in|after) {duration}`,
      "schedule (a|the) (shutdown|power off) [of (the|this) <machine>] in {duration}",
      "in {duration} (shut down|power off|switch off|turn off) [(the|this|my)] <machine>",
      "(the|this) <machine> (should|must|has to) (shut down|power off|go down) in {duration}",
      "have (the|this) <machine> (shut down|power off|switched off) in {duration}",
      "(bring|take) (the|this) <machine> down in {duration}",
      "(set|plan) a shutdown in {duration}",
    ],
  },
  slots: { duration: { type: "duration", ask: { es: "¿Dentro de cuánto?", en: "In how long?" } } },
  command: (slots) => ({ pipeline: [["shutdown", "-h", `+${minutes(slots)}`]], root: true }),
  say: spoken({
    es: (_, slots) => `El equipo se apagará dentro de ${minutes(slots)} min.`,
    en: (_, slots) => `The machine will shut down in ${minutes(slots)} min.`,
  }),
});

/** Whole ones, as shutdown(8) takes them. */
function minutes({ duration = "" }: SlotValues): number {
  return Math.max(1, Math.ceil(Number.parseInt(duration, 10) / 60));
}
