import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { SlotDeclaration } from "../../skills/skill.ts";
import { type Heard, planned } from "../planning.ts";
import { complete, readWords, slotContext } from "../reading.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import { slotReader } from "../slots/slot-readers.ts";
import { foldedText, type Token } from "../templates/tokens.ts";

/**
 * "Busca los .log menos los de nginx", "todo excepto los .iso": where the skill can leave out what is named (a slot
 * `except`), it does; else the exception is named in a question. It is never dropped.
 */
export function fromException(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const { language } = found;
  const at = tokens.findIndex((token, place) => place > 0 && !token.quoted && markers[language].test(token.folded));
  if (at < 0 || isManner(tokens.slice(at + 1), language)) return undefined;
  const order = tokens.slice(0, at).filter(({ folded }) => !trailing[language].test(folded));
  const left = tokens.slice(at + 1);
  const [best] = left.length === 0 ? [] : readWords(order, found.context);
  if (!best) return undefined;
  const declared = best.kind === "ready" ? best.skill.slots.except : undefined;
  if (best.kind === "ready" && declared) {
    const named = left.filter(({ folded }) => !fillers[language].test(folded));
    const read = slotReader(declared).read(named, slotContext(found.context, ["archivos"]));
    if (read.kind === "value") {
      const slots = { ...best.intention.slots, except: read.value };
      return planned(found, complete(best.skill, slots, best.sure * read.sure, best, language));
    }
  }
  const exception = tokens
    .slice(at)
    .map(({ text }) => text)
    .join(" ");
  return {
    ...found,
    plan: { kind: "clarify", question: message(language, "ask_exception", { exception }), choices: [] },
  };
}

/** "Ignoring the certificate", "but under 5 MB", "menos de 3 días": how it is done, or how much, which leaves none of the things out. */
function isManner(left: readonly Token[], language: Language): boolean {
  const said = `${foldedText(left)} `;
  return manner[language].test(said) || bounds[language].test(said);
}

const manner: Record<Language, RegExp> = {
  es: /^(?:(?:el|la|los|las|lo|su|sus|que|aunque|comprobacion|validacion|avisos?|errores?|fallos?|problemas?|de|del|mal|malo) )*(?:certificado|tls|ssl) /,
  en: /^(?:(?:the|its|an?|any|bad|broken|invalid|wrong|own|self|signed|checking|check|checks|verifying|verification|validating|validation|errors?|warnings?|problems?|of|on|with|for) )*(?:certificate|cert|tls|ssl) /,
};

const bounds: Record<Language, RegExp> = {
  es: /^(?:de|que) (?:(?:un|una|unos|unas|hace) )*(?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|medi[oa]|mega|giga|kilo|mes|dia|hora|semana|ano)/,
  en: /^(?:under|over|below|above|(?:less|more|fewer|smaller|larger|bigger|greater|older|newer) than|at (?:least|most)|no (?:more|less|bigger|smaller|older|newer)|not (?:more|less|bigger|smaller|older|newer|over|under)) /,
};

/** What a request that is nothing but an exception leaves out: "todo menos los .log", "pero sin la carpeta Descargas". */
export function exceptionOf(tokens: readonly Token[], declared: SlotDeclaration, found: Heard): string | undefined {
  const words = foldedText(tokens);
  const lead = alone[found.language].exec(`${words} `)?.[0].trim();
  if (lead === undefined) return undefined;
  const named = tokens.slice(lead.split(" ").length).filter(({ folded }) => !fillers[found.language].test(folded));
  // "Menos mal": without a noun for it only a pattern or a name is left out.
  const isSaid =
    named.length < tokens.length - lead.split(" ").length ||
    named.every((token) => looksLikeName(token, found.context));
  const read =
    named.length === 0 || !isSaid
      ? undefined
      : slotReader(declared).read(named, slotContext(found.context, ["archivos"]));
  if (read?.kind !== "value") return undefined;
  // "La carpeta Descargas" is the one of that name, and not what only holds it.
  const [only] = named;
  return named.length === 1 && only && read.value === `*${only.text}*` ? only.text : read.value;
}

const alone: Record<Language, RegExp> = {
  es: /^(?:(?:y|pero|no|mejor) )?(?:(?:todo|todos|todas) )?(?:menos|excepto|salvo|sin|quitando|saltandote|ignorando) /,
  en: /^(?:(?:and|but|no) )?(?:(?:all|everything) )?(?:except|excluding|without|but|skip|skipping|leaving out|leave out|ignoring) /,
};

const markers: Record<Language, RegExp> = {
  es: /^(menos|excepto|salvo|quitando|exceptuando|excluyendo|saltandote|ignorando|aparte)$/,
  en: /^(except|excluding|skip|skipping|ignoring|but|bar|without|apart|aside)$/,
};
/** "But skip", "all but": what leads to the marker. */
const trailing: Record<Language, RegExp> = { es: /^(pero|todo|todos|todas)$/, en: /^(but|all|and)$/ };
const fillers: Record<Language, RegExp> = {
  es: /^(salta|saltate|ignora|el|la|los|las|de|archivo|archivos|fichero|ficheros|carpeta|carpetas|directorio|que|sean|terminan|acaban|en|con|extension)$/,
  en: /^(skip|skipping|leave|out|ignore|ignoring|the|any|all|for|files|file|folder|folders|directory|ones|that|end|ending|in|with|of|from)$/,
};
