import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The cards and controllers on the PCI bus. */
export const pciDevices = defineSkill({
  id: "pci-devices",
  sentences: {
    es: [
      "qué dispositivos pci hay",
      "[(que|cuales|cuantos|cuantas|lista de|listado de|los|las|mis)] (dispositivos|tarjetas|aparatos|placas|controladoras) [de|en] [(el|los|las)] (pci|pcie|pci express|bus pci|ranuras pci|slots pci) [(hay|tengo|tenemos|estan|tiene)] [(este|esta|el|la)] [<equipo>] [(puest(a|o|as|os)|instalad(a|o|as|os)|conectad(a|o|as|os))]",
      "[que] (hay|tengo|tenemos|cuelga) (en|de|del) [el] (bus pci|pci|pcie|bus pcie|pci express)",
      "[que] (tarjetas|placas) (hay|tengo|tiene|tenemos) (puestas|instaladas|pinchadas|dentro|montadas) [en [(este|esta|el|la)] <equipo>]",
      "lspci",
      "[que] (tarjetas|placas) (de expansion|internas) (hay|tengo|tiene)",
      "[que] (controladora|controladoras|controlador) (de disco|raid|sata|scsi|nvme|de red|de sonido) (hay|tengo|tiene|tenemos|lleva|monta) [este <equipo>]",
      "[que] (tarjeta de red|tarjeta de sonido|chipset) (hay|tengo|tiene|tenemos|lleva|monta) [este <equipo>]",
      "(dispositivos|tarjetas|placas) pci",
      "que lleva (pinchado|puesto|conectado) en [el] (pci|pcie|bus pci)",
    ],
    en: [
      "which pci devices are there",
      "[(which|what|how many|the|all|list of|any|my)] (pci|pcie|pci express|pci bus) (devices|device|cards|card|hardware|controllers|things|stuff) [(are there|do (i|we) have|are|is|does this <machine> have)] [(fitted|installed|there|present|connected)]",
      "[what] is (on|in|fitted in|plugged into) [the] (pci|pcie|pci bus|pcie bus|pci slots|pcie slots)",
      "what do (i|we) have (on|in) [the] (pci|pcie|pci bus|pcie bus|pci slots)",
      "(devices|cards|things|hardware) (on|in) [the] (pci|pcie|pci bus|pci slots)",
      "lspci",
      "[(which|what)] (expansion|internal) cards (are there|do (i|we) have|are (in|fitted))",
      "[(which|what)] (disk|raid|sata|scsi|nvme|network|sound) (controller|controllers|adapter) (is there|are there|do (i|we) have|does this <machine> have|is in [this] <machine>)",
      "[(which|what)] (network card|sound card|chipset) (is there|do (i|we) have|does this <machine> have|is in this <machine>|is fitted|have (i|we) got)",
      "[the] cards (fitted|installed|plugged) in [(this|the|my)] <machine>",
      "[(which|what)] cards (are|have (i|we) got) (fitted|installed|inside|in) [(this|the|my)] [<machine>]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["lspci"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const found = lines(stdout).length;
      return found === 0
        ? "No se ve nada en el bus PCI."
        : `Hay ${count(found, "dispositivo", "dispositivos")} PCI${told(stdout, "es")}.`;
    },
    en: ({ stdout }) => {
      const found = lines(stdout).length;
      return found === 0
        ? "Nothing is seen on the PCI bus."
        : `There ${found === 1 ? "is" : "are"} ${count(found, "PCI device", "PCI devices")}${told(stdout, "en")}.`;
    },
  }),
});

/** The network card, which is what most often is looked for. */
function told(stdout: string, language: "es" | "en"): string {
  const card = /^\S+ (?:Ethernet|Network) controller: (.+?)(?: \(rev \w+\))?$/m.exec(stdout)?.[1];
  if (card === undefined) return "";
  return language === "es" ? `; la tarjeta de red es ${card}` : `; the network card is ${card}`;
}
