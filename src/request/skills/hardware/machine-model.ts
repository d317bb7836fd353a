import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Who made the machine and which model it is. */
export const machineModel = defineSkill({
  id: "machine-model",
  sentences: {
    es: [
      "qué marca y modelo es este equipo",
      "[(que|cual es|de que|cual es el|cual es la|el|la)] (marca|modelo|marca y modelo|modelo y marca|fabricante|fabricante y modelo|modelo exacto) (es|tiene|de|del|de la) [(el|la|este|esta|mi)] <equipo>",
      "[(que|cual)] (modelo|marca) de <equipo> (es|tengo|tenemos) [(este|esta)]",
      "(que|cual) <equipo> es (este|esta)",
      "(quien|que marca|que empresa) (fabrica|fabrico|hizo|ha hecho|hace) [(este|esta|el|la)] <equipo>",
      "[(el|la)] (marca|modelo|marca y modelo|fabricante) (de|del) [(este|esta|el|la)] (<equipo>|placa base|placa|hardware)",
      "(es|esto es) un (dell|hp|lenovo|asus|acer|supermicro|fujitsu|thinkpad|proliant|poweredge)",
      "[(que|cual|de que modelo)] (placa base|placa madre|motherboard|mainboard) (tiene|tengo|es|lleva|monta) [(el|la|este|esta)] [<equipo>]",
      "[los] datos (del fabricante|de fabrica) [(del|de la|de este|de esta) <equipo>]",
      "(de que|que) (marca|modelo) es [(mi|este|esta|el|la)] <equipo>",
      "[(que|cual es|de que|cual es el|cual es la|el|la|con)] (marca|modelo|marca y modelo|modelo y marca|fabricante|fabricante y modelo|modelo exacto|modelo y fabricante|marca y el modelo|marca y que modelo) [(es|tiene|de|del|de la|son|trae|lleva)] [(el|la|este|esta|mi|nuestro|ese)] (<cacharro>|placa base|placa) <paraelinventario>",
      "[(que|cual es|de que)] (marca|modelo|fabricante) (y|e|o) [(de)] [(que|el|la)] (marca|modelo|fabricante|numero de serie) (es|tiene|de|del|de la|trae) [(el|la|este|esta|mi|nuestro)] <cacharro> <paraelinventario>",
      "(el|este|esta|la) <cacharro> [,] (de que|que|cual) (marca|modelo|fabricante) [y] [(de)] [(que)] [(marca|modelo)] (es|tiene)",
    ],
    en: [
      "what make and model is this machine",
      "[(what|which|what is the|the)] (make|model|make and model|brand|manufacturer|vendor|maker|maker and model|exact model) (is|of|of is|has) [(this|the|my)] <machine>",
      "what (make|model|brand|kind) of <machine> (is (this|it)|do (i|we) have)",
      "who (made|makes|manufactured|built|is the (maker|manufacturer) of) [(this|the|my)] <machine>",
      "(which|what) <machine> is this",
      "is (this|it) a (dell|hp|lenovo|asus|acer|supermicro|fujitsu|thinkpad|proliant|poweredge)",
      "[the] (<machine>|hardware) (make|model|make and model|maker|manufacturer|vendor)",
      "[(what|which)] (motherboard|mainboard|board) (is (this|it|in this <machine>)|does [(this|the)] <machine> have|do (i|we) have)",
      "[the] (model|model name|model number|product name) (of|on) [(this|the|my)] <machine>",
      "what (make|model|brand) is [(this|the|my)] [(box|laptop|<machine>)]",
      "(what|which) (hardware|make and model|kit) (is this|do we have|is (this|the) <machine>|are we on)",
      "(what|which) (make and model|make or model|model|make) is (it|this)",
    ],
  },
  slots: {},
  command: () => ({
    pipeline: [
      [
        "grep",
        "-H",
        "",
        "/sys/class/dmi/id/sys_vendor",
        "/sys/class/dmi/id/product_name",
        "/sys/class/dmi/id/board_name",
      ],
    ],
  }),
  say: spoken(
    {
      es: ({ stdout }) => tell(stdout) ?? "El equipo no dice de qué marca ni modelo es.",
      en: ({ stdout }) => tell(stdout) ?? "The machine does not say what make or model it is.",
    },
    [2],
  ),
});

function tell(stdout: string): string | undefined {
  const value = (name: string) => new RegExp(`/${name}:(.+)$`, "m").exec(stdout)?.[1]?.trim();
  const model = [value("sys_vendor"), value("product_name") ?? value("board_name")].filter(
    (text) => text !== undefined,
  );
  return model.length === 0 ? undefined : `${model.join(" ")}.`;
}
