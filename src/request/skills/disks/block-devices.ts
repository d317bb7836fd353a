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
      "[(los|todos los|que)] (discos|discos duros|unidades|unidades de disco) (y|con|junto con) [(sus|las|todas sus|todas las|su)] (particiones|tabla de particiones)",
      "[(que|las|cuales son las)] particiones [(hay|tiene|tienen)] (de|en|por|que tiene|que hay en) (cada|todos los|los|cada uno de los) (disco|discos|disco duro|discos duros|unidad|unidades) [(en lista|en una lista|en forma de lista|en arbol)]",
      "(como|de que forma|en cuantas partes|en que particiones) (esta|estan) (particionad(o|a|os|as)|dividid(o|a|os|as)|repartid(o|os)) [(el|los|mi|mis)] (disco|discos|disco duro|discos duros)",
      "(que|cuantas) particiones (tiene|tienen|hay en) [(el|los|mi|cada|este)] (disco|discos|disco duro) [duro]",
      "(que|cuantos|cuales) (discos|unidades|discos duros) y [(que|cuantas|cuales)] particiones (tiene|hay|tengo|tenemos|lleva|monta|trae|ve|estan) [(en)] [(el|la|este|esta|mi)] [<equipo>]",
      "(que|cuantas|cuales) particiones y [(que|cuantos|cuales)] (discos|unidades|discos duros) (tiene|hay|tengo|tenemos|lleva|trae|ve) [(en)] [(el|la|este|esta|mi)] [<equipo>]",
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
      "[(the|all|all the|which)] partitions (of|on|for|in) (each|every|all the|all|the) (disk|drive|hard disk|disks|drives) [(as a list|in a list|as a tree)]",
      "how (is|are) [(the|my|our)] (disk|disks|drive|drives) (partitioned|split up|divided|laid out)",
      "(what|which|how many) partitions (does|do|are on) (each|every|the|my) (disk|drive|disks|drives) [have]",
      "(what|which|how many) (disks|drives) and (what|which|how many) partitions (does (this|the|my) <machine> have|are there|are in (this|the|my) <machine>|do (i|we) have)",
      "(which|what|how many) (disks|drives|hard drives|hard disks|partitions) (have (i|we) got|has (this|the) <machine> got|are in (this|the|my) <machine>|are in here|does (this|the|my) <machine> have)",
      "is the [new] (disk|drive|ssd|hard drive) (showing up|showing|there|detected|seen|recognised|recognized)",
      "[(the|list the|which|what)] (disks|drives) [(are there)] and (their|what|how big|the) (sizes|size|capacity|capacities|are they) [(are they)]",
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
