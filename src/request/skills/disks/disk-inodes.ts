import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How many more files each file system can hold: its free inodes. */
export const diskInodes = defineSkill({
  id: "disk-inodes",
  sentences: {
    es: [
      "cuántos inodos libres quedan",
      "[cuantos] (inodos|inodes|i-nodos) [(libres|disponibles|usados|ocupados|en uso)] [me|nos|le] [(quedan|hay|tengo|tenemos|tiene|quedan|restan)] [(libres|disponibles|usados|ocupados|sin usar)] [(en|de|del) [(el|la|los|las|cada|mi)] [(<disco>|<equipo>)]]",
      "[(uso|estado|ocupacion|consumo|porcentaje|cantidad|numero|total|situacion|disponibilidad)] (de|del) [los] (inodos|inodes|i-nodos) [(libres|usados|disponibles|ocupados)] [(en|de|del|por) [(el|la|los|las|cada|mi)] [(<disco>|<equipo>)]]",
      "[cuantos] (inodos|inodes) [(libres|disponibles|usados|ocupados)] [me|nos] [(quedan|hay|tengo|tiene)] [libres] (en|de|para) [la] [(carpeta|particion|ruta)] {path}",
      "[(uso|estado|ocupacion)] de [los] (inodos|inodes) (en|de) [la] [(carpeta|particion|ruta)] {path}",
      "[si] (nos|me) (hemos|estamos|he|estoy) [quedado|quedando] sin (inodos|inodes)",
      "[si] (se [me|nos] [(han|estan)] (acabado|acabando|agotado|agotando|acaban|agotaron|acabaron|terminaron|terminado|terminando)|me quede sin|nos quedamos sin|falta[n]|hay suficientes|estan agotados) [los] (inodos|inodes) [(en|de|del) [(el|la|los)] <disco>]",
      "[si] quedan (inodos|inodes) [libres|disponibles] [(en|de|del) [(el|la|los)] <disco>]",
      "(que tal|como (ando|andamos|estoy|estamos|anda|esta|voy|vamos|estan|andan)) [<disco>] de (inodos|inodes)",
      "(como|que tal) (estan|andan|van) los (inodos|inodes) [(de|del|en) [(el|la|los)] <disco>]",
      "cuantos (archivos|ficheros) (mas) (caben|puedo crear|entran) [(en [(el|la)] <disco>)]",
      "(uso|tabla) de (inodos|inodes) por (disco|particion|sistema de (archivos|ficheros))",
      "(inodos|inodes) (de|en) (cada|todas las|todos los) <disco>",
      "[si] (nos|me|se) (habremos|habre|habra|hemos|he|ha|habran|estaremos|estare) (quedado|quedando) sin (inodos|inodes|i-nodos) [(en|de|del) [(el|la|los|mi)] (<disco>|{path})]",
      "[si] se [me|nos] (habran|habra|hayan) (acabado|agotado|terminado) [los] (inodos|inodes) [(en|de|del) [(el|la|los|mi)] (<disco>|{path})]",
      "[si] (nos|me|le) (faltan|quedan|sobran|restan) [(pocos|muchos|bastantes)] (inodos|inodes) [(libres|disponibles)] [(en|de|del) [(el|la|los|mi)] (<disco>|{path})]",
      "[si] (andamos|estamos|ando|estoy|vamos) (justo|justos|corto|cortos|mal|escasos) de (inodos|inodes) [(en|de|del) [(el|la|los|mi)] (<disco>|{path})]",
      "[si] se [(me|nos|le)] (estaran|estan|iran|van a|van|estara) (acabando|agotando|terminando|acabar|agotar|terminar) [(ya)] [los] (inodos|inodes|i-nodos) [(libres)] [(en|de|del) [(el|la|los|mi)] (<disco>|{path})]",
    ],
    en: [
      "how many inodes are free",
      "[how many] [(free|available|used|remaining|spare)] inodes [(are|do (i|we) have|is|have (i|we) got|does [(the|this)] [(<machine>|<disk>)] have)] [there] [still] [(free|left|available|used|in use|remaining)] [(on|in|for|of) [(the|my|each|every|all|this)] (<disk>|<machine>)]",
      "[(the|current)] inode (usage|use|count|status|report|consumption|utilization|utilisation|situation) [(on|in|of|for|per|by) [(the|my|each|every|all)] (<disk>|<machine>)]",
      "[the] (usage|use|number|percentage|count|amount) of [(free|used)] inodes [(on|in|of|for) [(the|my|each|every|all)] (<disk>|<machine>)]",
      "(am i|are we|is it|is [(the|this|my)] (<disk>|<machine>)|have we|did we) (running|run|running low|low) (out of|on) inodes",
      "[(are|am|is)] [(we|i|it)] [(nearly|almost)] (out of|any|enough) [free] inodes [left] [on [(the|my|this)] <disk>]",
      "are there (any|enough|still) [free] inodes [left] [on [(the|my|this)] <disk>]",
      "[how many] [(free|available|used)] inodes [are] [(free|left|available|used)] (on|in|under|at) {path}",
      "inode (usage|use|count) (on|in|under|at|for) {path}",
      "(free|available|used|remaining) inodes",
      "(inodes|inode) [(usage|use)] (per|by) <disk>",
      "how [are we doing] (for|on) inodes",
      "how are (we|i|the inodes) doing [(for|on) inodes]",
      "[(are|am|is)] [(we|i|it)] [(nearly|almost)] out of [free] inodes [(maybe|perhaps|by any chance)] [(on|in) [(the|my|our|this)] (<disk>|{path})]",
      "(maybe|perhaps) [(we are|it is|i am)] [(nearly|almost|running)] out of inodes [(on|in) [(the|my|our|this)] (<disk>|{path})]",
      "(could|might|may) (we|it|i) (be|have run) out of inodes [(on|in) [(the|my|our|this)] (<disk>|{path})]",
      "have [(the|our|my)] inodes run out [(on|in) [(the|my|our|this)] (<disk>|{path})]",
      "are we [(about to|going to|nearly)] (running out|run out|out) of inodes [(on|in) [(the|my)] (<disk>|{path})]",
    ],
  },
  slots: { path: { type: "path", optional: true, exists: true } },
  command: ({ path }) => ({ pipeline: [path === undefined ? ["df", "-i"] : ["df", "-i", path]] }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

type Row = { source: string; free: number; percent: number; mount: string };

function tell(stdout: string, language: Language): string {
  const all = lines(stdout).slice(1).flatMap(readRow);
  const disks = all.filter(({ source }) => source.startsWith("/dev/") || source.includes(":/"));
  const shown = disks.length > 0 ? disks : all;
  const main = shown.find(({ mount }) => mount === "/") ?? shown[0];
  if (!main) {
    return language === "es"
      ? "Ningún sistema de archivos cuenta sus inodos."
      : "No file system here counts its inodes.";
  }
  const full = shown.filter((one) => one !== main && one.percent >= 85).sort((a, b) => b.percent - a.percent);
  const names = sayList(
    full.map(({ mount, percent }) => `${mount} (${percent} %)`),
    language,
    3,
  );
  const free = main.free.toLocaleString(language === "es" ? "es-ES" : "en-GB", { useGrouping: true });
  if (language === "es") {
    const rest = full.length > 0 ? ` Ojo, casi sin inodos: ${names}.` : "";
    return `En ${main.mount} quedan ${free} inodos libres (${main.percent} % usados).${rest}`;
  }
  const rest = full.length > 0 ? ` Nearly out of inodes: ${names}.` : "";
  return `${free} inodes free on ${main.mount} (${main.percent} % used).${rest}`;
}

/** File systems that make inodes as they need them (btrfs, vfat) print "-" for a percentage: there is nothing to run out of. */
function readRow(line: string): Row[] {
  const [, source = "", free = "", percent = "", mount = ""] =
    /^(.+?)\s+\d+\s+\d+\s+(\d+)\s+(\d+)%\s+(\/.*)$/.exec(columns(line).join(" ")) ?? [];
  return mount === "" ? [] : [{ source, free: Number(free), percent: Number(percent), mount }];
}
