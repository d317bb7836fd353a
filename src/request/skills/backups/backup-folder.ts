import { posix } from "node:path";
import { needsRoot } from "../saying/needs-root.ts";
import { spoken } from "../saying/spoken.ts";
import { under } from "../saying/under.ts";
import { defineSkill } from "../skill.ts";

/** A copy of a file or folder, named by the moment, in another place. */
export const backupFolder = defineSkill({
  id: "backup-folder",
  changes: true,
  sentences: {
    es: [
      "haz una copia de seguridad de {path} en {target}",
      "(haz|hacer|hazme|hace|haceme|haga|hagame|crea|crear|cree|creame|saca|sacar|saque|sacame|realiza|realizar|realice|genera|generar|lanza|guarda|guardar|guardame|deja|prepara|toma|tomar) [(un|una|otra|otro|el|la)] [(nueva|nuevo)] (copia de seguridad|respaldo|backup|copia de respaldo|copia con fecha|copia fechada|copia de resguardo|resguardo|back up) [(con fecha|con la fecha|con la fecha de hoy|fechada|fechado|completo|completa|diario|diaria)] (de|del|para|a) [(el|la|mi|toda la|todo el|todo)] [(<archivo>|<carpeta>)] {path} (en|a|hacia|dentro de|al) [(la|el)] [(<carpeta>|<disco>)] {target} [(con fecha|con la fecha|con la fecha de hoy)]",
      "(haz|hacer|hazme|hace|haceme|haga|hagame|crea|crear|cree|creame|saca|sacar|saque|sacame|realiza|realizar|realice|genera|generar|lanza|toma|tomar) [(un|una|otra|otro|el|la)] [(nueva|nuevo)] (copia de seguridad|respaldo|backup|copia de respaldo|copia con fecha|copia fechada|resguardo|back up) [(con fecha|con la fecha de hoy|completo|completa)] (de|del|para|a) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path}",
      "(haz|hacer|hazme|haga|crea|saca|guarda) (en|a) [(la|el)] [<carpeta>] {target} [(un|una)] (copia de seguridad|respaldo|backup|copia con fecha|copia fechada|resguardo) (de|del) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path}",
      "(respalda|respaldar|respalde|respaldes|respaldame|respaldeme|resguarda|resguardar|resguarde|backupea|backupear|backapea|salvaguarda) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} (en|a|hacia|dentro de|al|sobre) [(la|el)] [(<carpeta>|<disco>)] {target} [(con fecha|con la fecha|con la fecha de hoy)]",
      "(respalda|respaldar|respalde|respaldes|respaldame|respaldeme|resguarda|resguardar|resguarde|backupea|backupear|backapea|salvaguarda) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path}",
      "(respalda|respaldar|respalde|respaldame|backupea) [(el|la|un|una|mi)] (<archivo>|<carpeta>)",
      "(copia de seguridad|respaldo|backup|copia con fecha) (de|del) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} (en|a|hacia) [(la|el)] [<carpeta>] {target}",
      "(copia|copiar|copie|guarda|guardar) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} (a|en) [(la|el)] [<carpeta>] {target} (con [la] fecha [(de hoy|en el nombre)]|con fecha en el nombre|fechad(a|o)|poniendole la fecha)",
      "(copia|copiar|copie|guarda|guardar) con (fecha|la fecha de hoy) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} (a|en) [(la|el)] [<carpeta>] {target}",
      "[(necesito|quiero)] (un respaldo|una copia de seguridad|un backup) (de|del) [(el|la|mi)] [(<archivo>|<carpeta>)] {path} [(en|a) [(la|el)] [<carpeta>] {target}]",
      "que se (respalde|haga copia de seguridad de|haga un respaldo de|haga backup de) [(el|la|mi)] [(<archivo>|<carpeta>)] {path} [(en|a) [(la|el)] [<carpeta>] {target}]",
      "(haz|hacer|hazme|hace|haceme|haga|hagame|crea|crear|cree|saca|sacar|realiza|lanza) (una copia de seguridad|un respaldo|un backup|una copia de respaldo) [(de (una|la|mi) (carpeta|directorio))]",
      "(copia de respaldo|copia fechada|resguardo|back up) (de|del) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} (en|a|hacia) [(la|el)] [<carpeta>] {target}",
      "(guarda|guardar|guardame|haz|hazme|haceme|saca|crea|deja|quiero|toma) una copia (de|del) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} (con [la] fecha [de hoy]|fechada|con [la] fecha en el nombre) (en|a) [(la|el)] [<carpeta>] {target}",
      "(guarda|guardar|guardame|haz|hazme|haceme|saca|crea|deja|quiero|toma) una copia (de|del) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} (en|a) [(la|el)] [<carpeta>] {target} (con [la] fecha [de hoy]|fechada|con [la] fecha en el nombre)",
      "(me (regalas|haces|hace|sacas|saca|das|preparas|dejas|generas|regala)|regalame|regaleme|dame|deme|preparame|necesito|quiero|quisiera) (un|una) <respaldo> [(con fecha|con la fecha [de hoy]|fechad(a|o)|complet(o|a))] (de|del) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} (en|a|hacia|dentro de) [(la|el)] [(<carpeta>|<disco>)] {target} [(con fecha|con la fecha [de hoy]|fechad(a|o))]",
    ],
    en: [
      "back up {path} to {target}",
      "(back up|backup|back-up|do a backup of|take a backup of|run a backup of|make a backup of|make a backup copy of|create a backup of|create a backup copy of|make a dated copy of|make a dated backup of|save a dated copy of|save a backup of|keep a backup of|make a safety copy of|create a dated copy of|create a dated backup of) [(the|my|all of|whole)] [(whole|entire|complete)] [(<file>|<folder>)] {path} [<folder>] (to|in|into|under|on|at|onto) [(the|my)] [(<folder>|<disk>)] {target} [(with (the|todays|today|a|its) date|dated|with date)] [(in|on) (the|its) [(file|archive|folder)] (name|filename)]",
      "(back up|backup|back-up|do a backup of|take a backup of|run a backup of|make a backup of|make a backup copy of|create a backup of|create a backup copy of|make a dated copy of|make a dated backup of) [(the|my|all of|whole)] [(whole|entire|complete)] [(<file>|<folder>)] {path} [<folder>]",
      "(back up|backup|back-up) [(the|a|my|this|that)] (<file>|<folder>)",
      "(make|do|take|create|run) a (backup|backup copy|safety copy) [of (a|the|my) <folder>]",
      "(copy|save|store) [(the|my)] [(<file>|<folder>)] {path} (to|in|into|under) [the] [<folder>] {target} (with (the|todays|today|a|its) date|dated) [(in|on) (the|its) [(file|archive|folder)] (name|filename)]",
      "(put|store|keep) a (backup|backup copy|dated copy|dated backup|safety copy) of [(the|my)] [(<file>|<folder>)] {path} (in|into|on|under|at) [the] [<folder>] {target}",
      "(make|do|take|create) [a] backup (in|into|to|under) [the] [<folder>] {target} of [(the|my)] [(<file>|<folder>)] {path}",
      "(dated copy|dated backup|backup|backup copy) of [(the|my)] [(<file>|<folder>)] {path} (to|in|into|under) [the] [<folder>] {target}",
      "have [(the|my)] [(<file>|<folder>)] {path} backed up [(to|in|into|under) [the] [<folder>] {target}]",
      "[(i want|i need)] a (backup|backup copy|dated copy) of [(the|my)] [(<file>|<folder>)] {path} [(to|in|into|under) [the] [<folder>] {target}]",
      "{path} backup",
      "[a] (backup|backup copy|safety copy) of [(the|my)] [(<file>|<folder>)] {path}",
      "(make|take|do|save|keep|get) [me] a (backup|backup copy|dated copy|safety copy) of [(the|my)] [(<file>|<folder>)] {path} (before|in case) (i|we) (touch|edit|change|break|update|upgrade|reinstall|mess with|mess up|play with|do) (anything|it|something|them|with it|the upgrade|the update)",
      "(back up|backup|take a backup of|make a backup of|run a backup of) [(the|my)] [(<file>|<folder>)] {path} (before|in case) (i|we) (touch|edit|change|break|update|upgrade|reinstall|mess with|mess up|play with|do) (anything|it|something|them|with it|the upgrade|the update)",
      "(save|keep|stash|put) [me] a copy of [(the|my)] [(<file>|<folder>)] {path} somewhere (safe|else) [before (i|we) (touch|edit|change|break) (anything|it|something|them)]",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿Qué carpeta respaldo?", en: "Which folder shall I back up?" } },
    target: { type: "path", ask: { es: "¿Dónde guardo la copia?", en: "Where shall the copy go?" } },
  },
  command: ({ path = "", target = "" }, machine, now) => {
    const name = posix.basename(posix.resolve(machine.folder, path)) || "root";
    return {
      pipeline: [["cp", "-a", path, under(target, `${name}-${stamp(now)}`)]],
      // Only root can read all of what is not one's own, and keep its owners.
      ...needsRoot(path, machine),
      ...needsRoot(target, machine),
    };
  },
  say: spoken({
    es: (_, { path = "", target = "" }) => `He guardado en ${target} una copia de ${path} con la fecha en el nombre.`,
    en: (_, { path = "", target = "" }) => `A copy of ${path}, with the date in its name, is in ${target}.`,
  }),
});

/** To the minute, so that a second copy on one day does not land inside the first. */
function stamp(now: number): string {
  const moment = new Date(now);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}-${two(moment.getHours())}${two(moment.getMinutes())}`;
}
