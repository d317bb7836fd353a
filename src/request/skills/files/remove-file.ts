import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Deletes one file, or a folder with all it holds. */
export const removeFile = defineSkill({
  id: "remove-file",
  changes: true,
  sentences: {
    es: [
      "borra el archivo {path}",
      "<borra> [(el|la|mi)] (<archivo>|<carpeta>) {path}",
      "<borra> {path}",
      "<borra> [(el|la|mi)] (<archivo>|<carpeta>) {path} (con todo lo que (tiene|contiene|hay dentro)|y todo su contenido|entera|entero|por completo|completa)",
      "<borra> [(el|la|un|una)] (<archivo>|<carpeta>)",
      "(deshazte|deshacerte|deshacerse) (de|del) [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "(tira|tirar|manda|mandar) [a la basura|a la papelera] [(el|la|mi)] (<archivo>|<carpeta>) {path}",
      "(haz|hacer) desaparecer [(el|la|mi)] (<archivo>|<carpeta>) {path}",
    ],
    en: [
      "delete the file {path}",
      "<delete> [(the|my)] (<file>|<folder>) {path}",
      "<delete> {path}",
      "<delete> [(the|my)] (<file>|<folder>) {path} (and everything in it|with everything in it|and its contents|completely|entirely)",
      "<delete> [(the|a|my)] (<file>|<folder>)",
      "<delete> [(the|my)] {path} (<file>|<folder>)",
      "throw away [(the|my)] [(<file>|<folder>)] {path}",
      "trash [(the|my)] [(<file>|<folder>)] {path}",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿Qué borro?", en: "What shall I delete?" } } },
  command: ({ path = "" }, machine) => ({
    pipeline: [machine.pathKind(path) === "directory" ? ["rm", "-r", path] : ["rm", path]],
  }),
  say: spoken({
    es: (_, { path = "" }) => `He borrado ${path}.`,
    en: (_, { path = "" }) => `${path} was deleted.`,
  }),
});
