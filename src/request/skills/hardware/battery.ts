import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How full the battery is and whether it charges. */
export const battery = defineSkill({
  id: "battery",
  sentences: {
    es: [
      "cuánta batería queda",
      "[(cuanta|cuanto)] [carga] [de] [la] (bateria|pila) [(me|le|nos)] (queda|hay|tengo|tiene|resta|aguanta|dura) [(a|al|en|el|la|este|esta)] [(el|la|este|esta)] [(<equipo>|portatil|laptop|notebook)]",
      "(cuanta|cuanto) (bateria|pila|carga) [(me|le|nos)] (queda|hay|tengo|tiene|resta) [(a|al|en)] [(el|la|este|esta)] [(<equipo>|portatil|laptop|notebook)]",
      "[(estado|nivel|porcentaje|carga|salud)] (de|de la|del) (bateria|pila) [(de|del) [(el|la|este|esta)] (<equipo>|portatil|laptop)]",
      "[la] bateria",
      "[si] (esta|se esta|anda) (cargando|cargada|cargandose|descargando|enchufado|enchufada|conectado a la corriente) [(el|la|este|esta)] (bateria|portatil|laptop|<equipo>) [cargando]",
      "[(como|que tal)] (esta|anda|va) [de] [la] bateria [(del|de la|de este) (<equipo>|portatil|laptop)]",
      "cuanto (dura|aguanta|le queda de vida|le falta) [(a|para)] [la] bateria [(para cargarse|para acabarse)]",
      "a cuanto (esta|anda) la (bateria|pila)",
      "(acpi|upower) [de la bateria]",
      "[si] (estoy|estamos|esta|va) [tirando] (de|con) bateria",
    ],
    en: [
      "how much battery is left",
      "[how much] [(charge|power|life)] [(is|do (i|we) have)] [left] (in|on|of) [(the|my|this)] battery [(left|of this <machine>)]",
      "how much (battery|battery life|charge|battery power) (is|do (i|we) have|does (it|this <machine>|the laptop) have|have (i|we) got) [(left|remaining|got)] [(on|in) [(the|this|my)] (laptop|<machine>)]",
      "[the] battery [(level|status|state|charge|percentage|health|life|condition)] [(of|on) [(the|this|my)] (laptop|<machine>)]",
      "(is|are) [(the|my|this)] (battery|laptop|<machine>) [(being)] (charging|charged|plugged in|on battery|full|discharging)",
      "how is [(the|my)] battery [doing]",
      "how (full|charged|low|flat) is [(the|my)] battery",
      "how long (will|does|can) [(the|my)] battery (last|hold)",
      "am i (running on|on) battery",
      "battery",
      "what is the battery at",
      "is it (charging|plugged in|on battery|running on battery)",
    ],
  },
  slots: {},
  command: () => ({
    pipeline: [["grep", "-H", "", "/sys/class/power_supply/BAT0/capacity", "/sys/class/power_supply/BAT0/status"]],
  }),
  say: {
    es: (outcome, slots) => {
      const { percent, status } = readBattery(outcome.stdout);
      if (percent === undefined)
        return outcome.exitCode === 0 ? "No sé leer la batería." : noBattery.es(outcome, slots);
      const state = status === "Charging" ? "y cargando" : status === "Full" ? "y llena" : "y sin cargar";
      return `La batería está al ${percent} % ${state}.`;
    },
    en: (outcome, slots) => {
      const { percent, status } = readBattery(outcome.stdout);
      if (percent === undefined)
        return outcome.exitCode === 0 ? "I cannot read the battery." : noBattery.en(outcome, slots);
      const state = status === "Charging" ? "and charging" : status === "Full" ? "and full" : "and not charging";
      return `The battery is at ${percent} % ${state}.`;
    },
  },
});

/** grep ends with 2 where there is no such file: most servers have no battery. */
const noBattery = spoken(
  { es: () => "Este equipo no tiene batería.", en: () => "This machine has no battery." },
  [1, 2],
);

function readBattery(stdout: string): { percent: string | undefined; status: string | undefined } {
  return { percent: /capacity:(\d+)/.exec(stdout)?.[1], status: /status:(.+)/.exec(stdout)?.[1]?.trim() };
}
