import type { Model, Token } from "./library.ts";

/** Tokens as they come, text as it is whole: a letter may be spread over several tokens. */
export class TextPieces {
  readonly #model: Model;
  /** Before those that wait: with them spaces come out right. */
  readonly #before: Token[] = [];
  #waiting: Token[] = [];

  constructor(model: Model) {
    this.#model = model;
  }

  push(token: Token): string {
    this.#waiting.push(token);
    const text = this.#text();
    // A letter has four bytes at most, and a token at least one: what waits longer is no letter.
    if (text.endsWith("\uFFFD") && this.#waiting.length < 4) return "";
    return this.#take(text);
  }

  rest(): string {
    return this.#waiting.length === 0 ? "" : this.#take(this.#text());
  }

  #text(): string {
    return this.#model.detokenize(this.#waiting, false, this.#before);
  }

  #take(text: string): string {
    this.#before.push(...this.#waiting);
    if (this.#before.length > keptBefore) this.#before.splice(0, this.#before.length - keptBefore);
    this.#waiting = [];
    return text;
  }
}

const keptBefore = 8;
