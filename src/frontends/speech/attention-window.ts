/**
 * When what is said is for us without being called: for a while after a call or an answer, and while a key is held. `over`: it
 * is so no longer.
 */
export class AttentionWindow {
  readonly #over: () => void;
  #held = false;
  #until = Number.NEGATIVE_INFINITY;
  #ending: NodeJS.Timeout | undefined;

  constructor(over: () => void) {
    this.#over = over;
  }

  get open(): boolean {
    return this.#held || performance.now() < this.#until;
  }

  openFor(ms: number): void {
    this.#until = performance.now() + ms;
    clearTimeout(this.#ending);
    this.#ending = setTimeout(this.#over, ms + 10);
  }

  hold(): void {
    this.#held = true;
  }

  /** What was begun before the key was let go of is still for us. */
  letGo(): void {
    this.#held = false;
    this.openFor(letGoMs);
  }

  close(): void {
    clearTimeout(this.#ending);
  }
}

const letGoMs = 600;
