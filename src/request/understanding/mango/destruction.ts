import type { Language } from "../../../shared/language.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import { afterLeaveAlone } from "../around-the-sentence/leave-alone.ts";
import { isNegator, withoutLeadingNegation } from "../around-the-sentence/negation.ts";
import { beginsWithOrder, withoutLead } from "../around-the-sentence/order-verbs.ts";
import { afterOthersWord } from "../around-the-sentence/others-words.ts";
import { isSupposed } from "../around-the-sentence/supposed.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import { questionKind } from "../question-kind.ts";
import type { Token } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import { destroying, orderedBesides, takingAway } from "./destruction-verbs.ts";
import type { Filling } from "./filling/fill-recipe.ts";
import { isOfWhatGoes } from "./of-what-goes.ts";

/**
 * Whether a request is an order and nothing but one: asked, denied, supposed, told or taken back, the same words mean
 * something else. `isAllRead`: whoever made the command of it read every word, so that a "no" in it is part of what is to be
 * done ("delete what was not read for a year"), unless the order itself is denied.
 */
export function isPlainOrder(
  text: string,
  tokens: readonly Token[],
  language: Language,
  { isAllRead = false } = {},
): boolean {
  if (isTakenBackOrTold(text, language) || questionKind(text, language) !== "order") return false;
  const folded = (at: number) => tokens[at]?.folded ?? "";
  const isPartOfOrder = isAllRead && beginsWithOrder(text.replace(placeFirst, ""), language);
  return !tokens.some(
    (token, at) =>
      (isNegator(token, language) && !isPartOfOrder && !isOfWhatGoes(tokens, at, language)) ||
      (!token.quoted && other[language].test(token.folded) && !isWished(token.folded, folded(at - 1))),
  );
}

/** "En /srv/tmp borra …": where, before what. */
const placeFirst =
  /^(?:en|de|desde|dentro de|in|from|inside|under|within)\s+(?:la carpeta |el directorio |the folder |the directory |folder |directory )?[\w.~-]*\/[^\s,:]*[,:]?\s+(?=\p{L})/iu;

/** "Y que borre": to be done, where "borré" was. */
function isWished(verb: string, before: string): boolean {
  return verb === "borre" && /^(?:que|l[oae]s?|se)$/.test(before);
}

/** Whether a request of several parts begins with an order, or with what one hangs on: not with a story, or somebody else's word. */
export function beginsAsOrder(text: string, language: Language): boolean {
  return beginsWithOrder(text, language) || hangsOn[language].test(text);
}

const hangsOn: Record<Language, RegExp> = {
  es: /^[¿\s]*(?:si|antes|despu[eé]s|cuando|tras|en|de|dentro|qu[eé]|cu[aá]l(?:es)?|qui[eé]n(?:es)?)\s/iu,
  en: /^\s*(?:if|before|after|once|when|in|inside|from|which|what|who)\s/iu,
};

/** Whether it begins with a "no", asks, only tells, or is called off: what changes something is then not ordered. */
export function isTakenBack(text: string, tokens: readonly Token[], language: Language): boolean {
  return beginsWithNo(tokens, language) || isTakenBackOrTold(text, language);
}

function isTakenBackOrTold(text: string, language: Language): boolean {
  return /[¿?]/.test(text) || calledOff.test(text) || onlyTold.test(text) || isNotOwn(text, language);
}

/** Somebody else's words, only thought of, or an order to leave something as it is. */
function isNotOwn(text: string, language: Language): boolean {
  return (
    afterOthersWord(text, language) !== undefined ||
    isSupposed(text, language) ||
    afterLeaveAlone(fold(text), language) !== undefined
  );
}

