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
      "(la|mi|nuestra|esa|esta) (impresora|printer) [(de|del) [(la|el)]] {printer} [(se (ha|me ha) quedado|se quedo|esta|sigue|quedo|se paro|se ha parado|se detuvo|se puso|anda|aparece|aparece como|figura como|ha quedado)] [(en|como)] (parada|detenida|pausa|pausada|en pausa|deshabilitada|desactivada|bloqueada|inactiva|frenada|atascada|stopped|disabled|paused|fuera de servicio|se paro|se ha parado|se detuvo) [(,|y|:)] (activala|activarla|reanudala|reanudarla|reactivala|reactivarla|habilitala|habilitarla|arrancala|arrancarla|despiertala|desbloqueala|prendela|enciendela|encendela|(vuelve|volve|vuelva|vuelvela|volvela|volver) a (activarla|habilitarla|arrancarla|encenderla|prenderla|poner en marcha|ponerla en marcha|ponerla a andar|activar|reanudarla|ponerla)|(ponla|ponela|ponerla) (en marcha|a andar|a funcionar|a imprimir|activa) [(otra vez|de nuevo)]|que (vuelva a imprimir|siga imprimiendo|siga|vuelva)|(activela|reanudela|habilitela)) [(otra vez|de nuevo)]",
      "{printer} [(se (ha|me ha) quedado|se quedo|esta|sigue|quedo|se paro|se ha parado|se detuvo|se puso|anda|aparece|aparece como|figura como|ha quedado)] [(en|como)] (parada|detenida|pausa|pausada|en pausa|deshabilitada|desactivada|bloqueada|inactiva|frenada|atascada|stopped|disabled|paused|fuera de servicio|se paro|se ha parado|se detuvo) [(,|y|:)] (activala|activarla|reanudala|reanudarla|reactivala|reactivarla|habilitala|habilitarla|arrancala|arrancarla|despiertala|desbloqueala|prendela|enciendela|encendela|(vuelve|volve|vuelva|vuelvela|volvela|volver) a (activarla|habilitarla|arrancarla|encenderla|prenderla|poner en marcha|ponerla en marcha|ponerla a andar|activar|reanudarla|ponerla)|(ponla|ponela|ponerla) (en marcha|a andar|a funcionar|a imprimir|activa) [(otra vez|de nuevo)]|que (vuelva a imprimir|siga imprimiendo|siga|vuelva)|(activela|reanudela|habilitela)) [(otra vez|de nuevo)]",
      "(activala|activarla|reanudala|reanudarla|reactivala|reactivarla|habilitala|habilitarla|arrancala|arrancarla|despiertala|desbloqueala|prendela|enciendela|encendela|(vuelve|volve|vuelva|vuelvela|volvela|volver) a (activarla|habilitarla|arrancarla|encenderla|prenderla|poner en marcha|ponerla en marcha|ponerla a andar|activar|reanudarla|ponerla)|(ponla|ponela|ponerla) (en marcha|a andar|a funcionar|a imprimir|activa) [(otra vez|de nuevo)]|que (vuelva a imprimir|siga imprimiendo|siga|vuelva)|(activela|reanudela|habilitela)) [(a)] (la|mi|nuestra) (impresora|printer) [(de|del) [(la|el)]] {printer} [(,)] [que] [(se (ha|me ha) quedado|se quedo|esta|sigue|quedo|se paro|se ha parado|se detuvo|se puso|anda|aparece|aparece como|figura como|ha quedado)] [(en|como)] (parada|detenida|pausa|pausada|en pausa|deshabilitada|desactivada|bloqueada|inactiva|frenada|atascada|stopped|disabled|paused|fuera de servicio|se paro|se ha parado|se detuvo)",
      "[(la|mi|nuestra|esa|esta)] (impresora|printer) [(de|del) [(la|el)]] {printer} [que] [(se (ha|me ha|nos ha) quedado|se (me|nos) (quedo|paro|detuvo)|se quedo|esta|sigue|quedo|quedo como|anda|aparece|figura|ha quedado|sale|la han dejado|la dejaron|alguien la dejo|lleva rato|se puso)] [(en|como)] (parada|detenida|pausa|pausada|deshabilitada|desactivada|bloqueada|inactiva|frenada|atascada|trabada|atorada|colgada|suspendida|apagada|offline) [(,|y|:)] [(asi que|pues|a ver si|por favor)] ((ponla|ponela|pongala|ponganla|ponmela|ponemela) [(otra vez|de nuevo|nuevamente|ya)] (en marcha|a andar|a funcionar|a imprimir|a trabajar|activa|en servicio|en linea|operativa|a jalar|a tirar|a chambear)|(hazla|hacela|hagala|haz que|haga que|hace que) [(otra vez|de nuevo)] (imprimir|andar|funcionar|vuelva a (imprimir|andar|funcionar)|imprima|siga)|(quitale|saquela|sacala|quitela) [(de)] [(la)] (pausa)|(reanudala|reanudela|reactivala|reactivela|activala|activela|habilitala|habilitela|despertala|desbloqueala|desbloqueela|desatascala|levantala|levantela|echala a andar|echala a imprimir|dejala imprimir|dejala imprimiendo|reanudamela|activamela)) [(otra vez|de nuevo|nuevamente)]",
      "(pon|pone|ponga|poneme|ponme|echa|haz|deja) [(otra vez|de nuevo)] (a imprimir|a funcionar|en marcha|a andar|a trabajar|en servicio) [(otra vez|de nuevo)] [(a)] (la|mi|nuestra|esa|esta) (impresora|printer) [(de|del) [(la|el)]] {printer} [(otra vez|de nuevo)] [,] [(que|porque)] [[(se (ha|me ha|nos ha) quedado|se (me|nos) (quedo|paro|detuvo)|se quedo|esta|sigue|quedo|quedo como|anda|aparece|figura|ha quedado|sale|la han dejado|la dejaron|alguien la dejo|lleva rato|se puso)] [(en|como)] (parada|detenida|pausa|pausada|deshabilitada|desactivada|bloqueada|inactiva|frenada|atascada|trabada|atorada|colgada|suspendida|apagada|offline)]",
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
      "[(the|our|my)] (printer {printer}|{printer} printer) (went|is|has|got|has gone|shows|shows as|says|is showing|is showing as|has been|keeps|seems|went and|was) [(into|as|in|to|on|all)] [(stopped|gone)] [(stopped by itself|(stopped|paused|disabled|idle|stuck|jammed|offline|down|on pause|on hold|halted))] [(state|mode)] [(,|:|;|so|and)] (get it (going|printing|running|working|back) [again]|(resume|enable|restart|re-enable|reenable|unpause|start|wake) it [(up)] [again]|make it print again|bring it back [(online|up)]|turn it back on|set it going again)",
      "{printer} (went|is|has|got|has gone|shows|shows as|says|is showing|is showing as|has been|keeps|seems|went and|was) [(into|as|in|to|on|all)] [(stopped|gone)] [(stopped by itself|(stopped|paused|disabled|idle|stuck|jammed|offline|on pause|on hold|halted))] [(state|mode)] [(,|:|;|so|and)] (get it printing [again]|(resume|enable|re-enable|reenable|unpause|wake) it [(up)] [again]|make it print again|bring it back online|turn it back on)",
      "[(the|our|my)] (printer {printer}|{printer} printer) (went|is|has gone|got|shows as|says|shows|is showing) [(into|as|to|in)] {state} [(,|;|so|and)] (get it (going|printing|running|working|back) [again]|(resume|enable|restart|re-enable|unpause|start|wake) it [up] [again]|make it print again|bring it back [(online|up)]|turn it back on)",
      "(turn|switch|bring|put) [(the|my|our)] (printer {printer}|{printer} printer) (back on|on again|back|back up)",
    ],
  },
  // What it is said to show ("stopped") changes nothing of the order.
  slots: { printer: printerSlot, state: { type: "text", optional: true } },
  command: ({ printer = "" }) => ({ pipeline: [["cupsenable", printer]], root: true }),
  say: spoken({
    es: (_, { printer = "" }) => `${printer} vuelve a imprimir.`,
    en: (_, { printer = "" }) => `${printer} prints again.`,
  }),
});
