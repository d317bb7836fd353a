import { sayFound } from "../saying/found-files.ts";
import { defineSkill } from "../skill.ts";

/** Files by their name, upper and lower case alike. */
export const findByName = defineSkill({
  id: "find-by-name",
  sentences: {
    es: [
      "busca los archivos {pattern} en {path}",
      "<busca> [(el|un|los|todos los|algun|la|una)] (<archivo>|<archivos>|<carpeta>) [(que se llam(e|en|a|an)|llamad(o|a|os)|de nombre|con [el] nombre|con extension|de tipo|con|de)] {pattern} [(en|dentro de|bajo|por|de|desde) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(todo|todos|los|las|el)] {pattern} (en|dentro de|bajo|por) [(la|el)] [<carpeta>] {path}",
      "<archivos> [(que se llam(en|an)|llamad(o|os)|con [el] nombre|con extension|de tipo|terminados en|que (terminan|terminen|acaban|acaben) en|que contienen en el nombre|que contengan en el nombre)] {pattern} [(en|dentro de|bajo|que hay en) [(la|el)] [<carpeta>] {path}]",
      "<archivo> [(que se llam(e|a)|llamado|con [el] nombre)] {pattern} (en|dentro de|bajo) [(la|el)] [<carpeta>] {path}",
      "(donde|en que carpeta|en que directorio) (esta|estan|tengo|deje|guarde|puse|queda|hay) [(el|los|la)] [(<archivo>|<archivos>)] [llamado] {pattern} [(en|dentro de) {path}]",
      "<busca> [(los|todos los)] <archivos> (que terminen en|que acaben en|terminados en|acabados en|con extension|de extension|cuyo nombre contenga|que contengan en el nombre|que empiecen por) {pattern} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "[que] (<archivos>|imagenes|fotos) {pattern} (hay|tengo|existen) [(en|dentro de) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(las|todas las)] (imagenes|fotos) {pattern} [(en|dentro de) [(la|el)] [<carpeta>] {path}]",
      "(hay|existe) (algun|un|el) <archivo> [(llamado|que se llame)] {pattern} [(en|dentro de) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(todo|todos|todas|lo)] [lo] que (termine|acabe|empiece|contenga|termina|acaba) (en|por|con) {pattern} [(en|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "<busca> [(todo|todos|todas|los|las|el|la|todos los|todas las|cualquier|cuantos|algun)] {pattern} [(que|lo que)] (haya|hay|este|esten|tenga|tengamos|tengas|existan|quede|queden|ande|anden) (en|dentro de|bajo|por|debajo de) [(la|el|todo|toda la)] [<carpeta>] {path}",
      "<busca> [(el|la|un|una|los|todos los)] (<archivo>|<archivos>) {pattern} que (haya|hay|este|esten|quede|queden|tengamos) (en|dentro de|bajo|por|debajo de) [(la|el|todo)] [<carpeta>] {path}",
      "[(todos)] [(los|las)] {pattern} que (haya|hay|esten|tengamos|tengo|existan) (en|dentro de|bajo|por) [(la|el)] [<carpeta>] {path}",
      "<busca> <dondehay> {path} [(el|la|un|una|los|todos los|algun)] (<archivo>|<archivos>|<carpeta>) [(que se llam(e|en|a|an)|llamad(o|a|os)|de nombre|con [el] nombre|con nombre)] {pattern}",
      "<busca> [(el|la|un|mi)] (<archivo>|<carpeta>) [(que se llam(e|a)|llamad(o|a)|de nombre)] {pattern} [(que|creo que|que creo que|me parece que)] (debe|debe de|deberia|tiene que|ha de|puede|podria|anda|esta|andara|estara|esta guardado) [(andar|estar|quedar|haber quedado)] [(por ahi|por alli)] (en|por|dentro de|bajo|debajo de) [(la|el)] [<carpeta>] {path}",
    ],
    en: [
      "find all {pattern} files in {path}",
      "<find> [(the|a|all|all the|any|every)] (<file>|<files>|<folder>) [(called|named|with the name|whose name is|like|matching|with extension)] {pattern} [(in|under|inside|within|on|from) [the] [<folder>] {path}] [<folder>]",
      "<find> [(the|all|all the|any|every)] {pattern} (<file>|<files>) [(in|under|inside|within|on|from) [the] [<folder>] {path}] [<folder>]",
      "[(the|all|any|which)] {pattern} <files> (in|under|inside|within|on) [the] [<folder>] {path} [<folder>]",
      "[which] <files> (called|named|ending in|ending with|that end in|that end with|whose names end in|matching|with [the] extension|of type) {pattern} [(in|under|inside|within|on) [the] [<folder>] {path}]",
      "<find> [(all|all the|the)] <files> (ending in|ending with|that end in|that end with|matching|with [the] extension|of type|whose name contains|with names like) {pattern} [(in|under|inside|within|on) [the] [<folder>] {path}]",
      "where (is|are|did i put) [(the|my)] (<file>|<files>) [(called|named)] {pattern} [(in|under|on) {path}]",
      "in which <folder> is [the] [<file>] {pattern}",
      "is there [(a|any)] <file> (called|named) {pattern} [(in|under|inside) [the] [<folder>] {path}]",
      "<find> {pattern} (in|under|inside|within) [the] [<folder>] {path}",
      "<find> (everything|anything|all) (ending in|ending with|that ends in|that ends with|named|matching|called) {pattern} [(in|under|inside) [the] [<folder>] {path}]",
      "where is the <file> (called|named) {pattern}",
      "(look|search|have a look|check) (in|under|inside) [the] [<folder>] {path} [<folder>] for (a|the|any) (<file>|<files>) (called|named) {pattern}",
      "(i am not able to|i can not|can not|unable to) (locate|find) [the] [<file>] {pattern}",
      "where is {pattern} (kept|stored|located|saved|living)",
      "<find> [(all|all the|the|every|any|each)] {pattern} (there is|there are|you can find|lying|that is|that are|we have) [around] (in|under|inside|within|on|below) [the] [<folder>] {path}",
      "<find> (every|each|any) {pattern} (in|under|inside|within|below) [the] [<folder>] {path}",
      "<find> [me] (all|all the|the|all of the|any) {pattern} (in|under|inside|within|below) [the] [<folder>] {path}",
      "<find> (in|under|inside|somewhere in|somewhere under) [(the|my)] [<folder>] {path} [(a|the|any)] (<file>|<files>|<folder>) [(called|named)] {pattern}",
      "<find> [(the|a|my)] <file> [(called|named)] {pattern} it (should be|must be|is|ought to be|may be|might be|will be) (somewhere|somewhere in|somewhere under|in|under|inside) {path}",
    ],
  },
  slots: {
    pattern: { type: "pattern", ask: { es: "¿Qué nombre o terminación busco?", en: "What name or ending?" } },
    path: { type: "path", optional: true, exists: true },
    /** Names that are left out. */
    except: { type: "pattern", optional: true },
  },
  narrowedBy: "find-matching",
  command: ({ pattern = "", path = ".", except }) => ({
    pipeline: [["find", path, "-iname", pattern, ...(except === undefined ? [] : ["!", "-iname", except])]],
  }),
  say: { es: (outcome) => sayFound(outcome, "es"), en: (outcome) => sayFound(outcome, "en") },
});
