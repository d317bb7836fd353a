import { createInterface } from "node:readline/promises";
import type { ForgetRule } from "../../../ports/turns.ts";
import { confirmTyped } from "../../../request/understanding/confirm.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { CliCommand, Invocation } from "../command.ts";
import { forgetSessionHistory } from "../session-history.ts";
import type { Terminal } from "../terminal.ts";

export const forget: CliCommand = {
  name: "forget",
  summary: "forget_summary",
  operands: "",
  options: {
    "older-than": { type: "string", summary: "option_older_than", value: "30d" },
    containing: { type: "string", summary: "option_containing", value: "TEXT" },
    all: { type: "boolean", summary: "option_forget_all" },
    yes: { type: "boolean", short: "y", summary: "option_forget_yes" },
  },
  examples: ["neo forget --older-than 30d", "neo forget --containing secretaria", "neo forget --all"],
  run: async (invocation, services) => {
    const rule = ruleOf(invocation, Date.now());
    const { terminal } = services;
    if (rule.everything && !invocation.flags.yes && !(await agrees(terminal, invocation.language)))
      throw new NeoError("E_NO_APPROVER");
    const copilot = await services.copilot();
    const count = copilot.store.turns.forget(rule) + forgetSessionHistory(copilot.dataFolder, rule);
    if (invocation.flags.json) terminal.stdout.write(`${JSON.stringify({ forgotten: count })}\n`);
    else terminal.stdout.write(`${message(invocation.language, "forgotten", { count })}\n`);
    return 0;
  },
};

function ruleOf({ values, flags, operands }: Invocation, now: number): ForgetRule {
  if (operands.length > 0) throw new NeoError("E_USAGE", { problem: operands.join(" ") });
  const age = values["older-than"];
  if (flags.all) return { everything: true };
  if (age === undefined && values.containing === undefined)
    throw new NeoError("E_USAGE", { problem: "--older-than | --containing | --all" });
  return {
    ...(age === undefined ? {} : { olderThan: now - ageMs(age) }),
    ...(values.containing === undefined ? {} : { containing: values.containing }),
  };
}

const unitMs: Record<string, number> = {
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  m: 2_592_000_000,
  y: 31_536_000_000,
};

function ageMs(text: string): number {
  const [, count, unit = ""] = /^(\d{1,6})([hdwmy])$/.exec(text) ?? [];
  const size = unitMs[unit];
  if (count === undefined || size === undefined)
    throw new NeoError("E_USAGE", { problem: `--older-than ${text} (12h, 30d, 4w, 6m, 1y)` });
  return Number(count) * size;
}

async function agrees(terminal: Terminal, language: Language): Promise<boolean> {
  if (!terminal.keyboard) return false;
  const readline = createInterface({ input: terminal.stdin, output: terminal.stdout });
  try {
    return confirmTyped(await readline.question(`${message(language, "forget_all_question")} `), language) === "yes";
  } finally {
    readline.close();
  }
}
