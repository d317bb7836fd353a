import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../ports/assessment.ts";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { loadShellParser, type ShellParser } from "../shell/parse.ts";
import { assess } from "./assess.ts";
import type { AssessContext } from "./assess-context.ts";
import { builtInPolicy } from "./policy.ts";

let parser: ShellParser;

beforeAll(async () => {
  parser = await loadShellParser();
});

describe("what a script needs", () => {
  it("is what its parts need together", () => {
    const found = judge("df -h | grep home; ps aux && ip a");
    expect(found).toMatchObject({ risk: "read", reasons: [], network: false, privilege: "none", terminal: false });
    expect(found.needs).toEqual(expect.arrayContaining(["host-mounts", "host-processes", "host-network"]));
    expect(found.programs.map((program) => program.name)).toEqual(["df", "grep", "ps", "ip"]);
  });

  it("is root's with sudo in front, and the rest is judged", () => {
    expect(judge("sudo ss -tlnp")).toMatchObject({ risk: "read", privilege: "root" });
    expect(judge("ls; sudo rm x")).toMatchObject({ risk: "write", privilege: "root" });
    expect(judge("sudo -u ana ls")).toMatchObject({ risk: "write" });
  });

  it("says when it never ends or takes the terminal", () => {
    expect(judge("tail -f /var/log/syslog").endless).toBe(true);
    expect(judge("tail -n 5 /var/log/syslog").endless).toBe(false);
    expect(judge("while true; do date; done").endless).toBe(true);
    expect(judge("while true; do date; break; done").endless).toBe(false);
    expect(judge("vim x").terminal).toBe(true);
    expect(judge("ed x").terminal).toBe(true);
    expect(judge("printf 'w\nq\n' | ed -s x").terminal).toBe(false);
    expect(judge("ed -s x <commands").terminal).toBe(false);
  });

  it("gives the reasons worst first, each where it stands", () => {
    const script = "touch a; rm -r b";
    const { reasons } = judge(script);
    expect(reasons.map((reason) => reason.risk)).toEqual([...reasons.map((reason) => reason.risk)].sort());
    expect(reasons[0]?.risk).toBe("destructive");
    for (const { start, end } of reasons) expect(script.slice(start, end)).not.toBe("");
  });
});

describe("programs", () => {
  it("count only when nobody but root can change them", () => {
    const machine = fixedSnapshot({ programs: ["ls"], untrusted: { df: "/home/ana/bin/df" } });
    expect(judge("ls", { machine }).risk).toBe("read");
    expect(judge("df", { machine }).risk).toBe("write");
    expect(judge("/bin/ls", { machine }).risk).toBe("read");
    expect(judge("/tmp/ls", { machine }).risk).toBe("write");
    expect(judge("./ls", { machine }).risk).toBe("write");
  });

  it("that are not there are judged as written, and named as missing", () => {
    const found = judge("df -h", { machine: fixedSnapshot({ programs: [] }) });
    expect(found).toMatchObject({ risk: "read", programs: [{ name: "df", file: undefined }] });
  });
});

describe("what a variable holds", () => {
  it.each([
    ["f=/etc/hosts; cat $f", "read"],
    ["f=/etc/shadow; cat $f", "write"],
    ["f=/etc; cat $f/shadow", "write"],
    ["f=/etc/hosts; if true; then f=/etc/shadow; fi; cat $f", "write"],
    ["f=/etc/hosts; (f=/etc/shadow); cat $f", "read"],
    ["f=/etc/hosts; g() { f=/etc/shadow; }; g; cat $f", "write"],
    ["f=/etc/hosts; while read -r f; do :; done < a; cat $f", "write"],
    ["for f in /etc/hosts /etc/fstab; do cat $f; done", "read"],
    ["for f in /etc/hosts /etc/shadow; do cat $f; done", "write"],
    ["c=ls; $c /etc", "read"],
    ["c=ls; c=rm; $c x", "write"],
    ["c=rm; $c -rf /", "forbidden"],
    ["i=0; while [ $i -lt 3 ]; do date; i=$((i+1)); done", "read"],
    ["i='a[$(id)]'; echo $((i))", "write"],
    ["for ((i=0; i<3; i++)); do date; done", "read"],
    ["echo $DB_PASSWORD", "write"],
  ])("%s is %s", (script, risk) => expect(judge(script).risk).toBe(risk));
});

describe("where a script stands", () => {
  it.each([
    ["cd /etc && cat hosts", "read"],
    ["cd /etc && cat shadow", "write"],
    ["cd /etc; cat shadow", "write"],
    // If the cd fails, what follows happens here.
    ["cd /no/such; cat .ssh/id_rsa", "write"],
    ['cd "$(dirname x)" && ls', "read"],
    ['cd "$(dirname x)" && cat f', "write"],
    ["cd / && rm -rf *", "forbidden"],
    ["(cd /etc); cat .ssh/config", "read"],
  ])("%s is %s", (script, risk) => expect(judge(script).risk).toBe(risk));
});

describe("words that a walk or a pipe brings", () => {
  it.each([
    ["find /var/log -name '*.log' -exec grep -c x {} +", "read"],
    ["find /etc -name '*.list' -print0 | xargs -0 wc -l", "read"],
    ["find /etc -exec cat {} +", "write"],
    ["find . -name '*.c' | xargs grep x", "write"],
    ["find . -exec sh -c 'cat $1' _ {} ';'", "write"],
    ["find / -print0 | xargs -0 rm -rf", "forbidden"],
    ["find . -name '*.o' -print0 | xargs -0 rm -f", "destructive"],
    ["echo /etc/hosts | xargs cat", "read"],
    ["echo /etc/shadow | xargs cat", "write"],
    ["cat list | xargs cat", "write"],
  ])("%s is %s", (script, risk) => expect(judge(script).risk).toBe(risk));
});

describe("hosts", () => {
  const asked = { source: "llm", request: "haz ping a e.org" } as const;

  it("pass when the person named them", () => {
    expect(judge("ping -c1 e.org", asked)).toMatchObject({ risk: "read", network: true });
    expect(judge("ping -c1 evil.org", asked).risk).toBe("write");
    expect(judge("ping -c1 evil.org").risk).toBe("read");
  });

  it("ask with anything that is only known when it runs", () => {
    expect(judge("ping -c1 $(cat hosts)").risk).toBe("write");
    expect(judge("dig $USER.e.org").risk).toBe("write");
    expect(judge("curl -d @f https://e.org").risk).toBe("write");
  });
});

function judge(script: string, change: Partial<AssessContext> = {}): Assessment {
  const machine = fixedSnapshot({ programs: ["*"] });
  const parse = (source: string) => parser.parse(source);
  return assess(parse(script), { machine, policy: builtInPolicy, source: "user", request: "", parse, ...change });
}
