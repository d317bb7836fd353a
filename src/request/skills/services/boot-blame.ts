import type { Language } from "../../../shared/language.ts";
import { decimals, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const slows =
  "(tarda|tardo|ha tardado|tardan|tardaron|demora|demoro|demoran|demoraron|retrasa|retraso|retrasan|ralentiza|ralentizo|ralentizan|frena|frenan|enlentece|atrasa|atrasan|hace lento|hacen lento|hizo lento)";
const boot = "(arranque|inicio|booteo|boot|encendido)";
const booting = "(arrancar|iniciar|bootear|iniciarse|encender|encenderse|prender|levantar)";

/** Which units took long when the machine started. */
export const bootBlame = defineSkill({
  id: "boot-blame",
  sentences: {
    es: [
      "qué servicios retrasan el arranque",
      `(que|lo que|cual|quien) [(servicio|servicios|unidad|unidades|cosa|cosas)] [es lo que|son los que] [mas] ${slows} [mas] [(en|durante|al)] [el] (${boot}|${booting}) [(del|de la|el|la|este|de este)] [<equipo>]`,
      `(que|lo que|los servicios que|servicios que|el servicio que) [mas] ${slows} [mas] (en|al|durante el|el) (${boot}|${booting}) [(del|de la|el|la|este)] [<equipo>]`,
      `por que ${slows} [tanto] [(en|el)] (${boot}|${booting}) [(del|de la|el|la|este|esta)] [<equipo>]`,
      `por que (es|fue|va|esta) [tan] lento [(el|al)] (${boot}|${booting}) [(del|de la|el|la|este)] [<equipo>]`,
      `por que [(el|la|este|esta)] [<equipo>] ${slows} [tanto] en ${booting}`,
      `[(los)] (servicios|unidades) (mas (lentos|lentas)|lentos|lentas|que mas tardan|que tardan mas) [(en|al|del|de)] [(el|la)] (${boot}|${booting})`,
      `cuanto (tarda|tardo|demora|demoro|ha tardado) [en arrancar] cada (servicio|unidad) (en|al|durante el) (${boot}|${booting})`,
      `(tiempo|tiempos) de arranque (de cada|por) (servicio|unidad)`,
      `(culpable|culpables|responsable|responsables) (del|de que el) (arranque|boot|inicio) [(sea|tan)] (lento|tarde)`,
      "(systemd-analyze|systemd analyze) blame",
      `que (fue|es) lo [(mas)] (lento|que mas tardo|que tardo mas) (del|en el|al) (${boot}|${booting}) [(del|de la)] [<equipo>]`,
      `desglose (del|de los tiempos del|de tiempos del) ${boot}`,
      "(que|quien|cual) [servicio] (esta|estuvo) (haciendo|poniendo|volviendo) [mas] (lento|lenta) [(el|la)] (arranque|inicio|boot|encendido|arrancar)",
      "(que|cual) [servicio] (hace|hizo|hacen) que (tarde|demore|se demore|arranque lento|sea lento|tarde tanto|demore tanto) [(en|el|tanto en)] (arrancar|arranque|iniciar|inicio|bootear) [(el|la|este)] [<equipo>]",
      "[los] (servicios|programas|procesos) que (hacen|ponen) lento (el|al) (arranque|inicio|boot)",
      "(que|en que) [(se)] (se va|se fue|se pierde|gasta|pierde) [(el|mas)] tiempo (en el|al|del) (arranque|arrancar|inicio|boot)",
      "[el] <equipo> (arranca|inicia|bootea|prende) (lento|muy lento|despacio|muy despacio) [(por que|que pasa)]",
      "por que (arranca|inicia|bootea|prende|enciende) (tan|muy) (lento|despacio) [(el|la|este|esta)] [<equipo>]",
      "(cuello de botella|cuellos de botella) (del|en el) (arranque|inicio|boot)",
      "que (servicio|servicios|unidad|unidades) (tarda|tardan|tardo|tardaron|demora|demoran) mas (al|en|en el) [(arrancar|arranque|iniciar|inicio|boot|bootear)] [(el|la)] [<equipo>]",
      "(quien|que) [servicio] tiene la culpa de[l] [(que (arranque|inicie|bootee|tarde))] [(arranque|tan|en)] [(lento|tarde|tanto|arrancar|tarde tanto)]",
      "que [(servicio|servicios|unidad)] (me|nos) (frena|frenan|retrasa|retrasan|ralentiza|ralentizan|demora|demoran|atrasa) [(el|al)] (arranque|inicio|boot|encendido|arrancar|iniciar)",
      "(que|cual) es (el servicio|la unidad|lo) (mas lent(o|a)|que (mas tarda|tarda mas|mas demora|demora mas)) (al|en|en el|del) (arrancar|arranque|iniciar|inicio|bootear|boot)",
      "(que|cuales) (servicios|unidades) (son|fueron) (los|las) (mas lentos|mas lentas|que mas tardan|que mas tardaron|que mas demoran) (al|en|en el|del) [(arrancar|arranque|iniciar|inicio|bootear|boot)]",
      "(que|quien|por que|cual|el servicio que|lo que) [(servicio|servicios|unidad|unidades|programa)] [<relleno>] [<relleno>] [(hizo que|hace que|haciendo|poniendo)] [<relleno>] [<relleno>] [(mas|tan)] (lento|lenta|tarde|tardando|tarda|tardo|tardan|tardaron|demora|demoro|demorando|retrasa|retraso|retrasando|frena|frenando|ralentiza|ralentizando|despacio) [(mas|tanto|tan)] [<relleno>] [<relleno>] (arranque|inicio|boot|arrancar|iniciar|bootear|encender) [<relleno>] [<relleno>] [<equipo>] [(lento|lenta|tarde|tardando|tarda|tardo|tardan|tardaron|demora|demoro|demorando|retrasa|retraso|retrasando|frena|frenando|ralentiza|ralentizando|despacio)]",
      "(que|quien|por que) [<relleno>] [<relleno>] (hizo que|hace que) [<relleno>] (arranque|inicio|boot|<equipo>) (sea|fuera|vaya|fuese|arranque|haya sido) [(tan|muy)] (lento|lenta|tarde|tardando|tarda|tardo|tardan|tardaron|demora|demoro|demorando|retrasa|retraso|retrasando|frena|frenando|ralentiza|ralentizando|despacio)",
      "[el] (arranque|inicio|boot) (va|es|esta|fue) [(muy|tan)] (lento|lenta|tarde|tardando|tarda|tardo|tardan|tardaron|demora|demoro|demorando|retrasa|retraso|retrasando|frena|frenando|ralentiza|ralentizando|despacio) [y] [(quiero saber|dime)] (que servicio es|por que|que servicio tiene la culpa|cual es el culpable|que lo causa)",
      "(arranque|inicio|boot) [(muy|tan)] (lento|tardado|despacio) [(por que|quien|que servicio|a que se debe|que pasa|cual es la causa)]",
      "[<relleno>] [<relleno>] (servicios|unidades) [que (hacen|son)] (lentos|lentas) [<relleno>] [<relleno>] (arranque|inicio|boot|arrancar|iniciar) [<relleno>] [<equipo>]",
      "(que|cual|quien) [(servicio|unidad|cosa)] (me|nos) (frena|retrasa|alarga|esta frenando|esta retrasando|atrasa|enlentece|ralentiza) [(tanto|mas)] [el] (arranque|inicio|boot|encendido) [(del|de la|de este|de esta) <equipo>]",
    ],
    en: [
      "what slows down the boot",
      "(what|which (service|services|unit|units)) (is|are|was|were|slows|slow|slowed|delays|delay|delayed|holds|held|makes|made|took) [(slowing|slow|delaying|the slowest|holding|longest|the longest|long|so long)] [(down|up)] [(at|on|in|during|to|when)] [(the|my)] (boot|startup|start up|booting|boot up|boot process|boot time) [(slow|of (this|the) <machine>|so slow)]",
      "why (is|was) (the|my) (boot|startup|boot process|start up) [so] slow",
      "why (is|was) (booting|startup|the boot|my boot|the startup) [so] slow",
      "why does (it|the boot|booting|startup|this <machine>|the <machine>|my <machine>) take (so|too|this) long to (boot|start|start up|boot up|come up)",
      "why (does|did) (the boot|booting|startup|the startup) take (so|too|this) long",
      "why is (this|the|my) <machine> [so] slow to (boot|start|start up|boot up)",
      "[the] slowest (services|units|things|service|unit) (at|during|on|in) [the] (boot|startup|start up|boot up)",
      "[the] (services|units) that (take|took|need|needed) [the] longest (at|during|on|to) [the] (boot|startup|start|start up|boot up)",
      "how long (does|did) each (service|unit) take (at|during|to|on) [the] (boot|startup|start|start up)",
      "(systemd-analyze|systemd analyze|boot) blame",
      "(blame|breakdown) (for|of) [the] [(slow)] (boot|startup|boot time|boot times)",
      "what took (so long|the longest|long|the most time) (at|during|on|in|to) [the] (boot|startup|start up|start)",
      "(which|what) (service|services|unit|units) (takes|take|took|needs|need) [the] (longest|most time|long|so long|most) [(at|on|in|during|to)] [the] (boot|startup|start|start up|boot up|booting)",
      "what is making [(the|my)] (boot|startup|booting|<machine>) [(boot|start)] [so] (slow|slowly|slow to boot)",
      "what makes [(the|my|this)] (boot|startup|<machine>) [(boot|start)] [so] (slow|slowly|slow to boot)",
      "(where|on what) (does|did) the (time|boot time) go (at|during|in) [the] (boot|startup)",
      "where is the time spent (at|during|in) [the] (boot|startup)",
      "[the] (bottleneck|bottlenecks) (of|in|at|during) [the] (boot|startup)",
      "(this|the|my) <machine> (boots|starts) [too|so|very] (slow|slowly)",
      "[the] (boot|startup) times (of|by|per|for) [(each|every|all|the)] (service|services|unit|units)",
      "(what|which|why) [<filler>] [<filler>] [(service|services|unit|units)] [<filler>] [<filler>] (slowing|slow|slows|slowed|slowest|delayed|delays|delaying|longest|so long|held up|holding) [down] [<filler>] [<filler>] (boot|startup|start up|booting|boot up|start) [<filler>] [<filler>] [<machine>]",
      "(what|which|why) [<filler>] [<filler>] (boot|startup|booting) [<filler>] [<filler>] [so] (slow|long|delayed|slowly)",
      "[<filler>] [<filler>] (slow|slowest|delaying|long) (services|units|service|unit|things) [<filler>] [<filler>] (boot|startup|start up|booting)",
      "(what|which) [<filler>] [(service|services|unit|units)] (takes|take|took|taking) [the] (longest|most time|so long|long) [<filler>] [(during|while|when)] [<filler>] (boot|booting|startup|start up|starting up)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["systemd-analyze", "blame", "--no-pager"]] }),
  say: spoken({
    es: ({ stdout }) =>
      lines(stdout).length === 0
        ? "No hay tiempos de arranque."
        : `Lo que más tardó: ${sayList(slowest(stdout, "es"), "es")}.`,
    en: ({ stdout }) =>
      lines(stdout).length === 0
        ? "There are no boot times."
        : `What took the longest: ${sayList(slowest(stdout, "en"), "en")}.`,
  }),
});

/** Rows are "1min 2.345s apt-daily.service", the slowest first. */
function slowest(stdout: string, language: Language): string[] {
  return lines(stdout)
    .slice(0, 4)
    .flatMap((line) => {
      const [, time = "", unit = ""] = /^\s*(.+) (\S+)$/.exec(line) ?? [];
      const spoken = time.trim().replace(/(\d+\.\d)\d*s$/, "$1s");
      return unit === "" ? [] : [`${unit.replace(/\.service$/, "")} (${decimals(spoken, language)})`];
    });
}
