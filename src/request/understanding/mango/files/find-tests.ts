import { quoteArgument } from "../../../../command/shell/quote.ts";
import { quotedGlob } from "../phrases/written.ts";
import type { FileTest } from "./files-wish.ts";

/** The tests of a find(1); names are alternatives, everything else holds together. */
export function findTests(tests: readonly FileTest[], anyCase: boolean): string[] {
  const name = anyCase ? "-iname" : "-name";
  const names = tests.flatMap((test) =>
    test.by === "name" && test.not !== true && test.part !== true ? [`${name} ${quotedGlob(test.glob)}`] : [],
  );
  // To read a file is dear: only what passed all else is.
  const others = tests
    .filter((test) => test.by !== "name" || test.not === true || test.part === true)
    .sort((one, other) => Number(one.by === "content") - Number(other.by === "content"));
  // -daystart holds for what comes after it.
  const byDay = others.flatMap((test) => dayTest(test) ?? []);
  return [
    ...(names.length > 1 ? [`\\( ${names.join(" -o ")} \\)`] : names),
    ...others.filter((test) => dayTest(test) === undefined).map((test) => findTest(test, name)),
    // From yesterday on and not today: yesterday alone.
    ...(byDay.length > 0 ? [`-daystart ${byDay.join(" ")}`.replace(/-([am])time -2 -\1time \+0/, "-$1time 1")] : []),
  ];
}

/** "Hoy" and "ayer", counted in whole days from midnight. */
function dayTest(test: FileTest): string | undefined {
  if (test.by !== "moment") return undefined;
  if (test.moment === "today") return `-${test.of}time ${test.before ? "+0" : "0"}`;
  if (test.moment === "yesterday") return `-${test.of}time ${test.before ? "+1" : "-2"}`;
  return undefined;
}

function findTest(test: FileTest, name: string): string {
  const not = "not" in test && test.not === true ? "! " : "";
  switch (test.by) {
    case "name":
      return test.or === undefined
        ? `${not}${name} ${quotedGlob(test.glob)}`
        : `\\( ${[test.glob, ...test.or].map((glob) => `${name} ${quotedGlob(glob)}`).join(" -o ")} \\)`;
    case "outside":
      return `! -path ${quotedGlob(test.folder.includes("/") ? `${test.folder.replace(/\/+$/, "")}/*` : `*/${test.folder}/*`)}`;
    case "size":
      return `-size ${test.sign}${test.sign === "-" ? inBytes(test.size) : test.size}`;
    case "age":
      return ageTest(test);
    case "moment":
      return `${test.before ? "! " : ""}-newer${test.of}t ${quoteArgument(test.moment)}`;
    case "newer":
      return `${not}-newer ${quoteArgument(test.file)}`;
    case "user":
    case "group":
      return `${not}-${test.by} ${quoteArgument(test.name)}`;
    case "nouser":
    case "nogroup":
      return `-${test.by}`;
    case "mode":
      return `${not}-perm ${quoteArgument(test.mode)}`;
    case "executable":
    case "empty":
      return `${not}-${test.by}`;
    case "hidden":
      return test.not ? "! -path '*/.*'" : "-name '.*'";
    case "links":
      return "-links +1";
    case "same":
      return `-samefile ${quoteArgument(test.file)}`;
    case "broken":
      return "-xtype l";
    case "content":
      return `${not}-exec grep -q${test.anyCase ? "i" : ""} ${pattern(test.text)} {} \\;`;
    case "type":
      return `${not}-type ${test.letters}`;
    case "target":
      return `-lname ${quotedGlob(test.glob)}`;
    default:
      return test satisfies never;
  }
}

/** A text as grep(1) is to look for it: as it stands. */
export function pattern(text: string): string {
  const isSpecial = /[[\]\\.*^$]/.test(text);
  return `${isSpecial ? "-F " : ""}${text.startsWith("-") ? "-e " : ""}${quoteArgument(text)}`;
}

/** find(1) rounds up to the unit: `-size -1M` would be the empty ones alone. */
function inBytes(size: string): string {
  const factor = { c: 1, k: 1024, M: 1024 ** 2, G: 1024 ** 3 }[size.slice(-1)] ?? 1;
  return factor === 1 ? size : `${Number.parseInt(size, 10) * factor}c`;
}

function ageTest({ sign, seconds, of }: Extract<FileTest, { by: "age" }>): string {
  return seconds >= 86_400
    ? `-${of}time ${sign}${Math.round(seconds / 86_400)}`
    : `-${of}min ${sign}${Math.max(1, Math.round(seconds / 60))}`;
}
