import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const off = "(apaga|apagar|apague|apagues|apagame|apagueme|apagale|shutdownea|power off|poweroff)";

/** Switches the whole machine off. */
export const powerOff = defineSkill({
  id: "power-off",
  changes: true,
  sentences: {
    es: [
      "apaga el equipo",
      `${off} (el|la|este|esta|mi|todo el|toda la) <equipo> [(entero|entera|completo|por completo|del todo|de manera segura|correctamente|con seguridad)]`,
      `${off} del todo (el|la|este|esta|mi) <equipo>`,
      "(haz|hacer|hazle|hazme|haga|hagale|hacele|ejecuta|lanza|manda|tira|dale) [(un|el)] (apagado|shutdown|poweroff|power off) [(del|de la|al|a la|de este|de esta|a este)] [<equipo>]",
      "(inicia|iniciar|procede con|proceder con) (el|un) apagado [(del|de la|de este|de esta)] [<equipo>]",
      "que se apague (el|la|este|esta|mi) <equipo>",
      "que (el|la|este|esta) <equipo> se apague",
      "(apagado|apagon) (del|de la|de este|de esta) <equipo>",
      "(poweroff|power off|shutdown) [(el|la|este|esta|al)] [<equipo>]",
      "(para|parar|pare|deten|detener|detenga) [por completo] (la maquina|el equipo|el ordenador|la computadora|el computador|la compu|el pc|este equipo|esta maquina) [(por completo|del todo)]",
      `${off} linux`,
      "(desconecta|desconectar|desconecte) (el|la|este|esta) (equipo|maquina|ordenador|computadora|computador|pc)",
      "(deja|dejar|deje) (el|la|este|esta) <equipo> (apagad(o|a))",
      "(apaga|apagar|apague|apagame) [(el|la|este|esta|mi)] <equipo> (ya|ahora mismo|de una vez|y listo|y ya|inmediatamente|entero)",
      "(quiero|necesito|hay que|toca) (apagar|que se apague|que apagues) (el|la|este|esta|mi) <equipo>",
      "(manda|mandar|mande|pon|poner) a apagar (el|la|este|esta) <equipo>",
      "(ejecuta|lanza|haz|tira) [(un|el|la orden de)] (shutdown now|shutdown ya|apagado completo|apagado ordenado|apagado limpio|apagado) [(del|de la|de este)] [<equipo>]",
      "(baja|bajar|baje|tumba|tumbar) (la maquina|el equipo|el ordenador|la computadora|este equipo|esta maquina) (del todo|por completo|entera|entero)",
      "(cierra|cerrar|cierre|termina) (el|la|este) (equipo|maquina|ordenador|computadora) (y apagalo|y apagala|del todo)",
      "(apaga|apagar|apague) todo [(el|la)] <equipo>",
      "(apaga|apague|apagar) ya (el|la|este|esta) <equipo>",
    ],
    en: [
      "shut down the machine",
      "(shut down|shutdown|power off|power down|turn off|switch off|halt) (the|this|my|the whole|the entire) <machine> [(completely|safely|cleanly|properly)]",
      "(shut|power|turn|switch) (the|this|my|the whole) <machine> (down|off) [(completely|safely|cleanly)]",
      "(shut down|shutdown|power off|poweroff|power down) [now]",
      "(do|perform|initiate|start|run) a (shutdown|shut down|power off|clean shutdown|poweroff) [of (the|this|my) <machine>]",
      "(turn|switch|power) off (the|this|my) <machine>",
      "(the|this|my) <machine> (needs to be|should be|must be|has to be) (shut down|powered off|turned off|switched off)",
      "(have|get) (the|this|my) <machine> (shut down|powered off|turned off|switched off|powered down)",
      "bring (the|this|my) (machine|computer|box|pc|whole system) down [(completely|cleanly)]",
      "shut linux down",
      "(power|turn) (it all|everything) off",
      "shut it all down",
      "(turn|switch|power) (the|this|my) (whole|entire) <machine> off",
      "(i want|i need|it is time) to (shut|power|turn) (the|this|my) <machine> (down|off)",
      "(shut|power) down (the|this|my) <machine> (now|right now|immediately|at once)",
      "(power|turn|switch) off [the] (power|power of (the|this) <machine>)",
      "(shut|turn|power) this thing (down|off)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["systemctl", "poweroff"]], root: true }),
  say: spoken({ es: () => "El equipo se está apagando.", en: () => "The machine is shutting down." }),
});
