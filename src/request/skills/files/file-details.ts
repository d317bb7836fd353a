import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { sayBytes } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What a file is: its kind, its size, and when it was made, changed and read. */
export const fileDetails = defineSkill({
  id: "file-details",
  sentences: {
    es: [
      "detalles del archivo {path}",
      "[(los|las|la|el|que)] (detalles|datos|propiedades|metadatos|informacion|info|atributos|ficha|caracteristicas|stat) [(hay|tiene|tienes)] (de|del|sobre) <cosa> {path}",
      "(cuando|en que fecha|que dia|a que hora) (se|fue|lo|ha sido|se ha) (modifico|creo|cambio|toco|edito|abrio|accedio a|modificado|modificada|creado|creada|cambiado|editado|actualizo|actualizado|leyo|uso) [por ultima vez] <cosa> {path} [por ultima vez]",
      "(cuando|en que fecha) (cambio|fue) [por ultima vez] <cosa> {path} [(modificado|modificada|creado|creada)] [por ultima vez]",
      "cuando fue la ultima vez que se (modifico|cambio|toco|edito|abrio|leyo|accedio a|uso) <cosa> {path}",
      "[(la|que|cual es la)] [ultima] (fecha|fecha y hora|modificacion|hora) (de|de la|de su) [ultima] [(modificacion|creacion|cambio|acceso|edicion)] [(tiene|de|del|de la)] <cosa> {path}",
      "[(las|que)] fechas (de|del|tiene) <cosa> {path}",
      "[(la)] ultima (modificacion|edicion|actualizacion) (de|del) <cosa> {path}",
      "cuanto (pesa|mide) [(el|mi|este)] <archivo> {path}",
      "[(el|que|cual es el)] (tamaño|tamano|peso) (de|del|tiene) [(el|mi|este)] <archivo> {path}",
      "[(el|que|cual es el)] (tamaño|tamano|peso) y [la] fecha (de|del|tiene) <cosa> {path}",
      "(cuantos (bytes|kilobytes|megas|mb|kb)|que tamaño) (tiene|pesa|ocupa) [(el|mi|este)] <archivo> {path}",
      "(haz|hacer|hazme|pasa) [un] stat (a|al|de|del|sobre) <cosa> {path}",
      "que es [(el|este)] <archivo> {path}",
      "(cuando|en que fecha|que dia|a que hora) (se|fue|ha sido|se ha) (modifico|creo|cambio|toco|edito|abrio|modificado|modificada|creado|creada|cambiado|editado|actualizo|actualizado) [por ultima vez] <cosa> {path} [por ultima vez] y (cuanto (pesa|ocupa|mide)|que (tamaño|peso|tipo) tiene|de quien es|que tipo de <archivo> es|de que tipo es)",
      "(cuanto (pesa|ocupa|mide)|que (tamaño|peso|tipo) tiene|de quien es|de que tipo es) <cosa> {path} y (cuando|en que fecha|que dia) (se|fue|ha sido|se ha) (modifico|creo|cambio|toco|edito|modificado|modificada|creado|creada|cambiado|editado|actualizo|actualizado) [por ultima vez]",
      "[(el|la|los|las)] (tamaño|peso|tipo|fecha|fecha de modificacion|fecha de creacion|fechas|ultima modificacion) [y] [(el|la|los|las|su)] (tamaño|peso|tipo|fecha|fecha de modificacion|fecha de creacion|fechas|dueño|permisos|ultima modificacion|hora de modificacion|hora) [[y] [(el|la|los|las|su)] (tamaño|peso|tipo|fecha|fecha de modificacion|fecha de creacion|fechas|dueño|permisos|ultima modificacion|hora de modificacion)] (de|del) <cosa> {path}",
      "(cuanto (pesa|ocupa|mide)|que (tamaño|tipo) tiene) <cosa> {path} y de (cuando|que fecha|que dia|quien) es",
      "(de que tipo es|que tipo tiene|que es|cuanto (pesa|ocupa|mide)|de (que fecha|cuando) es) <cosa> {path} [y] (cuanto (pesa|ocupa|mide)|que (tamaño|peso) tiene|de que tipo es|de (que fecha|cuando|quien) es) [[y] (de (que fecha|cuando|que dia|quien) es|cuanto (pesa|ocupa|mide)|que (tamaño|fecha) tiene|cuando se (modifico|creo|toco|cambio))]",
      "(de cuando|cuando) (es|fue) [(la|su)] [ultima] (modificacion|edicion|actualizacion|cambio) (de|del) <cosa> {path} [(y|,) cuanto (pesa|ocupa|mide) [(y|,)] [todos los datos [que (tenga|tiene|haya|hay)] [(el|del) <archivo>]]]",
    ],
    en: [
      "details of the file {path}",
      "[(the|all)] (details|properties|metadata|information|info|attributes|stat|stats) (of|on|about|for) <object> {path}",
      "when (was|did) <object> {path} [last] (modified|changed|created|edited|updated|touched|accessed|opened|read|change|written|made) [last]",
      "when did <object> {path} last change",
      "(when was the last time) <object> {path} was (modified|changed|edited|touched|accessed|opened|updated)",
      "[(the|what is the)] (date|time|last modification|last change|modification date|modification time|creation date|change date|timestamp|timestamps|dates|last access|mtime) (of|on|for) <object> {path}",
      "what (date|time) was <object> {path} (modified|changed|created|edited)",
      "how (big|large|heavy) is [(the|my|this)] <file> {path}",
      "[(the|what is the)] (size|file size) of [(the|my|this)] <file> {path}",
      "[(the|what is the)] size and (date|type) of <object> {path}",
      "how many (bytes|kilobytes|megabytes|mb|kb) (is|does) [(the|my|this)] <file> {path} [(have|take|take up)]",
      "(run|do) [a] stat (on|of) <object> {path}",
      "<object> {path} (details|properties|metadata)",
      "what is [(the|this)] <file> {path}",
      "[the] (size|type|kind|date|dates|modification time|modification date|last modification|mtime) [and] [the] (size|type|kind|owner|date|dates|permissions|mode|modification time|modification date|last modification|mtime|time) [[and] [the] (size|type|kind|owner|date|dates|permissions|mode|modification time|modification date|last modification|mtime)] (of|for|on) <object> {path}",
      "when was <object> {path} [last] (modified|changed|created|edited|updated|touched) and (how (big|large) is it|what size is it|what type is it|who owns it)",
      "how (big|large) is <object> {path} and when was it [last] (modified|changed|created|edited|updated|touched)",
      "what (type|kind) [of <file>] is <object> {path} how (big|large|heavy) is it and (when is it from|how old is it|when was it (changed|modified|made|created))",
      "how old is <object> {path}",
      "who owns <object> {path} and when (was|did) it [last] (changed|modified|change)",
      "when (did|was) (anyone|anybody|someone|somebody) last (touch|change|edit|modify|open|look at) <object> {path}",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿De qué archivo?", en: "Of which file?" } } },
  command: ({ path = "" }) => ({ pipeline: [["stat", path]] }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => tell(stdout, path, "es"),
    en: ({ stdout }, { path = "" }) => tell(stdout, path, "en"),
  }),
});

/** stat's lines in English and in Spanish; a file system without birth times prints "-". */
function tell(stdout: string, path: string, language: Language): string {
  const text = lines(stdout).join("\n");
  const [, size = "0"] = /(?:Size|Tamaño): *(\d+)/.exec(text) ?? [];
  const [, kind = ""] = /(?:IO Block|Bloque E\/S): *\d+ +(.+)/.exec(text) ?? [];
  const changed = moment(/(?:Modify|Modificación|Modificado): *(\S+ \S+)/.exec(text)?.[1]);
  const made = moment(/(?:Birth|Creación|Nacimiento): *(\d\S+ \S+)/.exec(text)?.[1]);
  const directory = /directory|directorio/.test(kind);
  const name = visible(path);
  if (language === "es") {
    const what = directory ? "es una carpeta" : `es un ${kinds.es(kind)} de ${sayBytes(Number(size), "es")}`;
    return `${name} ${what}, cambiado por última vez el ${changed}${made === "" ? "" : ` y creado el ${made}`}.`;
  }
  const what = directory ? "is a folder" : `is a ${kinds.en(kind)} of ${sayBytes(Number(size), "en")}`;
  return `${name} ${what}, last changed ${changed}${made === "" ? "" : ` and made ${made}`}.`;
}

const kinds: Readonly<Record<Language, (kind: string) => string>> = {
  es: (kind) =>
    /symbolic|simbólico/.test(kind) ? "enlace simbólico" : /block|bloque/.test(kind) ? "dispositivo" : "archivo",
  en: (kind) => (/symbolic|simbólico/.test(kind) ? "symbolic link" : /block|bloque/.test(kind) ? "device" : "file"),
};

/** "2026-11-22 18:37:55.123456789" without the seconds. */
function moment(text: string | undefined): string {
  return text?.slice(0, 16) ?? "";
}
