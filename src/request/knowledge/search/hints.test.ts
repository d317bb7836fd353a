import { expect, test } from "vitest";
import { type Hint, hintedBy, hintedDocuments, optionTerms } from "./hints.ts";

const rsync: Hint = { program: "rsync", words: ["-rn", "--delete"], similarity: 0.4 };
const stash: Hint = { program: "git", words: ["stash", "--stat"], similarity: 0.9 };

test("hints speak for the page of their program, and of its subcommand, the closest first", () => {
  const byName = new Map([
    ["rsync", ["r"]],
    ["git", ["g"]],
    ["git-stash", ["s1", "s2"]],
    ["git-log", ["l"]],
    ["tar", ["t"]],
  ]);
  expect([...hintedDocuments([rsync, stash], byName)]).toEqual([
    ["g", [stash]],
    ["s1", [stash]],
    ["s2", [stash]],
    ["r", [rsync]],
  ]);
});

test("a passage is hinted at by its program, and by an option that it describes, also one of several in a word", () => {
  expect(hintedBy({ tag: "--delete, --del" }, [rsync])).toEqual({ document: 0.4, option: 0.4 });
  expect(hintedBy({ tag: "-n, --dry-run" }, [rsync])).toEqual({ document: 0.4, option: 0.4 });
  expect(hintedBy({ tag: "--archive, -a" }, [rsync])).toEqual({ document: 0.4, option: 0 });
  expect(hintedBy({ tag: "" }, [])).toEqual({ document: 0, option: 0 });
});

test("the store finds passages by the options, whole and letter by letter", () => {
  expect(optionTerms([rsync])).toEqual(["opt0rn", "opt0r", "opt0n", "opt0delete"]);
  expect(optionTerms([stash])).toEqual(["opt0stat"]);
});
