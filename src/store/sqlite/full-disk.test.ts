import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const namespace = process.getuid?.() === 0 ? ["-m"] : ["-r", "-m"];
const canMount = spawnSync("unshare", [...namespace, "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;

test.skipIf(!canMount)("a full disk of its own (needs root or user namespaces)", () => {
  const mount = mkdtempSync(join(tmpdir(), "neo-full-"));
  const fixture = join(import.meta.dirname, "../../../test/store/full-disk-program.ts");
  const script = 'mount -t tmpfs -o size=12m none "$1" && exec "$2" "$3" "$1"';
  const args = [...namespace, "sh", "-c", script, "sh", mount, process.execPath, fixture];
  const { stdout, stderr } = spawnSync("unshare", args, { encoding: "utf8" });
  expect(stderr).toBe("");
  const { reserveMade, onFull, onOverfull, onNew, onFreed } = JSON.parse(stdout);
  expect(reserveMade).toBe(true);

  // The reserve carries an approval and the audit of what it was for, and a good deal more.
  expect(onFull).toMatchObject({ state: "disk", consumed: "ok", verdict: { rows: 62 }, reserve: false });
  expect(onFull.verdict).not.toHaveProperty("brokenAt");

  // When that is used up too, a row that is not written is not said to be, and all others are there.
  expect(onOverfull.code).toBe("E_DISK_FULL");
  expect(onOverfull.verdict.rows).toBe(62 + onOverfull.appended);
  expect(onOverfull.verdict).not.toHaveProperty("brokenAt");
  expect(onOverfull.turns).toBe(1);

  expect(onNew).toEqual({ state: "memory", notices: ["E_DISK_FULL"] });
  expect(onFreed).toMatchObject({ state: "disk", verdict: { rows: 63 + onOverfull.appended }, reserve: true });
});
