import type { Language } from "../../../../../shared/language.ts";
import type { At } from "../lines-wish.ts";
import { extendedPattern } from "../writing/quoting.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { signOf, signWords } from "./signs.ts";

/** What texts look like that are named by their kind, as extended regular expressions. */
const forms: readonly (readonly [names: Readonly<Record<Language, string>>, pattern: string])[] = [
  [
    { es: "(?:direccion(?:es)? )?ips?(?: v4)?|ipv4s?", en: "ips?(?: address(?:es)?)?|ipv4(?: address(?:es)?)?" },
    "([0-9]{1,3}\\.){3}[0-9]{1,3}",
  ],
  [
    {
      es: "(?:direccion(?:es)? de )?(?:correos?|e-?mails?)(?: electronicos?)?|mails?",
      en: "e-?mails?(?: address(?:es)?)?|mail address(?:es)?",
    },
    "[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]{2,}",
  ],
  [{ es: "urls?|enlaces?|direccion(?:es)? web|links?", en: "urls?|links?|web address(?:es)?" }, "https?://"],
  [{ es: "direccion(?:es)? mac|macs?", en: "mac address(?:es)?|macs?" }, "([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}"],
  [{ es: "horas?", en: "times?|clock times?" }, "[0-9]{1,2}:[0-9]{2}"],
  [{ es: "digitos?|cifras?|numeros?|digitos? numericos?", en: "digits?|numbers?|numerals?|figures?" }, "[0-9]"],
  [
    {
      es: "(?:letras? )?mayusculas?|letras? en mayusculas?",
      en: "capitals?(?: letters?)?|upper ?case(?: letters?)?|upper-case(?: letters?)?",
    },
    "[[:upper:]]",
  ],
  [
    { es: "(?:letras? )?minusculas?", en: "lower ?case(?: letters?)?|lower-case(?: letters?)?|small letters?" },
    "[[:lower:]]",
  ],
  [{ es: "letras?", en: "letters?" }, "[[:alpha:]]"],
  [{ es: "vocal(?:es)?", en: "vowels?" }, "[aeiouAEIOU]"],
  [{ es: "espacios?(?: en blanco)?|blancos?", en: "spaces?|blanks?|whitespace" }, "[[:space:]]"],
];

/** "Lines that end in a semicolon", "que empiecen por mayúscula", "with an IP address in them". */
export function readForms(row: Row, draft: Draft): void {
  const { language } = row;
  const names = `(?:${[...forms.map(([one]) => one[language]), dates[language]]
    .sort((one, other) => other.length - one.length)
    .join("|")}|${signWords(language)})`;
  const article =
    "(?:(?:algun|alguna|algunos|algunas|al menos|at least|cualquier|some|any|just|solo|only|un|una|uno|one|a|an|el|la|los|las|the|de|of|caracter|character|signo|sign) )*";
  const kind = `${article}(?:(?<f>${names})|(?<c>C\\d+))`;
  const number = `${article}(?:(?:numeros? de |numbers? (?:of|with) )?{n:N} (?:cifras|digitos|digits)(?: numbers?)?|numeros? de {m:N} (?:cifras|digitos)|{o:N}[- ]digit numbers?)`;
  const that =
    "(?:(?:<show> )?(?:<the> |<only> )*(?:<lines> )?(?:~+ )*(?:<of> )?(?:<that> |(?:y|and|ni|pero|but|,) (?:<that> )?)?)";
  const end = "(?= (?:<of>|~|,|F|D|G|$|<and>|<or>|<without>|in|anywhere|somewhere|dentro|<contain>|<begin>|<end>))";
  const keep =
    (at: At, not: boolean) =>
    (found: Found): boolean => {
      const pattern = patternOf(found, draft, language, at);
      if (pattern === undefined) return false;
      draft.conditions.push({ on: "text", texts: [pattern], at, not, anyCase: false, isPattern: true });
      row.take("(?:(?:somewhere|anywhere|in it|in them|inside|dentro|en ellas|en algun (?:sitio|lado)) )+");
      return true;
    };
  const no = "(?:no|do not|does not|don't|doesn't|not|without)";
  row.take(`${that}${no} (?:<begin>) ${kind}${end}`, keep("start", true));
  row.take(`${that}${no} (?:<end>) ${kind}${end}`, keep("end", true));
  row.take(`(?<!no )(?<!not )${that}(?:<begin>) ${kind}${end}`, keep("start", false));
  row.take(`(?<!no )(?<!not )${that}(?:<end>) ${kind}${end}`, keep("end", false));
  row.take(
    `${that}(?:<contain>|(?:son|sean|are|is|consist of|consists of|formad[oa]s? por|compuest[oa]s? (?:de|por)|made of|made up of)) (?:<only>|nothing but|no mas que|nada mas que) ${kind}${end}`,
    keep("whole", false),
  );
  if (draft.known.format.kind === "table" || draft.known.format.kind === "json") return;
  row.take(`${that}(?:<contain>) ${number}${end}`, (found) => {
    const digits = ["n", "m", "o"].find((name) => found.has(name));
    const texts = [`\\b[0-9]{${digits === undefined ? 1 : found.number(digits)}}\\b`];
    draft.conditions.push({ on: "text", texts, at: "any", not: false, anyCase: false, isPattern: true });
  });
  const some = `${article}(?<f>${names}|C\\d+)`;
  row.take(`${that}${no} (?:<contain>) ${kind}${end}`, keep("any", true));
  row.take(`(?<!no )(?<!not )${that}(?:<contain>) ${kind}${end}`, keep("any", false));
  row.take(`${that}<without> ${some}${end}`, (found) =>
    row.has("<lines>") && draft.edit === undefined && !draft.deletes ? keep("any", true)(found) : false,
  );
}

const dates: Readonly<Record<Language, string>> = { es: "fechas?", en: "dates?" };

function patternOf(found: Found, draft: Draft, language: Language, at: At): string | undefined {
  const [column] = found.has("c") ? found.atoms("c") : found.atoms("f").filter(({ mark }) => mark === "C");
  // "That begin with MAIL" is no kind of text.
  if (/^(?!IPS?$|IPV4$|URLS?$|MACS?$)[A-Z]{2,}$/.test(found.has("c") ? found.text("c") : found.text("f")))
    return undefined;
  if (column?.column?.kind === "match" && !column.column.perl) return column.column.pattern;
  // What is a column of its own has conditions of its own.
  if (column !== undefined && (column.column?.kind !== "match" || !/^[a-z]/.test(column.word))) return undefined;
  const plain = (column?.word ?? found.text("f")).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const is = (names: string) => new RegExp(`^(?:${names})$`).test(plain);
  if (is(dates[language])) return dateOf(draft);
  const [, form] = forms.find(([names]) => is(names[language])) ?? [];
  if (form !== undefined) return at === "whole" ? (form.startsWith("[") ? `${form}+` : form) : form;
  const sign = signOf(plain, language);
  return sign === plain ? undefined : extendedPattern(sign);
}

/** As the file writes them. */
function dateOf({ known: { head = "" } }: Draft): string {
  return /\b\d\d\/\d\d\/\d{4}\b/.test(head) && !/\b\d{4}-\d\d-\d\d\b/.test(head)
    ? "[0-9]{2}/[0-9]{2}/[0-9]{4}"
    : "[0-9]{4}-[0-9]{2}-[0-9]{2}";
}
