import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NeoError } from "../../../shared/errors.ts";
import { openView } from "./open-view.ts";
import type { View, ViewRequest } from "./view.ts";
import type { ViewCapability, ViewReason } from "./view-capability.ts";

/**
 * Rehearses a script that does one of everything in a folder made for it, and tells what was not as it must be.
 * Empty: this way of rehearsing can be relied on here.
 */
export async function selfTestView(
  capability: ViewCapability,
  options: { cacheFolder: string | undefined; uid: number; gid: number },
): Promise<ViewReason[]> {
  const folder = trialFolder(options.cacheFolder);
  if (folder === undefined) return ["read_failed"];
  const outside = createServer();
  try {
    prepare(folder);
    await new Promise<void>((resolve) => outside.listen(join(folder, "socket"), resolve));
    const view = await openView(trialRequest(folder, options), capability, AbortSignal.timeout(15_000));
    try {
      return judge(view, folder);
    } finally {
      await view.close();
    }
  } catch (error) {
    return [reasonOf(error)];
  } finally {
    outside.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** On the file system the person works on rather than in /tmp, where possible. */
function trialFolder(cacheFolder: string | undefined): string | undefined {
  for (const parent of [cacheFolder, tmpdir()]) {
    try {
      if (parent !== undefined) return mkdtempSync(join(parent, "view-trial-"));
    } catch {}
  }
  return undefined;
}

function prepare(folder: string): void {
  writeFileSync(join(folder, "write"), "before\n");
  writeFileSync(join(folder, "mode"), "same\n", { mode: 0o644 });
  writeFileSync(join(folder, "attribute"), "same\n");
  writeFileSync(join(folder, "old"), "moved\n");
  mkdirSync(join(folder, "full/below"), { recursive: true });
  writeFileSync(join(folder, "full/below/file"), "");
}

function trialRequest(folder: string, options: { uid: number; gid: number }): ViewRequest {
  return {
    script: selfTestText,
    folder,
    environment: { PATH: "/usr/bin:/bin", OUTSIDE: String(process.pid) },
    uid: options.uid,
    gid: options.gid,
    groups: process.getgroups?.() ?? [],
    hidden: [],
    input: undefined,
    limits: {
      timeoutMs: 10_000,
      maxBytes: 16 * 1024 * 1024,
      maxFiles: 2_000,
      maxProcesses: 100,
      maxOutputBytes: 20_000,
    },
  };
}

/** perl sets the attribute (setxattr is 188 or 5) and connects, since nothing else that is always there can. */
export const selfTestText: string = String.raw`
echo after > write
chmod 600 mode
mv old new
rm -r full
perl -e '($p, $n, $v) = ("attribute", "user.neo", "1"); syscall($ARGV[0], $p, $n, $v, 1, 0)' ${process.arch === "x64" ? 188 : 5}
perl -e 'socket($s, 1, 1, 0) and connect($s, pack("Sa108", 1, "socket")) and print "connect passed\n"'
perl -e 'socket($s, 2, 1, 0) and connect($s, pack("SnC4x8", 2, 9, 127, 0, 0, 1)) and print "connect passed\n"'
kill -0 "$OUTSIDE" 2>/dev/null && echo signal passed
mount -t tmpfs none /tmp 2>/dev/null && echo mount passed
(echo 1 > /proc/sys/kernel/core_uses_pid) 2>/dev/null && echo kernel passed
cat mode
`;

function judge(view: View, folder: string): ViewReason[] {
  const reasons: ViewReason[] = [];
  const found = new Map(view.changes.map(({ display, kinds }) => [display.slice(folder.length + 1), kinds.join(",")]));
  const seen = expected.every(([path, kinds]) => found.get(path) === kinds) && found.size === expected.length;
  if (!seen || view.limits.length > 0) reasons.push("change_missed");
  if (!view.run.stdout.includes("same\n")) reasons.push("read_failed");
  if (/ passed\n/.test(view.run.stdout) || !untouched(folder)) reasons.push("write_passed");
  const kinds = new Set(view.attempts.map(({ kind }) => kind));
  if (!kinds.has("socket") || !kinds.has("network") || !kinds.has("signal")) reasons.push("no_seccomp");
  if (!existsSync(view.at(Buffer.from(join(folder, "new"))))) reasons.push("read_failed");
  return reasons;
}

const expected: readonly (readonly [string, string])[] = [
  ["attribute", "xattr"],
  ["full", "deleted"],
  ["full/below", "deleted"],
  ["full/below/file", "deleted"],
  ["mode", "mode"],
  ["new", "created"],
  ["old", "deleted"],
  ["write", "modified"],
];

function untouched(folder: string): boolean {
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  return (
    text("write") === "before\n" &&
    text("old") === "moved\n" &&
    (lstatSync(join(folder, "mode")).mode & 0o777) === 0o644 &&
    existsSync(join(folder, "full/below/file")) &&
    !existsSync(join(folder, "new"))
  );
}

function reasonOf(error: unknown): ViewReason {
  const reason = error instanceof NeoError ? String(error.parameters.reason ?? "") : "";
  if (/^(?:overlay|root|layers|memory)/.test(reason)) return "no_overlay";
  return /^seccomp/.test(reason) ? "no_seccomp" : "no_namespaces";
}
