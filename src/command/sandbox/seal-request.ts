import type { Sees } from "../../ports/assessment.ts";

/** What is to be sealed: what the script must see, its programs, and who runs it where. */
export type SealRequest = {
  needs: readonly Sees[];
  /** Base names of everything it starts; `setId`: the file would run as somebody else. */
  programs: readonly { name: string; setId: boolean }[];
  /** A shell runs the script, so redirects are opened inside. */
  shell: boolean;
  /** Words that name a folder of /proc/PID. */
  readsProcessFolders: boolean;
  uid: number;
  gid: number;
  /** The program may use the person's terminal. */
  terminal: boolean;
  /** From `hiddenPaths`. */
  hidden: readonly string[];
};
