import { join } from "node:path";
import {
  type AvailableIndex,
  chromaIndex,
  packageOf,
  sqliteVecIndex,
  type VectorIndexesOptions,
} from "../engines/vectors/create-vector-indexes.ts";
import type { EngineProgress, Engines } from "../ports/engines.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import { createKnowledge } from "../request/knowledge/create-knowledge.ts";
import { programHelp } from "../request/knowledge/sources/program-help.ts";
import { systemClock } from "../shared/clock.ts";
import { openKnowledgeStore } from "../store/knowledge/open-knowledge-store.ts";
import type { Config } from "./config/defaults.ts";
import type { Environment } from "./environment.ts";
import { fetchPage } from "./fetch-page.ts";
import { helperPrograms } from "./helper-programs.ts";
import { inProduct, isSource } from "./in-product.ts";
import { askHelp, packagedProgram } from "./program-help.ts";
import { recipeHints } from "./recipes/recipe-hints.ts";

/** What this person's documents and this machine's manual say. Nothing is read, started or fetched before it is asked. */
export function composeKnowledge(options: {
  environment: Environment;
  settings: Pick<Config, "engines" | "knowledge">;
  engines: Engines;
  onProgress(progress: EngineProgress): void;
  /** Only with indexes that need not be fetched first; without any, words, names and what documents are about must do. */
  installedOnly?: boolean;
}): Knowledge {
  const { environment, settings, engines, onProgress, installedOnly = false } = options;
  const { dataFolder, variables, uid } = environment;
  const data = join(dataFolder, "knowledge");
  const encoder = { name: "use-multilingual-3", dimensions: engines.sentenceEncoder.dimensions };
  const given: VectorIndexesOptions = {
    sources: inProduct("engines"),
    folder: join(dataFolder, "engines"),
    data,
    encoder,
    bundle: settings.engines.bundle === "" ? undefined : settings.engines.bundle,
    client: helperPrograms(variables),
    onProgress,
  };
  const ownServer = settings.knowledge.chromaUrl === "";
  const indexes = indexesFor(settings, given).filter(
    ({ name }) => !installedOnly || (name === "chroma" && !ownServer) || packageOf(name, given).bytes() !== undefined,
  );
  return createKnowledge({
    store: openKnowledgeStore(join(data, `knowledge-${encoder.name}.db`)),
    encoder: engines.sentenceEncoder,
    indexes,
    manualRoots: ["/usr/local/share/man", "/usr/share/man"],
    notesFolder: environment.notesFolder,
    pdf: (bytes, signal) => engines.pdfText(bytes, { signal }),
    fetchPage,
    hints: recipeHints,
    help: programHelp(packagedProgram, askHelp({ cacheFolder: dataFolder, uid })),
    clock: systemClock,
  });
}

function indexesFor({ knowledge }: Pick<Config, "knowledge">, options: VectorIndexesOptions): AvailableIndex[] {
  const { index, chromaUrl: url } = knowledge;
  const exact = sqliteVecIndex(options);
  const wanted = index === "chroma" || (index === "auto" && url !== "");
  const program = inProduct(isSource ? "src/engines/vectors/chroma-program.ts" : "dist/chroma-program.js");
  return wanted ? [chromaIndex({ ...options, url, program }), exact] : [exact];
}
