import { sayBytes, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The largest files under a folder, on its own file system. */
export const largestFiles = defineSkill({
  id: "largest-files",
  sentences: {
    es: [
      "los archivos más grandes de {path}",
      "[(que|cuales son)] [(los|las)] [{number}] <archivos> (mas grandes|mas pesad(as|os)|mayores|que mas ocupan|que mas pesan|que ocupan mas|que pesan mas) [(hay|son)] [(en|de|dentro de|bajo|del)] [(la|el)] [<carpeta>] [{path}]",
      "que <archivos> [son los que] [mas] (ocupan|pesan|ocupa) [mas] [espacio] [(en|de|dentro de|bajo)] [(la|el)] [<carpeta>] [{path}]",
      "[(el|cual es el)] <archivo> mas (grande|pesado) [(hay|es)] [(en|de|dentro de|bajo|del)] [(la|el)] [<carpeta>] [{path}]",
      "(busca|encuentra|localiza|buscame) [(los|las)] [{number}] <archivos> [mas] (grandes|pesad(as|os)|enormes|gigantes) [(en|de|dentro de|bajo|del)] [(la|el)] [<carpeta>] [{path}]",
      "[{number}] <archivos> [mas] (grandes|gigantes|enormes|pesados) [(en|de|dentro de|del)] [(la|el)] [<carpeta>] [{path}]",
      "top [{number}] [de] <archivos> [(mas grandes|por tamano|pesados)] [(en|de|dentro de)] [(la|el)] [<carpeta>] [{path}]",
      "<archivos> ordenados por tamano [(en|de|dentro de)] [(la|el)] [<carpeta>] [{path}]",
      "que <archivos> [son los que] mas (ocupan|pesan|espacio (ocupan|consumen|usan)) (en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}",
      "[(los|las)] <archivos> que mas (espacio|sitio) (ocupan|consumen|usan) [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "(ordena|ordenar|ordename) [los] <archivos> (de|en) {path} por tamano",
      "[(que|cuales son)] [(los|las)] [{number}] <archivos> [son] [(los|las)] mas (gord(as|os)|voluminos(as|os)|abultad(as|os)|grandot(as|es|os)|pesad(as|os)|grandes) [que] [(hay|haya|tenga|tengo|tenemos|esten|existan)] [(en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path}]",
      "[(que|cuales)] <archivos> (gord(as|os)|enormes|gigantes) [(hay|haya|tengo|tenemos)] [(en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path}]",
      "[(el|cual es el)] <archivo> mas (gordo|voluminoso|grande|pesado) [que] [(hay|haya|tengo)] [(en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path}]",
      "[(los|las)] [{number}] <archivos> (de|en|dentro de|bajo) [(la|el)] [<carpeta>] {path} (que mas (ocupan|pesan)|que ocupan mas|que pesan mas|mas (grandes|pesados|gordos))",
      "(que|cuales) <archivos> [(me|nos)] (<consumen>|llenan|estan llenando) [(mas|tanto|todo)] [(el|todo el)] (<disco>|espacio|sitio|lugar) [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
    ],
    en: [
      "the largest files in {path}",
      "[(the|what are the|which are the)] [{number}] (biggest|largest|heaviest) <files> [(in|on|under|inside|of) [the] [<folder>] {path}]",
      "[the] (biggest|largest|heaviest) <file> [(in|on|under|inside|of) [the] [<folder>] {path}]",
      "<find> [the] [{number}] (biggest|largest|heaviest|big|large|huge) <files> [(in|on|under|inside|of)] [the] [<folder>] [{path}]",
      "[which] <files> (using|that use|use|taking|take|taking up|take up|that take up) [the] most [disk] space [(in|on|under|inside) [the] [<folder>] {path}]",
      "top [{number}] [(biggest|largest)] <files> [by size] [(in|on|under|inside|of) [the] [<folder>] {path}]",
      "[the] [{number}] (big|huge|large) <files> [(in|on|under|inside|of) [the] [<folder>] {path}]",
      "<files> sorted by size [(in|on|under|inside|of) [the] [<folder>] {path}]",
      "[the] (biggest|largest) <files> (in|under|on) {path} (biggest first|largest first|by size|sorted by size)",
      "[the] <files> (in|under|on) {path} (sorted by size|by size|biggest first|largest first)",
      "sort [the] <files> (in|of|under) {path} by size",
      "[(the|which are the|which)] [{number}] (fattest|bulkiest|chunkiest) <files> [(in|on|under|inside|of) [the] [<folder>] {path}]",
      "(which|what) <files> (in|on|under|inside) {path} are [the] (heaviest|biggest|fattest|largest|bulkiest)",
      "(which|what) <files> are (eating|filling|filling up|hogging|taking up) [(all|most of)] [(the|my|our)] (<disk>|space|disk space) [(in|on|under|inside) {path}]",
      "(which|what) <files> are (taking|using|eating|filling|hogging) [up] [the] (most|most of the|all the) [disk] (space|room) [(in|on|under|inside) [the] [<folder>] {path}]",
    ],
  },
  narrowedBy: "find-by-size",
  slots: {
    path: { type: "path", spokenOf: "never", optional: true, exists: true },
    number: { type: "number", optional: true },
  },
  command: ({ path = ".", number = "10" }) => ({
    pipeline: [
      ["find", path, "-xdev", "-type", "f", "-printf", "%s\\t%p\\n"],
      ["sort", "-rn"],
      ["head", "-n", number],
    ],
  }),
  say: spoken({
    es: ({ stdout }, { path = "." }) => {
      const files = read(stdout, "es");
      return files.length === 0
        ? `No hay archivos en ${path}.`
        : `Los archivos más grandes de ${path === "." ? "esta carpeta" : path}: ${sayList(files, "es", 3)}.`;
    },
    en: ({ stdout }, { path = "." }) => {
      const files = read(stdout, "en");
      return files.length === 0
        ? `There are no files in ${path}.`
        : `The largest files in ${path === "." ? "this folder" : path}: ${sayList(files, "en", 3)}.`;
    },
  }),
});

function read(stdout: string, language: "es" | "en"): string[] {
  return lines(stdout)
    .slice(0, 3)
    .map((line) => columns(line, 2))
    .map(([bytes = "0", name = ""]) => `${name} (${sayBytes(Number(bytes), language)})`);
}
