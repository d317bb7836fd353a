import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileHead } from "../../src/command/machine/file-head.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { readLinesWish } from "../../src/request/understanding/mango/lines/reading/read-lines-wish.ts";
import { linesCommand } from "../../src/request/understanding/mango/lines/writing/lines-command.ts";
import { findMentions } from "../../src/request/understanding/mango/mentions/find-mentions.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { readTokens } from "../../src/request/understanding/templates/tokens.ts";
import type { Language } from "../../src/shared/language.ts";
import { makeLinesFolder } from "./lines-folder.ts";
import { machine } from "./lines-machine.ts";
import { linesRequests, otherRequests } from "./lines-requests.ts";
import { linesSayings } from "./lines-sayings.ts";

function read(request: string, language: Language, here: MachineSnapshot = machine) {
  const normalised = normalise(request, language).text;
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, { language, machine: here, now: 0, isUsualWord: () => true });
  const wish = readLinesWish({ normalised, tokens, mentions, language }, here);
  return wish && { command: linesCommand(wish), strange: wish.strange };
}

test.each(linesRequests)("%s: %s", (language, request, command) => {
  expect(read(request, language)).toEqual({ command, strange: 0 });
});

test.each(otherRequests)("nothing is made of %s: %s", (language, request) => {
  const made = read(request, language);
  expect(made === undefined || made.command === undefined || made.strange > 0).toBe(true);
});

test("what takes lines away is never made of a request that only shows", () => {
  for (const [language, request] of [
    ["es", "saca las líneas con ERROR de server.log"],
    ["es", "sácame los comentarios de app.conf"],
    ["en", "cut the second column of inventory.tsv"],
    ["en", "clear view of the ERROR lines in server.log"],
  ] as const)
    expect(read(request, language)?.command ?? "").not.toMatch(/sed -i|>/);
});

describe("in a real folder", () => {
  let folder: string;
  let here: MachineSnapshot;
  const files = {
    "t.csv": "name,city,pay\nAna,León,30\nLuis,Cádiz,10\nEva,León,20\n",
    "log.txt": 'one\n$(touch owned)\nit\'s [odd] "x"\na\\b & /c/\n-v\n\nend  \n',
    "conf.ini": "alpha = 1\n# beta = 2\n",
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "neo-lines-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    here = fixedSnapshot({
      folder,
      programs: ["*"],
      paths: Object.fromEntries(Object.keys(files).map((name) => [`${folder}/${name}`, "file" as const])),
      heads: Object.fromEntries(
        Object.keys(files).map((name) => [`${folder}/${name}`, fileHead(join(folder, name)) ?? ""]),
      ),
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (request: string, language: Language): string => {
    const made = read(request, language, here);
    expect(made?.strange).toBe(0);
    return execFileSync("bash", ["--norc", "-c", made?.command ?? "false"], { cwd: folder, encoding: "utf8" });
  };

  test("columns, conditions and sums are those of the table", () => {
    expect(run("total pay per city in t.csv", "en").split("\n").sort()).toEqual(["", "Cádiz 10", "León 50"]);
    expect(run("names of t.csv with pay over 15", "en")).toBe("Ana\nEva\n");
    expect(run("ciudades distintas de t.csv", "es")).toBe("Cádiz\nLeón\n");
  });

  test.each(["$(touch owned)", "[odd]", "a\\b & /c/", "-v"])("%s is found to the letter", (text) => {
    expect(run(`search for "${text}" in log.txt`, "en")).toContain(text);
    expect(run(`how many lines contain "${text}" in log.txt`, "en")).toBe("1\n");
  });

  test("what is replaced and what it becomes are to the letter too", () => {
    run('replace "a\\b & /c/" with "x & \\1 $(touch owned) | / end" in log.txt', "en");
    expect(readFileSync(join(folder, "log.txt"), "utf8")).toContain("\nx & \\1 $(touch owned) | / end\n");
    expect(() => readFileSync(join(folder, "owned"))).toThrow();
  });

  test("a setting keeps the file's own way of writing, and a backup is kept where that was asked for", () => {
    run("set alpha to 5 in conf.ini keeping a backup", "en");
    expect(readFileSync(join(folder, "conf.ini"), "utf8")).toBe("alpha = 5\n# beta = 2\n");
    expect(readFileSync(join(folder, "conf.ini.bak"), "utf8")).toBe(files["conf.ini"]);
  });
});

describe("in a folder of every kind of text", () => {
  let folder: string;
  let here: MachineSnapshot;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "neo-sayings-"));
    here = makeLinesFolder(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sayings = linesSayings.map(([language, request, expected, order]) => ({ language, request, expected, order }));

  test.each(sayings)("$language: $request", ({ language, request, expected, order }) => {
    const made = read(request, language, here);
    expect(made?.strange).toBe(0);
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    const printed = execFileSync("bash", ["--norc", "-c", made?.command ?? "false"], {
      cwd: folder,
      encoding: "utf8",
      env,
    });
    const lines = printed
      .replace(/\n$/, "")
      .split("\n")
      .map((line) => line.trim().replace(/[ \t]+/g, " "));
    expect(order === "any" ? lines.sort() : lines).toEqual(order === "any" ? [...expected].sort() : expected);
  });
});

test("the names of columns are data: what they hold is no code", () => {
  const hostile = fixedSnapshot({
    folder: "/srv",
    programs: ["*"],
    paths: { "/srv/x.json": "file", "/srv/y.csv": "file" },
    heads: {
      "/srv/x.json": '[{"a b\\"; $(id) \'":1,"ok":"v\\\\(x)"}]',
      "/srv/y.csv": "name,size\n$(reboot),1\nx'y; rm -rf ~,2\n",
    },
  });
  expect(read("ok of x.json", "en", hostile)?.command).toBe("jq -r '.[] | .ok' x.json");
  expect(read("names in y.csv", "en", hostile)?.command).toBe("cut -d, -f1 y.csv");
});
