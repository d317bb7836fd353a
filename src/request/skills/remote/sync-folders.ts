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
      "<sincroniza> [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (con|a|al|en|hacia|contra|y|y la) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target} [<porssh>]",
      "<sincroniza> [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (con|a|al|en|hacia) [(la|el|mi)] [<maquinaremota>] {remote} (en|dentro de|bajo) [(la|el|su)] [<carpeta>] {target} [<porssh>]",
      "<sincroniza> [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (con|a|en|hacia) [(la|el)] [<carpeta>] {target} (de|del|en|en el) [(el|la|mi)] [<maquinaremota>] {remote} [<porssh>]",
      "<sincroniza> [(las|estas|las dos|ambas)] carpetas {source} y {target}",
      "<sincroniza> {source}",
      "<sincroniza> (dos|las|unas) carpetas",
      "(actualiza|actualizar|actualice|pon al dia|poner al dia|ponga al dia) [(la|el)] [<carpeta>] {target} (con|desde|a partir de|segun) [(lo que hay en|el contenido de|lo de)] [(la|el)] [<carpeta>] {source}",
      "(haz|hacer|haga|hace|hazme|crea|crear|manten) [(un|una)] (espejo|replica|copia espejo|mirror) (de|del) [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (en|a|al|hacia) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target}",
      "(refleja|reflejar|espeja|espejar|replica|replicar|replique) [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (en|a|al) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target}",
      "[(haz|hacer|haga|hace|hazme)] que [(la|el)] [<carpeta>] {target} (tenga lo mismo que|este igual que|quede como|quede igual que|sea como|tenga todo lo de|sea igual que) [(la|el)] [<carpeta>] {source}",
      "(pasa|pasar|lleva|llevar|copia|copiar|manda|mandar) [solo] (los cambios|lo nuevo|las diferencias|lo que haya cambiado|lo que ha cambiado|lo que falte|lo que falta) de [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (a|al|en|hacia) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target}",
      "(manten|mantener|mantenga) [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} sincronizad(a|o) (con|en) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target}",
      "(iguala|igualar|equipara) [(la|el)] [<carpeta>] {target} (a|con) [(la|el)] [<carpeta>] {source}",
      "(deja|dejar|deje|pon|poner|ten|manten|mantener) [(la|el)] [<carpeta>] {target} (sincronizad(a|o)|al dia|actualizad(a|o)|igual) (con|respecto a|a|que) [(la|el|lo que hay en)] [<carpeta>] {source}",
      "(pasa|pasar|copia|copiar|lleva|llevar) (a|en) [(la|el)] [<carpeta>] {target} [(solo)] (lo que haya cambiado|lo que ha cambiado|los cambios|lo nuevo|las diferencias|lo que falte) (en|de) [(la|el)] [<carpeta>] {source}",
      "<sincroniza> [(la|el|lo que hay en|todo lo de)] [<carpeta>] {source} (con|a|al|en|hacia) [(la|el|mi|su)] [(<carpeta>|<maquinaremota>)] {target} sin (borrar|eliminar|quitar|tocar) nada [(en|de|del) [(el|la|lo)] (destino|otro|otra|alla|que ya haya)]",
    ],
    en: [
      "sync {source} with {target}",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|into|and|onto|against|over to) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>] [<overssh>]",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|onto) [(the|my|our)] [<machine>] {remote} (in|into|under|at) [the] [<folder>] {target}",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] (with|to|into) [(the|my)] [<folder>] {target} (on|of) [(the|my|our)] [<machine>] {remote}",
      "<sync> (the|these|the two|both) folders {source} and {target}",
      "<sync> {source}",
      "<sync> (two|the|some) folders",
      "(update|refresh) [(the|my)] [<folder>] {target} [<folder>] (from|with|with what is in|with the contents of) [(the|my)] [<folder>] {source}",
      "(mirror|replicate|make (a|an) (mirror|replica) of) [(the|my)] [<folder>] {source} [<folder>] (to|into|in|onto|at|on) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>]",
      "(do|run|make) (an|a) (rsync|sync) (of|from) [(the|my)] [<folder>] {source} [<folder>] (to|with|into|onto) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>]",
      "make [(the|my)] [<folder>] {target} (like|the same as|match|look like|have the same as|have everything in) [(the|my)] [<folder>] {source}",
      "(copy|send|transfer|push) [only] (the changes|what is new|the differences|what changed|whatever changed|what is missing) (from|in|of) [(the|my)] [<folder>] {source} [<folder>] (to|into|onto) [(the|my|our)] [(<folder>|<machine>)] {target} [<folder>]",
      "keep [(the|my)] [<folder>] {target} in (sync|step) with [(the|my)] [<folder>] {source}",
      "keep [(the|my)] [<folder>] {source} [<folder>] (synced|in sync|synchronized|synchronised|up to date) (with|on|to) [(the|my|our)] [(<folder>|<machine>)] {target}",
      "bring [(the|my)] [<folder>] {target} [<folder>] (up to date|into line|in line|in sync) with [(the|my)] [<folder>] {source}",
      "<sync> [(the|my)] [<folder>] {source} [<folder>] <overssh> (with|to|onto) [(the|my|our)] [<machine>] {target}",
      "(get|put|have|keep|make) [(the|my)] [<folder>] {target} [<folder>] in (sync|line|step) with [(the|my)] [<folder>] {source}",
    ],
  },
  slots: {
    ...syncSlots,
    /** Names that are left out. */
    except: { type: "pattern", optional: true },
  },
  command: (slots) => ({
    pipeline: [
      ["rsync", "-a", ...(slots.except === undefined ? [] : [`--exclude=${slots.except}`]), ...syncEnds(slots)],
    ],
  }),
  say: spoken({
    es: (_, slots) =>
      `${syncEnds(slots)[1]} tiene ya lo que hay en ${syncEnds(slots)[0]}; lo que tuviera de más, sigue ahí.`,
    en: (_, slots) =>
      `${syncEnds(slots)[1]} now has what is in ${syncEnds(slots)[0]}; what it had besides is still there.`,
  }),
});
