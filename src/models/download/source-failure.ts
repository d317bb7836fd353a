/**
 * Why a source did not give what it should. `passing`: worth trying again; `absent`: there is no way to it from here,
 * which passes only where there has been one; `wrong`: it gave something else.
 */
export class SourceFailure extends Error {
  readonly kind: "passing" | "absent" | "lasting" | "wrong";
  /** How long it asks to be left alone. */
  readonly afterMs: number | undefined;

  constructor(reason: string, kind: SourceFailure["kind"], options: { afterMs?: number; cause?: unknown } = {}) {
    super(reason, { cause: options.cause });
    this.name = "SourceFailure";
    this.kind = kind;
    this.afterMs = options.afterMs;
  }
}
