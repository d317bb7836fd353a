import { describe, expect, it } from "vitest";
import { readSedScript } from "./sed-script.ts";

describe("readSedScript", () => {
  it.each([
    "p",
    "1,3p",
    "$d",
    "/^#/d;/^$/d",
    "s/a/b/g",
    "s|/usr|/opt|",
    "s/[[:space:]]*$//",
    "s/a\\/b/c/2gI",
    "/a/,/b/{s/x/y/;p}",
    ":a;N;$!ba;s/\\n/ /g",
    "y/abc/xyz/",
    "0~3!d",
    "/x/I,+2p",
    "a\\\nw x",
    "a w x",
    "s/w x/e y/",
    "# w x",
  ])("%j stays within its stream", (script) => expect(readSedScript(script)).toEqual([]));

  it.each([
    ["w x", "w"],
    ["1w x", "w"],
    ["/a/!w x", "w"],
    ["p;w x", "w"],
    ["/a/{p;w x\n}", "w"],
    ["W x", "W"],
    ["r /etc/shadow", "r"],
    ["$r x", "r"],
    ["R x", "R"],
    ["e", "e"],
    ["1e id", "e"],
    ["s/a/b/e", "s///e"],
    ["s/a/b/gpe", "s///e"],
    ["s/a/b/w x", "s///w"],
    ["s,a,b,;s|c|d|w o", "s///w"],
    ["y/abc/def/;w z", "w"],
    ["s/a/b/ # c\nw x", "w"],
    [":a\nw x", "w"],
    ["ba\nw x", "w"],
    ["a text\nw x", "w"],
  ])("%j reaches out by %s", (script, door) => expect(readSedScript(script)).toContain(door));

  it.each(["s/a/b", "k", "s/a/b/z", "}", "{p", "/a", "y/a/b", "s/[a/b/", "sxaxbx", "s/[/]/x/", "s/[/]/x/w y"])(
    "%j is not understood",
    (script) => expect(readSedScript(script)).toBeUndefined(),
  );
});
