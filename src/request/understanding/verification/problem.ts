/** Why a proposed command is not put to a person. Values are as written in the request or the command. */
export type Problem =
  /** It is no bash that we understand whole, or nothing at all. */
  | { kind: "unreadable" }
  /** What is called is only decided when it runs. */
  | { kind: "unknown-call" }
  | { kind: "missing-program"; program: string }
  | { kind: "unknown-subcommand"; program: string; word: string }
  | { kind: "unknown-option"; program: string; option: string }
  /** The request names it, the command does not. */
  | { kind: "unused"; value: string }
  /** The command names it, the request does not, and this machine has no such thing. */
  | { kind: "invented"; value: string };

/** For who proposed it, to do better the second time. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case "unreadable":
      return "it is not a complete bash command";
    case "unknown-call":
      return "the program it runs must be written out, not held in a variable";
    case "missing-program":
      return `the program ${problem.program} is not installed here`;
    case "unknown-subcommand":
      return `${problem.program} has no subcommand ${problem.word}`;
    case "unknown-option":
      return `${problem.program} has no option ${problem.option}`;
    case "unused":
      return `the request says ${problem.value}, the command does not`;
    case "invented":
      return `nobody named ${problem.value}`;
    default:
      return problem satisfies never;
  }
}
