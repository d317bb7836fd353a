import { quoteArgument } from "../../../../../command/shell/quote.ts";
import { place } from "../../phrases/written.ts";
import { plainCommands } from "../traces/script-words.ts";
import type { OutputWish } from "./wish.ts";

/** A command that only looks with what is to become of what it prints; undefined where that cannot be said by a pipe. */
export function withOutput(script: string, wishes: readonly OutputWish[]): string | undefined {
  if (/[\n;]|&&|\|\||<<|(?<!2)>(?!&)/.test(script.replace(/2>\s*\/dev\/null|'[^']*'|"[^"]*"|\\;/g, "")))
    return undefined;
  let whole: string | undefined = script;
  let isSorted = false;
  for (const wish of inOrder(wishes)) {
    whole = whole === undefined ? undefined : withOne(whole, wish, isSorted);
    isSorted ||= wish.do === "sort" || wish.do === "once";
  }
  return whole;
}

/** The same of a file that a step wrote or changed. */
export function outputOfFile(path: string, wishes: readonly OutputWish[]): string | undefined {
  const [only] = wishes;
  if (wishes.length === 1 && only?.do === "count") return `wc -l ${place(path)}`;
  const whole = withOutput(`cat ${place(path)}`, wishes);
  return whole?.replace(/^cat (\S+|'[^']*') \| (sort|head|tail|grep|tac|less|nl)\b([^|>]*?)(?= \||$| >)/, "$2$3 $1");
}

/** Lines are chosen before they are counted, put in order before they are cut off, and kept at the end. */
function inOrder(wishes: readonly OutputWish[]): OutputWish[] {
  const places: readonly OutputWish["do"][] = [
    "names",
    "body",
    "filled",
    "lines",
    "sort",
    "once",
    "backwards",
    "pick",
    "count",
    "numbered",
    "keep",
    "page",
  ];
  return wishes.toSorted((left, right) => places.indexOf(left.do) - places.indexOf(right.do));
}

function withOne(script: string, wish: OutputWish, isSorted: boolean): string | undefined {
  const [first] = plainCommands(script);
  const last = plainCommands(script).at(-1);
  const program = last?.argv[0] ?? "";
  switch (wish.do) {
    case "keep":
      if (wish.shown) return `${script} | tee ${wish.append ? "-a " : ""}${place(wish.path)}`;
      return `${script} ${wish.append ? ">>" : ">"} ${place(wish.path)}`;
    case "body":
      return withoutFirstLine(script, program === first?.argv[0] ? program : "");
    case "count":
      // Of figures, one a thing, nobody wants to know how many there are.
      if (/\| uniq -c\b/.test(script)) return undefined;
      // "La temperatura máxima, solo el número": there is but one.
      if (printsOne.test(script)) return script;
      return `${withoutHeading(script)} | wc -l`;
    case "sort": {
      if (wish.by === "size") return bySize(script, first?.argv ?? [], wish.descending);
      const numeric = wish.by === "number" || /^(?:wc|uniq)$/.test(program);
      const flags = `${numeric ? "n" : ""}${wish.descending ? "r" : ""}`;
      return `${script} | sort${flags === "" ? "" : ` -${flags}`}`;
    }
    case "once":
      return isSorted && / \| sort(?: -\w+)?$/.test(script)
        ? script.replace(/ \| sort(?: -(\w+))?$/, (_, flags: string = "") => ` | sort -${flags}u`)
        : `${script} | sort -u`;
    case "pick": {
      const cut = script.replace(/ \| (?:head|tail)(?: -n)? ?-?\d+$/, "");
      const heading = wish.end === "first" && hasHeading(cut) ? 1 : 0;
      return `${cut} | ${wish.end === "first" ? "head" : "tail"} -n ${wish.count + heading}`;
    }
    case "lines": {
      const flags = `${wish.not ? "v" : ""}${/^[\p{Ll}\d\s_-]+$/u.test(wish.holding) ? "i" : ""}${/[.*[\]^$\\]/.test(wish.holding) ? "F" : ""}`;
      const dash = wish.holding.startsWith("-") ? " --" : "";
      return `${script} | grep${flags === "" ? "" : ` -${flags}`}${dash} ${quoteArgument(wish.holding)}`;
    }
    case "filled":
      return `${script} | grep -v '^\\s*$'`;
    case "names":
      return namesOnly(script, first?.argv ?? []);
    case "backwards":
      return `${script} | tac`;
    case "numbered":
      return `${script} | cat -n`;
    case "page":
      return `${script} | less`;
    default:
      return wish satisfies never;
  }
}

/** One line by the way it ends: `| tail -n 1`, `| wc -l`, `END {print s}`. */
const printsOne = /(?:\| (?:head|tail) -n 1|\| wc(?: -[a-z])?|END ?\{ ?printf? [^}]*\}'(?: [^\s|]+)?)$/;

function hasHeading(script: string): boolean {
  const commands = plainCommands(script);
  const [program = ""] = commands[0]?.argv ?? [];
  return commands.length === 1 && headed.test(program) && !/ --no-?(?:headers?|headings?|legend)\b| -q\b/.test(script);
}

/** Programs whose first line says what the columns are. */
const headed = /^(?:ps|df|ss|docker|lsblk|systemctl|netstat|lsof)$/;

function withoutHeading(script: string): string {
  return script
    .replace(/^((?:sudo )?systemctl\b(?!.*--no-legend).*?)(?: --no-pager)?(?= \||$)/, "$1 --no-legend")
    .replace(/^((?:sudo )?ps\b(?!.*--no-headers)[^|]*?)(?= \||$)/, "$1 --no-headers")
    .replace(/^((?:sudo )?docker ps\b(?!.*-q)[^|]*?)(?= \||$)/, "$1 -q");
}

/** Before the lines are put in order, so that the heading is still the first of them. */
function withoutFirstLine(script: string, only: string): string | undefined {
  const sorted = /^sort (.*?) ?(\S+)$/.exec(script);
  if (sorted && only === "sort") return `tail -n +2 ${sorted[2]} | sort ${sorted[1]}`.trimEnd();
  const first = /^((?:cut|cat|awk) [^|]*[^| ])((?: \|.*)?)$/.exec(script);
  return first ? `${first[1]} | tail -n +2${first[2]}` : undefined;
}

/** What things are called and nothing else of them, for the programs that tell more. */
function namesOnly(script: string, argv: readonly string[]): string | undefined {
  const [program = "", second = ""] = argv;
  if (/ \| /.test(script)) return undefined;
  if (program === "getent" || (program === "cat" && /\/(?:passwd|group)$/.test(second)))
    return `${script} | cut -d: -f1`;
  if (program === "find" && !/ -(?:exec|printf|print0|delete)\b/.test(script)) return `${script} -printf '%f\\n'`;
  if (program === "grep" && !/ -\w*[loc]/.test(script)) return script.replace(/^grep/, "grep -l");
  if (program === "ls")
    return script.replace(/ -(\w+)/, (_, flags: string) =>
      flags.replace(/[lhsi]/g, "") === "" ? "" : ` -${flags.replace(/[lhsi]/g, "")}`,
    );
  if (program === "docker" && second === "ps") return `${script} --format '{{.Names}}'`;
  return undefined;
}

function bySize(script: string, argv: readonly string[], descending: boolean): string | undefined {
  const direction = descending ? "r" : "";
  if (argv[0] === "du") return `${script} | sort -${direction}${argv.some((word) => /^-\w*h/.test(word)) ? "h" : "n"}`;
  if (argv[0] === "ls") return `${script} -S${descending ? "" : "r"}`;
  if (argv[0] === "find" && !/ -(?:exec|printf|print0|delete)\b| \| /.test(script))
    return `${script} -printf '%s %p\\n' | sort -${direction}n`;
  return undefined;
}
