import type { Atom } from "../atoms.ts";

/** Which of several, as phrases find it: "tercera", "3rd", "la 3", "última". */
export const ordinal =
  "(?:N\\d+|X\\d+|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ultim[oa]|last)";

const words =
  "primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    .split(" ")
    .map((some) => some.split("|"));

/** From 1; 0 for the last, undefined for what is no place of a column. */
export function ordinalOf({ mark, word, value, text }: Atom): number | undefined {
  const digits = mark === "N" ? value : /^(\d{1,2})(?:st|nd|rd|th|[aªoº]|er)$/.exec(text.toLowerCase())?.[1];
  if (digits !== undefined) return Number.isInteger(Number(digits)) && Number(digits) > 0 ? Number(digits) : undefined;
  if (/^(?:ultim[oa]|last)$/.test(word)) return 0;
  for (const some of words) {
    const at = some.findIndex((stem) => word === stem || (some[0] === "primer" && word.replace(/[oa]$/, "") === stem));
    if (mark === "word" && at >= 0) return at + 1;
  }
  return undefined;
}
