import { spoken } from "../saying/spoken.ts";
import { syncEnds, syncSlots } from "../saying/sync.ts";
import { defineSkill } from "../skill.ts";

/** Brings a folder up to date with another, here or on another machine. What only the second has stays. */
export const syncFolders = defineSkill({
  id: "sync-folders",
  changes: true,
  sentences: {
    es: [
      "sincroniza {source} con {target}",
      "<sincroniza> [(la|el|lo que hay en)] [<carpeta>] {source} (con|a|en|hacia|contra|y) [(la|el)] [<carpeta>] {target}",
      "<sincroniza> [(la|el|lo que hay en)] [<carpeta>] {source} (con|a|al|en|hacia|contra) [(la|el|mi)] [<maquinaremota>] {remote}",
      "<sincroniza> [(la|el|lo que hay en)] [<carpeta>] {source} (con|a|al|en|hacia) [(la|el|mi)] [<maquinaremota>] {remote} (en|dentro de|bajo) [(la|el|su)] [<carpeta>] {target}",
      "<sincroniza> [(la|el|lo que hay en)] [<carpeta>] {source} (con|a|en|hacia) [(la|el)] [<carpeta>] {target} (de|del|en|en el) [(el|la|mi)] <maquinaremota> {remote}",
      "<sincroniza> (las|estas|las dos) carpetas {source} y {target}",
      "(actualiza|actualizar|pon al dia|poner al dia) [(la|el)] [<carpeta>] {target} (con|desde|a partir de) [(lo que hay en|el contenido de)] [(la|el)] [<carpeta>] {source}",
      "(haz|hacer|haga|hace|hazme|crea|crear|manten) [(un|una)] (espejo|replica|copia espejo|mirror) (de|del) [(la|el)] [<carpeta>] {source} (en|a|hacia) [(la|el)] [<carpeta>] {target}",
      "(haz|hacer|haga|hace|hazme|crea|crear|manten) [(un|una)] (espejo|replica|copia espejo|mirror) (de|del) [(la|el)] [<carpeta>] {source} (en|a|al|hacia) [(la|el)] [<maquinaremota>] {remote}",
      "(refleja|reflejar|espeja|espejar|replica|replicar|replique) [(la|el)] [<carpeta>] {source} (en|a) [(la|el)] [<carpeta>] {target}",
      "(refleja|reflejar|espeja|espejar|replica|replicar|replique) [(la|el)] [<carpeta>] {source} (en|a|al) [(la|el)] [<maquinaremota>] {remote}",
      "(haz|hacer|haga|hace|hazme) que [(la|el)] [<carpeta>] {target} (tenga lo mismo que|este igual que|quede como|quede igual que|sea como|tenga todo lo de) [(la|el)] [<carpeta>] {source}",
      "(pasa|pasar|lleva|llevar|copia|copiar) [solo] (los cambios|lo nuevo|las diferencias|lo que haya cambiado|lo que falte|lo que falta) de [(la|el)] [<carpeta>] {source} (a|en|hacia) [(la|el)] [<carpeta>] {target}",
      "(pasa|pasar|lleva|llevar|copia|copiar) [solo] (los cambios|lo nuevo|las diferencias|lo que haya cambiado|lo que falte) de [(la|el)] [<carpeta>] {source} (a|al|en|hacia) [(la|el)] [<maquinaremota>] {remote}",
      "<sincroniza> [(la|el)] [<carpeta>] {source}",
    ],
    en: [
      "sync {source} with {target}",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|into|and|onto|against) [(the|my)] [<folder>] {target} [<folder>]",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|onto|over to|against) [(the|my|our)] [<machine>] {remote}",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|onto) [(the|my|our)] [<machine>] {remote} (in|into|under|at) [the] [<folder>] {target}",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|into) [(the|my)] [<folder>] {target} (on|of) [(the|my|our)] [<machine>] {remote}",
      "<sync> (the|these|the two|both) folders {source} and {target}",
      "(update|refresh) [(the|my)] [<folder>] {target} (from|with|with what is in|with the contents of) [(the|my)] [<folder>] {source}",
      "(mirror|replicate|make (a|an) (mirror|replica) of) [(the|my)] [<folder>] {source} (to|into|in|onto|at) [(the|my)] [<folder>] {target}",
      "(mirror|replicate|make (a|an) (mirror|replica) of) [(the|my)] [<folder>] {source} (to|on|onto) [(the|my|our)] [<machine>] {remote}",
      "(do|run|make) (an|a) (rsync|sync) (of|from) [(the|my)] [<folder>] {source} (to|with|into|onto) [(the|my)] [<folder>] {target}",
      "make [(the|my)] [<folder>] {target} (like|the same as|match|look like|have the same as|have everything in) [(the|my)] [<folder>] {source}",
      "(copy|send|transfer|push) [only] (the changes|what is new|the differences|what changed|whatever changed|what is missing) (from|in|of) [(the|my)] [<folder>] {source} (to|into|onto) [(the|my)] [<folder>] {target}",
      "(copy|send|transfer|push) [only] (the changes|what is new|the differences|what changed|what is missing) (from|in|of) [(the|my)] [<folder>] {source} (to|onto) [(the|my)] [<machine>] {remote}",
      "keep [(the|my)] [<folder>] {target} in (sync|step) with [(the|my)] [<folder>] {source}",
    ],
  },
  slots: syncSlots,
  command: (slots) => ({ pipeline: [["rsync", "-a", ...syncEnds(slots)]] }),
  say: spoken({
    es: (_, slots) =>
      `${syncEnds(slots)[1]} tiene ya lo que hay en ${syncEnds(slots)[0]}; lo que tuviera de más, sigue ahí.`,
    en: (_, slots) =>
      `${syncEnds(slots)[1]} now has what is in ${syncEnds(slots)[0]}; what it had besides is still there.`,
  }),
});
