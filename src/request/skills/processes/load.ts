import type { Language } from "../../../shared/language.ts";
import { decimals } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How busy the machine is and how long it has been up. */
export const load = defineSkill({
  id: "load",
  sentences: {
    es: [
      "qué carga tiene el servidor",
      "(desde cuando|hace cuanto|desde que hora|cuanto hace que) (esta|anda|sigue|lleva) (encendid(o|a)|arriba|prendid(o|a)|funcionando|en marcha|levantad(o|a)) [(el|la|este|esta)] <cacharro>",
      "(cuando|a que hora|que dia) se (reinicio|encendio|apago y encendio|prendio|arranco) [(el|la|este|esta)] <cacharro> [por ultima vez]",
      "[(que|cual es la)] carga [media] [(de trabajo|del sistema|de la maquina|del servidor|de la cpu|del procesador|promedio)] [(tiene|hay)] [[(el|la|este|esta)] <equipo>]",
      "[(cuanto|que)] [tiempo] (lleva|llevo|llevamos|tiene) [ya] [(encendid(o|a)|arriba|prendid(o|a)|funcionando|en marcha|activ(o|a)|levantad(o|a)|corriendo|sin reiniciar|sin reiniciarse)] [(el|la|este|esta|mi)] <equipo> [(encendid(o|a)|arriba|prendid(o|a)|funcionando|en marcha|activ(o|a)|levantad(o|a)|corriendo|sin reiniciar|sin reiniciarse)]",
      "(desde cuando|hace cuanto|desde que hora|cuanto hace que) (esta|se) (encendid(o|a)|arriba|prendid(o|a)|funcionando|en marcha|levantad(o|a)|reinicio|encendio|arranco) [(el|la|este|esta)] [<equipo>]",
      "(cuando|hace cuanto) [fue] [(el|se)] [ultimo] (reinicio|arranque|arranco|encendio) [(de|del)] [(el|la|este|esta)] [<equipo>]",
      "[(como|que tan)] (cargad(o|a)|ocupad(o|a)|saturad(o|a)|agobiad(o|a)|liad(o|a)) (esta|anda) [(el|la|este|esta)] <equipo>",
      "[(como)] (esta|anda|va) de carga [(el|la|este|esta)] [<equipo>]",
      "tiempo (de actividad|encendido|de funcionamiento|en marcha|activo|arriba) [(de|del)] [(el|la)] [<equipo>]",
      "uptime [(de|del)] [(el|la)] [<equipo>]",
      "(load average|carga media|promedio de carga|carga promedio)",
      "[(esta)] [muy] (cargad(o|a)|saturad(o|a)|sobrecargad(o|a)) [(el|la|este|esta)] <equipo>",
      "[la] carga [(media|del sistema|promedio)] de los ultimos {minutes}",
      "[la] carga de los ultimos (quince|cinco|15|5) minutos",
      "(desde cuando|cuanto hace que|hace cuanto que) [no] (se reinicia|esta prendido|se apaga|no se reinicia) [(el|la|este|esta)] [<equipo>]",
      "cuanto (lleva|tiene) (el|la|este|esta) <equipo> (sin (reiniciar|reiniciarse|apagarse)|prendid(o|a)|encendid(o|a)|arriba|en linea)",
      "(cuanto|que tiempo|cuanto tiempo) (lleva|llevamos|tiene) [ya] [(encendid(o|a)|arriba|prendid(o|a)|funcionando|en marcha|activ(o|a)|levantad(o|a)|corriendo|en linea)] [(el|la|este|esta|mi)] [<equipo>] [(encendid(o|a)|arriba|prendid(o|a)|funcionando|en marcha|levantad(o|a)|corriendo)] y (que carga (tiene|soporta|lleva|hay)|cual es (su|la) carga|con que carga|como (esta|anda|va) de carga|que tan cargad(o|a) esta)",
      "[(que|cual es la)] carga [media] (tiene|lleva|soporta|hay en) [(el|la|este|esta)] [<equipo>] y (cuanto|desde cuando|cuanto tiempo) (lleva|esta) (encendid(o|a)|prendid(o|a)|arriba|levantad(o|a)|en marcha|funcionando)",
      "(desde cuando|hace cuanto|desde que hora|cuanto hace que|cuanto tiempo hace que|desde que dia|hace cuanto que) (esta|lleva|anda|sigue) (encendid(o|a)|arriba|prendid(o|a)|funcionando|en marcha|levantad(o|a)|corriendo|andando) [(el|la|este|esta|mi)] [<equipo>] [sin (reiniciar|reiniciarse|apagar|apagarse|parar)]",
      "(cuanto|que tiempo|cuanto tiempo|cuantos dias|cuantas horas) (lleva|tiene|llevamos) [(el|la|este|esta|mi)] [<equipo>] sin (reiniciar|reiniciarse|apagar|apagarse|que (la|lo) reinicien)",
      "[(la|el)] <cargamedia> [(del <equipo>)] y [(el|desde cuando|hace cuanto)] <encendido>",
      "[(la|el)] <encendido> y [(la|el)] <cargamedia>",
      "[(que tan|como de|cuan|cuanto de)] (cargad(o|a)|saturad(o|a)|ocupad(o|a)|agobiad(o|a)) (esta|anda|va) [(el|la|este|esta)] <equipo> y (hace cuanto|desde cuando|cuanto hace|hace cuanto tiempo|cuanto [tiempo]) [que] [no] (esta|lleva|anda|sigue|se) (prendid(o|a)|encendid(o|a)|arriba|levantad(o|a)|en marcha|funcionando|corriendo|sin reiniciar|reinicia|apaga)",
      "(hace cuanto|desde cuando|cuanto hace|hace cuanto tiempo|cuanto [tiempo]) [que] (esta|lleva|anda|sigue) (prendid(o|a)|encendid(o|a)|arriba|levantad(o|a)|en marcha|funcionando|corriendo) [(el|la|este|esta)] [<equipo>] y (que tan|como de|cuan) (cargad(o|a)|saturad(o|a)|ocupad(o|a)) (esta|anda|va)",
    ],
    en: [
      "how busy is the machine",
      "[the] (load|load average|system load|cpu load|server load|average load) [(of|on) [(the|this|my)] <machine>]",
      "how (busy|loaded|stressed|overloaded) is [(the|this|my)] <machine>",
      "how long has [(the|this|my|it)] [<machine>] been (up|running|on|online|up and running)",
      "(how long since|when was|time since) [the] [last] (reboot|boot|restart)",
      "when did [(the|this|my|it)] [<machine>] [last] (start|boot|reboot|restart|come up)",
      "[the] (uptime|up time|system uptime|server uptime) [(of|on) [(the|this|my)] <machine>]",
      "is [(the|this|my)] <machine> (busy|overloaded|under load|loaded|under heavy load)",
      "since when is [(the|this|my)] <machine> (up|running|on)",
      "how loaded (is|are) [(the|this|my)] [<machine>]",
      "[the] load averages",
      "how hard is [(the|this|my)] <machine> working",
      "how long has [(the|this|it|my)] [<machine>] been (up|on|running) and (what is|how is|how high is) [(the|its)] load [(like|average)]",
      "(uptime|up time) and load [average]",
      "how long has [(the|this|it|my)] [<machine>] been (up|on|running|running without a reboot|up without a reboot) [without (a|any) (reboot|restart)]",
      "since when has [(the|this|my|it)] [<machine>] been (up|running|on) [without (a|any) (reboot|restart)]",
      "how long since [(the|this|my)] [<machine>] was [last] (rebooted|restarted|switched on)",
      "how many days has [(the|this|my|it)] [<machine>] been (up|on|running)",
      "[the] (load|load average|average load|system load) and [the] (uptime|time up|time since boot)",
      "[the] uptime and [the] (load|load average|average load|system load)",
      "how (busy|loaded|hard pressed) is [(the|this|my)] <machine> and how long has it been (up|on|running)",
      "when was (it|this <machine>|the <machine>) last (rebooted|restarted|booted|switched on|started)",
    ],
  },
  slots: { minutes: { type: "duration", optional: true } },
  command: () => ({ pipeline: [["uptime"]] }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const up = /up\s+(.+?),\s+\d+ users?/.exec(stdout)?.[1] ?? /up\s+(.+?),\s+load/.exec(stdout)?.[1] ?? "";
  const [, one = "", five = "", fifteen = ""] =
    /load average: ([\d.,]+\d), ([\d.,]+\d), ([\d.,]+\d)/.exec(stdout) ?? [];
  const say = (text: string) => decimals(text, language);
  if (language === "es") {
    return `Lleva encendido ${spanishTime(up)}. La carga es ${say(one)} en el último minuto, ${say(five)} en cinco y ${say(fifteen)} en quince.`;
  }
  return `Up for ${englishTime(up)}. Load is ${say(one)} over the last minute, ${say(five)} over five and ${say(fifteen)} over fifteen.`;
}

/** "3 days, 4:05" and "31 min" as uptime(1) writes them. */
function spanishTime(text: string): string {
  return text
    .replace(/(\d+) days?/, (_, days: string) => `${days} ${days === "1" ? "día" : "días"}`)
    .replace(/(\d+):(\d\d)/, (_, hours: string, minutes: string) => `${hours} h ${Number(minutes)} min`)
    .replace(/,\s+/, " y ");
}

function englishTime(text: string): string {
  return text
    .replace(/(\d+):(\d\d)/, (_, hours: string, minutes: string) => `${hours} h ${Number(minutes)} min`)
    .replace(/,\s+/, " and ");
}
