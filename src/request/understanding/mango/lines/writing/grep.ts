import { quoteArgument } from "../../../../../command/shell/quote.ts";
import type { Condition, LinesQuery } from "../lines-wish.ts";
import { basicPattern, extendedPattern, quoted } from "./quoting.ts";

type Manner = {
  /** Whether only how many lines there are is wanted. */
  counts: boolean;
  /** Whether what is found is shown as it is found. */
  isPlain: boolean;
  /** Whether the first of them reads more than one file. */
  several: boolean;
  names?: "l" | "L";
};

/** One grep(1) for each thing that lines must contain; undefined where that would not say it. */
export function grepStages(
  query: Pick<
    LinesQuery,
    "conditions" | "nameless" | "matchOnly" | "wholeWord" | "numbered" | "context" | "sort" | "backwards"
  >,
  manner: Manner,
): string[] | undefined {
  const conditions = merged(query.conditions);
  const { before, after } = query.context;
  if (conditions.length === 0) return query.matchOnly || before + after > 0 ? undefined : [];
  if (query.numbered && conditions.length > 1) return undefined;
  const last = conditions.length - 1;
  return conditions.map((one, at) => {
    const flags: string[] = [];
    if (one.extended) flags.push("E");
    if (one.fixed) flags.push("F");
    if (one.anyCase) flags.push("i");
    if (query.wholeWord && one.isText) flags.push("w");
    if (one.not) flags.push("v");
    if (manner.names !== undefined) flags.unshift(manner.names);
    if (query.numbered && at === 0) flags.unshift("n");
    const reads =
      at === 0 &&
      manner.several &&
      (query.nameless ||
        !manner.isPlain ||
        manner.counts ||
        query.matchOnly ||
        query.sort !== undefined ||
        query.backwards);
    if (reads) flags.unshift("h");
    if (at === last && query.matchOnly && !one.not) flags.push("o");
    else if (at === last && manner.counts && !(manner.several && at === 0)) flags.unshift("c");
    const around =
      at === last && before + after > 0
        ? before === after
          ? ` -C ${before}`
          : `${after > 0 ? ` -A ${after}` : ""}${before > 0 ? ` -B ${before}` : ""}`
        : "";
    const joined = flags.length === 0 ? "" : `-${flags.join("")} `;
    return `grep ${joined}${around === "" ? "" : `${around.trim()} `}${one.pattern}`;
  });
}

type Grep = { pattern: string; extended: boolean; fixed: boolean; anyCase: boolean; not: boolean; isText: boolean };

/** Comments and blank lines go in one. */
function merged(conditions: readonly Condition[]): Grep[] {
  const dropped = new Set(
    conditions.flatMap((one) => ((one.on === "blank" || one.on === "comment") && one.not ? [one.on] : [])),
  );
  const plain = { extended: false, fixed: false, anyCase: false, isText: false };
  const greps = conditions.flatMap((one): Grep[] => {
    if (one.on === "text") return [textGrep(one)];
    if (one.on !== "blank" && one.on !== "comment") return [];
    if (one.not) return [];
    return [{ ...plain, not: false, pattern: one.on === "blank" ? "'^\\s*$'" : "'^\\s*#'" }];
  });
  const both = dropped.size === 2;
  if (dropped.size > 0)
    greps.unshift({
      ...plain,
      not: true,
      extended: both,
      pattern: both ? "'^\\s*([#;]|$)'" : dropped.has("blank") ? "'^\\s*$'" : "'^\\s*[#;]'",
    });
  return greps;
}

function textGrep({ texts, at, not, anyCase, isPattern }: Extract<Condition, { on: "text" }>): Grep {
  const same = { not, anyCase, isText: true };
  const [before, after] = [/^(?:start|whole)$/.test(at) ? "^" : "", /^(?:end|whole)$/.test(at) ? "$" : ""];
  if (isPattern) {
    const patterns = texts.map((text) => `${before}${text}${after}`);
    const extended = patterns.some((pattern) => /[(){}+?|]/.test(pattern)) || patterns.length > 1;
    return { ...same, extended, fixed: false, pattern: dashed(patterns.join("|")) };
  }
  const isSpecial = texts.some((text) => /[[\]\\.*^$]/.test(text));
  if (at !== "any") {
    const patterns = texts.map(
      (text) => `${before}${texts.length > 1 ? extendedPattern(text) : basicPattern(text)}${after}`,
    );
    return { ...same, extended: texts.length > 1, fixed: false, pattern: dashed(patterns.join("|")) };
  }
  const [only = ""] = texts;
  if (texts.length === 1) return { ...same, extended: false, fixed: isSpecial, pattern: dashed(only) };
  if (texts.some((text) => /[[\]\\.*^$(){}+?|]/.test(text)))
    return {
      ...same,
      extended: false,
      fixed: true,
      pattern: texts.map((text) => `-e ${quoteArgument(text)}`).join(" "),
    };
  return { ...same, extended: true, fixed: false, pattern: quoted(texts.join("|")) };
}

function dashed(text: string): string {
  return text.startsWith("-") ? `-e ${quoteArgument(text)}` : quoteArgument(text);
}
