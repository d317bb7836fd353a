import type { EffectArea, RehearsalReason } from "../../../ports/rehearsal.ts";
import type { ErrorParameters } from "../../../shared/errors.ts";
import type { EffectName } from "./effect-row.ts";
import type { FoldersTold } from "./tells-folders.ts";
import type { OwnersTold } from "./tells-owners.ts";

/** What can be said of a script before anything of it runs, from its words and the programs table alone. */
export type Foresight = {
  /** "pointless": on the view it would only show a refusal, or never come back; its dry run or nothing says more. */
  rehearsable: "view" | "pointless";
  /** Why it is pointless; empty for "view". */
  reasons: readonly RehearsalReason[];
  /** What it does beyond files, in the order written. */
  effects: readonly ForeseenEffect[];
  /** What it looks at that a view cannot show truthfully. */
  looks: readonly Look[];
  ownersTold: OwnersTold | undefined;
  foldersTold: FoldersTold | undefined;
  /** Programs that no table knows: what they do is known only by what they try on the view. */
  unknown: readonly string[];
  /** The tool's own dry run of the whole script, where the script is that one command. */
  dryRun: { program: string; script: string } | undefined;
  /** Checks of the configuration that a service is about to read, such as `nginx -t`; each a read. */
  checks: readonly string[];
};

export type ForeseenEffect = {
  name: EffectName;
  area: EffectArea;
  program: string;
  /** Who or what it is done to, as written; empty where it is not said. */
  subjects: readonly string[];
  /** Whether the subjects are known for certain, so that the machine can be asked about them. */
  certain: boolean;
  parameters: ErrorParameters;
  /** All words of the call, where all are known. */
  words: readonly string[] | undefined;
  /** What it is surely given on its standard input. */
  input: string | undefined;
};

export type Look = RehearsalReason & { area: EffectArea };
