import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { EscapeAttempt } from "./attempt.ts";
import { systemCalls } from "./prelude.ts";

/** What is outside for all attempts: one folder for each, and the processes and listeners of outside.pl. */
export type World = {
  folder: string;
  secrets: readonly string[];
  /** What the view is asked to hide. */
  hidden: readonly string[];
  /** What an attempt knows of the outside. */
  environmentOf(attempt: EscapeAttempt): Record<string, string>;
  here(attempt: EscapeAttempt): string;
  /** Everything of this attempt's that an escape would change, as lines to compare. */
  stateOf(attempt: EscapeAttempt): string[];
  /** Puts the secrets back where a control took them away. */
  restore(): void;
  /** Until outside.pl has told of all that has arrived. */
  settle(): Promise<void>;
  /** What outside.pl told of this attempt since it was last asked. */
  takeEvents(attempt: EscapeAttempt): string[];
  end(): Promise<void>;
};

export function nameOf(attempt: EscapeAttempt): string {
  return attempt.id.replaceAll("/", "-");
}

/** `folder` exists, with what root prepared in it (enter-world.sh); `shared` is a folder in /dev/shm. */
export async function makeWorld(folder: string, shared: string, attempts: readonly EscapeAttempt[]): Promise<World> {
  const secrets = [
    randomBytes(12).toString("hex"),
    ...(existsSync(join(folder, "token")) ? [readFileSync(join(folder, "token"), "utf8").trim()] : []),
  ];
  const secret = secrets[0] ?? "";
  const restore = () => {
    for (const [place, file] of [
      ["hidden", "secret"],
      ["closed", "key"],
    ] as const) {
      mkdirSync(join(folder, place), { recursive: true });
      writeFileSync(join(folder, place, file), `${secret}\n`, { mode: 0o600 });
    }
  };
  restore();
  mkdirSync(shared, { recursive: true });
  const here = (attempt: EscapeAttempt) => join(folder, "here", nameOf(attempt));
  const mounted = (attempt: EscapeAttempt) => join(folder, "mounted", nameOf(attempt));
  const memory = (attempt: EscapeAttempt) => join(shared, nameOf(attempt));
  const away = (attempt: EscapeAttempt) => join(folder, "away", nameOf(attempt));
  for (const attempt of attempts) {
    for (const place of [here, mounted, memory]) furnish(place(attempt), folder);
    mkdirSync(away(attempt), { recursive: true });
  }

  const outside = await startOutside(
    attempts.map((attempt, index) => [
      nameOf(attempt),
      here(attempt),
      mounted(attempt),
      memory(attempt),
      String(index),
      ...(attempt.outside ?? []),
    ]),
  );
  const numbers = systemCalls();
  const loop = existsSync(join(folder, "loop")) ? readFileSync(join(folder, "loop"), "utf8").trim() : "";
  const rootPid = existsSync(join(folder, "root-pid")) ? readFileSync(join(folder, "root-pid"), "utf8").trim() : "";
  const environmentOf = (attempt: EscapeAttempt): Record<string, string> => ({
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    HOME: folder,
    LC_ALL: "C",
    NAME: nameOf(attempt),
    HERE: here(attempt),
    MOUNTED: mounted(attempt),
    SHM: memory(attempt),
    AWAY: away(attempt),
    WORLD: folder,
    SECRET: join(folder, "hidden/secret"),
    SECRETS: join(folder, "closed"),
    ROOTS: join(folder, "roots"),
    ROOTPID: rootPid,
    LOOP: loop,
    SYSCALLS: numbers,
    ...outside.values.get(nameOf(attempt)),
  });
  for (const attempt of attempts) if (attempt.environment !== undefined) furnishEvil(here(attempt));
  return {
    folder,
    secrets,
    hidden: [join(folder, "hidden/secret"), join(folder, "closed")],
    environmentOf,
    here,
    stateOf: (attempt) => [
      ...[here, mounted, memory].flatMap((place) => treeLines(place(attempt))),
      ...processLines(environmentOf(attempt).VICTIM),
      ...(attempt.witness === undefined
        ? []
        : [`witness: ${runOutside(attempt.witness, environmentOf(attempt)).stdout}`]),
    ],
    restore,
    settle: outside.settle,
    takeEvents: (attempt) => outside.events.get(nameOf(attempt))?.splice(0) ?? [],
    end: outside.end,
  };
}

