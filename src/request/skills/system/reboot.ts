import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Restarts the whole machine. */
export const reboot = defineSkill({
  id: "reboot",
  changes: true,
  sentences: {
    es: [
      "reinicia el equipo",
      "<reinicia> (el|la|este|esta|mi|todo el|todo) <equipo> [(entero|completo|por completo)]",
      "(haz|hacer|hazle) un (reinicio|reboot) (del|de la|al|a la|de este|de esta) <equipo>",
      "(rebootea|rebootear|reboot|reboota) [(el|la|este|esta)] [<equipo>]",
      "<reinicia> el <equipo> operativo",
      "(apaga|apagar) y (enciende|encender|prende|prender|vuelve a encender) (el|la|este|esta) <equipo>",
      "(manda|ejecuta) un reboot",
      "<reinicia> linux",
      "(dale|darle|dele|hazle|hacele|haz|haga|hacer|pegale|metele) [un] (reinicio|reboot|restart|reset|reiniciazo) (a|al|a todo|a todo el|a toda la|del|de) [(el|la|este|esta|todo el)] <equipo> [(entero|entera|completo|completa|por completo|por entero)]",
      "<reinicia> [(el|la|este|esta|mi|todo el|toda la|a el|al)] <equipo> (entero|entera|completo|completa|por completo|por entero)",
    ],
    en: [
      "reboot the machine",
      "(reboot|restart) (the|this|my|the whole|the entire) <machine>",
      "reboot [now]",
      "(do|perform) a reboot [of (the|this|my) <machine>]",
      "restart the operating system",
      "give (the|this|my) <machine> a (reboot|restart)",
      "turn (the|this|my) <machine> off and on again",
      "reboot linux",
      "give (the|this|my) (whole|entire|complete) <machine> a (reboot|restart)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["systemctl", "reboot"]], root: true }),
  say: spoken({ es: () => "El equipo se está reiniciando.", en: () => "The machine is rebooting." }),
});
