import type { Span } from "../shell/syntax.ts";

/**
 * One word of a command as far as it is known before it runs. `dynamic` is decided at run time: `prefix` is what it
 * surely begins with, and unless `quoted` it may become none or many words. `below` is a path under one of `roots`
 * that a walk will come upon (`{}` of find), its last part matching the pattern `name`; `narrowed`: only some of what is there.
 */
export type Argument = Span &
  (
    | { kind: "known"; text: string; fromEnvironment?: true }
    | { kind: "dynamic"; prefix: string; quoted: boolean; isNumber?: true }
    | { kind: "below"; roots: readonly string[]; name?: string; narrowed?: boolean }
  );

/** The text of a word that is known, else undefined. */
export function textOf(argument: Argument | undefined): string | undefined {
  return argument?.kind === "known" ? argument.text : undefined;
}

/** All texts, or undefined when any word is not known. */
export function allTexts(args: readonly Argument[]): string[] | undefined {
  const texts: string[] = [];
  for (const argument of args) {
    if (argument.kind !== "known") return undefined;
    texts.push(argument.text);
  }
  return texts;
}

/** Surely one word that is no flag, whatever it turns out to hold. */
export function isPlainOperand(argument: Argument): boolean {
  switch (argument.kind) {
    case "known":
      return !argument.text.startsWith("-");
    case "dynamic":
      return argument.quoted && argument.prefix !== "" && !argument.prefix.startsWith("-");
    case "below":
      return argument.roots.every((root) => !root.startsWith("-"));
  }
}

export function spanOf(args: readonly Argument[], otherwise: Span): Span {
  const first = args[0];
  const last = args.at(-1);
  return first && last ? { start: first.start, end: last.end } : { start: otherwise.start, end: otherwise.end };
}
