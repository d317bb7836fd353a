import type { Language } from "../../../shared/language.ts";
import { type Heard, planned } from "../planning.ts";
import { readWords } from "../reading.ts";
import { foldedText } from "../templates/tokens.ts";
import { partsOf, wordsOfPart } from "./parts.ts";

/**
 * "No me fío de que haya servicios fallidos, enséñamelos", "I bet some services failed, let me see them": what somebody
 * only believes there is, and that they want to see it. Never more than a look.
 */
export function fromShowThem(found: Heard): Heard | undefined {
  const { normalised, language, context } = found;
  for (const unmarked of [false, true]) {
    const [believed, shown, ...more] = partsOf(normalised, language, unmarked);
    if (believed === undefined || shown === undefined || more.length > 0) continue;
    if (!showsThem[language].test(foldedText(wordsOfPart(shown, language)))) continue;
    for (const asked of questionsOf(believed, language)) {
      const [best] = readWords(wordsOfPart(asked, language), context);
      if (best?.kind === "ready" && !best.skill.changes) return planned(found, best);
    }
  }
  return undefined;
}

/** What is believed as something to be shown, and "something" in it as what is asked for. */
function questionsOf(believed: string, language: Language): string[] {
  const { lead, many, something, show, what } = words[language];
  const plain = believed.trim().replace(lead, "").replace(many, "");
  const asked = plain.replace(something, what);
  return asked === plain ? [`${show} ${plain}`] : [`${show} ${asked}`];
}

const showsThem: Record<Language, RegExp> = {
  es: /^(?:(?:anda|por favor|ya) )*(?:(?:(?:ensen|muestr|mostr|sac|list|dim|dam|pasam|ponm|traem|miram|dejam)[a-z]*(?:l[oa]s?)|(?:quiero|quisiera|me gustaria|dejame|necesito|querria|toca|hay que) (?:ver|saber|mirar|comprobar)(?:l[oa]s?| cual(?:es)?| que es| quien es)?|(?:(?:mira|dime|averigua|comprueba|me dices|quiero saber|(?:mira )?a ver) )*(?:que|cual|cuales|quien|quienes)(?: [a-z]+)? (?:es|son|sera|seran))(?: (?:tod[oa]s|por favor|anda|uno a uno|ya))*)$/,
  en: /^(?:(?:please|just|can you|could you|i want to|i would like to|i need to) )*(?:(?:show|list|give|print)(?: me| us)? (?:them|it|those|which(?: ones)?|what)|(?:let me |let us )?see (?:them|it|which(?: ones)?|what it is|what)|(?:tell me|find out|let me know|see|check) (?:which|what|who)(?: [a-z]+)?(?: (?:it is|they are|that is))?|(?:which|what|who) (?:ones? )?(?:is it|are they|is that))(?: (?:all|please|now))*$/,
};

const words: Record<Language, { lead: RegExp; many: RegExp; something: RegExp; show: string; what: string }> = {
  es: {
    lead: /^(?:(?:yo|pues|a m[ií]|es que|aqu[ií]) )*(?:(?:sospecho|(?:me )?temo|creo|dir[ií]a|jurar[ií]a|supongo|(?:me )?imagino|apuesto(?: a)?|seguro|me (?:da|parece|huelo|huele)(?: a m[ií])?(?: a)?|tengo la (?:impresi[oó]n|sensaci[oó]n|sospecha) de|intuyo|no me (?:f[ií]o|creo|extra[nñ]ar[ií]a)(?: de)?|parece|puede|podr[ií]a ser|quiz[aá]s?|igual|a lo mejor)(?: que)? )/iu,
    many: /\b(?:demasiad[oa]s?|much[oa]s?|muchísim[oa]s?|vari[oa]s|algun[oa]s?|alg[uú]n|bastantes?|un mont[oó]n de|tant[oa]s?) /giu,
    something: /^(?:(?:aqu[ií]|por ah[ií]) )?(?:hay )?(?:algo|alguien)(?: que)?(?= )/iu,
    show: "dime",
    what: "qué",
  },
  en: {
    lead: /^(?:(?:well|so) )*(?:(?:i (?:bet|suspect|think|believe|guess|reckon|fear|am afraid|am sure|am pretty sure|have a (?:feeling|hunch)|would (?:say|bet)|do not trust)|i['’]m (?:afraid|sure|pretty sure)|i['’]d (?:say|bet)|my guess is|it looks like|looks like|apparently|maybe|chances are|there must be|surely)(?: that)? )/iu,
    many: /\b(?:too many|some|a few|many|several|lots of|a lot of|loads of|plenty of|way too many) /giu,
    something: /^(?:there is )?(?:something|someone|somebody|anything)(?: that)?(?= )/iu,
    show: "tell me",
    what: "what",
  },
};
