import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";

/**
 * Letters that sound alike made one, so that what a recogniser wrote and how a name is written can be compared: "en jinx"
 * and "enginx" are both "enjinks". Spaces do not matter. Rough on purpose: it is only compared with other keys. Pure.
 */
export function phoneticKey(text: string, language: Language): string {
  const letters = fold(text).replace(/[^a-z]/g, "");
  return rules[language]
    .reduce((key, [pattern, sound]) => key.replace(pattern, sound), letters)
    .replace(/(.)\1+/g, "$1");
}

type Rule = readonly [RegExp, string];

/** Seseo, yeísmo, a silent h: whoever says them apart is understood all the same. English j and sh fall in with y and ch. */
const spanish: readonly Rule[] = [
  [/ch|sh|tch/g, "C"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck|qu(?=[ei])|q/g, "k"],
  [/c(?=[eiy])|z/g, "s"],
  [/c/g, "k"],
  [/gu(?=[ei])/g, "G"],
  [/g(?=[eiy])|ll|y(?=[aeiou])/g, "j"],
  [/G/g, "g"],
  [/hu(?=[aeiou])|w/g, "gu"],
  [/h/g, ""],
  [/v/g, "b"],
  [/x/g, "ks"],
  [/y/g, "i"],
  [/m(?=[bpf])/g, "n"],
  [/^s(?=[bcdfgklmnpqrt])/g, "es"],
];

const english: readonly Rule[] = [
  [/tch|ch|sh/g, "C"],
  [/ph|gh$/g, "f"],
  [/th/g, "t"],
  [/kn/g, "n"],
  [/wr/g, "r"],
  [/ck|qu|q/g, "k"],
  [/c(?=[eiy])|z/g, "s"],
  [/c/g, "k"],
  [/dg(?=e)|g(?=[eiy])/g, "j"],
  [/x/g, "ks"],
  [/oo|ou|ew|ue/g, "u"],
  [/ee|ea|ie|y/g, "i"],
  [/w/g, "u"],
  [/h/g, ""],
  [/(?<=[^aeiou])e$/g, ""],
];

const rules: Readonly<Record<Language, readonly Rule[]>> = { es: spanish, en: english };
