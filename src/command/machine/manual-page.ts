import type { Language } from "../../shared/language.ts";
import { manualRoots, readManualPage } from "./manual-files.ts";
import { entryAt, plainRoff } from "./roff.ts";

/** What a manual page says of each option, by the option as it is written (`-l`, `--all`): one sentence each. */
export type OptionMeanings = ReadonlyMap<string, string>;

/** The manual of this machine: what a page says of its program's options, in the language where it has been translated. */
export type Manual = (page: string, language: Language) => { meanings: OptionMeanings; language: Language } | undefined;

export function hostManual(roots: readonly string[] = manualRoots): Manual {
  return (page, language) => {
    for (const of of language === "en" ? (["en"] as const) : ([language, "en"] as const)) {
      const text = readManualPage(
        page,
        roots.map((root) => (of === "en" ? root : `${root}/${of}`)),
      );
      const meanings = text === undefined ? undefined : optionMeanings(text);
      if (meanings !== undefined && meanings.size > 0) return { meanings, language: of };
    }
    return undefined;
  };
}

/**
 * Reads the options' entries of a manual page: man(7) as people, help2man, pod2man and docbook write it, and mdoc(7).
 * What does not look like an entry is passed over: a missing meaning is no harm, a wrong one would be.
 */
export function optionMeanings(source: string): OptionMeanings {
  const meanings = new Map<string, string>();
  const lines = source.split("\n").filter((line) => !/^[.']\\"/.test(line));
  for (let at = 0; at < lines.length; at += 1) {
    const entry = entryAt(lines, at);
    if (entry === undefined) continue;
    const names = optionsIn(entry.tag);
    const meaning = firstSentence(bodyFrom(lines, entry.body));
    for (const name of names) if (meaning !== "" && !meanings.has(name)) meanings.set(name, meaning);
  }
  return meanings;
}

/** The names among "-l", "-a, --all", "-b, --bytes=N", "--color[=WHEN]", "bs=BYTES"; none where the tag is something else. */
function optionsIn(tag: string): string[] {
  const setting = /^([a-z]+)=[A-Z]+$/.exec(tag)?.[1];
  if (setting !== undefined) return [setting];
  if (!tag.trimStart().startsWith("-")) return [];
  return [...tag.matchAll(/(?:^|[\s,|(/])(--?[A-Za-z0-9?@#%][\w-]*)/g)].map((match) => match[1] ?? "");
}

function bodyFrom(lines: readonly string[], start: number): string {
  const body: string[] = [];
  for (const line of lines.slice(start, start + 12)) {
    if (/^\.(TP|TQ|IP|PP|P|LP|SH|SS|RE|It|El|Sh|Ss|sp|nf|HP)\b/.test(line)) {
      if (body.length > 0) break;
      continue;
    }
    const text = plainRoff(line);
    // A line of nothing but a macro is mostly an argument's name, which says nothing by itself.
    if (text !== "" && (body.length > 0 || !line.startsWith("."))) body.push(text);
  }
  return body.join(" ");
}

const mostLetters = 160;

/** One that says next to nothing ("No action") takes the next with it. */
function firstSentence(text: string): string {
  const sentence = /^(.{24,}?[^.\s]{2,})[.;](?=\s|$)/.exec(text)?.[1] ?? text.replace(/(?<=\S)[.;:]$/, "");
  const words = sentence.replace(/\s+/g, " ").trim();
  return words.length > mostLetters ? `${words.slice(0, mostLetters).replace(/\s+\S*$/, "")}…` : words;
}
