/** What is wanted of the journal of this machine. */
export type JournalWish = { strange: number; said: number; named: readonly string[] } & JournalAction;

export type JournalAction = Entries | Upkeep;

/** Entries of it: whose, of when, which of them, and what becomes of them. */
export type Entries = {
  do: "entries";
  whose: Whose;
  /** 0 is this boot, -1 the one before it. */
  boot?: number;
  priority?: Priority;
  since?: string;
  until?: string;
  /** Words that the entries have, or have not. */
  texts: readonly string[];
  without: readonly string[];
  lines?: number;
  /** Of the oldest ones, where not of the newest. */
  first?: boolean;
  follow?: boolean;
  reverse?: boolean;
  output?: string;
  flags: readonly string[];
  count?: boolean;
  into?: string;
};

/** Who wrote them; all that is named must be so, but of several of one kind any. */
export type Whose = {
  units: readonly string[];
  ofUser: boolean;
  kernel: boolean;
  identifiers: readonly string[];
  /** Fields of an entry as journalctl(1) matches them, written for the shell. */
  matches: readonly string[];
};

export type Priority = "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | `${number}`;

/** How it is kept. */
export type Upkeep =
  | { do: "usage" }
  | { do: "boots" }
  | { do: "vacuum"; rotate: boolean; told?: boolean; size?: string; time?: string; files?: number }
  | { do: "rotate" }
  | { do: "flush" }
  | { do: "verify" };
