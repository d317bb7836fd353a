import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const edit =
  "(edita|editar|edite|edites|editame|modifica|modificar|modifique|modifiques|cambia|cambiar|cambie|abre|abri|abrir|abra|abrime|abreme|toca|tocar|retoca|retocar|ajusta|ajustar)";
const table = "(crontab|cron|tabla de cron|archivo de cron|fichero de cron|tareas (de|del) (cron|crontab)|cron tab)";

/** Opens a person's cron table in the editor. */
export const crontabEdit = defineSkill({
  id: "crontab-edit",
  changes: true,
  sentences: {
    es: [
      "edita mi crontab",
      `${edit} [(el|la|las|mi|mis|un)] ${table} [(en (un|el) editor|para editarlo|para modificarlo|con el editor|mio|propio)]`,
      `${edit} [(el|la|las|los)] ${table} (de|del) [(usuario|usuaria)] {user}`,
      "(agrega|agregar|agregue|anade|anadir|anada|mete|meter|pon|poner|ponga|crea|crear|programa|programar) [(una|otra|un|alguna)] [(nueva|nuevo)] (tarea|linea|entrada|trabajo|job) [(nueva|nuevo|programada)] (en|a|al|con|en el|en mi|a mi|en la) (crontab|cron|tabla de cron)",
      "(quita|quitar|quite|borra|borrar|elimina|eliminar) (una|la|alguna|un) (tarea|linea|entrada|trabajo) (de|del|de mi) (crontab|cron)",
      "(edicion|edicion del|edicion de mi) (crontab|cron)",
      "(haz|hacer|hazme|haga|hace|ejecuta|lanza|corre) [un] (crontab -e|crontab e)",
      "(abre|abrir|abra|abreme|abrime) [(el)] editor (de|del|para el|con el|con mi|de mi) (crontab|cron)",
      `(programa|programar|programe|agenda|agendar|agende) (algo|una tarea|un trabajo) (en|con) [(el|mi)] (cron|crontab)`,
      `(entra|entrar) [(a|en)] [(al|a|el|mi)] crontab para (editarlo|cambiarlo|modificarlo|cambiar algo)`,
      "(abre|abrir|abra|abreme|abrime) (mi|el) (crontab|cron) [(en (nano|vim|vi|el editor)|con (nano|vim|vi|el editor))]",
      "(quiero|necesito|hay que) (cambiar|modificar|editar|tocar|agregar algo a|anadir algo a|meter algo en|poner algo en) [(el|mi)] (crontab|cron)",
      "(cambia|cambiar|modifica|modificar|edita|editar|edite) (mis|las|los) (tareas programadas|tareas|crons|cronjobs) (de cron|en cron|del cron|del crontab)",
      "(edita|editar|edite|modifica|modificar) [(el|la)] (crontab|cron) (de|del) (root|superusuario)",
      "(configura|configurar|configure) [(el|mi|un)] (crontab|cron|cronjob)",
      "(pon|poner|mete|agrega|anade|crea|programa|programame) (un cronjob|un cron job|un cron|una tarea cron|una tarea de cron) [(nuevo|nueva)]",
    ],
    en: [
      "edit my crontab",
      "(edit|modify|change|open|adjust|alter) [(my|the|a|our)] (crontab|cron table|cron tab|cron jobs|cron file|cron entries|cron) [(in (the|an|my) editor|for editing|to edit it|with the editor)]",
      "(edit|modify|change|open|adjust|alter) [the] (crontab|cron table|cron jobs|cron tab) (of|for) [(user|the user)] {user}",
      "(edit|modify|change|open) {user} (crontab|cron table|cron jobs)",
      "(add|put|create|insert|schedule) [(a|an|another|some)] [new] (job|task|line|entry) (to|in|into|with) [(my|the)] (crontab|cron|cron table)",
      "(remove|delete) [(a|an|some)] (job|task|line|entry) from [(my|the)] (crontab|cron|cron table)",
      "(run|do) [a] (crontab -e|crontab e)",
      "open [(the|an|my)] editor (on|for|with) [(my|the)] (crontab|cron table)",
      "(add|create|make) [(a|an)] [new] cron (job|task|entry)",
      "(schedule|set up) [(a|an|something)] [new] [(job|task|something)] (with|in|using) cron",
      "(let me|i want to|i need to) (edit|change|modify) (my|the) (crontab|cron|cron jobs|cron table)",
      "(edit|change|modify) [the] (root crontab|crontab of root|cron jobs of root)",
      "(open|edit) (my|the) (crontab|cron) (in|with) (nano|vim|vi|the editor|my editor)",
      "(configure|set up) (my|the|a) (crontab|cron job|cron)",
      "add something to (my|the) (crontab|cron)",
      "(make|do) [(a|some)] (change|changes|edit) (to|in) (my|the) (crontab|cron|cron table)",
    ],
  },
  slots: { user: { type: "user", optional: true } },
  command: ({ user }, machine) =>
    user === undefined || user === machine.user
      ? { pipeline: [["crontab", "-e"]] }
      : { pipeline: [["crontab", "-u", user, "-e"]], root: true },
  say: spoken({
    es: ({ stdout, stderr }) =>
      /no changes made|sin cambios/i.test(stdout + stderr)
        ? "No has cambiado nada en cron."
        : "La tabla de cron queda como la has dejado.",
    en: ({ stdout, stderr }) =>
      /no changes made|sin cambios/i.test(stdout + stderr)
        ? "You changed nothing in cron."
        : "The cron table is as you left it.",
  }),
});
