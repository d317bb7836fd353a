import { spoken } from "../saying/spoken.ts";
import { syncEnds, syncSlots } from "../saying/sync.ts";
import { defineSkill } from "../skill.ts";

/** Makes a folder exactly like another: what only the second has is deleted, and only because the person says so. */
export const mirrorFolders = defineSkill({
  id: "mirror-folders",
  changes: true,
  sentences: {
    es: [
      "sincroniza {source} con {target} borrando lo que sobre",
      "<sincroniza> [(la|el|lo que hay en)] [<carpeta>] {source} (con|a|en|hacia|contra) [(la|el)] [<carpeta>] {target} <borrandosobrante>",
      "<sincroniza> [(la|el|lo que hay en)] [<carpeta>] {source} (con|a|al|en|hacia) [(la|el|mi)] [<maquinaremota>] {remote} <borrandosobrante>",
      "<sincroniza> [(la|el|lo que hay en)] [<carpeta>] {source} (con|a|al|en|hacia) [(la|el|mi)] [<maquinaremota>] {remote} (en|dentro de|bajo) [(la|el|su)] [<carpeta>] {target} <borrandosobrante>",
      "(haz|hacer|haga|hace|hazme|crea|crear|mantén|manten) [(un|una)] (espejo|replica|replica exacta|copia exacta|copia identica|copia espejo|mirror) (de|del) [(la|el)] [<carpeta>] {source} (en|a|hacia) [(la|el)] [<carpeta>] {target} <borrandosobrante>",
      "(haz|hacer|haga|hace|hazme|crea|crear|manten) [(un|una)] (espejo|replica|replica exacta|copia exacta|copia identica|copia espejo|mirror) (de|del) [(la|el)] [<carpeta>] {source} (en|a|al|hacia) [(la|el)] [<maquinaremota>] {remote} <borrandosobrante>",
      "(deja|dejar|deje|pon|haz que quede) [(la|el)] [<carpeta>] {target} (exactamente igual que|identica a|identico a|exactamente como) [(la|el)] [<carpeta>] {source} [<borrandosobrante>]",
      "(haz|hacer|lanza|tira) [un] rsync (de|desde) [(la|el)] [<carpeta>] {source} (a|con|hacia|en) [(la|el)] [<carpeta>] {target} <borrandosobrante>",
      "(refleja|reflejar|espeja|espejar|replica|replicar) [(la|el)] [<carpeta>] {source} en [(la|el)] [<carpeta>] {target} <borrandosobrante>",
      "<copia> [(la|el)] [<carpeta>] {source} (a|en) [(la|el)] [<carpeta>] {target} <borrandosobrante>",
    ],
    en: [
      "sync {source} with {target} deleting what is extra",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|into|onto) [(the|my)] [<folder>] {target} <deletingextra>",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|onto) [(the|my|our)] [<machine>] {remote} <deletingextra>",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|onto) [(the|my|our)] [<machine>] {remote} (in|into|under|at) [the] [<folder>] {target} <deletingextra>",
      "(mirror|make (a|an) (mirror|exact copy|exact mirror|exact replica) of) [(the|my)] [<folder>] {source} (to|into|in|onto|at) [(the|my)] [<folder>] {target} <deletingextra>",
      "(mirror|make (a|an) (mirror|exact copy|exact mirror|exact replica) of) [(the|my)] [<folder>] {source} (to|on|onto) [(the|my|our)] [<machine>] {remote} <deletingextra>",
      "make [(the|my)] [<folder>] {target} (exactly like|exactly the same as|identical to|an exact copy of|a mirror of) [(the|my)] [<folder>] {source} [<deletingextra>]",
      "(do|run) (an|a) (rsync|sync) (of|from) [(the|my)] [<folder>] {source} (to|with|into) [(the|my)] [<folder>] {target} <deletingextra>",
      "<copy> [(the|my)] [<folder>] {source} (to|into|onto) [(the|my)] [<folder>] {target} <deletingextra>",
      "keep [(the|my)] [<folder>] {target} as (a|an exact) (mirror|copy) of [(the|my)] [<folder>] {source} <deletingextra>",
    ],
  },
  slots: syncSlots,
  command: (slots) => ({ pipeline: [["rsync", "-a", "--delete", ...syncEnds(slots)]] }),
  say: spoken({
    es: (_, slots) => `${syncEnds(slots)[1]} es ya igual que ${syncEnds(slots)[0]}, sin lo que sobraba.`,
    en: (_, slots) => `${syncEnds(slots)[1]} is now the same as ${syncEnds(slots)[0]}, without what was extra.`,
  }),
});
