import { shortSpan } from "../saying/journal.ts";
import { sayFreed } from "../saying/journal-vacuum.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const remove =
  "(borra|borrar|borre|borres|borrame|elimina|eliminar|elimine|elimines|quita|quitar|quite|limpia|limpiar|limpie|purga|purgar|purgue|depura|depurar|depure|tira|tirar|suprime|suprimir)";
const journal =
  "(journal|journald|<registro> de (systemd|journald|journal)|<registro> del (sistema|journal|systemd|<equipo>)|journal de systemd)";
const older =
  "(mas (viejo|viejos|viejas|antiguo|antiguos|antiguas) (de|que)|anterior[es] a|de hace mas de|de mas de|con mas de|de antes de|que tenga[n] mas de|que pase[n] de)";
const keep =
  "(conserva|conservar|conserve|guarda|guardar|guarde|deja|dejar|deje|mantén|mantener|mantenga|mantene|quedate con)";
const removes =
  "(delete|remove|purge|clear|clear out|clean|clean up|trim|vacuum|prune|get rid of|drop|wipe|throw away|cut)";
const theJournal =
  "[the] (journal|journald|systemd journal|system journal|systemd logs|journal logs|journal entries|journal files|journald logs|journal messages)";

/** Removes what the archived files of the journal hold from longer ago than a time. */
export const journalTrimAge = defineSkill({
  id: "journal-trim-age",
  changes: true,
  sentences: {
    es: [
      "borra lo del journal de hace más de {span}",
      `${remove} [todo] [(lo|lo que hay|los mensajes|las entradas|los registros|los logs)] (del|de los|en el|de la) ${journal} [que (sea|sean|tenga|tengan)] ${older} {span}`,
      `${remove} [todo] [(lo|los mensajes|las entradas|los registros|los logs)] ${older} {span} (del|de los|en el) ${journal}`,
      `${remove} [(el|los|las)] ${journal} [que (sea|sean)] ${older} {span}`,
      `${keep} (solo|solamente|nada mas|unicamente) [(la|las|los|el)] [(ultima|ultimas|ultimos|ultimo)] {span} (del|de los|en el|de) ${journal}`,
      `${keep} [(en|el|los)] ${journal} (solo|solamente|nada mas|unicamente) [(la|las|los|el|con)] [(ultima|ultimas|ultimos|ultimo)] {span}`,
      `(recorta|recortar|recorte|reduce|reducir|reduzca|limpia|limpiar|limita|limitar|vacia|depura|depurar|achica) [(el|los|al)] ${journal} (a|dejando|y deja|hasta|conservando) [(solo|solamente)] [(la|las|los|el)] [(ultima|ultimas|ultimos|ultimo)] {span}`,
      `que (el|los) ${journal} (guarde|conserve|tenga|guarden) (solo|solamente) [(la|las|los|el)] [(ultima|ultimas|ultimos|ultimo)] {span}`,
      `${remove} (mensajes|entradas|<registro>) (viejos|viejas|antiguos|antiguas) (del|de) ${journal} (de|con) mas de {span}`,
      `${remove} [(lo|las cosas)] (viejo|antiguo|viejas) (del|de) ${journal} ${older} {span}`,
      `(haz|hacer|hazle|hacele) [(un|una)] (vacuum|limpieza) (al|del|de los) ${journal} (de|a) {span}`,
      `${remove} (del|de los|en el) ${journal} [todo] [lo] que (tenga|tengan|sea de|sean de|pase de|sea anterior a|supere|supera|tiene|haya de|lleve) [(mas de|mas que|hace mas de)] {span} [de antiguedad]`,
      `${remove} [(las entradas|los mensajes|los registros|todo lo|lo|los logs)] [(anteriores|viejo[s]|antiguo[s]|viejas|antiguas)] (del|de) ${journal} [que (tengan|tenga)] [(con|de)] (mas de|hace mas de) {span} [(de antiguedad)]`,
      `(en|del|de) [(el|los)] ${journal} (deja|dejar|conserva|guarda|quedate con) (solo|solamente|unicamente) (lo de|lo de los|lo de las|lo de la|lo del|los|las|la|el) [(ultimos|ultimas|ultima|ultimo)] {span}`,
      `${keep} (solo|solamente|unicamente) {span} (de|del|en el) ${journal}`,
      `${remove} ${journal} de hace {span} o mas`,
      `${remove} (del|de los|en el) ${journal} [todo] (lo|lo que sea|lo que es|cuanto sea) (anterior|mas viejo|mas antiguo|viejo) [(a|de|que|a hace)] [(mas de|hace mas de)] {span}`,
      `${remove} [todo] (lo|lo que sea) (anterior|mas viejo|mas antiguo) (a|de|que) [hace] {span} (del|en el|de los) ${journal}`,
      `(limpia|limpiar|limpie|recorta|recortar|vacia|depura) [(el|los)] ${journal} y (deja|conserva|guarda|dejame|quedate con) (solo|solamente) [(los|las|la|el)] [(ultimos|ultimas|ultima|ultimo)] {span}`,
      `(deja|dejar|conserva|guarda) en [(el|los)] ${journal} (solo|solamente) [(lo de)] [(los|las|la|el)] [(ultimos|ultimas|ultima|ultimo)] {span}`,
      `${remove} [los] (mensajes|registros|logs|entradas) (del|de) (journal|systemd|journald) (de|con) (hace mas|mas) de {span} [de antiguedad]`,
      `${remove} (del|de los|en el) ${journal} lo (de hace mas de|de mas de|que sea de hace mas de|de hace) {span}`,
      `${remove} [(las|los)] (entradas|mensajes|lineas|registros|logs|cosas) (del|de|en el) ${journal} (anteriores a|previas a|previos a|mas viejas de|mas viejas que|mas antiguas de|mas antiguas que|mas viejos de|mas viejos que|mas antiguos de|mas antiguos que|con mas de|de mas de|de hace mas de) {span}`,
    ],
    en: [
      "delete journal entries older than {span}",
      `${removes} [(all|everything|anything|the messages|messages|entries)] [(in|from|of)] ${theJournal} [that (is|are)] (older than|from before|over|more than) {span} [(old|ago)]`,
      `${removes} (everything|anything|entries|messages|logs) (older than|over) {span} (from|in|of) ${theJournal}`,
      `${removes} (old|older) [entries (from|of|in)] ${theJournal} (over|older than|more than) {span} [old]`,
      `keep (only|just) the (last|past|latest|most recent) {span} (of|in) ${theJournal}`,
      `keep ${theJournal} for (only|just) [the last] {span}`,
      `(trim|shrink|reduce|cut|cut down|limit|vacuum|clean) ${theJournal} (to|down to) the (last|past|latest) {span}`,
      `(leave|keep) only {span} (of|in) ${theJournal}`,
      `only keep [the last] {span} (of|in) ${theJournal}`,
      `${removes} ${theJournal} except [(for|the)] [the] last {span}`,
      `${removes} [(the|all|any)] [old] (journal|journald|systemd) (entries|logs|messages|data|files|records) (from|of) (over|more than) {span} ago`,
      `${removes} (journal|systemd|system) (entries|logs|messages) (more than|over|older than) {span} [(old)]`,
      `${removes} [anything] (older than|over) {span} (from|in|out of) [the] (system|systemd) (journal|logs|log)`,
      "(only|just) keep [the] (last|past|latest) {span} of [the] (journal|journal logs|system logs|systemd journal|logs in the journal)",
      `(limit|cut|shorten) ${theJournal} to {span}`,
      `(trim|shrink|reduce|vacuum|cut|limit) ${theJournal} (to|down to) {span}`,
      "(clear out|clean out|purge|wipe|drop|throw away|get rid of|delete|remove) [(the|all|any|old)] (logs|log|entries|messages|anything|everything) (in|from|of) the (journal|systemd journal) (older than|over|more than|from before) {span} [old]",
      "(purge|clean|clear|trim) the (journal|systemd journal) of (anything|everything|entries|logs|messages) (older than|over|more than) {span} [old]",
      "(i|we) only (need|want) [the] (last|past|latest) {span} of [the] journal (drop|delete|get rid of|throw away|remove) (the rest|everything else|anything older)",
    ],
  },
  slots: { span: { type: "duration", ask: { es: "¿De cuánto tiempo atrás?", en: "From how long ago?" } } },
  command: ({ span = "" }) => ({ pipeline: [["journalctl", `--vacuum-time=${shortSpan(Number(span))}`]], root: true }),
  say: spoken({ es: (outcome) => sayFreed(outcome, "es"), en: (outcome) => sayFreed(outcome, "en") }),
});
