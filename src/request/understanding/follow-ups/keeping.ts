import { quoteArgument } from "../../../command/shell/quote.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { Memory } from "../memory.ts";
import { answer, type Heard, planned } from "../planning.ts";
import { readRequest, slotContext } from "../reading.ts";
import { slotReader } from "../slots/slot-readers.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";

/**
 * "Guárdalo en un fichero", "save that to /tmp/list.txt": the last command once more, what it prints going into a file.
 * A change is not done twice for it. Where no file was named it is asked for.
 */
export function fromKeep(found: Heard, memory: Memory, tokens: readonly Token[]): Heard | undefined {
  const words = foldedText(tokens);
  const asked = keep[found.language].exec(words);
  if (!asked) return undefined;
  const { output } = memory;
  const named = tokens.slice(asked[0].trim().split(" ").length);
  // "Mételo en el grupo profes" keeps nothing in a file.
  if (!plainly.test(words) && !named.some(({ text }) => /^[~/.]?.*[/.]/.test(text))) return undefined;
  // "Ponlo en hora" keeps nothing: without anything to keep only a plain word for it says so.
  if (output === undefined) return plainly.test(words) ? answer(found, "answer_nothing_to_keep") : undefined;
  if (output.changes) return answer(found, "answer_keep_no_change");
  const file = named.length === 0 ? undefined : fileNamed(named, found);
  if (file !== undefined) return keptIn(found, output.script, file);
  if (named.length > 0 && !vague[found.language].test(foldedText(named))) return undefined;
  const pending = { kind: "file", script: output.script, language: found.language } as const;
  const question = message(found.language, "ask_keep_where");
  return { ...found, plan: { kind: "clarify", question, choices: [] }, memory: { ...found.memory, pending } };
}

/** "Conexiones establecidas, y me las dejas en /tmp/c.txt": what is to be shown, kept at once. */
export function fromShowAndKeep(found: Heard): Heard | undefined {
  const [, asked, kept] = showAndKeep[found.language].exec(found.normalised) ?? [];
  const [best] = asked === undefined ? [] : readRequest(asked, found.context);
  if (best?.kind !== "ready" || best.skill.changes || kept === undefined) return undefined;
  const { memory } = planned(found, best);
  return fromKeep({ ...found, memory }, memory, readTokens(kept, found.language));
}

const showAndKeep: Record<Language, RegExp> = {
  es: /^(.+?),?\s+y\s+((?:me\s+)?(?:l[oa]s?\s+)?(?:gu[aá]rda|d[eé]ja|m[eé]te|pon|vu[eé]lca|exp[oó]rta|escr[ií]be|gr[aá]ba)\S*\s+(?:en|a)\s+\S+.*)$/iu,
  en: /^(.+?),?\s+and\s+((?:save|write|put|dump|export|store|keep)\s+(?:it|that|them|the \S+)\s+(?:in|into|to|as)\s+\S+.*)$/iu,
};

/** The answer to "in which file?"; undefined where it names none. */
export function keptInAnswer(found: Heard, script: string, tokens: readonly Token[]): Heard | undefined {
  for (const { tokens: said } of trimCourtesy(tokens, found.language)) {
    const start = said.findIndex(({ folded }) => !leading[found.language].test(folded));
    const file = start < 0 ? undefined : fileNamed(said.slice(start), found);
    if (file !== undefined) return keptIn(found, script, file);
  }
  return undefined;
}

function keptIn(found: Heard, script: string, file: string): Heard {
  const kept = `${script} > ${quoteArgument(file)}`;
  const say = message(found.language, "said_will_run", { script: kept });
  // Words of the request, and so judged as the person's own: nothing writes to a file unasked.
  return { ...found, plan: { kind: "command", script: kept, source: "skill", confidence: 0.95, say } };
}

function fileNamed(tokens: readonly Token[], { context }: Heard): string | undefined {
  const reader = slotReader({ type: "path" });
  if (tokens.length > reader.width) return undefined;
  const read = reader.read(tokens, slotContext(context, ["archivo"]));
  return read.kind === "value" ? read.value : undefined;
}

const keep: Record<Language, RegExp> = {
  es: /^(y )?(ahora )?((eso |esto )?(me )?(lo|la|los|las) (guarda|guardas|guarde|dejas|deja|deje|pones|pone|metes|vuelcas|exportas)|(guarda|guarde|mete|meta|deja|deje|pon|ponga|vuelca|escribe|exporta|exporte|pasa|graba|manda|saca)(me)?l[oa]s?|(guardar|meter|dejar|poner|exportar)(me)?l[oa]s?|(guarda|guardame|guarde|guardeme|exporta|deja|dejame) (eso|esto|el resultado|la lista|la salida|todo eso))( en| a)?( el| un| la)?( archivo| fichero)?( llamado| que se llame)?( |$)/,
  en: /^(and )?(now )?(save|write|put|dump|export|send|store|keep) (that|it|this|them|the (result|results|list|output))( in| into| to| as)?( a| the)?( file)?( called| named)?( |$)/,
};
const plainly = /^(y |ahora |and |now )*(guard|grab|export|save|store|write|dump|vuelc)/;

const vague: Record<Language, RegExp> = {
  es: /^(algun |un |el |otro )?(archivo|fichero|sitio|lado|disco)?( de texto)?( por favor| porfa)?$/,
  en: /^(a |some |the )?(text )?(file|somewhere|disk)?( please)?$/,
};
const leading: Record<Language, RegExp> = {
  es: /^(en|a|al|el|la|un|pues|mejor|archivo|fichero|llamado|guardalo|se|llama)$/,
  en: /^(in|into|to|as|the|a|file|called|named|well|it|is)$/,
};
