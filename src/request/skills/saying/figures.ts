import type { Language } from "../../../shared/language.ts";

/** Sizes as programs print them, as a person says them: "80G" → "80 GB", "1.5Gi" → "1,5 GB" in Spanish. */
export function sayHumanSize(text: string, language: Language): string {
  const match = /^([\d.,]+)([KMGTP]?)i?B?$/i.exec(text);
  if (!match) return text;
  const amount = decimals(match[1] ?? "", language);
  return match[2] ? `${amount} ${match[2].toUpperCase()}B` : `${amount} B`;
}

/** Bytes in the largest unit that keeps the figure readable. */
export function sayBytes(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(0) : value.toFixed(1);
  return `${decimals(digits.replace(/\.0$/, ""), language)} ${units[unit]}`;
}

const units = ["B", "KB", "MB", "GB", "TB", "PB"];

/** "4.5" as the language writes it. */
export function decimals(text: string, language: Language): string {
  return language === "es" ? text.replace(".", ",") : text.replace(",", ".");
}

/** "a, b y c"; past `most` names the rest is counted. */
export function sayList(items: readonly string[], language: Language, most = 5): string {
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  if (more > 0) shown.push(language === "es" ? `${more} más` : `${more} more`);
  const last = shown.pop();
  if (last === undefined) return "";
  const and = language === "es" ? (/^h?i(?![aeo])/i.test(last) ? "e" : "y") : "and";
  return shown.length === 0 ? last : `${shown.join(", ")} ${and} ${last}`;
}

/** "1 archivo", "3 archivos". */
export function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
