import type { PullProgress } from "../../ports/models.ts";
import type { HelperPrograms } from "../helper-programs.ts";
import type { ModelFolders } from "../model-folders.ts";
import type { ModelRow } from "../model-row.ts";

export type ImportParts = { folders: ModelFolders; programs: HelperPrograms; rows: readonly ModelRow[] };
export type ImportTold = { onProgress(progress: PullProgress): void; signal: AbortSignal };
