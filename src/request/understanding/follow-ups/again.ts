import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { Memory } from "../memory.ts";
import type { Heard } from "../planning.ts";

/** "Repite", "what did you say?", "más despacio": the last words once more; nothing runs. */
export function fromSayAgain(found: Heard, { said }: Memory, words: string): Heard | undefined {
  const slowly = slower[found.language].test(words);
  if (!slowly && !sayAgain[found.language].test(words)) return undefined;
  const text = said ?? message(found.language, "answer_nothing_said");
  return { ...found, plan: { kind: "answer", text, citations: [] }, ...(slowly ? { pace: "slow" } : {}) };
}

/** "Otra vez", "do it again": the last thing is to be done once more. */
export function asksAgain(words: string, language: Language): boolean {
  return doAgain[language].test(words);
}

const sayAgain: Record<Language, RegExp> = {
  es: /^(y |oye |perdon |como |a ver )?((me )?(lo )?(repite|repiteme|repitelo|repitemelo|repites|repetis|repetime|repetimelo|repetilo|repita|repitalo|repitame|repetir)( eso| lo ultimo| lo que (has dicho|dijiste)| la respuesta)?|que (has dicho|dijiste|decias|dijo)|como (has dicho|dijiste|decias)|dimelo (otra vez|de nuevo)|dilo (otra vez|de nuevo)|no te (he oido|oi|entendi|he entendido)|no te escuche|que fue lo que dijiste)( por favor| porfa)?$/,
  en: /^(sorry |and |please )?(say (that|it) again|what did you say|what was that|repeat( that| it| your answer| please)?|come again|pardon|i did not (hear|catch) (you|that)|could you repeat( that| it)?|can you repeat( that| it)?)( please)?$/,
};
const slower: Record<Language, RegExp> = {
  es: /^(y |oye )?(dilo |repitelo |repite |habla |dimelo |puedes hablar |hablame )?(un poco |un poquito )?mas (despacio|lento|lentamente|despacito|pausado)( por favor| porfa)?$/,
  en: /^(please )?((say (that|it)|speak|talk|repeat (that|it))( again)? )?(a (bit|little) )?(slower|more slowly|slowly)( please)?$/,
};
const doAgain: Record<Language, RegExp> = {
  es: /^(y )?(otra vez|de nuevo|una vez mas|hazlo (otra vez|de nuevo|una vez mas)|hacelo (otra vez|de nuevo)|hagalo (otra vez|de nuevo)|lo mismo|lo mismo otra vez|vuelve a hacerlo|volve a hacerlo|vuelve a mirar|vuelve a mirarlo|mira otra vez|repite la orden|repite el comando|ejecutalo (otra vez|de nuevo)|correlo (otra vez|de nuevo)|igual)$/,
  en: /^(and |now )?(again|once more|do (it|that) again|one more time|the same|same again|same|the same again|check again|run (it|that) again|try again|redo (it|that))$/,
};
