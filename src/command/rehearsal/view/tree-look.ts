import { accessSync, constants, type Dirent, readdirSync, statSync } from "node:fs";
import type { TreeLook } from "./mount-plan.ts";

/** The real tree, as this process may see it. */
export const realTree: TreeLook = {
  list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    } catch {
      return undefined;
    }
  },
  isFolder(path) {
    try {
      return statSync(path).isDirectory();
    } catch {
      return true; // not to be seen by us: the mount itself will tell
    }
  },
  access(path) {
    const may = (right: number) => {
      try {
        accessSync(path, right);
        return true;
      } catch {
        return false;
      }
    };
    // Refusals are ordinary here, and there are many: where they come from is not of interest.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      return (may(constants.R_OK) ? 4 : 0) | (may(constants.W_OK) ? 2 : 0) | (may(constants.X_OK) ? 1 : 0);
    } finally {
      Error.stackTraceLimit = limit;
    }
  },
};

function kindOf(entry: Dirent): "folder" | "file" | "link" | "socket" | "other" {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (entry.isSymbolicLink()) return "link";
  return entry.isSocket() ? "socket" : "other";
}
