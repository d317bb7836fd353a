import { posix } from "node:path";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { secretAt, secretInText } from "./secrets.ts";

/**
 * Whether the text of a script names a secret, or a folder with one somewhere beneath it: what a copy of that would put
 * elsewhere. By the words alone, so that it catches what is written plainly and errs towards yes.
 */
export function mentionsSecret(script: string, machine: Pick<MachineSnapshot, "home" | "folder">): boolean {
  const { home, folder } = machine;
  const homes = [...new Set([home, "/root"])];
  const words = script.split(/[\s'"=,;|&<>(){}`]+/).filter((word) => word !== "");
  return words.some((word) => {
    const path = posix.resolve(folder, word.replace(/^(~|\$HOME)(?=\/|$)/, home));
    return (
      secretInText(word, homes) !== undefined ||
      secretAt(path, { homes, recursive: true, devices: false }) !== undefined
    );
  });
}
