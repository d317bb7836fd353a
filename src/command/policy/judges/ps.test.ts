import { beforeAll, describe, expect, it } from "vitest";
import { fixedSnapshot } from "../../machine/fixed-snapshot.ts";
import { loadShellParser, type ShellParser } from "../../shell/parse.ts";
import { assess } from "../assess.ts";
import { builtInPolicy } from "../policy.ts";

let parser: ShellParser;
beforeAll(async () => {
  parser = await loadShellParser();
});

function riskOf(command: string): string {
  const parse = (source: string) => parser.parse(source);
  const machine = fixedSnapshot({ programs: ["ps"] });
  return assess(parse(command), { machine, policy: builtInPolicy, source: "user", request: "", parse }).risk;
}

describe("ps reads", () => {
  it.each([
    "ps",
    "ps aux",
    "ps auxww",
    "ps -aux",
    "ps -ef",
    "ps -eLf",
    "ps -ef --forest",
    "ps -eo pid,ppid,cmd --sort=-%mem",
    "ps aux --sort -rss",
    "ps axo pid,stat,wchan:20,cmd",
    "ps axk -rss o pid,rss",
    "ps -p 1,2 -o comm=",
    "ps -fp 1",
    "ps -C nginx -o pid=",
    "ps -u www-data -o pid,cmd",
    "ps -fu root",
    "ps 1",
    'ps -o etime= -p "$(pidof sshd)"',
  ])("%s", (command) => expect(riskOf(command)).toBe("read"));
});

describe("ps asks before it shows environments", () => {
  it.each([
    "ps e",
    "ps auxe",
    "ps eww 1",
    "ps axeo pid,cmd",
    "ps -axe",
    "ps -auxe",
    "ps -aux -e",
    "ps -ef -ax",
    "ps -e -eux",
    "ps -eTm",
    "ps -e H",
    "ps -eC",
    "ps -eu nobody",
    "ps -uxe",
    "ps -eo environ 1",
    "ps --format environ 1",
    "ps -o pid --sort environ",
    "ps --new-flag",
    "ps $flags",
    "ps -o $columns",
  ])("%s", (command) => expect(riskOf(command)).toBe("write"));
});
