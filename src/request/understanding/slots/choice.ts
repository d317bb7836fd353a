import { foldedText } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import { meant, none, type SlotReader } from "./slot-read.ts";

/** One of a few values, each by the words that stand for it, or a value written in its own form ("755", "u+x"). */
export function choice(choices: Readonly<Record<string, readonly string[]>>, form?: RegExp): SlotReader {
  const values = new Map(
    Object.entries(choices).flatMap(([value, spellings]) => spellings.map((one) => [fold(one), value])),
  );
  const longest = Math.max(3, ...[...values.keys()].map((spelling) => spelling.split(" ").length));
  return {
    width: longest,
    read: (tokens) => {
      const known = values.get(foldedText(tokens));
      if (known !== undefined) return meant(known);
      // Speech writes "7 5 5" and "u + x" apart.
      const written = tokens.map((token) => token.text).join("");
      return form?.test(written) ? meant(written) : none;
    },
  };
}
