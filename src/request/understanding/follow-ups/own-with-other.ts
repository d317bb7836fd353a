import { isIP } from "node:net";
import type { Language } from "../../../shared/language.ts";
import type { Memory } from "../memory.ts";
import { ownCommand } from "../own-command.ts";
import type { Heard } from "../planning.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/** "¿Y web1?" or "not that one, example.com" after `ping 192.168.1.10`: the person's own command with another name in it. */
export function fromOwnWithOther(
  found: Heard,
  memory: Memory,
  tokens: readonly Token[],
  corrects: boolean,
): Heard | undefined {
  const { output, last, names } = memory;
  if (last !== undefined || output?.source !== "user" || output.changes === true) return undefined;
  const lead =
    leads[found.language]
      .exec(`${foldedText(tokens)} `)?.[0]
      .trim()
      .split(" ").length ?? 0;
  const [name, ...more] = tokens.slice(lead);
  if (!name || more.length > 0 || (lead === 0 && !corrects) || isOrdinaryWord(name.folded)) return undefined;
  const isHost = (text: string) => isIP(text) !== 0 || /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*$/i.test(text);
  const isPath = (text: string) => /^[~/]/.test(text);
  const old = names.host ?? names.path;
  if (old === undefined || !looksLikeName(name, found.context)) return undefined;
  if (!(isPath(old) ? isPath(name.text) : isHost(old) && isHost(name.text))) return undefined;
  const words = output.script.split(" ");
  if (words.filter((word) => word === old).length !== 1) return undefined;
  return ownCommand(found, words.map((word) => (word === old ? name.text : word)).join(" "));
}

const leads: Record<Language, RegExp> = {
  es: /^(?:y|ahora|lo mismo|igual|mejor)(?: (?:a|al|con|en|para|de|el|la))* /,
  en: /^(?:and|now|same|the same|what about|how about|rather)(?: (?:for|to|with|in|on|the))* /,
};
