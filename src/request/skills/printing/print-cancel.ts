import { printerSlot } from "../saying/printing.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const cancel =
  "(cancela|cancelar|cancele|cancelame|canceleme|cancelamela|canceles|anulame|anuleme|aborta|abortar|aborte|vaciame|vacieme|limpiame|limpieme|borreme|tirame|quitame|quiteme|anula|anular|anule|<borra>|vacia|vaciar|vacie|limpia|limpiar|limpie|purga|purgar)";
const jobs = "(trabajos|documentos|impresiones|trabajos de impresion|archivos|todo|cosas)";
const ofPrinter =
  "(de|del|en|de la|en la|que hay en|que tiene) [(el|la)] [(impresora|cola de impresion|cola|cola de la impresora)] [(de|del) [(el|la)]] {printer}";

/** Throws away all that waits for a printer. */
export const printCancel = defineSkill({
  id: "print-cancel",
  changes: true,
  sentences: {
    es: [
      "cancela los trabajos de la impresora {printer}",
      `${cancel} [(el|la|los|las|todos los|todas las|todos|todo)] [${jobs}] [(pendientes|en cola|atascados|de impresion|que haya|que esperan)] ${ofPrinter}`,
      `${cancel} [(la|toda la)] cola (de|de impresion de|de la|del|de impresion de la) [impresora] [(de|del) [(el|la)]] {printer}`,
      `${cancel} [(la|toda la)] cola (de impresion|de la impresora)`,
      `${cancel} (lo|todo lo) que (hay|haya|este|esta|tenga|tiene) (en cola|pendiente|esperando|por imprimir) ${ofPrinter}`,
      `(saca|sacar|quita|quitar|tira) todo (de|de la) (cola|impresora) [(de|del) [(el|la)]] [impresora] {printer}`,
      `(que no imprima|que deje de imprimir) nada mas [(la|en la)] impresora [(de|del) [(el|la)]] {printer}`,
      `${cancel} [(los|todos los)] (trabajos|trabajos de impresion|impresiones) [(pendientes|en cola|atascados)]`,
      `(haz|hace|haga) limpieza de la cola (de|de la) [impresora] {printer}`,
      `cancel -a {printer}`,
      `${cancel} [(la|toda la|de golpe)] [(todos los|todas las|los|las|cada uno de los|todo lo de|toda)] (trabajos|documentos|impresiones|cola|tareas|archivos) [(de|de la|por|sin|pendientes de|en cola de|a)] (impresion|imprimir|impresora) [(pendientes|en cola|atascados|que (hay|haya|queden|quedan))]`,
      "(deten|para|parar|detener|deja de) [(todas las|todas|las|toda la)] (impresiones|impresion) (pendientes|en cola|en curso)",
      `${cancel} [(todo|todos|todas|cualquier cosa|cuanto)] [(lo|los|las)] [(trabajos|documentos|impresiones|archivos|tareas)] que [(se|me|nos)] (hay|haya|este|esta|esten|estan|tenga|tiene|quede|queda|queden|quedan|siga|sigue|sigan|siguen|ande|anda|espere|espera|esperen|tengamos|tengo|haya quedado|ha quedado) [<esperando>] [(de|por|para|sin|a)] [imprimir] [(en (cola|la cola))] (en|para|de|del|por|a) [(la|el|las)] (impresora|cola de la impresora|cola de impresion de|cola de) [(de|del) [(el|la)]] {printer}`,
      `${cancel} [(todo|todos|todas)] [(lo|los|las)] [(trabajos|documentos|impresiones|archivos|tareas)] <esperando> [(de|por|para|sin)] [imprimir] (en|para|de|del|por|a) [(la|el)] (impresora|cola de la impresora|cola de impresion de|cola de) [(de|del) [(el|la)]] {printer}`,
      `${cancel} (todo|todos|todas|todo lo) [(lo|los|las)] [(trabajos|documentos|impresiones)] (de|del|en|para) [(la|el)] (cola|fila) (de|de impresion de|para|de la) [la] [impresora] [(de|del) [(el|la)]] {printer}`,
      `(en|de) la impresora [(de|del)] {printer} [,] ${cancel} (todo|todo lo que (haya|hay|este|esta|tenga|queda|quede) [<esperando>]|los trabajos|todos los trabajos|la cola)`,
      "(cancela|cancelar|cancele|anula|anule|borra|borre|quita|quite) todo [lo] (de|que (hay|tiene|tenga) en) [(la cola de)] [la] [impresora] {printer}",
    ],
    en: [
      "cancel the jobs of the printer {printer}",
      "(cancel|delete|remove|kill|clear|drop|purge|flush) [(the|all|all the|any|every)] [(print|waiting|pending|stuck|queued)] (jobs|job|documents|printing|prints|everything) [(waiting|queued|pending|stuck)] (of|on|for|in|at|from) [(the|my)] (printer|queue|printer queue|queue of) {printer}",
      "(cancel|delete|remove|kill|clear|drop|purge|flush) [(the|all|all the|any|every)] [(print|waiting|pending|stuck|queued)] (jobs|job|documents|printing|prints|everything) [(waiting|queued|pending|stuck)] (of|on|for|in|at|from) [(the|my)] {printer} (printer|queue|print queue)",
      "(cancel|delete|remove|kill|clear|drop|purge|flush) [(the|all|all the|any|every)] (print jobs|jobs|prints) (of|on|for|in|at|from) [(the|my)] {printer}",
      "(clear|empty|flush|purge|clean out|clean|wipe) [(the|all of the)] (print queue|queue|printer queue) (of|on|for|at) [(the|my)] [printer] {printer} [printer]",
      "(clear|empty|flush|purge|clean out) [(the|my)] {printer} (print queue|queue|printer queue|printer)",
      "(clear|empty|flush|purge|clean out) [(the|my)] (print queue|printer queue|printing queue)",
      "(cancel|delete|remove|clear) [(the|all|all the|any)] [(stuck|waiting|pending|queued)] print jobs",
      "stop [(the|my)] {printer} printer [from] printing everything",
      "cancel everything (waiting|queued|printing) (on|for|at) [(the|my)] [printer] {printer} [printer]",
      "(scrap|bin|dump|axe|ditch|nuke) [(the|all|all the|any|every)] [(print|waiting|pending|stuck|queued)] (jobs|job|documents|prints|everything) (of|on|for|in|at|from) [(the|my)] [(printer|queue)] {printer} [(printer|queue)]",
      "(cancel|delete|remove|kill|clear|drop|purge|scrap|bin) [(every|all|all of|all the|any|every single)] [(of)] [(the|my|our)] (print jobs|printing jobs|print job|printing|queued prints|print requests|printer jobs)",
    ],
  },
  slots: { printer: printerSlot },
  command: ({ printer = "" }) => ({ pipeline: [["cancel", "-a", printer]] }),
  say: spoken({
    es: (_, { printer = "" }) => `La cola de ${printer} está vacía.`,
    en: (_, { printer = "" }) => `The queue of ${printer} is empty.`,
  }),
});
