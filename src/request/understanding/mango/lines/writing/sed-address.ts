import type { Condition, LinesEdit } from "../lines-wish.ts";
import { asBasic, basicPattern } from "./quoting.ts";

/** Which lines a command of sed(1) is for, as it says them; undefined where it cannot. `not`: for all the others. */
export function sedAddress(
  condition: Condition,
  sources: LinesEdit["sources"],
): { at: string; not: boolean; inner: boolean } | undefined {
  const plain = (at: string, not = false, inner = false) => ({ at, not, inner });
  switch (condition.on) {
    case "blank":
      return plain("/^\\s*$/", condition.not);
    case "comment":
      return plain(
        sources.some(({ path }) => /\.(?:ini|cnf)$|smb\.conf$/.test(path)) ? "/^\\s*[#;]/" : "/^\\s*#/",
        condition.not,
      );
    case "range": {
      const { from, to } = condition;
      if (from === -1) return plain("$");
      return plain(to === from ? `${from}` : `${from},${to ?? "$"}`);
    }
    case "text": {
      const { texts, at, not, anyCase, isPattern } = condition;
      if (texts.some((text) => /\n/.test(text))) return undefined;
      const patterns = texts.map((text) => {
        const pattern = isPattern ? asBasic(text).replaceAll("/", "\\/") : basicPattern(text, "/");
        return `${/^(?:start|whole)$/.test(at) ? "^" : ""}${pattern}${/^(?:end|whole)$/.test(at) ? "$" : ""}`;
      });
      return plain(`/${patterns.join("\\|")}/${anyCase ? "I" : ""}`, not);
    }
    case "step":
      return plain(`${condition.first}~${condition.every}`);
    case "marks": {
      const { from, to, inner } = condition;
      // All before it, all after it: the others than these.
      if (inner && from === undefined && to !== undefined) return plain(`/${basicPattern(to, "/")}/,$`, true);
      if (inner && to === undefined && from !== undefined) return plain(`0,/${basicPattern(from, "/")}/`, true);
      const [first, last] = [from, to].map((text) => text && `/${basicPattern(text, "/")}/`);
      return plain(`${first ?? 1},${last ?? "$"}`, false, inner);
    }
    case "section":
      return plain(`/^\\[${basicPattern(condition.section, "/")}\\]/,/^\\[/`);
    case "listed":
    case "column":
    case "time":
    case "length":
      return undefined;
    default:
      return condition satisfies never;
  }
}
