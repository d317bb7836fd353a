// biome-ignore-all lint/suspicious/noTemplateCurlyInString: dpkg's own notation
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listPackages, listUnits, listUsers } from "./host-lists.ts";
import { hostSnapshot } from "./host-snapshot.ts";
import { nameOrder } from "./name-order.ts";

const options = {
  folder: "/etc",
  uid: 1000,
  user: "ana",
  home: "/home/ana",
  environment: { PATH: "/usr/sbin:/usr/bin:/bin" },
};

describe("hostSnapshot", () => {
  const machine = hostSnapshot(options);

  it("answers the same within one snapshot, whatever happens meanwhile", () => {
    const folder = mkdtempSync(join(tmpdir(), "neo-host-"));
    const file = join(folder, "x");
    writeFileSync(file, "");
    expect([machine.pathKind(file), machine.glob(`${folder}/*`)]).toEqual(["file", [file]]);
    rmSync(folder, { recursive: true });
    expect([machine.pathKind(file), machine.glob(`${folder}/*`)]).toEqual(["file", [file]]);
    expect(hostSnapshot(options).pathKind(file)).toBeUndefined();
  });

  it("tells what paths are", () => {
    const kinds = ["/etc", "passwd", "/dev/null", "/dev/tty0/x", "/nowhere"].map(machine.pathKind);
    expect(kinds).toEqual(["directory", "file", "character", undefined, undefined]);
  });

  it("resolves relative paths against its folder", () => {
    expect(machine.realPath("../etc/./passwd")).toBe("/etc/passwd");
    expect(machine.realPath("no/such")).toBe("/etc/no/such");
  });

  it("finds programs along its own PATH", () => {
    expect(machine.program("ls")).toEqual({ name: "ls", file: "/usr/bin/ls", trusted: true });
    expect(machine.program("no-such-thing").file).toBeUndefined();
    expect(hostSnapshot({ ...options, environment: {} }).program("ls").file).toBeUndefined();
  });

  it("knows the users of this host", () => {
    expect(machine.users()).toContain("root");
  });
});

describe("lists", () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-lists-"));

  it("takes only installed packages", () => {
    const file = join(folder, "status");
    const stanza = (name: string, status: string) =>
      `Package: ${name}\nStatus: ${status}\nDescription: x\n Package: no\n`;
    writeFileSync(
      file,
      [
        stanza("a", "install ok installed"),
        stanza("b", "deinstall ok config-files"),
        stanza("c", "hold ok installed"),
      ].join("\n"),
    );
    expect([...listPackages(file)]).toEqual(["a", "c"]);
    expect(listPackages(join(folder, "none")).size).toBe(0);
  });

  it("agrees with dpkg on this host", () => {
    let expected: string;
    try {
      expected = execFileSync("dpkg-query", ["-W", "-f=${db:Status-Status} ${Package}\\n"], { encoding: "utf8" });
    } catch {
      return;
    }
    const installed = new Set(
      expected
        .split("\n")
        .flatMap((line) => line.split("installed ")[1] ?? [])
        .filter(Boolean),
    );
    expect(listPackages()).toEqual(installed);
  });

  it("lists units once, and nothing else", () => {
    for (const name of ["a.service", "b.timer", "README", "c.service.d"]) writeFileSync(join(folder, name), "");
    expect(listUnits([folder, folder, "/nowhere"])).toEqual(["a.service", "b.timer"]);
  });

  it("reads login names", () => {
    const file = join(folder, "passwd");
    writeFileSync(file, "root:x:0:0::/root:/bin/sh\n\n#old:x\nana:x:1000:\n");
    expect(listUsers(file)).toEqual(["root", "ana"]);
  });
});

describe("nameOrder", () => {
  const names = ["b", "B", "a", "_", "10", "é", "f"];

  it("is by code point in the C locale, by language elsewhere", () => {
    expect([...names].sort(nameOrder({}))).toEqual(["10", "B", "_", "a", "b", "f", "é"]);
    expect([...names].sort(nameOrder({ LANG: "es_ES.UTF-8" }))).toEqual(["_", "10", "a", "b", "B", "é", "f"]);
    expect([...names].sort(nameOrder({ LANG: "es_ES.UTF-8", LC_ALL: "C.UTF-8" }))).toEqual(
      [...names].sort(nameOrder({})),
    );
  });
});
