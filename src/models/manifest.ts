import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { modelEngines, modelTasks } from "../ports/models.ts";
import { entryName } from "./archives/entry-name.ts";
import { isModelId, manifestName } from "./model-folders.ts";

const insidePath = z
  .string()
  .refine((path) => path === "." || entryName(path) === path, "not a path within the folder");

const manifestSchema = z.object({
  id: z.string().refine(isModelId),
  task: z.enum(modelTasks),
  engine: z.enum(modelEngines),
  languages: z.array(z.string().max(35)).max(200),
  licence: z.string().max(80),
  memoryBytes: z.int().min(0),
  /** Role → path in the folder. */
  roles: z.record(z.string().max(40), insidePath),
  files: z
    .array(z.object({ name: insidePath, bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(20_000),
});

/** What stands in a model's folder beside its files. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Undefined where there is none, or none that makes sense. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(await readFile(join(folder, manifestName), "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`, { flush: true });
}
