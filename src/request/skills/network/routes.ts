import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The routing table. */
export const routes = defineSkill({
  id: "routes",
  sentences: {
    es: [
      "tabla de rutas",
      "[(como esta|como queda)] [(la|mi)] tabla de (enrutado|enrutamiento|encaminamiento|ruteo|rutas) [(de red|completa|del kernel|del <equipo>|de este <equipo>)]",
      "(que|cuales son las) rutas (tengo|tenemos|hay|usa|sigue|conoce) [(configuradas|definidas|puestas)] [(en)] [(el|este)] [<equipo>]",
      "todas las rutas [(de red|configuradas|del <equipo>)]",
      "[(la|las)] (tabla de (rutas|enrutamiento|ruteo)|rutas [de red]) [(de|del)] [(este|el)] [<equipo>]",
      "rutas [(configuradas|activas|por defecto)]",
      "(enrutamiento|ruteo)",
      "[(que|cuales son las|todas las|las)] rutas [de red] (hay|tengo|tenemos|tiene|existen|estan puestas|estan configuradas) [(el|este)] [<equipo>]",
    ],
    en: [
      "routing table",
      "[(what is|what does|how does)] [(the|my|our)] [(ip|kernel|network)] (routing table|route table) [(look like|say|hold|contain|of this <machine>|on this <machine>)]",
      "(all|all the|every) [(network|ip|configured)] (route|routes) [(on|of|in) (this|the) <machine>]",
      "(what|which) (routes|network routes|ip routes) (are (configured|active|known)|does this <machine> know)",
      "[the] kernel [ip] routing table",
      "[the] (routing table|routes|network routes|ip routes)",
      "routing",
      "[(which|what)] [network] routes (are there|are set|do (i|we) have|does this <machine> have)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["ip", "route"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const way = /^default via (\S+) dev (\S+)/m.exec(stdout);
      const out = way ? `; a lo demás se sale por ${way[1]} (${way[2]})` : "; ninguna por defecto";
      return `Hay ${count(lines(stdout).length, "ruta", "rutas")}${out}.`;
    },
    en: ({ stdout }) => {
      const way = /^default via (\S+) dev (\S+)/m.exec(stdout);
      const out = way ? `; all else goes through ${way[1]} (${way[2]})` : "; none by default";
      return `${count(lines(stdout).length, "route", "routes")}${out}.`;
    },
  }),
});
