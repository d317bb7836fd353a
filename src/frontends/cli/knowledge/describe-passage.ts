import type { Passage } from "../../../ports/knowledge.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";

/** "df(1), DESCRIPTION, líneas 12-14". */
export function sayPlace({ source, headings, from, to }: Passage, language: Language): string {
  const pages = source.kind === "pdf";
  const key = pages ? "knowledge_place_pages" : "knowledge_place_lines";
  const range = from === to ? String(from) : `${from}-${to}`;
  return [
    visible(source.locator),
    ...headings.slice(-2).map((heading) => visible(heading)),
    message(language, key, { range, count: to - from + 1 }),
  ].join(", ");
}
