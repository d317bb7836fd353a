import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { type Argument, textOf } from "../../../command/policy/argument.ts";
import type { CalledProgram } from "../../../command/policy/called-program.ts";
import type { Script } from "../../../command/shell/syntax.ts";
import { keyWordsBySkill } from "../../skills/catalogue.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { readTokens } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import type { Asked } from "./asked.ts";
import type { ReadCall } from "./check-options.ts";
import { commandTexts } from "./command-texts.ts";
import type { Problem } from "./problem.ts";

/**
 * A name for a name: the request has a word that nobody uses for what computers do and that the command leaves out, and
 * the command has a word where the request has none ("busca timeout" → `grep samba`). One without the other is no sign: a
 * command may well say in its own words what was asked.
 */
export function mistakenWords(
  script: Script,
  calls: readonly (ReadCall & { call: CalledProgram })[],
  asked: Asked,
  machine: MachineSnapshot,
): readonly Problem[] {
  const said = readTokens(`${asked.text} ${asked.normalised}`, asked.language);
  const stems = new Set(said.map(({ folded }) => stem(folded, asked.language)));
  const text = said.map(({ folded }) => folded).join(" ");
  const own = calls.some(({ call, parts, words }) =>
    parts.some((part) => {
      const word =
        part.kind === "operand"
          ? part.argument
          : part.kind === "flag" && searches.test(call.name)
            ? part.value
            : undefined;
      return word !== undefined && isOwnWord(word, { text, stems, words, asked, machine, carries: call.carries });
    }),
  );
  if (!own) return [];
  const command = fold(commandTexts(script, machine).join(" "));
  const leftOut = said.filter(
    ({ folded, quoted }) =>
      !quoted &&
      /^[a-z][a-z0-9_-]{2,}$/.test(folded) &&
      !command.includes(folded) &&
      !isOrdinaryWord(folded) &&
      !isFunctionWord(folded, asked.language) &&
      !isUsualWord(folded, asked),
  );
  return leftOut.map(({ text: value }) => ({ kind: "unused", value }));
}

/** Programs that are given what to look for after an option. */
const searches = /^([efz]?grep|rg|ag|ack)$/;

/** A plain word that neither the request, the program's page nor this machine knows. */
function isOwnWord(
  argument: Argument,
  {
    text,
    stems,
    words,
    asked,
    machine,
    carries,
  }: {
    text: string;
    stems: ReadonlySet<string>;
    words: ReadonlySet<string>;
    asked: Asked;
    machine: MachineSnapshot;
    carries: boolean;
  },
): boolean {
  const word = textOf(argument);
  if (word === undefined || !/^[A-Za-z][\w-]{2,}$/.test(word) || /^[A-Z_]+$|^[ugoa]+-/.test(word)) return false;
  const folded = fold(word);
  return (
    !text.includes(folded) &&
    !stems.has(stem(folded, asked.language)) &&
    !words.has(word) &&
    word !== machine.user &&
    machine.pathKind(word) === undefined &&
    !(carries && machine.program(word).file !== undefined)
  );
}

/** A word that leads to some skill, in either of its bends. */
function isUsualWord(folded: string, { language }: Asked): boolean {
  vocabulary ??= new Set(
    Object.values(keyWordsBySkill).flatMap((byskill) =>
      Object.values(byskill).flatMap((text) =>
        text.split(" ").flatMap((word) => [word, stem(word, "es"), stem(word, "en")]),
      ),
    ),
  );
  return vocabulary.has(folded) || vocabulary.has(stem(folded, language));
}

let vocabulary: Set<string> | undefined;
