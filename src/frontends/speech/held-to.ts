import type { SpokenWord, Transcript } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";

/**
 * What a recogniser is held to while nobody has called us: the phrases that do, and ordinary words beside them. One that knows
 * nothing but "oye papaya" hears it in "oye, papá" and in "oye, para ya" as well (bench/wake.ts counts both).
 * A phrase stands there several times, since it is as likely as all the words together. Pure.
 */
export function heldTo(phrases: readonly string[], language: Language): string[] {
  const names = phrases.map((phrase) => phrase.split(" ").at(-1) ?? "");
  const named = names.flatMap((name) => articles[language].map((article) => `${article} ${name}`));
  const beside = [...ordinary[language], ...named].filter((words) => !phrases.includes(words));
  return [...Array<readonly string[]>(times).fill(phrases).flat(), ...new Set(beside)];
}

/** Whether somebody who was held so heard a call: it begins with one, to the letter. Pure. */
export function isCall({ text, words }: Pick<Transcript, "text" | "words">, phrases: readonly string[]): boolean {
  const phrase = phrases.find((one) => text === one || text.startsWith(`${one} `));
  return phrase !== undefined && words.slice(0, phrase.split(" ").length).every(isSure);
}

function isSure({ confidence }: SpokenWord): boolean {
  return confidence >= 0.4;
}

const times = 4;
const articles: Readonly<Record<Language, readonly string[]>> = { es: ["la", "una", "de"], en: ["the", "a"] };

/** Ways to begin to speak to somebody, what sounds like half a phrase, and the words that talk is mostly made of. */
const ordinary: Readonly<Record<Language, readonly string[]>> = {
  es: listed(`oye papá, oye papa, oye mamá, oye para, oye la, oye no, oye que, hoy hay, para ya, para allá, vaya playa,
    oye, hoy, hay, voy, papa, papá, papás, papas, mamá, para, pa, ya, va, vaya, allá, apaga, paga, paja, pata, playa, pasa, casa,
    cada, nada, batalla, malla, calla, falla, talla, papaya, la, el, de, que, no, sí, en, un, una, los, las, por, con, se, es, lo,
    como, más, pero, le, me, te, su, este, esta, eso, muy, bien, hola, gracias, ahora, así, tiene, puede, todo, todos, hace, han,
    son, fue, era`),
  en: listed(`hey papa, hey pop, hey buddy, hey there, hey the, hey you, hey that, hey, they, say, hay, papa, pop, poppy, pay, pie,
    fire, buy, by, bye, my, maya, higher, pirate, diaper, paper, pepper, happy, body, up, ply, apply, papaya, the, of, and, to, in,
    is, it, you, that, he, was, for, on, are, with, as, his, be, at, one, have, this, from, or, had, not, but, what, all, were, we,
    when, your, can, said, there, yeah, out, about, here, home, am, an, no, so`),
};

function listed(text: string): string[] {
  return text.split(",").map((words) => words.trim());
}
