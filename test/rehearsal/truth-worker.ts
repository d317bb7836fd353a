import { createInterface } from "node:readline";
import { NeoError } from "../../src/shared/errors.ts";
import type { Order, Refusal } from "./orders.ts";
import { openRehearsals } from "./rehearsals.ts";

const [arena = ""] = process.argv.slice(2);
const rehearsals = await openRehearsals(arena);
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as Order;
  try {
    const answer = await rehearsals[order.do](order as never);
    process.stdout.write(`${JSON.stringify(answer ?? {})}\n`);
  } catch (error) {
    const refusal: Refusal =
      error instanceof NeoError
        ? { refused: error.code, parameters: error.parameters, text: String(error.cause ?? "") }
        : { refused: "thrown", parameters: {}, text: error instanceof Error ? (error.stack ?? "") : String(error) };
    process.stdout.write(`${JSON.stringify(refusal)}\n`);
  }
}
await rehearsals.close();
