import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Deletes one file; a path alone may be a folder too. */
export const removeFile = defineSkill({
  id: "remove-file",
  changes: true,
  sentences: {
    es: [
      "borra el archivo {path}",
      "<borra> [(el|la|mi)] <archivo> {path}",
      "<borra> {path}",
      "<borra> [(el|un|ese|este)] <archivo>",
      "(cargate|cepillate|vuela) [(el|la|mi)] [<archivo>] {path}",
      "(deshazte|deshacerte|deshacerse) (de|del) [(el|la|mi)] [<archivo>] {path}",
      "(tira|tirar|manda|mandar) [a la basura|a la papelera] [(el|la|mi)] <archivo> {path}",
      "(haz|hacer) desaparecer [(el|la|mi)] <archivo> {path}",
    ],
    en: [
      "delete the file {path}",
      "<delete> [(the|my)] <file> {path}",
      "<delete> {path}",
      "<delete> [(the|a|my)] <file>",
      "rm [(the|my)] [<file>] {path}",
      "<delete> [(the|my)] {path} <file>",
      "throw away [(the|my)] [<file>] {path}",
      "trash [(the|my)] [<file>] {path}",
      "(bin|scrap|zap|ditch|chuck|chuck out|dump) [(the|my|that)] [<file>] {path}",
      "(wipe|blow away|scrub) [(the|my|that)] <file> {path}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, belowRoot: true, ask: { es: "¿Qué borro?", en: "What shall I delete?" } },
  },
  command: ({ path = "" }, machine) => ({
    pipeline: [machine.pathKind(path) === "directory" ? ["rm", "-r", path] : ["rm", path]],
  }),
  say: spoken({
    es: (_, { path = "" }) => `He borrado ${path}.`,
    en: (_, { path = "" }) => `${path} was deleted.`,
  }),
});
