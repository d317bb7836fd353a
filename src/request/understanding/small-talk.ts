import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import { fold } from "./text/fold.ts";

/** An answer to words that ask for nothing: a greeting, thanks, "what can you do?". The whole request must be that. */
export function smallTalk(text: string, language: Language): Plan | undefined {
  const folded = fold(text)
    .replace(/[¿?¡!.,;:"'’]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ neo$|^neo (?=.)/, "");
  const topic = topics.find(({ words }) => words.test(folded));
  return topic && { kind: "answer", text: message(language, topic.key), citations: [] };
}

const topics: readonly { words: RegExp; key: MessageKey }[] = [
  {
    words:
      /^((hola|buenas|buenos dias|buenas tardes|buenas noches|que tal|que onda|que hubo|hey|hi|hello|good (morning|afternoon|evening)|howdy|como estas|como andas|how are you|how (is|s) it going|hello there|hi there|saludos|que pasa|neo|oye)( |$))+$/,
    key: "answer_hello",
  },
  {
    words:
      /^((muchas |mil )?gracias( por todo| por la ayuda)?|thank you( very much| so much)?|thanks( a lot)?|te lo agradezco|genial|perfecto|muy bien|buen trabajo|bien hecho|great|nice|good job|well done|cool|awesome|excelente|estupendo)$/,
    key: "answer_thanks",
  },
  {
    words: /^(adios|hasta luego|hasta manana|chao|chau|nos vemos|bye|goodbye|see you( later)?|good night)$/,
    key: "answer_bye",
  },
  {
    words:
      /^(ayuda|ayudame|help|help me|que (puedes|sabes|podes) hacer( por mi)?|para que sirves|que haces|what can you do( for me)?|what do you do|how do you work|como funcionas|que cosas (puedes|sabes) hacer|en que me puedes ayudar|how can you help( me)?|(dame|muestra|muestrame) ejemplos|comandos|commands)$/,
    key: "answer_help",
  },
  {
    words:
      /^(quien eres|como te llamas|que eres|who are you|what are you|what is your name|cual es tu nombre|eres un robot|are you a (robot|human))$/,
    key: "answer_who",
  },
  {
    words: /^(nada|no nada|dejalo|olvidalo|da igual|nothing|never mind|nevermind|forget it|cancela|cancelar|cancel)$/,
    key: "answer_nothing_done",
  },
];
