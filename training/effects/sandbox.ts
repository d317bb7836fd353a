import { spawn } from "node:child_process";
import { existsSync, lstatSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { socketFilter } from "./socket-filter.ts";

/** Where the folders that a command may write lie outside; inside they are /srv/FIXTURE, /home/ana and /tmp. */
export type Places = { room: string; fixture: string; folder: string; home: string; temporary: string };

export type SandboxOptions = {
  timeMs: number;
  outputBytes: number;
  /** Files from outside that are shown to be read, by where they are inside. */
  shown?: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
};

export type SandboxedRun = { exit: number; output: string; errors: string; cut: "time" | "output" | undefined };

/** What the command sees where the fixture's folder is. */
export function folderInside(fixture: string): string {
  return `/srv/${fixture}`;
}

export const homeInside = "/home/ana";

/**
 * Runs a program as user ana (uid 1000) on a machine that is the system's programs and nothing else of it: no network,
 * no other processes, nothing of /etc but what programs need, no /var, /run, /root or other homes. src/command/sandbox is
 * no use here: it seals reads and shows them the machine as it is, whereas this shows every machine the same and lets
 * three folders be written. Throws when bubblewrap cannot start and when `signal` aborts.
 */
export function runSandboxed(argv: readonly string[], places: Places, options: SandboxOptions): Promise<SandboxedRun> {
  const { timeMs, outputBytes, signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  const filter = socketFilter();
  const words = [...bubblewrapArguments(places, filter !== undefined, options.shown), "--", ...limits, ...argv];
  const { promise, resolve, reject } = Promise.withResolvers<SandboxedRun>();
  const child = spawn("bwrap", words, { stdio: ["ignore", "pipe", "pipe", "pipe"], env: environment });
  let cut: SandboxedRun["cut"];
  const stop = (why: NonNullable<typeof cut>) => {
    cut ??= why;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(stop, timeMs, "time");
  const abort = () => child.kill("SIGKILL");
  signal?.addEventListener("abort", abort);
  const texts = [1, 2].map((descriptor) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    const stream = child.stdio[descriptor] as NodeJS.ReadableStream;
    stream.on("data", (piece: Buffer) => {
      bytes += piece.length;
      if (bytes <= outputBytes) pieces.push(piece);
      else stop("output");
    });
    return () => Buffer.concat(pieces).toString("utf8");
  });
  const pipe = child.stdio[3] as NodeJS.WritableStream;
  // It may have ended before it read the filter; then its exit code says why.
  pipe.on("error", () => undefined);
  pipe.end(filter ?? "");
  child.on("error", reject);
  child.on("close", (code) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    if (signal?.aborted) return reject(signal.reason);
    const [output = "", errors = ""] = texts.map((text) => text());
    if (code === 1 && /^bwrap: /m.test(errors)) return reject(new Error(errors.trim()));
    resolve({ exit: code ?? 137, output, errors, cut });
  });
  return promise;
}

/** Memory and file sizes that no request needs; the number of processes is bounded by the time they have. */
const limits = ["prlimit", "--core=0", `--fsize=${256 * 1024 ** 2}`, `--as=${2 * 1024 ** 3}`, "--"];

const environment = {
  PATH: "/opt/ana:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  HOME: homeInside,
  USER: "ana",
  LOGNAME: "ana",
  SHELL: "/bin/bash",
  LC_ALL: "C.UTF-8",
  TZ: "UTC",
  TERM: "dumb",
};

const machine = join(import.meta.dirname, "machine");

function bubblewrapArguments(places: Places, filtered: boolean, shown: SandboxOptions["shown"] = {}): string[] {
  const inside = folderInside(places.fixture);
  return [
    ...["--unshare-all", "--unshare-user", "--uid", "1000", "--gid", "1000", "--hostname", "casa"],
    ...["--die-with-parent", "--new-session", "--cap-drop", "ALL"],
    ...(filtered ? ["--seccomp", "3"] : []),
    ...["--ro-bind", "/usr", "/usr", ...["/bin", "/sbin", "/lib", "/lib32", "/lib64"].flatMap(linkOrBind)],
    ...["--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys", "--dev", "/dev"],
    ...neededOfEtc.flatMap((path) => (existsSync(path) ? ["--ro-bind", path, path] : [])),
    ...["passwd", "group", "hosts"].flatMap((name) => ["--ro-bind", join(machine, name), `/etc/${name}`]),
    ...["--ro-bind", join(machine, "programs"), "/opt/ana"],
    ...["--dir", "/var/tmp", "--dir", "/run", "--bind", places.temporary, "/tmp"],
    ...["--bind", places.home, homeInside, "--bind", places.folder, inside, "--chdir", inside],
    ...Object.entries(shown).flatMap(([path, file]) => ["--ro-bind", file, path]),
    ...["--remount-ro", "/dev", "--remount-ro", "/"],
  ];
}

/** /bin is a link into /usr on most systems. */
function linkOrBind(path: string): string[] {
  if (!existsSync(path)) return [];
  return lstatSync(path).isSymbolicLink() ? ["--symlink", readlinkSync(path), path] : ["--ro-bind", path, path];
}

const neededOfEtc: readonly string[] = [
  ...["/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/nsswitch.conf"],
  ...["/etc/magic", "/etc/mime.types", "/etc/services", "/etc/protocols", "/etc/ImageMagick-6"],
];
