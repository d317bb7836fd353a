import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { archiveListing } from "../saying/archive-kind.ts";
import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What an archive holds, without unpacking it. */
export const archiveList = defineSkill({
  id: "archive-list",
  sentences: {
    es: [
      "qué hay dentro del archivo comprimido {path}",
      "(que|lo que) (hay|trae|tiene|contiene|viene|lleva|esta) [(en|dentro de|dentro del|adentro del|adentro de|del)] [(el|mi|un)] (zip|tar|tarball|comprimido|<archivo> comprimido|<archivo> zip|<archivo> tar|paquete comprimido|rar|archivado|tgz) {path}",
      "(que|cuales|cuantos) (<archivos>|<carpetas>|cosas) (hay|trae|tiene|contiene|vienen|lleva|estan) [(en|dentro de|dentro del|adentro del)] [(el|mi)] (zip|tar|tarball|comprimido|<archivo> comprimido|<archivo> zip|<archivo> tar|rar|tgz) {path}",
      "[el] contenido (de|del) [(el|mi)] (zip|tar|tarball|comprimido|<archivo> comprimido|<archivo> zip|<archivo> tar|rar|tgz) {path} [(sin (extraer|extraerlo|descomprimir|descomprimirlo))]",
      "(que|lo que) (hay|trae|tiene|contiene|lleva) [(en|dentro de|dentro del)] [(el|mi)] [<archivo>] {path} sin (extraer|extraerlo|descomprimir|descomprimirlo|abrirlo)",
      "[el] contenido (de|del) [<archivo>] {path} sin (extraer|extraerlo|descomprimir|descomprimirlo)",
      "(lista|listar|listame|ver|muestra|muestrame|ensena) [(los|el|lo)] [(<archivos>|contenido|que hay)] (de|del|en|dentro de|dentro del) [(el|mi)] (zip|tar|tarball|comprimido|<archivo> comprimido|<archivo> zip|<archivo> tar|rar|tgz) {path}",
      "(lista|listar|listame|muestra) [(los|el|lo)] [(<archivos>|contenido|que hay)] (de|del|en|dentro de) [<archivo>] {path} sin (extraer|extraerlo|extraerlos|descomprimir|descomprimirlo)",
      "<archivos> [que hay] (dentro del|en el|del) (zip|tar|tarball|comprimido|<archivo> comprimido|rar|tgz) {path}",
      "[un] listado del (zip|tar|tarball|comprimido|<archivo> comprimido|rar|tgz) {path}",
      "(mira|mirar|fijate|revisa|checa) (dentro del|en el|adentro del) (zip|tar|tarball|comprimido|<archivo> comprimido|rar|tgz) {path}",
      "sin (extraer|extraerlo|descomprimir|descomprimirlo|abrir|abrirlo|desempaquetar|desempaquetarlo) [nada] [(dime|dame|muestrame|ensename|mostrame|decime|quiero saber|quiero ver|lista|listame|mira)] (que|lo que|cuales|que <archivos>|que cosas) (hay|trae|tiene|contiene|viene|lleva|vienen|estan) [(en|dentro|adentro|dentro de|dentro del|adentro de|adentro del)] [(el|mi|un)] [(zip|tar|tarball|comprimido|<archivo>|paquete)] {path}",
      "(que|lo que|cuales|que <archivos>|que <carpetas>|que cosas|cuantos <archivos>) (hay|trae|tiene|contiene|viene|lleva|vienen|estan|incluye|guarda) [(en|dentro|adentro|dentro de|dentro del|adentro de|adentro del)] [(el|mi|un)] [(zip|tar|tarball|comprimido|<archivo>|paquete)] {path} [(pero)] sin (extraer|extraerlo|extraerlos|descomprimir|descomprimirlo|descomprimirlos|abrir|abrirlo|desempaquetar|desempaquetarlo|sacar nada|extraer nada|descomprimir nada)",
      "(que|lo que) (hay|trae|tiene|contiene|lleva|viene) (dentro|adentro) [(de|del)] [(el|mi)] [<archivo>] {path} antes de (abrirlo|extraerlo|descomprimirlo|desempaquetarlo)",
      "antes de (abrirlo|extraerlo|descomprimirlo|desempaquetarlo) (quiero|necesito|quisiera) (ver|saber|mirar) (que|lo que) (hay|trae|tiene|contiene|lleva|viene) [(dentro|adentro)] [(de|en)] {path}",
    ],
    en: [
      "what is inside the archive {path}",
      "what is (in|inside|within|packed in|packed into) [(the|my|that)] (archive|tarball|zip|zip <file>|zip archive|tar|tar <file>|tar archive|compressed <file>|rar|tgz) {path}",
      "(what|which) (<files>|<folders>|things) (are|does) [(in|inside|within)] [(the|my|that)] (archive|tarball|zip|zip <file>|tar|tar <file>|compressed <file>|rar|tgz) {path} [(have|hold|contain)]",
      "what does [(the|my|that)] (archive|tarball|zip|zip <file>|tar|tar <file>|compressed <file>|rar|tgz) {path} (contain|hold|have [in it]|include)",
      "[the] (contents|content|listing) of [(the|my|that)] (archive|tarball|zip|zip <file>|tar|tar <file>|compressed <file>|rar|tgz) {path} [without (extracting|unpacking) [it]]",
      "what is (in|inside) {path} without (extracting|unpacking|unzipping) [it]",
      "[the] (contents|content) of {path} without (extracting|unpacking|unzipping) [it]",
      "(list|show|show me|display|view|peek into|peek inside|look inside|look into) [(the|all)] [(<files>|contents)] [(in|of|inside)] [(the|my|that)] (archive|tarball|zip|zip <file>|tar|tar <file>|compressed <file>|rar|tgz) {path}",
      "(list|show) [the] [(<files>|contents)] (in|of|inside) {path} without (extracting|unpacking|unzipping) [it]",
      "<files> (in|inside) [(the|my)] (archive|tarball|zip|zip <file>|tar|compressed <file>|tgz) {path}",
      "how many <files> (are in|are inside|does) [(the|my)] (archive|tarball|zip|zip <file>|compressed <file>) {path} [(have|contain)]",
      "without (unpacking|extracting|unzipping|opening|untarring|decompressing) [(it|anything)] (what|which <files>|what <files>) (is|are|does|do) [there] [(in|inside|within|it)] [(the|my|that)] [(archive|tarball|zip|<file>)] {path} [(have|hold|contain)] [(in it|inside)]",
      "without (unpacking|extracting|unzipping|opening|untarring|decompressing) [(it|anything)] (list|show|show me|tell me|give me) (what is|the contents of|what is there|the <files>) [(in|inside|within)] [(the|my|that)] [(archive|tarball|zip|<file>)] {path}",
      "(what|which <files>|what <files>) (is|are|does|do) [there] [(in|inside|within)] [(the|my|that)] [(archive|tarball|zip|<file>)] {path} [(have|hold|contain)] [(in it|inside)] without (unpacking|extracting|unzipping|opening|untarring|decompressing) [(it|anything)]",
      "(peek|look|have a look|have a peek|take a peek|take a look) (inside|into|in) [(the|my|that)] [(archive|tarball|zip)] {path} [without (extracting|unpacking|unzipping|opening) [(it|anything)]]",
      "(what|which) [<files>] {path} (contains|holds|has in it|has inside)",
      "(which|what) <files> are (packed|stored|bundled|archived) (in|into|inside) [(the|my|that)] [(archive|tarball|zip)] {path}",
      "[the] (listing|file list) of [(the|my|that)] [(archive|tarball|zip)] {path}",
      "(what|which) <files> (does|has) {path} (have|got|hold) (in it|inside|inside it)",
      "what (would|will|do) i get (if|when) i (unpacked|unpack|extracted|extract|unzip|unzipped|untar|untarred) {path}",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿De qué archivo comprimido?", en: "Of which archive?" } } },
  command: ({ path = "" }) => ({ pipeline: [archiveListing(path)] }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => tell(stdout, path, "es"),
    en: ({ stdout }, { path = "" }) => tell(stdout, path, "en"),
  }),
});

function tell(stdout: string, path: string, language: Language): string {
  const entries = lines(stdout);
  const files = entries.filter((name) => !name.endsWith("/"));
  const names = sayList(
    files.map((name) => visible(name)),
    language,
    3,
  );
  if (language === "es") {
    return entries.length === 0
      ? `${path} está vacío.`
      : `${path} contiene ${count(files.length, "archivo", "archivos")}${names === "" ? "" : `: ${names}`}.`;
  }
  return entries.length === 0
    ? `${path} is empty.`
    : `${path} holds ${count(files.length, "file", "files")}${names === "" ? "" : `: ${names}`}.`;
}
