import { ageTest } from "../saying/age-test.ts";
import { sayFound } from "../saying/found-files.ts";
import { defineSkill } from "../skill.ts";

/** Files by name and size or age together: the .log files above 100 MB. */
export const findMatching = defineSkill({
  id: "find-matching",
  sentences: {
    es: [
      "busca los archivos {pattern} de más de {size} en {path}",
      "<busca> [(los|todos los)] <archivos> {pattern} (de|con) (mas de|mas grandes que|mayores de) {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(los|todos los)] <archivos> {pattern} (que (pesen|pesan|ocupen|ocupan|pasen de|pasan de|superen|superan)|mayores (de|a|que)|mas grandes (de|que)) [mas de] {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[los] <archivos> {pattern} (de mas de|mayores de|mayores que|mas grandes que|que pesen mas de|que pesan mas de) {size} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(los|todos los)] <archivos> {pattern} (de mas de|mas viejos que|mas viejos de|mas antiguos que|anteriores a|con mas de|de hace mas de) {old} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[los] <archivos> {pattern} (de mas de|mas viejos que|mas viejos de|mas antiguos que|con mas de|de hace mas de) {old} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(los|todos los)] <archivos> {pattern} [que] (modificados|cambiados|tocados|se modificaron|cambiaron) (en|durante) (la|las|los|el) (ultima|ultimas|ultimos|ultimo) {recent} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[los] <archivos> {pattern} [que] (modificados|cambiados|tocados|se modificaron|cambiaron) (en|durante) (la|las|los|el) (ultima|ultimas|ultimos|ultimo) {recent} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
    ],
    en: [
      "find the {pattern} files larger than {size} in {path}",
      "<find> [(the|all|all the|any|every)] {pattern} <files> [that are] (larger than|bigger than|over|above|of more than|more than) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "[(the|all|all the|any|which)] {pattern} <files> [(that are|are)] (larger than|bigger than|over|above|of more than) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "<find> [(the|all|all the|any|every)] {pattern} <files> [that are] older than {old} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "[(the|all|all the|any|which)] {pattern} <files> [(that are|are)] older than {old} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "<find> [(the|all|all the|any|every)] {pattern} <files> [(that were|that have been)] (modified|changed|touched) (in|within|during) the (last|past) {recent} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "[(the|all|all the|any|which)] {pattern} <files> [(that were|that have been|were)] (modified|changed|touched) (in|within|during) the (last|past) {recent} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "<find> <files> (called|named|matching|ending in) {pattern} (larger than|bigger than|over) {size} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "(which|what|any|all|the) {pattern} <files> (in|under|inside|on|within) [the] [<folder>] {path} [(are|that are)] (larger than|bigger than|over|above|heavier than|more than|of more than) {size}",
      "(which|what|any|all|the) {pattern} <files> (in|under|inside|on|within) [the] [<folder>] {path} [(are|that are)] older than {old}",
      "<find> [(the|all|any)] {pattern} <files> (in|under|inside|on|within) [the] [<folder>] {path} [(that are|are)] (larger than|bigger than|over|above|more than) {size}",
      "<find> [(the|all|any)] {pattern} <files> (in|under|inside|on|within) [the] [<folder>] {path} [(that are|are)] older than {old}",
      "<find> [(the|all|any)] {pattern} <files> (in|under|inside|on|within) [the] [<folder>] {path} [(that were|that have been)] (modified|changed|touched|edited) (in|during|within|over) the (last|past) {recent}",
    ],
  },
  slots: {
    pattern: { type: "pattern", ask: { es: "¿Qué nombre o terminación busco?", en: "What name or ending?" } },
    size: { type: "size", optional: true },
    old: { type: "duration", optional: true },
    recent: { type: "duration", optional: true },
    path: { type: "path", spokenOf: "never", optional: true, exists: true, folder: true },
  },
  command: ({ pattern = "", size, old, recent, path = "." }) => ({
    pipeline: [
      [
        "find",
        path,
        "-type",
        "f",
        "-iname",
        pattern,
        ...(size === undefined ? [] : ["-size", `+${size}`]),
        ...(old === undefined ? [] : ageTest("+", old)),
        ...(recent === undefined ? [] : ageTest("-", recent)),
      ],
    ],
  }),
  say: { es: (outcome) => sayFound(outcome, "es"), en: (outcome) => sayFound(outcome, "en") },
});
