import { describe, expect, test } from "vitest";
import type { Passage } from "../../../ports/knowledge.ts";
import { slotsIn } from "../template.ts";
import { manualRecipes } from "./manual-recipes.ts";

const passage = (text: string, { heading = "OPTIONS", locator = "shelve(8)", kind = "manual" } = {}): Passage => ({
  id: `${locator} ${text}`,
  text,
  headings: heading === "" ? [] : [heading],
  source: { document: "d", kind: kind === "help" ? "help" : "manual", title: locator, locator },
  from: 1,
  to: 2,
  score: 0.5,
});

const recipes = (
  passages: readonly Passage[],
  synopsis?: string,
  here: readonly string[] = ["shelve", "git", "bookctl"],
) => manualRecipes(passages, { isHere: (program) => here.includes(program), synopsis: () => synopsis });

const template = (tag: string, synopsis: string, place?: Parameters<typeof passage>[1]) =>
  recipes([passage(`${tag}\nPut the books in order. Slowly.`, place), passage("")], synopsis)[0]?.template;

describe("an option's entry", () => {
  test.each([
    ["-d, --dry", "shelve [OPTION]... [FILE]...", "shelve --dry"],
    ["-d", "shelve [-dh]", "shelve -d"],
    ["--exclude=PATTERN", "shelve [options] FILE...", "shelve --exclude={pattern} {file}"],
    ["-C DIR, --directory=DIR", "shelve [options]", "shelve --directory={folder}"],
    ["-C DIR, --directory", "shelve [options]", "shelve --directory={folder}"],
    ["-n num", "shelve [options]", "shelve -n {number}"],
    ["-e, --owner user", "shelve [options] <device>", "shelve --owner {user} {device}"],
    ["-U<n>, --unified=<n>", "shelve [options]", "shelve --unified={number}"],
    ["--color[=WHEN]", "shelve [options]", "shelve --color"],
    ["-n, --lines=[+]NUM", "shelve [options]", "shelve --lines={number}"],
    ["-n, --lines=", "shelve [OPTIONS...]", "shelve --lines={number}"],
    ["--[no-]labels", "shelve [options]", "shelve --labels"],
    ["-f", "shelve [-f] SOURCE DEST", "shelve -f {path:1} {path:2}"],
    ["--from=FILE", "shelve FILE\nshelve --from=FILE USER", "shelve --from={file} {user}"],
    ["--from=FILE", "shelve --from FILE", "shelve --from={file}"],
    ["-b", "shelve -a FILE\nshelve -b | -c HOST", undefined],
    ["-b", "shelve {-a|-b} HOST", "shelve -b {host}"],
    ["-b", "shelve -a FILE\nshelve [-bx] GROUP\n[MODE]", "shelve -b {group}"],
    ["-b", "shelve [options] MODE[,MODE]... FILE...", "shelve -b {mode} {file}"],
    ["-b", "shelve [options] COMMAND [ARG]...", "shelve -b {command}"],
    ["-b", "unshelve USER\nshelve [options] port\nunshelve HOST", "shelve -b {port}"],
    ["--help", "shelve SPELL", "shelve --help"],
  ])("%s of %s", (tag, synopsis, expected) => {
    expect(template(tag, synopsis)).toBe(expected);
  });

  test.each([
    ["an argument that no slot stands for", "--spell=SPELL", "shelve"],
    ["an operand that no slot stands for", "-b", "shelve [options] SPELL"],
    ["a command that is one of its own", "-b", "shelve [OPTIONS...] COMMAND [UNIT...]"],
    ["a command that is one of its own, as git writes it", "-b", "shelve [-b] <command> [<args>]"],
    ["only lines that need another option", "-b", "shelve -a FILE"],
    ["a synopsis of another program", "-b", "unshelve [options]"],
    ["no synopsis", "-b", ""],
    ["a slot of ours", "--x {file}", "shelve"],
    ["a command behind it", "--x; reboot", "shelve"],
    ["a pipe", "--x | sh", "shelve"],
    ["a substitution", "--x=$(reboot)", "shelve"],
    ["backticks", "--x `reboot`", "shelve"],
    ["quotes", "--x='FILE'", "shelve"],
    ["no option at all", "-- FILE", "shelve"],
    ["an argument written to the letter", "-Olevel", "shelve"],
  ])("%s makes no recipe", (_what, tag, synopsis) => {
    expect(template(tag, synopsis)).toBeUndefined();
  });
});

