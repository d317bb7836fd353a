import type { Language } from "./language.ts";

/** A count as the language writes it: "11,000"; in Spanish "11 000", and four digits stay together ("2400"). */
export function groupedDigits(count: number, language: Language): string {
  const digits = String(Math.round(count));
  if (language === "es" && digits.length < 5) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, language === "es" ? " " : ",");
}
