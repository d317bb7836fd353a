import { helperPrograms } from "../../src/app/helper-programs.ts";
import type { DownloadHabits } from "../../src/models/download/download.ts";
import { FolderModelLibrary, type LibraryParts } from "../../src/models/model-library.ts";
import type { ModelRow, Source } from "../../src/models/model-row.ts";
import { definedVariables } from "./variables.ts";

/** As downloads behave, but in a hurry. */
export const hasty: DownloadHabits = { stallMs: 400, leastBytes: 1, retryMs: 5, tries: 4 };

/** A library with rows of a test's own, all licences accepted. */
export function testLibrary(parts: Partial<LibraryParts> & Pick<LibraryParts, "folders">): FolderModelLibrary {
  const library = new FolderModelLibrary({
    programs: helperPrograms(definedVariables()),
    proxies: {},
    clock: { now: () => 0 },
    habits: hasty,
    ...parts,
  });
  for (const { licence } of library.known()) library.acceptLicence(licence);
  return library;
}

/** A model that is one file. */
export function singleFile(
  id: string,
  { bytes, sha256, sources }: { bytes: number; sha256: string; sources: readonly Source[] },
): ModelRow {
  return {
    id,
    task: "llm",
    engine: "llama-cpp",
    languages: ["es"],
    licence: "mit",
    memoryBytes: bytes,
    quality: 1,
    power: "any",
    ways: [{ kind: "files", files: [{ name: "model.gguf", bytes, sha256, sources }], roles: { model: "model.gguf" } }],
  };
}
