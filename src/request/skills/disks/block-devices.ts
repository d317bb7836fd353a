import { sayHumanSize, sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Disks and partitions. */
export const blockDevices = defineSkill({
  id: "block-devices",
  sentences: {
    es: [
      "qué discos hay",
      "[(que|cuales|cuantos)] (discos|discos duros|particiones|unidades de disco|dispositivos de bloque) [(hay|tengo|tiene|estan conectados|existen|conectados)] [(el|este|la|esta|en el|en este)] [<equipo>] [(conectados|instalados)]",
      "(lista|listado) de [los] (discos|particiones)",
      "[los] (discos|particiones) (conectados|instalados|fisicos|del <equipo>)",
      "[la] tabla de particiones",
      "(discos y particiones|particiones y discos)",
      "(particiones|discos) (de|en|del) [(el|este|la|mi)] <equipo>",
      "(dispositivos|unidades) de (bloque|almacenamiento)",
    ],
    en: [
      "which disks are there",
      "[(which|what|the|list|how many)] (disks|drives|hard drives|hard disks|partitions|block devices|storage devices) [(are|do (i|we) have|does (this|the|it) [<machine>] have)] [(there|connected|attached|installed)]",
      "list of (disks|partitions|drives)",
      "(connected|attached|installed|physical) (disks|drives)",
      "[the] (partition table|partition layout|disk layout)",
      "(disks and partitions|partitions and disks)",
      "block devices",
      "[(what|which)] (drives|disks) and partitions (has [(this|the)] [(thing|box|<machine>)] [got]|does [(this|the)] [(thing|box|<machine>)] have|are there|do (i|we) have|have (i|we) got)",
      "[the] (drives|disks) and [(their|the)] partitions",
      "[the] (partitions|disks) (on|of|in) [(the|this|my)] <machine>",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["lsblk"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const found = disks(stdout, "es");
      return found.length === 0 ? "No veo ningún disco." : `Los discos: ${sayList(found, "es")}.`;
    },
    en: ({ stdout }) => {
      const found = disks(stdout, "en");
      return found.length === 0 ? "I see no disk." : `The disks: ${sayList(found, "en")}.`;
    },
  }),
});

function disks(stdout: string, language: "es" | "en"): string[] {
  return lines(stdout).flatMap((line) => {
    const [name = "", , , size = "", , type] = columns(line);
    return type === "disk" ? [`${name} (${sayHumanSize(size, language)})`] : [];
  });
}
