import type { ErrorParameters } from "../shared/errors.ts";

/** read < write < destructive < forbidden. The worst part of a script decides for the whole. */
export type Risk = "read" | "write" | "destructive" | "forbidden";

export const risks: readonly Risk[] = ["read", "write", "destructive", "forbidden"];

export function worstRisk(...found: Risk[]): Risk {
  return found.reduce((worst, risk) => (risks.indexOf(risk) > risks.indexOf(worst) ? risk : worst), "read" as Risk);
}

/** What a read must see of the host to tell the truth; the sandbox shares exactly these. */
export type Sees =
  | "host-processes" // the host's PID namespace and /proc
  | "host-network" // interfaces, sockets and routes, without connecting
  | "host-mounts" // the host's own mount table, unmodified
  | "host-users" // who is logged in: utmp, wtmp, loginctl's files
  | "network" // connects to hosts that the person named
  | "journal" // journald's files
  | "systemd" // systemd's private socket or D-Bus, reads only
  | "docker" // the container engine's socket, reads only
  | "devices" // block and hardware devices under /dev
  | "kernel-log" // /dev/kmsg
  | "hostname"; // the host's UTS namespace

/** A reason a person can read: the text is messages/{en,es}/policy.ts under `code`, filled with `parameters`. */
export type Reason = { code: string; parameters: ErrorParameters; risk: Risk; start: number; end: number };

/** The judgement of one script. `reasons` is worst first and, for risk "read", empty. */
export type Assessment = {
  risk: Risk;
  reasons: readonly Reason[];
  /** The script reaches for the network. */
  network: boolean;
  privilege: "none" | "root";
  needs: readonly Sees[];
  /** Hands over the terminal (vim, top, passwd) or never ends by itself (tail -f). */
  terminal: boolean;
  endless: boolean;
  /** Names looked up, with the file each stood for when it was judged; the runner refuses any other. */
  programs: readonly ResolvedProgram[];
};

/** `file` is undefined when no such program is installed; `trusted`: root owns it and every folder above, nobody else may write. */
export type ResolvedProgram = { name: string; file: string | undefined; trusted: boolean };
