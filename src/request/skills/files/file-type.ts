import { visible } from "../../../shared/text.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What is in a file, by its first bytes: file(1). */
export const fileType = defineSkill({
  id: "file-type",
  sentences: {
    es: [
      "que (tipo|clase) de (archivo|fichero|documento|cosa) es <cosa> {path}",
      "(de que|que) (tipo|formato) (es|tiene) <cosa> {path}",
      "[(el|que)] tipo de [<archivo>] {path}",
      "(identifica|identificar|averigua|averiguar|detecta|adivina) [(el|que)] [(tipo|formato)] (de|es|del) <cosa> {path}",
      "(identifica|averigua|mira) que (tipo|clase|formato) de (archivo|fichero|documento|cosa) es <cosa> {path}",
      "(es|sera) <cosa> {path} (texto o binario|un binario o texto|binario o texto|un archivo de texto|un binario)",
      "que formato de (archivo|fichero|imagen|documento) es <cosa> {path}",
      "(pasa|haz|usa|ejecuta) file (a|de|con|sobre|en) <cosa> {path}",
    ],
    en: [
      "what (kind|type|sort) of (file|thing|document) is <object> {path}",
      "(what|which) (type|format|file type) (is|does) <object> {path} [(have|in)]",
      "[the] [file] type of <object> {path}",
      "(identify|detect|work out|find out|tell me) [the] (type|kind|format) of <object> {path}",
      "(identify|find out|check|tell me|see) what (type|kind|sort|format) of (file|document|thing) <object> {path} is",
      "is <object> {path} (text or binary|a text or a binary file|binary or text|a text file|a binary)",
      "[the] file format of <object> {path}",
      "(run|use) file (on|with) <object> {path}",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿De qué archivo?", en: "Of which file?" } } },
  command: ({ path = "" }) => ({ pipeline: [["file", path]] }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => `${visible(path)} es: ${typeIn(stdout)}.`,
    en: ({ stdout }, { path = "" }) => `${visible(path)} is: ${typeIn(stdout)}.`,
  }),
});

/** "NAME: what it is", where a name may have colons too. */
function typeIn(stdout: string): string {
  return (lines(stdout)[0] ?? "").replace(/^.*?: +/, "");
}