/** "Borra todo, no espera, nada", "restart... nah, forget it". */
const calledOff =
  /[,.;…]\s*(?:(?:no|bah|nah|meh|uf|well|bueno),?\s*)*(?:nada|no|espera|mejor no|d[eé]jalo|olv[ií]d(?:a|e)(?:lo|te)?|da igual|no importa|ya lo hago yo|wait|never ?mind|nothing|forget it|scratch that|actually no|it does(?:n['’]t| not) matter|does(?:n['’]t| not) matter|i(?:['’]ll| will) do it myself)\s*(?:[,.;!…]|$)/iu;

const onlyTold = new RegExp(
  [
    "^(?:imagina|sup[oó]n|supongamos|imagine|suppose)\\s",
    "(?:^|\\s)(?:de broma|era broma|just kidding|hilarious)(?=[\\s.,!]|$)",
    "^(?:my|mi|a|un|una|some)\\s\\S+\\s(?:ran|did|deleted|borr[oó]|ejecut[oó]|hizo)\\s",
    // "Casi borro /etc", "I nearly wiped it".
    "^(?:por poco|casi|estuve a punto de|estuvimos a punto de)\\s",
    "^(?:i|we)\\s(?:(?:have|had)\\s)?(?:nearly|almost|accidentally)\\s",
    "^(?:as[ií] que )?(?:como siga|one more)\\s",
    "(?:^|\\s)(?:somebody|someone|alguien)\\s(?:will|has to|should|ought|tendr[aá]|deber[ií]a|tiene que)(?=\\s)",
    // Whether somebody agrees nobody can look up here.
    "^(?:provided|providing|assuming|as long as|siempre que|siempre y cuando|con tal de que)\\s",
  ].join("|"),
  "iu",
);

export function beginsWithNo(tokens: readonly Token[], language: Language): boolean {
  return withoutLeadingNegation(tokens, language) !== undefined;
}

/** Whether people ask for it in questions (about something: "qué roles hay en postgres"), so that one orders nothing else. */
export function isAskedInQuestions(recipe: Recipe, language: Language): boolean {
  const questions = recipe[language].filter((sentence) => asks[language].test(sentence.trim()));
  return questions.length >= fewQuestions;
}

const fewQuestions = 2;

/** Not "que nginx arranque solo", "have nginx start at boot", "¿puedes parar nginx?": those are wishes. */
const asks: Record<Language, RegExp> = {
  es: /^(?:¿?(?:qué|cuál(?:es)?|cu[aá]nt[oa]s?|quién(?:es)?|dónde)\s|¿(?:desde cuándo|hay|está[ns]?|es|son|tiene)\s)/iu,
  en: /^(?:(?:what|which|who|whose|where|how (?:many|much|long|big|full|old))\s|(?:is|are|does|do any|has)\s.*\?$)/iu,
};

const other: Record<Language, RegExp> = {
  es: /^(?:si|cuando|imagina|supon|supongamos|dijo|dice|dicen|iba|ibas|ayer|borre|borro|espera|broma|mejor|quiza|quizas|deberia|podria|habria|ejemplo|borrarias|harias)$/,
  en: /^(?:if|when|imagine|suppose|said|says|told|was|were|wanted|would|should|could|might|maybe|perhaps|wait|hang|kidding|joke|example|first)$/,
};

/**
 * Whether an order asks in so many words for what destroys: with a verb for it that the recipe's own sentences know, and
 * with the very thing named. Nothing is destroyed by default, or because a word was left over.
 */
export function asksForDestruction(
  tokens: readonly Token[],
  recipe: Recipe,
  filling: Filling,
  language: Language,
): boolean {
  const said = tokens.filter(({ quoted }) => !quoted).map(({ folded }) => folded);
  const own = recipe[language].flatMap((sentence) => fold(sentence).split(/[^\p{L}]+/u));
  const besides = orderedBesides.filter(({ does }) => does.test(recipe.template));
  const stems = [...destroying[language], ...besides.flatMap(({ verbs }) => verbs[language])];
  const isIn = (words: readonly string[]) => (verb: string) => words.some((word) => word.startsWith(verb));
  const asked = stems.filter(isIn(said));
  const alike = takingAway[language];
  const isKnown =
    asked.some(isIn(own)) ||
    (asked.some((verb) => alike.includes(verb)) && alike.some(isIn(own))) ||
    // Of what nobody has asked for in this language, the other one's words tell that it destroys.
    (recipe[language].length === 0 && asked.length > 0 && isSaidToDestroy(recipe, language === "es" ? "en" : "es"));
  // A name for what is made may be told by the words around it.
  const isNamed = filling.anchored <= (besides.some(({ isMaking }) => isMaking) ? 1 : 0);
  return isKnown && isNamed && filling.defaulted.every((key) => !things.test(key)) && saysWhat(tokens, stems, language);
}

function isSaidToDestroy(recipe: Recipe, language: Language): boolean {
  const words = recipe[language].flatMap((sentence) => fold(sentence).split(/[^\p{L}]+/u));
  return destroying[language].some((verb) => words.some((word) => word.startsWith(verb)));
}

/** "Borra todo", "delete everything", "get rid of it": nothing is said of what is to go. */
function saysWhat(tokens: readonly Token[], verbs: readonly string[], language: Language): boolean {
  return tokens.some(
    ({ folded, quoted }) =>
      quoted ||
      !(
        isFunctionWord(folded, language) ||
        anything[language].test(folded) ||
        verbs.some((verb) => folded.startsWith(verb))
      ),
  );
}

const anything: Record<Language, RegExp> = {
  es: /^(?:tod[oa]s?|ell[oa]s?|algo|cosas?|lo demas|resto|entero|enter[oa]s|ahora|ahorita|mismo|vez|por|favor|porfa|favorcito|neo|oye|venga|anda|quiero|necesito|puedes|hazme|haz|dale|rapido|completo|completamente|directamente|sobra|sobre|sirva|sirve|valga|vale)$/,
  en: /^(?:everything|anything|something|things?|stuff|lot|rest|whole|entire|now|right|away|please|neo|hey|want|need|go|ahead|get|rid|quickly|completely|whatever|useless)$/,
};

/** Whether a recipe that only looks is of what somebody orders to be gone: "mata todos los procesos" asks for no list of them. */
export function onlyLooksAt(recipe: Recipe, text: string, language: Language): boolean {
  return (
    ordersDestruction(text, language) && !recipe[language].some((sentence) => ordersDestruction(sentence, language))
  );
}

/** Without the verbs that say as well how things are: "empty files", "clean build logs". */
function ordersDestruction(text: string, language: Language): boolean {
  const [verb = ""] = withoutLead(text, language);
  return (
    beginsWithOrder(text, language) && !isState.test(verb) && destroying[language].some((stem) => verb.startsWith(stem))
  );
}

const isState = /^(?:empty|clean|clear|zero|format|reset|throw|dropp)/;

/** Slots for what is acted upon. */
const things = /^(?:path|file|folder|glob|extension|device|database|table|volume|user|host|container|image|branch)/;
