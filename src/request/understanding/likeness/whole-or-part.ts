import { partsOf, wordsOfPart } from "../around-the-sentence/parts.ts";
import { isBackground } from "../around-the-sentence/told-besides.ts";
import type { Heard } from "../planning.ts";
import { fromLikeness } from "./likeness.ts";

/** What a request is most like: all of it, or the one part that is like a sentence where the others only tell why. */
export function fromWholeOrPart(found: Heard): Heard | undefined {
  return fromLikeness(found) ?? fromPart(found);
}

function fromPart(found: Heard): Heard | undefined {
  const { language, normalised, context } = found;
  const parts = partsOf(normalised, language);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const alike = parts.map((part) => fromLikeness({ ...found, normalised: part, request: part }));
  const meant = alike.filter((one) => one !== undefined);
  const [only] = meant;
  if (meant.length !== 1 || only?.plan?.kind !== "command") return undefined;
  const at = alike.indexOf(only);
  const order = { skill: only.plan.skill, changes: false };
  const told = parts.every(
    (part, index) => index === at || isBackground(wordsOfPart(part, language), order, context, index < at),
  );
  return told ? { ...only, normalised, request: found.request } : undefined;
}
