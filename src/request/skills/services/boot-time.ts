import { decimals } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const start =
  "(arrancar|iniciar|encender|encenderse|iniciarse|bootear|prender|levantar|arranque|iniciarse del todo|estar listo)";
const machine = "[(el|la|este|esta|mi)] [<equipo>]";

/** How long the machine took to start. */
export const bootTime = defineSkill({
  id: "boot-time",
  sentences: {
    es: [
      "cuánto tardó en arrancar el equipo",
      `[cuanto] [tiempo] [se] (tardo|tarda|ha tardado|demoro|demora|le tomo|le llevo|le lleva|le toma|necesito|necesita) [(en|para)] (${start}|arrancando|iniciando|encendiendo|prendiendo|booteando|levantando|partir|partiendo) ${machine}`,
      `cuanto [tiempo] ${machine} (tardo|tarda|ha tardado|demoro|demora) en ${start}`,
      `${machine} cuanto (tardo|tarda|ha tardado|demoro|demora) en ${start}`,
      `(tiempo|duracion|tiempos) (de|del) [el] [ultimo] (arranque|inicio|booteo|boot|encendido) [(del|de la|de este|de esta)] [<equipo>]`,
      "cuanto (duro|tardo|demoro|dura|tarda|llevo) [en] el [ultimo] (arranque|inicio|booteo|boot|encendido) [(del|de la|de este|de esta)] [<equipo>]",
      "[el] (arranque|boot|booteo|inicio) cuanto (tardo|duro|demoro|ha tardado)",
      `en cuanto [tiempo] (arranca|arranco|bootea|booteo|inicio|inicia|enciende|encendio) ${machine}`,
      "(cuantos segundos|cuantos minutos) (tardo|tarda|ha tardado|demoro|demora|duro|le toma|le tomo) [(en|el)] (arrancar|arranque|bootear|iniciar|encender|inicio) [(el|la|este|esta|del)] [<equipo>]",
      "(es|fue) (rapido|lento) el (arranque|boot|inicio) [(del|de este|de la)] [<equipo>]",
      "(systemd-analyze|systemd analyze)",
      `[cuanto] [tiempo] [se] (tardo|tarda|ha tardado|demoro|demora|le toma|le lleva) [(el|la|este|esta|mi)] <equipo> (en|para) ${start} [(del todo|por completo)]`,
      "cuanto [tiempo] (necesita|necesito|requiere|invierte|gasta) [(el|la|este|esta)] <equipo> (en|para) (arrancar|iniciar|encender|bootear|prender|encenderse)",
      "(que tan|como de|cuan) (rapido|lento) (arranca|arranco|inicia|bootea|prende|enciende|inicio) [(el|la|este|esta)] [<equipo>]",
      "[el] (tiempo|tiempos) (que) (tarda|tardo|demora|demoro|se tarda|llevo) [(el|la|este|esta)] [<equipo>] (en|para) (arrancar|iniciar|bootear|encender)",
      "(velocidad|rapidez) (de|del) (arranque|inicio|boot) [(del|de la|de este)] [<equipo>]",
      "(dime|mide) lo que (tarda|tardo) en arrancar [(el|la|este)] [<equipo>]",
      `(que tanto|cuanto tiempo|cuanto) [se] (tarda|tardo|demora|demoro) [(el|la|este|esta)] [<equipo>] en ${start}`,
      `(tardo|tarda|demoro|demora) mucho [(el|la|este|esta)] [<equipo>] en ${start}`,
      "cuanto (fue|es) el tiempo de (arranque|inicio|boot|encendido)",
      "[el] arranque (fue|es|ha sido) (rapido|lento|largo)",
      "cuanto [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)] [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)] [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)] (tardo|tarda|tardado|demoro|demora|demorado|llevo|lleva|tomo|toma|duro|dura) [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)] [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)] [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)] (arrancar|arranque|iniciar|encender|bootear|boot|encenderse|prender) [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)] [(cuanto|cuantos|segundos|minutos|tiempo|se|le|en|para|el|la|al|este|esta|esto|del|de|ha|mi|<equipo>|ultimo|dime)]",
      "que tanto (tarda|tardo|demora|demoro) [(el|la|este|esta)] [<equipo>] en (arrancar|iniciar|encender|bootear|prender) [(el|la|este|esta)] [<equipo>]",
      `(cuanto|por que|cuanto tiempo|que tanto) [tiempo] [se] (tardo|tarda|ha tardado|demoro|demora|demorado|se tarda|se demora|se demoro|le cuesta|le costo|tardaria) [tanto] [tanto tiempo] [(en|para)] ${start} ${machine} [y] [(dime|a ver|mira)] (que|cual|quien|en que) (es|fue|ha sido|era|esta siendo) (lo|el servicio|la parte) (mas (lento|lenta|pesado|tardon)|que mas (tarda|tardo|demora|demoro|pesa|frena|retrasa|ha tardado)) [(del|en el|de|en) (arranque|inicio|boot|arrancar|todo)]`,
      `(cuanto|por que|que tanto) ${machine} [se] (tardo|tarda|ha tardado|demoro|demora|demorado|se tarda|se demora|se demoro|le cuesta|le costo|tardaria) [tanto] (en|para) ${start} [y] [(dime|a ver|mira)] (que|cual|quien|en que) (es|fue|ha sido|era|esta siendo) (lo|el servicio|la parte) (mas (lento|lenta|pesado|tardon)|que mas (tarda|tardo|demora|demoro|pesa|frena|retrasa|ha tardado)) [(del|en el|de|en) (arranque|inicio|boot|arrancar|todo)]`,
      "(cuanto|que tanto) (duro|tardo|demoro|dura|ha durado) el [ultimo] (arranque|inicio|boot|encendido) [y] [(dime|a ver|mira)] (que|cual|quien|en que) (es|fue|ha sido|era|esta siendo) (lo|el servicio|la parte) (mas (lento|lenta|pesado|tardon)|que mas (tarda|tardo|demora|demoro|pesa|frena|retrasa|ha tardado)) [(del|en el|de|en) (arranque|inicio|boot|arrancar|todo)]",
      "[el] tiempo (de|del) [ultimo] (arranque|inicio|boot) [(del|de la|de este|de esta) <equipo>] [y] [(dime|a ver|mira)] (que|cual|quien|en que) (es|fue|ha sido|era|esta siendo) (lo|el servicio|la parte) (mas (lento|lenta|pesado|tardon)|que mas (tarda|tardo|demora|demoro|pesa|frena|retrasa|ha tardado)) [(del|en el|de|en) (arranque|inicio|boot|arrancar|todo)]",
    ],
    en: [
      "how long did the boot take",
      "how long (did|does|has) (it|the boot|booting|the startup|the start up|startup|starting|the <machine>|this <machine>|my <machine>|boot|the last boot|booting up|the boot process) (take|took|taken|need) [(to (boot|start|start up|boot up|come up)|for (the|this|my) <machine> to (boot|start|start up|boot up|come up)|for (the|this) <machine>)]",
      "how (fast|quickly|quick|slow|slowly) (did|does) (this|the|my) <machine> (boot|start|start up|boot up)",
      "how (fast|quick|slow) (was|is) the [last] (boot|startup|boot process)",
      "[the] [last] (boot|startup|start up|bootup|boot up) (time|duration|timing|times)",
      "[the] (time|seconds) (it|the <machine>) (took|takes|needed) to (boot|start|start up|boot up)",
      "how many seconds (did|does) (it|the boot|booting|startup|the <machine>|this <machine>) take [to (boot|start|start up|boot up)]",
      "how long (the boot|booting|the <machine>|this <machine>|startup) (took|takes) [to (boot|start|start up)]",
      "how much time (did|does) (it|the boot|booting|startup|the <machine>|this <machine>) (take|need) [to (boot|start|start up)]",
      "(systemd-analyze|systemd analyze|systemd analyze time)",
      "[the] duration of the [last] (boot|startup)",
      "how long does (booting|starting|a boot|startup) [up] take",
      "how long was the [last] (boot|startup)",
      "[the] boot (speed|timing)",
      "[the] (startup|boot) took how long",
      "how long does (this|the|my) <machine> need to (boot|start|start up|boot up|come up)",
      "(time|duration) (of|for) (the|last) [last] (boot|startup)",
      "how (long|many seconds|much time) [<filler>] [<filler>] [<machine>] [<filler>] [<filler>] (take|took|taken|need|last|lasted) [<filler>] [<filler>] [<machine>] [<filler>] [<filler>] (boot|start|start up|boot up|startup|booting|come up)",
      "how (long|many seconds|much time) [<filler>] [<filler>] (boot|startup|boot up|start up|boot process|booting) [<filler>] [<filler>] (take|took|taken|need|last|lasted)",
      "how (quick|fast|long|slow) [<filler>] [<filler>] [last] (boot|startup|boot up|start up)",
      "(tell me|give me) the (boot|startup) (time|duration)",
      "[the] (time|seconds) (taken|needed|it took|it takes|required) (to|for) [the] (boot|start|start up|boot up|startup)",
      "how long (did|does) (the|this|my|it) [<machine>] take to (start|boot|start up|boot up|come up) and what (was|is) [the] (slowest|slowest part|slowest thing|slowest bit)",
      "how long did the [last] (boot|startup) take and what (was|is) [the] (slowest|slowest part|slowest thing|slowest bit)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["systemd-analyze"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const { total, parts } = readTimes(stdout);
      if (total === undefined) return "El arranque no ha terminado todavía.";
      const names: Record<string, string> = {
        firmware: "el firmware",
        loader: "el gestor de arranque",
        kernel: "el núcleo",
        initrd: "el initrd",
        userspace: "los servicios",
      };
      const longest = parts[0];
      const why = longest
        ? `; lo que más, ${names[longest.name] ?? longest.name} (${decimals(longest.time, "es")})`
        : "";
      return `Tardó ${decimals(total, "es")} en arrancar${why}.`;
    },
    en: ({ stdout }) => {
      const { total, parts } = readTimes(stdout);
      if (total === undefined) return "The boot has not finished yet.";
      const names: Record<string, string> = {
        firmware: "the firmware",
        loader: "the boot loader",
        kernel: "the kernel",
        initrd: "the initrd",
        userspace: "the services",
      };
      const longest = parts[0];
      const why = longest ? `; most of it ${names[longest.name] ?? longest.name} (${longest.time})` : "";
      return `The boot took ${total}${why}.`;
    },
  }),
});

