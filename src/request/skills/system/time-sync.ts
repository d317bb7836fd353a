import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { decimals } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const clock = "(reloj|hora|reloj del <equipo>|hora del <equipo>|reloj del sistema|hora del sistema)";
const right =
  "(sincronizad(o|a)|en hora|bien sincronizad(o|a)|sincronizandose|correctamente sincronizad(o|a)|bien|desfasad(o|a)|atrasad(o|a)|adelantad(o|a)|desincronizad(o|a)|ajustad(o|a))";

/** Whether the clock is kept right over the network. */
export const timeSync = defineSkill({
  id: "time-sync",
  sentences: {
    es: [
      "está sincronizado el reloj",
      `[si] (esta|estan|sigue|anda) ${right} [(el|la)] ${clock} [(por|con|via) (ntp|la red|internet)]`,
      `[si] [(el|la)] ${clock} [(del|de este|de la|de esta)] [<equipo>] (esta|sigue|anda) ${right} [(por|con|via) (ntp|la red|internet)]`,
      `[si] (se sincroniza|se esta sincronizando|sincroniza|sincronizo) [bien] [(el|la|con)] (${clock}|ntp) [(por|con) (ntp|internet|la red)]`,
      "[(la|el estado de la|estado de la|el estado de)] sincronizacion (de|del|horaria|de la|con) [(la|el)] [(reloj|hora|ntp|tiempo|horario)]",
      "[(el)] estado (de|del) (ntp|chrony|timesyncd|la hora por red|la sincronizacion horaria|la sincronizacion)",
      "(funciona|va|anda|esta activo|esta funcionando|jala|esta andando) [(bien)] [(el)] ntp",
      "[(el)] ntp (funciona|va|anda|esta activo|esta funcionando|esta sincronizado|sincroniza) [bien]",
      "(cuanto|que tanto) (se desvia|se atrasa|se adelanta|esta desfasado|esta desviado|se desfasa) [(el|la)] (reloj|hora)",
      "(con que|contra que|con cual) (servidor|servidores) [(ntp|de hora|de tiempo)] (se sincroniza|sincroniza|esta sincronizado) [(el|la)] [(reloj|hora|<equipo>)]",
      "[(el)] (desfase|desvio|offset) (del|de la|de) (reloj|hora)",
      "[si] (esta|tiene|tengo|hay) (activad(o|a)|activ(o|a)) [(el|la)] (ntp|hora automatica|sincronizacion horaria|sincronizacion de [la] hora)",
      `[si] esta [(bien)] [(el|la)] ${clock} (sincronizad(o|a)|en hora|bien|ajustad(o|a)) [(por|con|via) (ntp|la red|internet)]`,
      "[si] (tiene|tengo|lleva) [(el|este|la)] [<equipo>] [(la|el)] (hora|reloj) (bien|sincronizad(o|a)|en hora|correct(o|a)|ajustad(o|a)|desfasad(o|a)) [(por|con) ntp]",
      "[si] (es correcta|es la correcta|va bien|anda bien) la hora (del <equipo>|del sistema|de este <equipo>)",
      "[si] (se|esta|este <equipo> se|el <equipo> se) (sincroniza|sincronizando|esta sincronizando) [(la hora|el reloj|bien)] [(la hora|el reloj)] (con|por|contra) [(un|el|algun)] (ntp|servidor ntp|internet|servidor de hora|servidor de tiempo)",
      "[(la|el)] (sincronizacion|sincronia|estado) (horaria|de la hora|del reloj|del tiempo|ntp)",
      "(timedatectl|chronyc tracking)",
      "(como|que tal) (va|anda|esta) (el ntp|la sincronizacion (horaria|del reloj|de la hora)|el chrony)",
      "(verifica|comprueba|revisa|checa|chequea) [(el|la)] (ntp|sincronizacion (horaria|del reloj|de [la] hora)|chrony)",
      "[si] (tiene|lleva|marca) (bien|mal) la hora [(el|la|este|esta)] [<equipo>]",
      "[si] (esta|anda|va) (en hora|bien de hora|mal de hora|desfasad(o|a) de hora) [(el|la|este|esta)] <equipo>",
      "[si] [(el|la|este|esta)] <equipo> (esta|anda|va|tiene) (en hora|bien de hora|mal de hora|la hora (bien|mal|sincronizada|correcta|ajustada))",
      "[si] la hora (es|esta) (correcta|bien|la correcta|mal|sincronizada|ajustada)",
      "[<relleno>] [<relleno>] [<relleno>] (reloj|hora) [<relleno>] [<relleno>] [<equipo>] [<relleno>] [<relleno>] (sincronizad(o|a)|sincronizando|bien|desfasad(o|a)|correct(o|a)|ajustad(o|a)|exact(o|a)|va bien|anda bien|mal) [(con|por|via)] [(ntp|internet|la red)]",
      "[<relleno>] [<relleno>] sincronizacion [<relleno>] [<relleno>] (hora|reloj|horaria|tiempo|ntp) [(activa|activada|funciona|funcionando)]",
      "[<relleno>] [<relleno>] (sincronizad(o|a)|desfasad(o|a)|en hora) [<relleno>] [<relleno>] (reloj|hora|<equipo>) [(con|por|via)] [(ntp|internet|la red)]",
    ],
    en: [
      "is the clock synchronized",
      "is (the|this|my) [(system|<machine>)] (clock|time) [(of (this|the) <machine>)] [(still|being|properly|correctly)] (synchronized|synchronised|in sync|synced|syncing|right|correct|accurate|off|drifting|ok|synchronizing) [(with|by|over|via) (ntp|the network|the internet)]",
      "[the] [(system|<machine>)] (clock|time) (sync|synchronization|synchronisation|drift|offset) [(status|state)]",
      "[the] (ntp|chrony|timesyncd|time sync|time synchronization|clock sync|time synchronisation) (status|state)",
      "[the] (status|state) of (ntp|chrony|timesyncd|the time sync|time synchronization|time synchronisation|the clock|the time synchronization)",
      "(is|does) ntp (working|running|active|on|enabled|work|in sync|synced|synchronized|synchronised|syncing)",
      "how far (off|out) is (the|my|this) (clock|system clock|time)",
      "(which|what) (ntp|time) server (is|does) (the|this|my|it) [<machine>] [(clock)] (using|use|synchronized with|synced with|sync with|synchronize with)",
      "is time (sync|synchronization|synchronisation) (on|enabled|working|active|running)",
      "is (this|the|my) <machine> [time] (synchronized|synchronised|synced|in sync) (with|to|over|by) (ntp|an ntp server|a time server|the time server)",
      "(whether|if) the (clock|time) is (synchronized|synchronised|synced|in sync|right)",
      "does (the|my) (clock|time) (sync|synchronize|synchronise|drift)",
      "is (this|the|my) <machine> (clock|time) (synchronized|synchronised|in sync|synced|right|correct|accurate)",
      "is [the] (time|clock) [being] (synced|synchronized|synchronised) [(with|by|over|via)] [(ntp|a time server|an ntp server|the internet)]",
      "[(whether|if)] (ntp|the time sync|time synchronization|chrony|timesyncd) (is|works) [(working|on|active|running|ok|fine|enabled)]",
      "(how is|how about) (ntp|the time sync|time synchronization|the clock sync)",
      "(timedatectl|chronyc tracking)",
      "(does|is) (this|the|my) <machine> (use|using|have|has) (ntp|network time|time sync|time synchronization)",
      "[the] (ntp|time) (synchronization|synchronisation|sync) [(status|state|of (this|the) <machine>)]",
      "(is|does) (the|this|my) <machine> (on|keep|keeping|have|show|showing) the (right|correct) time",
      "is the time [on (this|the) <machine>] (right|correct|accurate|wrong|off)",
      "[<filler>] [<filler>] [<machine>] (clock|time|ntp) [<filler>] [<filler>] [<machine>] [<filler>] [<filler>] (sync|synced|synchronized|synchronised|accurate|correct|right|in sync|drifting|off|syncing) [(with|by|via|over)] [(ntp|the network|the internet)]",
      "[<filler>] [<filler>] (synced|synchronized|synchronised|in sync|syncing) (with|to|by|via) [an] (ntp|ntp server|time server|internet time)",
    ],
  },
  slots: {},
  command: (_, machine) => {
    const { file } = machine.program("chronyc");
    return { pipeline: [file === undefined ? ["timedatectl", "status"] : ["chronyc", "tracking"]] };
  },
  say: spoken({ es: (outcome) => tell(outcome, "es"), en: (outcome) => tell(outcome, "en") }),
});

