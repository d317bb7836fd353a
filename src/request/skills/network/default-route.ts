import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The gateway and the other routes. */
export const defaultRoute = defineSkill({
  id: "default-route",
  sentences: {
    es: [
      "cuál es la puerta de enlace",
      "[(cual es|que)] [(la|el|mi)] (puerta de enlace|gateway|pasarela|ruta por defecto|ruta predeterminada|enrutador|gateway por defecto) [(tengo|tiene|hay|usa|uso)] [(el|este|esta)] [<equipo>]",
      "por donde (sale|salgo|se sale|salimos) [(a|hacia)] [(internet|fuera|la red)]",
      "que (gateway|puerta de enlace|router) (tengo|tiene|uso|usa|usamos) [(el|este)] [<equipo>]",
      "(ip|direccion) (del router|de la puerta de enlace|del gateway)",
      "[por] (que|cual|cuales|donde) [(es)] [(la|el|mi)] [(puerta de enlace|puerta|gateway|pasarela|router|ruta|ruta por defecto|enrutador|salida)] (sale|salgo|se sale|salimos|salen|estamos saliendo|esta saliendo|va|vamos|anda|se va|usa|ocupa|tiene|usamos|ocupamos|tenemos) [(a|hacia|para|al)] [(internet|fuera|la red|afuera|exterior|la calle|la nube|mundo)] [(el|este|esta|la|mi|nuestro)] [<cacharro>] (a internet|internet)",
      "por (cual|que) (puerta de enlace|gateway|pasarela|router|enrutador|ruta) (sale|salgo|se sale|salimos|salen|estamos saliendo|esta saliendo|va|vamos|se va|pasa) [(a|hacia|para|al) (internet|fuera|la red|afuera|exterior|la calle|la nube|mundo)] [(el|este|esta|la|mi|nuestro)] [<cacharro>]",
      "por (donde|cual|que router|que puerta) (sale|salen|va|estamos saliendo|esta saliendo|sale a) [(el|este|esta|la|mi|nuestro)] [<cacharro>] [(a|hacia|para)] (internet|fuera|afuera|la calle|exterior)",
      "por (donde|cual) (sale|salgo|salimos|estamos saliendo|esta saliendo) (a|hacia|para) (internet|fuera|afuera|la calle) [(el|este|esta|la|mi|nuestro)] [<cacharro>]",
      "(que|cual) (es [(la|el|mi)]|<trae>|usa|ocupa|usamos|ocupamos|estamos usando|tiene puesta|tiene configurada) [(la|el|mi)] [(de)] (puerta de enlace|gateway|pasarela|ruta por defecto|puerta de enlace predeterminada|router de salida) [(el|este|esta|la|mi)] [<cacharro>]",
      "(que|cual) (puerta de enlace|gateway|pasarela|ruta por defecto|router de salida|puerta de salida) (es la que|<trae>|ocupa|ocupamos|usamos|esta usando|estamos usando|tiene configurada|tiene puesta) [(usa|ocupa)] [(el|este|esta|la|mi)] [<cacharro>]",
    ],
    en: [
      "what is the default gateway",
      "[(what is|which is)] [(the|my|our)] [default] (gateway|route|router) [(address|ip)]",
      "how do (i|we) get (out|to the internet)",
      "(what|which) (gateway|router) (do (i|we) have|does this <machine> use|do we use|is configured)",
      "[the] (address|ip) of [(the|my)] (router|gateway)",
      "which way does traffic go out",
      "(which|what) gateway (are we|am i|is this <machine>|do we) (going out|going|using|go out|use) [(by|through|over|via|out by)]",
      "(which|what) (router|gateway) (are we|am i|is this <machine>|is it) (using|on|behind)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["ip", "route", "show", "default"]] }),
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
