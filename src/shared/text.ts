/**
 * Text from files, hosts or models, made safe to show on a terminal: C0/C1 controls, bidi marks, zero-width
 * characters, odd spaces and lone surrogates appear as visible escapes. Newlines and tabs stay when `multiline`.
 */
export function visible(text: string, options: { multiline?: boolean } = {}): string {
  return text.replace(unsafe, (character) => {
    if (options.multiline && (character === "\n" || character === "\t")) return character;
    return named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00a0\u00ad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|\p{Surrogate}/gu;
const named: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u001b": "\\e", "\u0000": "\\0" };
