import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tldrRecipes } from "./tldr-recipes.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tldr-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const pageOf = (...examples: [description: string, command: string][]) =>
  [
    "# x",
    "",
    "> What it is.",
    "",
    ...examples.flatMap(([what, command]) => [`- ${what}:`, "", `\`${command}\``, ""]),
  ].join("\n");

const everything = () => true;

test("an example becomes a recipe in both languages", () => {
  write(
    "pages/common/pack.md",
    pageOf(["Un[p]ack `one` box", "sudo pack {{[-x|--open]}} {{path/to/box.tar}} {{path/to/directory}}"]),
  );
  write(
    "pages.es/common/pack.md",
    pageOf(["Abre una caja", "sudo pack {{[-x|--open]}} {{ruta/a/caja.tar}} {{ruta/a/carpeta}}"]),
  );
  expect(tldrRecipes(folder, (program) => program === "pack")).toEqual([
    {
      id: "tldr/pack/1",
      template: "sudo pack --open {file} {folder}",
      program: "pack",
      area: "tldr",
      risk: "write",
      en: ["Unpack one box {file} {folder}"],
      es: ["Abre una caja {file} {folder}"],
      notes: { es: "", en: "" },
    },
  ]);
});

test.each(["pages", "pages.en", "tldr/pages", "a/b/pages.en"])("pages are found in %s", (root) => {
  write(`${root}/linux/one.md`, pageOf(["Do", "one"]));
  expect(tldrRecipes(folder, everything).map(({ id }) => id)).toEqual(["tldr/one/1"]);
});

test.each([
  ["an older translation", "one --other {{ruta}}"],
  ["no translation", undefined],
])("%s leaves Spanish empty", (_what, command) => {
  write("pages/common/one.md", pageOf(["Do", "one --this {{path/to/file}}"]));
  if (command !== undefined) write("pages.es/common/one.md", pageOf(["Haz", command]));
  expect(tldrRecipes(folder, everything)[0]?.es).toEqual([]);
});

test.each([
  ["other systems", "pages/osx/one.md", pageOf(["Do", "one"])],
  ["other languages", "pages.fr/common/one.md", pageOf(["Do", "one"])],
  ["a program that is not here", "pages/common/two.md", pageOf(["Do", "two"])],
  ["a page that is too long", "pages/common/one.md", pageOf(["Do", "one"]) + " ".repeat(65 * 1024)],
  ["a slot in the sentence", "pages/common/one.md", pageOf(["Do {file}", "one"])],
  ["signs that turn the line around", "pages/common/one.md", pageOf(["Do", "one \u202etxt"])],
  ["a page that sends to another", "pages/common/one.md", pageOf(["Read on", "tldr one"])],
  ["a description alone", "pages/common/one.md", "# one\n\n- Do:\n"],
  ["a command alone", "pages/common/one.md", "# one\n\n`one`\n"],
  ["bytes that are no text", "pages/common/one.md", Buffer.from([0, 255, 254, 10, 45, 32, 255, 10, 96, 0, 96])],
  ["a first word that is a placeholder", "pages/common/one.md", pageOf(["Do", "{{command}} one"])],
])("%s makes no recipe", (_what, path, text) => {
  write(path, text);
  expect(tldrRecipes(folder, (program) => program === "one" || program === "tldr")).toEqual([]);
});

test("the page for Linux comes before the common one of its name", () => {
  write("pages/common/one.md", pageOf(["Do", "one --common"]));
  write("pages/linux/one.md", pageOf(["Do", "one --linux"]));
  expect(tldrRecipes(folder, everything).map(({ template }) => template)).toEqual(["one --linux"]);
});

test("links in circles, folders called like pages and folders that are not there do no harm", () => {
  symlinkSync(folder, join(folder, "again"));
  symlinkSync(join(folder, "pages.es"), join(folder, "pages.es"));
  mkdirSync(join(folder, "pages/common/folder.md"), { recursive: true });
  symlinkSync("/dev/zero", join(folder, "pages/common/endless.md"));
  write("pages/common/one.md", pageOf(["Do", "one"]));
  expect(tldrRecipes(folder, everything)).toHaveLength(1);
  expect(tldrRecipes(join(folder, "nothing"), everything)).toEqual([]);
});
