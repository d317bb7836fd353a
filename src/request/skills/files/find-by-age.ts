import { ageTest } from "../saying/age-test.ts";
import { sayFound } from "../saying/found-files.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Files that changed within a time, or not since. */
export const findByAge = defineSkill({
  id: "find-by-age",
  sentences: {
    es: [
      "archivos modificados en las últimas {recent} en {path}",
      "[(que|los|<busca>)] [(los|todos los)] <archivos> [que] [(han sido|fueron|hayan sido|se han|se)] (modificad(os|as)|cambiad(os|as)|tocad(os|as)|cread(os|as)|modificaron|cambiaron|cambiado|cambian|modificado) [(en|durante|desde)] [(la|las|los|el)] [(ultima|ultimas|ultimos|ultimo|hace)] {recent} [(en|dentro de|bajo|de) [(la|el)] [<carpeta>] {path}]",
      "[(que|los|<busca>)] [(los|todos los)] <archivos> [que] [(han sido|fueron|hayan sido|se han|se)] (modificad(os|as)|cambiad(os|as)|tocad(os|as)|cread(os|as)|modificaron|cambiaron|cambiado) (en|dentro de|bajo) [(la|el)] [<carpeta>] {path} (en|durante) (la|las|los|el) (ultima|ultimas|ultimos|ultimo) {recent}",
      "[(que|los|<busca>)] [(los|todos los)] <archivos> [que] [(han sido|fueron|hayan sido|se han|se)] (modificad(os|as)|cambiad(os|as)|tocad(os|as)|cread(os|as)|modificaron|cambiaron|cambiado) (hoy|de hoy) [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[(que|los|<busca>)] [(los|todos los)] <archivos> [(de|con|que tengan|que tienen)] (mas (de|viejos que|viejos de|antiguos que|antiguos de)|anteriores a|de hace mas de) {old} [(de antiguedad|sin modificar|sin tocar|de viejos|de antiguos)] [(en|dentro de|bajo|de) [(la|el)] [<carpeta>] {path}]",
      "[(que|los|<busca>)] [(los|todos los)] <archivos> [que] (no se [(han)] (modificado|modifican|tocan|tocado|usan|usado)|sin (tocar|modificar|usar|cambios)) (desde hace|en|hace) [mas de] {old} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<archivos> (viejos|antiguos) (de mas de|de hace mas de|con mas de) {old} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "que (ha cambiado|cambio|se ha modificado|se modifico|se ha tocado) (en|dentro de|bajo) [(la|el)] [<carpeta>] {path} (hoy|en (la|las|los|el) (ultima|ultimas|ultimos|ultimo) {recent})",
      "<archivos> recientes [(en|dentro de|bajo|de) [(la|el)] [<carpeta>] {path}]",
      "[(que|los|las|cuales|<busca>)] [(los|todos los|todo)] <archivos> [(hay|que hay|que haya|que esten)] (en|de|dentro de|bajo|del|por) [(la|el)] [<carpeta>] {path} [(que)] [(tengan|tienen|con|de|llevan|lleven)] [ya] (mas de|mas viejos que|mas viejos de|mas antiguos que|mas antiguos de|anteriores a|de mas de|de hace mas de|con mas de) {old} [(de antiguedad|sin modificar|sin tocar|de viejos|de antiguos|de vida|ahi)]",
      "[(que|los|las|cuales|<busca>)] [(los|todos los|todo)] <archivos> [(hay)] (en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path} [que] [(no se|nadie|que no se)] [(han|ha|hayan|haya)] (modificado|tocado|usado|cambiado|abierto|tocan|tocaron|toco|toca|modifican|modificaron|usan|usaron|uso|cambian|cambiaron|sin (tocar|modificar|usar|cambios|abrir)|llevan sin (tocar|tocarse|modificar|modificarse|usar|usarse|cambiar|abrirse)) (desde hace|en|hace|durante|por) [mas de] [(los|las|el|la)] [(ultimos|ultimas|ultimo|ultima)] {old}",
      "[(que|los|las|cuales|<busca>)] [(los|todos los|todo)] <archivos> [que] (no se|nadie|llevan sin|lleven sin) [(han|ha|hayan|haya)] (modificado|tocado|usado|cambiado|tocan|tocaron|toco|toca|modifican|modificaron|usan|usaron|cambiaron|tocar|tocarse|modificar|modificarse|usar|usarse|cambiar) [(desde hace|en|hace|durante|por)] [mas de] [(los|las|el|la)] [(ultimos|ultimas|ultimo|ultima)] {old} [(en|dentro de|bajo|de) [(la|el)] [<carpeta>] {path}]",
      "[(que|los|las|cuales|<busca>)] [(los|todos los|todo)] <archivos> [(hay)] [(en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path}] [que] (llevan|lleven|lleva) [ya] [(mas de|desde hace)] {old} sin (tocar|tocarse|modificar|modificarse|usar|usarse|abrir|abrirse|cambiar|cambios|uso) [(en|dentro de|bajo|de) [(la|el)] [<carpeta>] {path}]",
      "[(que|los|las|cuales|<busca>)] [(los|todos los|todo)] <archivos> (en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path} [que] [(han sido|fueron|hayan sido|se han|se)] (modificad(os|as)|cambiad(os|as)|tocad(os|as)|cread(os|as)|modificaron|cambiaron|cambiado|modificado) [(en|durante|desde hace|hace menos de)] [(la|las|los|el)] [(ultima|ultimas|ultimos|ultimo)] {recent}",
      "[(que|cuales|los|<busca>)] [(los|todos los)] <archivos> [(hay)] <dondehay> {path} [que] se (han|hayan|habran) (tocado|modificado|cambiado|creado|editado|actualizado|escrito) [(en|durante|desde hace|hace menos de)] [(la|las|los|el)] [(ultima|ultimas|ultimos|ultimo)] {recent}",
      "<busca> <dondehay> {path} [(los|todos los|lo|todo lo)] [<archivos>] [que] [(se)] [(han|hayan)] (tocado|modificado|cambiado|creado|editado|tocad(os|as)|modificad(os|as)|cambiad(os|as)|tocaron|modificaron|cambiaron) (en|durante|desde hace) [(la|las|los|el)] [(ultima|ultimas|ultimos|ultimo)] {recent}",
    ],
    en: [
      "files modified in the last {recent} in {path}",
      "[(which|the|all|any|list|<find>)] [(the|all)] <files> [(that were|were|that have been|have been|that|that have)] (modified|changed|touched|created|edited|updated) (in|within|during) the (last|past) {recent} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "[(which|the|all|any|list|<find>)] [(the|all)] <files> (in|under|inside|on|within) [the] [<folder>] {path} [(that were|were|that have been|have been|that)] (modified|changed|touched|created|edited|updated) (in|within|during) the (last|past) {recent}",
      "[(which|the|all|any|list|<find>)] [(the|all)] <files> [(that were|were|that have been|have been|that)] (modified|changed|touched|created|edited|updated) today [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "[(which|the|all|any|list|<find>)] [(the|all)] <files> [that are] older than {old} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "[(which|the|all|any|list|<find>)] [(the|all)] <files> (not (modified|touched|changed|used)|untouched|unmodified) (in|for|since|within) [the] [(last|past|over|more than)] {old} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "(old|stale) <files> older than {old} [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "what (changed|has changed|was modified|was changed) (in|under|inside|on) [the] [<folder>] {path} (today|in the (last|past) {recent})",
      "(recent|recently modified|recently changed) <files> [(in|under|inside|on|within) [the] [<folder>] {path}]",
      "[(which|the|all|any|list|<find>)] [(the|all|any)] (<files>|things) (in|under|inside|on|within|from) [the] [<folder>] {path} [(that are|which are|that is)] older than {old}",
      "[(which|the|all|any|list|<find>)] [(the|all|any)] (<files>|things) (in|under|inside|on|within|from) [the] [<folder>] {path} [(that|which)] [(have|has|were|was|are|nobody)] [(not|not been|has|had)] (modified|touched|changed|used|opened|untouched|unmodified|unchanged) (in|for|since|within|over) [the] [(last|past|over|more than)] {old}",
      "[<find>] (anything|everything|stuff|whatever) (in|under|inside|on) [the] [<folder>] {path} [(that is|which is|that has been there)] (older than|for more than) {old}",
      "what (is|has) (changed|been changed|been modified|been touched|modified) (in|under|inside|on) [the] [<folder>] {path} (today|(in|during|over|within) the (last|past) {recent})",
      "(what|anything) (is|has|was) [been] (new|changed|modified|touched|created|edited) (in|under|inside) [the] [<folder>] {path} (in|over|during|within) the (last|past) {recent}",
      "(anything|everything|something) [(that was|that has been)] (changed|modified|touched|created|edited) (in|under|inside|on) [the] [<folder>] {path} (in|over|during|within) the (last|past) {recent}",
      "[(which|the|all|any|list|<find>)] <files> (in|under|inside|on|within) [the] [<folder>] {path} [(that are|which are)] (newer than|less than) {recent} [old]",
      "(what|which) <files> (in|under|inside) [the] [<folder>] {path} have (changed|been changed|been modified|been touched|been edited) (in|over|during|within) the (last|past) {recent}",
      "(which|what|any|all|the) (logs|log files|<files>) (in|under|inside) [the] [<folder>] {path} (have not been|have not|were not|are not) (touched|changed|modified|used|written|written to) (in|for|since|over) [(the last|the past|over|more than)] {old}",
    ],
  },
  slots: {
    recent: { type: "duration", optional: true },
    old: { type: "duration", optional: true },
    path: { type: "path", spokenOf: "never", optional: true, exists: true, folder: true },
  },
  command: (slots) => ({ pipeline: [["find", slots.path ?? ".", "-type", "f", ...wantedAge(slots)]] }),
  say: { es: (outcome) => sayFound(outcome, "es"), en: (outcome) => sayFound(outcome, "en") },
});

/** Recent without a figure is the last day. */
function wantedAge({ recent, old }: SlotValues): string[] {
  return old === undefined ? ageTest("-", recent ?? String(day)) : ageTest("+", old);
}

const day = 86_400;
