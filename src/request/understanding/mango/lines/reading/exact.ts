import type { Keep } from "./levels.ts";
import type { Row } from "./phrase.ts";

/** "That are exactly X", "que digan justo X": the whole line. */
export function readExact(row: Row, keep: Keep): void {
  const exactly =
    "(?:exactamente|exactly|precisely|justamente|justo|literalmente|literally|unicamente|solamente|just|nothing but|nada mas que)";
  const lead =
    "(?:<show> )?(?:<the> )?(?:<lines> )?(?:~+ )*(?:(?<no>(?:que |that |which )?(?:no|do not|does not|are not|is not)|<without>) )?(?:(?:que|that|which) )?";
  const be = "(?:<contain>|sean|son|es|sea|are|is|equal|equals|read|reads)";
  row.take(
    `${lead}(?:${be} ${exactly}|(?:(?:sean|son|sea|es|are|is) )?(?:identic[oa]s?|igual(?:es)?|identical|equal) (?:a|to)) (?:<word> )?(?:<the> )?(?<v>[TXN]\\d+|[a-z][a-z0-9_-]*)(?= (?:<of>|,|~|F|$|y|and))`,
    (found) => keep([found.text("v")], { at: "whole", not: found.has("no") }),
  );
}
