import type { Language } from "../../../shared/language.ts";
import type { Token } from "./tokens.ts";

/** How many words only wish for what comes after them. `asks`: they want it told or shown, so it is no order. */
export type WishLead = { words: number; asks: boolean };

/**
 * What a request begins with where it is said as a wish: "se me ha olvidado…", "me vendría bien…", "I'd feel better if I
 * knew…". Who says it, its tense and its mood are parts that are put together, so that nobody has to list them.
 */
export function wishLead(tokens: readonly Token[], language: Language): WishLead | undefined {
  const said = textOf(tokens.slice(0, longestLead));
  const asked = doesNotKnow[language].exec(said)?.[0];
  if (asked !== undefined) return { words: wordsIn(asked), asks: true };
  const wished = wishes[language].exec(said)?.[0];
  return wished === undefined ? undefined : { words: wordsIn(wished), asks: false };
}

/** What a request ends with to the same end: "…es lo que no recuerdo", "…and I'd like to know what". */
export function wishTail(tokens: readonly Token[], language: Language): WishLead | undefined {
  const said = textOf(tokens.slice(-longestLead));
  const asked = toldAfter[language].exec(said)?.[0];
  return asked === undefined ? undefined : { words: wordsIn(asked), asks: true };
}

/** In words. */
const longestLead = 16;

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ folded, quoted }) => (quoted ? "«»" : folded.replace("’", "'"))).join(" ");
}

function wordsIn(text: string): number {
  return text.trim().split(" ").length;
}

const me = "(?:me|nos|te|le)";
const some =
  "(?:(?:ya|ni|yo|a mi|pues|ahora|vaya|anda|uy|ay|hala|jo|es que|la verdad es que|lo que pasa es que|con (?:tant[oa]s?|tod[oa]s? (?:el|la|los|las|est[eao]s?)|est[eao]s?|las?|los?) [a-z]+) )*";
const idea =
  "(?:ni |la |ni la |ni la mas |la mas |mucha |mala )?(?:remota |menor |minima |mas minima |pajolera )?idea(?: de)?";
const thought = "(?:saber|ver|recordar|acordarme de|decir|adivinar|averiguar|conocer|entender|encontrar)";
const toBeGood =
  "(?:muy |la mar de )?(?:bien|bueno|buena idea|genial|estupendo|de perlas|de maravilla|de lujo|de cine|fenomenal|util|practico|interesante|ideal|perfecto|conveniente|de ayuda|de gran ayuda|de agradecer|todo un detalle|lo suyo)";

const wishingEs = `(?:me|nos) (?:gustaria|encantaria|interesaria|interesa|convendria|ayudaria|apeteceria|urgiria|corre prisa|haria (?:ilusion|gracia|feliz|un favor))(?: mucho)?|(?:(?:me|nos) )?(?:vendria|vendrian|iria|irian|viene|caeria|estaria|seria|resultaria|quedaria) ${toBeGood}|no (?:(?:me|nos) )?(?:estaria|vendria|seria|iria|caeria)(?: nada)? (?:mal|de mas|mala idea)|(?:convendria|tocaria|valdria la pena|mereceria la pena|deberiamos|tendriamos que|habria que|agradeceria|querria|quisiera|preferiria|desearia|necesitaria)|(?:va siendo|iria siendo|ya es|es) hora de|(?:te|os|le) (?:agradeceria|rogaria|pediria|suplicaria)(?: mucho| mil)?(?: que)?|estoy (?:deseando|loco por|loca por|ansioso por|impaciente por)|(?:daria|pagaria) (?:algo|lo que fuera|cualquier cosa|un brazo) por|me muero (?:por|de ganas de)|(?:me|nos) (?:quedaria|quedariamos|sentiria|sentiriamos|iria|dormiria) (?:mas|mucho mas|mejor)(?: tranquil[oa]s?| seguro| a gusto)?`;

const knowing =
  "(?:(?:poder )?(?:saber|ver|conocer|averiguar|comprobar)|sabiendo|viendo|conociendo|si (?:supiera|supiese|viera|viese|conociera|pudiera (?:saber|ver))|que me (?:dijeras|dijeses|mostraras|ensenaras|digas|ensenes|muestres|contaras|cuentes|recordaras|recuerdes))";

const wishingEn =
  "(?:it would|it'd|it might|that would|that'd) (?:really |also )?(?:be (?:very |really |so |quite )?(?:nice|good|great|handy|useful|helpful|lovely|interesting|wise|best|an idea|a good idea|a relief)|help(?: me| us)?(?: a lot)?|make (?:sense|my day)|put my mind at (?:ease|rest)|ease my mind|not hurt|do no harm)|(?:i|we)(?: would|'d) (?:really |also |so |very much |much )?(?:love|like|rather|appreciate|prefer|not mind|be (?:so |very )?(?:grateful for|glad of|glad|happy|keen|thankful for|interested))|(?:i|we)(?: would|'d) (?:feel|sleep|rest|be|work) (?:a lot |much |far )?(?:better|easier|happier|calmer|safer|more at ease|more relaxed)|(?:i|we) (?:really |still |also )?(?:must|ought to|have got to|had better)|(?:i|we|you) (?:really |should really )?(?:ought to|had better)|it is (?:about |high )?time (?:to|we)|i am (?:dying|keen|eager|desperate|itching)|i (?:could|can)(?: really| certainly)? (?:do with|use)";

