import type { Language } from "../../../shared/language.ts";
import type { SlotType } from "../../skills/skill.ts";

/** A noun for things of one kind. `one` has its article in Spanish. */
type Noun = { kind: SlotType; one: string; many: string };

/** The nouns among these words, singular and plural, with the kind of thing that each means. */
export function nounsIn(words: readonly string[], language: Language): Noun[] {
  return words.flatMap((word) => nouns[language].find((noun) => isOne(noun, word) || noun.many === word) ?? []);
}

/** The kind of thing that a singular noun means ("ese servicio"); undefined for any other word. */
export function kindOf(word: string, language: Language): SlotType | undefined {
  return nouns[language].find((noun) => isOne(noun, word))?.kind;
}

/** A name as a request may hold it: alone, and with the nouns for its kind ("nginx", "el servicio nginx"). */
export function spokenNames(kind: SlotType, value: string, language: Language): string[] {
  const name = quoted(value);
  const own = nouns[language].filter((noun) => noun.kind === kind);
  const said = (own.length > 0 ? own : nouns[language].filter((noun) => isSameKind(noun.kind, kind))).slice(0, 2);
  return [name, ...said.flatMap((noun) => withNoun(noun, name, language))];
}

export function withNoun({ one }: Noun, name: string, language: Language): string[] {
  return language === "es" ? [`${one} ${name}`] : [`the ${one} ${name}`, `the ${name} ${one}`];
}

/** Whether a name of one kind can stand where one of the other is asked for. */
export function isSameKind(kind: SlotType, other: SlotType): boolean {
  const family = families.find((kinds) => kinds.includes(kind));
  return kind === other || family?.includes(other) === true;
}

/** As a word of a request: what holds spaces stands between marks. */
export function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

function isOne({ one }: Noun, word: string): boolean {
  return one.split(" ").at(-1) === word;
}

function list(text: string): Noun[] {
  return text.split("\n").flatMap((line) => {
    const [kind = "", said = ""] = line.trim().split(": ");
    return said.split(", ").map((pair) => {
      const [one = "", many = ""] = pair.split("/");
      return { kind: kind as SlotType, one, many };
    });
  });
}

const families: readonly (readonly SlotType[])[] = [
  ["host", "address", "url", "remote", "place"],
  ["port", "port-protocol"],
  ["package", "program"],
];

// The commonest first: names are said with the first two.
const nouns: Readonly<Record<Language, readonly Noun[]>> = {
  es: list(`service: el servicio/servicios, la unidad/unidades, el demonio/demonios
    path: el archivo/archivos, la carpeta/carpetas, el fichero/ficheros, el directorio/directorios
    container: el contenedor/contenedores, el container/containers
    user: el usuario/usuarios, la cuenta/cuentas, la usuaria/usuarias
    group: el grupo/grupos
    port: el puerto/puertos
    package: el paquete/paquetes, el programa/programas
    host: el servidor/servidores, el equipo/equipos, la maquina/maquinas, el host/hosts
    address: la ip/ips, la direccion/direcciones
    printer: la impresora/impresoras
    device: el disco/discos, la particion/particiones
    interface: la interfaz/interfaces, la tarjeta/tarjetas
    program: el proceso/procesos
    url: la web/webs, la pagina/paginas, el sitio/sitios`),
  en: list(`service: service/services, unit/units, daemon/daemons
    path: file/files, folder/folders, directory/directories
    container: container/containers
    user: user/users, account/accounts
    group: group/groups
    port: port/ports
    package: package/packages, program/programs
    host: host/hosts, server/servers, machine/machines
    address: ip/ips, address/addresses
    printer: printer/printers
    device: disk/disks, partition/partitions
    interface: interface/interfaces, card/cards
    program: process/processes
    url: site/sites, page/pages, website/websites`),
};
