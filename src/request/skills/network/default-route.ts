import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The gateway and the other routes. */
export const defaultRoute = defineSkill({
  id: "default-route",
  sentences: {
    es: [
      "cuál es la puerta de enlace",
      "[(cual es|que)] [(la|el|mi)] (puerta de enlace|gateway|pasarela|ruta por defecto|ruta predeterminada|enrutador|gateway por defecto) [(tengo|tiene|hay|usa|uso)] [(el|este|esta)] [<equipo>]",
      "[(la|las)] (tabla de (rutas|enrutamiento|ruteo)|rutas [de red]) [(de|del)] [(este|el)] [<equipo>]",
      "por donde (sale|salgo|se sale|salimos) [(a|hacia)] [(internet|fuera|la red)]",
      "que (gateway|puerta de enlace|router) (tengo|tiene|uso|usa|usamos) [(el|este)] [<equipo>]",
      "rutas [(configuradas|activas|por defecto)]",
      "(ip|direccion) (del router|de la puerta de enlace|del gateway)",
      "(enrutamiento|ruteo)",
    ],
    en: [
      "what is the default gateway",
      "[(what is|which is)] [(the|my|our)] [default] (gateway|route|router) [(address|ip)]",
      "[the] (routing table|routes|network routes|ip routes)",
      "how do (i|we) get (out|to the internet)",
      "(what|which) (gateway|router) (do (i|we) have|does this <machine> use|do we use|is configured)",
      "[the] (address|ip) of [(the|my)] (router|gateway)",
      "which way does traffic go out",
      "routing",
      "(which|what) gateway (are we|am i|is this <machine>|do we) (going out|going|using|go out|use) [(by|through|over|via|out by)]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["ip", "route"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const way = gateway(stdout);
      return way === undefined ? "No hay ruta por defecto." : `La puerta de enlace es ${way.via}, por ${way.card}.`;
    },
    en: ({ stdout }) => {
      const way = gateway(stdout);
      return way === undefined ? "There is no default route." : `The gateway is ${way.via}, through ${way.card}.`;
    },
  }),
});

function gateway(stdout: string): { via: string; card: string } | undefined {
  const [, via, card] = /^default via (\S+) dev (\S+)/m.exec(stdout) ?? [];
  return via === undefined || card === undefined ? undefined : { via, card };
}
