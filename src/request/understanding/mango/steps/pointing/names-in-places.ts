import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Before, Trace } from "../thing.ts";
import { plainCommands } from "../traces/script-words.ts";

/** "Mueve ahí a.csv" where a.csv is in the folder spoken of: a name that is not here and is there. */
export function withFolder(text: string, { trace, folder }: Before, machine: MachineSnapshot): string {
  const made = trace.folder ?? folder;
  const above = made?.includes("/") ? made.slice(0, made.lastIndexOf("/")) : undefined;
  return [folder, made, above].reduce<string>(
    (said, one) => (one === undefined ? said : namesIn(one, said, machine, /\.\w{1,5}$/)),
    text,
  );
}

/** "Delete a.pid and lock in tmp": the things that are in there, by their paths. */
export function withinPlace(text: string, machine: MachineSnapshot): string | undefined {
  const [, said = "", folder = ""] =
    /^(.+) (?:en|in|dentro de|inside|de|from) (?:la carpeta |the folder )?([\w./~-]+)$/iu.exec(text) ?? [];
  if (folder === "" || machine.pathKind(folder) !== "directory") return undefined;
  const whole = namesIn(folder, said, machine, /./);
  return whole === said ? undefined : whole;
}

function namesIn(folder: string, text: string, machine: MachineSnapshot, form: RegExp): string {
  return text.replace(/(?<=^|\s)[\w-][\w.-]*(?=\s|$|,)/g, (name, at: number) => {
    const path = `${folder.replace(/\/+$/, "")}/${name}`;
    return at > 0 && form.test(name) && machine.pathKind(name) === undefined && machine.pathKind(path) !== undefined
      ? path
      : name;
  });
}

/** "Junta a.log.1 y a.log en logs/todo.log": a name that is not here and is beside another that is named with its folder. */
export function beside(text: string, machine: MachineSnapshot): string | undefined {
  const folders = new Set(
    [...text.matchAll(/(?<=^|\s)([\w.~-][\w./~-]*)\/[\w.-]+(?=\s|$|,)/g)].map(([, folder = ""]) => folder),
  );
  const [only = ""] = folders;
  if (folders.size !== 1 || machine.pathKind(only) !== "directory") return undefined;
  const whole = namesIn(only, text, machine, /\.\w{1,5}$/);
  return whole === text ? undefined : whole;
}

/** The folder that a step worked in. */
export function folderOf(script: string, trace: Trace, machine: MachineSnapshot): string | undefined {
  if (trace.folder !== undefined) return trace.folder;
  const [first] = plainCommands(script);
  const [program, where] = first?.argv ?? [];
  if (program === "find" && where !== undefined && where !== "." && machine.pathKind(where) !== "file") return where;
  const { name = "", kind } = trace.object ?? {};
  if (kind === "folder") return name;
  return /^(?:file|files|archive)$/.test(kind ?? "") ? folderAround(name.split(" ")) : undefined;
}

/** The folder that all of these paths are in; undefined where it is the one that everything is asked in. */
function folderAround(paths: readonly string[]): string | undefined {
  const folders = new Set(paths.map((path) => path.slice(0, Math.max(0, path.lastIndexOf("/")))));
  const [only = ""] = folders;
  return folders.size === 1 && only !== "" && !/[*?]/.test(only) ? only : undefined;
}
