import { spoken } from "../saying/spoken.ts";
import { syncEnds, syncSlots } from "../saying/sync.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Makes a folder exactly like another: what only the second has is deleted, and only because the person says so. */
export const mirrorFolders = defineSkill({
  id: "mirror-folders",
  changes: true,
  sentences: {
    es: [
      "sincroniza {source} con {target} borrando lo que sobre",
      "<sincroniza> [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (con|a|al|en|hacia|contra|y|y la) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target} <borrandosobrante>",
      "<sincroniza> [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (con|a|al|en|hacia) [(la|el|mi)] [<maquinaremota>] {remote} (en|dentro de|bajo) [(la|el|su)] [<carpeta>] {target} <borrandosobrante>",
      "<sincroniza> [(las|estas|las dos|ambas)] carpetas {source} y {target} <borrandosobrante>",
      "(haz|hacer|haga|hace|hazme|crea|crear|manten) [(un|una)] (espejo|replica|replica exacta|copia exacta|copia identica|copia espejo|mirror) (de|del) [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (en|a|al|hacia) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target} <borrandosobrante>",
      "(haz|hacer|haga|hace|hazme|crea|crear) [(un|una)] (espejo exacto|replica exacta|copia exacta|copia identica|replica identica) (de|del) [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (en|a|al|hacia) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target}",
      "(deja|dejar|deje|pon|haz que quede|haz que sea) [(la|el)] [<carpeta>] {target} (exactamente igual que|exactamente igual a|identica a|identico a|exactamente como) [(la|el)] [<carpeta>] {source} [<borrandosobrante>]",
      "(haz|hacer|haga) que [(la|el)] [<carpeta>] {target} (sea|quede|este) (exactamente igual que|exactamente igual a|identica a|identico a|exactamente como) [(la|el)] [<carpeta>] {source} [<borrandosobrante>]",
      "(refleja|reflejar|espeja|espejar|replica|replicar) [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} en [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target} <borrandosobrante>",
      "<copia> [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (a|en) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target} <borrandosobrante>",
      "(actualiza|pon al dia) [(la|el)] [<carpeta>] {target} con [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} <borrandosobrante>",
      "(copia|replica) (exacta|identica) (de|del) [(la|el)] [<carpeta>] {source} (en|a|al) [(la|el)] [(<carpeta>|<maquinaremota>)] {target}",
      "(deja|dejar) [(la|el)] [<carpeta>] {target} igual que [(la|el)] [<carpeta>] {source} <borrandosobrante>",
    ],
    en: [
      "sync {source} with {target} deleting what is extra",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|into|onto|and) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>] <deletingextra>",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|onto) [(the|my|our)] [<machine>] {remote} (in|into|under|at) [the] [<folder>] {target} <deletingextra>",
      "<sync> (the|these|the two|both) folders {source} and {target} <deletingextra>",
      "(mirror|replicate|make (a|an) (mirror|replica) of) [(the|my)] [<folder>] {source} [<folder>] (to|into|in|onto|at|on) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>] <deletingextra>",
      "make (a|an) (exact copy|exact mirror|exact replica|identical copy) of [(the|my)] [<folder>] {source} [<folder>] (to|into|in|onto|at|on) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>] [<deletingextra>]",
      "make [(the|my)] [<folder>] {target} (exactly like|exactly the same as|identical to|an exact copy of|an exact mirror of) [(the|my)] [<folder>] {source} [<deletingextra>]",
      "(do|run) (an|a) (rsync|sync) (of|from) [(the|my)] [<folder>] {source} [<folder>] (to|with|into) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>] <deletingextra>",
      "<copy> [(the|my)] [<folder>] {source} [<folder>] (to|into|onto) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>] <deletingextra>",
      "(update|refresh) [(the|my)] [<folder>] {target} (from|with) [(the|my)] [<folder>] {source} <deletingextra>",
      "(i want|i need|i would like|make) {target} [(to be|be)] (an exact|a perfect|an identical|a faithful) (mirror|copy|replica) of {source}",
    ],
  },
  // What is to go is told by folders too ("what is not in /srv"): those must be the two that are meant.
  slots: { ...syncSlots, again: { type: "path", optional: true }, there: { type: "path", optional: true } },
  command: (slots) => ({ pipeline: [["rsync", "-a", ...(deletes(slots) ? ["--delete"] : []), ...syncEnds(slots)]] }),
  say: spoken({
    es: (_, slots) => {
      const [from, to] = syncEnds(slots);
      return deletes(slots)
        ? `${to} es ya igual que ${from}, sin lo que sobraba.`
        : `${to} tiene ya lo que hay en ${from}; no he borrado nada.`;
    },
    en: (_, slots) => {
      const [from, to] = syncEnds(slots);
      return deletes(slots)
        ? `${to} is now the same as ${from}, without what was extra.`
        : `${to} now has what is in ${from}; nothing was deleted.`;
    },
  }),
});

function deletes({ source, target, again = source, there = target }: SlotValues): boolean {
  return again === source && there === target;
}
