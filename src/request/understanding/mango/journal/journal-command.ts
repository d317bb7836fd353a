import { quoteArgument } from "../../../../command/shell/quote.ts";
import { place } from "../phrases/written.ts";
import type { Entries, JournalAction, Whose } from "./journal-wish.ts";

/** The plainest call of journalctl(1) for what is wanted. */
export function journalCommand(action: JournalAction): string {
  switch (action.do) {
    case "entries":
      return entriesCommand(action);
    case "usage":
      return "journalctl --disk-usage";
    case "boots":
      return "journalctl --list-boots --no-pager";
    case "vacuum":
      return `${action.told ? "journalctl --disk-usage && " : ""}${action.rotate ? "sudo journalctl --rotate && " : ""}${[
        "sudo journalctl",
        ...(action.size === undefined ? [] : [`--vacuum-size=${action.size}`]),
        ...(action.time === undefined ? [] : [`--vacuum-time=${action.time}`]),
        ...(action.files === undefined ? [] : [`--vacuum-files=${action.files}`]),
      ].join(" ")}`;
    case "rotate":
    case "flush":
    case "verify":
      return `sudo journalctl --${action.do}`;
    default:
      return action satisfies never;
  }
}

function entriesCommand(entries: Entries): string {
  const { boot, priority, since, until, texts, without, lines, first, follow, reverse, output, flags } = entries;
  const [text, ...more] = texts;
  const words = [
    "journalctl",
    ...whoseWords(entries.whose),
    ...(boot === undefined ? [] : [boot === 0 ? "-b" : `-b ${boot}`]),
    ...(priority === undefined ? [] : [`-p ${priority}`]),
    ...(since === undefined ? [] : [`--since ${quoteArgument(since)}`]),
    ...(until === undefined ? [] : [`--until ${quoteArgument(until)}`]),
    ...(text === undefined ? [] : [`-g ${quoteArgument(text)}`]),
    ...(lines === undefined || first === true ? [] : [`-n ${lines}`]),
    ...(output === undefined ? [] : [`-o ${output}`]),
    ...flags,
    ...(reverse ? ["-r"] : []),
    ...(follow ? ["-f"] : ["--no-pager"]),
  ];
  const pipes = [
    ...more.map((one) => `grep ${quoteArgument(one)}`),
    ...without.map((one) => `grep -v ${quoteArgument(one)}`),
    ...(first === true && lines !== undefined ? [`head -n ${lines}`] : []),
    ...(entries.count ? ["wc -l"] : []),
  ];
  const into = entries.into === undefined ? "" : ` > ${place(entries.into)}`;
  return [words.join(" "), ...pipes].join(" | ") + into;
}

function whoseWords({ units, ofUser, kernel, identifiers, matches }: Whose): string[] {
  return [
    ...(ofUser ? ["--user"] : []),
    ...(kernel ? ["-k"] : []),
    ...units.map((unit) => `-u ${quoteArgument(unit)}`),
    ...identifiers.map((name) => `-t ${quoteArgument(name)}`),
    ...matches,
  ];
}
