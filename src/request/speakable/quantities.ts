import type { Language } from "../../shared/language.ts";
import { spokenWords } from "./spoken-words.ts";

type Named = readonly [one: string, many: string];

const bytes: Readonly<Record<string, Readonly<Record<Language, Named>>>> = {
  B: { es: ["byte", "bytes"], en: ["byte", "bytes"] },
  K: { es: ["kilobyte", "kilobytes"], en: ["kilobyte", "kilobytes"] },
  M: { es: ["mega", "megas"], en: ["megabyte", "megabytes"] },
  G: { es: ["giga", "gigas"], en: ["gigabyte", "gigabytes"] },
  T: { es: ["tera", "teras"], en: ["terabyte", "terabytes"] },
  P: { es: ["petabyte", "petabytes"], en: ["petabyte", "petabytes"] },
};
const others: Readonly<Record<string, Readonly<Record<Language, Named>>>> = {
  ms: { es: ["milisegundo", "milisegundos"], en: ["millisecond", "milliseconds"] },
  µs: { es: ["microsegundo", "microsegundos"], en: ["microsecond", "microseconds"] },
  s: { es: ["segundo", "segundos"], en: ["second", "seconds"] },
  min: { es: ["minuto", "minutos"], en: ["minute", "minutes"] },
  h: { es: ["hora", "horas"], en: ["hour", "hours"] },
  d: { es: ["día", "días"], en: ["day", "days"] },
  "°C": { es: ["grado", "grados"], en: ["degree", "degrees"] },
  ºC: { es: ["grado", "grados"], en: ["degree", "degrees"] },
  MHz: { es: ["megahercio", "megahercios"], en: ["megahertz", "megahertz"] },
  GHz: { es: ["gigahercio", "gigahercios"], en: ["gigahertz", "gigahertz"] },
  Hz: { es: ["hercio", "hercios"], en: ["hertz", "hertz"] },
  W: { es: ["vatio", "vatios"], en: ["watt", "watts"] },
};
const bits: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  K: { es: "kilobits", en: "kilobits" },
  M: { es: "megabits", en: "megabits" },
  G: { es: "gigabits", en: "gigabits" },
};

const number = String.raw`(?<![\w.,/:-])([-−]?\d{1,3}(?:[.,  ]\d{3})+(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?)`;
const afterwards = String.raw`(\/s|ps)?(?![\w/-])`;

/** Numbers with a unit: sizes, speeds, durations, temperatures, shares. Pure. */
export function quantities(text: string, language: Language): string {
  const words = spokenWords[language];
  const rate = (mark: string | undefined): string => (mark === undefined ? "" : ` ${words.perSecond}`);
  return text
    .replace(
      new RegExp(`${number}\\s?([KkMG])(?:bps|bit/s|bits/s|b/s)(?![\\w/-])`, "g"),
      (_, value: string, scale: string) => {
        const unit = bits[scale.toUpperCase()]?.[language] ?? scale;
        return `${asSaid(value, language)} ${unit} ${words.perSecond}`;
      },
    )
    .replace(new RegExp(`${number}\\s?([KkMGTP])(i?[Bb]ytes?|i?B)?${afterwards}`, "g"), sized)
    .replace(
      new RegExp(`${number} ?(B|bytes?)${afterwards}`, "g"),
      (_, value: string, __, mark?: string) => `${counted(value, bytes.B, language)}${rate(mark)}`,
    )
    .replace(
      new RegExp(`${number}\\s?(ms|µs|min|MHz|GHz|Hz|°C|ºC|[shdW])(?![\\w/-])`, "g"),
      (_, value: string, unit: string) => counted(value, others[unit], language),
    )
    .replace(new RegExp(`${number}\\s?%`, "g"), (_, value: string) => `${asSaid(value, language)} ${words.percent}`)
    .replace(thousands[language], (value) => asSaid(value, language));

  function sized(whole: string, value: string, scale: string, unit: string | undefined, mark?: string): string {
    // "3 K" of whatever: only with bytes behind it, or written close as programs do (12G).
    if (unit === undefined && /\s/.test(whole)) return whole;
    return `${counted(value, bytes[scale.toUpperCase()], language)}${rate(mark)}`;
  }
}

/** Counts without a unit; more groups are an address or a version. */
const thousands: Readonly<Record<Language, RegExp>> = {
  es: /(?<![\w.,/:-])\d{1,3}(?:\.\d{3}){1,2}(?![\w/]|[.,]\d)/g,
  en: /(?<![\w.,/:-])\d{1,3}(?:,\d{3}){1,3}(?![\w/]|[.,]\d)/g,
};

function counted(value: string, unit: Readonly<Record<Language, Named>> | undefined, language: Language): string {
  const [one, many] = unit?.[language] ?? ["", ""];
  const said = asSaid(value, language);
  return `${said} ${said === "1" ? one : many}`;
}

/** As the language writes it, without marks between thousands, which voices take for commas and points. */
export function asSaid(value: string, language: Language): string {
  const plain = value.replace("−", "-");
  const grouped = /^-?\d{1,3}(?:([., \u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(plain);
  const mark = language === "es" ? "." : ",";
  const sign = grouped?.[1];
  // Of "1.234" a Spanish reader makes a thousand, an English one little more than one.
  const apart = sign !== undefined && (sign === mark || /\s/.test(sign) || plain.split(sign).length > 2);
  const digits = apart ? plain.replaceAll(sign, "") : plain;
  const decimal = language === "es" ? digits.replace(".", ",") : digits.replace(",", ".");
  return decimal.replace(/^-/, language === "es" ? "menos " : "minus ");
}
