import type { Source, Way } from "../model-row.ts";

/** Name in the model's folder, bytes, SHA-256. */
export type Listed = readonly [name: string, bytes: number, sha256: string];

/** A model whose files all lie in one folder of one source. */
export function listedFiles(
  files: readonly Listed[],
  source: (path: string) => Source,
  folder: string,
  roles: Readonly<Record<string, string>>,
): Way {
  const at = (name: string) => source(folder === "" ? name : `${folder}/${name}`);
  return {
    kind: "files",
    files: files.map(([name, bytes, sha256]) => ({ name, bytes, sha256, sources: [at(name)] })),
    roles,
  };
}
