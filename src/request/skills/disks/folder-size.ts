import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { failureText } from "../saying/failure-text.ts";
import { sayHumanSize } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { defineSkill } from "../skill.ts";

/** How much a file or folder takes up. */
export const folderSize = defineSkill({
  id: "folder-size",
  sentences: {
    es: [
      "cuánto ocupa {path}",
      "cuanto (ocupa|ocupan|pesa|pesan|mide) [(en total|en conjunto|todo|entera|entero)] [(el|la|los|las|mi|todo|toda la|todo el)] [(<carpeta>|<archivo>|contenido de|ruta|lo que hay en)] [de] {path} [(en total|en conjunto|en disco|todo junto|entera|entero|sumando todo)]",
      "[cual es] [el] (tamano|peso) [total] (de|del) [(el|la|los|las|mi)] [(<carpeta>|<archivo>|ruta)] {path}",
      "cuanto espacio (ocupa|usa|gasta|come|esta ocupando|consume) [(el|la|los|las|mi)] [(<carpeta>|<archivo>)] {path}",
      "que (tamano|tan grande|peso) (tiene|es) [(el|la|los|las|mi)] [(<carpeta>|<archivo>)] {path}",
      "(ocupacion|espacio ocupado|espacio usado) (de|por|en|del) [(el|la|los|las|mi)] [(<carpeta>|<archivo>)] {path}",
      "(calcula|mide|calcular|medir|suma) (el tamano|cuanto ocupa|lo que ocupa|el peso) (de|del) [(el|la|los|las|mi)] [(<carpeta>|<archivo>)] {path}",
      "(calcula|medir|calcular|mide) (cuanto|lo que) ocupa [(el|la|mi)] [(<carpeta>|<archivo>)] {path}",
      "que tan grande es [(el|la|mi)] [(<carpeta>|<archivo>)] {path}",
      "cuanto (suma|suman|mide|abulta|come|gasta) [en total] [(el|la|los|las|mi|todo)] [(<carpeta>|<archivo>|contenido de|ruta|lo que hay en)] [de] {path} [(en total|en conjunto|todo junto|en disco)]",
      "cuant(o|os|as) (gigas|megas|gb|mb|teras|disco) (ocupa|ocupan|pesa|pesan|tiene|usa|consume|se come|se lleva|come|suma|gasta) [en total] [(el|la|los|las|mi)] [(<carpeta>|<archivo>)] {path} [(en total|en conjunto|en disco)]",
      "cuanto se (lleva|come|zampa|traga) [(el|la|los|las|mi)] [(<carpeta>|<archivo>)] {path} [(en total|de disco|de espacio)]",
    ],
    en: [
      "how big is {path}",
      "how (big|large|heavy) is [(the|my)] [(<folder>|<file>)] {path} [(<folder>|<file>)]",
      "[(what is|show me|tell me)] [the] [total] size of [(the|my)] [(<folder>|<file>)] {path}",
      "how much [disk] (space|room) (is|does|do) [(the|my)] [(<folder>|<file>)] {path} [<folder>] (using|taking up|taking|use|take up|take|occupy|occupying)",
      "how much does [(the|my)] [(<folder>|<file>)] {path} (weigh|take up|use|occupy)",
      "{path} [<folder>] size",
      "[disk] (usage|use) of [(the|my)] [(<folder>|<file>)] {path}",
      "(space|room) (used|taken) by [(the|my)] [(<folder>|<file>)] {path}",
      "(calculate|measure|work out) the size of [(the|my)] [(<folder>|<file>)] {path}",
      "how (big|large) is {path} [(all up|altogether|in total|in all|overall|all told)]",
      "{path} how (big|large) is it [(all up|altogether|in total|in all|overall|all told)]",
      "how much [(disk|space)] (is|does) [(the|my)] [<folder>] {path} (add up to|come to|total)",
      "how many (gigs|gigabytes|gb|megs|megabytes|mb) (is|does|are in|are there in) [(the|my)] [(<folder>|<file>)] {path} [(take|take up|use|weigh|hold)] [(in total|altogether|in all)]",
      "how (big|large|heavy|fat) (has|have|did) [(the|my)] [<folder>] {path} [<folder>] (gotten|got|grown|become|get|grown to|ended up)",
      "how much (has|have) [(the|my)] [<folder>] {path} grown to",
      "how much (disk|space|disk space|room|storage) (does|do|is|has) [(the|my)] [<folder>] {path} [<folder>] (use|take|take up|using|taking|taking up|eat|eating|need|occupy|eaten|used)",
      "how (big|large) [(the|my)] [<folder>] {path} [<folder>] is",
      "how much (is|has) [(the|my)] [<folder>] {path} (eating|eaten|using|taking|taking up|hogging|holding)",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué carpeta o archivo?", en: "Of which folder or file?" } },
  },
  command: ({ path = "." }) => ({ pipeline: [["du", "-sh", path]] }),
  // du ends with 1 when it could not enter some folder; the sum of the rest is still worth saying.
  say: {
    es: (outcome, { path = "." }) => {
      const size = total(outcome, "es");
      if (size === undefined) return failureText(outcome, "es");
      return `${path} ocupa ${size}${outcome.exitCode === 0 ? "" : ", sin contar lo que no he podido leer"}.`;
    },
    en: (outcome, { path = "." }) => {
      const size = total(outcome, "en");
      if (size === undefined) return failureText(outcome, "en");
      return `${path} takes up ${size}${outcome.exitCode === 0 ? "" : ", not counting what I could not read"}.`;
    },
  },
});

function total({ stdout }: Outcome, language: Language): string | undefined {
  const last = lines(stdout).at(-1);
  return last === undefined ? undefined : sayHumanSize(columns(last, 2)[0] ?? "", language);
}
