import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "./fixed-snapshot.ts";

describe("fixedSnapshot", () => {
  const machine = fixedSnapshot({
    programs: ["ls"],
    untrusted: { tool: "/home/ana/bin/tool" },
    paths: { "/home/ana/a.log": "file", "/srv/data/b.log": "file", "/dev/sda": "block" },
    links: { "/data": "/srv/data" },
  });

  it("knows its programs by name and by path, and no others", () => {
    expect(machine.program("ls")).toEqual({ name: "ls", file: "/usr/bin/ls", trusted: true });
    expect(machine.program("/bin/ls").trusted).toBe(true);
    expect(machine.program("./ls").file).toBeUndefined();
    expect(machine.program("tool")).toEqual({ name: "tool", file: "/home/ana/bin/tool", trusted: false });
    expect(machine.program("rm").file).toBeUndefined();
    expect(fixedSnapshot({ programs: ["*"] }).program("anything").trusted).toBe(true);
  });

  it("holds a file system of plain values", () => {
    expect(machine.pathKind("a.log")).toBe("file");
    expect(machine.pathKind("/srv")).toBe("directory");
    expect(machine.pathKind("/dev/sda")).toBe("block");
    expect(machine.realPath("/data/../data/b.log")).toBe("/srv/data/b.log");
    expect(machine.pathKind("/data/b.log")).toBe("file");
    expect(machine.glob("*.log")).toEqual(["a.log"]);
    expect(machine.glob("/srv/*/*")).toEqual(["/srv/data/b.log"]);
    expect(machine.glob("/data/*")).toEqual(["/data/b.log"]);
    expect(machine.glob("none*")).toEqual([]);
  });
});
