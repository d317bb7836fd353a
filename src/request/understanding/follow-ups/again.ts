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
  const rest = words.replace(more[language], "");
  return rest !== words && rest.split(" ").every((word) => around[language].test(word));
}

const sayAgain: Record<Language, RegExp> = {
  es: /^(y |oye |perdon |como |a ver )?((me )?(lo )?(repite|repiteme|repitelo|repitemelo|repites|repetis|repetime|repetimelo|repetilo|repita|repitalo|repitame|repetir)( eso| lo ultimo| lo que (has dicho|dijiste)| la respuesta)?|que (has dicho|dijiste|decias|dijo)|como (has dicho|dijiste|decias)|dimelo (otra vez|de nuevo)|dilo (otra vez|de nuevo)|no te (he oido|oi|entendi|he entendido)|no te escuche|que fue lo que dijiste)( por favor| porfa)?$/,
  en: /^(sorry |and |please )?(say (that|it) again|what did you say|what was that|repeat( that| it| your answer| please)?|come again|pardon|i did not (hear|catch) (you|that)|could you repeat( that| it)?|can you repeat( that| it)?)( please)?$/,
};
const slower: Record<Language, RegExp> = {
  es: /^(y |oye )?(dilo |repitelo |repite |habla |dimelo |puedes hablar |hablame )?(un poco |un poquito )?mas (despacio|lento|lentamente|despacito|pausado)( por favor| porfa)?$/,
  en: /^(please )?((say (that|it)|speak|talk|repeat (that|it))( again)? )?(a (bit|little) )?(slower|more slowly|slowly)( please)?$/,
};
/** Words for "once more", and what may stand around them. */
const more: Record<Language, RegExp> = {
  es: /\b(otra vez|de nuevo|nuevamente|una vez mas|lo mismo|igual|vuelve a (hacerlo|mirar|mirarlo|probar|probarlo|intentarlo|lanzarlo|correrlo|ejecutarlo)|volve a (hacerlo|mirar|probar)|repite (la orden|el comando|la prueba|la consulta))\b/,
  en: /\b(again|once more|one more time|the same|same|another time|redo (it|that|this))\b/,
};
const around: Record<Language, RegExp> = {
  es: /^(y|ahora|dale|venga|va|vale|ok|bueno|pues|anda|por|favor|porfa|hazlo|hacelo|hagalo|haz|eso|mira|miralo|mirelo|prueba|probalo|pruebalo|intentalo|ejecutalo|ejecuta|ejecutelo|correlo|corre|lanzalo|lanza|pasalo|tiralo|comprueba|compruebalo|revisalo|checalo|checa|revisa)?$/,
  en: /^(and|now|ok|okay|please|do|try|run|check|launch|go|give|let|us|it|that|this|the|command|thing|exactly|just|once|for|me)?$/,
};
