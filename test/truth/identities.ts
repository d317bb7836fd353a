import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Somebody to run a test program as: a command prefix, and a folder and home of their own. */
export type Identity = { name: string; prefix: readonly string[]; folder: string; remove(): void };

/** Root and an ordinary user when root runs the tests, else only who runs them. */
export function identities(): Identity[] {
  const root = process.getuid?.() === 0;
  const self: Identity = { name: root ? "root" : "this user", prefix: [], ...homeFor(undefined) };
  if (!root) return [self];
  const drop = ["/usr/bin/setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", "--"];
  return [self, { name: "an ordinary user", prefix: drop, ...homeFor(nobody) }];
}

const nobody = 65534;

function homeFor(owner: number | undefined): Pick<Identity, "folder" | "remove"> {
  const folder = mkdtempSync(join(tmpdir(), "neo-truth-"));
  writeFileSync(join(folder, "a.txt"), "b\na\nc\n");
  if (owner !== undefined) chownSync(folder, owner, owner);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
