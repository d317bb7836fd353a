/**
 * Requests as people ask them, and the commands for them, as pairs to train a sequence model on: masked as they are in use.
 *
 *   node training/mango/asked-pairs.ts FILE.jsonl ... > asked.jsonl
 *
 * FILE: lines of a set (`request`, `language`, `accepted`) or of training/asked (`q`, `l`, `c`). A held-out set is refused. Of a request
 * with several accepted commands the first two are taken. Lines out: `{from, id, language, in, out, said, command}`: `in` and `out` as the
 * model reads and writes them (data.py), `said` and `command` with the same slots as they were put.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { indexFolder } from "../../scripts/recipes/write-index.ts";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { plainRequest } from "../../src/engines/seq2seq/plain-request.ts";
import { slotsIn } from "../../src/request/recipes/template.ts";
import type { Query } from "../../src/request/understanding/mango/candidates.ts";
import { maskedCommand } from "../../src/request/understanding/mango/masked-command.ts";
import type { MaskedRequest } from "../../src/request/understanding/mango/mentions/mask.ts";
import { readRecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import type { Language } from "../../src/shared/language.ts";
import { plainCommand } from "../../src/shared/plain-command.ts";
import { keptFolder, realEngines } from "../../test/engines/real-engines.ts";
import { openEffects } from "../effects/effects.ts";
import { setMachine } from "../evaluate/set-machine.ts";
import { candidatesOf, queryOf } from "./cases.ts";

type Asked = { language: Language; request: string; commands: readonly string[]; fixture: string | undefined };

const files = process.argv.slice(2);
if (files.some((file) => basename(file).includes("held"))) throw new Error("a held-out set is not trained on");
const index = readRecipeIndex(indexFolder);
const effects = await openEffects();
const engines = await realEngines(keptFolder, { engines: { threads: 1 } });
for (const file of files) {
  for (const [at, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const { language, request, commands, fixture } = askedOf(JSON.parse(line));
    const machine = await setMachine(fixture, effects);
    const query = queryOf(request, language, index, machine);
    const id = `${basename(file, ".jsonl")}:${at + 1}`;
    const { text, mentions } = await asInUse(query, machine);
    for (const command of commands.slice(0, 2)) {
      const masked = maskedCommand(command, mentions);
      const pair = {
        in: plainRequest(text),
        out: plainCommand(masked),
        said: unmasked(text, mentions, masked),
        command: masked,
      };
      console.log(JSON.stringify({ from: "asked", id, language, ...pair }));
    }
  }
}
await effects[Symbol.asyncDispose]();
await engines.close();

/** As the model is asked: its likely recipes say which words are names. */
async function asInUse(query: Query, machine: MachineSnapshot): Promise<MaskedRequest> {
  const [vector] = await engines.sentenceEncoder.encode([query.encoderText], { signal: new AbortController().signal });
  let asked: MaskedRequest = { text: query.masked, mentions: query.maskedMentions };
  const beams = async (masked: MaskedRequest) => {
    asked = masked;
    return [];
  };
  await candidatesOf(query, { index, vector, machine, beams, plain: false, verified: false });
  return asked;
}

/** With the words behind those slots that the command has no use for: they are no values of it. */
function unmasked(text: string, mentions: MaskedRequest["mentions"], command: string): string {
  const used = new Set(slotsIn(command).map(({ key }) => key));
  return text.replace(/\{([a-z]+(?::\d)?)\}/g, (slot, key: string) =>
    used.has(key) ? slot : (mentions.get(key)?.text ?? slot),
  );
}

function askedOf(row: Record<string, unknown>): Asked {
  if (typeof row.q === "string")
    return { language: row.l as Language, request: row.q, commands: [row.c as string], fixture: undefined };
  const { request, language, accepted, fixture } = row as unknown as {
    request: string;
    language: Language;
    accepted: string[];
    fixture?: string;
  };
  return { language, request, commands: accepted, fixture };
}
