import { unknownPhrase } from "../../ports/speech.ts";
import { fold } from "../../request/understanding/text/fold.ts";
import type { Expected } from "./expected-hearing.ts";

/** "Cállate", "para", "be quiet": the whole utterance is an order to stop, whatever is going on. */
export function asksToStop(text: string): boolean {
  const words = fold(text)
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(courtesy, "");
  return orders.has(words);
}

const courtesy = /^(?:oye|hey|neo|por favor|please|vale|ok|ya) |(?: por favor| please| ya| gracias| thanks)$/g;

const written = [
  "cállate|calla|calle|cállese|cállate la boca|silencio|chitón|shh|basta|ya basta|para|párate|para de hablar|no hables",
  "deja de hablar|alto|detente|cancela|cancelar|cancélalo|déjalo|olvídalo|no sigas",
  "be quiet|quiet|silence|hush|shut up|stop|stop it|stop talking|enough|thats enough|cancel|cancel it|never mind|forget it",
].flatMap((list) => list.split("|"));

const orders = new Set(written.map(fold));

/** For a recogniser that is to hear nothing else; some vocabularies know no accents. */
export const stopOrders: Expected = {
  phrases: [...new Set([...written, ...orders])],
  take: (text) => {
    const order = withoutBeginning(text);
    return asksToStop(order) ? order : undefined;
  },
};

/** What was heard before the order was our own voice. What follows one is of what it stops: "para nginx" is another order. */
function withoutBeginning(text: string): string {
  const words = text.split(" ");
  return words.slice(words.findIndex((word) => word !== unknownPhrase)).join(" ");
}
