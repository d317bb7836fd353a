import type { GenerationEvent } from "../../ports/language-model.ts";

/** A text that comes in pieces, by sentences and lines: each as soon as the next one begins. Marks like [1] stay with the sentence before. */
export async function* sentencesOf(events: AsyncIterable<GenerationEvent>): AsyncIterable<string> {
  let rest = "";
  for await (const event of events) {
    if (event.type === "end") {
      // Cut short, the last one says half of something.
      if (event.reason === "length" && !/[.!?…]["»”)]?(\s*\[\d+\])*\s*$/.test(rest)) rest = "";
      continue;
    }
    rest += event.text;
    for (;;) {
      const end = ending.exec(rest);
      if (end === null) break;
      yield rest.slice(0, end.index + end[0].length);
      rest = rest.slice(end.index + end[0].length);
    }
  }
  if (rest.trim() !== "") yield rest;
}

/** Where a sentence is surely over: the first letters of the next have come. */
const ending = /(?:[.!?…:]["»”)]?(?:\s*\[\d{1,2}\])*(?=\s+[^\s[])|(?<=\S)(?=\n\s*\S))/;
