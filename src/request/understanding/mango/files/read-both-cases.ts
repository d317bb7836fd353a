import type { Sentence } from "../phrases/sentence.ts";

/** Takes that an ending is meant however it is written: "da igual JPG o jpg", "JPG included", "también en mayúsculas". */
export function readBothCases(sentence: Sentence): boolean {
  const alike = (...[one, other]: { text: string; folded: string }[]) =>
    one !== undefined && other !== undefined && one.text !== other.text && one.folded === other.folded;
  const either = sentence.take(
    "(?:(?:me |nos )?(?:da|dan) (?:igual|lo mismo)|no importa|whether|either|both|tanto|ya sea[n]?)(?: (?:si|it is|they are|es|son|sean?|en|in))* (?!{small} ){a:name} (?:o|u|y|como|or|and|que) (?:en |in )?(?!{small} ){a:name}",
    alike,
  );
  // Said again in the other case, to be counted in.
  const ending = "((?:<[a-z]*[ge][a-z]*>|[a-z0-9]{2,5}))";
  const too = "(?:incluid[oa]s?|inclusive|too|also|included|as well|tambien|count as well)";
  const isKnown = (said: { text: string; folded: string } | undefined) =>
    said !== undefined &&
    sentence.terms.some(
      ({ text, folded, values }) =>
        (values.e?.toLowerCase() === said.folded.replace(/^\*?\./, "") || folded === said.folded) && text !== said.text,
    ) &&
    /[A-Z]/.test(said.text);
  const again =
    sentence.take(`(?:(?:y|and|o|or) )?{~}${ending} ${too}`, isKnown) +
    sentence.take(
      `(?:(?:y|and|o|or) )?(?:${too}|incluso|incluyendo|including|contando|counting|even|as well as) {~}(?:en )?${ending}(?= $| ·|)`,
      isKnown,
    );
  const name = "(?:{~}(?:extension(?:es)?|extensions?|nombres?|names?|letras?|letters?) )?";
  const cases = "(?:mayusculas?|minusculas?|upper ?case|lower ?case|capitals?|caps)";
  const all =
    sentence.take(
      `(?:(?:me |nos )?(?:da|dan|dara) (?:igual|lo mismo)|no importa|sin importar|whether|regardless of whether|no matter(?: if| whether)?|aunque|even if) (?:(?:si|que|tenga[n]?|it is|they are|es|son|sean?|est[ae]n?|va[n]?|vaya[n]?|venga[n]?|escrit[oa]s?|written|en|in) )*${name}(?:(?:es|son|sean?|est[ae]n?|va[n]?|vaya[n]?|venga[n]?|is|are|escrit[oa]s?|written|en|in|con) )*${cases}(?: (?:o|u|y|or|and|que) (?:en |in |con )?${cases})?`,
    ) +
    sentence.take(
      `(?:(?:y|and) )?(?:tambien|incluso|incluyendo|incluid[oa]s|including|also|even) {~}(?:que )?(?:est[ae]n |sean |va[yn]a?n? |escrit[oa]s |written )?(?:en |in |con )?${name}(?:en |in )?{~}${cases}(?: (?:ones|letters))?|(?:(?:en|in) )?${cases} (?:tambien|too|as well|incluid[oa]s|included)`,
    ) +
    sentence.take(
      "(?:ignor\\w+|sin hacer caso de|sin fijar(?:te|se) en|regardless of|whatever) {~}(?:caja|capitali[sz]ation|capitals?|caps|how (?:it|they) (?:is|are) written)",
    );
  return either + again + all > 0;
}
