import { describe, expect, it } from "vitest";
import type { Assessment } from "../../ports/assessment.ts";
import type { Leave } from "../../ports/leave.ts";
import type { FileChange, Rehearsal } from "../../ports/rehearsal.ts";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { isCovered, meansTheSameAnywhere } from "./leave.ts";
import { createdFile, createdLink, sampleAssessment, sampleChange, sampleRehearsal } from "./sample-rehearsal.ts";

const minute = 60_000;
const granted = 1_000_000;
const leave: Leave = {
  granted,
  until: granted + 10 * minute,
  folders: ["/etc/nginx", "/home/ana"],
  scripts: ["sudo systemctl reload nginx", "make install"],
  scriptsFolder: "/home/ana/project",
  except: ["/home/ana/neo-data", "/home/ana/state/neo"],
};
const machine = fixedSnapshot();
const edit = sampleRehearsal([
  sampleChange("/etc/nginx/nginx.conf", { kinds: ["replaced"], before: { uid: 0 }, after: { uid: 0, inode: 2n } }),
  sampleChange("/etc/nginx", { kinds: ["times"], before: { kind: "directory" }, after: { kind: "directory" } }),
]);

type Facts = Partial<{
  leave: Leave | undefined;
  script: string;
  assessment: Partial<Assessment>;
  rehearsal: Rehearsal | undefined;
  machine: MachineSnapshot;
  now: number;
}>;

function covered(facts: Facts): boolean {
  return isCovered("leave" in facts ? facts.leave : leave, {
    script: facts.script ?? "sudo sed -i s/80/8080/ /etc/nginx/nginx.conf",
    assessment: sampleAssessment(facts.assessment),
    rehearsal: "rehearsal" in facts ? facts.rehearsal : edit,
    machine: facts.machine ?? machine,
    now: facts.now ?? granted + minute,
  });
}

function changing(...changes: FileChange[]): Facts {
  return { rehearsal: sampleRehearsal(changes) };
}

