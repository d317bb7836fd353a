import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { ofPrinterEn, ofPrinterEs } from "../saying/printing.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const jobs = "(trabajos|documentos|cosas|impresiones|trabajos de impresion|archivos)";

/** What waits to be printed. */
export const printQueue = defineSkill({
  id: "print-queue",
  sentences: {
    es: [
      "qué hay en la cola de impresión",
      `[(que|cuantos|cuales)] ${jobs} (hay|tengo|quedan|estan|esperan|tiene) [(pendientes|esperando|en cola|en la cola|atascados|por imprimir|en espera)] [(de|para) (imprimir|impresion|imprimirse)] ${ofPrinterEs}`,
      `[que] (hay|esta|queda|tiene|tengo) (en la cola|en cola|pendiente|esperando|por imprimir|atascado) [(de impresion|de imprimir)] ${ofPrinterEs}`,
      `[la] cola (de|de la) (impresion|impresora|impresoras|imprimir) ${ofPrinterEs}`,
      `[la] cola (de|de la|del) [impresora] [(de|del) [(la|el)]] {printer}`,
      `[que] (esta|se esta) (imprimiendo|imprimiendose) ${ofPrinterEs}`,
      `[(los|las)] ${jobs} (de impresion|pendientes de imprimir|en cola de impresion|de la impresora|en la impresora) ${ofPrinterEs}`,
      `lpq ${ofPrinterEs}`,
      `[que] (tiene|hay) [(la|en la)] impresora [(de|del) [(la|el)]] {printer} (en cola|pendiente|en la cola|por imprimir|esperando)`,
      `cuant(os|as) (hojas|paginas|trabajos|documentos) (hay|quedan|faltan) [por imprimir] ${ofPrinterEs}`,
      `[(si)] (hay|queda) algo (en la cola|en cola|pendiente|por imprimir|atascado) [(de impresion)] ${ofPrinterEs}`,
      `[si] (ha quedado|han quedado|quedo|quedaron|queda|quedan|hay|tengo|tenemos|sigue habiendo|falta|faltan|sigue|se ha quedado|se quedo) (algo|alguna cosa|algun (trabajo|documento|archivo)|trabajos|documentos|cosas|nada) [(pendiente[s]|atascado[s]|esperando|parado[s]|trabado[s]|atorado[s]|colgado[s])] [(de|por|sin|para|a)] [(imprimir|imprimirse|ser impreso)] [(en|de) [la] cola] [(de impresion|de la impresora)] ${ofPrinterEs}`,
      `[que] (trabajos|documentos|cosas|archivos) (hay|quedan|tengo|tenemos|faltan|siguen|han quedado|estan) (pendientes de|por|sin|esperando para) imprimir [(en la cola|en cola)] ${ofPrinterEs}`,
      `[(los|que)] ${jobs} (pendientes|en cola|en espera|esperando|atascados|sin imprimir|por imprimir) ${ofPrinterEs}`,
      `[(que|cuantos|cuales|cuantas|los|las)] (trabajos|documentos|cosas|impresiones|trabajos de impresion|archivos|hojas|tareas|trabajo|papeles|paginas|ficheros) [(que)] (hay|tengo|tenemos|quedan|queda|estan|esperan|tiene|siguen|andan|han quedado|quedaron|se quedaron|se han quedado) <esperando> (en|de|por|para|a) [(la|las)] [cola] [(de|de la|para)] <impresion> [,] ${ofPrinterEs}`,
      `[(que|cuantos|cuales|cuantas)] (trabajos|documentos|cosas|impresiones|trabajos de impresion|archivos|hojas|tareas|trabajo|papeles|paginas|ficheros) (hay|tengo|tenemos|quedan|estan|siguen|andan|esperan) (en la cola|en cola|en las colas|haciendo cola|en fila|en la fila) (de|para|por|en) [(la|las)] <impresion> ${ofPrinterEs}`,
      `[(que|quien|cuanto|como)] (hay|esta|queda|tengo|tenemos|va|anda|sigue) [(todavia)] [<esperando>] (en|de|con) [(la|las)] (cola|colas|fila) (de|de la|de las|para) <impresion> ${ofPrinterEs}`,
    ],
    en: [
      "what is in the print queue",
      `[(which|what|how many|the|any)] (print jobs|jobs|documents|prints) [(are|are there|do (i|we) have|is)] [(waiting|pending|queued|stuck|in the queue|to be printed|left)] ${ofPrinterEn}`,
      `[what] is (in the queue|in the print queue|queued|waiting to (print|be printed)|pending|printing|being printed|stuck) ${ofPrinterEn}`,
      `[the] (print queue|printing queue|printer queue|queue of print jobs|print jobs) ${ofPrinterEn}`,
      `[the] queue (of|for|on) [(the|my)] printer {printer}`,
      `[the] queue (of|for|on) [(the|my)] {printer} printer`,
      `lpq ${ofPrinterEn}`,
      `what is [(the|my)] {printer} printer (printing|doing|waiting for)`,
      `what is [(the|my)] printer {printer} (printing|doing|waiting for)`,
      `(is there|is) (anything|something) (in the print queue|waiting to print|in the queue|queued) ${ofPrinterEn}`,
      `how (long|full) is the print queue ${ofPrinterEn}`,
      `[if] (is|has) [there] (anything|something|any (job|document)) [(been)] [(still|left)] (waiting|pending|stuck|left|queued|unprinted|held up) [(to (print|be printed)|in the (queue|print queue)|printing)] ${ofPrinterEn}`,
      `has (anything|something) (been left|got stuck|been held up|got left) (in the (queue|print queue)|unprinted|waiting to print) ${ofPrinterEn}`,
      `[if] [(is there)] (anything|something) [(still)] (waiting|pending|queued|stuck|left) [(to (print|be printed)|in the (queue|print queue))] ${ofPrinterEn}`,
      "is (anything|something) [(currently|still)] (printing|being printed|queued|queued up)",
    ],
  },
  slots: { printer: { type: "printer", optional: true } },
  command: ({ printer }) => ({ pipeline: [["lpstat", "-o", ...(printer === undefined ? [] : [printer])]] }),
  say: spoken({
    es: ({ stdout }) => {
      const jobs = lines(stdout);
      return jobs.length === 0
        ? "No hay nada esperando a imprimirse."
        : `${count(jobs.length, "trabajo espera", "trabajos esperan")} en la cola; el primero es ${firstOf(jobs)}.`;
    },
    en: ({ stdout }) => {
      const jobs = lines(stdout);
      return jobs.length === 0
        ? "Nothing waits to be printed."
        : `${count(jobs.length, "job waits", "jobs wait")} in the queue; the first is ${firstOf(jobs)}.`;
    },
  }),
});

/** "HP-2-41   ana   10240   Sun 29 Nov 2026": job and owner. */
function firstOf([line = ""]: readonly string[]): string {
  const [job = "?", owner = "?"] = line.trim().split(/\s+/);
  return `${job} (${owner})`;
}
