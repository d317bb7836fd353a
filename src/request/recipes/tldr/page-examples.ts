/** One example of a page, as it stands there: what it does, and its command with `{{placeholders}}`. */
export type Example = { description: string; command: string };

/** The examples of a page of tldr. What is broken is passed over: a description without a command, or the reverse. */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let description: string | undefined;
  for (const line of page.split("\n").map((raw) => raw.trim())) {
    if (line.startsWith("- ")) {
      description = line.slice(2).trim();
    } else if (description !== undefined && /^`.+`$/.test(line)) {
      examples.push({ description, command: line.slice(1, -1).trim() });
      description = undefined;
    }
  }
  return examples;
}
