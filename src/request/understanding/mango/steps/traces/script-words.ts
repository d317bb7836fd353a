/** A command as far as its words say what it works on: its argv, and where its output goes. */
export type PlainCommand = { argv: readonly string[]; into: string | undefined };

/**
 * The commands of a script that this product wrote, in order, those of a pipeline too. Read for what the next step is about
 * and for nothing else: what is run is judged by the shell room's own reader.
 */
export function plainCommands(script: string): PlainCommand[] {
  const commands: { argv: string[]; into: string | undefined }[] = [{ argv: [], into: undefined }];
  let target = false;
  for (const { text, operator } of wordsOf(script)) {
    const last = commands.at(-1);
    if (last === undefined) break;
    if (operator && />/.test(text)) target = !/&/.test(text);
    else if (operator && !/^</.test(text)) commands.push({ argv: [], into: undefined });
    else if (operator) target = false;
    else if (target) {
      if (text !== "/dev/null") last.into = text;
      target = false;
    } else last.argv.push(text);
  }
  return commands
    .map(({ argv, into }) => ({ argv: argv[0] === "sudo" ? argv.slice(1) : argv, into }))
    .filter(({ argv, into }) => argv.length > 0 || into !== undefined);
}

function* wordsOf(script: string): Generator<{ text: string; operator: boolean }> {
  const pieces = /(\d?>>?(?:&\d)?|&&|\|\||[|;\n]|<)|((?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s|&;<>"'\\])+)/g;
  for (const [, operator, word = ""] of script.matchAll(pieces)) {
    if (operator !== undefined) yield { text: operator, operator: true };
    else
      yield {
        text: word.replace(
          /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g,
          (_, double, single, escaped) => double ?? single ?? escaped ?? "",
        ),
        operator: false,
      };
  }
}
