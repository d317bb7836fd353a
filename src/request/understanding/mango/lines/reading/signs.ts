import type { Language } from "../../../../../shared/language.ts";

/** What signs are called. */
const signs: readonly (readonly [sign: string, names: Readonly<Record<Language, string>>])[] = [
  [";", { es: "punto y coma|puntos y coma", en: "semicolons?|semi colons?" }],
  [":", { es: "dos puntos", en: "colons?" }],
  [",", { es: "comas?", en: "commas?" }],
  ["...", { es: "puntos suspensivos", en: "ellipsis" }],
  [".", { es: "punto(?: final)?", en: "dots?|periods?|full stops?" }],
  ["#", { es: "almohadillas?|numeral(?:es)?|gato", en: "hash(?:es)?|hash signs?|pound signs?|number signs?" }],
  ["@", { es: "arrobas?", en: "at signs?|at symbols?" }],
  ["=", { es: "(?:signos? )?igual(?:es)?|signos? de igual", en: "equals? signs?|equals" }],
  ["$", { es: "(?:signos? (?:de |del )?)?dolar(?:es)?", en: "dollar signs?|dollars?" }],
  [
    "%",
    {
      es: "(?:signos? de )?porcentajes?|tanto por ciento|signos? de por ciento",
      en: "percent signs?|percent symbols?",
    },
  ],
  ["?", { es: "(?:signos? de )?interrogacion", en: "question marks?" }],
  ["!", { es: "(?:signos? de )?(?:exclamacion|admiracion)", en: "exclamation (?:marks?|points?)|bangs?" }],
  ["*", { es: "asteriscos?", en: "asterisks?|stars?" }],
  ["+", { es: "(?:signos? )?mas(?= (?:,|$|en|al))|signos? de mas", en: "plus signs?" }],
  ["-", { es: "guion(?:es)?|signos? menos", en: "dash(?:es)?|hyphens?|minus signs?" }],
  ["_", { es: "guion(?:es)? bajos?|subrayados?", en: "underscores?" }],
  ["/", { es: "barras?(?: inclinadas?)?", en: "slash(?:es)?|forward slash(?:es)?" }],
  ["\\", { es: "(?:barras? )(?:invertidas?|inversas?)|contrabarras?", en: "backslash(?:es)?|back slash(?:es)?" }],
  ["|", { es: "barras? vertical(?:es)?|pleca", en: "pipes?(?: signs?| characters?)?|vertical bars?" }],
  [
    "{",
    {
      es: "llaves?(?: (?:abiertas?|de apertura|que abren?))?",
      en: "(?:opening |open |left )?(?:curly )?(?:braces?|curly brackets?)",
    },
  ],
  [
    "}",
    {
      es: "llaves? (?:cerradas?|de cierre|que cierran?)",
      en: "(?:closing|close|right) (?:curly )?(?:braces?|curly brackets?)",
    },
  ],
  ["[", { es: "corchetes?(?: (?:abiertos?|de apertura))?", en: "(?:opening |open |left )?(?:square )?brackets?" }],
  ["]", { es: "corchetes? (?:cerrados?|de cierre)", en: "(?:closing|close|right) (?:square )?brackets?" }],
  ["(", { es: "parentesis(?: (?:abiertos?|de apertura))?", en: "(?:opening |open |left )?parenthes[ei]s" }],
  [")", { es: "parentesis (?:cerrados?|de cierre)", en: "(?:closing|close|right) parenthes[ei]s" }],
  ["<", { es: "(?:signos? )?menor que", en: "less than signs?|left angle brackets?" }],
  [">", { es: "(?:signos? )?mayor que", en: "greater than signs?|right angle brackets?" }],
  ["&", { es: "ampersands?", en: "ampersands?" }],
  ['"', { es: "comillas?(?: dobles)?", en: "(?:double )?quotes?(?: marks?)?|quotation marks?" }],
  ["'", { es: "comillas? simples?|apostrofes?", en: "single quotes?|apostrophes?" }],
];

const words = new Map<Language, string>();

/** All of them, the longest first. */
export function signWords(language: Language): string {
  const known = words.get(language);
  if (known !== undefined) return known;
  const all = signs
    .map(([, names]) => names[language])
    .sort((one, other) => other.length - one.length)
    .join("|");
  words.set(language, `(?:${all})`);
  return words.get(language) ?? "";
}

/** The sign of that name. */
export function signOf(name: string, language: Language): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return signs.find(([, names]) => new RegExp(`^(?:${names[language]})$`).test(plain))?.[0] ?? name;
}
