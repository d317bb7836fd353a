import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../../shared/language.ts";
import type { Token } from "../../../templates/tokens.ts";
import { fold } from "../../../text/fold.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Column } from "../lines-wish.ts";
import type { KnownFile } from "../sources/known-file.ts";
import type { NamedColumn } from "../sources/log-formats.ts";

/**
 * What phrases are matched against: a word of the request, folded, or a mark for something else: F a file, D a folder, G a
 * pattern of file names, N a number, Z an hour, T a text that is meant to the letter, X any other that is no plain word,
 * C a column.
 */
export type Atom = {
  mark: "F" | "D" | "G" | "N" | "Z" | "T" | "X" | "C" | "word" | "comma";
  word: string;
  /** As written. */
  text: string;
  /** The tokens [from, to). */
  from: number;
  to: number;
  value?: string;
  column?: Column;
};

type Given = {
  language: Language;
  normalised: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  machine: MachineSnapshot;
};

export function readAtoms({ normalised, tokens, mentions, machine, language }: Given): Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const gap = normalised.slice(tokens[at - 1]?.end ?? 0, token.start);
    const sign = at > 0 ? signIn(gap, tokens[at - 1]?.folded, token.folded) : undefined;
    if (sign !== undefined) atoms.push({ mark: "X", word: "", text: sign, from: at, to: at, value: sign });
    else if (at > 0 && /[,;:()]|[?!.](?=\s)/.test(gap))
      atoms.push({ mark: "comma", word: ",", text: /[:;?!.()]/.exec(gap)?.[0] ?? ",", from: at, to: at });
    const bracketed = inBrackets(normalised, tokens, at);
    if (bracketed !== undefined) {
      atoms.push(bracketed);
      at += 1;
      continue;
    }
    const place = placeAt(tokens, at, mentions, machine);
    if (place !== undefined) {
      atoms.push(place);
      at = place.to;
      continue;
    }
    const atom = atomOf(token, at, mentions);
    // "Dos puntos" is one sign.
    if (atom.word === "dos" && tokens[at + 1]?.folded === "puntos" && atom.mark === "N") {
      atoms.push({ mark: "word", word: "dos", text: token.text, from: at, to: at + 1 });
      at += 1;
      continue;
    }
    // As it is typed in a hurry.
    const full = language === "es" && atom.mark === "word" ? short[atom.word] : undefined;
    atoms.push(full === undefined ? atom : { ...atom, word: full });
    at += 1;
  }
  const [, last] = /^\s+([;:|,])[).?!]*\s*$/.exec(normalised.slice(tokens.at(-1)?.end ?? 0)) ?? [];
  if (last !== undefined)
    atoms.push({ mark: "X", word: "", text: last, from: tokens.length, to: tokens.length, value: last });
  return atoms;
}

/** "[error]" is written so, but for the name of a part of a file, which is told by its word alone. */
function inBrackets(normalised: string, tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at];
  if (token === undefined || token.quoted) return undefined;
  const isWithin =
    /(?:^|\s)\[$/.test(normalised.slice(tokens[at - 1]?.end ?? 0, token.start)) &&
    /^\](?:[\s,.;:?!]|$)/.test(normalised.slice(token.end, tokens[at + 1]?.start ?? normalised.length));
  if (!isWithin || !/^[\w.-]+$/.test(token.text)) return undefined;
  const beside = [tokens[at - 2], tokens[at - 1], tokens[at + 1]].map((one) => one?.folded ?? "");
  if (beside.some((word) => /^(?:secci|section|bloque|block|apartado|stanza|part)/.test(word))) return undefined;
  const text = `[${token.text}]`;
  return { mark: "T", word: "", text, from: at, to: at + 1, value: text };
}

const short: Readonly<Record<string, string>> = { q: "que", xa: "para", pa: "para", d: "de", tb: "tambien", x: "por" };

/** A sign that stands for itself between two words: "from ; to ,". */
function signIn(gap: string, before = "", after = ""): string | undefined {
  const [, sign] =
    /^\s+([;:|,])\s+$/.exec(gap) ?? /^\s+([;:|])(?=[),.?]+\s)/.exec(gap) ?? /^\s+(,)(?=[,)]\s)/.exec(gap) ?? [];
  if (sign !== "," || besideSigns.test(before) || besideSigns.test(after)) return sign;
  return undefined;
}

const besideSigns = /^(?:from|to|de|a|por|con|with|into|separador|separator|delimitador|delimiter|by|as|como|is|es)$/;

