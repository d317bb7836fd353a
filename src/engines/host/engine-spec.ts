/** What the host must know to run an engine. */
export type EngineSpec = {
  name: string;
  /** The program, as Node runs it; absolute. */
  program: string;
  /** Files and folders it reads. */
  reads: readonly string[];
  /** Handed to the program at its start. */
  options: object;
  /** What it takes with its model loaded. */
  needBytes: number;
  /** What its library asks for beyond that and hardly touches: stacks and buffers of its threads. */
  untouchedBytes?: number;
  /** Of JavaScript; what libraries take is not in it. */
  heapMegabytes: number;
  startTimeoutMs: number;
};

/** How the host deals with engines, whichever they are. */
export type EngineSettings = {
  /** Without a call for so long, an engine ends. */
  idleMs: number;
  /** An engine that says nothing for so long while it is called has hung. */
  callTimeoutMs: number;
  /** After a cancel an engine has so long to stop. */
  cancelGraceMs: number;
};
