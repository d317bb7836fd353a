import { execFileSync } from "node:child_process";
import { cpus, release, totalmem } from "node:os";

/** The machine a figure was printed on, in one line. */
export function machineLine(): string {
  const processor = cpus()[0]?.model ?? "unknown processor";
  return `${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`;
}

/** The short commit of the clone at `root`; "+" when files differ from it. */
export function commitLine(root: string): string {
  try {
    const dirty =
      execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trim() === "" ? "" : "+";
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim() + dirty;
  } catch {
    return "not a clone";
  }
}
