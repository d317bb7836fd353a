import type { Language } from "../../../../shared/language.ts";
import { orderClauses } from "../../around-the-sentence/order-clauses.ts";
import { beginsWithOrder, withoutLead } from "../../around-the-sentence/order-verbs.ts";
import { questionKind } from "../../question-kind.ts";
import { fold } from "../../text/fold.ts";
import type { Proposed } from "../parts.ts";
import type { Thought } from "../ranking/thought.ts";
import { leastWhole } from "../thresholds.ts";
import { asksMore } from "./frames/asks-more.ts";
import { type Frame, readFrame } from "./frames/frames.ts";
import { readOutputWishes } from "./output/output-wish.ts";
import { actsOnFound } from "./pointing/argument-found.ts";
import { foundOneIn } from "./pointing/found-one.ts";
import { plainCommands } from "./traces/script-words.ts";

/**
 * Whether what was made of a request as a whole has all that it asks for, so that it need not be taken apart: there is only
 * one part, a composer that had a use for every word of it has the pipes for what is to become of its output, or there is a
 * command for each order.
 */
export function isOfAll(
  { candidates: [best], certainty, composed }: Proposed,
  { normalised, language }: { normalised: string; language: Language },
): boolean {
  const frame = readFrame(normalised, language);
  if (composed?.whole === true) return true;
  if (frame === undefined) return !actsOnFound(normalised, language);
  if (frame.kind === "if") return false;
  if (asksTwice(frame, normalised, language)) return false;
  // Which one it is was only found.
  const [first, second] = frame.parts;
  if (foundOneIn(first?.text ?? "", language) !== undefined && second?.isOutput === false) return false;
  const orders = frame.parts.filter(({ isOutput, text }) => !isOutput && !isManner(text, language)).length;
  // "Saca a.txt de web.zip y déjalo en docs": where it is put is part of how it is taken out.
  const [, left = ""] = putsIt.exec(fold(frame.parts[1]?.text ?? "")) ?? [];
  if (
    composed?.strange === 0 &&
    frame.parts.length === 2 &&
    left !== "" &&
    /^(?:tar|unzip|7z|gunzip) /.test(composed.script)
  )
    if (fold(composed.script).includes(left)) return true;
  if (frame.parts.some(({ text }) => readOutputWishes(text, language)?.some(({ do: what }) => what === "filled")))
    return false;
  if (composed && writesEarly(composed.script, frame, language)) return false;
  if (composed && composed.certainty >= Math.max(leastWhole, best?.script === undefined ? 0 : certainty)) {
    if (
      composed.strange === 0 &&
      commandsIn(composed.script) >= frame.parts.length &&
      !swallows(composed.script, frame, language)
    )
      return true;
    const lastKeeps = readOutputWishes(frame.parts.at(-1)?.text ?? "", language)?.some((wish) => wish.do === "keep");
    // What is written to a file before the last part is no output of that.
    return composed.strange === 0 && orders === 1 && (lastKeeps === true || !/ >>? /.test(composed.script));
  }
  if (best?.script === undefined || certainty < leastWhole) return false;
  // A recipe whose own sentences say as many things one after the other is for all of them.
  return best.recipe[language].some((sentence) => orderClauses(sentence, language).length >= frame.parts.length);
}

/** "Cuántos hay y en cuáles están", "which is it? print its lines": what is asked first is no part of what comes after. */
function asksTwice(frame: Extract<Frame, { kind: "sequence" }>, text: string, language: Language): boolean {
  if (frame.isFacts) return true;
  const [, ...others] = frame.parts;
  return others.some(
    (part) =>
      !part.isOutput &&
      ((/^(?:dime|tell me) /iu.test(part.text) && asksMore(part.text.replace(/^(?:dime|tell me) /iu, ""), language)) ||
        (/\?\s+\S/.test(text) && beginsWithOrder(part.text, language))),
  );
}

/** "Que borre lo que sobre" is how what was ordered is to be done. */
function isManner(text: string, language: Language): boolean {
  return (
    keepsOriginal.test(fold(text)) ||
    saidAgain.test(fold(text)) ||
    (language === "es" && /^(?:y )?que (?:se )?(?:no )?\p{L}+[ae]n?\s/iu.test(text))
  );
}

/** "El puerto tiene que ser 587, cámbialo": what was said is to be done, and nothing else. */
const saidAgain =
  /^(?:y |and |por favor |please )?(?:(?:cambi[ae]|corrige|corrija|arregl[ae]|pon|ponga|ajust[ae]|actualiz[ae]|modific[ae]|haz|haga)(?:me|se)?l[oae]s?|(?:change|fix|update|correct|adjust|do|set) (?:it|that|them))(?: (?:por favor|please|ya|now))?$/;

const putsIt =
  /^(?:y |and )?(?:dej|pon|met|guard|echa|leave|put|place|drop)[a-z]*(?:l[oa]s?| it| them) (?:en|a|dentro de|in|into|under) (?:la carpeta |the folder )?([^ ]*[^ /])\/?$/;

