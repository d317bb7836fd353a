import { sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const card =
  "(tarjeta grafica|tarjeta de video|grafica|placa de video|gpu|tarjeta de graficos|chip grafico|aceleradora|tarjeta aceleradora|vga)";

/** Which graphics card the machine has. */
export const graphicsCard = defineSkill({
  id: "graphics-card",
  sentences: {
    es: [
      "qué tarjeta gráfica tiene este equipo",
      `[(que|cual|cuales)] ${card} (hay|tengo|tiene|tenemos|lleva|monta|usa|es) [(instalada|puesta|montada)] [(el|la|este|esta|en este|en esta)] [<equipo>]`,
      `[(el|la)] (modelo|marca|datos|detalles|info|informacion|nombre|tipo) (de|de la|sobre la) ${card} [(de|del) [(este|esta|el|la)] <equipo>]`,
      `[(si)] (hay|tiene|tengo|lleva|tenemos) [(una|alguna)] ${card} [(dedicada|nvidia|amd|intel|buena)] [(el|la|este|esta)] [<equipo>]`,
      `cual es (la|mi) ${card}`,
      `[la|mi] ${card} [(del|de la|de este|de esta) <equipo>]`,
      `de que (marca|modelo|tipo) es (la|mi) ${card}`,
      `con que ${card} (cuenta|viene|anda|trabaja) [(el|la|este|esta)] [<equipo>]`,
      `[(este|el)] <equipo> [que] ${card} (tiene|lleva|monta|usa)`,
      `(es|tengo una|tiene una) (nvidia|amd|intel) [la ${card}]`,
    ],
    en: [
      "which graphics card does this machine have",
      "[(which|what)] (graphics card|video card|gpu|graphics|graphics adapter|graphics chip|display adapter|vga card|graphics hardware) (do (i|we) have|is (there|fitted|installed|in)|does [(this|the|my)] <machine> (have|use)|have (i|we) got|is it|has [(this|the)] <machine> got|is in [(this|the)] <machine>) [(in [(this|the|my)] <machine>|in here|fitted|installed)]",
      "[the] (model|make|brand|details|info|name|type) of [(the|my|this)] (graphics card|video card|gpu|graphics adapter|graphics)",
      "(is there|do (i|we) have|does [(this|the)] <machine> have) (a|any) [(dedicated|nvidia|amd|intel|discrete)] (graphics card|video card|gpu|graphics) [(in (here|it|this <machine>))]",
      "what is (my|the) (graphics card|video card|gpu|graphics adapter)",
      "[(the|my)] (graphics card|video card|gpu|graphics adapter) [(model|make|info|details|name)] [(of|in) [(this|the|my)] <machine>]",
      "what (make|model|kind|type|brand) is (the|my) (graphics card|video card|gpu)",
      "what (make|model|kind|type|brand) of (graphics card|video card|gpu) (is (this|it|there|fitted)|do (i|we) have)",
      "which gpu",
      "(about|tell me about) the (gpu|graphics card)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["lspci"], ["grep", "-iE", "vga|3d controller|display controller"]] }),
  say: spoken(
    {
      es: ({ stdout }) => {
        const cards = namesIn(stdout);
        return cards.length === 0
          ? "No se ve ninguna tarjeta gráfica."
          : `La tarjeta gráfica es ${sayList(cards, "es")}.`;
      },
      en: ({ stdout }) => {
        const cards = namesIn(stdout);
        return cards.length === 0 ? "No graphics card is seen." : `The graphics card is ${sayList(cards, "en")}.`;
      },
    },
    [1],
  ),
});

function namesIn(stdout: string): string[] {
  return lines(stdout).map((line) => line.replace(/^\S+ [^:]+: /, "").replace(/ \(rev \w+\)$/, ""));
}
