/** Cuts a text, but never inside quotation marks: what stands there is a name, or somebody's words. */
export function cutOutsideQuotes(text: string, cut: (text: string) => readonly string[]): string[] {
  const quotes: string[] = [];
  const masked = text.replace(quoted, (quote) => `${mark}${quotes.push(quote) - 1}${mark}`);
  return cut(masked).map((part) => part.replace(masks, (whole, at: string) => quotes[Number(at)] ?? whole));
}

/** As readTokens has it. */
const quoted = /"[^"]+"|«[^»]+»|“[^”]+”|`[^`]+`|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu;

/** For private use: nobody says it. */
const mark = "\uE000";
const masks = new RegExp(`${mark}(\\d+)${mark}`, "gu");
