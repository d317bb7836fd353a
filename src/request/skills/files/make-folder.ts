import { spoken } from "../saying/spoken.ts";
import { under } from "../saying/under.ts";
import { defineSkill } from "../skill.ts";

/** Makes a folder and those above it that are missing. */
export const makeFolder = defineSkill({
  id: "make-folder",
  changes: true,
  sentences: {
    es: [
      "crea la carpeta {path}",
      "<crea> [(la|el|una|un)] [(nueva|nuevo)] <carpeta> [(nueva|nuevo)] [(llamad(a|o)|que se llame|de nombre|con [el] nombre|con nombre)] {path}",
      "<crea> [(la|el|una|un)] [(nueva|nuevo)] <carpeta>",
      "<crea> {path} como <carpeta>",
      "(abre|abrir) una <carpeta> [nueva] (llamada|que se llame) {path}",
      "nueva <carpeta> {path}",
      "(quiero|necesito) [una] <carpeta> [nueva] (llamad(a|o)|que se llame) {path}",
      "(anade|anadir|agrega|agregar) [(la|el|una|un)] <carpeta> [llamada] {path}",
      "<crea> [(la|el|una|un)] [(nueva|nuevo)] <carpeta> [(nueva|nuevo)] [(llamad(a|o)|que se llame|de nombre|con [el] nombre|con nombre)] {path} (en|dentro de|bajo) [(la|el)] [<carpeta>] {place}",
      "<crea> [(la|el|una|un)] [(nueva|nuevo)] <carpeta> [(nueva|nuevo)] {path} [(con las intermedias|con (sus|las) carpetas intermedias|y las intermedias|con las que falten|si no existe|con los padres)]",
      "(cree|crea) la ruta {path}",
    ],
    en: [
      "make a folder called {path}",
      "<create> [(a|the)] [new] <folder> [(called|named|with the name)] {path}",
      "<create> [(a|the)] [new] <folder>",
      "<create> [(a|the)] [new] {path} <folder>",
      "new <folder> [(called|named)] {path}",
      "(i want|i need) a [new] <folder> (called|named) {path}",
      "mkdir [(called|named)] {path}",
      "<create> {path} as a <folder>",
      "<create> [(me)] [(a|the|one)] [new] <folder> [(called|named|with the name)] {path} (in|under|inside|within) [the] [<folder>] {place}",
      "<create> [me] [(a|the|one)] [new] <folder> [(called|named|with the name)] {path}",
      "mkdir {path} (with parents|and its parents|parents too|and parents)",
      "<create> [the] <folder> {path} (with|and) [its] parents",
      "(set up|create|make|add|start) [(a|the|me a)] [new] <folder> at {path}",
      "(i|we) (need|want) (a|another) [new] <folder> [(at|called|named)] {path}",
    ],
  },
  slots: {
    place: { type: "path", optional: true },
    path: { type: "path", ask: { es: "¿Cómo se llamará la carpeta?", en: "What shall the folder be called?" } },
  },
  command: ({ path = "", place }) => ({ pipeline: [["mkdir", "-p", under(place, path)]] }),
  say: spoken({
    es: (_, { path = "", place }) => `La carpeta ${under(place, path)} ya existe.`,
    en: (_, { path = "", place }) => `The folder ${under(place, path)} is there.`,
  }),
});