/** "Startup finished in 5.1s (kernel) + 1min 20.3s (userspace) = 1min 25.4s", the longest part first. */
function readTimes(stdout: string): { total: string | undefined; parts: { name: string; time: string }[] } {
  const [, spans = "", total] = /finished in (.+?) = (.+)$/m.exec(stdout) ?? [];
  const parts = [...spans.matchAll(/([\d.a-z ]+?) \((\w+)\)/g)].map(([, time = "", name = ""]) => ({
    name,
    time: shortTime(time.trim()),
  }));
  const sorted = parts.sort((left, right) => inSeconds(right.time) - inSeconds(left.time));
  return { total: total === undefined ? undefined : shortTime(total.trim()), parts: sorted };
}

/** "1min 25.438s" → "1 min 25 s", "5.123s" → "5.1 s". */
function shortTime(text: string): string {
  return text
    .split(" ")
    .map((piece) => {
      const [, amount = "", unit = ""] = /^([\d.]+)([a-z]+)$/.exec(piece) ?? [];
      const digits = unit === "s" && !text.includes("min") ? 1 : 0;
      return unit === "" ? piece : `${Number(amount).toFixed(digits)} ${unit}`;
    })
    .join(" ");
}

function inSeconds(text: string): number {
  const sizes: Record<string, number> = { h: 3600, min: 60, s: 1, ms: 0.001, us: 0.000_001 };
  return [...text.matchAll(/([\d.]+) ([a-z]+)/g)].reduce(
    (sum, [, amount, unit = ""]) => sum + Number(amount) * (sizes[unit] ?? 0),
    0,
  );
}
