import { groupedDigits } from "../../shared/grouped-digits.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The lines of a unified diff for a screen: escaped, coloured where there are colours, the signs + and − told by their
 * first character in any case. File headers are left out: the path stands above. `widest` cuts a line, in characters.
 */
export function colouredDiff(
  diff: string,
  { terminal, language, widest }: { terminal: Pick<Terminal, "paint">; language: Language; widest: number },
): string[] {
  return withoutHeaders(diff).map((line) => {
    const safe = visible(line, { multiline: true });
    const hidden = safe.length - widest;
    const shown =
      hidden > 0
        ? `${safe.slice(0, widest)} ${message(language, "rehearsal.more_characters", { n: groupedDigits(hidden, language), count: hidden })}`
        : safe;
    if (line.startsWith("+")) return terminal.paint("green", shown);
    if (line.startsWith("-")) return terminal.paint("red", shown);
    return line.startsWith("@@") ? terminal.paint("cyan", shown) : shown;
  });
}

function withoutHeaders(diff: string): string[] {
  const lines = diff.replace(/\n$/, "").split("\n");
  return lines[0]?.startsWith("--- ") && lines[1]?.startsWith("+++ ") ? lines.slice(2) : lines;
}
