/**
 * Runs as a program of its own, so that it can be an ordinary user: attack.pl inside every profile there is, beside a
 * listener on every kind of socket, a victim process and a secret. Prints `{ profile: [what worked] }`.
 */
import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { createRunner } from "../../src/command/execution/create-runner.ts";
import { hostSnapshot } from "../../src/command/machine/host-snapshot.ts";
import { probeSandbox } from "../../src/command/sandbox/probe-sandbox.ts";
import { type SyscallName, syscallNumber, toArchitecture } from "../../src/command/sandbox/syscalls.ts";
import type { Assessment, Sees } from "../../src/ports/assessment.ts";
import { pretendApproval } from "./pretend-approval.ts";

const without = process.argv.slice(2).filter((name) => name === "perl" || name === "landlock" || name === "bwrap");
const user = userInfo();
const folder = mkdtempSync(join(tmpdir(), "neo-attack-"));
mkdirSync(join(folder, ".ssh"));
const secret = join(folder, ".ssh/id_ed25519");
writeFileSync(secret, "secret\n", { mode: 0o600 });
writeFileSync(join(folder, "kept"), "kept\n");
const victim = spawn("sleep", ["600"], { stdio: "ignore" });
const tcp = createServer((socket) => socket.destroy());
const unix = createServer((socket) => socket.destroy());
const abstract = createServer((socket) => socket.destroy());
const udp = createSocket("udp4");
await Promise.all([
  once(tcp.listen(0, "127.0.0.1"), "listening"),
  once(unix.listen(join(folder, "socket")), "listening"),
  once(abstract.listen(`\0neo-${victim.pid}`), "listening"),
  once(udp.bind(0, "127.0.0.1"), "listening"),
]);
const address = tcp.address();
const port = address !== null && typeof address === "object" ? address.port : 0;

const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: folder };
const machine = hostSnapshot({ folder, uid: user.uid, user: user.username, home: folder, environment });
const capability = await probeSandbox({ cacheFolder: undefined, uid: user.uid, gid: user.gid, without });
const runner = createRunner({ redeem: () => {}, capability, environment, root: undefined });

const called: readonly SyscallName[] = [
  ...(["setxattr", "ptrace", "process_vm_readv", "mount", "unshare", "io_uring_setup", "shmget", "mq_open"] as const),
  ...(["keyctl", "add_key", "bpf"] as const),
];
const architecture = toArchitecture(process.arch) ?? "x64";
const numbers = called.map((name) => `${name}=${syscallNumber(name, architecture)}`).join(",");
const words = [join(import.meta.dirname, "attack.pl"), folder, victim.pid, port, udp.address().port, secret, numbers];

const profiles: Readonly<Record<string, Partial<Assessment> & { shell?: true; with?: string }>> = {
  plain: {},
  shell: { shell: true },
  "host-processes": { needs: ["host-processes"] },
  "host-network": { needs: ["host-network"] },
  interfaces: { needs: ["host-network"], with: "ifconfig" },
  journal: { needs: ["journal"] },
  "kernel-log": { needs: ["kernel-log"] },
  devices: { needs: ["devices"] },
  "host-mounts": { needs: ["host-mounts", "host-users", "hostname"] },
  systemd: { needs: ["systemd"] },
  network: { needs: ["network"], network: true },
};

const worked: Record<string, string[] | "asks"> = { level: [capability.level, capability.mechanism] };
for (const [name, { shell, with: another, ...changes }] of Object.entries(profiles)) {
  const text = `perl ${words.map((word) => `'${word}'`).join(" ")}`;
  const script = shell ? `for i in 1; do ${text}; done` : text;
  const plain = pretendApproval(script, machine, { risk: "read", reasons: [], needs: [] as Sees[], ...changes });
  const other = another === undefined ? [] : [{ name: another, file: "/usr/bin/true", trusted: true }];
  const assessment = { ...plain.assessment, programs: [...plain.assessment.programs, ...other] };
  const command = Object.assign(Object.create(null), plain, { assessment });
  if (!runner.canConfine(command, machine)) {
    worked[name] = "asks";
    continue;
  }
  for await (const event of runner.run(
    command,
    { machine, terminal: false, maxOutputBytes: 100_000, timeoutMs: 20_000 },
    new AbortController().signal,
  )) {
    if (event.type !== "finished") continue;
    worked[name] = event.outcome.stdout.split("\n").filter(Boolean);
    if (event.outcome.exitCode !== 0) worked[name].push(`exit ${event.outcome.exitCode} ${event.outcome.stderr}`);
  }
}
process.stdout.write(`${JSON.stringify({ ...worked, victim: victim.exitCode === null ? ["alive"] : ["dead"] })}\n`);
victim.kill("SIGKILL");
for (const server of [tcp, unix, abstract, udp]) server.close();
rmSync(folder, { recursive: true, force: true });
