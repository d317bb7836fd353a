import { count } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How many processors programs may use. */
export const cpuCores = defineSkill({
  id: "cpu-cores",
  sentences: {
    es: [
      "cuántos núcleos hay",
      "cuant(o|a)s (nucleos|cores|cpus|hilos|procesadores) (logicos|de cpu|de procesador) (hay|tengo|tenemos|tiene|tiene este <equipo>)",
      "(nucleos|cores|hilos) (hay|que hay|que tiene) [(en|de)] [(el|este|la|esta)] <equipo>",
      "de cuant(o|a)s (nucleos|cores|cpus|procesadores|hilos) (dispongo|disponemos|dispone|es) [(el|este|la|esta)] [<equipo>]",
      "cuantos (nucleos|cores|procesadores|hilos|cpus) (tiene|tengo|hay) [(el|este|la|esta|mi)] [<equipo>]",
      "numero de (nucleos|cores|procesadores|cpus|hilos)",
      "(nucleos|cores) (del procesador|de la cpu|disponibles)",
      "[el] (numero|cantidad) (de|total de) (nucleos|cores|cpus|hilos|procesadores|nucleos de cpu) [(de|del|de la) [(este|esta|la|el)] (procesador|cpu|<equipo>)]",
    ],
    en: [
      "how many cores are there",
      "how many (logical|physical|cpu|processor) (cores|cpus|processors|threads) (are there|do (i|we) have|does (it|this <machine>) have|has (it|this <machine>) got)",
      "(cores|cpus|threads) (on|in|of) (this|the|my) (<machine>|cpu|processor)",
      "how many (cores|cpus|threads) [(there are|we have|it has)]",
      "how many (cores|cpus|processors|threads|cpu cores) [(are|does|do)] [(there|this|the|it|i|we)] [<machine>] [(have|has)]",
      "number of (cores|cpus|processors|threads)",
      "[the] (cores|cpu count|core count)",
      "[the] (number|count) of (cpu cores|cpu threads|cores|cpus|threads) [(on|of|in) (this|the) (<machine>|cpu|processor)]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["nproc"]] }),
  say: spoken({
    es: ({ stdout }) => `Hay ${count(Number(stdout.trim()), "núcleo", "núcleos")}.`,
    en: ({ stdout }) => `${count(Number(stdout.trim()), "core", "cores")}.`,
  }),
});
