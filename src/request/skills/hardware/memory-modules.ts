import { count } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const ram = "(memoria|ram|memoria ram)";
const sticks =
  "(modulos|modulo|pastilla|placas|plaquitas|tarjeta|barra|memorias|pastillas|barras|bancos|ranuras|slots|zocalos|sticks|tarjetas|dimms|dimm)";

/** The modules of memory that are fitted, and how many slots are free. */
export const memoryModules = defineSkill({
  id: "memory-modules",
  sentences: {
    es: [
      "qué módulos de memoria hay puestos",
      `[(que|cuales|cuantos|cuantas)] ${sticks} (de|de la|para|para la) ${ram} (hay|tengo|tenemos|tiene|lleva|monta|estan|quedan|usa) [(el|la|este|esta)] [<equipo>] [(puest(o|os|a|as)|instalad(o|os|a|as)|montad(o|os|a|as)|ocupad(o|os|a|as)|libre[s]|usad(o|os|a|as))]`,
      `[(que|cuales|cuantos|cuantas)] ${sticks} [(de)] [(${ram})] [(hay|tengo|quedan|estan)] (libre[s]|ocupad(o|os|a|as)|puest(o|os|a|as)|instalad(o|os|a|as)) (de|para) ${ram}`,
      `[(de)] que (tipo|clase|velocidad|marca|modelo|frecuencia) (es|de) [(la|mi)] ${ram} [(hay|tengo|tiene|lleva|monta|usa|instalada|puesta|lleva puesta)] [(el|la|este|esta)] [<equipo>]`,
      `[que] (tipo|clase|marca|modelo|velocidad) de ${ram} (hay|tengo|tiene|lleva|monta|usa|lleva puesta) [(el|la|este|esta)] [<equipo>]`,
      `[(detalles|datos|info|informacion|caracteristicas|lista|listado)] (de|de los|de las|sobre) ${sticks} de ${ram}`,
      `cuanta ${ram} (admite|soporta|cabe|se puede poner|se le puede meter|acepta) [(el|la|este|esta|en)] [(este|esta)] [<equipo>]`,
      `[los|las] ${sticks} de ${ram} [(de este|de esta|del|de la) <equipo>]`,
      `(puedo|se puede|podria) (ampliar|poner mas|meter mas|agregar|anadir) [(la|a la)] ${ram}`,
      "dmidecode [de] [la] memoria",
      `(ddr3|ddr4|ddr5) o (ddr3|ddr4|ddr5) (es|lleva|tiene) [(la|este)] [(${ram}|<equipo>)]`,
      `[(cuantos|cuantas|que|cuales)] ${sticks} (de|de la) ${ram} (hay|tengo|tenemos|tiene|lleva|monta|trae|estan) [(puest(o|os|a|as)|instalad(o|os|a|as)|montad(o|os|a|as)|metid(o|os|a|as)|pinchad(o|os|a|as))] [(el|la|este|esta|en este|en esta)] [<equipo>] [(puest(o|os|a|as)|instalad(o|os|a|as))] (y|,) (de que (capacidad|tamano|tipo|velocidad|marca|frecuencia)|de cuanto|de cuantos gigas|de cuanto cada uno|que (capacidad|tamano|velocidad) tienen) [(son|es|cada uno|cada una|tienen)]`,
      `de (cuanto|cuantos gigas|que capacidad|que tamano) (es|son) [cada] [(uno|una|los|las|cada)] [(de)] [(los|las)] ${sticks} de ${ram}`,
      `(capacidad|tamano|velocidad) (de|de los|de las|de cada) ${sticks} (de|de la) ${ram}`,
      `[(los|las|que|cuantos|cuantas)] ${sticks} de ${ram} (puest(o|os|a|as)|instalad(o|os|a|as)|montad(o|os|a|as)|ocupad(o|os|a|as)|libre[s]) [(en|de|que hay en|que tiene|que lleva)] [(el|la|este|esta)] [<equipo>]`,
      `[(que|cuales|cuantos|cuantas|los|las)] ${sticks} (de|de la) ${ram} [(que)] (<trae>|estan|vienen|tiene|andan) [(el|la|este|esta|en este|en esta|mi)] [<cacharro>] [<puesto>] [(dentro|el|la|este|esta|en este|en esta|en el|en la)] [<cacharro>] [,] [(y|e|con)] [de] [(que|cuanto|cuanta|cual|cuantos|cuantas)] [(capacidad|tamano|tipo|velocidad|marca|frecuencia|gigas|memoria|gb|megas)] [(es|son|tiene|tienen|trae|lleva|hace|cada)] [(cada|tiene)] [(uno|una|modulo|pastilla|tarjeta|barra|ranura|slot|cual)] [(es|son|tiene|trae)]`,
      `(de cuanto|de cuantos gigas|de que (capacidad|tamano|velocidad|marca)) (es|son) (cada|los|las) [(uno|una) de [(los|las)]] ${sticks} de ${ram} [<puesto>]`,
      "[(cuantas|que|cuantos)] (ranuras|slots|zocalos|bancos) [de (memoria|ram)] (hay|tengo|tiene|quedan) [(ocupad(as|os)|usad(as|os)|libres|llen(as|os))] [y] [(de que|que)] [(tipo|clase|velocidad|capacidad|tamano)] [(son|tienen)] [(los|las)] [(modulos|tarjetas|memorias|pastillas)]",
    ],
    en: [
      "which memory modules are fitted",
      "[(which|what|how many|the|all|list of)] (memory|ram) (modules|module|sticks|stick|slots|slot|banks|dimms|dimm|cards) [(are|is|do (i|we) have|does this <machine> have|have (i|we) got|are there)] [(fitted|installed|used|free|in use|left|empty|populated|present|there)] [in [(this|the|my)] <machine>]",
      "[(which|what)] (type|kind|speed|brand|make|model) of (memory|ram) (is|do (i|we) have|does this <machine> (have|use|take)|is (fitted|installed|in)) [(fitted|installed|in this <machine>|in here)]",
      "(how fast is|what speed is|what type is|what kind is|what make is) [(the|my)] (memory|ram) [in this <machine>]",
      "[(the|any)] (free|empty|used|occupied) (memory|ram) (slots|slot|banks) [(left|are there)]",
      "(is there|are there|do (i|we) have) (a|any) (free|empty) (memory|ram) (slot|slots)",
      "how much (memory|ram) (can|does) [(this|the|my)] <machine> (take|support|hold|accept)",
      "(can|could) (i|we) (add|fit|put in|put) [(more|another)] (memory|ram) [(stick|module)] [in]",
      "[the] (memory|ram) (modules|sticks|dimms|hardware) [(details|info|information)]",
      "[(details|info|information)] (of|on|about) [the] (memory|ram) (modules|sticks|dimms|hardware)",
      "is it (ddr3|ddr4|ddr5) (memory|ram) or (ddr3|ddr4|ddr5)",
      "dmidecode memory",
      "(which|what|how many) (ram|memory) (sticks|modules|dimms) are (fitted|installed|there|in) [and in (which|what) slots]",
      "how many (memory|ram) (modules|sticks|dimms) (are|do (i|we) have|does (this|the) <machine> have|have (i|we) got|are there) [(fitted|installed|in|in (this|the) <machine>)] and (of what size|what size|how big|of what capacity|what capacity|how large|what speed|what type) [(are they|is each|each)]",
      "(how big|what size|how large) (is each|are the|are my) (memory|ram) (modules|module|sticks|stick|dimms|dimm)",
      "[(which|what|how many)] (free|empty|used|occupied|spare|unused) (memory|ram) (slots|slot|banks|sockets) [(are|do (i|we) have|does (this|the) <machine> have|are there|left)] [(left|there|free)]",
      "(are|is) [there] [(any)] (memory|ram) (slots|slot|banks) (free|empty|left|unused)",
      "how many (modules|sticks|dimms) of (memory|ram) (are|do (i|we) have|does (this|the) <machine> have|have (i|we) got|are there) [(fitted|installed|in|in (this|the) <machine>)] [and (of what size|what size|how big|what capacity|how large|what speed|what type) [(are they|is each|each)]]",
      "(which|what|how many) (dimms|dimm) (are|is) (fitted|installed|in|there|plugged in)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["dmidecode", "-t", "memory"]], root: true }),
  say: spoken({
    es: ({ stdout }) => {
      const { sizes, free, kind } = readModules(stdout);
      if (sizes.length === 0) return "La placa no dice qué módulos de memoria hay.";
      const rest = free === 0 ? "no queda ninguna ranura libre" : `${count(free, "ranura libre", "ranuras libres")}`;
      return `Hay ${count(sizes.length, "módulo", "módulos")}: ${sizes.join(" + ")}${kind}; ${rest}.`;
    },
    en: ({ stdout }) => {
      const { sizes, free, kind } = readModules(stdout);
      if (sizes.length === 0) return "The board does not say which memory modules there are.";
      const rest = free === 0 ? "no slot is free" : `${count(free, "slot is", "slots are")} free`;
      return `${count(sizes.length, "module", "modules")}: ${sizes.join(" + ")}${kind}; ${rest}.`;
    },
  }),
});

/** One "Memory Device" a slot, with "Size: 8 GB" or "Size: No Module Installed", and "Type: DDR4". */
function readModules(stdout: string): { sizes: string[]; free: number; kind: string } {
  const slots = stdout.split(/^Memory Device$/m).slice(1);
  const sizes = slots.flatMap((slot) => /^\s*Size: (\d+ [MGT]B)$/m.exec(slot)?.[1] ?? []);
  const type = slots.map((slot) => /^\s*Type: (\S+)$/m.exec(slot)?.[1]).find((name) => name && name !== "Unknown");
  return { sizes, free: slots.length - sizes.length, kind: type === undefined ? "" : ` (${type})` };
}
