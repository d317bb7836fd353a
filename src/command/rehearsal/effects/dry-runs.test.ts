import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../../ports/assessment.ts";
import { fixedSnapshot } from "../../machine/fixed-snapshot.ts";
import { assess } from "../../policy/assess.ts";
import { builtInPolicy } from "../../policy/policy.ts";
import { builtInRow, loadAllRows } from "../../policy/program-table.ts";
import { loadShellParser, type ShellParser } from "../../shell/parse.ts";
import { configurationChecks } from "./checks.ts";
import { dryRunOf, dryRuns } from "./dry-runs.ts";

let parser: ShellParser;
const machine = fixedSnapshot({ programs: ["*"] });

beforeAll(async () => {
  await loadAllRows();
  parser = await loadShellParser();
});

function judge(script: string): Assessment {
  const parse = (source: string) => parser.parse(source);
  return assess(parse(script), { machine, policy: builtInPolicy, source: "user", request: "", parse });
}

const dry = (command: string) => dryRunOf(command.split(" "), machine);

describe("a dry run", () => {
  it.each([
    ["apt-get -y install nginx", "apt-get -s -y install nginx"],
    ["apt remove nginx", "apt -s remove nginx"],
    ["rsync -a --delete a/ b/", "rsync -n -i -a --delete a/ b/"],
    ["git clean -fdx", "git clean -n -dx"],
    ["git clean -f", "git clean -n"],
    ["logrotate -f /etc/logrotate.conf", "logrotate -d /etc/logrotate.conf"],
    ["patch -p1 -i x.diff", "patch --dry-run -p1 -i x.diff"],
    ["tar -x -f a.tar", "tar --list -f a.tar"],
    ["unzip a.zip", "unzip -l a.zip"],
    ["e2fsck -fy /dev/sdb1", "e2fsck -n /dev/sdb1"],
    ["modprobe br_netfilter", "modprobe --dry-run --verbose br_netfilter"],
    ["nft -f /etc/nftables.conf", "nft -c -f /etc/nftables.conf"],
    ["emerge nginx", "emerge --pretend nginx"],
  ])("of %s changes nothing and is judged a read", (command, expected) => {
    expect(dry(command)).toBe(expected);
    expect(judge(expected).risk).toBe("read");
  });

  it.each([
    "dnf -y install nginx",
    "dpkg -i a.deb",
    "make install",
    "ansible-playbook site.yml",
    "git push",
    "git add .",
    "docker compose up -d",
    "terraform apply",
    "lvremove vg/lv",
    "ufw allow 80/tcp",
    "pip install flask",
  ])("of %s is there, but asks", (command) => {
    const script = dry(command);
    expect(script).toBeDefined();
    expect(judge(script ?? "").risk).not.toBe("read");
  });

  it.each([
    "certbot renew",
    "rm -rf a",
    "systemctl restart nginx",
    "rsync -a a/ web:/srv/",
    "apt-get update",
    "git fetch",
    "tar -xzvf a.tgz",
    "tar xf a.tar",
    "terraform destroy",
  ])("of %s is not known", (command) => {
    expect(dry(command)).toBeUndefined();
  });

  it("is none without the program, and none of words that no shell can hold", () => {
    expect(dryRunOf(["apt-get", "install", "x"], fixedSnapshot({ programs: [] }))).toBeUndefined();
    expect(dryRunOf(["apt-get", "install", "a\0b"], machine)).toBeUndefined();
    expect(dryRunOf([], machine)).toBeUndefined();
  });

  it("quotes what it takes over", () => {
    expect(dryRunOf(["apt-get", "install", "$(reboot)"], machine)).toBe("apt-get -s install '$(reboot)'");
  });
});

describe("the table", () => {
  it("marks every tool whose dry run the policy does not take for a read", () => {
    const wrong = dryRuns
      .filter((row) => builtInRow(row.names[0]) !== undefined)
      .map((row) => ({ row, script: dryRunOf(sampleOf(row), machine) ?? "" }))
      .filter(({ row, script }) => (judge(script).risk === "read") === (row.asks === true))
      .map(({ script }) => script);
    expect(wrong).toEqual([]);
  });
});

describe("the checks of a configuration", () => {
  it("are all reads", () => {
    const asks = configurationChecks.flatMap(([, ways]) => ways.map((words) => words.join(" ")));
    expect(asks.filter((script) => judge(script).risk !== "read")).toEqual([]);
  });
});

/** A call that the row is for. */
function sampleOf({ names, words, flags }: (typeof dryRuns)[number]): string[] {
  const needed = [words?.split("|")[0], flags?.split(" ")[0]].filter((word) => word !== undefined);
  const operands = /fsck|xfs_repair|mke2fs|mkfs/.test(names[0]) ? ["/dev/sdb1"] : ["a", "b"];
  const only = new Map([
    ["tar", ["-f", "a.tar"]],
    ["nft", ["/etc/nftables.conf"]],
  ]);
  const some = only.get(names[0]) ?? operands;
  return [names[0], ...needed, ...some];
}
