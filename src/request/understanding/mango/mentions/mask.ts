import type { RecipeSlotType } from "../../../recipes/slot-types.ts";
import { readTokens, type Token } from "../../templates/tokens.ts";
import { findMentions } from "./find-mentions.ts";
import { type Mention, mainType } from "./mention.ts";
import type { MentionContext } from "./reading.ts";

/** A request with typed slots for its values, as the ways to say a recipe are written. */
export type MaskedRequest = {
  /** "Borra los {glob} de {folder}"; two of a type are {file:1} and {file:2}. */
  text: string;
  /** By slot key: the mention that stands for it. */
  mentions: ReadonlyMap<string, Mention>;
};

/**
 * The request (normalised) with its values masked. What a sequence model is given, in training as in use: its training
 * data must come through here too, so that it meets the same doubts about types.
 */
export function maskRequest(normalised: string, context: MentionContext): MaskedRequest {
  const tokens = readTokens(normalised, context.language);
  return maskMentions(normalised, tokens, findMentions(tokens, context));
}

/** What might be a name of anything says more as it stands. */
const leastFit = 0.6;

function fitOf({ as }: Mention): number {
  return Math.max(...[...as.values()].map(({ fit }) => fit));
}

/** "Aquí", "en esta carpeta": where anything is done anyway, of which nobody has to be told. */
export function isHere({ as, text }: Mention): boolean {
  return as.get("folder")?.value === "." && /\p{L}/u.test(text);
}

const placing = /\s*(?:dentro de|en|de|del|desde|bajo|inside|in|from|of|under|within)\s*$/iu;

export function maskMentions(
  normalised: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): MaskedRequest {
  const certain = mentions.flatMap((mention) => {
    const type = mention.certain && fitOf(mention) >= leastFit ? mainType(mention) : undefined;
    return type === undefined ? [] : [{ mention, type }];
  });
  const counts = new Map<RecipeSlotType, number>();
  for (const { type } of certain) counts.set(type, (counts.get(type) ?? 0) + 1);
  const seen = new Map<RecipeSlotType, number>();
  const keys = new Map<string, Mention>();
  let text = "";
  let copied = 0;
  for (const { mention, type } of certain) {
    const nth = (seen.get(type) ?? 0) + 1;
    seen.set(type, nth);
    const key = (counts.get(type) ?? 0) > 1 && nth <= 9 ? `${type}:${nth}` : type;
    const start = tokens[mention.from]?.start ?? copied;
    const end = tokens[mention.to - 1]?.end ?? start;
    if (start < copied) continue;
    if (isHere(mention)) {
      text += normalised.slice(copied, start).replace(placing, "");
      copied = end;
      continue;
    }
    text += `${normalised.slice(copied, start)}{${key}}`;
    copied = end;
    keys.set(key, mention);
  }
  return { text: text + normalised.slice(copied), mentions: keys };
}
