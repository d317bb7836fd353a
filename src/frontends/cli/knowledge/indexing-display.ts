import type { IndexingProgress } from "../../../ports/knowledge.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { Terminal } from "../terminal.ts";

const betweenMs = 100;
const plainBetweenMs = 5_000;

/** Shows how far the reading of documents is, on the error stream: one line written over on a terminal, else now and then one. */
export class IndexingDisplay {
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #clock: Clock;
  readonly #live: boolean;
  #shownAt: number;
  #open = false;

  constructor(terminal: Terminal, options: { language: Language; clock: Clock; dumb: boolean }) {
    this.#terminal = terminal;
    this.#language = options.language;
    this.#clock = options.clock;
    this.#live = terminal.stderr.isTTY === true && !options.dumb;
    // What is done before one could read it is not told.
    this.#shownAt = options.clock.now();
  }

  show({ stage, document, done, total }: IndexingProgress): void {
    const now = this.#clock.now();
    if (now - this.#shownAt < (this.#live ? betweenMs : plainBetweenMs)) return;
    this.#shownAt = now;
    const percent = total === 0 ? 100 : Math.min(100, Math.floor((100 * done) / total));
    const text = message(this.#language, `knowledge_${stage}`, { percent, document: visible(document) }).trim();
    const { stderr, columns } = this.#terminal;
    if (this.#live) stderr.write(`\r${text.slice(0, columns - 1)}\u001b[K`);
    else stderr.write(`${text}\n`);
    this.#open = this.#live;
  }

  end(): void {
    if (this.#open) this.#terminal.stderr.write("\r\u001b[K");
    this.#open = false;
  }
}
