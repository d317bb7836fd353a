import type { Language } from "../../../shared/language.ts";
import { questionKind } from "../question-kind.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { wishLead, wishTail } from "../templates/wish-leads.ts";
import { wishedOrder } from "../templates/wished-verb.ts";
import { fold } from "../text/fold.ts";
import { beginsWithOrder } from "./order-verbs.ts";
import { believedToShow } from "./show-them.ts";

/**
 * What is asked for without how it is wished for: "se me ha olvidado cómo se llama…", "my watch died, what time is it".
 * `asks`: who says so only wants to be told or shown something, whatever verb comes after it.
 */
export function saidPlainly(text: string, language: Language): { said: string; asks: boolean } {
  const shown = believedToShow(text, language).at(-1);
  if (shown !== undefined) return { said: shown, asks: true };
  const rest = withoutStory(text, language);
  const tokens = readTokens(rest, language);
  const lead = wishLead(tokens, language);
  const tail = tailOf(rest, tokens, language);
  const first = tokens[lead?.words ?? 0];
  const last = tokens.at(-1 - (tail?.words ?? 0));
  if (!first || !last || last.end <= first.start) return { said: rest, asks: false };
  const from = lead === undefined ? 0 : first.start;
  const to = tail === undefined ? rest.length : last.end;
  const said = rest.slice(from, to);
  const asks = lead?.asks === true || tail?.asks === true;
  return { said: lead === undefined || asks ? said : asOrder(said, language), asks };
}

/** "Me comprimieras la carpeta", after "querría que". */
function asOrder(said: string, language: Language): string {
  const [whole = "", verb = ""] = (language === "es" && /^(?:(?:me|nos)\s+)?(\p{L}+)(?=\s)/iu.exec(said)) || [];
  const order = wishedOrder(fold(verb));
  return order === undefined ? said : `${order}${said.slice(whole.length)}`;
}

/** "Sort a.txt in place, then print it": what is to be shown after something was done is a step, and no way to ask for it. */
function tailOf(text: string, tokens: readonly Token[], language: Language): ReturnType<typeof wishTail> {
  const tail = wishTail(tokens, language);
  const tie = fold(tokens.at(-1 - (tail?.words ?? 0))?.text ?? "");
  return tail !== undefined && ties[language].test(tie) && beginsWithOrder(text, language) ? undefined : tail;
}

const ties: Record<Language, RegExp> = { es: /^(?:y|luego|despues|entonces)$/, en: /^(?:and|then|afterwards)$/ };

/**
 * Without a first clause that only tells why: it has a verb that tells and names nothing that the rest could mean, and the
 * rest is an order or a question of its own.
 */
function withoutStory(text: string, language: Language): string {
  const [, told = "", rest = ""] = /^([^,;.?!¿«»"'`]+?)\s*[,;.:]\s+(\S.*)$/u.exec(text.trim()) ?? [];
  const folded = fold(told);
  const isStory =
    tells[language].test(folded) &&
    !limits[language].test(folded) &&
    !/[\d/*~]|\w[._-]\w/.test(told) &&
    !beginsWithOrder(told, language) &&
    questionKind(told, language) === "order";
  // "…, cuál tiene puesta": so short a question is of what was told.
  if (!isStory || pointsBack[language].test(fold(rest)) || rest.trim().split(/\s+/).length < 4) return text;
  return beginsWithOrder(rest, language) || questionKind(rest, language) === "question" ? rest : text;
}

const tells: Record<Language, RegExp> = {
  es: /\b(?:esta|estan|estaba|es|va|van|anda|lleva|llevo|sigue|se (?:me |nos )?ha[n]?|ha|he|hemos|me parece|creo|no (?:me|se|va|veo|encuentro)|parece|tengo|estoy|estamos)\b/,
  en: /\b(?:is|are|was|were|has|have|died|broke|went|feels?|seems?|looks?|keeps?|i am|we are|i (?:can not|can't|forgot|lost))\b/,
};

/** What hangs on a condition, or is of somebody else, is no story around a request. */
const limits: Record<Language, RegExp> = {
  es: /\b(?:si|cuando|hasta|salvo|excepto|menos|solo|aunque|dice|dijo|quiere|archivos?|ficheros?|carpetas?|lineas?|directorios?)\b/,
  en: /\b(?:if|when|until|unless|except|only|although|says|said|wants|files?|folders?|lines?|director(?:y|ies))\b/,
};

/** "Bórralos", "which of them": what the rest means was said before it. */
const pointsBack: Record<Language, RegExp> = {
  es: /\b[a-z]{2,}[aeir](?:me|nos|se)?l[oae]s?\b|\b(?:su|sus|ese|esa|esos|esas|eso|ahi|alli)\b/,
  en: /\b(?<!\b(?:time|day|date) (?:is|was) )(?:it|its|them|they|those|these|there|he|she|his|her|their|ones?)\b/,
};
