import { sayFound } from "../saying/found-files.ts";
import { defineSkill } from "../skill.ts";

/** Files without content, or folders with nothing in them. */
export const findEmpty = defineSkill({
  id: "find-empty",
  sentences: {
    es: [
      "archivos vacíos en {path}",
      "[(que|cuales|los|<busca>)] [(los|las|todos los|todas las)] {kind} [que] [(hay|estan|esten|tengo|sean|son)] (vaci(o|a|os|as)|sin (contenido|nada|nada dentro)|de (cero|0) bytes|que pesan (cero|0)|que no tienen nada) [(hay|tengo)] [<encarpeta> {path}]",
      "[(que|cuales|los|<busca>)] [(los|las|todos los|todas las)] {kind} <encarpeta> {path} [que] [(hay|estan|esten|sean|son)] (vaci(o|a|os|as)|sin (contenido|nada|nada dentro)|de (cero|0) bytes)",
      "[(que|cuales|los|<busca>)] [(los|las|todos los|todas las)] {kind} [que] (ocupan|pesan|tienen|ocupen|pesen|miden|con|de) [un] [(tamaño|tamano)] [de] (cero|0) [bytes] [<encarpeta> {path}]",
      "[si] hay {kind} (vaci(o|a|os|as)|sin contenido|de (cero|0) bytes) [<encarpeta> {path}]",
      "(<busca>|que|lo que) [(todo|todo lo que|lo que)] [(este|esta|hay|haya)] vacio <encarpeta> {path}",
      "<busca> <encarpeta> {path} [(los|las|todos los|todas las)] {kind} [que] [(esten|estan)] (vaci(o|a|os|as)|sin contenido)",
      "{kind} vaci(o|a|os|as)",
      "(localiza|encuentra|rastrea) {kind} (vaci(o|a|os|as)) [<encarpeta> {path}]",
      "{kind} que no (tienen|contienen|contengan|tengan) nada [(dentro|adentro)] [<encarpeta> {path}]",
    ],
    en: [
      "empty files in {path}",
      "[(which|what|all|any|the|list|<find>|are there any)] [(the|all|all the|any|every)] [(empty|zero byte|zero-byte|zero length|zero-length|0 byte|blank)] (empty|zero byte|zero-byte|zero length|zero-length|0 byte|0-byte|blank) {kind} [(there are|are there|do (i|we) have)] [<infolder> {path}]",
      "[(which|what|all|any|the|list|<find>)] [(the|all|all the|any)] {kind} [(that|which)] [(are|is)] (empty|zero bytes|blank|of zero bytes|with nothing in them|without content|with no content|have nothing in them|contain nothing|have no content) [<infolder> {path}]",
      "[(which|what|all|any|the|list|<find>)] [(the|all|all the|any)] {kind} <infolder> {path} [(that|which)] [(are|is)] (empty|zero bytes|blank|with nothing in them|without content)",
      "are there [any] (empty|zero byte|zero-byte) {kind} [<infolder> {path}]",
      "<find> (everything|anything|whatever) [that is] empty [<infolder> {path}]",
      "{kind} (of|with) [(size|a size of)] (zero|0) [bytes] [in size] [<infolder> {path}]",
      "(anything|what is) empty <infolder> {path}",
      "(empty|zero byte) {kind}",
      "{kind} with (zero|0) bytes [<infolder> {path}]",
    ],
  },
  slots: {
    kind: {
      type: "choice",
      default: "any",
      choices: {
        file: ["archivos", "ficheros", "documentos", "files", "documents", "archivo", "fichero", "file"],
        directory: [
          "carpetas",
          "directorios",
          "folders",
          "directories",
          "carpeta",
          "directorio",
          "folder",
          "directory",
        ],
        any: [
          "archivos y carpetas",
          "ficheros y carpetas",
          "archivos o carpetas",
          "files and folders",
          "files or folders",
        ],
      },
    },
    path: { type: "path", spokenOf: "never", optional: true, exists: true, folder: true },
  },
  command: ({ kind, path = "." }) => ({
    pipeline: [
      ["find", path, ...(kind === "file" ? ["-type", "f"] : kind === "directory" ? ["-type", "d"] : []), "-empty"],
    ],
  }),
  say: { es: (outcome) => sayFound(outcome, "es"), en: (outcome) => sayFound(outcome, "en") },
});
