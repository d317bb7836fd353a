import type { KnownOptions } from "../../command/machine/known-options.ts";
import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { MessageKey } from "../../shared/messages/catalogue.ts";
import type { Complaint } from "./complaint.ts";

/** A script in place of the one that failed, and why. */
export type Correction = { script: string; why: MessageKey; parameters?: Readonly<Record<string, string>> };

/** What is there, as far as a correction must know it. */
export type Here = { machine: MachineSnapshot; options: KnownOptions };

/** What helps against one kind of complaint; undefined where it is another one. */
export type Correct = (complaint: Complaint, here: Here) => Correction | undefined;
