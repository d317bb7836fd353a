/** What a finished command left behind. Output is what was kept: `cut` tells that there was more. */
export type Outcome = {
  exitCode: number;
  /** The signal that ended it, such as "SIGTERM", or undefined. */
  signal: string | undefined;
  stdout: string;
  stderr: string;
  cut: boolean;
  durationMs: number;
};
