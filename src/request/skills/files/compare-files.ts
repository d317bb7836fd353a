import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** How two files, or two folders, differ. */
export const compareFiles = defineSkill({
  id: "compare-files",
  sentences: {
    es: [
      "compara {path} con {other}",
      "(compara|comparar|compare|compares|comparame|compareme|coteja|cotejar|contrasta|contrastar) [(el|la|los|las|entre)] [(<archivo>|<archivos>|<carpeta>|<carpetas>)] {path} (con|y|e|contra|frente a|versus|vs) [(el|la)] [(<archivo>|<carpeta>)] {other}",
      "[(que|cuales son las|las|la|hay)] (diferencia|diferencias|cambios|difs|diff) [(hay|existen)] (entre|de) [(el|la|los|las)] [(<archivo>|<archivos>|<carpeta>|<carpetas>)] {path} (y|e|con|a) [(el|la)] [(<archivo>|<carpeta>)] {other}",
      "(en que|que tanto|como) se (diferencia|diferencian|distingue|distinguen|parecen) [(el|la|los|las)] [(<archivo>|<archivos>|<carpeta>|<carpetas>)] {path} (y|de|con|del) [(el|la)] [(<archivo>|<carpeta>)] {other}",
      "[si] (son|es) (iguales|igual|identicos|identicas|lo mismo|distintos|distintas|diferentes|diferente|el mismo archivo) [(el|la|los|las)] [(<archivo>|<archivos>|<carpeta>|<carpetas>)] {path} (y|e|que|a|con|de) [(el|la)] [(<archivo>|<carpeta>)] {other}",
      "[si] [(el|la|los|las)] [(<archivo>|<archivos>|<carpeta>|<carpetas>)] {path} (y|e) [(el|la)] [(<archivo>|<carpeta>)] {other} son (iguales|identicos|identicas|lo mismo|distintos|distintas|diferentes|el mismo archivo)",
      "[si] [(el|la)] [(<archivo>|<carpeta>)] {path} es (igual|identico|identica|distinto|distinta|diferente|lo mismo) (a|que|de|al|del) [(el|la)] [(<archivo>|<carpeta>)] {other}",
      "(que|en que) (cambia|ha cambiado|cambio|difiere|difieren|varia) (entre|de) [(el|la)] [(<archivo>|<carpeta>)] {path} (y|a) [(el|la)] [(<archivo>|<carpeta>)] {other}",
      "(haz|hacer|hazme|hace|haga|saca|sacame|pasa|muestrame) [(un|el)] (diff|comparacion|comparativa) (de|entre) {path} (y|con|contra|a) {other}",
      "diff (de|entre) {path} (y|con|contra) {other}",
      "que (<archivos>|lineas) (cambian|difieren|son distintos|son distintas|son diferentes|faltan) (entre|de) {path} (y|a|en) {other}",
      "(se diferencian|coinciden|difieren) [en algo] {path} y {other}",
      "comparacion (de|entre) {path} (y|con) {other}",
    ],
    en: [
      "compare {path} with {other}",
      "(compare|contrast|diff) [(the|both|between)] [(<file>|<files>|<folder>|<folders>)] {path} (with|and|to|against|versus|vs) [(the)] [(<file>|<folder>)] {other}",
      "[(the|what is the|what are the|any|are there any|is there a)] (difference|differences|diff|changes) between [(the)] [(<file>|<files>|<folder>|<folders>)] {path} and [(the)] [(<file>|<folder>)] {other}",
      "how (do|does|are|is) [(the)] [(<file>|<files>|<folder>|<folders>)] {path} (and|from|different from|unlike) [(the)] [(<file>|<folder>)] {other} [(differ|different)]",
      "how does [the] [(<file>|<folder>)] {path} differ from [the] [(<file>|<folder>)] {other}",
      "(are|is) [(the)] [(<file>|<files>|<folder>|<folders>)] {path} and [(the)] [(<file>|<folder>)] {other} (identical|the same|equal|different|alike)",
      "is [(the)] [(<file>|<folder>)] {path} (identical to|the same as|equal to|different from|different to) [(the)] [(<file>|<folder>)] {other}",
      "(does|do) [(the)] [(<file>|<folder>)] {path} (match|differ from|equal|and) [(the)] [(<file>|<folder>)] {other} [(match|differ)]",
      "what (differs|is different|changed|has changed|changes) between [(the)] [(<file>|<folder>)] {path} and [(the)] [(<file>|<folder>)] {other}",
      "(run|do|show|show me) [(a|the)] diff (of|on|between) {path} (and|against|with) {other}",
      "(which|what) (<files>|lines) (differ|are different|changed) between {path} and {other}",
      "(comparison|diff) (of|between) {path} and {other}",
      "see if {path} and {other} (match|differ|are the same)",
      "(tell me if|see if|check if|check whether|tell me whether|whether|if) [the] [<file>] {path} and [the] [<file>] {other} (are|differ|match) [(identical|the same|equal|different|alike)]",
      "(spot|find|show|show me|tell me|list) [the] (difference|differences|changes) between [(the)] [(<file>|<files>)] {path} and [(the)] [<file>] {other}",
      "(have|has|did) {path} and {other} (drifted apart|changed|diverged|gone out of sync|drift apart)",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿Qué comparo?", en: "What shall I compare?" } },
    other: { type: "path", exists: true, ask: { es: "¿Con qué lo comparo?", en: "With what?" } },
  },
  command: ({ path = "", other = "" }, machine) => ({
    pipeline: [
      [path, other].every((name) => machine.pathKind(name) === "directory")
        ? ["diff", "-rq", path, other]
        : ["diff", "-u", path, other],
    ],
  }),
  // diff ends with 1 when there are differences.
  say: spoken(
    { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
    [1],
  ),
});

function tell({ stdout, exitCode }: Outcome, { path = "", other = "" }: SlotValues, language: Language): string {
  const spanish = language === "es";
  if (exitCode === 0) return spanish ? `${path} y ${other} son iguales.` : `${path} and ${other} are the same.`;
  const output = lines(stdout);
  const listed = output.filter((line) =>
    /^(Files .* differ|Only in |Los (ficheros|archivos) .* son distintos|Sólo en )/.test(line),
  );
  if (listed.length > 0) {
    const names = sayList(
      listed.map((line) => visible(line)),
      language,
      2,
    );
    return spanish
      ? `Hay ${count(listed.length, "diferencia", "diferencias")}: ${names}.`
      : `${count(listed.length, "difference", "differences")}: ${names}.`;
  }
  const removed = output.filter((line) => line.startsWith("-") && !line.startsWith("--- ")).length;
  const added = output.filter((line) => line.startsWith("+") && !line.startsWith("+++ ")).length;
  if (removed + added === 0) return spanish ? `${path} y ${other} son distintos.` : `${path} and ${other} differ.`;
  return spanish
    ? `Son distintos: ${count(removed, "línea", "líneas")} solo en ${path} y ${count(added, "línea", "líneas")} solo en ${other}.`
    : `They differ: ${count(removed, "line", "lines")} only in ${path} and ${count(added, "line", "lines")} only in ${other}.`;
}
