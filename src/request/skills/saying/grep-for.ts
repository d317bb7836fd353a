/** The grep(1) that can read a file by the looks of its name. */
export function grepFor(path: string): "grep" | "zgrep" {
  return path.endsWith(".gz") ? "zgrep" : "grep";
}
