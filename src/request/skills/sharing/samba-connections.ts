import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const shared =
  "(samba|smb|las carpetas compartidas|la carpeta compartida|los recursos compartidos|las carpetas de samba|las carpetas compartidas (de|por|en|con) (samba|smb|windows|red)|la carpeta compartida (de|por) (samba|smb)|los recursos compartidos (de|por|en) (samba|smb|red)|las comparticiones de (samba|smb)|las unidades compartidas|los shares|los shares de samba|el samba|el servidor samba|el servidor de samba|lo compartido por samba|los recursos de samba|las carpetas de red|la red de windows)";

/** Who is connected to the shared folders. */
export const sambaConnections = defineSkill({
  id: "samba-connections",
  sentences: {
    es: [
      "quién está conectado a las carpetas compartidas",
      `[(quien|quienes|que usuarios|que equipos|cuantos|que gente)] (esta|estan|hay|anda|andan|tenemos) [(conectad(o|os|as)|entrad(o|os)|metid(o|os)|usando|en|dentro de)] [(a|en|de|por)] ${shared}`,
      `[(quien|quienes|que usuarios|que equipos)] (usa|usan|utiliza|utilizan|tiene abiert(a|as|o|os)|tienen abiert(a|as|o|os)|esta usando|estan usando|accede a|acceden a) ${shared}`,
      `[(las|los)] (conexiones|usuarios|sesiones|clientes|equipos) (de|a|en|por|conectados a) ${shared}`,
      `[que] (conexiones|usuarios|sesiones|clientes) (hay|tiene|tengo) [abiert(as|os)] (a|en|de|por) ${shared}`,
      "smbstatus",
      `[el] estado de (samba|las conexiones de samba)`,
      `[si] (hay|queda) alguien (conectado|usando|en|dentro|con abiert(a|as|o|os)|trabajando en|metido en) [(a|en)] ${shared}`,
      `[(que|cuales|cuantos|los)] {files} [(hay|tienen|estan)] abiertos (en|por|de|desde|con) ${shared}`,
      `cuanta gente (hay|esta) [conectada] (a|en) ${shared}`,
      `(quien|quienes|que usuarios|que equipos|cuantos|que gente|cuanta gente|que maquinas|que clientes) [(hay|esta|estan|anda|andan|tenemos|sigue|siguen|se ha|se han|se)] [(ahora|ahorita|ahora mismo|hoy)] <enganchado> [(ahora|ahorita|ahora mismo|hoy)] [(a|en|de|por|con|al|desde)] ${shared} [(ahora|ahorita|ahora mismo|hoy)]`,
      `[si] (hay|queda|sigue|esta) [(alguien|algun usuario|gente|alguno)] <enganchado> [(a|en|de|por|con|al)] ${shared}`,
    ],
    en: [
      "who is connected to the shared folders",
      "[(who|which users|which machines|how many people|anybody|anyone)] (is|are) [(connected|logged in|logged on|using|on|accessing)] [(to|in|into|on)] [(the|our|my)] (samba|shared folders|shared folder|shares|samba shares|windows shares|smb shares|network shares|file shares)",
      "[(who|which users|which machines|what)] (uses|use|has open|have open|accesses|access) [(the|our|my)] (samba|shared folders|shared folder|shares|samba shares|windows shares|network shares)",
      "[the] (connections|users|sessions|clients) (of|to|on|in|connected to) [(the|our)] (samba|shared folders|shares|samba shares|network shares)",
      "[(which|what|the)] (connections|sessions|users|clients) (does samba have|are there on the shares|are open in samba|has samba got)",
      "smbstatus",
      "[the] samba (status|state|connections|sessions|users)",
      "is (anybody|anyone|somebody|someone) (connected to|using|on|still on|logged in to) [(the|our)] (samba|shared folders|shares|samba shares|network shares)",
      "[(which|what|how many|the)] {files} [(are)] open (on|in|over|via|through) [(the|our)] (samba|shared folders|shares|samba shares)",
      "how many (people|users|machines|clients) are (on|connected to|using) [(the|our)] (samba|shared folders|shares|samba shares)",
    ],
  },
  slots: {
    files: {
      type: "choice",
      choices: { open: ["archivos", "ficheros", "documentos", "files", "documents"] },
      optional: true,
    },
  },
  command: ({ files }) => ({ pipeline: [["smbstatus", files === undefined ? "-b" : "-L"]], root: true }),
  say: spoken({
    es: ({ stdout }, { files }) => {
      if (files !== undefined) {
        const open = rowsIn(stdout).length;
        return open === 0
          ? "No hay ningún archivo abierto."
          : `Hay ${count(open, "archivo abierto", "archivos abiertos")} por Samba.`;
      }
      const users = usersIn(stdout);
      return users.length === 0
        ? "No hay nadie conectado a las carpetas compartidas."
        : `Hay ${count(users.length, "conexión", "conexiones")}: ${sayList(users, "es")}.`;
    },
    en: ({ stdout }, { files }) => {
      if (files !== undefined) {
        const open = rowsIn(stdout).length;
        return open === 0 ? "No file is open." : `${count(open, "file is", "files are")} open over Samba.`;
      }
      const users = usersIn(stdout);
      return users.length === 0
        ? "Nobody is connected to the shared folders."
        : `There ${users.length === 1 ? "is 1 connection" : `are ${users.length} connections`}: ${sayList(users, "en")}.`;
    },
  }),
});

/** "1234  ana  domain users  pc-12 (ipv4:192.168.1.12:50122)  SMB3_11 …": a group's name may hold spaces. */
function usersIn(stdout: string): string[] {
  return rowsIn(stdout).flatMap((line) => {
    const [, user, host] = /^\d+\s+(\S+)\s.*?(\S+)\s+\(ipv[46]:/.exec(line) ?? [];
    return user === undefined ? [] : [`${user} (${host})`];
  });
}

/** What stands below the line of dashes, a row for each process. */
function rowsIn(stdout: string): string[] {
  const all = lines(stdout).map((line) => line.trim());
  const rule = all.findIndex((line) => /^-{10,}/.test(line));
  return rule < 0 ? [] : all.slice(rule + 1).filter((line) => /^\d/.test(line));
}
