import { spoken } from "../saying/spoken.ts";
import { processTable, sayProcesses } from "../saying/top-processes.ts";
import { defineSkill } from "../skill.ts";

/** The processes that hold the most memory. */
export const topMemory = defineSkill({
  id: "top-memory",
  sentences: {
    es: [
      "qué procesos consumen más memoria",
      "[(que|cuales son)] [(los|las)] [{number}] (procesos|programas|aplicaciones) [(son los que|que)] [mas] <consumen> [mas] [(la|de)] <memoria>",
      "que (proceso|programa|aplicacion) [(es el que|esta)] [mas] (<consumen>|usando|consumiendo|comiendose) [mas] [(toda|tanta)] [la] <memoria>",
      "[{number}] procesos [ordenados] por [(uso|consumo) de] <memoria>",
      "(que|quien) [me] [se] [esta] (<consumen>|usando|comiendo|comiendose|chupando|gastando|consumiendo) [(toda|tanta|mas)] [la] <memoria>",
      "(uso|consumo) de <memoria> por (proceso|procesos|programa)",
      "[{number}] (procesos|programas) que mas <memoria> <consumen>",
      "en que se [(me|nos)] (esta yendo|va) la <memoria>",
      "[(los|las)] [{number}] procesos mas (pesados|glotones) (de|en) <memoria>",
      "top [{number}] [de] (procesos por|consumo de|consumidores de) <memoria>",
      "[los] [{number}] procesos que mas (ram|memoria) [se] (gastan|usan|consumen|chupan|comen|morfan|ocupan)",
      "(que|cual) (proceso|procesos|programa|programas) [(se)] (esta|estan) (chupando|comiendo|comiendose|usando|consumiendo|gastando|tragando) [mas] [(la|toda la|tanta)] <memoria>",
      "[los] [{number}] procesos (con|de) (mayor|mas) (consumo|uso) de <memoria>",
      "[(que|cuales son|cuales)] [(los|las)] [{number}] (procesos|programas|aplicaciones) [son los] que mas [(de)] <memoria> [(se|me|nos)] [(esta|estan|andan|anda)] (jalando|jalan|tragando|tragan|comiendo|comen|chupando|chupan|gastando|gastan|consumiendo|consumen|usando|usan|ocupando|ocupan|acaparando|acaparan|zampando|devorando|llevandose|llevan|tirando|tiran|pidiendo|piden)",
      "(que|cuales) (procesos|programas|aplicaciones) [(se|me|nos)] (estan|andan) (jalando|tragando|llevandose|acaparando|zampandose|devorando|hinchandose a|tirando de) [(mas|tanta|la|toda la|mucha)] <memoria>",
    ],
    en: [
      "which processes use the most memory",
      "[(what|which|the)] [{number}] (processes|programs|apps) [(are|that|that are)] (using|use|eating|eat|hogging|taking|consuming|consume) [up] [(the most|most|all the|all of the|more|the)] <memory>",
      "[(what|which|who)] [(process|program|app)] is (using|eating|hogging|taking|consuming) [up] [(the most|most|all the|all of the|all my|so much|my|the)] <memory>",
      "[the] [top] [{number}] (processes|programs|apps) [sorted] by <memory> [(usage|use|consumption)]",
      "<memory> (usage|use|consumption) (by|per) (process|program)",
      "<memory> hogs",
      "top [{number}] <memory> (users|consumers|hogs|processes)",
      "where is [all] [(the|my)] <memory> going",
      "what is (using|eating|hogging|taking) [(all|up)] [(all)] [(the|my)] <memory>",
      "[the] <memory> (heavy|hungry) processes",
      "[the] [{number}] processes (with|having) the (highest|most) <memory> (usage|use|consumption)",
      "(the|our) biggest <memory> (users|eaters|consumers|hogs)",
      "biggest <memory> (users|eaters|consumers|hogs)",
      "(what|who|which (process|program)) is (gobbling|chewing|chewing up|chewing through|burning through|munching|swallowing|soaking up) [up] [(all|all of)] [(the|my|our)] <memory>",
      "(what|which) (program|process|app) (uses|takes|eats|hogs) [up] [the] (most|all the) <memory>",
      "[the] <memory> is (nearly full|almost full|full|running out|maxed out|going|disappearing|low) (what|who) is (doing it|using it|eating it|taking it|hogging it|to blame)",
    ],
  },
  slots: { number: { type: "number", optional: true } },
  command: ({ number = "10" }) => ({ pipeline: processTable("memory", number) }),
  say: spoken({
    es: ({ stdout }) => `Lo que más memoria ocupa: ${sayProcesses(stdout, "memory", "es")}.`,
    en: ({ stdout }) => `Holding the most memory: ${sayProcesses(stdout, "memory", "en")}.`,
  }),
});
