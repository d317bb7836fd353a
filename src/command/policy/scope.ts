/** What a shell variable of this script is known to hold: its exact text, some whole number, or nothing certain. */
export type Value = { kind: "text"; text: string } | { kind: "number" } | { kind: "unknown" };

const mostFolders = 8;

/**
 * What is known at one point of a script: its variables, functions and the folders it may stand in. A branch works on
 * a copy and is merged back: what both sides do not agree on is unknown from then on.
 */
export class Scope {
  readonly #variables: Map<string, Value>;
  readonly #functions: Set<string>;
  /** Undefined: it may be anywhere. */
  #folders: readonly string[] | undefined;
  /** Names whose value can change behind the reader's back (assigned in a function). */
  readonly #unsteady: Set<string>;
  #texts: Map<string, string> | undefined;
  /** Where a `cd` that was the last command leads when it succeeded. */
  #moved: readonly string[] | undefined;

  private constructor(
    variables: Map<string, Value>,
    functions: Set<string>,
    folders: readonly string[] | undefined,
    unsteady: Set<string>,
  ) {
    this.#variables = variables;
    this.#functions = functions;
    this.#folders = folders;
    this.#unsteady = unsteady;
  }

  static at(folder: string): Scope {
    return new Scope(new Map(), new Set(), [folder], new Set());
  }

  copy(): Scope {
    return new Scope(new Map(this.#variables), new Set(this.#functions), this.#folders, new Set(this.#unsteady));
  }

  /** What a shell started from here begins with. */
  forNewShell(): Scope {
    return new Scope(new Map(), new Set(), this.#folders, new Set());
  }

  /** Undefined: this script did not set it. */
  variable(name: string): Value | undefined {
    return this.#unsteady.has(name) ? { kind: "unknown" } : this.#variables.get(name);
  }

  set(name: string, value: Value): void {
    this.#variables.set(name, value);
    this.#texts = undefined;
  }

  /** The variables whose exact text is known. */
  texts(): ReadonlyMap<string, string> {
    if (this.#texts === undefined) {
      this.#texts = new Map();
      for (const [name, value] of this.#variables) {
        if (value.kind === "text" && !this.#unsteady.has(name)) this.#texts.set(name, value.text);
      }
    }
    return this.#texts;
  }

  makeUnsteady(name: string): void {
    this.#unsteady.add(name);
    this.#texts = undefined;
  }

  /** For a function's body: it runs later, when all that is known now may have changed. */
  asFunctionBody(): Scope {
    const body = this.copy();
    for (const name of this.#variables.keys()) body.#variables.set(name, { kind: "unknown" });
    body.#folders = undefined;
    return body;
  }

  hasFunction(name: string): boolean {
    return this.#functions.has(name);
  }

  addFunction(name: string): void {
    this.#functions.add(name);
  }

  get folders(): readonly string[] | undefined {
    return this.#folders;
  }

  /** After `cd`: in one of `targets` if it worked, else still where it was. */
  move(targets: readonly string[] | undefined): void {
    const before = this.#folders;
    this.setFolders(targets && before ? [...targets, ...before] : undefined);
    this.#moved = targets;
  }

  /** The next command begins: only one right after `cd … &&` knows that the cd worked. */
  beginCommand(): void {
    this.#moved = undefined;
  }

  /** A copy for what runs only when the last command succeeded. */
  onSuccess(): Scope {
    const after = this.copy();
    if (this.#moved !== undefined) after.setFolders(this.#moved);
    return after;
  }

  setFolders(folders: readonly string[] | undefined): void {
    const distinct = folders === undefined ? undefined : [...new Set(folders)];
    this.#folders = distinct !== undefined && distinct.length > mostFolders ? undefined : distinct;
  }

  /** After a branch that may or may not have been taken. */
  merge(branch: Scope): void {
    for (const [name, value] of branch.#variables) {
      const mine = this.#variables.get(name);
      if (!sameValue(mine, value)) this.#variables.set(name, looser(mine, value));
    }
    for (const name of branch.#unsteady) this.#unsteady.add(name);
    this.#texts = undefined;
    this.#moved = undefined;
    const [mine, theirs] = [this.#folders, branch.#folders];
    this.setFolders(mine && theirs ? [...mine, ...theirs] : undefined);
  }

  /** As things stand inside a loop or function: what its body assigns is no longer known. */
  forget(assigned: ReadonlyMap<string, "number" | "unknown">, movesFolder: boolean): void {
    for (const [name, kind] of assigned) {
      const before = this.#variables.get(name);
      const numeric = kind === "number" && (before === undefined || isNumber(before));
      this.#variables.set(name, numeric ? { kind: "number" } : { kind: "unknown" });
    }
    this.#texts = undefined;
    if (movesFolder) this.#folders = undefined;
  }
}

export function isNumber(value: Value): boolean {
  return value.kind === "number" || (value.kind === "text" && /^(0|-?[1-9]\d{0,17})$/.test(value.text));
}

function sameValue(a: Value | undefined, b: Value): boolean {
  return a?.kind === b.kind && (a.kind !== "text" || (b.kind === "text" && a.text === b.text));
}

function looser(a: Value | undefined, b: Value): Value {
  return a !== undefined && isNumber(a) && isNumber(b) ? { kind: "number" } : { kind: "unknown" };
}
