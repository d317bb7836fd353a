import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { failureText } from "./failure-text.ts";
import { count, sayList } from "./figures.ts";
import { lines } from "./lines.ts";

/** How many files find(1) printed and which. Folders it could not enter make it end with 1, but what it found stands. */
export function sayFound(outcome: Outcome, language: Language): string {
  const found = lines(outcome.stdout);
  const closed = outcome.exitCode !== 0;
  if (closed && found.length === 0 && !/permission denied|permiso denegado/i.test(outcome.stderr)) {
    return failureText(outcome, language);
  }
  const names = sayList(
    found.map((name) => visible(name)),
    language,
    3,
  );
  if (language === "es") {
    const rest = closed ? " En algunas carpetas no me dejan mirar." : "";
    return found.length === 0
      ? `No he encontrado nada.${rest}`
      : `He encontrado ${count(found.length, "archivo", "archivos")}: ${names}.${rest}`;
  }
  const rest = closed ? " There are folders I may not look into." : "";
  return found.length === 0
    ? `I found nothing.${rest}`
    : `I found ${count(found.length, "file", "files")}: ${names}.${rest}`;
}