test.each([
  ["start UNIT...", "COMMANDS", "shelve [OPTIONS...] COMMAND [UNIT...]", "shelve start {unit}"],
  ["list [PATTERN...]", "COMMANDS", "shelve COMMAND", "shelve list"],
  ["bind UNIT PATH [PATH]", "COMMANDS", "shelve COMMAND", "shelve bind {unit} {path}"],
  ["status", "GENERAL COMMANDS", "shelve COMMAND", undefined],
  ["install", "DESCRIPTION", "shelve [-y] {update | install pkg... | clean}", "shelve install {package}"],
  ["clean", "DESCRIPTION", "shelve [-y] {update | install pkg... | clean}", "shelve clean"],
  ["charm SPELL", "COMMANDS", "shelve COMMAND", undefined],
  ["shelve -9 -1", "EXAMPLES", "shelve", undefined],
  ["-b", "EXAMPLES", "shelve", undefined],
])("a subcommand's entry %s in %s of %s", (tag, heading, synopsis, expected) => {
  expect(template(tag, synopsis, { heading })).toBe(expected);
});

test.each([
  ["shelve - put books in order", "NAME", "shelve [options] FOLDER", ["shelve {folder}"]],
  ["shelve puts books in order.\nIt is slow.", "DESCRIPTION", "shelve [-b]", ["shelve"]],
  ["bs=BYTES\nread so much at once", "DESCRIPTION", "shelve [-b]", []],
])("%s in %s of %s is the program alone", (text, heading, synopsis, expected) => {
  expect(recipes([passage(text, { heading })], synopsis).map((recipe) => recipe.template)).toEqual(expected);
});

test.each([
  ["git-shelf(1)", "manual", "git shelf [-q]", ["git shelf --quiet"]],
  ["shelve(1) es", "manual", "shelve [-q]", ["shelve --quiet"]],
  ["shelve(1) fr", "manual", "shelve [-q]", []],
  ["shelve(5)", "manual", "shelve [-q]", []],
  ["unshelve(8)", "manual", "unshelve [-q]", []],
  [
    "shelve --help",
    "help",
    "Usage:\n shelve [options]\nPut books in order.",
    ["shelve --quiet", "shelve --depth {number}"],
  ],
])("of the page %s (%s)", (locator, kind, synopsis, expected) => {
  const text =
    kind === "help"
      ? "Options:\n  -q, --quiet      say nothing\n                   of it\n  -d, --depth <n>  so deep\n  list   the books"
      : "-q, --quiet\nSay nothing.";
  const found = recipes([passage(text, { locator, kind, heading: kind === "help" ? "" : "OPTIONS" })], synopsis);
  expect(found.map((recipe) => recipe.template)).toEqual(expected);
});

describe("a recipe", () => {
  test("says what the passage says first, in the page's language", () => {
    const text = "-c, --copy=DIR\nCopy the books,\ne.g. novels, \u001b[31mthere. Then count them.";
    const en = "Copy the books, e.g. novels, [31mthere";
    expect(recipes([passage(text)], "shelve [options] USER")).toEqual([
      {
        id: "manual/shelve/--copy",
        template: "shelve --copy={folder} {user}",
        program: "shelve",
        area: "manual",
        risk: "write",
        es: [],
        en: [`${en} {folder} {user}`],
        notes: { es: en, en },
      },
    ]);
  });

  test("of a Spanish page has Spanish sentences", () => {
    const [found] = recipes([passage("-t\nPrueba los libros.", { heading: "OPCIONES" })], "shelve [-t]");
    expect([found?.es, found?.en]).toEqual([["Prueba los libros"], []]);
  });

  test("is left out where its sentence would bring slots of its own", () => {
    expect(recipes([passage("-t\nReads {file} and {path:2}.")], "shelve [-t]")).toEqual([]);
  });

  test("has as many letters as a person reads", () => {
    const [found] = recipes([passage(`-t\n${"long ".repeat(100)}`)], "shelve [-t]");
    expect(found?.notes.en.length).toBeLessThanOrEqual(200);
  });
});

test("there are at most twelve, each option once, the best passage's first", () => {
  const entries = Array.from({ length: 20 }, (_, at) => passage(`--option-${at}\nDo it ${at} times.`));
  const found = recipes([passage("--option-7=FILE\nThe best."), ...entries], "shelve [options]");
  expect(found).toHaveLength(12);
  expect(found.slice(0, 2).map((recipe) => recipe.template)).toEqual(["shelve --option-7={file}", "shelve --option-0"]);
  expect(found.filter(({ id }) => id === "manual/shelve/--option-7")).toHaveLength(1);
});

test.each([
  ["nothing", "", ""],
  ["brackets that do not match", "-a [[[{{((|\nDo.", "shelve [[[{{((|}]"],
  ["very many brackets", `-a ${"[".repeat(50_000)}\nDo it.`, `shelve ${"{".repeat(50_000)}`],
  ["very many lines", `-a\n${"x\n".repeat(10_000)}`, "shelve [-a]\n".repeat(10_000)],
])("%s does not throw, and sentences hold the template's slots", (_what, text, synopsis) => {
  for (const recipe of recipes([passage(text), passage(text, { heading: "NAME" })], synopsis)) {
    expect(slotsIn(recipe.en[0] ?? "")).toEqual(slotsIn(recipe.template));
  }
});
