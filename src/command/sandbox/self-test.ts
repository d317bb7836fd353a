import { type ChildProcess, spawn } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SandboxCapability, SandboxReason } from "./capability.ts";
import { conductorArguments, conductorEnvironment } from "./conductor.ts";
import { feedFilter } from "./feed-filter.ts";
import { type SandboxPlan, sandboxPlan } from "./profile.ts";
import type { SealRequest } from "./seal-request.ts";

/** Runs the trial inside each of the profiles, and tells what it should not have been able to do. */
export async function selfTest(
  capability: SandboxCapability,
  options: { cacheFolder: string | undefined; uid: number; gid: number },
): Promise<SandboxReason[]> {
  const target = writableTarget(options.cacheFolder);
  const failures: SandboxReason[] = [];
  for (const needs of profilesOf(capability)) {
    const plan = sandboxPlan(
      {
        needs,
        programs: [{ name: "cat", setId: false }],
        shell: false,
        readsProcessFolders: false,
        terminal: false,
        uid: options.uid,
        gid: options.gid,
        hidden: [],
      },
      capability,
    );
    const answers = plan === undefined ? "" : await trial(plan, target);
    if (!answers.includes("read ok")) failures.push(capability.seccomp ? "no_seccomp" : "read_failed");
    else {
      if (answers.includes("write ok")) failures.push("write_passed");
      if (capability.seccomp && answers.includes("connect ok")) failures.push("connect_passed");
      if (capability.seccomp && answers.includes("signal ok")) failures.push("signal_passed");
      if (capability.answersOpens && !answers.includes("null ok")) failures.push("no_answers");
    }
    rmSync(target, { force: true });
  }
  return unique(failures);
}

/** Files held by Landlock, and by the filter alone. */
function profilesOf(capability: SandboxCapability): SealRequest["needs"][] {
  return capability.mechanism === "landlock" ? [[], ["host-processes"]] : [[]];
}

async function trial(plan: SandboxPlan, target: string): Promise<string> {
  switch (plan.kind) {
    case "sealed": {
      const argv = ["perl", "-e", perlTrial, target, String(process.pid)] as const;
      const stage = {
        file: plan.perl,
        argv: [...argv] as [string, ...string[]],
        environment: {},
        redirects: [],
        unlocked: plan.peeks,
      };
      const child = spawn(plan.perl, conductorArguments(plan.architecture, plan.seal, [stage]), {
        env: conductorEnvironment({}),
        stdio: ["ignore", "pipe", "ignore", "pipe"],
      });
      return (await collect(child)).output;
    }
    case "namespaces": {
      const [program, ...before] = plan.enter;
      const child = spawn(program, [...before, "/bin/sh", "-c", shellTrial, "sh", target, String(process.pid)], {
        env: {},
        stdio: ["ignore", "pipe", "ignore", ...Array<"ignore">(6).fill("ignore"), "pipe"],
      });
      feedFilter(child, plan.filter);
      return (await collect(child)).output;
    }
    default:
      return plan satisfies never;
  }
}

/** `connect` on a socket pair is refused (EPERM) or, unhindered, answers that it is connected already. */
const perlTrial = String.raw`
my ($target, $parent) = @ARGV;
my ($in, $out, $null, $one, $other, $new);
print "read ok\n" if open($in, "<", "/proc/self/status") and defined readline $in;
print "write ok\n" if open($out, ">", $target);
print "null ok\n" if open($null, ">", "/dev/null");
socketpair($one, $other, 1, 1, 0) or print "connect ok\n";
print "connect ok\n" if connect($one, pack("Sa108", 1, "/run/none")) or $! + 0 != 1;
print "connect ok\n" if socket($new, 1, 1, 0);
print "signal ok\n" if kill("CONT", $parent);
`;

const shellTrial = `
head -c 1 /proc/self/status >/dev/null && echo read ok
(: > "$1") 2>/dev/null && echo write ok
kill -CONT "$2" 2>/dev/null && echo signal ok
`;

/** Somewhere this process itself can write, or the trial would prove nothing. */
function writableTarget(cacheFolder: string | undefined): string {
  for (const folder of [cacheFolder, tmpdir()]) {
    if (folder === undefined) continue;
    const target = join(folder, `sandbox-trial-${process.pid}`);
    try {
      writeFileSync(target, "");
      rmSync(target);
      return target;
    } catch {}
  }
  return join(tmpdir(), `sandbox-trial-${process.pid}`);
}

async function collect(child: ChildProcess): Promise<{ output: string; code: number | null }> {
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", (code) => resolve(code));
  });
  clearTimeout(timer);
  return { output, code };
}

/** A verdict holds for these very trials. */
export const trialTexts: readonly string[] = [perlTrial, shellTrial];

/** The kernel's newest Landlock version; 0 where there is none. The number of the call is the same everywhere. */
export async function askLandlockAbi(perl: string): Promise<number> {
  const child = spawn(perl, ["-e", "print syscall(444, 0, 0, 1)"], {
    env: conductorEnvironment({}),
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { output } = await collect(child);
  const abi = Number(output);
  return Number.isSafeInteger(abi) && abi > 0 ? abi : 0;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
