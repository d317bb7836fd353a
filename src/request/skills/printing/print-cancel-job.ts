import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const cancelEs =
  "(cancela|cancelar|cancele|cancelame|canceleme|canceles|anula|anular|anule|anulame|aborta|abortar|<borra>|borreme)";
const jobEs = "(trabajo|trabajo de impresion|documento|tarea de impresion|impresion)";
const cancelEn = "(cancel|delete|remove|kill|drop|scrap|abort)";
const numberEs = "[(numero|num|nro|con el numero|con id|id)]";
const numberEn = "[(number|no|id|with the number|with id)]";

/** Throws away one print job by its number. */
export const printCancelJob = defineSkill({
  id: "print-cancel-job",
  changes: true,
  sentences: {
    es: [
      "cancela el trabajo de impresión {job}",
      `${cancelEs} [(el|la|ese|mi)] (trabajo de impresion|tarea de impresion|impresion) ${numberEs} {job}`,
      `${cancelEs} [(el|la|ese|mi)] ${jobEs} ${numberEs} {job} (de|en|de la|en la) (impresora|cola de impresion|cola de la impresora|cola)`,
      `${cancelEs} [(el|ese|mi)] (trabajo|documento) ${numberEs} {job} (que (esta|sigue|anda) (en cola|en la cola|atascado|imprimiendose|esperando))`,
      `${cancelEs} de la cola [(de impresion|de la impresora)] [(el|la)] ${jobEs} ${numberEs} {job}`,
      `(quita|quitame|quite|saca|sacame|saque|elimina) de la cola [(de impresion|de la impresora)] [(el|la)] ${jobEs} ${numberEs} {job}`,
      `que no se imprima [(el|la)] ${jobEs} ${numberEs} {job}`,
      `(no imprimas|deja de imprimir|dejar de imprimir) [(el|la)] ${jobEs} ${numberEs} {job}`,
      `${cancelEs} (un|algun|ese|un solo) (trabajo de impresion|documento de la cola|trabajo de la cola)`,
    ],
    en: [
      "cancel the print job {job}",
      `${cancelEn} [(the|that|my)] (print job|printing job|printer job) ${numberEn} {job}`,
      `${cancelEn} [(the|that|my)] job ${numberEn} {job} (of|on|in|from|at) [(the|my)] (printer|print queue|queue)`,
      `${cancelEn} print ${numberEn} {job}`,
      `(take|get|pull) [(the|that|my)] (print job|job|document) ${numberEn} {job} (off|out of|from) [the] (printer|print queue|queue)`,
      `${cancelEn} [(the|that)] (document|job) ${numberEn} {job} (in|from) the print queue`,
      `stop (printing|the printing of) [(the)] (job|document) ${numberEn} {job}`,
      `do not print [(the)] (job|document) ${numberEn} {job}`,
      `${cancelEn} (a|one|that|a single) print job`,
      "[(the)] [print] job {job} (should not|must not|does not need to|need not) (print|be printed|go out) [(so)] (cancel it|stop it|kill it|drop it)",
    ],
  },
  slots: {
    job: {
      type: "choice",
      choices: {},
      // CUPS counts its jobs, and writes the printer before: HP-2-118.
      form: /^([A-Za-z][\w.-]*-)?[1-9]\d{0,8}$/,
      ask: {
        es: "¿Qué trabajo? Su número está en la cola de impresión.",
        en: "Which job? The print queue shows its number.",
      },
    },
  },
  command: ({ job = "" }) => ({ pipeline: [["cancel", job]] }),
  say: spoken({
    es: (_, { job = "" }) => `El trabajo ${job} ya no se imprime.`,
    en: (_, { job = "" }) => `Job ${job} will not be printed.`,
  }),
});
