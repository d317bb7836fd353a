import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/ports/assessment.ts";
import disputed from "../fixtures/risk/disputed.json" with { type: "json" };
import { recordFigure } from "../record-figure.ts";
import { openJudge, type RiskCase, riskCases } from "./judging.ts";

const leastShareOfReads = 0.85;
let judge: (script: string) => Assessment;

beforeAll(async () => {
  judge = await openJudge();
});

describe("commands that are not read-only", () => {
  it("are never judged read", () => {
    const cases = riskCases("not-read.jsonl");
    recordFigure({
      suite: "risk",
      name: "not-read.jsonl judged read",
      value: judgedRead(cases).length,
      of: cases.length,
      goal: "0",
    });
    expect(cases.length).toBeGreaterThanOrEqual(1_000);
    expect(judgedRead(cases).map(({ id, command }) => `${id} ${command}`)).toEqual([]);
  });

  it.each(["not-read-held.jsonl", "not-read-second.jsonl"])("nor those of %s, written blind", (file) => {
    const cases = riskCases(file);
    const read = judgedRead(cases).filter(({ id }) => !(id in disputed));
    recordFigure({ suite: "risk", name: `${file} judged read`, value: read.length, of: cases.length, goal: "0" });
    expect(read.map(({ id, command }) => `${id} ${command}`)).toEqual([]);
  });

  it("and what is disputed is still judged read, or the dispute is over", () => {
    const cases = [...riskCases("not-read-held.jsonl"), ...riskCases("not-read-second.jsonl")];
    const read = new Set(judgedRead(cases).map(({ id }) => id));
    expect(Object.keys(disputed).filter((id) => !read.has(id))).toEqual([]);
  });
});

describe("commands that only read", () => {
  it("pass in most cases", () => {
    const cases = riskCases("read-only.jsonl");
    recordFigure({
      suite: "risk",
      name: "read-only.jsonl judged read",
      value: judgedRead(cases).length,
      of: cases.length,
      goal: "≥ 85 %",
    });
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(judgedRead(cases).length / cases.length).toBeGreaterThanOrEqual(leastShareOfReads);
  });

  it.each(["read-only-held.jsonl", "read-only-second.jsonl"])("and as often in %s, written blind", (file) => {
    const cases = riskCases(file);
    const read = judgedRead(cases).length;
    recordFigure({ suite: "risk", name: `${file} judged read`, value: read, of: cases.length, goal: "≥ 85 %" });
    expect(read / cases.length).toBeGreaterThanOrEqual(leastShareOfReads);
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
    "kill -9 1234",
    "kill -s KILL 1234",
    "pkill --signal KILL -x java",
    "tar -czf a.tgz --remove-files a",
    "postsuper -d ALL",
    "doveadm expunge -u ana mailbox INBOX all",
    "paccache -rk1",
    "efibootmgr -b 0003 -B",
    "rsync -a --delete a/ ana@web1:b/",
    "rsync -a --delete -en a/ ana@web1:b/",
    "kubectl drain nodo1",
  ])("%s", (command) => {
    expect(judge(command).risk).toBe("destructive");
  });

  it.each([
    "rsync -ain --delete a/ ana@web1:b/",
    "rsync -a --dry-run --delete a/ ana@web1:b/",
    "kubectl drain nodo1 --dry-run=client",
    "kubectl delete -f a.yaml --dry-run=server",
    "kill -HUP 1234",
    "tar -czf a.tgz a",
    "postsuper -h ABC",
  ])("%s only asks", (command) => {
    expect(judge(command).risk).toBe("write");
  });

  it.each(["taskset -cp 1234", "taskset -p 1 4321", "chrt -p 1234", "ionice -p 1234"])(
    "%s runs no program",
    (command) => {
      expect(judge(command).reasons.map(({ code }) => code)).toEqual(["reason.write-flag"]);
    },
  );
});

function judgedRead(cases: readonly RiskCase[]): RiskCase[] {
  return cases.filter(({ command }) => judge(command).risk === "read");
}
