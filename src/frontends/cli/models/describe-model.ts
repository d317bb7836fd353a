import type { InstalledModel, KnownModel, MachinePower } from "../../../ports/models.ts";
import { sayBytes, sayList } from "../../../request/skills/saying/figures.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";

/** "redacta respuestas, español e inglés; 469 MB, necesita 733 MB de memoria; Apache 2.0". */
export function describeModel(
  model: KnownModel | InstalledModel,
  language: Language,
  licences: ReadonlyMap<string, string> = new Map(),
): string {
  const licence =
    typeof model.licence === "string" ? (licences.get(model.licence) ?? model.licence) : model.licence.name;
  return message(language, "models_row", {
    what: message(language, `models_task_${model.task}`),
    languages: sayLanguages(model.languages, language),
    size: sayBytes(model.bytes, language),
    memory: sayBytes(model.memoryBytes, language),
    licence: licence === "unknown" ? message(language, "models_licence_none") : visible(licence),
  });
}

export function describeMachine({ memoryBytes, cores, vectors }: MachinePower, language: Language) {
  return { memory: sayBytes(memoryBytes, language), cores, vectors: message(language, `models_vectors_${vectors}`) };
}

function sayLanguages(codes: readonly string[], language: Language): string {
  if (codes.length === 0) return message(language, "models_languages_unknown");
  if (codes.includes("mul")) return message(language, "models_language_mul");
  return sayList(
    codes.map((code) => sayCode(code, language)),
    language,
  );
}

/** "español (MX)". */
function sayCode(code: string, language: Language): string {
  const [base, country] = code.split("-");
  const name = base === "es" || base === "en" ? message(language, `models_language_${base}`) : visible(base ?? code);
  return country === undefined ? name : `${name} (${visible(country)})`;
}
