import type { FileChange, RehearsalReason } from "../../../ports/rehearsal.ts";

/** What is to be run on a copy-on-write view, by whom and within which limits. */
export type ViewRequest = {
  /** Run by /bin/bash --noprofile --norc -c. */
  script: string;
  /** Working folder, absolute; exists. */
  folder: string;
  environment: Readonly<Record<string, string>>;
  uid: number;
  gid: number;
  groups: readonly number[];
  /** Files and folders that cannot be read or written inside (`hiddenPaths`); touching one is an attempt. */
  hidden: readonly string[];
  /** Bytes for standard input; undefined: /dev/null. */
  input: Uint8Array | undefined;
  limits: ViewLimits;
};

export type ViewLimits = {
  timeoutMs: number;
  /** What the view may hold, in bytes and in files. */
  maxBytes: number;
  maxFiles: number;
  maxProcesses: number;
  /** Output kept per stream, in bytes. */
  maxOutputBytes: number;
};

/** A script has run on it and ended, or was ended; the view stays readable until `close`. */
export interface View {
  readonly run: {
    exitCode: number;
    signal: string | undefined;
    stdout: string;
    stderr: string;
    cut: boolean;
    durationMs: number;
  };
  /** Every difference between the real tree and the view, by path bytes; `diff` and `withheld` are not set. */
  readonly changes: readonly FileChange[];
  /** What it tried to do beyond files, once each. */
  readonly attempts: readonly Attempt[];
  /** What kept the view from being the whole truth: time, space, a path that could not be covered, foreign owners, … */
  readonly limits: readonly RehearsalReason[];
  /** Where the view's version of `path` can be read by us, while the view is open. */
  at(path: Uint8Array): Buffer;
  close(): Promise<void>;
}

/** One kind of thing that a view holds back: `what` is the address, socket path, system call or device, as data. */
export type Attempt = {
  kind:
    | "network" // a connection or datagram to another host, or a listening port
    | "socket" // a UNIX socket of the real machine: docker, D-Bus, systemd, a database
    | "signal" // to a process outside
    | "mount"
    | "kernel" // modules, sysctl, bpf, kexec, quotas, keyrings …
    | "time"
    | "hostname"
    | "device"
    | "power"
    | "secret" // a masked path
    | "set-id" // a program that would have run as somebody else
    | "background"; // processes that were still running when the script ended
  what: string;
};
