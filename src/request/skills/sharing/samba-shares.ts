import { count, sayList } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const shares = "(carpetas|recursos|directorios|unidades|comparticiones|shares)";
const samba = "(samba|smb|cifs|windows|la red de windows)";

/** Which folders Samba shares. */
export const sambaShares = defineSkill({
  id: "samba-shares",
  sentences: {
    es: [
      "qué carpetas compartidas hay en samba",
      `[(que|cuales|cuantas)] ${shares} (hay|tengo|tenemos|estan) compartid(as|os) [(en|por|con) [(la red|samba|windows)]]`,
      `[(que|cuales|cuantas|cuantos|las|los|lista de|listado de)] ${shares} (compartid(as|os)|de samba|en samba) [(hay|tengo|tenemos|estan|son|existen)] [(en|por|con|de|para) [(la red|este <equipo>|${samba})]]`,
      `[(que|cuales)] ${shares} (comparte|compartimos|comparto|se comparten|ofrece|publica|estan compartid(as|os)) [(este|el|mi|por|en|con)] [(<equipo>|${samba})]`,
      `[que] (comparte|compartimos|comparto|se comparte) (este <equipo>|el <equipo>|samba|por samba|con samba|en samba|en la red|por la red)`,
      `[los] (recursos|shares|comparticiones) (de|por|en) ${samba}`,
      `[la] (configuracion|lista|situacion) de (samba|las carpetas compartidas|los recursos compartidos)`,
      "testparm",
      `(que hay|que tengo|que tenemos|lo que hay) compartido [(en|por|con|a traves de)] [(${samba}|la red)]`,
      `(hay|tengo|tenemos) (algo|alguna carpeta|algun recurso) compartid(o|a) [(por|en|con) ${samba}]`,
      `[las] carpetas que (comparte|compartimos|comparto|se comparten) [(por|en|con) (${samba}|la red)]`,
      `[(que|cuales|cuantas|cuantos|cuales son)] [(las|los)] ${shares} [(compartid(as|os))] (tiene|ofrece|publica|comparte|exporta|sirve|muestra|esta compartiendo|esta ofreciendo) [(el|este|mi|nuestro)] [(servidor)] (${samba}|<equipo>)`,
      `[(que|cuales|cuantas)] [(las|los)] [${shares}] (estamos|estoy|esta|se estan|tengo|tenemos|andamos) (compartiendo|ofreciendo|publicando|compartid(as|os)) [(por|en|con|a traves de|via|mediante) [(la|el)] (${samba}|red)]`,
      `[(que|cuales|cuantas)] ${shares} [(tengo|tenemos|hay|se ven|estan|tiene)] [(compartid(as|os))] (por|en|con|a traves de|via|mediante) [(el)] ${samba}`,
    ],
    en: [
      "which folders are shared with samba",
      "[(which|what|how many|the|all|list of)] (shared folders|shares|samba shares|shared directories|windows shares|smb shares|network shares) [(are there|do (i|we) have|are|does this <machine> have|is there)] [(on|in|by|with|from) [(this|the)] [(samba|<machine>|network)]]",
      "[(which|what)] (folders|directories|folder) (are|is|do (i|we)|does [this] [<machine>]) (shared|share|sharing) [(over|with|by|via|on|through) [the] (samba|smb|network|windows)]",
      "what (is|are we|do we|does samba|does this <machine>|am i) (shared|sharing|share) [(over|with|by|via|on|through) [the] (samba|smb|network|windows)]",
      "[the] (samba|smb) (configuration|config|shares|share list)",
      "testparm",
      "[the] (folders|directories) (shared|that are shared) (by|with|over|via|through) (samba|smb|windows|the network)",
      "is (anything|something|any folder) shared [(over|with|by|via|on) (samba|the network|smb)]",
      "[the] shares [(of|on|in)] (samba|this <machine>)",
      "what does samba (offer|export|publish)",
      "(which|what) (folders|directories) are we sharing (over|by|via|with|through|on) (samba|smb|windows|the network)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["testparm", "-s"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const names = sharesIn(stdout);
      return names.length === 0
        ? "Samba no comparte ninguna carpeta."
        : `Samba comparte ${count(names.length, "carpeta", "carpetas")}: ${sayList(names, "es")}.`;
    },
    en: ({ stdout }) => {
      const names = sharesIn(stdout);
      return names.length === 0
        ? "Samba shares no folder."
        : `Samba shares ${count(names.length, "folder", "folders")}: ${sayList(names, "en")}.`;
    },
  }),
});

/** "[datos]" and below it its settings; [global] is none, and printers are no folders. */
function sharesIn(stdout: string): string[] {
  return [...stdout.matchAll(/^\[(.+)\]$/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !["global", "printers", "print$"].includes(name));
}
