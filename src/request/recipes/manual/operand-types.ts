import type { RecipeSlotType } from "../slot-types.ts";

/**
 * The type of value that a manual's name for an argument asks for: FILE, <file>..., HOME_DIR, UNIT|PATTERN. Undefined
 * where the name does not tell: no value is better than one of another kind.
 */
export function operandType(name: string): RecipeSlotType | undefined {
  const types = name.split("|").map(typeOfOne);
  const [first] = types;
  if (types.some((type) => type === undefined)) return undefined;
  const differ = types.some((type) => type !== first);
  return differ && types.every((type) => type !== undefined && places.has(type)) ? "path" : first;
}

/** True for what stands for other options: `[OPTION]...`, which some pages write without brackets. */
export function isOptions(name: string): boolean {
  return /^<?(?:options?|opts|opciones|opci[oó]n)>?(?:\.{3}|…)?$/i.test(name);
}

const places = new Set<RecipeSlotType>(["path", "file", "folder"]);

function typeOfOne(name: string): RecipeSlotType | undefined {
  const bare = /^<?([A-Za-z][\w-]*?)\d?>?(?:\.{3}|…)?$/.exec(name)?.[1]?.toLowerCase() ?? "";
  // HOME_DIR is a folder and PATTERN_FILE a file, whatever is in them.
  const last = /[_-](dir|directory|folder|file|filename)$/.exec(bare)?.[1] ?? "";
  return types.get(bare) ?? types.get(bare.replace(/s$/, "")) ?? types.get(last);
}

const names: Readonly<Partial<Record<RecipeSlotType, string>>> = {
  file: "file filename fichero archivo",
  folder: "dir directory folder directorio carpeta",
  path: "path pathname source src dest origen destino ruta",
  device: "device dev partition disk dispositivo",
  user: "user userlist username login usuario",
  group: "group grplist groupname grupo",
  host: "host hostname destination",
  port: "port puerto",
  pid: "pid pidlist",
  number: "num number n count lines seconds secs levels número numero",
  size: "size tamaño",
  pattern: "pattern regexp regex expr patrón",
  unit: "unit service",
  package: "package pkg paquete",
  signal: "signal sig señal",
  mode: "mode modo",
  url: "url",
  interface: "iface interface interfaz",
  text: "text string message msg comment texto mensaje",
  command: "command cmd orden",
  branch: "branch branchname",
  container: "container",
  uuid: "uuid",
};

const types = new Map<string, RecipeSlotType>(
  Object.entries(names).flatMap(([type, all]) => all.split(" ").map((name) => [name, type as RecipeSlotType] as const)),
);
