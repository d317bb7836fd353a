import type { Language } from "../../shared/language.ts";
import { spokenWords } from "./spoken-words.ts";

/** Signs that a voice would name, skip or stumble over. Pure. */
export function signs(text: string, language: Language): string {
  const { to, and, equals, atLeast, atMost, plus } = spokenWords[language];
  return (
    text
      // Lists and emphasis of Markdown.
      .replace(/^\s*(?:[-*•·]|\d+[.)])\s+/gm, "")
      .replace(/^#{1,6}\s+/gm, "")
      .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, "$2")
      .replace(/\s*(?:→|⇒|->|=>)\s*/g, ` ${to} `)
      .replace(/\s*(?:≥|>=)\s*/g, ` ${atLeast} `)
      .replace(/\s*(?:≤|<=)\s*/g, ` ${atMost} `)
      .replace(/(?<=\s)&&?(?=\s)/g, and)
      .replace(/(?<=\s)=(?=\s)/g, equals)
      .replace(/(?<=\s)\+(?=\s)/g, plus)
      .replace(/\s[—–-]\s/g, ", ")
      // Nothing to say of these: quotes, brackets, pictures, and what is invisible.
      .replace(/["«»“”‘’*#<>{}[\]|^~`\\_]/g, " ")
      .replace(/\(\s*/g, ", ")
      .replace(/\s*\)/g, ", ")
      .replace(/[\p{Extended_Pictographic}\p{Cf}✓✔✗✘●○■□▪]/gu, " ")
      .replace(/[^\S\n]*[\p{Cc}--[\n\t]]+[^\S\n]*/gv, " ")
  );
}
