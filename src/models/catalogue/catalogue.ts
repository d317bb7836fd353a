import type { ModelRow } from "../model-row.ts";
import { encoders, voiceDetectors } from "./encoders.ts";
import { languageModels } from "./language-models.ts";
import { recognisers } from "./recognisers.ts";
import { voices } from "./voices.ts";

/** Every model that can be fetched by name. A row is a claim until a download has proved it: see docs/adr/0008-model-files.md. */
export const catalogue: readonly ModelRow[] = [
  ...languageModels,
  ...recognisers,
  ...voices,
  ...encoders,
  ...voiceDetectors,
];
