import { visible } from "../../../shared/text.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** This machine's name. */
export const hostName = defineSkill({
  id: "host-name",
  sentences: {
    es: [
      "cómo se llama este equipo",
      "como se llama [(el|este|la|esta|mi)] <equipo>",
      "[(cual es)] [el] nombre (de|del) [(el|este|la|esta|mi)] <equipo>",
      "(hostname|nombre de host|nombre de equipo|nombre del host) [(del|de este)] [<equipo>]",
      "que nombre (tiene|lleva) [(el|este|la|esta|mi)] <equipo>",
      "en que <equipo> (estoy|estamos)",
      "(donde|en donde) estoy conectado",
      "nombre de red [(de este|del)] [<equipo>]",
      "que <equipo> es (este|esta)",
      "(en que|que) <equipo> (estoy|es este|es esta) (dime el nombre|y como se llama)",
      "[el] nombre (del|de este|de la|de esta) <equipo>",
      "(como se (llama|conoce|ve|identifica|anuncia)|(con|por|bajo) que nombre [se] (esta|sale|aparece|ve|figura|conoce|anuncia|identifica|conocen|ven) [(a)]|que (nombre|hostname|nombre de host) (tiene|lleva|usa|le pusieron|le han puesto [a]|gasta)|cual es el (nombre|hostname) de|como (esta|aparece|sale|figura) (llamad(o|a)|nombrad(o|a))) [(a)] [(el|este|la|esta|mi|nuestro)] <equipo> [<enlared>] [[(su|el|cual es su|o sea su|es decir su|quiero su|dame su)] (hostname|nombre de (host|red|equipo|maquina)|nombre)]",
      "(como se llama|que nombre (tiene|lleva)|con que nombre (esta|sale|aparece|se ve)) <enlared> [(el|este|la|esta|mi)] <equipo>",
      "[(el|su|que|cual es el|cual es su)] (hostname|nombre de host|nombre) [(de|del|tiene|que tiene|que lleva|lleva)] [(el|este|la|esta|mi)] <equipo> <enlared>",
      "(que|cual es el|cual es su) (hostname|nombre de host|nombre de red) [(de|del|tiene|lleva)] [(el|este|la|esta|mi)] [<equipo>]",
    ],
    en: [
      "what is this machine called",
      "what is [(this|the|my)] <machine> called",
      "[(what is)] [(the|this)] (name|hostname|host name) [of] [(this|the|my)] [<machine>]",
      "(hostname|host name|machine name|computer name|server name)",
      "what is the name of (this|the|my) <machine>",
      "(what|which) <machine> (am i on|is this|are we on)",
      "where am i logged in",
      "what name does (this|the|my) <machine> have",
      "[the] (hostname|host name|name) of (this|the|my) <machine>",
      "[just] the (hostname|host name)",
      "(which|what) <machine> am i (on|in|logged in to)",
      "(what is (this|the|my) <machine> (called|named|known as)|what (name|hostname) does (this|the|my) <machine> (have|go by|use|show up as|show up under)|what does (this|the|my) <machine> go by|under (which|what) name does (this|the|my) <machine> (appear|show up)) <onnetwork> [(its|the) (hostname|name)]",
      "[the] (name|hostname) of (this|the|my) <machine> <onnetwork>",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["hostname"]] }),
  say: spoken({
    es: ({ stdout }) => `Este equipo se llama ${visible(stdout.trim())}.`,
    en: ({ stdout }) => `This machine is called ${visible(stdout.trim())}.`,
  }),
});
