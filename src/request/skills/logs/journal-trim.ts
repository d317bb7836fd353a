import { sayFreed } from "../saying/journal-vacuum.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const trim =
  "(recorta|recortar|recorte|recortes|recortame|reduce|reducir|reduzca|reduzcas|reduci|limpia|limpiar|limpie|limpies|limpiame|achica|achicar|achique|encoge|encoger|vacia|vaciar|vacie|depura|depurar|depure|purga|purgar|purgue|poda|podar|baja|bajar|baje|limita|limitar|limite|adelgaza|adelgazar|deja|dejar|deje|dejame|trunca|truncar|compacta|compactar)";
const journal =
  "(journal|journald|<registro> de (systemd|journald|journal)|<registro> del (sistema|journal|systemd|<equipo>)|journal de systemd|tamano del (journal|<registro> de systemd|<registro> del sistema))";
const to =
  "(a|en|hasta|para que (ocupe|ocupen|pese|no pase de|no supere)|para que quede en|para dejarlo en|dejando|dejalo en|y deja|y dejalo en|a un maximo de|a solo|a no mas de|hasta dejarlo en)";
const trims =
  "(trim|shrink|reduce|cut|cut down|clean|clean up|clear|clear out|prune|vacuum|purge|limit|cap|truncate|compact)";
const theJournal =
  "[(the|our|my)] (journal|journald|systemd journal|system journal|systemd logs|journal logs|journal files|journald logs|system logs)";

