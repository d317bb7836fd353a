import type { Language } from "../../../shared/language.ts";
import { decimals } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const heat = "(temperatura|temperaturas|calor|grados)";
const part = "(cpu|procesador|micro|placa|disco|discos|<equipo>|nucleos|sensores|raspberry|raspi|grafica)";

/** How warm the machine is, by its sensors. */
export const temperatures = defineSkill({
  id: "temperatures",
  sentences: {
    es: [
      "qué temperatura tiene el procesador",
      `[(que|cual es la|a que|cuantos|cuanta)] ${heat} [(tiene|tienen|hay|marca|marcan|hace|alcanza|esta|estan|anda|andan)] [(en|de|del|el|la|los|las|mi|este|esta|dentro de)] [(el|la|los|las|mi|este|esta)] ${part}`,
      `[(la|las|que|cual es la)] ${heat} (de|del|de los|de la|en el|en la) [(mi|este|esta)] ${part}`,
      `[si] (esta|se esta|anda|se calienta|esta muy|anda muy) [muy] [(caliente|calentando|recalentando|recalentado|caliente)] [demasiado] [mucho] [(el|la|mi|este|esta)] ${part} [(caliente|muy caliente|recalentado|demasiado caliente|calentando mucho)]`,
      `[(como|que tal|a cuanto)] (anda|esta|va|andan|estan|van) de ${heat} [(el|la|los|mi|este)] [${part}]`,
      "sensors",
      `a cuantos grados (esta|anda|va) [(el|la|mi|este|esta)] ${part}`,
      "(temperatura|temperaturas) [actual] [de los sensores]",
      `[que] (dicen|marcan) los sensores [de temperatura]`,
      `(se esta|se me esta) (calentando|recalentando|cociendo|friendo) [(el|la|mi|este)] ${part}`,
      `cuanto calor (hace|hay|tiene) (dentro|adentro|en) [(del|de la|el|la)] ${part}`,
      "[(se|se me|se nos|me|nos|esto se)] [(esta|anda|me esta)] (calentando|recalentando|caliente|friendo|cociendo|quemando|ardiendo|sobrecalentando|achicharrando) [(mucho|bastante|demasiado|un monton|un huevo)] [(esto|el|la|este|esta)] [(<cacharro>|cpu|procesador|micro)] [,] [(y|dime|decime|digame|mira|a ver|mire|ver|fijate|checa)] (a cuantos grados|a que temperatura|cuantos grados|que temperatura|a cuanto) (va|esta|anda|estamos|tiene|hay|marca|vamos|andamos) [(esto|el|la|este|esta)] [(<cacharro>|cpu|procesador|micro)]",
      "a (cuantos grados|que temperatura) (va|esta|anda|estamos|vamos|andamos|corre|trabaja|se pone|estan|van) [(esto|el|la|este|esta|eso|todo|mi|las|los)] [(<cacharro>|cpu|procesador|micro|placa|disco|nucleos|discos)]",
      "(cuantos grados|que temperatura) (tiene|marca|hay|hace|da|coge|agarra|alcanza|llevamos) [(en|el|la|este|esta|dentro de|dentro del|ahi dentro)] [(este|esta|el|la)] (<cacharro>|cpu|procesador|micro|ahi dentro|aqui dentro)",
      "[si] (esto|el <cacharro>|la <cacharro>|este <cacharro>|esta <cacharro>) se (esta|anda) (calentando|recalentando|friendo|cociendo|sobrecalentando) [(mucho|bastante|demasiado)]",
    ],
    en: [
      "what is the temperature of the processor",
      "[(what is|what are|how (high|warm) (is|are))] [the] (temperature|temperatures|temps|temp|heat) [(reading|readings)] [(of|in|inside|for|on|at) [(the|my|this|each)] (cpu|processor|<machine>|board|disks|disk|cores|cpu cores|pi|raspberry|gpu)]",
      "how (hot|warm) (is|are|does) [(the|my|this)] (cpu|processor|<machine>|board|disks|disk|cores|pi|raspberry|gpu) [(running|get|getting|is|right now)]",
      "how (hot|warm) is it [(in|inside) [(the|this|my)] (<machine>|cpu|rack)]",
      "(is|are) [(the|my|this)] (cpu|processor|<machine>|disks|cores|pi|raspberry) [(running|getting)] [too] (hot|overheating|warm)",
      "[the] (cpu|processor|system|core|hardware|disk) (temperature|temperatures|temps|temp)",
      "sensors",
      "[what] (do|are) the (sensors|temperature sensors) (say|saying|showing|show|read|reading)",
      "[(what)] temperature (is|are|does) [(the|my|this)] (cpu|processor|<machine>|disks|cores) [(at|running at|have|reach)]",
      "[the] (sensor|temperature) readings",
      "(is|are) (anything|something) (overheating|running hot)",
      "is (it|everything|anything) (overheating|too hot|running hot|getting hot)",
      "[(any|are there any)] (temperature|temperatures|heat|thermal) (warnings|problems|alarms|trouble)",
      "how hot is it (in there|in here|inside|inside the <machine>)",
      "how (hot|warm) (is|are) (everything|things|the sensors|it) [(running|getting)]",
    ],
  },
  slots: {},
  command: (_, machine) => ({
    // Without lm-sensors the kernel's own zones tell: name and thousandths of a degree.
    pipeline: [
      machine.program("sensors").file === undefined
        ? ["grep", "-H", "", "/sys/class/thermal/thermal_zone0/type", "/sys/class/thermal/thermal_zone0/temp"]
        : ["sensors"],
    ],
  }),
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }),
});

function tell(stdout: string, language: Language): string {
  const zone = /\/temp:(\d{4,6})\b/.exec(stdout)?.[1];
  const read = [...stdout.matchAll(/^([^:\n]+):\s+\+?(-?[\d.]+) ?°C/gm)].map(([, name = "", degrees = "0"]) => ({
    name: name.trim(),
    degrees: Number(degrees),
  }));
  if (zone !== undefined) read.push({ name: "CPU", degrees: Math.round(Number(zone) / 100) / 10 });
  const hottest = read.sort((left, right) => right.degrees - left.degrees)[0];
  if (!hottest)
    return language === "es" ? "Aquí no hay sensores de temperatura." : "There are no temperature sensors here.";
  const degrees = decimals(String(hottest.degrees), language);
  return language === "es"
    ? `Lo más caliente es ${hottest.name}: ${degrees} grados.`
    : `The hottest is ${hottest.name}: ${degrees} degrees.`;
}