/** "Pero déjame el original": no order of its own, but how what comes before it is to be done. */
const keepsOriginal =
  /^(?:pero |but |and |y )?(?:deja|dejame|deje|dejeme|conserva|conserve|manten|mantenga|guarda|guardame|keep|leave|retain|preserve)(?: me)?(?: el| la| los| las| the| its?| their)? (?:originals?|originales|fuente|source|sin comprimir|uncompressed one)(?: (?:tal cual|intact[oa]?s?|como esta|in place|untouched|as it is|alone|tambien|too))?$/;

/** "Sort a.txt into b.txt and print its last line": what an earlier part writes to a file is no end of what the last one asks for. */
function writesEarly(script: string, { parts }: Extract<Frame, { kind: "sequence" }>, language: Language): boolean {
  const into = plainCommands(script).findLast((command) => command.into !== undefined)?.into;
  const said = into === undefined ? -1 : parts.findIndex(({ text }) => text.includes(into));
  return said >= 0 && parts.slice(said + 1).some(({ text }) => !isMoreOfIt(text, language));
}

/** What is said of a file after its name, and is done before it is written. */
function isMoreOfIt(text: string, language: Language): boolean {
  return (
    /^(?:in order|sorted|unique|without|only|just|en orden|ordenad|sin|s[oó]lo|nada m[aá]s)/iu.test(text) ||
    readOutputWishes(text, language)?.every(
      ({ do: what }) => what === "keep" || what === "once" || what === "sort" || what === "names",
    ) === true
  );
}

/**
 * How sure one recipe for the whole is: what it leaves unsaid of the request counts against it already. One that has fewer
 * commands than there are orders is for a part of it, and says nothing against the steps.
 */
export function certaintyOfWhole(
  { candidates: [best], certainty }: Proposed,
  { normalised, language }: { normalised: string; language: Language },
): number {
  if (best?.script === undefined) return 0;
  const frame = readFrame(normalised, language);
  const orders = frame?.kind === "sequence" ? frame.parts.filter((part) => isOwnOrder(part, language)).length : 1;
  return commandsIn(best.script) < orders ? 0 : certainty;
}

/**
 * How sure the steps are, all together: of those that a sequence model finds far less likely than the likeliest command for the whole,
 * less than half were right (31 of dev, tune-b, -d and -i; of 48 others seven eighths).
 */
export function certaintyOfSteps(confidence: number, thought: Thought | undefined): number {
  return thought !== undefined && thought.behind < farBehind ? confidence * doubted : confidence;
}

/** In natural logarithms. */
const farBehind = -12;
const doubted = 0.7;

/** Not what tells how things stand ("la raíz está de solo lectura, …"), what becomes of an output, or where to put it. */
function isOwnOrder({ isOutput, text }: { isOutput: boolean; text: string }, language: Language): boolean {
  return (
    !isOutput &&
    !onlyPlaces.test(fold(text)) &&
    (beginsWithOrder(text, language) || questionKind(text, language) !== "order" || !states[language].test(fold(text)))
  );
}

const onlyPlaces =
  /^(?:y |and )?(?:deja|pon|trae|manda|leave|put|bring)(?:me|r|se)?(?:l[oae]s?)?(?: it| them)? (?:aca|aqui|ahi|here|there)$/;

const states: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:esta|estan|va|van|hay|es|son|tengo|tenemos|hace falta|se (?:ha|han|me|nos|le|les)|ha|han|he|hemos)\s/,
  en: /(?:^|\s)(?:is|are|has|have|there['’]s|it['’]s|i['’]ve|we['’]ve|keeps?)\s/,
};

/** What makes the folder that something goes into is no part of its own. */
function commandsIn(script: string): number {
  return plainCommands(script.replace(/^mkdir -p [^&]*&& /, "")).filter(({ argv }) => argv.length > 0).length;
}

/** The same without a command that took an order for the name of something: half of what was asked is never proposed for all of it. */
export function withoutHalf(
  whole: Proposed,
  { normalised, language }: { normalised: string; language: Language },
): Proposed {
  const frame = whole.composed === undefined ? undefined : readFrame(normalised, language);
  if (frame === undefined || whole.composed === undefined || whole.composed.whole === true) return whole;
  return frame.kind === "if" || swallows(whole.composed.script, frame, language)
    ? { ...whole, composed: undefined }
    : whole;
}

/** "mkdir copias mete ahí": the verb of a later part, or a word that only points, as an argument. */
function swallows(script: string, { parts }: Extract<Frame, { kind: "sequence" }>, language: Language): boolean {
  const verbs = new Set(
    parts.slice(1).flatMap(({ text }) => {
      const [verb = "", after = ""] = withoutLead(text, language);
      // "Crea src y test dentro de app": no verb has a place right behind it.
      return isPlace.test(after) ? [] : [verb];
    }),
  );
  const names = plainCommands(script).flatMap(({ argv }) =>
    argv.slice(1).map((word) => fold(word.split("/").at(-1) ?? "")),
  );
  return names.some((name) => (/\p{L}/u.test(name) && verbs.has(name)) || /^(?:ahi|alli|there|it)$/.test(name));
}

const isPlace = /^(?:inside|in|under|within|below|dentro|en|bajo)$/;
