import { ofPrinterEn, ofPrinterEs } from "../saying/printing.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const print =
  "(imprime|imprimir|imprima|imprimas|imprimeme|imprimime|imprimi|manda a imprimir|mandar a imprimir|mande a imprimir|saca por impresora|saca en papel|saca impreso|lleva a imprimir)";

/** Sends a file to a printer, the usual one where none is named. */
export const printFile = defineSkill({
  id: "print-file",
  changes: true,
  sentences: {
    es: [
      "imprime {path}",
      `${print} [(el|la|un|este|mi)] [(<archivo>|pdf|hoja|informe)] {path} ${ofPrinterEs}`,
      `${print} {number} (copias|copia|veces) (de|del) [(el|la)] [(<archivo>|pdf)] {path} ${ofPrinterEs}`,
      `${print} [(el|la)] [(<archivo>|pdf)] {path} {number} (veces|copias) ${ofPrinterEs}`,
      `(manda|mandar|mande|mandame|envia|enviar|envie|pasa|pon|tira) [(el|la)] [(<archivo>|pdf)] {path} (a|en|por) [(el|la)] (impresora|printer) [(de|del) [(el|la)]] [{printer}]`,
      `${print} (un|algun) (<archivo>|pdf)`,
      `(necesito|quiero|hay que|hace falta|querria) imprimir [(el|la|un)] [(<archivo>|pdf)] {path} ${ofPrinterEs}`,
      `(saca|sacar|saque|sacame) (una copia impresa|en papel|por la impresora) [(de|del)] [(el|la)] [(<archivo>|pdf)] {path} ${ofPrinterEs}`,
      `lp {path}`,
      `(que se imprima|que salga por la impresora) [(el|la)] [(<archivo>|pdf)] {path} ${ofPrinterEs}`,
    ],
    en: [
      "print {path}",
      `print [(out|off)] [(the|this|my|a)] [(<file>|pdf|sheet|report)] {path} ${ofPrinterEn}`,
      `print [(out|off)] {number} (copies|copy) of [(the|this|my)] [(<file>|pdf)] {path} ${ofPrinterEn}`,
      `print [(the|this|my)] [(<file>|pdf)] {path} {number} times ${ofPrinterEn}`,
      `(send|put|push) [(the|this|my)] [(<file>|pdf)] {path} (to|on|through) [(the|my)] printer [{printer}]`,
      `(send|put|push) [(the|this|my)] [(<file>|pdf)] {path} (to|on|through) [(the|my)] {printer} printer`,
      "print (a|some) (<file>|pdf)",
      `(i (need|want) to|i would like to|we need to) print [(out|off)] [(the|this|my)] [(<file>|pdf)] {path} ${ofPrinterEn}`,
      `(make|get|give me|i want|i need) (a|one) (hard copy|paper copy|printout|print out) of [(the|this|my)] [(<file>|pdf)] {path} ${ofPrinterEn}`,
      "lp {path}",
      `have [(the|this|my)] [(<file>|pdf)] {path} printed ${ofPrinterEn}`,
      "(i|we) (need|want) [(the|this|my)] [(<file>|pdf)] {path} printed [out]",
      "(get|make|give|run off|do) [me] (a|one) (hard copy|paper copy|printout|print out) of [(the|this|my)] [(<file>|pdf)] {path}",
      "(run off|knock out) [(a copy of|the|my)] {path} (on|to) [(the|my)] [printer] {printer} [printer]",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿Qué archivo imprimo?", en: "Which file shall I print?" } },
    printer: { type: "printer", optional: true },
    number: { type: "number", optional: true },
  },
  command: ({ path = "", printer, number }) => ({
    pipeline: [
      [
        "lp",
        ...(printer === undefined ? [] : ["-d", printer]),
        ...(number === undefined ? [] : ["-n", number]),
        "--",
        path,
      ],
    ],
  }),
  say: spoken({
    es: ({ stdout }, { path = "", printer }) =>
      `${path} va a la cola de ${printer ?? queueIn(stdout, "la impresora")}.`,
    en: ({ stdout }, { path = "", printer }) =>
      `${path} goes to the queue of ${printer ?? queueIn(stdout, "the printer")}.`,
  }),
});

/** "request id is HP-2-42 (1 file(s))", "la id solicitada es HP-2-42 (1 archivo(s))" */
function queueIn(stdout: string, otherwise: string): string {
  return /(?:request id is|solicitada es) (\S+)-\d+/.exec(stdout)?.[1] ?? otherwise;
}
