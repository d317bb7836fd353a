import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const serialEs = "(numero de serie|serial|nro de serie|num de serie|service tag|etiqueta de servicio|serie)";
const serialEn = "(serial number|serial|service tag|serial no)";

/** The serial number that support asks for. */
export const machineSerial = defineSkill({
  id: "machine-serial",
  sentences: {
    es: [
      "cuál es el número de serie de este equipo",
      `[(el|su)] ${serialEs} (del|de la|de este|de esta|de mi|de nuestro|de el) <cacharro> <paraelinventario>`,
      `[el] ${serialEs} <paraelinventario>`,
      `(que|cual) ${serialEs} (tiene|trae|lleva|es el) [(del|de|de la)] [(el|este|esta|la|mi)] <cacharro> <paraelinventario>`,
      `que ${serialEs} (tengo|tenemos|es|pone)`,
      `(el|la|este|esta|mi) <cacharro> que ${serialEs} (tiene|trae|lleva)`,
      `(necesito|dame|pasame|busco|quiero) [(el|su)] ${serialEs} (del|de la|de este|de esta) <cacharro> <paraelinventario>`,
      "dmidecode [-s] system-serial-number",
      `[el] serial [number] (del|de la|de este|de esta) (<cacharro>|chasis|bios)`,
    ],
    en: [
      "what is the serial number of this machine",
      `[(the|its|my|our)] ${serialEn} (of|on|for) [(this|the|my|our)] (<machine>|chassis|hardware|unit)`,
      `[(the|this|my|our)] [<machine>] ${serialEn}`,
      `(which|what) ${serialEn} (does [(this|the|my)] <machine> have|has [(this|the|my)] <machine>|is (on|this)|is on (this|the) <machine>|do we have)`,
      `[(the|my|this)] (box|server|laptop|machine|computer|system|chassis|hardware) ${serialEn}`,
      `(i|we) need [(the|its)] ${serialEn} (of|on|for) [(this|the|my)] <machine>`,
      `(read|look up|find) [(the|my|its)] ${serialEn} [(of|on) [(this|the|my)] <machine>]`,
      "dmidecode [-s] system-serial-number",
      "where is the serial number",
      "(read|tell|give) [me] [the] serial number [out] [(of|on) (this|the|my) <machine>]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["dmidecode", "-s", "system-serial-number"]], root: true }),
  say: spoken({
    es: ({ stdout }) => {
      const serial = readSerial(stdout);
      return serial === undefined ? "El equipo no dice su número de serie." : `El número de serie es ${serial}.`;
    },
    en: ({ stdout }) => {
      const serial = readSerial(stdout);
      return serial === undefined ? "The machine does not say its serial number." : `The serial number is ${serial}.`;
    },
  }),
});

/** Where nobody has written it the firmware says so in many ways, and dmidecode's own remarks begin with "#". */
function readSerial(stdout: string): string | undefined {
  const line = stdout.split("\n").find((one) => one.trim() !== "" && !one.startsWith("#"));
  const serial = line?.trim();
  return serial === undefined ||
    /^(not (specified|available|applicable)|to be filled|default string|none|system serial|0+$)/i.test(serial)
    ? undefined
    : serial;
}
