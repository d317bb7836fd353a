import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { failureText } from "../saying/failure-text.ts";
import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

const files = "(archivos|ficheros|documentos|rutas|binarios)";

/** The files that an installed package brought. */
export const packageFiles = defineSkill({
  id: "package-files",
  sentences: {
    es: [
      "qué archivos tiene el paquete {package}",
      `[(que|cuales|los|cuales son los|cuantos)] ${files} (tiene|trae|instala|instalo|ha instalado|contiene|incluye|puso|lleva|deja|dejo|provee) [(el|la)] [(paquete|programa)] {package}`,
      `[(los|todos los)] ${files} (de|del) [(el|la)] (paquete|programa) {package}`,
      `[(los|todos los)] ${files} (instalados por|que instala|que instalo|que trae|que pertenecen (a|al)|que son (de|del)|que vienen (con|en)|que ha instalado|que puso) [(el|la)] [(paquete|programa)] {package}`,
      "(donde|en donde) (se instalo|esta instalado|ha quedado instalado|quedo instalado|se ha instalado|instalo sus (archivos|ficheros)) [(el|la)] [(paquete|programa)] {package}",
      "(que (contiene|trae|lleva|instala|instalo|incluye)) [(el|la)] paquete {package}",
      "[(el)] contenido (de|del) [(el|la)] paquete {package}",
      "(que|cuales) (comandos|binarios|ejecutables|programas) (trae|instala|instalo|tiene|provee|incluye) [(el|la)] paquete {package}",
      "(donde|en donde) (dejo|puso|instalo|mete|guarda) (los|sus) (archivos|ficheros) [(el|la)] paquete {package}",
      "(dpkg -l|dpkg l|rpm -ql|rpm ql) (de|del) [paquete] {package}",
      `${files} del [paquete] {package}`,
      `(lista|listado|relacion) de [los] ${files} (de|del|que tiene|que trae|que instala|que instalo) [(el|la)] (paquete|programa) {package}`,
      `(cuantos|que) ${files} (hay en|vienen en|vienen con|componen|forman|pertenecen a|son de) [(el|al|del)] paquete {package}`,
      `(donde|en que carpetas|en que directorios) (estan|quedaron|se instalaron|pone|puso) (los ${files}|sus ${files}) (del paquete|de|del) {package}`,
      "(en donde|donde) (esta instalado|se instalo|quedo|se guardo) [(el|la)] (paquete|programa) {package}",
      `${files} (de|del) [(paquete|programa)] {package} instalad(o|a)s [por el paquete]`,
      "que (se instala|se instalo|viene) con [(el|la)] [paquete] {package}",
      "[<relleno>] [<relleno>] (archivos|ficheros) [<relleno>] [<relleno>] (vienen|viene|trae|trajo|instalo|instala|tiene|puso|pone|contiene|incluye|pertenecen|dejo) [<relleno>] [<relleno>] [paquete] {package}",
      "[donde] [<relleno>] [<relleno>] (puso|pone|dejo|guarda|instalo|instala|tiene) [<relleno>] [<relleno>] (archivos|ficheros) [<relleno>] [<relleno>] paquete {package}",
      "que (puso|instalo|trajo|instala|trae) [<relleno>] paquete {package}",
    ],
    en: [
      "which files does the package {package} have",
      "[(which|what|how many)] files (does|did) [the] [package] {package} [package] (have|install|contain|bring|include|ship|own|provide|put)",
      "[(the|all|all the)] files (of|in|from|installed by|belonging to|that belong to|owned by|that came with|shipped with|provided by) [the] (package|program) {package}",
      "[(the|all|all the)] files (of|in|from|installed by|belonging to|that belong to|owned by|that came with|shipped with|provided by) [the] {package} package",
      "[(the|all|all the)] files (installed by|that came with|shipped with|provided by) {package}",
      "[the] {package} package (files|contents|file list)",
      "where (is|was|did) [the] [package] {package} [package] (installed|install to|put its files|install its files)",
      "(contents|content|file list) of [the] (package|program) {package}",
      "(contents|content|file list) of the {package} package",
      "what (is in|does) the [package] {package} package [(contain|include|install)]",
      "what did [the] [package] {package} [package] install",
      "(which|what) (commands|binaries|executables|programs) does [the] [package] {package} [package] (bring|install|provide|have|include|ship)",
      "(list|listing) of [the] files (in|of|from) [the] (package {package}|{package} package)",
      "(which|what) files (belong to|are part of|come with|came with|are in) [the] [package] {package} [package]",
      "where (are|did) [the] files (of|from|in) [the] [package] {package} [package] [(go|installed|live)]",
      "[the] files [the] [package] {package} [package] (installed|contains|put|owns|brought|installs|includes|ships|has)",
      "everything [the] package {package} (installed|installs|contains)",
      "where (did|does) [the] [package] {package} (get|got|go|live) [installed]",
      "[<filler>] [<filler>] files [<filler>] [<filler>] [(installed|owned|contained|come|came|belong)] [<filler>] [<filler>] package {package}",
      "[<filler>] [<filler>] files [<filler>] [<filler>] [(installed|owned|contained|come|came|belong)] [<filler>] [<filler>] {package} package [<filler>] [(install|contain|have|include)]",
      "(which|what) files (did|does|has|do) [the] [package] {package} [package] (put|install|installed|place|leave|drop|add|have|own|create|ship|bring|copy) [(on|onto|in|to)] [(the|this|my)] [(disk|<machine>|filesystem|file system|hard disk)]",
      "(which|what) files (came|come|got installed|were installed|were put here|belong) (with|by|from|to) [the] [package] {package} [package]",
      "where did [the] [package] {package} [package] (put|install|place|leave) [(its|the|all its)] (files|stuff|things)",
      "what (did|does|has) [the] [package] {package} [package] (put|install|installed|place|leave|drop) (on|onto|in) [(the|this|my)] (disk|<machine>|filesystem|file system|hard disk)",
    ],
  },
  slots: { package: { type: "package", ask: { es: "¿Qué paquete?", en: "Which package?" } } },
  command: ({ package: name = "" }, machine) => {
    const commands = {
      apt: ["dpkg", "-L", name],
      dnf: ["rpm", "-ql", name],
      pacman: ["pacman", "-Qlq", name],
      zypper: ["rpm", "-ql", name],
    } satisfies Record<PackageManager, [string, ...string[]]>;
    return { pipeline: [commands[packageManager(machine)]] };
  },
  say: { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
});

function tell(outcome: Outcome, { package: name = "" }: SlotValues, language: Language): string {
  const spanish = language === "es";
  if (/is not installed|no está instalado|was not found/i.test(outcome.stdout + outcome.stderr)) {
    return spanish ? `${name} no está instalado.` : `${name} is not installed.`;
  }
  if (outcome.exitCode !== 0) return failureText(outcome, language);
  const all = lines(outcome.stdout).filter((line) => line.startsWith("/"));
  const programs = all.filter((path) => /\/s?bin\/[^/]+$/.test(path));
  const settings = all.filter((path) => /^\/etc\/.+\.(conf|cfg|ini|ya?ml|toml)$/.test(path));
  if (spanish) {
    const bring = programs.length > 0 ? ` Programas: ${sayList(programs, "es", 4)}.` : "";
    const set = settings.length > 0 ? ` Configuración: ${sayList(settings, "es", 3)}.` : "";
    return `${name} tiene ${count(all.length, "archivo o carpeta", "archivos y carpetas")}.${bring}${set}`;
  }
  const bring = programs.length > 0 ? ` Programs: ${sayList(programs, "en", 4)}.` : "";
  const set = settings.length > 0 ? ` Settings: ${sayList(settings, "en", 3)}.` : "";
  return `${name} has ${count(all.length, "file or folder", "files and folders")}.${bring}${set}`;
}
