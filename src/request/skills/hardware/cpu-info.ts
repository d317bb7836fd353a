import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Which processor the machine has. */
export const cpuInfo = defineSkill({
  id: "cpu-info",
  sentences: {
    es: [
      "qué procesador tiene",
      "[(que|cual)] (procesador|cpu|micro|microprocesador) (tiene|tengo|hay|lleva|es|usa) [(el|este|la|esta|mi)] [<equipo>]",
      "[el] (modelo|tipo|informacion|datos|caracteristicas|marca) (de|del) [(la|el)] (procesador|cpu|micro)",
      "(informacion|datos|info|detalles|caracteristicas) (de|del) [(la|el)] (procesador|cpu)",
      "a que (velocidad|frecuencia) (va|corre) [(el|la)] (procesador|cpu)",
      "[(que|cual|con que|de que)] [(modelo|tipo|marca|clase)] [(de|del)] [(el|la)] (procesador|cpu|micro|microprocesador|chip) (tiene|tengo|hay|lleva|trae|monta|usa|viene|posee|tenemos|es|gasta) [(montado|instalado|puesto|dentro)] [(el|este|la|esta|mi|nuestro|en este|en esta|en el|en la)] [<equipo>]",
      "cuantos (nucleos|cores|hilos|procesadores|cpus|nucleos fisicos|nucleos e hilos|nucleos y hilos) (tiene|tengo|hay|lleva|trae|monta|usa|viene|posee|tenemos|es|gasta) [(el|la|mi|este)] [(procesador|cpu|micro|microprocesador|chip)] [(de|del|en)] [(el|este|la|esta|mi|nuestro|en este|en esta|en el|en la)] [<equipo>] [(y|,) [de] [(que|cual)] (modelo|marca|tipo|procesador|cpu|velocidad) [(es|tiene|lleva|trae)]]",
      "(que|cual) (procesador|cpu|micro|microprocesador|chip) (tiene|tengo|hay|lleva|trae|monta|usa|viene|posee|tenemos|es|gasta) [(el|este|la|esta|mi|nuestro|en este|en esta|en el|en la)] [<equipo>] (y|,) [con] cuantos (nucleos|cores|hilos) [(tiene|trae|lleva|son)]",
      "(que|de que) (modelo|marca|tipo) (de (procesador|cpu|micro|microprocesador|chip) (tiene|tengo|hay|lleva|trae|monta|usa|viene|posee|tenemos|es|gasta)|es (el|la|mi|este) (procesador|cpu|micro|microprocesador|chip)) [(y|,) cuantos (nucleos|cores|hilos) [(tiene|trae|lleva)]]",
      "[(que|cual|con que|de que)] [(modelo|tipo|marca|clase)] [(de|del)] (procesador|cpu|micro|microprocesador|chip) (<trae>|tiene puesto|lleva dentro|posee|es|viene) [(montado|instalado|puesto|dentro)] [(el|este|la|esta|mi|nuestro|ese|en este|en esta|en el|en la)] [<cacharro>] [,] [(y|con|e)] [de] [(cuantos|cuantas|que|a cuantos|que tantos)] [(nucleos|cores|hilos|gigahercios|ghz|velocidad|nucleos e hilos|nucleos y hilos)] [(tiene|trae|lleva|son|va|monta|hay|posee)]",
      "cuantos (nucleos|cores|hilos|procesadores|cpus) (<trae>|posee) [(el|este|la|esta|mi|nuestro|ese|en este|en esta)] <cacharro> [,] [(y|e)] [(que|cual|de que)] [(procesador|cpu|micro|modelo|marca|modelo de procesador)] [(es|lleva|trae|tiene|monta)]",
    ],
    en: [
      "which processor does it have",
      "(which|what) (processor|cpu) (is|does|do) [(this|the|it|there|i|we)] [(<machine>|in this <machine>)] [(have|in use|use|there)]",
      "[the] (cpu|processor) (model|type|info|information|details|specs|name|cores)",
      "(info|information|details) (about|on) the (cpu|processor)",
      "what kind of (cpu|processor) (is this|does it have|is it|is there)",
      "[(what|which)] (processor|cpu|chip) (does [(this|the)] <machine> have|is (this|it|in here)|do (i|we) have|have (i|we) got) and how many (cores|threads|cpus) [(has it|does it have|are there)]",
      "(which|what) (processor|cpu|chip) (does|do|is|has) [(this|the|my|our|it|we|i)] [(<machine>|in this <machine>|in the <machine>)] [(have|got|run|run on|use|come with|in it|inside)]",
      "how many (cores|cpus|threads|processors) (does|do|has|are) [(the|this|my|our|it|in the|in this)] [(cpu|processor|<machine>)] [(have|got)] [and (what|which) (model|make|kind|type|cpu|processor) is it]",
      "(which|what) (processor|cpu|chip) (has|does) (this|the|my|our) <machine> (got|have|run|use) and how many (cores|threads|cpus) [(has it|does it have|has it got|are there)]",
      "what is the (processor|cpu) (in here|in this <machine>|model|called|made by)",
      "what (processor|cpu) is (it|this|that|in here|in this <machine>|fitted)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["lscpu"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const { model, cores } = read(stdout);
      return `El procesador es ${model}, con ${cores} ${cores === "1" ? "núcleo" : "núcleos"} a la vista.`;
    },
    en: ({ stdout }) => {
      const { model, cores } = read(stdout);
      return `The processor is ${model}, with ${cores} ${cores === "1" ? "core" : "cores"} in sight.`;
    },
  }),
});

function read(stdout: string): { model: string; cores: string } {
  const field = (pattern: RegExp) => pattern.exec(stdout)?.[1]?.trim() ?? "?";
  return { model: field(/^(?:Model name|Nombre del modelo):\s*(.+)$/m), cores: field(/^CPU\(s\):\s*(\d+)$/m) };
}
