import { describe, expect, it } from "vitest";
import type { Assessment } from "../../ports/assessment.ts";
import type { FileChange, Rehearsal } from "../../ports/rehearsal.ts";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { builtInPolicy, type Policy } from "./policy.ts";
import { createdFile, createdLink, sampleAssessment, sampleChange, sampleRehearsal } from "./sample-rehearsal.ts";
import { isSmallChange } from "./small-changes.ts";

const allowing: Policy = { ...builtInPolicy, smallChanges: { mostFiles: 3, mostBytes: 1000 } };
const machine = fixedSnapshot({ links: { "/home/ana/out": "/etc", "/srv/in": "/home/ana" } });
const note = sampleChange("/home/ana/notes/a.txt");

function small(
  changes: readonly FileChange[],
  other: {
    rehearsal?: Partial<Rehearsal>;
    assessment?: Partial<Assessment>;
    policy?: Policy;
    at?: MachineSnapshot;
  } = {},
): boolean {
  return isSmallChange(
    sampleRehearsal(changes, other.rehearsal),
    sampleAssessment(other.assessment),
    other.policy ?? allowing,
    other.at ?? machine,
  );
}

describe("a small change", () => {
  it.each<[string, FileChange[]]>([
    ["a changed file", [note]],
    ["a new file and its folder's time", [createdFile("/home/ana/b.txt"), times("/home/ana")]],
    ["a deleted file", [sampleChange("/home/ana/b.txt", { kinds: ["deleted"], after: undefined })]],
    ["a new folder", [createdFile("/home/ana/new", { kind: "directory", mode: 0o755, size: 0, links: 2 })]],
    ["a link within the home", [createdLink("/home/ana/x/latest", "../notes/a.txt")]],
    ["both names of a file", [named("/home/ana/a", 2), named("/home/ana/b", 2)]],
    ["a name that is not UTF-8", [sampleChange(Buffer.from("/home/ana/caf\xe9", "latin1"))]],
    ["nothing at all", []],
  ])("is %s", (_, changes) => expect(small(changes)).toBe(true));

  it("is none where root's policy does not allow any", () =>
    expect(small([note], { policy: builtInPolicy })).toBe(false));

  it.each<[string, Partial<Assessment>]>([
    ["reads", { risk: "read" }],
    ["destroys", { risk: "destructive" }],
    ["is forbidden", { risk: "forbidden" }],
    ["is root's", { privilege: "root" }],
    ["reaches for the network", { network: true }],
    ["the policy wants asked about", { reasons: [reason("reason.policy")] }],
    ["reads a secret", { reasons: [reason("reason.secret-token")] }],
    ["cannot be told beforehand", { reasons: [reason("reason.opaque")] }],
  ])("is none when the script %s", (_, assessment) => expect(small([note], { assessment })).toBe(false));

  it.each<[string, Partial<Rehearsal>]>([
    ["was partial", { verdict: { kind: "partial", reasons: [] } }],
    ["was none", { verdict: { kind: "none", reasons: [] } }],
    ["did not run", { run: undefined }],
    ["was the tool's own", { run: { ...ended(0), on: { kind: "dry-run", script: "make -n" } } }],
    ["failed", { run: ended(1) }],
    ["was ended by a signal", { run: { ...ended(0), signal: "SIGKILL" } }],
    ["has effects", { effects: [{ code: "x", parameters: {}, area: "services", detail: undefined }] }],
    ["takes too much to undo", { undoBytes: 1001 }],
    ["takes nobody knows how much", { undoBytes: Number.NaN }],
    ["names a secret", { script: "cp /etc/shadow notes/a.txt" }],
  ])("is none when the rehearsal %s", (_, rehearsal) => expect(small([note], { rehearsal })).toBe(false));

  it.each<[string, FileChange[]]>([
    ["too many files", ["a", "b", "c", "d"].map((name) => createdFile(`/home/ana/${name}`))],
    ["too many bytes", [createdFile("/home/ana/a", { size: 600 }), createdFile("/home/ana/b", { size: 600 })]],
    ["a file elsewhere", [note, sampleChange("/srv/a.txt")]],
    ["a neighbour of the home", [sampleChange("/home/anabel/a.txt")]],
    [
      "the home itself",
      [sampleChange("/home/ana", { kinds: ["mode"], before: folder, after: { ...folder, mode: 0o700 } })],
    ],
    ["a path that climbs", [sampleChange("/home/ana/../eva/a.txt")]],
    ["somebody else's file", [sampleChange("/home/ana/a", { before: { uid: 0 } })]],
    ["a file given away", [sampleChange("/home/ana/a", { after: { uid: 0 } })]],
    ["another group", [sampleChange("/home/ana/a", { kinds: ["owner"], after: { gid: 4 } })]],
    ["an access list", [sampleChange("/home/ana/a", { kinds: ["acl"] })]],
    ["an attribute", [sampleChange("/home/ana/a", { kinds: ["xattr"] })]],
    ["capabilities", [createdFile("/home/ana/a", { attributes: new Map([["security.capability", Buffer.of(1)]]) })]],
    [".bashrc", [sampleChange("/home/ana/.bashrc")]],
    [".profile", [createdFile("/home/ana/.profile")]],
    ["a key", [createdFile("/home/ana/.ssh/authorized_keys")]],
    ["a program that starts with the desktop", [createdFile("/home/ana/.config/autostart/x.desktop")]],
    ["a unit of one's own", [createdFile("/home/ana/.config/systemd/user/x.service")]],
    [".local/bin", [createdFile("/home/ana/.local/bin/ls")]],
    ["a hook deep below", [createdFile("/home/ana/project/.git/hooks/pre-commit")]],
    ["bin", [createdFile("/home/ana/bin", { kind: "directory", mode: 0o755 })]],
    ["a crontab", [sampleChange("/var/spool/cron/crontabs/ana")]],
    ["a private key by its name", [sampleChange("/home/ana/keys/server.key")]],
    ["a change that is withheld", [sampleChange("/home/ana/a.txt", { withheld: "secret" })]],
    ["set-user-id", [createdFile("/home/ana/a", { mode: 0o4644 })]],
    ["set-group-id on a new folder", [createdFile("/home/ana/a", { kind: "directory", mode: 0o2755 })]],
    ["a file that was set-user-id", [sampleChange("/home/ana/a", { before: { mode: 0o4644 } })]],
    ["a file made runnable", [sampleChange("/home/ana/a", { kinds: ["mode"], after: { mode: 0o744 } })]],
    ["a new program", [createdFile("/home/ana/a.sh", { mode: 0o755 })]],
    ["a program's content", [sampleChange("/home/ana/a.sh", { before: { mode: 0o755 }, after: { mode: 0o755 } })]],
    ["a file opened to everybody", [sampleChange("/home/ana/a", { kinds: ["mode"], after: { mode: 0o666 } })]],
    ["a link out of the home", [createdLink("/home/ana/a", "/etc/passwd")]],
    ["a link by way of outside", [createdLink("/home/ana/a", "/srv/in/notes")]],
    ["a link that climbs out", [createdLink("/home/ana/a", "../../etc")]],
    ["a link that climbs after a name", [createdLink("/home/ana/a", "notes/../../../etc")]],
    ["a link through one that leads out", [createdLink("/home/ana/a", "out/passwd")]],
    ["a link through another new one", [createdLink("/home/ana/a", "notes"), createdLink("/home/ana/b", "a/x")]],
    ["a link to nowhere", [createdFile("/home/ana/a", { kind: "link", target: undefined })]],
    ["a file with a name elsewhere", [sampleChange("/home/ana/a", { before: { links: 2 } })]],
    ["a new name for a file elsewhere", [createdFile("/home/ana/a", { links: 2 })]],
    ["a fifo", [createdFile("/home/ana/a", { kind: "fifo" })]],
    ["a socket", [createdFile("/home/ana/a", { kind: "socket" })]],
    ["a device", [createdFile("/home/ana/a", { kind: "device" })]],
  ])("is not %s", (_, changes) => expect(small(changes)).toBe(false));

  it.each(["/", "/etc", "/var/log", "/home/ana/.ssh"])("is none with %s for a home", (home) => {
    const at = fixedSnapshot({ home });
    expect(small([sampleChange(`${home === "/" ? "" : home}/a.txt`)], { at })).toBe(false);
  });
});

const folder = { kind: "directory", mode: 0o755, size: 0, links: 3 } as const;

function times(path: string): FileChange {
  return sampleChange(path, { kinds: ["times"], before: folder, after: folder });
}

/** One of the names of the same file. */
function named(path: string, links: number): FileChange {
  return sampleChange(path, { before: { links }, after: { links } });
}

function reason(code: string): Assessment["reasons"][number] {
  return { code, parameters: {}, risk: "write", start: 0, end: 1 };
}

function ended(exitCode: number) {
  return {
    exitCode,
    signal: undefined,
    stdout: "",
    stderr: "",
    cut: false,
    durationMs: 1,
    on: { kind: "view" },
  } as const;
}
