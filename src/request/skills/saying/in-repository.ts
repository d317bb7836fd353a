import type { SlotDeclaration } from "../skill.ts";

/** The folder of the repository, where one is named. */
export const repositorySlot: SlotDeclaration = { type: "path", optional: true, exists: true };

/** git's words, in the folder that was named. */
export function git(folder: string | undefined, ...words: string[]): [string, ...string[]] {
  return ["git", ...(folder === undefined ? [] : ["-C", folder]), ...words];
}

export const inRepositoryEs =
  "[(en|de|del|dentro de) [(el|la|este|mi)] [(repositorio|repo|carpeta|directorio|proyecto)] [(de|en)] {path}]";
export const inRepositoryEn =
  "[(in|of|for|at|under) [(the|this|my)] [(repository|repo|folder|directory|project)] {path}]";
export const repositoryEs = "[(en|de|del) (este|esta|el|la|mi) (repositorio|repo|carpeta|proyecto)]";
export const repositoryEn = "[(in|of|for) (this|the|my) (repository|repo|folder|project)]";
