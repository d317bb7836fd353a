import { containerTool } from "../saying/container-tool.ts";
import { decimals } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const many = "(contenedores|containers|dockers|contenedores de docker)";

/** What each container takes of the processor and the memory. */
export const containerStats = defineSkill({
  id: "container-stats",
  sentences: {
    es: [
      "cuánta cpu y memoria usan los contenedores",
      `[(cuanta|cuanto|que)] (cpu|memoria|ram|cpu y memoria|memoria y cpu|cpu y ram|procesador|recursos) <consumen> [cada uno de] [(los|mis|cada|todos los)] (${many}|contenedor)`,
      `[que] (contenedor|container) <consumen> mas (cpu|memoria|ram|recursos)`,
      `[(cual|cuales)] [de los] ${many} <consumen> mas [(cpu|memoria|ram|recursos)]`,
      `(consumo|uso|gasto|estadisticas|stats|recursos) [de (cpu|memoria|ram|recursos|cpu y memoria)] (de|por) [(los|cada|mis)] (${many}|contenedor|docker)`,
      `[(cuanto|que)] <consumen> [(los|mis|cada|todos los)] (${many}|contenedor) [de (cpu|memoria|ram|cpu y memoria)]`,
      `[(cuanta|cuanto)] (memoria|ram|cpu) (se lleva|se llevan|se come|se comen) [(los|mis|cada)] (${many}|contenedor)`,
      "(docker|podman) stats",
      `que tanto <consumen> [(los|mis|cada)] (${many}|contenedor)`,
      `[(los|mis)] ${many} [y] [(cuanto|lo que)] <consumen>`,
      `[(cuanta|cuanto|que)] (cpu|memoria|ram|recursos) <consumen> (docker|podman)`,
      `[que] <consumen> (los|mis) ${many}`,
      `[(cuanta|cuanto|que|que tanta|que tanto)] (cpu|memoria|ram|procesador) [(,|y|e)] [(cuanta|cuanto|que|que tanta|que tanto)] (cpu|memoria|ram|procesador) [(me|nos)] (<consumen>|se lleva[n]|se come[n]|se (esta|estan) (llevando|comiendo|chupando|tragando|zampando)|pide|piden|necesita[n]|le (toca|corresponde) a) [(cada uno de)] [(los|mis|cada|todos los|cada uno de los|un|el)] (${many}|contenedor|container) [(de docker|de podman|docker)]`,
      `[(cuanta|cuanto|que|que tanto)] [(cpu|memoria|ram|recursos|procesador)] [(me|nos)] (<consumen>|se (esta|estan) (llevando|comiendo|chupando|tragando|zampando)) (cada|cada uno de los|los|mis) (${many}|contenedor|container) (de|en) (cpu|memoria|ram|recursos|procesador) [y (memoria|ram|cpu|procesador)]`,
      "(que|cual) (contenedor|container) [es el] que mas <consumen> (de|la|el) (cpu|memoria|ram|recursos|procesador) [(y|o) [de] (cpu|memoria|ram|recursos|procesador)]",
      "(que|cual) (contenedor|container) es el que mas <consumen>",
    ],
    en: [
      "how much cpu and memory do the containers use",
      "[how much] (cpu|memory|ram|cpu and memory|memory and cpu|cpu and ram|processor|resources) (do|does|is|are) [(the|my|each|all|our|every)] [docker] (container|containers) (use|using|take|taking|eating|eat|consume|consuming)",
      "which [docker] container (uses|takes|eats|is using|is eating|is taking|consumes|hogs) [the] most (cpu|memory|ram|resources)",
      "[the] (cpu|memory|ram|resource|cpu and memory) (use|usage|consumption) (of|per|by|for) [(the|each|all|my|every)] [docker] (container|containers)",
      "[docker] container (stats|statistics|resource usage|usage|load)",
      "(stats|statistics|resource usage) (of|for|on) [(the|each|all|my)] [docker] (container|containers)",
      "(docker|podman) stats",
      "[how much] (are|do) [(the|my|all)] [docker] containers (using|eating|taking|consuming) [(in|of)] [(cpu|memory|ram|cpu and memory)]",
      "what [(resources|cpu|memory)] (are|do|does) [(the|my|each|all)] [docker] (container|containers) (using|use|eating|eat|taking|take)",
      "how (heavy|hungry|busy) are [(the|my)] [docker] containers",
      "[how much] (cpu|memory|ram|resources) (is|does) (docker|podman) (using|use|eating|eat|taking|take)",
      "(which|what) [docker] (container|containers) (is|are) (hogging|eating|using|using up|eating up|taking|taking up|chewing through) [(all|most)] [of] (the|most|all the|so much) (memory|ram|cpu|processor|resources)",
      "(what|how much) is (each|every) [docker] container (using|eating|taking|consuming)",
      "are [(the|my|our)] containers (using|eating|taking|hogging) [(a lot of|lots of|much|too much)] (cpu|memory|ram|resources)",
      "[(a|the)] live (usage|stats|view|resources) of [(the|my|our)] containers",
    ],
  },
  slots: {},
  command: (_, machine) => ({ pipeline: [[containerTool(machine), "stats", "--no-stream"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const most = hungriest(stdout);
      if (!most) return "No hay ningún contenedor en marcha.";
      return `El que más memoria usa es ${most.name}: ${decimals(most.memory, "es")}, y ${decimals(most.cpu, "es")} de CPU.`;
    },
    en: ({ stdout }) => {
      const most = hungriest(stdout);
      if (!most) return "No container is running.";
      return `${most.name} uses most memory: ${most.memory}, and ${most.cpu} of CPU.`;
    },
  }),
});

type Used = { name: string; cpu: string; memory: string; share: number };

/** "3f2a  web  0.12%  84.3MiB / 7.6GiB  1.08%  1.2MB / 3kB  0B / 0B  5" */
function hungriest(stdout: string): Used | undefined {
  return lines(stdout)
    .slice(1)
    .map((line) => line.trim().split(/\s{2,}/))
    .map(([, name = "", cpu = "", memory = "", share = ""]): Used => {
      return { name, cpu, memory: memory.split(" / ")[0] ?? "", share: Number.parseFloat(share) };
    })
    .filter(({ name }) => name !== "")
    .sort((left, right) => right.share - left.share)[0];
}
