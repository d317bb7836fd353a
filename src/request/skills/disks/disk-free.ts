import type { Language } from "../../../shared/language.ts";
import { sayHumanSize, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How much space is left, on all disks or where a path lies. */
export const diskFree = defineSkill({
  id: "disk-free",
  sentences: {
    es: [
      "cuánto espacio queda en el disco",
      "cuanto (le falta|falta|queda) (al|para que el|para que se llene el) <disco> [(para llenarse|por llenarse|para petar|por llenar|se llene|en llenarse)]",
      "cuanto [(espacio|sitio|lugar)] (tiene|hace|mide) el <disco> [en total]",
      "[cuanto] (espacio|sitio|lugar|hueco) [en] [disco] [(libre|disponible|sobrante|restante|vacio)] [me|nos|le] (queda|hay|tengo|tenemos|tiene|resta|sobra) [(libre|disponible|sin usar|por usar)] [(en|de|del) [(el|la|los|las|mi|mis|este)] <disco> [principal] [(libre|disponible)]]",
      "[cuanto] (espacio|sitio|lugar|hueco) [en] [disco] [(libre|disponible|restante|usado|ocupado|total)] [[(en|de|del) [(el|la|los|las|mi|mis|este)]] <disco> [principal]] [(libre|disponible|usado|ocupado)]",
      "(estado|uso|ocupacion|espacio libre|espacio disponible|porcentaje|uso actual|situacion) [(de|del|en)] [(el|la|los|las|mi|mis)] <disco> [(usado|ocupado|libre)]",
      "[como|que tal] (esta|estan|anda|andan|va|van) [de espacio] [(el|la|los|las|mi|mis)] <disco> [de espacio]",
      "(como|que tan|cuan) (llen(o|os|a|as)) (esta|estan) [(el|la|los|las|mi|mis)] <disco>",
      "[si] [me|nos|le] queda [(algo de|mucho|mucha|poco|suficiente|bastante)] (espacio|sitio|lugar|disco) [(libre|disponible)] [(en|de|del) [(el|la|los|mi)] <disco>]",
      "[si] (esta|estan|hay) [(muy|casi|algun)] [llen(o|os|a|as)] [(el|la|los|mi)] <disco> [llen(o|os|a|as)]",
      "[(el|la|los|mi)] <disco> (esta|estan) [(muy|casi)] llen(o|os|a|as)",
      "cuanto disco [(libre|disponible)] [me|nos] (queda|hay|tengo|tenemos) [(libre|disponible|duro)]",
      "cuant(o|a|os|as) (gigas|gb|megas|espacio) [(libres|disponibles)] [me|nos] (queda|quedan|hay|tengo|tenemos|tiene) [(libre|libres|disponibles)] [(en|de|del) [(el|la|los|mi)] <disco>]",
      "(como|que tal) [(ando|andamos|estoy|estamos|vamos|voy)] de (espacio|disco|sitio|almacenamiento)",
      "[cuanto] (espacio|sitio|lugar|hueco) [(libre|disponible)] [me|nos] [(queda|hay|tengo|tiene)] [(libre|disponible)] (en|para) [la] [(carpeta|particion|ruta)] {path}",
      "cuanto (ocupado|usado) (esta|tengo) [(el|la|mi)] <disco>",
      "[el] (uso|espacio|porcentaje|estado) (de|en) [(los|las|cada)] (sistemas de (archivos|ficheros)|discos|particiones) [(montad(o|a|os|as)|en formato legible)]",
      "(porcentaje|%) (ocupado|usado|de uso|libre) (de|en) [cada] [(el|los|las)] <disco> [montado]",
      "(que tan|como de|cuan) llen(o|a|os|as) (tengo|tiene|estan|esta|anda|andan) [(el|la|los|las)] <disco>",
      "[cuanto] (lugar|sitio|espacio) (queda|hay|me queda|tengo) [libre] (en|para) [(el|la)] (raiz|disco raiz|particion raiz)",
      "se [me|nos] (esta|estan) (llenando|acabando) [(el|la|los)] (<disco>|espacio)",
      "(cuanto|que) (espacio|lugar|sitio) [libre] (le|les) queda[n] (a|al|a los|a las) [(el|la|los|mi)] <disco>",
      "[si] [(todavia|aun|ya)] [(me|nos|le|les)] (hay|queda|quedan|tengo|tenemos|tiene) [(algo de|mucho|poco|suficiente|bastante|algun)] (espacio|sitio|lugar|hueco) [(libre|disponible)] [(en|de|del|para) [(el|la|los|las|mi|este|esta)] (<disco>|{path}|<disco> {path}|<carpeta> {path})]",
      "[si] [(nos|me|se)] [(estamos|estoy|esta|andamos|ando|anda|vamos|voy|va)] [(quedando|quedado)] [(muy|un poco|algo|bastante|ya)] (justo|justos|corto|cortos|escaso|escasos|mal|apretado|apretados|apurados|ajustados|pelados|cortitos|justitos|sin) [de] (espacio|disco|sitio|lugar|hueco|almacenamiento) [(en|de|del) [(el|la|los|las|mi|este|esta)] (<disco>|{path}|<disco> {path}|<carpeta> {path})]",
      "[si] (nos|me|se|le) (queda|quedamos|quedo|quedara|quedaremos|hemos quedado|he quedado|ha quedado|falta|va faltando) [sin] (espacio|disco|sitio|lugar) [(en|de|del) [(el|la|los|las|mi)] (<disco>|{path}|<disco> {path})]",
      "[(como|que tal|como de)] (esta|anda|va|llen(o|a) esta) [de (espacio|sitio|lugar)] {path} [de (espacio|sitio|lugar)]",
      "[(cuanto|que)] (espacio|sitio|lugar|hueco) [libre] (hay|queda|tengo|tenemos) [libre] en cada (disco|particion|punto de montaje|volumen|unidad)",
      "(que tan|como de|cuan) (llen(o|a)|vaci(o|a)) (esta|anda) [(el|la)] [<carpeta>] {path}",
      "[si] esta [(muy|casi|ya)] llen(o|a) [(el|la)] [particion] {path}",
      "[si] [(el|la)] {path} (esta|anda|va) [(muy|casi|ya)] llen(o|a)",
      "cuanto (espacio|sitio|lugar|hueco) [libre] (le queda|queda|tiene) [libre] (a|al|a la) [particion] {path}",
      "[si] cabe[n] (algo|mas|algo mas|mas cosas|mas <archivos>) en [(el|la)] ({path}|<disco>)",
      "que (disco|particion|unidad) tiene (mas|menos) (espacio|sitio|lugar|hueco) [libre]",
    ],
    en: [
      "how much disk space is left",
      "[how much] [free] [(disk|storage|hard disk|hard drive)] space [(is|are|do (i|we) have|have (i|we) got|does (it|this|the server) have)] [there] [still] [(left|free|available|remaining)] [(on|in) [(the|my|this|our)] <disk>]",
      "[how much] (free|available|remaining|used) [disk] (space|storage) [(on|in|of)] [(the|my|our|this)] [<disk>] [is left] [(do i have|is there)] [left]",
      "how much <disk> [space] (is|do (i|we) have) [still] (left|free|available|used)",
      "(how full|is|are) [(the|my|our)] <disk> [(is|are)] [(getting|nearly|almost|running)] [full]",
      "[how] (is|are) [(the|my|our)] <disk> (doing|looking) [for space]",
      "[(the|my)] (disk|drive|storage) [space] (usage|use|status|free space|utilization|utilisation|capacity|report)",
      "(disk|storage) space",
      "how much [free] room [(is there|do (i|we) have|is)] [(left|free)] [(on|in) [(the|my|this|our)] <disk>]",
      "(space|room) left [on [(the|my)] <disk>]",
      "(am i|are we|is it|is the <machine>) running (out of|low on) (disk space|space|disk|storage)",
      "how many (gigs|gigabytes|gb) [(are|do (i|we) have)] [still] (left|free|available) [(on|in) [(the|my)] <disk>]",
      "[how much] [free] [disk] (space|room) [(is|do (i|we) have)] [there] [(left|free|available)] (on|in|under|at|for) [the] [(folder|directory|partition|mount)] {path}",
      "(free|available) space (on|in|under|at) {path}",
      "how full (is|are) [(the|each|every|my)] <disk>",
      "how full each <disk> is",
      "[the] disk (usage|use|space) (for|of|on) [(all|each|every|the)] [(mounted|my)] <disk>",
      "[the] (usage|use|free space) (for|of|on) [(all|each|every)] [(the|mounted)] <disk>",
      "(is|are) [(the|my|any)] <disk> (filling up|almost full|nearly full|full)",
      "[(are|am|is)] [(we|i|it)] [(getting|running|a bit|a little)] (tight|short|low|out) (on|of|for) (space|disk space|disk|storage|room) [(on|in|under|for) [(the|my|our)] (<disk>|{path})]",
      "[(is|do|have|has)] [(there|we|i)] [(still|got|have)] (any|enough|much) [free] (space|room|disk space) [(left|free|available)] [(on|in|under) [(the|my|our)] (<disk>|{path})]",
      "how full is {path}",
      "[how much] [free] (space|room) [(is|do (i|we) have)] [(there|left)] on (each|every) (<disk>|mount|mount point)",
      "is {path} [(nearly|almost|getting|completely)] full",
      "[how] is [the] (space|room|free space) (on|in) {path} [(looking|doing)]",
      "which (disk|partition|drive|volume) has [the] (most|least) [free] (space|room) [(left|free)]",
      "(how are we|are we) [(doing|ok|okay|alright|good|fine)] (for|on) [(disk|storage)] space",
      "(are we|is it|is (this|the) <machine>) (out of|short of|short on|low on|nearly out of|tight on|running out of|running low on) [(disk|storage)] (space|disk|room)",
      "(any|which|what) (disks|file systems|filesystems|partitions|drives) [(that are|are)] [(nearly|almost|getting|close to)] (full|filling up|filled)",
      "how much (room|space) (have we|do we|is) (got|have|left) [(left|there)] [on (here|this <machine>)]",
      "how much (disk|space|disk space|room|storage) (have (we|i) got|do (we|i) have|has (this|the) <machine> got|is) [still] [(left|free|to play with|available|spare)]",
      "is there [(any|much|enough)] (room|space|disk space|disk) (left|free) [on (here|this <machine>)]",
      "df",
      "how full (is|are) (this|the|my) <machine> [(disks|disk)]",
      "(what is|how much is) (left|free|available) (on|of) (the|this|my|our) (<disk>|disks|box)",
      "(are|is) (the|our|my) (disks|disk|drives|drive) (filling up|full|nearly full|getting full|running out)",
      "how full are (we|the disks|the drives|they)",
    ],
  },
  slots: { path: { type: "path", optional: true, exists: true } },
  command: ({ path }) => ({ pipeline: [path === undefined ? ["df", "-h"] : ["df", "-h", path]] }),
  say: spoken({
    es: ({ stdout }) => tell(stdout, "es"),
    en: ({ stdout }) => tell(stdout, "en"),
  }),
});

type FileSystem = { size: string; used: string; free: string; percent: number; mount: string };

function tell(stdout: string, language: Language): string {
  const all = lines(stdout).slice(1).flatMap(readRow);
  const real = all.filter(({ mount, source }) => isStorage(source) && !/^\/(boot\/efi|snap)\b/.test(mount));
  const shown = real.length > 0 ? real : all;
  const main = shown.find(({ mount }) => mount === "/") ?? shown[0];
  if (!main) return language === "es" ? "No hay ningún disco que mirar." : "There is no disk to look at.";
  const free = sayHumanSize(main.free, language);
  const size = sayHumanSize(main.size, language);
  const full = shown.filter((one) => one !== main && one.percent >= 85).sort((a, b) => b.percent - a.percent);
  const others = sayList(
    full.map(({ mount, percent }) => `${mount} (${percent} %)`),
    language,
    3,
  );
  if (language === "es") {
    const rest = full.length > 0 ? ` Ojo, casi llenos: ${others}.` : "";
    return `En ${main.mount} quedan ${free} libres de ${size} (${main.percent} % ocupado).${rest}`;
  }
  const rest = full.length > 0 ? ` Nearly full: ${others}.` : "";
  return `${free} of ${size} free on ${main.mount} (${main.percent} % used).${rest}`;
}

function isStorage(source: string): boolean {
  return (
    source.startsWith("/dev/") || source.includes(":/") || source.startsWith("//") || /^[\w-]+\/[\w/-]+$/.test(source)
  );
}

/** Columns from the right: a source or a mount point may hold spaces, the five between them do not. */
function readRow(line: string): (FileSystem & { source: string })[] {
  const match = /^(.+?)\s+(\S+)\s+(\S+)\s+(\S+)\s+(\d+)%\s+(\/.*)$/.exec(line);
  const [, source = "", size = "", used = "", free = "", percent = "", mount = ""] = match ?? [];
  return match ? [{ source, size, used, free, percent: Number(percent), mount: columns(mount, 1).join("") }] : [];
}
