/** The grep(1) that can read a file by the looks of its name. */
export function grepFor(path: string): "grep" | "zgrep" {
  return path.endsWith(".gz") ? "zgrep" : "grep";
}

/**
 * What finds a text to the letter: whoever wrote capitals meant them. `flags`: letters of options that are wanted besides.
 */
export function grepWords(text: string, flags = ""): string[] {
  const isFixed = /[[\]\\.*^$]/.test(text);
  const all = `${flags}${/\p{Lu}/u.test(text) ? "" : "i"}${isFixed ? "F" : ""}`;
  return [...(all === "" ? [] : [`-${all}`]), ...(text.startsWith("-") ? ["-e"] : []), text];
}
