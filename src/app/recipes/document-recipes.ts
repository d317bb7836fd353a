import { manualRoots, readManualPage } from "../../command/machine/manual-files.ts";
import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Knowledge } from "../../ports/knowledge.ts";
import { readManual } from "../../request/knowledge/documents/read-manual.ts";
import { manualRecipes } from "../../request/recipes/manual/manual-recipes.ts";
import { tldrFolders } from "../../request/recipes/tldr/tldr-folders.ts";
import { tldrRecipes } from "../../request/recipes/tldr/tldr-recipes.ts";
import type { DocumentQuery, DocumentRecipes } from "../../request/understanding/mango/documents/document-recipes.ts";
import { type Shelf, shelfOf } from "../../request/understanding/mango/documents/shelf.ts";
import type { RecipeIndex } from "../../request/understanding/mango/retrieval/recipe-index.ts";
import type { Config } from "../config/defaults.ts";
import type { Environment } from "../environment.ts";

/** How many pages' examples are looked at closer, and passages of manuals. */
const mostExamples = 16;
const mostPassages = 12;

export type DocumentParts = {
  environment: Pick<Environment, "home" | "variables">;
  settings: Config["mango"];
  /** Undefined where the manual has not been read yet: in the midst of a request it is not. */
  manual(): Promise<Pick<Knowledge, "search"> | undefined>;
  /** Where manual pages lie; as on every machine unless told otherwise. */
  manualFolders?: readonly string[];
};

/** What the folders of tldr pages and the manual of this machine hold for a request. Pages are read with the first one. */
export function documentRecipes(parts: DocumentParts, index: () => RecipeIndex): DocumentRecipes {
  const { settings, manualFolders: folders = manualRoots } = parts;
  let shelf: Shelf | undefined;
  const shelfFor = (machine: MachineSnapshot): Shelf => {
    shelf ??= shelfOf(
      foldersOf(parts).flatMap((folder) => tldrRecipes(folder, isHereOn(machine))),
      index(),
    );
    return shelf;
  };
  const fromManual = async ({ text, language, machine }: DocumentQuery, signal: AbortSignal) => {
    const manual = settings.manuals === "off" ? undefined : await parts.manual();
    if (manual === undefined) return [];
    const { passages } = await manual.search(text, { language, limit: mostPassages, signal });
    return manualRecipes(passages, { isHere: isHereOn(machine), synopsis: (page) => synopsisOf(page, folders) });
  };
  return async (query, signal) => [
    ...shelfFor(query.machine).nearest(query, mostExamples),
    ...(await fromManual(query, signal)),
  ];
}

function foldersOf({ settings, environment }: DocumentParts): readonly string[] {
  if (settings.tldr === "off") return [];
  return settings.tldr === "auto" ? tldrFolders(environment.home, environment.variables) : [settings.tldr];
}

function isHereOn(machine: MachineSnapshot): (program: string) => boolean {
  return (program) => machine.program(program).file !== undefined;
}

/** "lsblk(8) es": of the page in English, which has the same. What `--help` prints has none to look up. */
function synopsisOf(locator: string, folders: readonly string[]): string | undefined {
  const page = /^([\w.+-]+)\(/.exec(locator)?.[1];
  const source = page === undefined ? undefined : readManualPage(page, folders);
  if (page === undefined || source === undefined) return undefined;
  const blocks = readManual(source, page).blocks.filter(({ headings }) =>
    /^(SYNOPSIS|SINOPSIS)$/.test(headings[0] ?? ""),
  );
  return blocks.map(({ tag, text }) => `${tag} ${text}`.trim()).join("\n");
}