/** Removes the oldest archived files of the journal until it takes no more than a size. */
export const journalTrim = defineSkill({
  id: "journal-trim",
  changes: true,
  sentences: {
    es: [
      "recorta el journal a {size}",
      `${trim} [(el|los|las|la|al)] ${journal} ${to} {size} [(como maximo|maximo|nada mas|de tamano)]`,
      `${trim} (en|a) {size} [(el|los|las|la|al)] ${journal}`,
      `(recorta|recortar|recorte|reduce|reducir|reduzca|limpia|limpiar|limpie|achica|achicar|achique|encoge|encoger|vacia|vaciar|depura|depurar|depure|purga|purgar|poda|podar) [(el|los|las|la)] ${journal}`,
      `que (el|los|las|la) ${journal} (no ocupe|no ocupen|no pase|no pasen|no pese|ocupe|ocupen|pese|no supere|se quede en|quede en) [(mas de|mas que|como mucho|como maximo|de|en)] {size}`,
      `(libera|liberar|libere|liberame) espacio (del|en el|de los) ${journal}`,
      `(libera|liberar|libere|liberame) espacio (del|en el|de los) ${journal} ${to} {size}`,
      `(quita|quitar|borra|borrar|borre|elimina|eliminar|elimine) lo (viejo|mas viejo|antiguo|mas antiguo) (del|de los) ${journal}`,
      `(quita|quitar|borra|borrar|borre|elimina|eliminar|elimine) lo (viejo|mas viejo|antiguo|mas antiguo) (del|de los) ${journal} ${to} {size}`,
      `(haz|hacer|hacele|hazle|haga) [(un|una)] (vacuum|limpieza|recorte) (al|del|de los|a los) ${journal} [${to} {size}]`,
      `(conserva|conservar|guarda|mantener|manten|mantene) (solo|solamente|como maximo|nada mas) [(los|las)] [ultimos] {size} (de|del|en el|en los) ${journal}`,
      `${trim} [(el|los|las|la|al)] ${journal} [(para que)] (ocupe|ocupen|que ocupe) [(menos de|como mucho|como maximo|solo|unos|solo unos)] {size}`,
      `${trim} [(el|los|las|la)] ${journal} (a|hasta) [(los|unos|menos de|como maximo|como mucho|un tope de|un limite de)] {size}`,
      `(hazle|hacele|haz|hacer) (hueco|sitio|lugar|espacio) (en|al) ${journal}`,
      `(pon|poner|ponle|ponga) [(un)] (limite|tope|maximo) de {size} (al|en el|para el) ${journal}`,
      `(borra|borrar|elimina|eliminar|quita|quitar) [los] ${journal} (viejos|antiguos) (hasta|y deja|dejando) [(solo|que queden|quedarte con)] {size}`,
      `(haz|hacer|haga|hace) que (el|los) ${journal} (ocupe|ocupen|pese|no ocupe|no pase de|no supere) [(mas de|como mucho|como maximo|menos de)] {size}`,
      `(el|los) ${journal} (a|hasta|en) {size} [(como maximo|maximo)]`,
      "(recorta|recortar|reduce|reducir|limpia|limpiar|deja|dejar|vacia|achica) (el tamano|el espacio|lo que ocupa) (del|de los|el|los) [(journal|<registro> de systemd|<registro> del sistema)] (a|hasta|en) {size}",
      "(borra|borrar|elimina|eliminar|quita|quitar|libera|liberar) [<registro>] [(viejos|antiguos)] del journal hasta (que quede[n]|que ocupe|dejarlo en|bajar a|llegar a) {size}",
      `(compacta|compactar|trunca|truncar|adelgaza|adelgazar|rota y limpia) [(el|los|las|la)] ${journal}`,
      `(limpieza|recorte|reduccion|vaciado) (de|del|de los) ${journal} [${to} {size}]`,
      `${trim} [(el|los|las|la|al)] ${journal} ${to} [(unos|un maximo de|no mas de|solo|menos de|un tope de)] {size} <tope>`,
      `${trim} [(el|los|las|la|al)] ${journal} (a|en|hasta) (no mas de|un maximo de|un tope de|menos de|como mucho|como maximo) {size}`,
      `que [(el|los|las|la)] ${journal} no [se] (coma|chupe|trague|zampe|lleve|gaste|crezca|vaya|pase|salga|supere|ocupe) [(mas de|de|por encima de|a mas de|mas alla de|mas que)] {size} [<tope>]`,
      `que [(el|los|las|la)] ${journal} [se] (quede|queden|baje|bajen|ocupe|ocupen|reduzca) [(en|a|hasta)] {size} <tope>`,
      `(quiero|necesito|hay que dejar|toca dejar) [(el|los|las)] ${journal} (a|en|por debajo de|bajo|con menos de) {size} [<tope>]`,
      `[(que)] [(el|los)] ${journal} (por debajo de|bajo|no mas de) {size}`,
    ],
    en: [
      "shrink the journal to {size}",
      `${trims} ${theJournal} [down] (to|at) [(a maximum of|no more than|at most|just|only|under)] {size}`,
      `(trim|shrink|reduce|cut down|clean|clean up|clear out|prune|vacuum|purge|compact) ${theJournal}`,
      `bring ${theJournal} down to {size}`,
      `get ${theJournal} (down to|under|below) {size}`,
      `(keep|leave) (only|just|at most|no more than) [the last] {size} (of|in) ${theJournal}`,
      `(keep|make) ${theJournal} (under|below|smaller than|at most|no bigger than|no larger than) {size}`,
      `(free|free up) [some] space (in|from|of) ${theJournal}`,
      `(free|free up) [some] space (in|from|of) ${theJournal} (down to|leaving) {size}`,
      `(delete|remove) [the] (old|oldest) (journal (entries|files|logs)|entries (of|from) the journal)`,
      `${trims} the size of ${theJournal} to {size}`,
      `(free up|reclaim) [some] (space|disk space) (from|used by|taken by) ${theJournal}`,
      `${trims} ${theJournal} so [that] it (takes|takes up|uses|is) [(at most|no more than|less than|under|only)] {size}`,
      `${trims} ${theJournal} (until it is|until it takes|and leave|leaving) [(only|under|at most)] {size}`,
      `(set|put) [(a|the)] (limit|cap) of {size} (on|for) ${theJournal}`,
      `${trims} ${theJournal} by size to {size}`,
      "(the|our) journal (to|down to|at) {size} [max]",
      `make ${theJournal} (smaller than|take [up] (at most|no more than|less than|only)) {size}`,
      `(have|let) ${theJournal} (take|use|take up|occupy) (at most|no more than|only) {size}`,
      `${theJournal} (down to|to|at) {size} [(max|maximum|at most)]`,
      `${trims} [the] (journal|journald) size (to|down to) {size}`,
      `${trims} [the] size (of|for) ${theJournal} (to|down to) {size}`,
      `(keep|leave|hold|get|bring|squeeze|cut) ${theJournal} [(down)] (at|to|under|below|within) [(around|about)] {size} (at most|max|maximum|tops|at the most|or less|no more)`,
      `(keep|get|bring|squeeze) ${theJournal} [(down)] (under|below|within|down to) {size}`,
      "[the] journal is (huge|too big|enormous|massive|very big|big) [(so)] (shrink|cut|trim|reduce) it [down] to {size}",
    ],
  },
  slots: {
    size: {
      type: "size",
      ask: { es: "¿Hasta qué tamaño lo dejo?", en: "Down to what size?" },
    },
  },
  // journalctl wants K in upper case, where find wants k.
  command: ({ size = "" }) => ({
    pipeline: [["journalctl", `--vacuum-size=${size.replace("k", "K").replace("c", "")}`]],
    root: true,
  }),
  say: spoken({ es: (outcome) => sayFreed(outcome, "es"), en: (outcome) => sayFreed(outcome, "en") }),
});
