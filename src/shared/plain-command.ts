/**
 * A command as a sequence model is taught to write it (training/mango/plain.py, plain_command): without sudo, which says who runs it and
 * not what it does, with single quotes where both kinds are the same, and with single blanks.
 */
export function plainCommand(command: string): string {
  return command
    .replace(quoted, (text) => (/^"[^$`\\'!]*"$/.test(text) ? `'${text.slice(1, -1)}'` : text))
    .replace(asRoot, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

const quoted = /'[^']*'|"(?:[^"\\]|\\.)*"/g;
// Of another user it says more than that.
const asRoot = /(^|[|;&(]\s*|\b(?:do|then|else)\s+)sudo\s+(?!-)/g;
