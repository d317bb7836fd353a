import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indexFolder } from "../../scripts/recipes/write-index.ts";
import { documentRecipes } from "../../src/app/recipes/document-recipes.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { Knowledge } from "../../src/ports/knowledge.ts";
import type { Plan } from "../../src/ports/plan.ts";
import { createKnowledge } from "../../src/request/knowledge/create-knowledge.ts";
import { mangoStage } from "../../src/request/understanding/mango/mango-stage.ts";
import { readRecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { createVerifier } from "../../src/request/understanding/verification/verify-command.ts";
import type { Language } from "../../src/shared/language.ts";
import { openKnowledgeStore } from "../../src/store/knowledge/open-knowledge-store.ts";
import { judge } from "../../training/evaluate/answerers.ts";
import { besideKept, type RealEngines, realEngines, temporaryFolder, whyNoOnnx } from "../engines/real-engines.ts";

/** A program of which nobody but its manual and its tldr page knows anything. */
const manualPage = `.TH PARCELCTL 8
.SH NAME
parcelctl \\- look after the parcels of a warehouse
.SH SYNOPSIS
.B parcelctl
[\\fIOPTION\\fR]... \\fIDIRECTORY\\fR
.SH OPTIONS
.TP
\\fB\\-w\\fR, \\fB\\-\\-weigh\\fR
Weigh all parcels of the warehouse and print their total weight.
.TP
\\fB\\-\\-label\\fR=\\fITEXT\\fR
Print a new label on every parcel of the warehouse.
`;
const tldrPage =
  "# parcelctl\n\n> Parcels of a warehouse.\n\n- Stack the damaged parcels of a warehouse:\n\n`parcelctl damaged {{path/to/directory}}`\n";

describe("a command from this machine's own documents", () => {
  const folder = temporaryFolder();
  const machine = fixedSnapshot({ programs: ["*"], paths: { "/srv/parcels": "directory" } });
  const index = readRecipeIndex(indexFolder);
  let engines: RealEngines;
  let knowledge: Knowledge;
  let ask: (text: string, language: Language) => Promise<Plan | undefined>;
  let why: string | undefined;

  beforeAll(async () => {
    why = await whyNoOnnx();
    const manual = join(folder.path, "man");
    const pages = join(folder.path, "tldr/pages/common");
    mkdirSync(join(manual, "man8"), { recursive: true });
    writeFileSync(join(manual, "man8/parcelctl.8.gz"), gzipSync(manualPage));
    mkdirSync(pages, { recursive: true });
    writeFileSync(join(pages, "parcelctl.md"), tldrPage);
    engines = await realEngines(besideKept());
    knowledge = createKnowledge({
      store: openKnowledgeStore(join(folder.path, "knowledge.db")),
      encoder: engines.sentenceEncoder,
      indexes: [],
      manualRoots: [manual],
      notesFolder: join(folder.path, "notes"),
      pdf: (bytes, signal) => engines.pdfText(bytes, { signal }),
      fetchPage: async () => ({ bytes: Buffer.alloc(0), type: "text/plain" }),
      hints: async () => [],
      help: undefined,
      clock: { now: () => 1_000_000 },
    });
    const documents = documentRecipes(
      {
        environment: { home: folder.path, variables: {} },
        settings: { model: "off", tldr: join(folder.path, "tldr"), manuals: "on" },
        manual: async () => knowledge,
        manualFolders: [manual],
      },
      () => index,
    );
    const stage = mangoStage({
      index: async () => index,
      encoder: async () => engines.sentenceEncoder,
      documents,
      verifier: createVerifier({ options: () => undefined }),
      risk: await judge(),
      worksHere: () => true,
      hasPage: () => false,
      now: () => Date.parse("2026-11-30T12:00:00Z"),
    });
    ask = (text, language) =>
      stage({ text, normalised: normalise(text, language).text, language, machine }, new AbortController().signal);
  }, 300_000);
  afterAll(async () => {
    await knowledge?.close();
    await engines?.close();
    folder.remove();
  });

  test.each<[Language, string, string]>([
    ["en", "weigh all parcels of the warehouse /srv/parcels", "parcelctl --weigh /srv/parcels"],
    ["en", "stack the damaged parcels of the warehouse /srv/parcels", "parcelctl damaged /srv/parcels"],
  ])("%s: %s", async (language, request, script) => {
    if (why !== undefined) return expect(why).toMatch(/\S/);
    const plan = await ask(request, language);
    expect(plan).toMatchObject({ kind: "command", script, source: "mango" });
  });
});
