import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../../skills/skill.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import type { Memory, Said } from "../memory.ts";
import { choose, type Heard, planned } from "../planning.ts";
import { complete, type Reading } from "../reading.ts";
import { foldedText, readTokens, type Token } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import { topicWords } from "./topics.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/**
 * "Repíteme lo del disco", "run the first one again", "la lista de antes", "ahora sí, actualiza": something that was asked
 * earlier in this talk, once more. An order that is not named by its verb is asked about first.
 */
export function fromGoingBack(
  found: Heard,
  { earlier = [] }: Memory,
  tokens: readonly Token[],
  skillOf: (id: string) => Skill | undefined,
): Heard | undefined {
  if (earlier.length === 0 || tokens.some((token) => isNegator(token, found.language))) return undefined;
  const words = foldedText(tokens);
  const byVerb = orderBegunWith(words, earlier, found.language);
  const meant = byVerb ?? whichOne(words, earlier, found.language);
  const skill = meant && skillOf(meant.intention.skill);
  if (!meant || !skill || (skill.onInput === true) !== found.context.hasInput) return undefined;
  const base = { skill, literals: 0, asked: meant.request };
  const reading: Reading = complete(skill, meant.intention.slots, 0.95, base, found.language);
  if (reading.kind !== "ready") return undefined;
  if (!meant.changes || byVerb) return planned(found, reading);
  return choose(found, "ask_which_is_meant", [reading satisfies Ready]);
}

/** "Actualiza" after "actualiza todos los paquetes" and something in between: the verb says which order. */
function orderBegunWith(words: string, [last, ...earlier]: readonly Said[], language: Language): Said | undefined {
  const [verb, ...rest] = words.replace(nowThen[language], "").split(" ");
  if (verb === undefined || verb.length < 5 || rest.length > 0) return undefined;
  const begun = ({ request }: Said) => readTokens(request, language)[0]?.folded === verb;
  return last && begun(last) ? undefined : earlier.find((one) => one.changes && begun(one));
}

function whichOne(words: string, earlier: readonly Said[], language: Language): Said | undefined {
  if (theFirst[language].test(words)) return earlier.at(-1);
  // What was shown before what was shown or done last.
  if (theOneBefore[language].test(words)) return earlier.find((one, at) => at > 0 && !one.changes);
  const about = againAbout[language].exec(words)?.[1];
  if (about === undefined) return undefined;
  const wanted = topicWords(about, language).map((word) => stem(fold(word), language));
  const asked = ({ request }: Said) => topicWords(request, language).map((word) => stem(fold(word), language));
  return wanted.length === 0 ? undefined : earlier.find((one) => wanted.every((word) => asked(one).includes(word)));
}

const nowThen: Record<Language, RegExp> = {
  es: /^(?:(?:y|ahora|ya|si|entonces|pues|venga|vale|luego|puedes) )+/,
  en: /^(?:(?:and|now|then|so|ok|okay|well|go ahead and) )+/,
};

const theFirst: Record<Language, RegExp> = {
  es: /^(?:y |ahora )*(?:vuelve|volve|vuelva|volvamos) al (?:de )?primer[oa]$|^(?:y |ahora |vuelve a |volve a )*(?:(?:repite|repiteme|haz|hazme|muestrame|mostrame|ensename|dame|sacame|sacarme|lanza|ejecuta|corre|ejecutar|lanzar|correr|mirar|mostrarme|ensenarme) )?(?:lo|la|el) primer[oa](?: de todo)?(?: que (?:te )?(?:pedi|dije|mire|miramos|hice|hicimos|vimos))?(?: otra vez| de nuevo| nuevamente)?$/,
  en: /^(?:(?:and|now|please) )*(?:(?:run|do|show|show me|give me|repeat|try|redo|(?:go )?back to) )(?:the )?(?:very )?first (?:one|thing|command|list)(?: (?:i|we) (?:asked|did|ran|looked at))?(?: (?:again|once more|please))*$/,
};

const theOneBefore: Record<Language, RegExp> = {
  es: /^(?:(?:y|ahora|vuelve a|volve a|vuelva a|otra vez|de nuevo) )*(?:(?:repite|repiteme|muestrame|mostrame|ensename|dame|sacame|sacarme|mostrarme|ensenarme|darme|ponerme|ponme|mirar|ver|volver a|quiero|quiero ver) )*(?:lo|la|el|la lista|el listado|la tabla) (?:de antes|anterior|de hace un (?:rato|momento))(?: otra vez| de nuevo)?$/,
  en: /^(?:(?:and|now|please) )*(?:(?:show|show me|give me|run|repeat|go back to|let me see|back to) )?(?:the )?(?:(?:list|one|thing|output) (?:from )?before|previous (?:one|list|thing|output|command)|earlier (?:one|list|output))(?: (?:again|once more|please))*$/,
};

const againAbout: Record<Language, RegExp> = {
  es: /^(?:(?:y|ahora) )*(?:(?:repite|repiteme|repitame|repetime|repitemelo|vuelve a (?:mirar|mirarme|ensenarme|mostrarme|decirme|sacarme|darme|comprobar|ver)|volve a (?:mirar|mostrarme|decirme)|otra vez|de nuevo|volviendo a|volvamos a|de vuelta a) )(?:con )?((?:lo|el|la|los|las)(?: (?:de|del))? .+)$/,
  en: /^(?:(?:and|now) )*(?:(?:repeat|redo|back to|go back to|again) |(?:show|tell|give|run|check) (?:me )?(?=.* (?:again|once more)))(?:the )?(.+?)(?: (?:thing|one|bit|part))?(?: (?:again|once more|please))*$/,
};
