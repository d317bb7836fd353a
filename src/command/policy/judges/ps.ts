import type { Argument } from "../argument.ts";
import { textOf } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";

/**
 * ps never writes, but its BSD letter `e` and its column `environ` show the environments of processes, where passwords
 * are. And when words with a dash make no sense as UNIX letters, ps reads all of them again as BSD letters (`ps -axe`,
 * `ps -ef -ax`), so a dashed `e` stands only beside words that cannot fail.
 */
export function ps(call: Invocation, court: Court): undefined {
  let choosesAll: Argument | undefined;
  let mayFallBack = false;
  for (let at = 0; at < call.args.length; at++) {
    const argument = call.args[at];
    if (argument === undefined) break;
    const text = textOf(argument);
    const form = text === undefined ? undefined : formOf(text);
    if (form === undefined) {
      refuse(argument, call, court);
      continue;
    }
    if (form.fallsBack) mayFallBack = true;
    if (form.dashedE) choosesAll = argument;
    if (!form.wantsValue) continue;
    at++;
    const value = call.args[at];
    if (value === undefined) mayFallBack = true;
    else if (!fitsAsValue(value)) refuse(value, call, court);
  }
  if (choosesAll !== undefined && mayFallBack) refuse(choosesAll, call, court);
}

type Form = {
  /** The next word belongs to this one. */
  wantsValue: boolean;
  /** ps may not understand it as written, and then reads every dashed word as BSD letters. */
  fallsBack: boolean;
  /** Holds an `e` that would show environments, were it read as a BSD letter. */
  dashedE: boolean;
};

/** Undefined: no form that is sure to keep environments out. */
function formOf(text: string): Form | undefined {
  if (/environ/i.test(text)) return undefined;
  if (text.startsWith("--")) return longForm(text);
  if (/^-?\d+(,\d+)*$/.test(text)) return { wantsValue: false, fallsBack: true, dashedE: false };
  return text.startsWith("-") ? unixForm(text) : bsdForm(text);
}

function longForm(text: string): Form | undefined {
  const [, name = "", value] = /^--([A-Za-z-]+)(=.*)?$/s.exec(text) ?? [];
  if (longPlain.has(name)) return { wantsValue: false, fallsBack: false, dashedE: false };
  if (!longWithValue.has(name)) return undefined;
  return { wantsValue: value === undefined, fallsBack: false, dashedE: false };
}

function unixForm(text: string): Form | undefined {
  const sure = /^-([AacdefFHjlLmMNPTVwyZ]*)([oOC]?)(.*)$/s.exec(text);
  if (sure !== null && text !== "-" && (sure[2] !== "" || sure[3] === "")) {
    const letters = sure[1] ?? "";
    return {
      wantsValue: sure[2] !== "" && sure[3] === "",
      fallsBack: /[mT]/.test(letters),
      dashedE: letters.includes("e"),
    };
  }
  // `-aux` and the like: BSD letters behind a dash, understood only by falling back. `-u` wants a user's name.
  if (/^-[aAcfghHjklmnrsSTuvVwxXZ]+$/.test(text)) {
    return { wantsValue: /[sgu]$/.test(text) && !text.includes("x"), fallsBack: true, dashedE: false };
  }
  const choosing = /^-[AacdfFHjlLmMNPTVwyZ]*[pqsgGtuU]([^eE]*)$/s.exec(text);
  if (choosing !== null) return { wantsValue: choosing[1] === "", fallsBack: true, dashedE: false };
  return undefined;
}

function bsdForm(text: string): Form | undefined {
  const found = /^[aAcfghHjlLmnNrsSTuvVwxXZ]*([okOpqtU]?)(\S*)$/.exec(text);
  if (found === null || (found[1] === "" && found[2] !== "")) return undefined;
  return { wantsValue: found[1] !== "" && found[2] === "", fallsBack: true, dashedE: false };
}

const longPlain = new Set(
  (
    "forest headers heading no-headers no-heading noheaders noheading cumulative deselect context info version help " +
    "no-header"
  ).split(" "),
);
const longWithValue = new Set(
  "sort format pid ppid quick-pid sid tty user User group Group cols columns width rows lines".split(" "),
);

function fitsAsValue(value: Argument): boolean {
  if (value.kind === "dynamic") return value.quoted;
  return value.kind === "known" && !/environ/i.test(value.text);
}

function refuse(argument: Argument, call: Invocation, court: Court): void {
  const text = textOf(argument);
  if (text === undefined) court.findings.add("write", "reason.dynamic-word", argument, { program: call.name });
  else court.findings.add("write", "reason.operand", argument, { program: call.name, operand: text });
}
