import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Copies a file or a folder, keeping owner, mode and times. */
export const copy = defineSkill({
  id: "copy",
  changes: true,
  sentences: {
    es: [
      "copia {path} a {target}",
      "<copia> [(el|la|mi)] [(<archivo>|<carpeta>)] {path} (a|en|hacia|dentro de|al|hasta) [(la|el)] [<carpeta>] [de] {target}",
      "<copia> [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "(haz|hacer|hazme|crea|saca) una copia (de|del) [(el|la|mi)] [(<archivo>|<carpeta>)] {path} (en|a|llamada|con el nombre|con nombre) [(la|el)] [<carpeta>] {target}",
      "(haz|hacer|hazme|crea|saca) una copia (de|del) [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "<copia> [(el|la|mi)] [(<archivo>|<carpeta>)] {path} (con el nombre|con nombre|como|llamandolo) {target}",
      "(guarda|guardar) una copia (de|del) [(el|la|mi)] [(<archivo>|<carpeta>)] {path} (en|a|como) [(la|el)] [<carpeta>] {target}",
      "(lleva|llevate|mete) una copia (de|del) [(el|la|mi)] [(<archivo>|<carpeta>)] {path} (a|en) [(la|el)] [<carpeta>] {target}",
      "<copia> {path} a {target} (con todo (lo que tiene|su contenido|lo que hay) [adentro]|(entera|entero|completa|completo)|con permisos|con subcarpetas)",
      "<copia> [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] [(entera|completa|entero)] {path} (a|en|para|hacia) [(la|el)] [<carpeta>] {target} [(con todo (lo que tiene|su contenido|lo que hay) [adentro]|por si acaso|de respaldo|como respaldo)]",
      "<copia> [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} (entera|entero|completa|completo|con todo|tal cual|con todo lo que (tiene|hay|lleva) [(dentro|adentro)]|con todo su contenido|con (sus|las) subcarpetas|con permisos [y todo]) (a|en|para|hacia|dentro de|al) [(la|el)] [<carpeta>] {target}",
    ],
    en: [
      "copy {path} to {target}",
      "<copy> [(the|my)] [(<file>|<folder>)] {path} (to|into|in|as|under|over to) [(the|my)] [(<folder>|<file>)] {target} [<folder>]",
      "<copy> [(the|my)] [(<file>|<folder>)] {path}",
      "(make|create|save|keep) a copy of [(the|my)] [(<file>|<folder>)] {path} (in|to|at|as|called|named|under) [(the|my)] [<folder>] {target}",
      "(make|create) a copy of [(the|my)] [(<file>|<folder>)] {path}",
      "put a copy of [(the|my)] [(<file>|<folder>)] {path} (in|into|at|under) [(the|my)] [<folder>] {target}",
      "<copy> {path} over to {target}",
      "<copy> [(the|my)] {path} (<file>|<folder>) (to|into) [the] {target} [<folder>]",
      "<copy> [the] (whole|entire|complete) [(<file>|<folder>)] {path} [<folder>] (over to|to|into|over into) [the] [<folder>] {target}",
      "<copy> {path} <folder> (over to|to|into) {target}",
      "<copy> [the] (whole|entire) {path} (<folder>|<file>) (over to|to|into) [the] {target} [<folder>]",
      "<copy> [(the|my|all of)] [(<file>|<folder>)] {path} (and everything (in|inside) it|with everything (in|inside) it|with all its contents|with its contents|recursively|entirely) (to|into|in|under|over to) [(the|my)] [<folder>] {target}",
      "<copy> [(the|my|all of)] [(<file>|<folder>)] {path} (to|into|in|under|over to) [(the|my)] [<folder>] {target} (and everything (in|inside) it|with everything (in|inside) it|with all its contents|recursively)",
      "<copy> (the whole of|all of|everything in|everything under) [the] [<folder>] {path} (over to|to|into|in|onto) [the] [<folder>] {target}",
      "<copy> [(the|my)] [(<file>|<folder>)] {path} (to|into|in|under|over to) [(the|my)] [<folder>] {target} (just in case|to be safe|to be on the safe side|for safety)",
      "(i|we) (need|want) a copy of [(the|my)] [(<file>|<folder>)] {path} (in|into|at|under|to) [(the|my)] [<folder>] {target}",
      "(stick|drop|leave|stash|place|pop) a copy of [(the|my)] [(<file>|<folder>)] {path} (in|into|at|under) [(the|my)] [<folder>] {target}",
      "<copy> [(the|my)] [(<file>|<folder>)] {path} (across to|across into|over into|across|onto) [(the|my)] [<folder>] {target}",
      "(take|make|have|get) a copy of [(the|my)] [(<file>|<folder>)] {path} and (put|save|store|leave|drop|stick) it (in|into|under|at) [(the|my)] [<folder>] {target}",
      "a copy of [(the|my)] [(<file>|<folder>)] {path} (in|into|under) [(the|my)] [<folder>] {target}",
      "(take|grab|get) [(the|my)] [(<file>|<folder>)] {path} and copy it (to|into|in|over to|under) [(the|my)] [<folder>] {target}",
      "(clone|replicate) [(the|my)] [(<file>|<folder>)] {path} (to|into|in|as|under) [(the|my)] [<folder>] {target}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿Qué copio?", en: "What shall I copy?" } },
    target: { type: "path", ask: { es: "¿Adónde lo copio?", en: "Where shall I copy it to?" } },
  },
  command: ({ path = "", target = "" }, machine) => ({
    pipeline: [machine.pathKind(path) === "file" ? ["cp", path, target] : ["cp", "-a", path, target]],
  }),
  say: spoken({
    es: (_, { path = "", target = "" }) => `He copiado ${path} a ${target}.`,
    en: (_, { path = "", target = "" }) => `${path} was copied to ${target}.`,
  }),
});
