import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { archiveKind } from "../archives/archive-kind.ts";
import { archiveEntries } from "../archives/open-archive.ts";
import { takeOut } from "../archives/take-out.ts";
import { needRoom } from "../disk-room.ts";
import type { ModelRow } from "../model-row.ts";
import { type Candidate, candidatesOf, filesBeneath } from "./candidates.ts";
import type { ImportParts, ImportTold } from "./import-parts.ts";
import { install } from "./install.ts";
import { matchCatalogue } from "./match-catalogue.ts";
import { planOfMatch, planOfRecognised } from "./plan-install.ts";
import { recognise } from "./recognise.ts";

/**
 * Takes in models brought by other means: what the catalogue knows by its hashes, and of the rest what is recognised.
 * The ids of what was put in place. Throws E_MODEL_UNRECOGNISED or E_MODEL_INCOMPLETE when nothing was.
 */
export async function importModels(
  paths: readonly string[],
  parts: ImportParts,
  told: ImportTold,
): Promise<readonly string[]> {
  const { folders, rows } = parts;
  const scratch = join(folders.own, ".incoming", `import-${newId()}`);
  try {
    const brought = (await Promise.all(paths.map((path) => candidatesOf(resolve(path))))).flat();
    const known = await matchCatalogue(rows, brought, told.signal);
    const plans = known.matches.map(planOfMatch);
    const loose: Candidate[] = [];
    for (const [index, candidate] of brought.entries()) {
      if ((await archiveKind(candidate.path)) === undefined) {
        loose.push(candidate);
        continue;
      }
      const folder = join(scratch, String(index));
      await unpack(candidate, folder, parts, told);
      const files = await filesBeneath(folder);
      const archive = known.archives.find((match) => match.archive === candidate);
      if (archive !== undefined) plans.push(planOfMatch({ ...archive, files }));
      else {
        const inside = await matchCatalogue(rows, files, told.signal);
        plans.push(...inside.matches.map(planOfMatch));
        known.incomplete.push(...inside.incomplete);
        loose.push(...files);
      }
    }
    const used = new Set(plans.flatMap(({ files }) => [...files.values()].map(({ path }) => path)));
    const rest = loose.filter(({ path }) => !used.has(path));
    for (const one of await recognise(rest)) plans.push(await planOfRecognised(one, rows, told.signal));
    if (plans.length === 0) throw nothing(paths, known.incomplete);
    const ids = new Set<string>();
    for (const plan of plans) {
      if (ids.has(plan.manifest.id)) continue;
      await install(plan, folders, told);
      ids.add(plan.manifest.id);
    }
    return [...ids];
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function unpack(
  { path, bytes }: Candidate,
  folder: string,
  { folders, programs }: ImportParts,
  { onProgress, signal }: ImportTold,
): Promise<void> {
  await needRoom(folders.own, bytes);
  await mkdir(folder, { recursive: true });
  let written = 0;
  let promised = bytes;
  for await (const entry of archiveEntries(path, programs)) {
    if (written + entry.size > promised) {
      promised = 2 * (written + entry.size);
      await needRoom(folders.own, entry.size);
    }
    await takeOut(entry, folder, entry.path, signal, (count) => {
      written += count;
      onProgress({ stage: "unpacking", model: path, bytes: written, total: Math.max(written, bytes) });
    });
  }
}

function nothing(paths: readonly string[], incomplete: readonly { row: ModelRow; missing: readonly string[] }[]) {
  const [nearest] = [...incomplete].sort((a, b) => a.missing.length - b.missing.length);
  if (nearest === undefined) return new NeoError("E_MODEL_UNRECOGNISED", { path: paths.join(" ") });
  return new NeoError("E_MODEL_INCOMPLETE", { id: nearest.row.id, missing: nearest.missing.join(", ") });
}
