import type { Language } from "../../../shared/language.ts";
import { type Heard, planned } from "../planning.ts";
import { readWords } from "../reading.ts";
import { foldedText } from "../templates/tokens.ts";
import { wordsOfPart } from "./parts.ts";

/**
 * "No me fío de que haya servicios fallidos, enséñamelos", "I bet some services failed, let me see them": what somebody
 * only believes there is, and that they want to see it. Never more than a look.
 */
export function fromShowThem(found: Heard): Heard | undefined {
  const { normalised, language, context } = found;
  for (const asked of believedToShow(normalised, language)) {
    const [best] = readWords(wordsOfPart(asked, language), context);
    if (best?.kind === "ready" && !best.skill.changes) return planned(found, best);
  }
  return undefined;
}

/** The questions that such a request may be; none where it is another. */
export function believedToShow(text: string, language: Language): string[] {
  const [, believed, shown] = twoClauses.exec(text.replace(curious[language], ", ")) ?? [];
  if (believed === undefined || shown === undefined) return [];
  return showsThem[language].test(foldedText(wordsOfPart(shown, language))) ? questionsOf(believed, language) : [];
}

const twoClauses = /^([^,;]*[^,;\s])[,;.:]\s+(?:y |and )?([^,;]+)$/iu;

/** What is believed as something to be shown, and "something" in it as what is asked for. */
function questionsOf(believed: string, language: Language): string[] {
  const { lead, many, something, show, which, what } = words[language];
  const plain = believed.trim().replace(lead, "").replace(many, "");
  const asked = plain.replace(something, what);
  return asked === plain
    ? [`${show} ${plain}`, `${which} ${plain}`]
    : [`${show} ${asked}`, `${show} ${inProgress(asked, language)}`];
}

/** "Algo comiéndose la cpu": the verb that it leaves out. */
function inProgress(asked: string, language: Language): string {
  return language === "es"
    ? asked
        .replace(/^qu[eé] (\p{L}+)(?:é|e)ndose /iu, "qué se está $1endo ")
        .replace(/^qu[eé] (\p{L}+[ae]ndo) /iu, "qué está $1 ")
    : asked.replace(/^what (\p{L}+ing) /iu, "what is $1 ");
}

/** What somebody wants to know of it may follow without a comma. */
const curious: Record<Language, RegExp> = {
  es: / y (?=(?:no s[eé]|quiero saber|quisiera saber|me gustar[ií]a saber) (?:qu[eé]|qui[eé]n|cu[aá]l))/iu,
  en: / and (?=(?:i (?:do not|don['’]t) know|i['’]d (?:like|love) to know|i would (?:like|love) to know|i want to know) (?:what|who|which))/iu,
};

const showsThem: Record<Language, RegExp> = {
  es: /^(?:(?:anda|por favor|ya) )*(?:(?:(?:ensen|muestr|mostr|sac|list|dim|dam|pasam|ponm|traem|miram|dejam)[a-z]*(?:l[oa]s?)|(?:quiero|quisiera|me gustaria|dejame|necesito|querria|toca|hay que) (?:ver|saber|mirar|comprobar)(?:l[oa]s?| cual(?:es)?| que es| quien es)?|(?:(?:mira|dime|averigua|comprueba|me dices|quiero saber|no se|me gustaria saber|quisiera saber|(?:mira )?a ver) )*(?:que|cual|cuales|quien|quienes)(?: [a-z]+)? (?:es|son|sera|seran|puede ser))(?: (?:tod[oa]s|por favor|anda|uno a uno|ya))*)$/,
  en: /^(?:(?:please|just|can you|could you|i want to|i would like to|i need to) )*(?:(?:show|list|give|print)(?: me| us)? (?:them|it|those|which(?: ones)?|what)|(?:let me |let us )?see (?:them|it|which(?: ones)?|what it is|what)|(?:tell me|find out|let me know|see|check|i do not know|i (?:would (?:like|love)|want) to know) (?:which|what|who)(?: [a-z]+)?(?: (?:it is|they are|that is))?|(?:which|what|who) (?:ones? )?(?:is it|are they|is that))(?: (?:it is|all|please|now))*$/,
};

const words: Record<
  Language,
  { lead: RegExp; many: RegExp; something: RegExp; show: string; which: string; what: string }
> = {
  es: {
    lead: /^(?:(?:yo|pues|a m[ií]|es que|aqu[ií]) )*(?:(?:sospecho|(?:me )?temo|creo|dir[ií]a|jurar[ií]a|supongo|(?:me )?imagino|apuesto(?: a)?|seguro|me (?:da|parece|huelo|huele)(?: a m[ií])?(?: a)?|tengo la (?:impresi[oó]n|sensaci[oó]n|sospecha) de|intuyo|no me (?:f[ií]o|creo|extra[nñ]ar[ií]a)(?: de)?|parece|puede|podr[ií]a ser|quiz[aá]s?|igual|a lo mejor)(?: que)? )/iu,
    many: /\b(?:demasiad[oa]s?|much[oa]s?|muchísim[oa]s?|vari[oa]s|algun[oa]s?|alg[uú]n|bastantes?|un mont[oó]n de|tant[oa]s?) /giu,
    something: /^(?:(?:aqu[ií]|por ah[ií]) )?(?:hay )?(?:algo|alguien)(?: que)?(?= )/iu,
    show: "dime",
    which: "qué",
    what: "qué",
  },
  en: {
    lead: /^(?:(?:well|so) )*(?:(?:i (?:bet|suspect|think|believe|guess|reckon|fear|am afraid|am sure|am pretty sure|have a (?:feeling|hunch)|would (?:say|bet)|do not trust)|i['’]m (?:afraid|sure|pretty sure)|i['’]d (?:say|bet)|my guess is|it looks like|looks like|apparently|maybe|chances are|there must be|surely)(?: that)? )/iu,
    many: /\b(?:too many|some|a few|many|several|lots of|a lot of|loads of|plenty of|way too many) /giu,
    something: /^(?:there is )?(?:something|someone|somebody|anything)(?: that)?(?= )/iu,
    show: "tell me",
    which: "which",
    what: "what",
  },
};
