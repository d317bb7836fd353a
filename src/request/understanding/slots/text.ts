import { foldedText } from "../templates/tokens.ts";
import { meant, none, type SlotReader, writtenText } from "./slot-read.ts";

/** Any words, as written; quotation marks around them are gone. */
export const text: SlotReader = {
  width: 12,
  read: (tokens) => {
    const written = writtenText(tokens).trim();
    const quoted = tokens.length === 1 && tokens[0]?.quoted === true;
    if (!quoted && describesFiles.test(foldedText(tokens))) return none;
    return written === "" || /[\0\n\r]/.test(written) ? none : meant(written, quoted ? 1 : 0.9);
  },
};

// "los ficheros .log de más de 100 MB" tells which files, it is no text that stands in them; nor is what tells of permissions, of how
// new something is, of everything that there is, or of how to look.
const describesFiles =
  /^(el|la|los|las|todo|todos|todas|all|the|any|every|each) .|\b(archivos?|ficheros?|carpetas?|files?|folders?|directories|permisos? \d+|bit suid|(a|la) newer|(pueden?|hay que) (actualizar|instalar)|desactualizad[oa]s?|outdated|recursiv(ely|amente|o)|names only|en todo (el|lo)|en tod[oa]s (los|las)|in (all|every) )\b/;

/** A file name pattern: "*.log" as it is, ".conf" and "jpg" → "*.conf", "*.jpg"; a plain name stays a name. */
export const pattern: SlotReader = {
  width: 3,
  read: (tokens, { before }) => {
    const [token] = tokens;
    if (!token || /[\0\n\r/]/.test(token.text)) return none;
    if (tokens.length > 1 || /^(it|that|this|them|lo|eso|esto|ese|esta)$/.test(token.folded)) return none;
    if (/[*?]/.test(token.text) || /^[^\s]+\.\w{1,10}$/.test(token.text)) return meant(token.text);
    if (/^\.[\w.]+$/.test(token.text)) return meant(`*${token.text}`);
    const plain = foldedText(tokens);
    const asked = /^(archivos|ficheros|documentos|files|documents|extension|tipo|type|los|las|all|imagenes|fotos)$/;
    const kind = fileKinds.has(plain) ? plain : plain.replace(/s$/, "");
    if (fileKinds.has(kind) && asked.test(before.at(-1) ?? "")) return meant(`*.${kind}`);
    // "Los ficheros grandes": how they are, and not what they are called.
    if (!token.quoted && !called.test(before.at(-1) ?? "") && (adjectives.test(plain) || pronouns.test(plain)))
      return none;
    // A plain word is rather a text to look for than the name of a file; as a name it is part of one.
    const whole = token.quoted || called.test(before.at(-1) ?? "");
    return meant(whole ? token.text : `*${token.text}*`, /\s/.test(token.text) ? 0.6 : 0.85);
  },
};

const called = /^(llamad[oa]s?|llame|llama|nombre|called|named|name)$/;

const pronouns = /^(son|es|estan|hay|los|las|lo|la|are|is|there|they|them|these|those)$/;

const adjectives =
  /^(ocult[oa]s?|escondid[oa]s?|vaci[oa]s?|nuev[oa]s?|viej[oa]s?|antigu[oa]s?|recientes?|duplicad[oa]s?|repetid[oa]s?|hidden|empty|new|newest|old|oldest|recent|duplicated?|duplicates|grandes?|gord[oa]s?|enormes?|gigantes?|pesad[oa]s?|voluminos[oa]s?|pequen[oa]s?|big|bigger|biggest|large|larger|largest|huge|heavy|heaviest|fat|enormous|small|tiny)$/;

const fileKinds: ReadonlySet<string> = new Set(
  `jpg jpeg png gif pdf doc docx xls xlsx ods odt csv txt log conf cfg ini json yaml yml xml html css js ts py php sh sql
   zip tar gz tgz bz2 xz iso img mp3 mp4 avi mkv wav deb rpm bak old tmp core swp md`.split(/\s+/),
);
