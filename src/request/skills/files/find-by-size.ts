import { sayFound } from "../saying/found-files.ts";
import { defineSkill } from "../skill.ts";

/** Files above a size. */
export const findBySize = defineSkill({
  id: "find-by-size",
  sentences: {
    es: [
      "archivos de más de {size} en {path}",
      "[(que|los|<busca>)] [(los|todos los)] <archivos> [(hay|que (pesan|ocupan|pesen|ocupen|sean|son))] [(de|con)] (mas (de|grandes que|grandes de|pesados que)|mayores (de|que|a)|superiores a|por encima de) {size} [(en|dentro de|bajo|de) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(los|todos los)] <archivos> [(que (pesan|ocupan|pesen|ocupen|sean|son))] [de] (mas (de|grandes que|grandes de|pesados que)|mayores (de|que|a)|superiores a) {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[que] <archivos> (pesan|ocupan|superan|pasan de|pasan) [(mas de)] [(los|las)] {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "(en|dentro de|bajo) [(la|el)] [<carpeta>] {path} [los] <archivos> [(de|que pesan|que pesen)] (mas de|mayores de) {size}",
      "<archivos> (mas grandes de|mas pesados de|mas grandes que) {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "(hay|tengo) [(algun|algunos)] (<archivo>|<archivos>) (de mas de|mayor de|mayores de|que pese mas de|que pase de|mas grande de|que ocupe mas de) {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(los|todos los)] <archivos> (grandes|enormes|pesados) (en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path} (de|que pesen|con) mas de {size}",
      "[lo] que (pesa|ocupa|pese|ocupe) mas de {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<archivos> (de|con) {size} o mas [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<busca> <dondehay> {path} [(todos)] [(los)] <archivos> [que] <quepasende> {size}",
      "[<busca>] [(todos)] [(los)] <archivos> [(que hay|que haya)] [<dondehay> {path}] que <quepasende> {size} [<dondehay> {path}]",
      "(que|cuales) <archivos> [(hay)] [<dondehay> {path}] [que] <quepasende> {size} [<dondehay> {path}]",
    ],
    en: [
      "files larger than {size} in {path}",
      "[(the|all|any|which|list)] <files> [(that are)] (larger|bigger|heavier|greater) than {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "<find> [(the|all|any|all the)] <files> [(that are|of|weighing)] (larger than|bigger than|over|more than|above|heavier than) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "<files> (over|above|of more than|of over|exceeding) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "which <files> (are (over|above|larger than|bigger than)|exceed|take more than|weigh more than) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "(is|are) there [any] (<file>|<files>) (over|above|larger than|bigger than) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "(anything|everything) (over|above|larger than|bigger than) {size} (in|under|inside|on|within) [the] [<folder>] {path}",
      "<find> [(the|all the)] (big|large|huge) <files> (in|under|inside|on) [the] [<folder>] {path} (over|above|of more than|larger than|bigger than) {size}",
      "<files> of {size} or more [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "<find> (in|under|inside|on) [(the|my)] [<folder>] {path} [(all|all the|the|any)] <files> [(that|which)] [(are|go|weigh|take up)] (over|above|beyond|past|exceed|exceeding|larger than|bigger than|more than|greater than) {size}",
      "(which|what|any|all) <files> (in|under|inside|on|within) [the] [<folder>] {path} [(are|that are|is)] (larger than|bigger than|over|above|heavier than|more than|greater than) {size}",
      "<files> (larger than|bigger than|over|above|heavier than|of more than) {size} (anywhere|somewhere|everywhere) (in|under|inside|on|within) [the] [<folder>] {path}",
      "anything (larger|bigger|heavier) than {size} (anywhere|somewhere) (in|under|inside|on|within) [the] [<folder>] {path}",
      "[(which|what|any|all|the|<find>|are there any)] (huge|big|large|massive|enormous|giant) <files> (over|above|larger than|bigger than|of more than|of over) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "(what|which <files>) is (bigger|larger|heavier) than {size} (in|under|inside|on) [the] [<folder>] {path}",
      "<find> (anything|everything|something|whatever) [(that is)] (over|above|larger than|bigger than|more than|heavier than) {size} (in|under|inside|on|within) [the] [<folder>] {path}",
    ],
  },
  slots: {
    size: { type: "size", ask: { es: "¿De más de cuánto?", en: "Larger than what?" } },
    path: { type: "path", spokenOf: "never", optional: true, exists: true, folder: true },
  },
  command: ({ size = "", path = "." }) => ({ pipeline: [["find", path, "-type", "f", "-size", `+${size}`]] }),
  say: { es: (outcome) => sayFound(outcome, "es"), en: (outcome) => sayFound(outcome, "en") },
});
