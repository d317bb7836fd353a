import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The licences that the person has accepted, in a file of theirs. One that cannot be read has none in it. */
export class AcceptedLicences {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  has(id: string): boolean {
    return this.#list().some((one) => one.id === id);
  }

  add(id: string, at: number): void {
    const all = [...this.#list().filter((one) => one.id !== id), { id, at: new Date(at).toISOString() }];
    mkdirSync(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify({ accepted: all }, undefined, 2)}\n`);
    renameSync(draft, this.#file);
  }

  #list(): { id: string; at: string }[] {
    try {
      const { accepted } = JSON.parse(readFileSync(this.#file, "utf8")) as { accepted?: unknown };
      const all = Array.isArray(accepted) ? (accepted as unknown[]) : [];
      return all.filter((one): one is { id: string; at: string } => typeof (one as { id?: unknown })?.id === "string");
    } catch {
      return [];
    }
  }
}
