import type { Language } from "../../../../shared/language.ts";
import { isOrdinaryWord } from "../../slots/ordinary-words.ts";
import type { Token } from "../../templates/tokens.ts";
import type { Mention } from "../mentions/mention.ts";
import { type FileWord, fileWords } from "./words.ts";

export type FilesAction = "show" | "count" | "total" | "delete" | "gzip" | "chmod" | "move" | "copy";

/** What files a request speaks of, by what they are, and what is to be done with them. */
export type FilesWish = {
  action: FilesAction;
  where: readonly string[];
  kind: "file" | "folder" | "link";
  names: readonly string[];
  excluded: readonly string[];
  anyCase: boolean;
  empty: boolean;
  shallow: boolean;
  /** As find(1) takes them: +100M, -1G. */
  sizes: readonly string[];
  /** In seconds, signed as find(1) does: + for longer ago. */
  ages: readonly { sign: "+" | "-"; seconds: number }[];
  /** A day or moment after or before which they were changed. */
  since: readonly { before: boolean; date: string }[];
  user?: string;
  /** Of chmod, or to be had. */
  mode?: string;
  executable: boolean;
  target?: string;
  makeTarget: boolean;
  /** How many words of the request say nothing that is understood here, and how many things are said of the files. */
  strange: number;
  said: number;
};

type Given = { tokens: readonly Token[]; mentions: readonly Mention[]; language: Language };

/**
 * Reads a request about files by their name, size, age, kind or owner. Undefined where it is about something else: without
 * files in it, with a measure that nobody can tell the direction of, or with two things to be done.
 */
export function readFilesWish({ tokens, mentions, language }: Given): FilesWish | undefined {
  const reader = new WishReader(tokens, language);
  for (let at = 0; at < tokens.length; ) {
    const mention = mentions.find(
      ({ from, certain, as }) => from === at && (certain || as.has("folder") || as.has("glob")),
    );
    if (mention && reader.mention(mention)) at = mention.to;
    else at = reader.word(at);
  }
  return reader.finish();
}

const actions: Partial<Record<FileWord, FilesAction>> = {
  count: "count",
  total: "total",
  delete: "delete",
  gzip: "gzip",
  move: "move",
  copy: "copy",
};

