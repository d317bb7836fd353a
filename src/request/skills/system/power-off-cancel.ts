import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Takes back a shutdown or reboot that is scheduled. */
export const powerOffCancel = defineSkill({
  id: "power-off-cancel",
  changes: true,
  sentences: {
    es: [
      "cancela el apagado programado",
      "(cancela|cancelar|cancele|anula|anular|anule|deten|detener|para|quita|aborta) (el|ese|un) (apagado|reinicio) [(programado|pendiente|del <equipo>|de la maquina|previsto)]",
      "(cancela|anula|cancelar|anular) que se (apague|reinicie) (el|la|este|esta) <equipo>",
      "(que|quiero que) (el|la|este|esta) <equipo> ya no se (apague|reinicie)",
      "(ya no|no) (apagues|reinicies) [(el|la|este|esta)] <equipo> (al final|despues de todo)",
      "(olvida|olvidate) (el|del) (apagado|reinicio) [programado]",
      "(quita|borra|elimina) (el|la) (apagado|reinicio|hora de apagado) [programad(o|a)]",
      "(apagado|reinicio) cancelado",
    ],
    en: [
      "cancel the scheduled shutdown",
      "(cancel|abort|stop|call off) (the|that|a) [(scheduled|pending|planned)] (shutdown|power off|reboot|restart)",
      "(do not|never mind) (shut down|shutting down|power off) (the|this) <machine> after all",
      "(forget|scrap|drop) (the|that) [scheduled] (shutdown|reboot)",
      "(cancel|abort) (shutting down|powering off|rebooting) (the|this) <machine>",
      "(the|this) <machine> should not (shut down|reboot) after all",
      "(remove|delete|clear|undo) (the|that) [(scheduled|pending)] (shutdown|reboot)",
      "shutdown cancelled",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["shutdown", "-c"]], root: true }),
  say: spoken({
    es: () => "No hay ya ningún apagado programado.",
    en: () => "No shutdown is scheduled any more.",
  }),
});
