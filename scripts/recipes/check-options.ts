import type { Argument } from "../../src/command/policy/argument.ts";
import { textOf } from "../../src/command/policy/argument.ts";
import type { CalledProgram } from "../../src/command/policy/called-program.ts";
import { builtins } from "../../src/command/policy/shell-builtins.ts";
import { carryingCalls } from "../../src/request/understanding/verification/carrying-calls.ts";
import type { ManualFacts } from "./manual-facts.ts";

type Problem = { code: string; text: string };

/** Programs whose options are written without a dash, which no page lists as such. */
const withoutDashes = new Set(["dd"]);

/**
 * What the calls of a command use that no manual page of theirs knows: programs without a page, options, and the
 * subcommands of programs that have some.
 */
export function optionFaults(calls: readonly CalledProgram[], facts: ManualFacts): Problem[] {
  return calls.flatMap((call) => {
    const own = ownArguments(call, calls);
    const page = facts.lookUp(
      call.name,
      own.flatMap((arg) => textOf(arg) ?? []),
    );
    if (page === undefined) {
      if (builtins.has(call.name)) return [];
      return [
        {
          code: "manual",
          text: `no manual page of ${call.name}: run \`npm run recipes -- manuals\`, or name its Debian package in \`packages\``,
        },
      ];
    }
    return [...callFaults(call, withoutCarried(call, own, page.options), page.options, page.words)];
  });
}

/** A wrapper's words without those of the command that it runs. */
function ownArguments(call: CalledProgram, calls: readonly CalledProgram[]): readonly Argument[] {
  if (!call.carries) return call.args;
  const inner = calls.slice(0, calls.indexOf(call)).flatMap(({ args }) => args);
  return call.args.filter(
    (arg) =>
      !inner.some(
        (other) =>
          other === arg || (other.start === arg.start && other.end === arg.end && textOf(other) === textOf(arg)),
      ),
  );
}

/** The words up to the one after which another program's begin (`docker run IMAGE tar …`). */
function withoutCarried(
  { name }: CalledProgram,
  own: readonly Argument[],
  options: ReadonlyMap<string, boolean>,
): readonly Argument[] {
  const texts = own.map((arg) => textOf(arg) ?? "");
  const depth = [0, 1, 2].find((words) => carryingCalls.has([name, ...texts.slice(0, words)].join(" ")));
  if (depth === undefined) return own;
  for (let at = depth; at < own.length; at += 1) {
    const text = texts[at] ?? "";
    if (!text.startsWith("-")) return own.slice(0, at + 1);
    // Of letters that stand together the last may take the next word.
    const last = /^-[A-Za-z]+$/.test(text) ? `-${text.at(-1)}` : text;
    if (options.get(text) ?? options.get(last)) at += 1;
  }
  return own;
}

function* callFaults(
  call: CalledProgram,
  own: readonly Argument[],
  options: ReadonlyMap<string, boolean>,
  words: ReadonlySet<string>,
): Generator<Problem> {
  for (const arg of own) {
    const text = textOf(arg) ?? (arg.kind === "dynamic" ? arg.prefix : "");
    if (text === "--") break;
    if (withoutDashes.has(call.name)) {
      const setting = /^([a-z]+)=/.exec(text)?.[1];
      if (setting !== undefined && !words.has(setting))
        yield { code: "option", text: `${call.name} has no ${setting}=` };
    } else if (/^-{1,2}[A-Za-z]/.test(text) && !isKnown(text, options)) {
      yield { code: "option", text: `${call.name} has no ${text} in its manual` };
    }
  }
  const subcommand = textOf(own.find((arg) => !/^-/.test(textOf(arg) ?? "")) ?? own[0]);
  if (
    call.row?.use.subcommands !== undefined &&
    subcommand !== undefined &&
    /^[a-z][a-z-]+$/.test(subcommand) &&
    !words.has(subcommand)
  ) {
    yield { code: "subcommand", text: `${call.name} has no ${subcommand} in its manual` };
  }
}

/** `--name[=value]`, `-name`, `-x`, `-xyz` of letters each known, `-xVALUE` where -x takes one. */
function isKnown(text: string, options: ReadonlyMap<string, boolean>): boolean {
  const name = /^[^=]+/.exec(text)?.[0] ?? text;
  if (options.has(name)) return true;
  if (name.startsWith("--")) {
    // Long options may be cut short in getopt, but an example is not.
    return name.startsWith("--no-") && options.has(`--[no-]${name.slice(5)}`);
  }
  for (let at = 1; at < text.length; at += 1) {
    const letter = `-${text[at]}`;
    if (!options.has(letter)) return false;
    if (at + 1 < text.length && (options.get(letter) || /[^A-Za-z]/.test(text[at + 1] ?? ""))) {
      // The rest may be letters too, or this one's value.
      return true;
    }
  }
  return true;
}