describe("a leave", () => {
  it("covers changes beneath its folders, as root too", () => {
    expect(covered({})).toBe(true);
    expect(covered({ assessment: { privilege: "root" } })).toBe(true);
    expect(covered(changing(createdLink("/etc/nginx/sites-enabled/a", "../sites-available/a")))).toBe(true);
    expect(covered(changing(sampleChange("/home/ana/project/.git/index")))).toBe(true);
  });

  it("is none before it was given, and none once it is over", () => {
    expect(covered({ now: leave.until })).toBe(false);
    expect(covered({ now: leave.until - 1 })).toBe(true);
    expect(covered({ now: granted - 1 })).toBe(false);
    expect(covered({ leave: undefined })).toBe(false);
    expect(covered({ leave: { ...leave, until: granted + 61 * minute } })).toBe(false);
  });

  it.each<[string, Partial<Assessment>]>([
    ["destroys", { risk: "destructive" }],
    ["is forbidden", { risk: "forbidden" }],
    ["only reads", { risk: "read" }],
    ["the policy wants asked about", { reasons: [reason("reason.policy")] }],
    ["reads a secret", { reasons: [reason("reason.secret-passwords")] }],
    ["runs what it is sent", { reasons: [reason("reason.shell-input")] }],
  ])("never covers what %s, named or not", (_, assessment) => {
    expect(covered({ assessment })).toBe(false);
    expect(covered({ assessment, script: "sudo systemctl reload nginx" })).toBe(false);
  });

  it.each<[string, Partial<Rehearsal>]>([
    ["partial", { verdict: { kind: "partial", reasons: [] } }],
    ["without a run", { run: undefined }],
    ["with effects", { effects: [{ code: "x", parameters: {}, area: "services", detail: undefined }] }],
  ])("does not cover a rehearsal that is %s", (_, other) =>
    expect(covered({ rehearsal: { ...edit, ...other } })).toBe(false),
  );

  it("does not cover a rehearsal that failed, or that reaches for the network", () => {
    expect(covered({ rehearsal: { ...edit, run: edit.run && { ...edit.run, exitCode: 1 } } })).toBe(false);
    expect(covered({ assessment: { network: true } })).toBe(false);
    expect(covered({ rehearsal: undefined })).toBe(false);
  });

  it.each<[string, FileChange[]]>([
    ["a path elsewhere", [sampleChange("/etc/passwd")]],
    ["one of two paths elsewhere", [sampleChange("/etc/nginx/a"), sampleChange("/etc/hosts")]],
    ["a folder whose name goes on", [sampleChange("/etc/nginx-old/a")]],
    ["the folder itself", [sampleChange("/etc/nginx", { kinds: ["deleted"], after: undefined })]],
    ["a path that climbs", [sampleChange("/etc/nginx/../passwd")]],
    ["a link out", [createdLink("/etc/nginx/a", "/etc/passwd")]],
    ["a set-user-id file", [createdFile("/etc/nginx/a", { mode: 0o4755 })]],
    ["a device", [createdFile("/etc/nginx/a", { kind: "device" })]],
    ["a file with a name elsewhere", [sampleChange("/etc/nginx/a", { before: { links: 2 } })]],
    ["capabilities", [createdFile("/etc/nginx/a", { attributes: new Map([["security.capability", Buffer.of(1)]]) })]],
    ["a file for everybody to write", [createdFile("/etc/nginx/a", { mode: 0o666 })]],
    ["a private key", [sampleChange("/etc/nginx/ssl/site.key")]],
    ["a secret that is withheld", [sampleChange("/etc/nginx/a", { withheld: "secret" })]],
    ["a start-up file of the home", [sampleChange("/home/ana/.bashrc")]],
    ["a key of the home", [createdFile("/home/ana/.ssh/authorized_keys")]],
    ["our own records", [sampleChange("/home/ana/neo-data/leave.json")]],
    ["a folder above our own records", [sampleChange("/home/ana/state", { kinds: ["mode"] })]],
    ["the folder of our own records", [sampleChange("/home/ana/neo-data", { kinds: ["mode"] })]],
  ])("does not cover %s", (_, changes) => expect(covered(changing(...changes))).toBe(false));

  it("does not cover copying a secret into its folders, nor a folder with one in it", () => {
    expect(covered({ script: "sudo cp /etc/shadow /etc/nginx/html/x" })).toBe(false);
    expect(covered({ script: "sudo tar czf /etc/nginx/html/x.tgz /etc" })).toBe(false);
  });

  it("has no hold where its folder has become a link", () => {
    const moved = fixedSnapshot({ links: { "/etc/nginx": "/srv/nginx" } });
    expect(covered({ machine: moved })).toBe(false);
    expect(covered({ ...changing(sampleChange("/srv/nginx/a")), machine: moved })).toBe(false);
  });

  it("does not believe a file of leaves that names what nobody may be given", () => {
    for (const folder of ["/", "/etc", "/etc/sudoers.d", "/home/eva"]) {
      const wide = { ...leave, folders: [folder] };
      expect(covered({ ...changing(sampleChange(`${folder === "/" ? "" : folder}/a`)), leave: wide })).toBe(false);
    }
  });
});

describe("a script with leave", () => {
  const root = { privilege: "root" } as const;

  it("passes word for word, rehearsed or not", () => {
    expect(covered({ script: "sudo systemctl reload nginx", assessment: root, rehearsal: undefined })).toBe(true);
    expect(covered({ script: "  sudo systemctl reload nginx\n", assessment: root })).toBe(true);
  });

  it.each(["sudo systemctl reload nginx; id", "sudo systemctl restart nginx", "systemctl reload nginx", "sudo"])(
    "is not %s",
    (script) => expect(covered({ script, assessment: root, rehearsal: undefined })).toBe(false),
  );

  it("stays in its folder, unless it means the same in any", () => {
    const there = fixedSnapshot({ folder: "/home/ana/project" });
    expect(covered({ script: "make install", rehearsal: undefined })).toBe(false);
    expect(covered({ script: "make install", rehearsal: undefined, machine: there })).toBe(true);
  });

  it("runs root's own programs alone", () => {
    const programs = [{ name: "systemctl", file: "/home/ana/bin/systemctl", trusted: false }];
    expect(covered({ script: "sudo systemctl reload nginx", assessment: { programs }, rehearsal: undefined })).toBe(
      false,
    );
  });
});

describe("meansTheSameAnywhere", () => {
  it.each(["systemctl reload nginx", "sudo systemctl restart php8.2-fpm.service", "sudo nginx -s reload"])(
    "%s",
    (script) => expect(meansTheSameAnywhere(script)).toBe(true),
  );

  it.each([
    "make install",
    "systemctl link x.service",
    "systemctl enable ./x.service",
    "systemctl --root=x enable y",
    "nginx -c x",
    "sh x",
  ])("not %s", (script) => expect(meansTheSameAnywhere(script)).toBe(false));
});

function reason(code: string): Assessment["reasons"][number] {
  return { code, parameters: {}, risk: "write", start: 0, end: 1 };
}
