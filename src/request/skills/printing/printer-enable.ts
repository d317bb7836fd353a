import { printerSlot } from "../saying/printing.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const resume =
  "(reanuda|reanudar|reanude|reactiva|reactivar|reactive|activa|activar|active|habilita|habilitar|habilite|desbloquea|desbloquear|desbloquee|desatasca|desatascar|despierta|pon en marcha|poner en marcha|ponga en marcha|arranca|arrancar|arranque|enciende|prende|vuelve a (poner en marcha|activar|arrancar|habilitar|encender)|volve a (activar|prender|arrancar))";
const printer =
  "[(el|la|a la|mi)] (impresora|printer|cola de impresion|cola de la impresora) [(de|del) [(el|la)]] {printer}";

/** Lets a stopped printer print again. */
export const printerEnable = defineSkill({
  id: "printer-enable",
  changes: true,
  sentences: {
    es: [
      "reanuda la impresora {printer}",
      `${resume} ${printer}`,
      `${resume} (una|la|alguna) (impresora|printer) [parada]`,
      `(haz|hace|haga|quiero|necesito) que (vuelva a imprimir|siga imprimiendo|imprima otra vez|imprima de nuevo) ${printer}`,
      `(saca|quita|quitar|sacar) (de|la) (pausa|parada) [(a|de)] ${printer}`,
      `(quita|quitar|saca|sacar) [(el|la)] pausa (a|de|en) ${printer}`,
      `(la|mi) impresora [(de|del) [(el|la)]] {printer} esta parada [(,|y)] (activala|reanudala|ponla en marcha|arrancala|habilitala|reactivala)`,
      "cupsenable {printer}",
      `(continua|continuar|sigue) (con la impresion|imprimiendo) (en|de|con) ${printer}`,
      `${resume} la impresion (en|de) ${printer}`,
    ],
    en: [
      "resume the printer {printer}",
      "(resume|enable|re-enable|reenable|unpause|restart|start|wake up|wake|unblock|unstick|bring back|turn back on|get going) [(the|my|our)] (printer|print queue|queue|queue of) {printer} [again]",
      "(resume|enable|re-enable|reenable|unpause|restart|start|wake up|wake|unblock|unstick|bring back|turn back on) [(the|my|our)] {printer} (printer|print queue|queue) [again]",
      "(resume|enable|unpause|restart) (a|the|some) [stopped] printer",
      "(get|make|have|let) [(the|my|our)] {printer} printer (print|printing|going|working) again",
      "(get|make|have|let) [(the|my|our)] printer {printer} (print|printing|going|working) again",
      "(bring|put|take) [(the|my|our)] {printer} printer (back online|back|out of pause|back into service)",
      "(bring|put|take) [(the|my|our)] printer {printer} (back online|back|out of pause|back into service)",
      "cupsenable {printer}",
      "resume printing (on|at|with) [(the|my)] [printer] {printer} [printer]",
      "(get|set) (it|[the] printer {printer}|[the] {printer} printer) (going|printing|running) again",
      "get [(the)] {printer} going again",
    ],
  },
  slots: { printer: printerSlot },
  command: ({ printer = "" }) => ({ pipeline: [["cupsenable", printer]], root: true }),
  say: spoken({
    es: (_, { printer = "" }) => `${printer} vuelve a imprimir.`,
    en: (_, { printer = "" }) => `${printer} prints again.`,
  }),
});