/** What is called by its name alone, wherever one stands. */
const usualFiles: Readonly<Record<string, string>> = {
  syslog: "/var/log/syslog",
  "kern.log": "/var/log/kern.log",
  fstab: "/etc/fstab",
  passwd: "/etc/passwd",
  sshd_config: "/etc/ssh/sshd_config",
  crontab: "/etc/crontab",
  sudoers: "/etc/sudoers",
};

function placeAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  machine: MachineSnapshot,
): Atom | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const made = (mark: Atom["mark"], value: string, to = at + 1): Atom => ({
    mark,
    word: "",
    text: token.text,
    from: at,
    to,
    value,
  });
  const { text, quoted } = token;
  const usual = quoted ? undefined : usualFiles[text];
  if (usual !== undefined && machine.pathKind(text) === undefined && machine.pathKind(usual) === "file")
    return made("F", usual);
  // "Logs barra acceso punto log" may have come out as two words.
  const next = tokens[at + 1]?.text ?? "";
  if (!quoted && /^\/[\w.-]+$/.test(next) && machine.pathKind(`${text}${next}`) === "file")
    return made("F", `${text}${next}`, at + 2);
  if (
    !quoted &&
    machine.pathKind(text) === "directory" &&
    (/^(?:in|en|de|del|across|under|inside|of|from|through|dentro|carpeta|folder|directorio|directory|bajo|por|la|the|search|grep|busca|revisa|mira)$/.test(
      tokens[at - 1]?.folded ?? "",
    ) ||
      // "Under src and logs".
      (/^(?:y|and|o|or)$/.test(tokens[at - 1]?.folded ?? "") &&
        machine.pathKind(tokens[at - 2]?.text ?? "") === "directory"))
  )
    return made("D", text);
  const isFileThere = machine.pathKind(text) === "file" && (/[._/-]/.test(text) || !quoted);
  const before = tokens[at - 1]?.folded ?? "";
  if (isFileThere && !/^(?:palabra|texto|cadena|word|text|string)$/.test(before)) return made("F", text);
  const mention = mentions.find(({ from }) => from === at);
  if (mention === undefined) return undefined;
  const { as, to } = mention;
  // "La carpeta logs" is the one that is here.
  const last = tokens[to - 1]?.text ?? "";
  if (
    to > at + 1 &&
    /^(?:la|the|carpeta|directorio|folder|directory)$/.test(token.folded) &&
    machine.pathKind(last) === "directory"
  )
    return undefined;
  // "Los archivos de logs" are those of that folder, and not a place of that name.
  if (to > at + 1 && /^(?:de|del|los|archivos?|ficheros?|files?|documentos?|documents?)$/.test(token.folded))
    return undefined;
  const glob = as.get("glob")?.value;
  // Stars alone are what a secret is written as.
  if (!quoted && glob !== undefined && !/^\*{2,}$/.test(glob) && (as.get("glob")?.fit ?? 0) >= 0.9)
    return made("G", glob, to);
  const file = as.get("file");
  const folder = as.get("folder") ?? as.get("path");
  const kind = machine.pathKind(file?.value ?? folder?.value ?? text);
  const isLookedFor = lookedFor.test(before) && !/[/~]/.test(text);
  if (kind === "directory" && folder !== undefined && folder.fit >= 0.5 && !isLookedFor)
    return made("D", folder.value, to);
  if (kind === "file" && file !== undefined && !quoted) return made("F", file.value, to);
  // "Which files contain console.log": what is not here is looked for.
  const isOfLines =
    (/^(?:con|with)$/.test(before) && /^(?:lineas?|lines?|filas?|rows?)$/.test(tokens[at - 2]?.folded ?? "")) ||
    (/^(?:de|of)$/.test(before) &&
      /^(?:occurrences?|instances?|apariciones|ocurrencias|menciones|mentions|coincidencias|matches)$/.test(
        tokens[at - 2]?.folded ?? "",
      ));
  if ((isOfLines || lookedFor.test(before)) && kind === undefined && !text.includes("/")) return undefined;
  const isWord = as.has("url") || as.has("address") || as.has("email") || as.has("date") || as.has("number");
  if (isWord) return undefined;
  if (!quoted && file !== undefined && file.fit >= 0.9 && to === at + 1 && /[./]/.test(file.value))
    return made(/^\/|\/$/.test(file.value) && folder !== undefined && folder.fit > file.fit ? "D" : "F", file.value);
  if (!quoted && folder !== undefined && folder.fit >= 0.9 && /^[/~]/.test(folder.value))
    return made("D", folder.value, to);
  return undefined;
}

