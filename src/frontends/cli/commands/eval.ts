import { createInterface } from "node:readline";
import { NeoError, toNeoError } from "../../../shared/errors.ts";
import type { CliCommand } from "../command.ts";
import { evalStages } from "../services.ts";

/** JSON lines in, one answer line each, nothing executed: how suites of others measure a stage. */
export const evaluate: CliCommand = {
  name: "eval",
  summary: "eval_summary",
  operands: evalStages.join("|"),
  options: {
    "assume-installed": { type: "boolean", summary: "option_assume_installed" },
    meaning: { type: "string", value: "on|off", choices: ["on", "off"], summary: "option_eval_meaning" },
  },
  words: evalStages,
  examples: [
    `echo '{"id":"1","command":"df -h"}' | neo eval risk`,
    `echo '{"id":"1","request":"espacio en disco"}' | neo eval plan --assume-installed`,
  ],
  run: async ({ operands, flags, values }, services) => {
    const [named, ...more] = operands;
    const stage = evalStages.find((known) => known === named);
    if (stage === undefined || more.length > 0)
      throw new NeoError("E_USAGE", { problem: `eval ${evalStages.join("|")}` });
    const copilot = await services.copilot();
    const evaluateRecord = await copilot.evaluator(stage, {
      assumeInstalled: flags["assume-installed"] === true,
      meaning: values.meaning !== "off",
    });
    const { stdin, stdout } = services.terminal;
    let number = 0;
    for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (services.signal.aborted) return 130;
      if (line.trim() === "") continue;
      const answer = await answerTo(line, number, evaluateRecord);
      if (!stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => stdout.once("drain", resolve));
    }
    return 0;
  },
};

async function answerTo(
  line: string,
  number: number,
  evaluateRecord: (record: Readonly<Record<string, unknown>>) => object | Promise<object>,
): Promise<object> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { line: number, error: "E_USAGE", message: "not JSON" };
  }
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return { line: number, error: "E_USAGE", message: "not an object" };
  try {
    return await evaluateRecord({ ...record });
  } catch (thrown) {
    const error = toNeoError(thrown);
    const id = "id" in record ? { id: record.id } : {};
    return {
      ...id,
      line: number,
      error: error.code,
      message: String(error.parameters.problem ?? error.parameters.reason ?? error.code),
    };
  }
}
