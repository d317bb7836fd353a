import type { ExpansionContext } from "./context.ts";
import type { Piece } from "./pieces.ts";

/** Splits and globs known pieces into arguments as bash does with the default IFS; undefined where that is not sure. */
export function splitFields(found: readonly Piece[], context: ExpansionContext): string[] | undefined {
  const fields: Field[] = [];
  let current: Field | undefined;
  const end = () => {
    if (current) fields.push(current);
    current = undefined;
  };
  const add = (value: string, pattern: string, hasGlob: boolean) => {
    current = {
      value: (current?.value ?? "") + value,
      pattern: (current?.pattern ?? "") + pattern,
      hasGlob: hasGlob || current?.hasGlob === true,
    };
  };
  for (const piece of found) {
    if (piece.kind === "unknown") return undefined;
    if (piece.kind === "glob") add(piece.value, piece.value, true);
    else if (piece.literal || piece.quoted) add(piece.value, escapePattern(piece.value), false);
    else {
      // An unquoted variable: the only thing that splits. A set IFS, or a value that is itself a pattern, is not followed.
      if (isIfsSet(context) || /[*?[\]\\]/.test(piece.value)) return undefined;
      const words = piece.value.split(/[ \t\n]+/);
      for (const [at, word] of words.entries()) {
        if (at > 0) end();
        if (word !== "") add(word, escapePattern(word), false);
      }
    }
  }
  end();
  return globFields(fields, found, context);
}

type Field = { value: string; pattern: string; hasGlob: boolean };

function globFields(
  fields: readonly Field[],
  found: readonly Piece[],
  context: ExpansionContext,
): string[] | undefined {
  const values: string[] = [];
  // An unquoted "[" could be closed by what a variable holds; a lone "$" keeps bash from splitting the word at all.
  const isDelicate = found.some((piece) => isWritten(piece) && /[[$]/.test(piece.value));
  if (isDelicate && found.some((piece) => piece.kind === "text" && !piece.literal && !piece.quoted)) return undefined;
  for (const field of fields) {
    const paths = field.hasGlob ? context.glob(field.pattern) : [];
    if (paths === undefined) return undefined;
    if (paths.length > 0) values.push(...paths);
    else values.push(field.value);
  }
  return values;
}

function isWritten(piece: Piece): piece is Piece & { kind: "text" } {
  return piece.kind === "text" && piece.literal && !piece.quoted;
}

/** Literal text inside a pattern: what would be special is escaped with a backslash. */
function escapePattern(text: string): string {
  return text.replace(/[*?[\]\\]/g, "\\$&");
}

function isIfsSet(context: ExpansionContext): boolean {
  return context.variables?.has("IFS") === true || Object.hasOwn(context.environment, "IFS");
}
