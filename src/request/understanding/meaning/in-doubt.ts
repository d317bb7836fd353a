import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { firstPersonOrder, isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { changesMeaning } from "../likeness/likeness.ts";
import type { WordWeights } from "../likeness/word-weights.ts";
import type { Heard } from "../planning.ts";
import { trimCourtesy } from "../templates/politeness.ts";
import type { Token } from "../templates/tokens.ts";
import { tellsWhatWasDone } from "../templates/verb-forms.ts";

/**
 * Whether the words of a request say something that its vector does not: "only", "not", an order that is none of the
 * skill's, a story. `rivals`: the next likely. "Stop" and "start" lie next to each other.
 */
export function inDoubt(
  found: Pick<Heard, "request" | "language">,
  tokens: readonly Token[],
  skill: Skill,
  rivals: readonly Skill[],
  words: WordWeights,
): boolean {
  const { language, request } = found;
  const plain = tokens.filter(({ quoted }) => !quoted);
  if (plain.some((token) => explains[language].test(token.folded) || tellsOfBefore(token))) return true;
  if (firstPersonOrder(tokens, isQuestion(request, language), language)) return true;
  // "Saca", "dame" are courtesy before what is to be shown.
  const said = trimCourtesy(tokens, language).at(-1)?.tokens ?? tokens;
  const isForeign = (token: Token, at: number) =>
    words.isOrder(token) && !words.knows(skill, token) && !beforeNouns[language].test(said[at - 1]?.folded ?? "");
  if (cutShort[language].test(tokens.at(-1)?.folded ?? "")) return true;
  if (skill.changes)
    return (
      isQuestion(request, language) || tokens.some((token) => changesMeaning(token, language)) || said.some(isForeign)
    );
  if (plain.some((token) => leavesOut[language].test(token.folded))) return true;
  // "Open the firewall" begins as nothing does that only looks, or as something does that is as likely.
  const [first] = said;
  if (!first || !words.isOrder(first)) return false;
  return (
    !words.begins(skill, first.folded) || rivals.some((rival) => rival.changes && words.begins(rival, first.folded))
  );
}

function tellsOfBefore(token: Token): boolean {
  return token.text.length > 4 && tellsWhatWasDone(token);
}

/** "Una copia", "the restart": what comes after these is no order. */
const beforeNouns: Record<Language, RegExp> = {
  es: /^(el|la|los|las|un|una|unos|unas|mi|mis|su|sus|de|del|al|en|con|por|nuevo|nueva|este|esta)$/,
  en: /^(the|a|an|my|our|its|this|that|of|in|on|with|by|new|any|some)$/,
};

/** Nobody ends a request with these. */
const cutShort: Record<Language, RegExp> = {
  es: /^(el|la|los|las|un|una|de|del|al|en|con|por|para|que|y|o)$/,
  en: /^(the|a|an|my|of|and|or|to|who|whose)$/,
};

/** Who wants to have something explained is not shown it. */
const explains: Record<Language, RegExp> = {
  es: /^(significa|significan|explica|explicame|expliqueme|explicar|opinas|opina|recomiendas|recomienda|prefieres|diferencia|invento|mejor|peor|aprender)$/,
  en: /^(mean|means|explain|think|recommend|prefer|difference|invented|better|worse|learn|teach)$/,
};

/** Words after which less is meant than the rest says. */
const leavesOut: Record<Language, RegExp> = {
  es: /^(solo|solamente|unicamente|excepto|excepcion|salvo|menos|quitando|aparte|sino|pero|otro|otra|mismo|misma|antes|nunca|ni)$/,
  en: /^(only|just|except|excluding|unless|but|other|another|same|else|before|never|nor|neither)$/,
};
