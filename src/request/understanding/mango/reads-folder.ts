import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { plainCommands } from "./steps/traces/script-words.ts";

/** Whether a command would read a folder's lines, which it has none of: `grep urgente correo` where `correo` is a folder. */
export function readsFolder(script: string, machine: Pick<MachineSnapshot, "pathKind">): boolean {
  return plainCommands(script).some(({ argv }) => {
    const [program = "", ...words] = argv;
    const last = words.at(-1) ?? "";
    if (
      !readers.test(program) ||
      last.startsWith("-") ||
      words.some((word) => /^-[A-Za-z]*[rR]|^--recursive$/.test(word))
    )
      return false;
    return machine.pathKind(last) === "directory";
  });
}

/** Programs that take the lines of files, and of folders only where they are told to. */
const readers =
  /^(?:grep|egrep|fgrep|cat|head|tail|sort|uniq|wc|cut|awk|less|more|nl|tac|rev|md5sum|sha1sum|sha256sum|sha512sum|strings)$/;
