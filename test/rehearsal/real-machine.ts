import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import type { Owner } from "./random-tree.ts";

/** How a script really ended. */
export type RealRun = { exitCode: number; stdout: string; stderr: string; hung: boolean };

/** Runs scripts for real. Under root all but `arena` is read-only to them, in case one is worse than was meant. */
export type RealMachine = { run(script: string, folder: string, owner: Owner): RealRun; close(): void };

const limitSeconds = 10;

/** The same words and environment as on the view: only the place differs, and not even that. */
export const shell = ["/bin/bash", "--noprofile", "--norc", "-c"] as const;
export const environmentIn = (arena: string): Record<string, string> => ({
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  HOME: arena,
  LC_ALL: "C.UTF-8",
});

export async function openRealMachine(arena: string): Promise<RealMachine> {
  const root = process.getuid?.() === 0;
  const fence = root ? await putUpFence(arena) : undefined;
  return {
    run(script, folder, { uid, gid }) {
      const identity =
        uid === 0 ? [] : ["/usr/bin/setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--"];
      const words = [
        ...(fence?.pid === undefined
          ? []
          : ["/usr/bin/nsenter", `--mount=/proc/${fence.pid}/ns/mnt`, `--wd=${folder}`]),
        ...(root ? identity : []),
        ...["/usr/bin/timeout", "--signal=KILL", String(limitSeconds), ...shell, script],
      ];
      const [program = "", ...rest] = words;
      const { status, stdout, stderr } = spawnSync(program, rest, {
        cwd: folder,
        env: environmentIn(arena),
        stdio: ["ignore", "pipe", "pipe"],
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      return { exitCode: status ?? -1, stdout, stderr, hung: status === 137 };
    },
    close: () => fence?.stdin?.end(),
  };
}

/** A process that holds a mount namespace in which only `arena` can be written; it ends when its input does. */
async function putUpFence(arena: string): Promise<ChildProcess> {
  const steps = [
    'mount --bind "$1" "$1"',
    "mount -o remount,ro,bind /",
    "mount -t tmpfs tmpfs /tmp",
    "echo up",
    "exec cat > /dev/null",
  ].join(" && ");
  const fence = spawn(
    "/usr/bin/unshare",
    ["--mount", "--propagation", "private", "/bin/sh", "-c", steps, "sh", arena],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const first = await Promise.race([once(fence.stdout, "data"), once(fence, "close")]);
  if (String(first[0]) !== "up\n") throw new Error("no mount namespace for the real runs");
  return fence;
}
