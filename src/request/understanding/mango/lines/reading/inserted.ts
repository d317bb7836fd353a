import { ordinal, ordinalOf } from "./asides/ordinals.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

const add =
  "(?:<append>|inserta|insertar|inserte|insertame|insert|pon|ponme|ponga|put|mete|meteme|meta|anade|agrega|write|escribe)";
const what =
  "(?:(?:<a> |<the> )?(?:new |nueva |extra )?(?:<line>|regla|rule|entrada|text|texto)(?: (?:nueva|mas|more))?(?: (?:<the>|que diga|que ponga|que sea|saying|that says|that reads|reading|with|con))?(?: ,)? )?";

/** "Put X as the second line", "mete la regla X justo antes de la del DROP": a line among the others. */
export function readInserted(row: Row, draft: Draft, set: (edit: Draft["edit"]) => void): void {
  const where = "(?:(?:<of>|<in>|<into>) (?:<the> )?(?:<file> )?{f:F})";
  const nth = `(?:(?:as|como|en|at|in) )(?:<the> )?(?:(?<n>${ordinal}) <line>|<line> (?:numero |number )?(?<m>${ordinal}))`;
  const numbered = (found: Found): boolean => {
    const [atom] = [...found.atoms("n"), ...found.atoms("m")];
    const at = atom && ordinalOf(atom);
    if (at === undefined || at < 1) return false;
    addFile(draft, found);
    set(at === 1 ? { what: "prepend", text: found.text("t") } : { what: "insert", text: found.text("t"), at });
    // "Right after the shebang" is the second line, said again.
    row.take(
      "(?:,|y|and)? ?(?:just |right |justo )?(?:after|tras|despues de|detras de|debajo de|under|below) (?:<the> )?(?:shebang|first line|primera linea|#!)",
      () => at === 2,
    );
    return true;
  };
  row.take(`${add} ${what}{t:T} ${nth}(?: ${where})`, numbered);
  row.take(`${add} ${where},? ${what}{t:T} ${nth}`, numbered);
  const texts =
    "(?<t>T\\d+|X\\d+(?: (?:[a-z][a-z_-]*|[TXNZ]\\d+)){0,4}?|[a-z]+_[a-z_]+(?: (?:[a-z][a-z_-]*|[TXNZ]\\d+)){1,4}?)";
  for (const [words, side] of [
    ["(?:justo |right |just )?(?:antes de|delante de|encima de|por encima de|before|above|ahead of)", "before"],
    ["(?:justo |right |just )?(?:despues de|detras de|debajo de|tras|after|below|under|behind)", "after"],
  ] as const) {
    const beside = (found: Found): boolean => {
      const mark = found.text("k");
      const { head } = draft.known;
      // Where more than one line has it, it would be put in more than once.
      if (head === undefined || head.split("\n").filter((line) => line.includes(mark)).length !== 1) return false;
      addFile(draft, found);
      set({ what: "insert", text: ended(draft, found.text("t")), at: { side, mark } });
      return true;
    };
    const line =
      "(?:<the> )?(?:<line> )?(?:(?:del?|of|with|con|que (?:dice|pone|contiene|tiene)|that (?:says|contains|has)|containing) )*(?:<the> )?(?<k>[TXC]\\d+|[a-z][a-z_-]*)(?: (?:line|one|entry|setting))?";
    row.take(`${add} ${what}${texts} ${words} ${line}(?:,? ${where})`, beside);
    // "After the line with X in F I need a new line saying …".
    const goes =
      "(?:(?:i|we|que|me|nos) )*(?:need|want|would like|quiero|necesito|hace falta|falta|hay que (?:poner|meter|anadir|agregar|insertar)|debe (?:ir|estar)|deberia (?:ir|estar)|tiene que (?:ir|estar)|va|vaya|goes|should (?:go|be|come)|must (?:go|be|come)|there should be|there must be|" +
      `${add.slice(3)}`;
    row.take(`${words} ${line}(?:,? ${where})?,? ${goes} ${what}${texts}(?= (?:,|$|~))`, beside);
    row.take(`${add} ${where},? ${what}${texts} ${words} ${line}(?= (?:,|$|~))`, beside);
  }
}

/** In a file whose lines all end in a semicolon a new one does too. */
function ended({ known: { head } }: Draft, text: string): string {
  const lines = (head ?? "").split("\n").filter((line) => /\w/.test(line) && !/[{}]\s*$|^\s*[#;]/.test(line));
  return lines.length > 1 && lines.every((line) => /;\s*$/.test(line)) && !/[;{}]$/.test(text) ? `${text};` : text;
}

function addFile(draft: Draft, found: Found): void {
  if (found.has("f")) draft.sources.push({ path: found.text("f"), isGlob: false, isFolder: false, packed: undefined });
}
