import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const usualEs = "(predeterminada|por defecto|principal|habitual|por omision|default|de siempre)";
const usualEn = "(default|standard|usual|main)";

/** Which printer is used where none is named. */
export const printerDefaultShow = defineSkill({
  id: "printer-default-show",
  sentences: {
    es: [
      "cuál es la impresora predeterminada",
      `(que|cual) (impresora|printer) [(es|esta|hay|tengo|tenemos)] [(la|como|de|puesta como)] ${usualEs}`,
      `(que|cual) (es|esta|hay|tengo|tenemos) [(la|mi|nuestra|de)] [(impresora|printer)] ${usualEs} [(impresora|printer)]`,
      `[(la|mi|nuestra)] (impresora|printer) ${usualEs} (cual|que impresora) es`,
      `[(la|mi|nuestra)] (impresora|printer) ${usualEs} [(del|de este|de la|de esta) <equipo>]`,
      `(por|en) (que|cual) impresora (sale|salen|se imprime|imprimo|imprimimos|imprime|se manda|va|van) [(todo|las cosas|los documentos|lo que imprimo)] (por defecto|por omision|si no digo nada|normalmente|sin elegir|si no elijo [ninguna])`,
      `(hay|tengo|tenemos) [alguna] (impresora|printer) ${usualEs}`,
      "lpstat -d",
      `(a|hacia) que impresora (van|va|se mandan|salen) [(las impresiones|los trabajos|los documentos)] (por defecto|por omision|normalmente)`,
    ],
    en: [
      "which printer is the default one",
      `(which|what) (printer|one) is [(the|my|our)] ${usualEn} [(printer|one)]`,
      `what is [(the|my|our)] ${usualEn} printer`,
      `[(the|my|our)] ${usualEn} printer [(of|on) [(this|the)] <machine>]`,
      `(which|what) printer (is|do (i|we) have|is set|is configured) (by|as) [the] default`,
      `(which|what) printer (do (i|we) print to|is used|gets used|does it print to|are jobs sent to) (by default|if (i|we) name none|normally)`,
      `is there a ${usualEn} printer`,
      `do (i|we) have a ${usualEn} printer`,
      "lpstat -d",
      "where (do|does) (prints|jobs|print jobs|documents|my prints|our prints|printing) go by default",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["lpstat", "-d"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const name = readDefault(stdout);
      return name === undefined ? "No hay impresora predeterminada." : `La impresora predeterminada es ${name}.`;
    },
    en: ({ stdout }) => {
      const name = readDefault(stdout);
      return name === undefined ? "There is no default printer." : `The default printer is ${name}.`;
    },
  }),
});

/** "system default destination: HP-2", or "no system default destination". */
function readDefault(stdout: string): string | undefined {
  return /^system default destination: (\S+)/m.exec(stdout)?.[1];
}
