import { builtInRow } from "../../command/policy/program-table.ts";
import type { KnownProgram } from "./command-line.ts";

/** Programs by the built-in table; the subcommands of a row are its own first level. */
export const knownProgram: KnownProgram = (name) => {
  const row = builtInRow(name);
  if (!row) return undefined;
  const names = Object.keys(row.use.subcommands ?? {}).flatMap((key) => key.split("|"));
  const { bare, effect, subcommands } = row.use;
  const bareReads = (bare ?? (subcommands === undefined ? effect : "write")) === "read";
  return { subcommands: new Set(names), bareReads };
};
