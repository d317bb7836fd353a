import type { Language } from "../../shared/language.ts";

const months: Readonly<Record<Language, readonly string[]>> = {
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Dates and times of day as one says them. Pure. */
export function moments(text: string, language: Language): string {
  return text
    .replace(
      /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?:[T ](?=\d\d:\d\d)|(?![\w-]))/g,
      (whole, year: string, month: string, day: string) => {
        const name = months[language][Number(month) - 1];
        if (name === undefined || Number(day) < 1 || Number(day) > 31) return whole;
        const said = language === "es" ? `${Number(day)} de ${name} de ${year}` : `${Number(day)} ${name} ${year}`;
        return whole.endsWith("T") || whole.endsWith(" ") ? `${said}, ` : said;
      },
    )
    .replace(
      /(?<![\w:./])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w:]|\.\d)/g,
      (_, hour: string, minute: string) => timeOfDay(Number(hour), Number(minute), language),
    );
}

function timeOfDay(hour: number, minute: number, language: Language): string {
  if (language === "es") return minute === 0 ? `${hour} en punto` : `${hour} y ${minute}`;
  return minute === 0 ? `${hour} o'clock` : `${hour} ${minute < 10 ? "oh " : ""}${minute}`;
}
