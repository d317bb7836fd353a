import { plainCommands } from "../traces/script-words.ts";

/** Whose a folder is that was just filled with all that is in it is said of everything in it: "chown ana web" after a clone. */
export function ofWholeFolder(script: string, before: string): string {
  const [, program = "", who = "", folder = ""] = /^((?:sudo )?ch(?:own|grp)) ([\w:.-]+) (\S+)$/.exec(script) ?? [];
  if (folder === "") return script;
  return fillsWith(before, folder.replace(/(?<=.)\/+$/, "")) ? `${program} -R ${who} ${folder}` : script;
}

function fillsWith(script: string, folder: string): boolean {
  return plainCommands(script).some(({ argv }) => {
    const [program = "", ...words] = argv;
    const isTree =
      (program === "git" && words[0] === "clone") ||
      (program === "tar" && /^-?\w*x/.test(words[0] ?? "")) ||
      program === "unzip" ||
      program === "rsync" ||
      (program === "cp" && /^-\w*[ra]/i.test(words[0] ?? ""));
    return isTree && words.some((word) => word.replace(/(?<=.)\/+$/, "") === folder);
  });
}