class WishReader {
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #flags = new Set<FileWord>();
  readonly #found: FilesAction[] = [];
  readonly #wish = {
    where: [] as string[],
    names: [] as string[],
    excluded: [] as string[],
    sizes: [] as string[],
    ages: [] as { sign: "+" | "-"; seconds: number }[],
    since: [] as { before: boolean; date: string }[],
  };
  #user: string | undefined;
  #mode: string | undefined;
  #target: string | undefined;
  #makeTarget = false;
  #strange = 0;
  #unclear = false;

  constructor(tokens: readonly Token[], language: Language) {
    this.#tokens = tokens;
    this.#language = language;
  }

  word(at: number): number {
    const { folded = "", quoted = false } = this.#tokens[at] ?? {};
    if (/^(?:logs|bitacoras)$/.test(folded) && !quoted) {
      this.#wish.names.push("*.log");
      return at + 1;
    }
    const words = fileWords(folded, this.#language);
    // "Sin subcarpetas", "ignoring case".
    if (/^(?:sin|ignor\w*|without|no|not)$/.test(folded)) return at + 1;
    if (words.length === 0 || quoted) {
      if (quoted || !isOrdinaryWord(folded) || folded.length > 3) this.#strange += 1;
      return at + 1;
    }
    for (const word of words) {
      const action = actions[word];
      if (word === "count" && this.#language === "en" && folded === "many" && this.#before(at, 1) !== "how") continue;
      if (action !== undefined) this.#found.push(action);
      this.#flags.add(word);
    }
    return at + 1;
  }

  mention(mention: Mention): boolean {
    const { from, as } = mention;
    const size = as.get("size")?.value;
    const duration = as.get("duration")?.value;
    const date = as.get("date")?.value;
    const glob = as.get("glob")?.value;
    const mode = as.get("mode")?.value;
    if (size !== undefined) return this.#measure(from, (sign) => this.#wish.sizes.push(`${sign}${size}`));
    if (duration !== undefined) return this.#age(mention, Number(duration));
    if (date !== undefined) return this.#day(from, date);
    if (glob !== undefined) {
      (this.#saysBefore(from, 3, ["except"]) || /^(?:sin|no|not|without)$/.test(this.#before(from, 1))
        ? this.#wish.excluded
        : this.#wish.names
      ).push(glob);
      return true;
    }
    if (mode !== undefined && (as.get("mode")?.fit ?? 0) >= 1) {
      this.#mode = mode;
      return true;
    }
    const user = as.get("user");
    if (user !== undefined && user.fit >= 1) {
      this.#user = user.value;
      return true;
    }
    return this.#path(mention);
  }

  finish(): FilesWish | undefined {
    const { names, excluded, sizes, ages, since } = this.#wish;
    const flags = this.#flags;
    const kind = flags.has("link")
      ? "link"
      : flags.has("folder") && !flags.has("file") && names.length === 0 && !this.#makeTarget
        ? "folder"
        : "file";
    const acts = [...new Set(this.#found.filter((action) => action !== "count" && action !== "total"))];
    const chmod =
      flags.has("chmod") &&
      this.#mode !== undefined &&
      /^(?:cambi|pon|deja|ajust|set|chang|make|give)/.test(this.#tokens[0]?.folded ?? "");
    if (chmod) acts.push("chmod");
    if (this.#unclear || acts.length > 1) return undefined;
    const action =
      acts[0] ?? (this.#found.includes("count") ? "count" : this.#found.includes("total") ? "total" : "show");
    const empty = flags.has("empty");
    const said =
      names.length +
      excluded.length +
      sizes.length +
      ages.length +
      since.length +
      (empty ? 1 : 0) +
      (this.#user ? 1 : 0) +
      (kind === "link" ? 1 : 0) +
      (flags.has("executable") ? 1 : 0);
    const speaks = flags.has("file") || flags.has("folder") || kind === "link" || names.length > 0;
    if (!speaks || said === 0) return undefined;
    if ((action === "move" || action === "copy") !== (this.#target !== undefined)) return undefined;
    return {
      action,
      where: this.#wish.where.length > 0 ? this.#wish.where : ["."],
      kind,
      names,
      excluded,
      anyCase: flags.has("anyCase"),
      empty,
      shallow: flags.has("shallow") && this.#tokens.some(({ folded }) => /^(?:sin|no|not|without)$/.test(folded)),
      sizes,
      ages,
      since,
      ...(this.#user === undefined ? {} : { user: this.#user }),
      ...(this.#mode === undefined ? {} : { mode: this.#mode }),
      executable: flags.has("executable"),
      ...(this.#target === undefined ? {} : { target: this.#target }),
      makeTarget: this.#makeTarget,
      strange: this.#strange,
      said,
    };
  }

  #measure(at: number, take: (sign: "+" | "-") => void): boolean {
    const more = this.#saysBefore(at, 3, ["more"]);
    const less = this.#saysBefore(at, 3, ["less"]);
    if (more === less) this.#unclear = true;
    else take(more ? "+" : "-");
    return true;
  }

  #age({ from, as }: Mention, seconds: number): boolean {
    const isRecent = this.#saysBefore(from, 3, ["newer", "less"]) || /^-/.test(as.get("date")?.value ?? "x-");
    const isNot = this.#tokens.slice(0, from).some(({ folded }) => /^(?:no|not|sin|untouched)$/.test(folded));
    const isOld = this.#saysBefore(from, 4, ["more", "older"]);
    if (isNot) this.#wish.ages.push({ sign: "+", seconds });
    else if (isRecent === isOld) this.#unclear = true;
    else this.#wish.ages.push({ sign: isRecent ? "-" : "+", seconds });
    return true;
  }

  #day(at: number, date: string): boolean {
    const ago = /^-(\d+)s$/.exec(date)?.[1];
    if (ago !== undefined) this.#wish.ages.push({ sign: "-", seconds: Number(ago) });
    else
      this.#wish.since.push({
        before:
          /^(?:antes|before|until|hasta|anterior|anteriores)$/.test(this.#before(at, 1)) ||
          this.#before(at, 2) === "antes",
        date,
      });
    return true;
  }

  #path({ from, as }: Mention): boolean {
    const file = as.get("file");
    if (file !== undefined && this.#saysBefore(from, 2, ["except"])) {
      this.#wish.excluded.push(file.value.split("/").at(-1) ?? file.value);
      return true;
    }
    const folder = as.get("folder") ?? as.get("path");
    if (folder === undefined || folder.fit < 0.5) return false;
    const goes =
      /^(?:llamada|llamado|called|named|hasta)$/.test(this.#before(from, 1)) ||
      [1, 2, 3].some((back) => /^(?:a|al|hacia|to|into)$/.test(this.#before(from, back)));
    const moves = this.#found.includes("move") || this.#found.includes("copy");
    if (moves && goes) {
      this.#target = folder.value;
      this.#makeTarget = this.#flags.has("new");
    } else this.#wish.where.push(folder.value);
    return true;
  }

  #before(at: number, back: number): string {
    return this.#tokens[at - back]?.folded ?? "";
  }

  #saysBefore(at: number, back: number, words: readonly FileWord[]): boolean {
    return this.#tokens
      .slice(Math.max(0, at - back), at)
      .some(({ folded }) => fileWords(folded, this.#language).some((word) => words.includes(word)));
  }
}
