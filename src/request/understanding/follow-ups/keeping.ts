import { quoteArgument } from "../../../command/shell/quote.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { Memory, Output } from "../memory.ts";
import { answer, type Heard, planned } from "../planning.ts";
import { readWords, slotContext } from "../reading.ts";
import { slotReader } from "../slots/slot-readers.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { isVagueFile, type KeepWish, leadsToFile, readKeepWish } from "./keep-wish.ts";

/**
 * "Guárdalo en un fichero", "save that to /tmp/list.txt": the last command once more, what it prints going into a file.
 * A change is not done twice for it. Where no file was named it is asked for.
 */
export function fromKeep(found: Heard, memory: Memory, tokens: readonly Token[]): Heard | undefined {
  for (const { tokens: said } of trimCourtesy(tokens, found.language)) {
    const wish = readKeepWish(said, found.language);
    const kept = wish && keep(found, memory, wish);
    if (kept) return kept;
  }
  return undefined;
}

function keep(found: Heard, { output }: Memory, { file, plainly }: KeepWish): Heard | undefined {
  // "Mételo en el grupo profes" keeps nothing in a file.
  if (!plainly && !file.some(({ text }) => looksLikeFile.test(text))) return undefined;
  // "Ponlo en hora" keeps nothing: without anything to keep only a plain word for it says so.
  if (output === undefined) return plainly ? answer(found, "answer_nothing_to_keep") : undefined;
  const named = file.length === 0 ? undefined : fileNamed(file, found);
  const isFolder = named !== undefined && found.context.machine.pathKind(named) === "directory";
  if (isFolder && !plainly) return undefined;
  if (output.changes === true) return answer(found, "answer_keep_no_change");
  if (printed(output) === undefined) return answer(found, "answer_nothing_to_keep");
  if (named !== undefined && !isFolder) return keptIn(found, output, named);
  if (!isFolder && !isVagueFile(file, found.language)) return undefined;
  const pending = { kind: "file", output, language: found.language } as const;
  const question = message(found.language, "ask_keep_where");
  return { ...found, plan: { kind: "clarify", question, choices: [] }, memory: { ...found.memory, pending } };
}

/** A path, or a name with an ending; "ana@web1:/srv" is another machine's. */
const looksLikeFile = /^(?!.*[@:])[~/.]?.*[/.]/;

/** "Conexiones establecidas, y me las dejas en /tmp/c.txt": what is to be shown, kept at once. */
export function fromShowAndKeep(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const at = tokens.findLastIndex(({ folded, quoted }) => !quoted && /^(y|and)$/.test(folded));
  const wish = at < 1 ? undefined : readKeepWish(tokens.slice(at + 1), found.language);
  if (wish === undefined || wish.file.length === 0) return undefined;
  const [best] = readWords(tokens.slice(0, at), found.context);
  if (best?.kind !== "ready" || best.skill.changes) return undefined;
  const { memory } = planned(found, best);
  return keep({ ...found, memory }, memory, wish);
}

/** The answer to "in which file?"; undefined where it names none. */
export function keptInAnswer(found: Heard, output: Output, tokens: readonly Token[]): Heard | undefined {
  for (const { tokens: said } of trimCourtesy(tokens, found.language)) {
    const start = said.findIndex(({ folded }) => !leadsToFile(folded, found.language));
    const file = start < 0 ? undefined : fileNamed(said.slice(start), found);
    if (file !== undefined) return keptIn(found, output, file);
  }
  return undefined;
}

function keptIn(found: Heard, output: Output, file: string): Heard {
  const script = `${printed(output) ?? output.script} > ${quoteArgument(file)}`;
  const say = message(found.language, "said_will_run", { script });
  // Words of the request, and so judged as the person's own: nothing writes to a file unasked.
  return { ...found, plan: { kind: "command", script, source: "skill", confidence: 0.95, say } };
}

/** The script as what stands before ">"; undefined where it already goes elsewhere, or where ">" would be part of something else. */
function printed({ script, source }: Output): string | undefined {
  if (source === "skill") return script;
  if (/[\n#]|<<|&\s*$/.test(script) || />/.test(script.replace(/2>(\/dev\/null|&1)/g, ""))) return undefined;
  return /;|&&|\|\|/.test(script) ? `{ ${script.replace(/;\s*$/, "")}; }` : script;
}

function fileNamed(tokens: readonly Token[], { context }: Heard): string | undefined {
  const reader = slotReader({ type: "path" });
  if (tokens.length > reader.width || foldedText(tokens) === "") return undefined;
  const read = reader.read(tokens, slotContext(context, ["archivo"]));
  return read.kind === "value" ? read.value : undefined;
}
