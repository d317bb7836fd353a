export type Quoting = "bare" | "single" | "double";

/** How bash reads the letter that follows `text`, which is the beginning of a command: bare, or inside which quotes. */
export function quotingAfter(text: string): Quoting {
  const stack: ("double" | "(")[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    const inside = stack.at(-1) === "double";
    if (letter === "\\") at += 1;
    else if (letter === '"') inside ? stack.pop() : stack.push("double");
    else if (letter === "$" && text[at + 1] === "(") {
      stack.push("(");
      at += 1;
    } else if (inside) continue;
    else if (letter === "(") stack.push("(");
    else if (letter === ")" && stack.at(-1) === "(") stack.pop();
    else if (letter === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) return "single";
      at = end;
    }
  }
  return stack.at(-1) === "double" ? "double" : "bare";
}
