import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { NeoError } from "../../../shared/errors.ts";

const prefix = "layers-";

/** A new folder for a view's layers, where memory cannot hold them. What views that were killed left there goes first. */
export function makeLayersFolder(parent: string | undefined): string {
  if (parent === undefined) throw new NeoError("E_SANDBOX_UNAVAILABLE", { reason: "no folder for layers" });
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(parent)) {
    const owner = Number(name.slice(prefix.length).split("-")[0]);
    if (name.startsWith(prefix) && Number.isSafeInteger(owner) && !existsSync(`/proc/${owner}`))
      removeNow(join(parent, name));
  }
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

/** The kernel leaves `work/work` with mode 000. */
export async function removeLayersFolder(folder: string): Promise<void> {
  openFolders(folder);
  await rm(folder, { recursive: true, force: true });
}

function removeNow(folder: string): void {
  try {
    openFolders(folder);
    rmSync(folder, { recursive: true, force: true });
  } catch {} // somebody else's, or gone
}

function openFolders(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" })) {
    if (!entry.isDirectory()) continue;
    openBelow(Buffer.concat([Buffer.from(`${folder}/`), entry.name]));
  }
}

function openBelow(folder: Buffer): void {
  if (!lstatSync(folder).isDirectory()) return;
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" })) {
    if (entry.isDirectory()) openBelow(Buffer.concat([folder, Buffer.from("/"), entry.name]));
  }
}
