import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { clarify, type Heard } from "./planning.ts";
import { option, type Reading } from "./reading.ts";

/** Question marks around an order's words, and no "can you" that would explain them. */
export function isQuestion(request: string, language: Language): boolean {
  return /[¿?]/.test(request) && !askingNicely[language].test(request);
}

const askingNicely: Record<Language, RegExp> = {
  es: /\b(puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s|me|te importa|quieres|ser[ií]as|se puede|por qu[eé] no)\b/i,
  en: /\b(can|could|would|will|do you mind|why don['’]?t|shall)\b/i,
};

/** "¿reinicia nginx?": the order, or how things stand. */
export function askWhether(found: Heard, reading: Extract<Reading, { kind: "ready" }>): Heard {
  const options = [option(reading.intention, reading.skill, found.context)];
  const { service } = reading.intention.slots;
  if (service !== undefined) {
    const intention = { skill: "service-status", slots: { service } };
    const label = found.language === "es" ? `estado de ${service}` : `status of ${service}`;
    options.push({ ...intention, label });
  }
  return clarify(found, message(found.language, "ask_order_or_question"), options);
}
