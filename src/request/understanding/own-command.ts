import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { isCommandLine, type KnownProgram } from "./command-line.ts";
import { type Memory, rememberOwn } from "./memory.ts";
import { namesInCommand } from "./names-in-command.ts";
import type { Heard } from "./planning.ts";
import type { Token } from "./templates/tokens.ts";
import { commandMeant } from "./words/my-words.ts";

/** "Lanza la copia": the command that this word stands for is the person's own, and judged as such. */
export function fromOwnWord(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const own = commandMeant(tokens, found.context.words);
  return own && ownCommand(found, own.value);
}

/** A request that is a command line already is the person's own command. */
export function fromCommandLine(found: Heard, knownProgram: KnownProgram): Heard | undefined {
  if (found.context.hasInput || !isCommandLine(found.request, found.context.machine, knownProgram)) return undefined;
  return ownCommand(found, found.request.trim());
}

export function ownCommand(found: Heard, script: string): Heard {
  const memory = afterOwnCommand(found.memory, script, found.context.machine);
  return { ...found, plan: ownPlan(script, found.language), memory };
}

export function ownPlan(script: string, language: Language): Plan {
  return { kind: "command", script, source: "user", confidence: 1, say: message(language, "said_own_command") };
}

/** After `systemctl status apache2` "reinícialo" means apache2, and no longer what was talked about before. */
export function afterOwnCommand(memory: Memory, script: string, machine: MachineSnapshot): Memory {
  return rememberOwn(memory, script, namesInCommand(script, machine));
}

/** Words that belong to speech and to no command line ("ping a web1"): such a request is read as a sentence first. */
export function speaks(tokens: readonly Token[], language: Language): boolean {
  return tokens.slice(1).some(({ folded, quoted }) => !quoted && speech[language].test(folded));
}

const speech: Record<Language, RegExp> = {
  es: /^(a|al|el|la|los|las|de|del|en|por|para|favor|porfa|que|lo|me)$/,
  en: /^(the|to|of|on|for|please|my|it|that|is|are|this|me)$/,
};
