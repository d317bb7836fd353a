import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { raisedFolders } from "./named-paths.ts";

const isRoot = process.getuid?.() === 0;
const top = mkdtempSync(join(tmpdir(), "neo-named-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));

it.skipIf(!isRoot)("raises foreign folders above what is the person's own, or where they may write", () => {
  const person = { uid: 1000, gid: 1000 };
  chmodSync(top, 0o755);
  for (const path of ["site/own/deep", "site/foreign", "open", "closed/below"])
    mkdirSync(join(top, path), { recursive: true });
  chownSync(join(top, "site/own"), 1000, 1000);
  chownSync(join(top, "site/own/deep"), 1000, 1000);
  chmodSync(join(top, "open"), 0o777);
  const look = { access: (path: string) => (path === join(top, "open") || path.includes("own") ? 7 : 5) };
  const raised = (script: string, folder = "/") =>
    raisedFolders(script, { folder, home: undefined, more: [] }, person, look)
      .map(({ path, access }) => `${path} ${access}`)
      .filter((line) => line.startsWith(top));
  expect(raised(`rm -r ${top}/site/own/deep/*.log`)).toEqual([`${top} 5`, `${top}/site 5`]);
  expect(raised(`echo x >"${top}/open/new file"`)).toEqual([`${top} 5`, `${top}/open 7`]);
  expect(raised(`cat ${top}/closed/below ${top}/site/foreign`)).toEqual([]);
  expect(raised("touch own/x", join(top, "site"))).toEqual([`${top} 5`, `${top}/site 5`]);
});
