import type { World } from "./decide-undo.ts";
import type { Workbench } from "./workbench.ts";

/** The real machine, for whoever we are. */
export function worldOf({ tree, uid }: Workbench): World {
  const groups = new Set([process.getegid?.(), ...(process.getgroups?.() ?? [])]);
  return {
    isFolder: (path) => tree.lstat(path)?.isDirectory() ?? false,
    mayOwn: (owner) => uid === 0 || (owner.uid === uid && groups.has(owner.gid)),
  };
}
