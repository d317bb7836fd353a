import { allTexts } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";

/** parted: after its flags and one device, any number of commands; only print and unit leave the table alone. */
export function parted(call: Invocation, court: Court): undefined {
  const texts = allTexts(call.args);
  if (texts === undefined || !onlyPrints(texts)) {
    court.findings.add("write", "reason.writes", call.span, { program: "parted" });
  }
}

function onlyPrints(texts: readonly string[]): boolean {
  const flags = texts.filter((text) => text.startsWith("-"));
  const words = texts.filter((text) => !text.startsWith("-"));
  if (!flags.every((flag) => /^(-[lmsvh]+|--(list|machine|script|version|help))$/.test(flag))) return false;
  if (flags.some((flag) => /^(-\w*[lvh]\w*|--(list|version|help))$/.test(flag))) return words.length === 0;
  const [device, ...commands] = words;
  if (device === undefined || commands.length === 0) return false;
  let prints = false;
  for (let at = 0; at < commands.length; at++) {
    const command = commands[at] ?? "";
    if (command === "unit") at += 1;
    else if (command === "print" || command === "p") {
      prints = true;
      if (/^(free|list|all|devices|\d+)$/.test(commands[at + 1] ?? "")) at += 1;
    } else if (command !== "quit") return false;
  }
  return prints;
}
