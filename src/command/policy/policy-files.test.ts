import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NeoError } from "../../shared/errors.ts";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { loadShellParser } from "../shell/parse.ts";
import { assess } from "./assess.ts";
import { builtInPolicy, type Policy } from "./policy.ts";
import { askAlways, loadPolicy, type PolicyPlaces } from "./policy-files.ts";

// Every folder above must be nobody else's to write, which /tmp never is.
const base = process.getuid?.() === 0 ? "/root" : homedir();
let root: string;
let places: Required<PolicyPlaces>;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(base, ".neo-policy-test-")));
  const uid = process.getuid?.() ?? -1;
  places = { folder: join(root, "policy.d"), userFile: join(root, "policy.json"), uid, owner: uid };
  mkdirSync(places.folder, { mode: 0o755 });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("loadPolicy", () => {
  it("is the built-in policy where there are no files", async () => {
    expect(await loadPolicy(places)).toBe(builtInPolicy);
    rmSync(places.folder, { recursive: true });
    expect(await loadPolicy(places)).toBe(builtInPolicy);
  });

  it("adds read rows of administrators, which hold for exactly what they say", async () => {
    write("10-own.json", { read: [{ program: "stock-report", flags: "-a --lines=number", operands: "path" }] });
    const policy = await loadPolicy(places);
    expect(await riskOf("stock-report -a --lines 3 /srv/x", policy)).toBe("read");
    expect(await riskOf("stock-report --delete /srv/x", policy)).toBe("write");
    expect(await riskOf("stock-report /etc/shadow", policy)).toBe("write");
    expect(await riskOf("stock-report /srv/x > y", policy)).toBe("write");
  });

  it("adds subcommands, and leaves the program's others as they are", async () => {
    write("10-own.json", { read: [{ program: "shopctl", subcommand: "orders", operands: "text" }] });
    const policy = await loadPolicy(places);
    expect(await riskOf("shopctl orders today", policy)).toBe("read");
    expect(await riskOf("shopctl cancel 12", policy)).toBe("write");
    expect(await riskOf("shopctl", policy)).toBe("write");
  });

  it("never makes anything destructive or forbidden a read", async () => {
    write("10-own.json", {
      read: [
        { program: "rm", flags: "-r -f", operands: "path" },
        { program: "dd", operands: "text" },
      ],
    });
    const policy = await loadPolicy(places);
    expect(await riskOf("rm -r -f build", policy)).toBe("destructive");
    expect(await riskOf("rm -r -f /", policy)).toBe("forbidden");
    expect(await riskOf("dd of=/dev/sda", policy)).toBe("forbidden");
  });

  it("tightens, from either place", async () => {
    write("20-tight.json", { tighten: [{ program: "docker", subcommand: "logs", to: "write", reason: "customers" }] });
    writeFileSync(places.userFile, JSON.stringify({ tighten: [{ program: "df", to: "forbidden", reason: "never" }] }), {
      mode: 0o600,
    });
    const policy = await loadPolicy(places);
    expect(await riskOf("docker logs web", policy)).toBe("write");
    expect(await riskOf("docker ps", policy)).toBe("read");
    expect(await riskOf("df -h", policy)).toBe("forbidden");
    expect(await riskOf("echo $(df -h)", policy)).toBe("forbidden");
  });

  it("names each set of files by a digest of its own", async () => {
    write("10.json", { tighten: [{ program: "df", to: "write", reason: "a" }] });
    const first = await loadPolicy(places);
    write("10.json", { tighten: [{ program: "df", to: "write", reason: "b" }] });
    expect((await loadPolicy(places)).digest).not.toBe(first.digest);
  });

  it("allows small changes where administrators do, the strictest of their files at that", async () => {
    write("10.json", { tighten: [] });
    const before = await loadPolicy(places);
    expect(before.smallChanges).toBeUndefined();
    write("10.json", { smallChanges: { mostFiles: 20, mostBytes: 10_000_000 } });
    const allowing = await loadPolicy(places);
    expect(allowing.smallChanges).toEqual({ mostFiles: 20, mostBytes: 10_000_000 });
    expect(allowing.digest).not.toBe(before.digest);
    write("20.json", { smallChanges: { mostFiles: 5, mostBytes: 20_000_000 } });
    write("30.json", {});
    expect((await loadPolicy(places)).smallChanges).toEqual({ mostFiles: 5, mostBytes: 10_000_000 });
  });

  it.each<[string, () => void]>([
    ["small changes without a size", () => write("a.json", { smallChanges: { mostFiles: 3 } })],
    ["small changes without end", () => write("a.json", { smallChanges: { mostFiles: 1e9, mostBytes: 1 } })],
    [
      "small changes in the person's own file",
      () => {
        const own = JSON.stringify({ smallChanges: { mostFiles: 1, mostBytes: 1 } });
        writeFileSync(places.userFile, own, { mode: 0o600 });
      },
    ],
    ["no JSON", () => writeFileSync(join(places.folder, "a.json"), "{", { mode: 0o644 })],
    ["an unknown key", () => write("a.json", { allow: [] })],
    ["an unknown key in a row", () => write("a.json", { read: [{ program: "x", judge: "find" }] })],
    ["flags that are none", () => write("a.json", { read: [{ program: "x", flags: "rm -rf" }] })],
    ["a program with a path", () => write("a.json", { read: [{ program: "/tmp/x" }] })],
    ["a lesser risk", () => write("a.json", { tighten: [{ program: "x", to: "read", reason: "y" }] })],
    ["a file that others can write", () => chmodSync(write("a.json", {}), 0o666)],
    ["a folder that others can write", () => chmodSync(places.folder, 0o777)],
    ["a link to a file", () => symlinkSync(write("a.txt", {}), join(places.folder, "a.json"))],
    ["a folder in place of a file", () => mkdirSync(join(places.folder, "a.json"))],
    [
      "read rows in the person's own file",
      () => writeFileSync(places.userFile, JSON.stringify({ read: [{ program: "x" }] }), { mode: 0o600 }),
    ],
    ["a person's own file that others can write", () => writeFileSync(places.userFile, "{}", { mode: 0o600 })],
  ])("refuses %s", async (name, make) => {
    make();
    if (name.startsWith("a person's own")) chmodSync(places.userFile, 0o622);
    await expect(loadPolicy(places)).rejects.toMatchObject({ code: "E_POLICY_INVALID" });
  });

  it("refuses a folder reached through a link", async () => {
    write("a.json", {});
    symlinkSync(places.folder, join(root, "link.d"));
    await expect(loadPolicy({ ...places, folder: join(root, "link.d") })).rejects.toMatchObject({
      code: "E_POLICY_INVALID",
    });
  });
});

describe("askAlways", () => {
  it("lets nothing run unasked, and keeps what is forbidden forbidden", async () => {
    const policy = askAlways(new NeoError("E_POLICY_INVALID", { file: "/etc/x.json", problem: "no JSON" }));
    expect(await riskOf("ls", policy)).toBe("write");
    expect(await riskOf("echo hola", policy)).toBe("write");
    expect(await riskOf("rm -rf /", policy)).toBe("forbidden");
    expect(policy.smallChanges).toBeUndefined();
  });
});

function write(name: string, content: object): string {
  const file = join(places.folder, name);
  writeFileSync(file, JSON.stringify(content), { mode: 0o644 });
  return file;
}

async function riskOf(script: string, policy: Policy): Promise<string> {
  const parser = await loadShellParser();
  const machine = fixedSnapshot({ programs: ["*"] });
  const parse = (source: string) => parser.parse(source);
  return assess(parse(script), { machine, policy, source: "user", request: "", parse }).risk;
}
