/** The words of a text that carry what it is about, folded and without their endings, in either language. */
export function contentStems(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}]|\p{N}/gu) ?? [];
  const parts = words.flatMap((word) => (/[_.-]/.test(word) ? [word, ...word.split(/[_.-]+/)] : [word]));
  return new Set(parts.filter((word) => word.length > 2 && !emptyWords.has(word)).map(stem));
}

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** Rough on purpose: only ever compared with other stems. */
function stem(word: string): string {
  return word.length < 5
    ? word
    : word.replace(/(mente|ciones|cion|ando|iendo|ados|adas|ado|ada|idos|ido|ar|er|ir|es|s|ing|ed|e|a|o)$/, "");
}

/** In which of the two languages a text is written, by its little words; undefined where there are too few. */
export function languageOfText(text: string): "es" | "en" | undefined {
  const words = fold(text).split(/[^\p{L}]+/u);
  const spanish = words.filter((word) => spanishWords.has(word)).length;
  const english = words.filter((word) => englishWords.has(word)).length;
  return spanish === english ? undefined : spanish > english ? "es" : "en";
}

const spanishWords = new Set(
  "el la los las un una unos unas de del al en con por para que y o se su sus no es son como cuando si lo le mas este esta estos estas ese esa puede pueden hay sin sobre cada todo todos ser muy".split(
    " ",
  ),
);
const englishWords = new Set(
  "the a an of to in on with for that and or is are be as when if it its this these those not by from can will may you your which each all has have do does there".split(
    " ",
  ),
);
const emptyWords = new Set([
  ...spanishWords,
  ...englishWords,
  ..."how what why where who whom like want need make get use used using cual cuales donde quien porque hago hacer hace puedo quiero necesito forma manera usar usa cosa algo".split(
    " ",
  ),
]);
