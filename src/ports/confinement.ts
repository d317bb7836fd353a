/** A program of ours that works on untrusted input and is to reach nothing but what it needs. */
export type ConfinedProgram = {
  /** Absolute. */
  file: string;
  argv: readonly string[];
  environment: Readonly<Record<string, string>>;
  /** Files and folders it reads, besides what every program needs of the system. Absolute. */
  reads: readonly string[];
  /** Memory that it may ask for, touched or not: what is beyond is refused to it. */
  dataBytes: number;
};

/**
 * closed: reads only that, writes nothing, has no network and signals nobody. partly: the same, but reads what its user
 * may. open: this machine cannot hold it.
 */
export type Confinement = "closed" | "partly" | "open";

/** What to start instead. Descriptor 3 is taken where it is confined; 0 to 2 and from 4 on are the program's. */
export type ConfinedCommand = {
  file: string;
  argv: readonly string[];
  environment: Readonly<Record<string, string>>;
  confinement: Confinement;
};

export type Confine = (program: ConfinedProgram) => Promise<ConfinedCommand>;