const knowingEn =
  "(?:(?:to |if i could )?(?:know|see|find out|learn|hear|remember)|(?:on )?(?:knowing|seeing|hearing|finding out)|if (?:i|we) (?:knew|saw|could (?:see|know|tell))|if you (?:told|showed) me|if you could (?:tell|show) me|a (?:quick )?look at)";

/** Who does not know, has forgotten, wonders, or would like to know. */
const doesNotKnow: Record<Language, RegExp> = {
  es: new RegExp(
    `^${some}(?:(?:(?:no|ni) (?:se|sabemos|sabria decir|recuerdo|recordamos|tengo (?:muy |nada |tan )?(?:claro|presente)|tengo ${idea}|tenemos ${idea}|caigo en|caigo|doy con|${me} acuerdo(?: de)?|${me} acordamos(?: de)?|(?:consigo|logro|puedo|termino de|acabo de|hay forma de|hay manera de) ${thought})|(?:desconozco|ignoro|dudo|dudaba|olvide|(?:he|hemos) olvidado)(?: de)?|se (?:me|nos) (?:(?:ha|han) )?(?:olvido|olvidado|escapa|escapado|fue|ido|borro|borrado|paso|pasado)(?: de la (?:cabeza|memoria|mente)| el santo al cielo| por completo| del todo)*|(?:he perdido|hemos perdido|perdi) la (?:cuenta|pista) (?:de|a)|tengo (?:una |la |mucha |mis )?(?:dudas?|curiosidad|intriga)(?: de| por| sobre| con)?|(?:me|nos) (?:pregunto|preguntaba|preguntamos|intriga|inquieta|gustaria que me (?:digas|dijeras))|(?:me|nos) (?:pica|puede|come|mata) la curiosidad (?:de|por)|(?:me|nos) tienen? (?:intrigad[oa]s?|mosquead[oa]s?|despistad[oa]s?|en ascuas|en vilo|mosca)|(?:(?:vete|ve|vaya|anda)(?: tu| usted)? )?a saber|quien sabe|sabe dios|quien (?:supiera|pudiera saber)|ojala (?:yo )?(?:supiera|supiese|pudiera (?:saber|ver)|viera))(?: ${knowing})?|(?:${wishingEs}) ${knowing}|(?:mi|la|una|otra|me queda la|me asalta la) (?:duda|pregunta|cuestion)(?: (?:es|seria|de))?|lo que (?:yo )?(?:no (?:se|recuerdo|tengo claro)|quiero saber|querria saber|me gustaria saber|me interesa(?: saber)?|me pregunto|me intriga|necesito saber|busco) es)(?: si)?(?= )`,
  ),
  en: new RegExp(
    `^(?:(?:well|oh|ah|damn|gosh|hmm|honestly|sorry|with (?:all (?:the|this)|so many|so much) [a-z]+) )*(?:i (?:(?:do|did|can|could) not|can never|never|no longer)(?: even| quite| really| for the life of me)* (?:know|remember|recall|tell|see|say|work out|figure out|think)(?: you)?|i am (?:trying|struggling) to (?:remember|recall|work out|figure out|see|find out)|(?:my|the|one|a) (?:question|doubt) is|(?:i(?: have|'ve)? )(?:(?:just |clean |completely |totally |already )*(?:forgotten|forgot|forget|lost (?:track|count|sight) of)|no (?:idea|clue|recollection)|keep forgetting)|i am (?:not (?:quite |really |at all )?sure|unsure|clueless|in the dark|lost as to|at a loss as to|curious|intrigued|wondering)|(?:i|we) (?:wonder|wondered|was wondering|were wondering)|(?:it|that)(?: has)? (?:slips|slipped|escapes|escaped)(?: me| my (?:mind|memory))|(?:it )?beats me|search me|(?:i have )?(?:no|any) (?:idea|clue)|(?:who|god|heaven|lord|goodness) knows|you (?:would|do) not happen to know|do you happen to know|would you (?:happen to )?know|i wish i (?:knew|could (?:see|tell|remember))|what i (?:would like|want|need|would love|'d like) to know is|(?:${wishingEn}) ${knowingEn})(?: about| as to| of)?(?: if| whether)?(?= )`,
  ),
};

/** Who would like something, would be glad of it, or holds it to be due. */
const wishes: Record<Language, RegExp> = {
  es: new RegExp(`^${some}(?:${wishingEs})(?: que)?(?= )`),
  en: new RegExp(`^(?:${wishingEn})(?: to)?(?= )`),
};

const toldAfter: Record<Language, RegExp> = {
  es: /(?<= )(?:(?:eso )?es lo que (?:yo )?(?:quiero saber|querria saber|quisiera saber|me gustaria saber|me pregunto|no (?:se|recuerdo|tengo claro|me acuerdo)|me interesa)|y no (?:se|tengo ni idea de) (?:que|quien|cual|por que|cuanto|como)(?: (?:es|son|sera|puede ser))?|que (?:ya )?no me acuerdo|o es cosa mia|o que|o no|o (?:esta|sigue|anda) [a-z]+)$/,
  en: /(?<= )(?:is what i (?:would like to know|want to know|wonder|can not remember|am after)|and i (?:do not know|would like to know|would love to know|wonder|have no idea|can not tell|want to know) (?:by |with |for )?(?:what|which|who|why|how|where)(?: it is)?|i (?:can never|never|can not|do not) remember|i wonder|(?:would|might|could) be (?:handy|nice|useful|good|great|helpful|lovely|welcome)|would (?:help|come in handy)|or what|or (?:is it|it is|it's|still|is still) [a-z]+)$/,
};
