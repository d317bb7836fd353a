import { spoken } from "../saying/spoken.ts";
import { processTable, sayProcesses } from "../saying/top-processes.ts";
import { defineSkill } from "../skill.ts";

/** The processes that use the processor most. */
export const topCpu = defineSkill({
  id: "top-cpu",
  sentences: {
    es: [
      "qué procesos consumen más CPU",
      "[(que|cuales son)] [(los|las)] [{number}] (procesos|programas|aplicaciones) [(son los que|que)] [mas] <consumen> [mas] [(la|el|de|del)] (cpu|procesador|micro)",
      "que (proceso|programa|aplicacion) [(es el que|esta)] [mas] (<consumen>|usando|consumiendo|comiendose) [mas] [toda] [(la|el)] (cpu|procesador)",
      "[{number}] procesos [(ordenados|que mas gastan)] por [(uso|consumo) de] (cpu|procesador)",
      "(que|quien) [me] [se] [esta] (<consumen>|usando|comiendo|comiendose|chupando|gastando|consumiendo) [(toda|tanta|mas)] [(la|el)] (cpu|procesador)",
      "(uso|consumo|estado|porcentaje) de [la] (cpu|procesador) [por (proceso|procesos)]",
      "(uso|consumo) del procesador",
      "(que|quien) (esta|tiene) [poniendo] [a tope] [la|el] (cpu|procesador) [a tope]",
      "[(los|las)] [{number}] procesos mas (pesados|activos|glotones) [de cpu]",
      "top [{number}] [de] procesos [por cpu]",
      "(por que|que hace que) (va|esta|anda) [tan] lent(o|a) [(el|la|este|esta|mi)] [<equipo>]",
      "cuanta cpu (se usa|se esta usando|esta en uso|estoy usando|hay en uso)",
      "[(como|que tal)] (esta|anda|va) [la|el] (cpu|procesador)",
      "(cpu|procesador)",
      "[{number}] procesos [que] mas <consumen>",
      "[{number}] (procesos|programas) que mas (cpu|procesador) <consumen>",
      "(que|cual) (proceso|procesos|programa|programas) [(se)] (esta|estan) (chupando|comiendo|comiendose|usando|consumiendo|gastando|tragando|saturando) [mas] [(el|la|toda la|todo el|tanta)] (cpu|procesador|micro)",
      "[los] [{number}] procesos (con|de) (mayor|mas) (consumo|uso) (de|del) (cpu|procesador)",
      "[(los)] [{number}] procesos que mas (cpu|procesador) (gastan|usan|consumen|chupan|comen|se morfan)",
      "(que|quien) (satura|esta saturando|tiene a tope|esta quemando) [(la|el)] (cpu|procesador)",
      "[(el|este|la)] <equipo> (va|esta|anda) (lento|lentisimo|lenta|muy lento|super lento) [por que]",
      "(que|quien|quienes) (esta|estan|anda|andan) (tirando|chupando|comiendo|usando|abusando|gastando) [(tanto|mas|mucho)] [(de|del)] [(la|el)] (cpu|procesador|micro)",
    ],
    en: [
      "which processes use the most cpu",
      "[(what|which|the)] [{number}] (processes|programs|apps) [(are|that|that are)] (using|use|eating|eat|hogging|taking|consuming|consume) [up] [(the most|most|all the|all of the|more|the)] (cpu|processor)",
      "[(what|which|who)] [(process|program|app)] is (using|eating|hogging|taking|consuming) [up] [(the most|most|all the|all of the|all my|so much|my|the)] (cpu|processor)",
      "[the] [top] [{number}] (processes|programs|apps) [sorted] by cpu [(usage|use|consumption)]",
      "[the] (cpu|processor) (usage|use|consumption|hogs|status|utilization|utilisation) [(by|per) process]",
      "[the] (top|busiest|heaviest) [{number}] (processes|programs|apps) [by cpu]",
      "why is [(the|this|my|it)] [<machine>] [running] so slow",
      "how much cpu is [being] (used|in use)",
      "how (busy|loaded) is the (cpu|processor)",
      "(cpu|processor)",
      "what is (using|eating|hogging|taking) [(all|up)] [(all)] [the] (cpu|processor)",
      "[the] (cpu|processor) (heavy|hungry) processes",
      "[the] [{number}] processes (with|having) the (highest|most) (cpu|processor) (usage|use|consumption)",
      "[(this thing|the <machine>|this <machine>|it)] is (crawling|slow|very slow|so slow)",
      "(what|who|which (process|program)) is (burning|burning through|hammering|thrashing|maxing out|pegging|chewing|chewing up|chewing through|gobbling|munching) [up] [(all|all of)] [(the|my|our)] (cpu|processor|cpus|cores)",
      "why is [(the|my|our)] (cpu|processor|cpu usage) [(so|this|that)] (high|busy|hot|maxed out|pegged|at 100%)",
      "[(the|my|our)] fans are (screaming|howling|roaring|spinning|going mad|loud|at full blast|going crazy) (what|who|which (process|program)) is (burning|using|eating|hogging|hammering|maxing out) [up] [(all)] [the] (cpu|processor)",
    ],
  },
  slots: { number: { type: "number", optional: true } },
  command: ({ number = "10" }) => ({ pipeline: processTable("cpu", number) }),
  say: spoken({
    es: ({ stdout }) => `Lo que más procesador usa: ${sayProcesses(stdout, "cpu", "es")}.`,
    en: ({ stdout }) => `Using the processor most: ${sayProcesses(stdout, "cpu", "en")}.`,
  }),
});