const lookedFor =
  /^(?:contienen?|contengan?|contain|contains|containing|mencionan?|mencionen|mention|mentions|mentioning|incluyen|include|includes|including|usan|usen|use|uses|llaman|calls?|llevan?|lleven?|ponen?|pongan?|salgan?|aparezcan?|matche?s?|matching|tengan?|having|citan?|nombran?|invocan?|invoquen?|quotes?|digan?|dicen|say|says|saying|palabra|texto|cadena|word|text|string)$/;

function atomOf(token: Token, at: number, mentions: readonly Mention[]): Atom {
  const { text, folded, quoted } = token;
  const one = { word: folded, text, from: at, to: at + 1 };
  if (quoted) return { ...one, mark: "T", value: text };
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return { ...one, mark: "N", value: text.replace(",", ".") };
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(text)) return { ...one, mark: "Z", value: text.padStart(5, "0") };
  const mention = mentions.find(({ from, to }) => from === at && to === at + 1);
  const number = mention?.as.get("number");
  if (number !== undefined && /^\d+$/.test(number.value) && number.fit >= 0.9 && /^[a-z]+$/.test(folded))
    return { ...one, mark: "N", value: number.value };
  // "That do NOT mention it", "SOLO los nombres": said louder, and no text.
  if (/^[A-Z]+$/.test(text) && emphasised.test(folded)) return { ...one, mark: "word" };
  if (/^[A-Z][A-Z_]{2,}$/.test(text) && (mention?.as.get("text")?.fit ?? 0) >= 0.9)
    return { ...one, mark: "T", value: text };
  if (/^[a-z][a-z]*(?:[-_][a-z]+)*$/.test(folded)) return { ...one, mark: "word" };
  return { ...one, mark: "X", value: text };
}

const emphasised =
  /^(?:not|and|only|all|both|either|without|never|each|every|sin|solo|todos|todas|nunca|pero|ambos|ambas|cada|tambien|excepto|menos)$/;

/** The same with the columns that are named marked as such: names of several words are one. */
export function markColumns(
  atoms: readonly Atom[],
  { columns, values }: Pick<KnownFile, "columns" | "values">,
): Atom[] {
  const marked: Atom[] = [];
  for (let at = 0; at < atoms.length; ) {
    const found = columnAt(atoms, at, columns);
    const last = found && atoms[at + found.width - 1];
    const first = atoms[at];
    if (!first) break;
    // "Id,nombre,rol": as a heading writes them.
    const several = columnsIn(first, columns);
    if (several.length > 1) {
      marked.push(...several);
      at += 1;
      continue;
    }
    // "ES" of a column of countries is no verb.
    if (found === undefined && isWrittenValue(first, values)) {
      marked.push({ ...first, mark: "T", value: first.text });
      at += 1;
      continue;
    }
    marked.push(found && last ? { ...first, mark: "C", column: found.column, to: last.to } : first);
    at += found?.width ?? 1;
  }
  return marked;
}

function columnsIn(atom: Atom, columns: readonly NamedColumn[]): Atom[] {
  const names = atom.mark === "X" ? atom.text.split(",") : [];
  const found = names.map((name) => columns.find((one) => one.names.includes(fold(name)))?.column);
  if (found.some((column) => column === undefined)) return [];
  return found.flatMap((column, at): Atom[] => {
    const name = { ...atom, mark: "C" as const, text: names[at] ?? "", word: fold(names[at] ?? "") };
    const comma = { mark: "comma" as const, word: ",", text: ",", from: atom.from, to: atom.from };
    return column === undefined ? [] : [...(at === 0 ? [] : [comma]), { ...name, column }];
  });
}

/** A word in capitals, or a path that stands in a column ("/bin/bash" of shells). */
function isWrittenValue({ mark, text }: Atom, values: KnownFile["values"]): boolean {
  if ((mark === "F" || mark === "D") && text.startsWith("/")) return values.get(fold(text))?.value === text;
  return mark === "word" && /^[A-Z][A-Z0-9]+$/.test(text) && values.get(fold(text))?.value === text;
}

function columnAt(
  atoms: readonly Atom[],
  at: number,
  columns: readonly NamedColumn[],
): { column: Column; width: number } | undefined {
  for (let width = 5; width >= 1; width -= 1) {
    const some = atoms.slice(at, at + width);
    const isPlain = some.every(({ mark }) => mark === "word" || mark === "X" || (width === 1 && mark === "T"));
    if (some.length < width || !isPlain) continue;
    const words = some.map(({ word }) => word).join(" ");
    const found = columns.find(({ names }) => names[0] === words) ?? columns.find(({ names }) => names.includes(words));
    if (found) return { column: found.column, width };
  }
  return undefined;
}
