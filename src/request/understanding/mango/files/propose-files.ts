import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { filesCommand } from "./files-command.ts";
import type { FilesWish } from "./files-wish.ts";
import { readFilesWish } from "./read-files-wish.ts";

/** A find(1) that says all that a request says of files; undefined where the request is about something else. */
export function proposeFiles(query: Query, machine: MachineSnapshot): Composed | undefined {
  const wish = readFilesWish({ ...query, machine });
  if (wish === undefined) return undefined;
  const dates = wish.tests.some(({ by }) => by === "moment") ? figuresOfDates(query) : [];
  return {
    script: filesCommand(wish),
    strange: wish.strange,
    said: wish.said,
    named: [...dates, ...plurals(query, wish), ...aboveOf(wish)],
  };
}

/** "Hasta el 15 de noviembre" is before the 16th. */
function figuresOfDates({ mentions }: Query): string[] {
  return mentions.flatMap(({ as, text }) => (as.has("date") ? (text.match(/\d+/g) ?? []) : []));
}

/** "The mp4s" end in mp4. */
function plurals({ tokens }: Query, { tests }: FilesWish): string[] {
  return tokens.flatMap(({ text }) =>
    tests.some((test) => test.by === "name" && `*.${text.toLowerCase()}` === `${test.glob.toLowerCase()}s`)
      ? [text]
      : [],
  );
}

/** "Deeper than 2 levels" begins at the third. */
function aboveOf({ depth }: FilesWish): string[] {
  return depth?.least === undefined ? [] : [String(depth.least - 1)];
}
