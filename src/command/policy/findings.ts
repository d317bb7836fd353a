import type { Assessment, Reason, ResolvedProgram, Risk, Sees } from "../../ports/assessment.ts";
import { risks, worstRisk } from "../../ports/assessment.ts";
import type { ErrorParameters } from "../../shared/errors.ts";
import type { Span } from "../shell/syntax.ts";
import type { CalledProgram } from "./called-program.ts";
import type { ReasonCode } from "./reason-text.ts";

/** What a word means, for `neo explain`: a text in both languages, and where the manual may say more. */
export type Note = Span & { meaning: { en: string; es: string }; risk: Risk; manual?: ManualEntry };

/** An option of a program, or the subcommand whose options follow. */
export type ManualEntry = { program: string; subcommand: string } | { program: string; option: string };

/** What has been found so far while a script is judged. Only grows, so nothing found can be taken back. */
export class Findings {
  readonly #reasons = new Map<string, Reason>();
  readonly #needs = new Set<Sees>();
  readonly #programs = new Map<string, ResolvedProgram>();
  readonly #calls: CalledProgram[] = [];
  readonly #notes: Note[] | undefined;
  #risk: Risk = "read";
  #network = false;
  #privilege: Assessment["privilege"] = "none";
  #terminal = false;
  #endless = false;

  constructor(options: { explain?: boolean } = {}) {
    this.#notes = options.explain ? [] : undefined;
  }

  get risk(): Risk {
    return this.#risk;
  }

  get isEndless(): boolean {
    return this.#endless;
  }

  /** `span` is where in the whole script; a nested script's spans are its surrounding word's. */
  add(risk: Exclude<Risk, "read">, code: ReasonCode, span: Span, parameters: ErrorParameters = {}): void {
    this.#risk = worstRisk(this.#risk, risk);
    const key = JSON.stringify([risk, code, parameters]);
    if (!this.#reasons.has(key)) {
      this.#reasons.set(key, { code, parameters, risk, start: span.start, end: span.end });
    }
  }

  /** Takes over one reason found elsewhere, at a place in this script. */
  adopt(reason: Reason, span: Span): void {
    this.#risk = worstRisk(this.#risk, reason.risk);
    const key = JSON.stringify([reason.risk, reason.code, reason.parameters]);
    if (!this.#reasons.has(key)) this.#reasons.set(key, { ...reason, start: span.start, end: span.end });
  }

  note(span: Span, meaning: Note["meaning"], risk: Risk = "read", manual?: ManualEntry): void {
    this.#notes?.push({ start: span.start, end: span.end, meaning, risk, ...(manual === undefined ? {} : { manual }) });
  }

  need(sees: readonly Sees[]): void {
    for (const one of sees) this.#needs.add(one);
  }

  usesNetwork(): void {
    this.#network = true;
    this.#needs.add("network");
  }

  needsRoot(): void {
    this.#privilege = "root";
  }

  takesTerminal(): void {
    this.#terminal = true;
  }

  neverEnds(): void {
    this.#endless = true;
  }

  program(resolved: ResolvedProgram): void {
    this.#programs.set(resolved.name, resolved);
  }

  /** One program or builtin that the script calls, behind whatever wrapper: what it does beyond files is told elsewhere. */
  call(called: CalledProgram): void {
    this.#calls.push(called);
  }

  /** Inner calls stand before the wrapper that makes them. */
  calls(): readonly CalledProgram[] {
    return this.#calls;
  }

  /** Takes over all that `other` found; `at`: its spans belong to another text and are all this place. */
  absorb(other: Findings, at?: Span): void {
    this.#risk = worstRisk(this.#risk, other.#risk);
    for (const [key, reason] of other.#reasons) {
      if (!this.#reasons.has(key)) this.#reasons.set(key, at ? { ...reason, start: at.start, end: at.end } : reason);
    }
    for (const need of other.#needs) this.#needs.add(need);
    for (const program of other.#programs.values()) this.#programs.set(program.name, program);
    if (at === undefined) for (const note of other.notes()) this.#notes?.push(note);
    this.#calls.push(...other.#calls);
    this.#network ||= other.#network;
    if (other.#privilege === "root") this.#privilege = "root";
    this.#terminal ||= other.#terminal;
    this.#endless ||= other.#endless;
  }

  get isExplaining(): boolean {
    return this.#notes !== undefined;
  }

  notes(): readonly Note[] {
    return this.#notes ?? [];
  }

  assessment(): Assessment {
    const worstFirst = [...this.#reasons.values()].sort((a, b) => risks.indexOf(b.risk) - risks.indexOf(a.risk));
    return {
      risk: this.#risk,
      reasons: worstFirst,
      network: this.#network,
      privilege: this.#privilege,
      needs: [...this.#needs].sort(),
      terminal: this.#terminal,
      endless: this.#endless,
      programs: [...this.#programs.values()],
    };
  }
}