/** A witness, a condition or a taking back: bash, bare. */
export function runOutside(script: string, environment: Record<string, string>): { stdout: string; exitCode: number } {
  const done = spawnSync("/bin/bash", ["--noprofile", "--norc", "-c", script], {
    env: environment,
    cwd: "/",
    encoding: "utf8",
    timeout: 10_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { stdout: done.stdout, exitCode: done.status ?? -1 };
}

function furnish(place: string, folder: string): void {
  mkdirSync(join(place, "folder"), { recursive: true });
  writeFileSync(join(place, "file"), "original\n");
  writeFileSync(join(place, "empty"), "");
  writeFileSync(join(place, "lock"), "");
  writeFileSync(join(place, "held"), "");
  writeFileSync(join(place, "big"), "b".repeat(16_384));
  writeFileSync(join(place, "folder/inner"), "original\n");
  writeFileSync(join(place, "first"), "original\n");
  linkSync(join(place, "first"), join(place, "twin"));
  symlinkSync("file", join(place, "link"));
  writeFileSync(join(place, "away"), `${folder}\n`);
}

/** Programs, a start file and modules that leave a trace in `here` when they run outside. */
function furnishEvil(here: string): void {
  const evil = `${here}.evil`;
  const trace = `echo x >>'${here}/helper-ran'`;
  for (const part of ["bin", "perl", "lib"]) mkdirSync(join(evil, part), { recursive: true });
  writeFileSync(join(evil, "run.sh"), `${trace}\n`);
  writeFileSync(join(evil, "perl/Evil.pm"), `open(my $h, ">>", "${here}/helper-ran"); print $h "x"; 1;\n`);
  for (const module of ["Socket", "Fcntl", "POSIX", "strict", "warnings"]) {
    writeFileSync(join(evil, `perl/${module}.pm`), `open(my $h, ">>", "${here}/helper-ran"); print $h "x"; 1;\n`);
  }
  writeFileSync(
    join(evil, "evil.cjs"),
    `require("node:fs").appendFileSync(${JSON.stringify(`${here}/helper-ran`)}, "x");\n`,
  );
  for (const program of [
    "mount",
    "umount",
    "unshare",
    "perl",
    "setpriv",
    "sh",
    "bash",
    "cat",
    "find",
    "node",
    "prlimit",
    "sync",
    "rm",
  ]) {
    writeFileSync(join(evil, "bin", program), `#!/bin/sh\n${trace}\n`, { mode: 0o755 });
  }
}

/** A control may have mounted a whole disk here: that there is more is difference enough. */
const mostLines = 600;

/** Each path below with everything that an escape could change; reading times and change times are left out. */
export function treeLines(place: string): string[] {
  const lines: string[] = [];
  let device: bigint | undefined;
  const visit = (path: Buffer): void => {
    if (lines.length >= mostLines) return;
    const name = path.toString("latin1");
    let stat: ReturnType<typeof lstatSync>;
    try {
      stat = lstatSync(path, { bigint: true });
    } catch {
      lines.push(`${name}: gone`);
      return;
    }
    device ??= stat.dev;
    // Another file system that was mounted here: that it is there is the difference.
    if (stat.dev !== device) {
      lines.push(`${name}: of device ${stat.dev}`);
      return;
    }
    const content = stat.isFile() ? hashOf(path, stat.size) : stat.isSymbolicLink() ? readlinkSync(path) : "";
    const facts = [
      stat.mode.toString(8),
      stat.uid,
      stat.gid,
      stat.isDirectory() ? "" : stat.size,
      stat.ino,
      stat.nlink,
      stat.mtimeNs,
      stat.rdev,
      content,
    ];
    lines.push(`${name}: ${facts.join(" ")}`);
    if (!stat.isDirectory()) return;
    const entries = readdirSync(path, { encoding: "buffer" });
    for (const entry of entries.sort(Buffer.compare)) visit(Buffer.concat([path, Buffer.from("/"), entry]));
  };
  visit(Buffer.from(place));
  return lines;
}

function hashOf(path: Buffer, size: bigint): string {
  if (size > 1_000_000n) return "large";
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
  } catch (error) {
    return String(error);
  }
}

/** What others can see and change of a process. */
function processLines(pid: string | undefined): string[] {
  if (pid === undefined) return [];
  try {
    const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, "utf8");
    const stat = read("stat")
      .replace(/^.*\) /s, "")
      .split(" ");
    const [state = "", , group, session] = stat;
    const status = read("status");
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status)?.[1];
    return [
      `state ${/[RSD]/.test(state) ? "alive" : state}`,
      `group ${group} session ${session} nice ${stat[16]} priority ${stat[37]} policy ${stat[38]}`,
      `tracer ${field("TracerPid")} processors ${field("Cpus_allowed")}`,
      `name ${read("comm").trim()} oom ${read("oom_score_adj").trim()}`,
      `limits ${createHash("sha256").update(read("limits")).digest("hex").slice(0, 16)} groups ${read("cgroup")}`,
    ];
  } catch {
    return ["no such process"];
  }
}

type OutsideProcess = {
  values: Map<string, Record<string, string>>;
  events: Map<string, string[]>;
  settle(): Promise<void>;
  end(): Promise<void>;
};

async function startOutside(things: readonly (readonly string[])[]): Promise<OutsideProcess> {
  const child: ChildProcessWithoutNullStreams = spawn("perl", [join(import.meta.dirname, "outside.pl")], {
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", SYSCALLS: systemCalls(), OUTSIDE: "yes" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const values = new Map<string, Record<string, string>>();
  const events = new Map<string, string[]>();
  const waiting = new Map<string, () => void>();
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [word = "", name = "", key = "", ...rest] = line.split(" ");
    if (word === "value") values.set(name, { ...values.get(name), [key]: rest.join(" ") });
    else if (word === "event") events.set(name, [...(events.get(name) ?? []), [key, ...rest].join(" ")]);
    else if (word === "synced") waiting.get(name)?.();
  });
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", () => reject(new Error(`outside.pl ended: ${complaint}`)));
  });
  ended.catch(() => undefined);
  let count = 0;
  const settle = async () => {
    const word = String(count++);
    const told = new Promise<void>((resolve) => waiting.set(word, resolve));
    child.stdin.write(`sync ${word}\n`);
    await Promise.race([told, ended]);
  };
  for (const thing of things) child.stdin.write(`make ${thing.join(" ")}\n`);
  await settle();
  return {
    values,
    events,
    settle,
    end: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.stdin.end();
      }),
  };
}
