import type { LinesQuery } from "../lines-wish.ts";
import { named, place, quoted, sourcePlace } from "./quoting.ts";

const readers = { gz: "zcat", xz: "xzcat", bz2: "bzcat", none: "cat" } as const;

/** Stages of a pipeline, of which the first reads the files. */
export class Pipeline {
  readonly #query: Pick<LinesQuery, "sources" | "include" | "exclude" | "follows">;
  readonly #stages: string[] = [];

  constructor(query: Pick<LinesQuery, "sources" | "include" | "exclude" | "follows">) {
    this.#query = query;
  }

  /** Whether there is more than one file, so that grep(1) would name them and wc(1) add them up. */
  get isSeveral(): boolean {
    const { sources } = this.#query;
    return (
      this.#stages.length === 0 &&
      (sources.length > 1 || sources.some(({ isGlob, isFolder }) => isGlob || isFolder)) &&
      !this.#isPacked()
    );
  }

  /** How awk(1) tells a line from a heading: each of several files that it reads itself has one. */
  get pastHeading(): "FNR>1" | "NR>1" {
    return this.isSeveral && this.#query.sources.every(({ isFolder }) => !isFolder) ? "FNR>1" : "NR>1";
  }

  /** All but the headings. */
  dropHeadings(): void {
    this.add(this.pastHeading === "FNR>1" ? "tail -q -n +2" : "tail -n +2");
  }

  /** What the last stage is, without its files. */
  get last(): string {
    return this.#stages.at(-1) ?? "";
  }

  /** `reads`: how it takes files where it is the first and takes none as arguments, or none by name. */
  add(stage: string, reads?: "<" | "cat"): void {
    if (this.#stages.length > 0) {
      this.#stages.push(stage);
      return;
    }
    const { sources } = this.#query;
    const files = sources.map(sourcePlace).join(" ");
    const isFolder = sources.some((source) => source.isFolder);
    const isGrep = /^grep /.test(stage);
    if (this.#query.follows) this.#stages.push(`tail -f ${files}`, stage);
    else if (this.#isPacked()) {
      const kinds = [...new Set(sources.map(({ packed }) => packed))];
      const [kind] = kinds;
      const isCounted = /^grep -\w*c/.test(stage) && (sources.length > 1 || sources.some(({ isGlob }) => isGlob));
      if (isGrep && kinds.length === 1 && kind === "gz" && !isCounted) this.#stages.push(`z${stage} ${files}`);
      else if (kinds.length === 1) this.#stages.push(`${readers[kind ?? "none"]} ${files}`, stage);
      else
        this.#stages.push(
          `(${sources.map((one) => `${readers[one.packed ?? "none"]} ${sourcePlace(one)}`).join("; ")})`,
          stage,
        );
    } else if (isFolder && isGrep) {
      const { include, exclude } = this.#query;
      const [, flags = "", rest = ""] = /^grep (?:-(\w+) )?(.*)$/s.exec(stage) ?? [];
      const only = `${include.map((one) => ` --include=${quoted(one)}`).join("")}${exclude.map((name) => ` --exclude-dir=${place(name)}`).join("")}`;
      this.#stages.push(`grep -r${flags} ${rest}${only} ${files}`);
    } else if (isFolder) this.#stages.push(this.#found(), stage);
    else if (reads === "cat" || (sources.length > 1 && reads === "<")) this.#stages.push(`cat ${files}`, stage);
    else if (reads === "<") this.#stages.push(`${stage} < ${files}`);
    else if (sources.length > 1 || sources.some(({ isGlob }) => isGlob)) {
      // What reckons with line numbers or the end of a file wants all of them as one.
      const isEach = /^(?:wc -l$|tail -q )/.test(stage) || /^awk .*FNR/.test(stage);
      const whole = /^(?:awk|head|tail|sed -n|tac|shuf|nl|cat -n|wc)/.test(stage) && !isEach;
      this.#stages.push(...(whole ? [`cat ${files}`, stage] : [`${stage} ${files}`]));
    } else this.#stages.push(`${stage} ${files}`);
  }

  /** How many lines each file has. */
  countedEach(): string {
    const { sources } = this.#query;
    if (sources.some(({ isFolder }) => isFolder)) return `${this.#searched()} -exec wc -l {} +`;
    return `wc -l ${sources.map(sourcePlace).join(" ")}`;
  }

  script(): string {
    if (this.#stages.length === 0) this.add("cat");
    // What is unpacked needs nobody to pass it on.
    if (this.#stages.length === 2 && this.#stages[1] === "cat" && this.#isPacked()) this.#stages.pop();
    return this.#stages.join(" | ");
  }

  /** All that the files of a folder hold. */
  #found(): string {
    return `${this.#searched()} -exec cat {} +`;
  }

  #searched(): string {
    const { sources, include, exclude } = this.#query;
    const without = exclude.map((name) => ` -not -path ${quoted(`*/${name}/*`)}`).join("");
    return `find ${sources.map(sourcePlace).join(" ")} -type f${named(include)}${without}`;
  }

  #isPacked(): boolean {
    return this.#query.sources.some(({ packed }) => packed !== undefined);
  }
}
