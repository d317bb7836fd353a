import type { Passage } from "../../ports/knowledge.ts";
import type { Citation } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";

/** Where a person finds it: the document with the heading, and the place to open with its lines. */
export function citationOf({ source, headings, from, to }: Passage): Citation {
  const heading = headings.at(-1);
  const title = heading === undefined || heading === source.title ? source.title : `${source.title}, ${heading}`;
  return { title: visible(title), locator: visible(`${source.locator}:${from === to ? from : `${from}-${to}`}`) };
}

/** The source as a part of a sentence: "df(1), line 120". */
export function sourceText({ source, from }: Passage, language: Language): string {
  const key = source.kind === "pdf" ? "answer_source_page" : "answer_source_line";
  return message(language, key, { title: visible(source.title), line: from });
}
