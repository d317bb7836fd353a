import { sayHumanSize, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What takes the most space under a folder: du, sorted. */
export const largestFolders = defineSkill({
  id: "largest-folders",
  sentences: {
    es: [
      "qué carpetas ocupan más en {path}",
      "que es lo (mas (pesado|grande|gordo)|que mas (pesa|ocupa|abulta)) [(que hay|de todo|de lo que hay)] (en|dentro de|de) [(la|el)] [<carpeta>] {path}",
      "cuanto (ocupa|pesa) cada (carpeta|directorio|cosa|una de las carpetas|subcarpeta) (en|de|dentro de) [(la|el)] [<carpeta>] {path}",
      "(que|que es lo que|quien) [me|nos] (esta ocupando|ocupa|llena|esta llenando|se come|se esta comiendo|se traga) tanto [(espacio|sitio|lugar|disco|el disco)] [(en|dentro de) [(la|el)] [<carpeta>] {path}]",
      "[(que|cuales son)] [(los|las)] [{number}] <carpetas> [que] mas (ocupan|pesan|grandes|pesad(as|os)) [(son|hay)] [(en|de|dentro de|bajo|del)] [(la|el)] [<carpeta>] [{path}]",
      "[(que|cuales son)] [(los|las)] [{number}] <carpetas> (que ocupan|ocupan|pesan|que pesan) mas [espacio] [(en|de|dentro de|bajo)] [(la|el)] [<carpeta>] [{path}]",
      "[(los|las)] [{number}] <carpetas> (mas grandes|mas pesad(as|os)|mayores) [(en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path}]",
      "que (<carpeta>|<carpetas>) [es la que] [mas] (ocupa|ocupan|pesa|pesan) [mas] [espacio] [(en|de|dentro de)] [(la|el)] [<carpeta>] [{path}]",
      "(que|lo que) [es lo que] [mas] (ocupa|pesa) [mas] [espacio] [(en|de|dentro de) [(la|el)] [<carpeta>] {path}]",
      "que [me] esta (ocupando|llenando|comiendo|comiendose|gastando) [tanto] [(el|todo el)] (espacio|<disco>) [(en|de) {path}]",
      "en que se [(me|nos)] [esta yendo|va] el (espacio|disco) [(en|de)] [{path}]",
      "donde se [(me|nos)] [(esta yendo|va|fue)] el (espacio|disco) [(en|de)] [{path}]",
      "que [me] esta (llenando|ocupando|comiendose) [(el|la)] (<disco>|espacio) [(en|de)] [{path}]",
      "quien [(se)] (come|esta comiendo|ocupa|llena) el (disco|espacio)",
      "[(los|las)] <carpetas> que mas (espacio|sitio|lugar) (ocupan|consumen|usan|gastan|comen) [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "(ordena|ordenar|ordename|clasifica) por tamano [(los|las)] <carpetas> (de|en|dentro de) {path}",
      "(ordena|ordenar|ordename|clasifica) [(los|las)] <carpetas> (de|en|dentro de) {path} por tamano",
      "[(el|cual es el)] (tamano|peso) de [cada] [(los|las)] (<carpetas>|<carpeta>|subcarpetas|subdirectorios) (de|en|dentro de) {path}",
      "que (subcarpetas|subdirectorios) (ocupan|pesan) mas [(en|de) {path}]",
      "cuales son [(los|las)] <carpetas> que mas (espacio|disco) (consumen|ocupan|usan) [(en|de) {path}]",
      "(que|cuales) <carpetas> [(me|nos)] (<consumen>|llenan|estan llenando|acaparan|estan acaparando) [(mas|tanto|todo)] [(el|la|mi|nuestro|todo el|toda la)] (<disco>|espacio|sitio|lugar) [(en|de|dentro de|bajo) [(la|el)] [<carpeta>] {path}]",
      "(que|cuales) <carpetas> (de|en|dentro de|bajo) [(la|el)] [<carpeta>] {path} [(son las que|son los que)] [mas] (<consumen>|ocupan|pesan|llenan|estan llenando) [mas] [(espacio|sitio|lugar|disco|el disco)]",
      "[(que|cuales son)] [(los|las)] [{number}] <carpetas> [son] [(los|las)] mas (gord(as|os)|abultad(as|os)|voluminos(as|os)|pesad(as|os)|grandes|grandot(as|es|os)) [(que haya|que hay|que tengo|que tenemos|hay)] [(en|de|dentro de|bajo|del) [(la|el)] [<carpeta>] {path}]",
      "que [es lo que] [me|nos] (<consumen>|esta llenando|llena) [(todo|tanto)] [(el|la)] [(espacio|sitio|lugar)] (en|de|dentro de) [(la|el)] [<carpeta>] {path}",
      "[(que|cuales son)] [(los|las)] <carpetas> [(son)] (las|los) que mas [(espacio|sitio|lugar|disco)] (ocupan|pesan|consumen|llenan|gastan|comen|tragan) [(espacio|sitio|lugar|disco)] [<dondehay> {path}]",
      "[(que|cuales)] <carpetas> [que] mas (ocupan|pesan|llenan|gastan|comen) <dondehay> {path}",
      "(que|cuales) <carpetas> (de|en) {path} son las que mas <consumen>",
    ],
    en: [
      "which folders take the most space in {path}",
      "what is (eating|filling|taking up|using up|hogging|clogging) [up] (the|my|our|this|all the|so much of the) (disk|drive|storage|partition) [(space)] [(in|on|under|inside) {path}]",
      "[(the|what are the|which are the)] [{number}] (biggest|largest|heaviest) <folders> [(in|on|under|inside|of) [the] [<folder>] {path}] [by size]",
      "(biggest|largest|heaviest) <folder> [(in|on|under|inside|of) [the] [<folder>] {path}]",
      "[which] <folders> (using|that use|use|taking|take|taking up|that take up) [(the most|most)] [disk] (space|room) [(in|on|under|inside)] [the] [<folder>] [{path}]",
      "what is (using|taking|eating|filling) [up] [(all|most|so much)] [of] [(the|my)] [(disk|most)] (space|disk|room) [(in|on|under|inside) {path}]",
      "what is (filling|eating) [up] (the|my) <disk> [(in|on|under)] [{path}]",
      "where (is|did|has) [(all|most of)] the (space|disk space) (going|gone|go) [(in|on|under)] [{path}]",
      "what (takes|uses|eats) [up] the most [disk] space [(in|on|under|inside)] [the] [<folder>] [{path}]",
      "(who|what) ate my disk",
      "[which] <folders> [(in|under|inside|on)] {path} (take|use|take up|occupy|are taking) [up] [the] most [disk] (space|room)",
      "[which] <folders> (take|use|take up|occupy|are taking) [up] the most (room|space|disk) [(in|under|inside|on) {path}]",
      "sort [the] <folders> (in|of|under) {path} by size",
      "[the] size of (each|every) <folder> (in|under|of) {path}",
      "(space hogs|disk hogs) [(in|under|on) {path}]",
      "(which|what) (directories|folders) (are|is) [the] (heaviest|biggest|fattest|largest|bulkiest) [(in|under|on) {path}]",
      "[the] (heaviest|fattest|bulkiest) (directories|folders) [(in|under|on) {path}]",
      "what is (eating|filling|filling up|taking up|hogging) {path}",
      "something is (eating|filling|filling up|hogging|taking up) {path} (which|what) (directories|folders) are [the] (heaviest|biggest|fattest|largest|bulkiest)",
      "(which|what) (directories|folders) are (eating|filling|filling up|hogging|taking up|using up|chewing up) [(all|most of)] [(the|my|our)] (<disk>|space|disk space) [(in|on|under|inside) {path}]",
      "(which|what) (directories|folders) (in|on|under|inside) {path} are [the] (heaviest|biggest|fattest|largest|bulkiest)",
      "(which|what) (directories|folders) (in|on|under|inside) {path} are (hogging|eating|filling|taking|using) [up] [(all|most)] [(of)] [(the|most)] [disk] (space|room|disk)",
      "(which|what) (directories|folders) (in|on|under|inside) {path} (hog|hogs|eat|use|take) [up] [(all|most)] [(of)] [(the|most)] [disk] (space|room|disk)",
      "(which|what) (subfolders|subdirectories|sub folders|folders|directories) (of|in|under) {path} are [the] (biggest|largest|heaviest|fattest)",
      "[the] (biggest|largest|heaviest) (subfolders|subdirectories) (of|in|under) {path}",
      "(who|what) is (eating|hogging|taking|using|filling|taking up|using up|eating up) [(all)] [the] (space|room|disk|disk space) (in|on|under|inside) {path}",
      "(running out of|running low on|low on|short of|out of|no) (space|room|disk) (on|in|under) {path} (which|what) (directories|folders) are [the] (biggest|largest|heaviest)",
    ],
  },
  slots: {
    path: { type: "path", spokenOf: "never", optional: true, exists: true },
    number: { type: "number", optional: true },
  },
  command: ({ path = ".", number = "10" }) => ({
    pipeline: [
      ["du", "-xh", "--max-depth=1", path],
      ["sort", "-rh"],
      ["head", "-n", String(Number(number) + 1)],
    ],
  }),
  say: spoken({
    es: ({ stdout }, { path = "." }) => {
      const { whole, parts } = read(stdout, "es");
      if (parts.length === 0) return `En ${path} no hay carpetas; en total ocupa ${whole}.`;
      return `Lo que más ocupa en ${place(path, "es")} (${whole} en total): ${sayList(parts, "es", 3)}.`;
    },
    en: ({ stdout }, { path = "." }) => {
      const { whole, parts } = read(stdout, "en");
      if (parts.length === 0) return `There are no folders in ${path}; it takes up ${whole} in all.`;
      return `Taking the most space in ${place(path, "en")} (${whole} in all): ${sayList(parts, "en", 3)}.`;
    },
  }),
});

function place(path: string, language: "es" | "en"): string {
  return path === "." ? (language === "es" ? "esta carpeta" : "this folder") : path;
}

/** The first line is the folder itself. */
function read(stdout: string, language: "es" | "en"): { whole: string; parts: string[] } {
  const rows = lines(stdout).map((line) => columns(line, 2));
  const size = (row: readonly string[] | undefined) => sayHumanSize(row?.[0] ?? "0", language);
  const parts = rows.slice(1, 4).map((row) => `${row[1] ?? ""} (${size(row)})`);
  return { whole: size(rows[0]), parts };
}
