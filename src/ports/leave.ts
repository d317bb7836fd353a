/**
 * What a person allowed for a while without being asked again: changes beneath folders, and scripts word for word. Only
 * ever what changes things, never what destroys them. Times in milliseconds since the epoch.
 */
export type Leave = {
  granted: number;
  until: number;
  /** Real paths. */
  folders: readonly string[];
  /** Trimmed, and to the letter. */
  scripts: readonly string[];
  /** Where the scripts were judged: one that could mean something else in another folder holds in this one alone. */
  scriptsFolder: string;
  /** Real paths that `folders` do not stand for although they lie beneath them: our own records. */
  except: readonly string[];
};

export const leaveLimits = { ms: 60 * 60 * 1000, folders: 10, scripts: 10 } as const;

/** The one leave a person may have at a time. It holds in the terminal that it was given in, and nowhere else. */
export interface LeaveBook {
  /** Undefined: none, over, not this terminal's, or not to be trusted. Never throws. */
  current(now: number): Leave | undefined;
  /** In place of any there is. Throws E_NO_APPROVER without a terminal, E_STORE_UNWRITABLE. */
  grant(leave: Leave): void;
  /** Whichever terminal it was given in. False when there was none. Throws E_STORE_UNWRITABLE. */
  end(): boolean;
}
