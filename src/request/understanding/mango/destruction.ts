import type { Language } from "../../../shared/language.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import { isNegator, withoutLeadingNegation } from "../around-the-sentence/negation.ts";
import { beginsWithOrder } from "../around-the-sentence/order-verbs.ts";
import { questionKind } from "../question-kind.ts";
import type { Token } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import type { Filling } from "./filling/fill-recipe.ts";

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
  if (/[¿?]/.test(text) || questionKind(text, language) !== "order") return false;
  const folded = (at: number) => tokens[at]?.folded ?? "";
  const isOfWhat = (at: number) => isTie.test(folded(at - 1)) && isGone.test(folded(at + 1));
  const isPartOfOrder = isAllRead && beginsWithOrder(text, language);
  return !tokens.some(
    (token, at) =>
      (isNegator(token, language) && !isPartOfOrder && !isStuck.test(tokens[at + 1]?.folded ?? "") && !isOfWhat(at)) ||
      (!token.quoted && other[language].test(token.folded) && !isWished(token.folded, folded(at - 1))),
  );
}

/** "Que no responde": a "no" that tells of what is to be ended, and takes nothing back. */
const isStuck = /^(?:responden?|contestan?|reaccionan?|muer(?:e|en)|respond|responds|responding|answering)$/;

/** "Y que borre": to be done, where "borré" was. */
function isWished(verb: string, before: string): boolean {
  return verb === "borre" && /^(?:que|l[oae]s?|se)$/.test(before);
}

/** "Lo que ya no exista", "what is no longer there": which things are meant, and nothing taken back. */
const isTie = /^(?:que|ya|is|are|that|which)$/;
const isGone =
  /^(?:exist(?:e|a|en|an|s)?|est(?:e|en|a|an)|ha(?:y|ya)|hac(?:e|en)|hag(?:a|an)|sirv(?:e|a|en|an)|us(?:a|e|an|en)|longer|there|needed|used|required)$/;

/** Whether a request of several parts begins with an order, or with what one hangs on: not with a story, or somebody else's word. */
export function beginsAsOrder(text: string, language: Language): boolean {
  return beginsWithOrder(text, language) || hangsOn[language].test(text);
}

const hangsOn: Record<Language, RegExp> = {
  es: /^[¿\s]*(?:si|antes|despu[eé]s|cuando|tras|en|de|dentro|qu[eé]|cu[aá]l(?:es)?|qui[eé]n(?:es)?)\s/iu,
  en: /^\s*(?:if|before|after|once|when|in|inside|from|which|what|who)\s/iu,
};

/** Whether it begins with a "no", or asks: what changes something is then not ordered. */
export function isTakenBack(text: string, tokens: readonly Token[], language: Language): boolean {
  return /[¿?]/.test(text) || withoutLeadingNegation(tokens, language) !== undefined;
}

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
  const isMaking = makes.test(recipe.template);
  const stems = isMaking ? [...verbStems[language], ...makingStems[language]] : verbStems[language];
  const isKnown = stems.some(
    (verb) => said.some((word) => word.startsWith(verb)) && own.some((word) => word.startsWith(verb)),
  );
  // A name for what is made may be told by the words around it.
  const isNamed = filling.anchored <= (isMaking ? 1 : 0);
  return isKnown && isNamed && filling.defaulted.every((key) => !things.test(key));
}

/**
 * What is judged as if it destroyed because of the device that it takes, or takes something out of use for a while: whoever
 * orders that it be made, opened, added, gone back to or switched off has said all of it.
 */
const makes =
  /\b(?:cryptsetup (?:open|luksOpen)|mkswap|swapoff|fstrim|mdadm .*--(?:create|add|stop|fail|remove)|pvcreate|zpool (?:create|replace)|zfs (?:create|rollback)|parted .*resizepart|dd if=\{device|tee -a|forget .*--prune|borg prune)\b/;

/** Beginnings of verbs for that. */
const makingStems: Record<Language, readonly string[]> = {
  es: "cre haz hag arm abr descifr desbloque activ apag prepar inicializ conviert convert agreg anad mete sum amplia agrand estir devuelv vuelv restaur recort reemplaz cambi sustitu marc sac retir conserv dej qued manten copi clon vuelc apunt".split(
    " ",
  ),
  en: "creat mak build open decrypt unlock activ enabl turn switch stop prepar initiali add put give set grow stretch roll restor replac swap trim mark take pull keep leav clon copy imag dump save append".split(
    " ",
  ),
};

/** Slots for what is acted upon. */
const things = /^(?:path|file|folder|glob|extension|device|database|table|volume|user|host|container|image|branch)/;

/** Beginnings of verbs that say that something is to be gone. */
const verbStems: Record<Language, readonly string[]> = {
  es: "borr elimin quit suprim destru format vaci limpi purg sobrescrib trunc tir mat cierr desinstal desactiv deshabilit descart deshaz revert poda resete machac trit cargatel liquid fulmin".split(
    " ",
  ),
  en: "delet remov eras wip destroy format empt clean purg overwrit truncat drop kill uninstall disabl deactivat discard reset revert prun shred clear throw zero rid".split(
    " ",
  ),
};