function tell({ stdout }: Outcome, language: Language): string {
  const spanish = language === "es";
  const leap = /^Leap status\s*: (.+)$/m.exec(stdout)?.[1];
  if (leap !== undefined) {
    const server = /^Reference ID\s*: \S+ \(([^)]*)\)/m.exec(stdout)?.[1] ?? "";
    const [, offset = "", direction = ""] = /^System time\s*: ([\d.]+) seconds (fast|slow)/m.exec(stdout) ?? [];
    if (/not synchronised/i.test(leap))
      return spanish ? "El reloj no está sincronizado." : "The clock is not synchronized.";
    const milliseconds = decimals((Number(offset) * 1000).toFixed(1), language);
    const way = direction === "fast" ? (spanish ? "adelanta" : "fast") : spanish ? "atrasa" : "slow";
    return spanish
      ? `Sí, el reloj está sincronizado con ${server}; ${way} ${milliseconds} ms.`
      : `Yes, the clock is synchronized with ${server}; it is ${milliseconds} ms ${way}.`;
  }
  const synchronised = /^\s*(?:System clock synchronized|NTP synchronized): (yes|no)/m.exec(stdout)?.[1];
  const service = /^\s*(?:NTP service|Network time on): (\S+)/m.exec(stdout)?.[1];
  const off = service === undefined || /^(inactive|no|n\/a)$/.test(service);
  if (synchronised === "yes") return spanish ? "Sí, el reloj está sincronizado." : "Yes, the clock is synchronized.";
  if (off) {
    return spanish
      ? "No, el reloj no está sincronizado: la hora por red no está en marcha."
      : "No, the clock is not synchronized: network time is not running.";
  }
  return spanish
    ? "No, el reloj aún no está sincronizado, aunque la hora por red está en marcha."
    : "No, the clock is not synchronized yet, although network time is running.";
}
