import { describe, expect, it } from "vitest";
import { mentionsProcessFolders, readsProcessFolders, staysLocked } from "./process-folders.ts";

describe("words that lead into other processes", () => {
  it.each([
    [["ls", "-l", "/proc/1/fd"], "/root"],
    [["cat", "/proc/[0-9]*/maps"], "/root"],
    [["ls", "/proc"], "/root"],
    [["find", "/", "-name", "x"], "/root"],
    [["du", "-sh", "."], "/"],
    [["cat", "status"], "/proc/1"],
  ])("%j in %s does", (argv, folder) => {
    expect(readsProcessFolders(argv, folder)).toBe(true);
    expect(staysLocked(argv, folder)).toBe(false);
  });

  it.each([
    [["cat", "/proc/cpuinfo"], "/root"],
    [["cat", "/proc/self/status"], "/root"],
    [["find", "/etc"], "/root"],
    [["df", "/"], "/root"],
    [["grep", "x"], "/root"],
  ])("%j in %s does not", (argv, folder) => {
    expect(readsProcessFolders(argv, folder)).toBe(false);
  });

  it("keeps within Landlock only what is known to work on files", () => {
    expect(staysLocked(["/usr/bin/grep", "x"], "/root")).toBe(true);
    expect(staysLocked(["lsof", "-i"], "/root")).toBe(false);
    expect(staysLocked(["some-tool"], "/root")).toBe(false);
  });

  it("finds them in the text of a script", () => {
    for (const script of ["for p in /proc/[0-9]*; do :; done", "cd /proc && ls", "find / -name x", 'ls "/proc/$pid"']) {
      expect(mentionsProcessFolders(script, "/root")).toBe(true);
    }
    for (const script of ["cat /proc/meminfo", "ls /etc/*.conf | head", "echo a/b"]) {
      expect(mentionsProcessFolders(script, "/root")).toBe(false);
    }
  });
});
