import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/ports/assessment.ts";
import { openJudge, type RiskCase, riskCases } from "./judging.ts";

const leastShareOfReads = 0.85;
let judge: (script: string) => Assessment;

beforeAll(async () => {
  judge = await openJudge();
});

describe("commands that are not read-only", () => {
  it("are never judged read", () => {
    const cases = riskCases("not-read.jsonl");
    expect(cases.length).toBeGreaterThanOrEqual(1_000);
    expect(judgedRead(cases).map(({ id, command }) => `${id} ${command}`)).toEqual([]);
  });

  it.runIf(isThere("not-read-held.jsonl"))("nor those that nobody looked at while the policy was written", () => {
    expect(judgedRead(riskCases("not-read-held.jsonl")).length).toBe(0);
  });
});

describe("commands that only read", () => {
  it("pass in most cases", () => {
    const cases = riskCases("read-only.jsonl");
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(judgedRead(cases).length / cases.length).toBeGreaterThanOrEqual(leastShareOfReads);
  });

  it.runIf(isThere("read-only-held.jsonl"))("and as often where nobody looked", () => {
    const cases = riskCases("read-only-held.jsonl");
    expect(judgedRead(cases).length / cases.length).toBeGreaterThanOrEqual(leastShareOfReads);
  });
});

describe("what is never run, whoever asks", () => {
  it.each([
    "rm -rf /",
    "rm -rf /*",
    "rm -fr //",
    "rm -rf /./",
    "rm -rf --no-preserve-root /",
    "sudo rm -rf /etc",
    "cd / && rm -rf *",
    "rm -rf $HOME/../../usr",
    'rm -rf "/var/"',
    "find / -delete",
    "find /etc -type f -exec rm {} +",
    ":(){ :|:& };:",
    "b() { b | b & }; b",
    "dd if=/dev/zero of=/dev/sda",
    "cat x > /dev/nvme0n1",
    "cp x /dev/vda",
    "mkfs.ext4 /dev/sda",
    "wipefs -a /dev/sda",
    "chmod -R 777 /",
    "chown -R ana /",
    "mv / /tmp",
    "echo c > /proc/sysrq-trigger",
    "rm -rf ~/.local/share/neopapaya",
    "rm -rf ~/.local",
    "truncate -s 0 /var/lib/neopapaya/neo.db",
    "echo '{}' > /etc/neopapaya/policy.d/x.json",
    "bash -c 'rm -rf /usr'",
    "ssh web1 'rm -rf /'",
    "busybox rm -rf /lib",
  ])("%s", (command) => {
    expect(judge(command).risk).toBe("forbidden");
  });
});

describe("what loses data", () => {
  it.each([
    "rm -r build",
    "find . -name '*.log' -delete",
    "git reset --hard",
    "git push --force",
    "git clean -fd",
    "docker system prune -a",
    "docker rm -f web",
    "userdel -r ana",
    "lvremove vg0/datos",
    "zfs destroy tanque/datos",
    "systemctl poweroff",
    "reboot",
    "iptables -F",
    "mysql -e 'DROP DATABASE ventas'",
    "shred secreto",
    "truncate -s 0 x",
    "mkfs.ext4 /dev/sdb1",
  ])("%s", (command) => {
    expect(judge(command).risk).toBe("destructive");
  });
});

function judgedRead(cases: readonly RiskCase[]): RiskCase[] {
  return cases.filter(({ command }) => judge(command).risk === "read");
}

function isThere(name: string): boolean {
  return existsSync(new URL(`../fixtures/risk/${name}`, import.meta.url));
}
