import type { Attempt, View, ViewLimits } from "../../../src/command/rehearsal/view/view.ts";

/**
 * One way out of the view, as data. The script meets a small world that the test made outside (outside.pl, world.ts) and
 * knows it by its environment:
 *
 * - HERE, MOUNTED, SHM: folders of this attempt alone, on the disk, on a file system mounted below the world, and in
 *   /dev/shm, each with the same few files; whatever differs there afterwards is an escape
 * - AWAY: a folder for what it needs on its way, which nobody looks at
 * - NAME: its own name; WORLD: the folder above all HEREs; SECRET: a file that the view hides, SECRETS the folder around
 *   another; ROOTS: a file that root alone can read
 * - with `outside`: VICTIM, ADDRESS, HELD (a process, its buffer, its open file), TCP, TCP6, UDP, UDP6, PORT, ABSTRACT,
 *   PTS, KEY, QUEUE, HERE/stream, HERE/dgram, HERE/seqpacket
 *
 * `said WHY` in bash and perl tells of success where only the process itself can know it.
 */
export type EscapeAttempt = {
  id: string;
  tries: string;
  language: "bash" | "perl";
  script: string;
  /** Whose attempt it is; undefined: root's and an ordinary user's. */
  as?: "root" | "user";
  /** How it is shown to work without a view. Only what is harmless and can be taken back is run bare. */
  control: Control;
  /** Bash, run outside after the control. */
  takeBack?: string;
  /** Bash, run outside before and after: what it prints must stay the same. */
  witness?: string;
  outside?: readonly Outside[];
  /** Needs a view of its own: it ends, fills or upsets the one it is in. */
  alone?: true;
  /** Writes where a failing view would harm the machine: run only after canaries in the same folders stayed inside. */
  risky?: true;
  environment?: Readonly<Record<string, string>>;
  limits?: Partial<ViewLimits>;
  /** What kind of attempt the view should have told of. */
  noted?: Attempt["kind"];
  /** What is wrong with the report of the view, if anything. */
  reports?: (view: View, here: string) => string | undefined;
};

export type Control =
  | {
      by: "anyone" | "root";
      script?: string /** Bash, run outside; success: this machine cannot show it. */;
      unless?: string;
    }
  | { by: "nobody"; why: string };

/** What the outside keeps for an attempt; see outside.pl. */
export type Outside =
  | "victim"
  | "stream"
  | "dgram"
  | "seqpacket"
  | "abstract-stream"
  | "abstract-dgram"
  | "abstract-seqpacket"
  | "tcp"
  | "tcp6"
  | "udp"
  | "udp6"
  | "port" // nobody listens there; it is an escape when somebody does
  | "fifo"
  | "pty"
  | "shm"
  | "msg"
  | "sem"
  | "mq"
  | "flock"
  | "posix-lock"
  | "lease";

type More = Partial<Omit<EscapeAttempt, "id" | "tries" | "language" | "script">>;

export function bash(id: string, tries: string, script: string, more: More = {}): EscapeAttempt {
  return { id, tries, language: "bash", script, control: anyone, ...more };
}

export function perl(id: string, tries: string, script: string, more: More = {}): EscapeAttempt {
  return { id, tries, language: "perl", script, control: anyone, ...more };
}

const anyone: Control = { by: "anyone" };

/** Shown by root alone: the bare ordinary user cannot do it either. */
export const root: More = { control: { by: "root" } };

export function unshown(why: string): More {
  return { control: { by: "nobody", why } };
}
