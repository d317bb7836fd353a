import { formsOf, inForm } from "../../recipes/slot-forms.ts";
import type { RecipeSlotType } from "../../recipes/slot-types.ts";
import { type Mention, mainType } from "./mentions/mention.ts";

/**
 * A command in the notation of templates, its slots numbered as those of the masked request: what a sequence model that is taught
 * in pairs of both has been taught. What the request does not say, or says in words that were not masked, stays as it is.
 */
export function maskedCommand(script: string, mentions: ReadonlyMap<string, Mention>): string {
  const values = [...mentions].flatMap(([key, mention]) => writtenValues(key, mention, script));
  // The longest first: a file's path is not to be cut up by the name of its folder.
  values.sort((one, other) => other.written.length - one.written.length);
  const slots: string[] = [];
  let masked = script;
  for (const { written, slot } of values) {
    masked = masked.replace(apart(written), (whole, at: number) =>
      isCalled(masked, at) ? whole : `${opening}${slots.push(slot) - 1}${closing}`,
    );
  }
  return masked.replace(placed, (_, at: string) => `{${slots[Number(at)]}}`);
}

type Written = { written: string; slot: string };

function writtenValues(key: string, mention: Mention, script: string): Written[] {
  const main = mainType(mention);
  const values: Written[] = [];
  const add = (written: string | undefined, slot: string): void => {
    if (!written || written.startsWith("-") || values.some((known) => known.written === written)) return;
    values.push({ written, slot });
  };
  for (const type of typesOf(mention, main)) {
    const value = mention.as.get(type)?.value;
    if (value === undefined) continue;
    const forms = type === main ? formsOf(type) : [];
    const usual = forms.find((form) => form === usualForm(type, script));
    if (usual !== undefined) add(inForm(type, usual, value), `${key}@${usual}`);
    add(inForm(type, "", value), key);
    for (const form of forms) {
      const written = inForm(type, form, value);
      // One more than what was said is of a header that is left in, and of nothing else.
      if (form !== "headed" || script.includes(`head -n ${written}`)) add(written, `${key}@${form}`);
    }
  }
  return values;
}

/** Of forms that often look alike, the one that recipes for such a command have. */
function usualForm(type: RecipeSlotType, script: string): string | undefined {
  if (type === "size" && /(?:^|\s)find\s/.test(script)) return "find";
  return type === "date" && /(?:^|\s)(?:find|date|touch|git)\s/.test(script) ? "gnu" : undefined;
}

function typesOf({ as }: Mention, main: RecipeSlotType | undefined): RecipeSlotType[] {
  return [...(main === undefined ? [] : [main]), ...[...as.keys()].filter((type) => type !== main)];
}

/** The value where it stands by itself: behind an option's letter or a sign too, but not inside of a longer word, name or number. */
function apart(value: string): RegExp {
  const plain = escaped(value);
  // As sed and grep write it.
  const asPattern = escaped(value.replace(/[.[\]*^$/\\]/g, "\\$&"));
  const written = plain === asPattern ? plain : `(?:${plain}|${asPattern})`;
  if (/^\d+$/.test(value))
    return new RegExp(
      `(?<![\\w.${opening}]|\\d[,:]|\\w-)${written}(?![\\w.${closing}]|,\\d)|(?<=\\s-[a-zA-Z])${written}(?!\\w)`,
      "g",
    );
  const before = /^\w/.test(value) ? `(?<![\\w.~/${opening}-]|\\w\\.)` : "(?<![\\w.])";
  const after = /\w$/.test(value) ? `(?![\\w${closing}])` : "";
  return new RegExp(before + written + after, "g");
}

/** A program is no value: `nginx` is not the bare name of nginx.conf in `nginx -t`. */
function isCalled(script: string, at: number): boolean {
  return /(?:^|[|;&(]|\b(?:sudo|do|then|else)\s)\s*$/.test(script.slice(0, at));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

// Of the private use area: no command has them.
const opening = "\uE000";
const closing = "\uE001";
const placed = new RegExp(`${opening}(\\d+)${closing}`, "g");
