import type { Language } from "../../../shared/language.ts";

/**
 * A folded word without the endings that only bend it: "ocupando", "ocupan" and "ocupa" are one word, and so are "disk"
 * and "disks". Rough on purpose: it is only ever compared with other stems.
 */
export function stem(word: string, language: Language): string {
  if (word.length < 5 || !/^\p{L}+$/u.test(word)) return word;
  for (const ending of endings[language]) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  }
  return word;
}

/** Longest first. */
const endings: Record<Language, readonly string[]> = {
  es: ordered(
    "a as o os e es an en ando iendo ado ada ados adas ido ida idos idas ar er ir aron ieron arlo arla arse amos emos imos arme aria iria me lo la los las se aba aban ia ian s",
  ),
  en: ordered("s es ed ing er ers est e en"),
};

function ordered(text: string): string[] {
  return text.split(" ").sort((left, right) => right.length - left.length);
}
