import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { hiddenNames, isFunctionWord, rootFolders } from "../../normalise/lexicon.ts";
import { readTokens, type Token } from "../../templates/tokens.ts";
import { fold } from "../../text/fold.ts";
import type { Mention } from "../mentions/mention.ts";
import { endingThere, kindNamed, languages, locatives } from "./kind-named.ts";
import { namedTools } from "./named-tool.ts";

/** One word of a request, or several that are one value, with everything that it may be. */
export type Term = {
  /** As written; for a value, what it stands for ("la carpeta personal" → /home/ana). */
  text: string;
  folded: string;
  quoted: boolean;
  /** The letters of `kinds`, in no order; empty for a plain word. */
  kinds: string;
  /** What it is as one of its kinds where that is not its text. */
  values: Readonly<Partial<Record<Kind, string>>>;
};

/**
 * glob · ending (of names, without its dot) · size (as find(1) has it) · span (seconds) · moment (a day, or -Ns) · number ·
 * mode (of chmod) · user · path · directory that is there · file that is there · quoted text · unit of systemd (services/named-units.ts)
 */
export type Kind = "g" | "e" | "s" | "t" | "y" | "n" | "m" | "u" | "p" | "d" | "f" | "q" | "w";

export type Asked = { normalised: string; language: Language; mentions: readonly Mention[]; machine: MachineSnapshot };

/** The words of a request, each with what it may be on this machine. */
export function termsOf({ normalised, language, mentions, machine }: Asked): Term[] {
  const tokens = readTokens(normalised, language);
  const here = new Names(machine);
  const tools = namedTools(tokens);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const tool = tools.find(({ from }) => from === at);
    if (tool) {
      at = tool.to;
      continue;
    }
    const { to, term } = termAt(tokens, at, { normalised, language, mentions, machine, here });
    if (isCalledBy(term, terms)) terms.pop();
    terms.push(term);
    at = to;
  }
  return terms;
}

/** "La tabla datos/tabla.dat": a noun that its name says again. */
function isCalledBy({ kinds, text }: Term, before: readonly Term[]): boolean {
  const [article, noun] = before.slice(-2);
  if (!/[df]/.test(kinds) || noun === undefined || noun.kinds !== "" || noun.quoted || noun.folded.length < 3)
    return false;
  const name = fold(text).replace(/\/+$/, "").split("/").at(-1) ?? "";
  return (
    /^(?:el|la|los|las|the|my|mi|our)$/.test(article?.folded ?? "") &&
    name.replace(/\.\w+$/, "") === noun.folded &&
    name !== noun.folded
  );
}

type Context = Asked & { here: Names };

function termAt(tokens: readonly Token[], at: number, context: Context): { to: number; term: Term } {
  const { machine, here, mentions, language } = context;
  const token = tokens[at] as Token;
  const mention = mentions.find(({ from }) => from === at);
  const measure = mention && measureOf(mention);
  if (measure) return { to: mention.to, term: measure };
  const wide = token.quoted ? undefined : severalWords(tokens, at, context);
  if (wide) return wide;
  // "Mi carpeta personal", "the root folder".
  const last = mention && tokens[mention.to - 1];
  const isWide = mention !== undefined && mention.to - at > 1 && last !== undefined;
  const place =
    isWide && last.folded !== "root" && here.named(last.text) === undefined
      ? mention.as.get("folder")?.value
      : undefined;
  if (place !== undefined && place !== ".") {
    const kind = machine.pathKind(place);
    return {
      to: mention?.to ?? at + 1,
      term: value(mention?.text ?? "", `p${kind === "file" ? "f" : "d"}`, { p: place, d: place }),
    };
  }
  const shaped = shapeOf(tokens, at, mention, context);
  if (shaped) return { to: at + 1, term: shaped };
  const name =
    isFunctionWord(token.folded, language) || !isPlaced(tokens, at, language) ? undefined : here.named(token.text);
  if (name !== undefined) return { to: at + 1, term: ofPath(token.text, name, machine) };
  // "En tmp" is /tmp where nothing here is called so.
  const root =
    rootFolders.has(token.folded) && !token.quoted && locatives.test(tokens[at - 1]?.folded ?? "")
      ? `/${token.folded}`
      : undefined;
  if (root !== undefined && machine.pathKind(root) === "directory")
    return { to: at + 1, term: ofPath(token.text, root, machine) };
  const user = machine.users().includes(token.text.toLowerCase()) ? "u" : "";
  return { to: at + 1, term: { ...plain(token), kinds: user } };
}

function measureOf({ as, text }: Mention): Term | undefined {
  const size = as.get("size")?.value;
  // "Las 5 carpetas" are no hour of the day.
  const counted = /^las? (\d+)$/i.exec(text)?.[1];
  if (counted !== undefined) return value(counted, "n", { n: counted });
  const span = as.get("duration")?.value;
  const moment = as.get("date")?.value;
  const digits = as.get("number")?.value;
  if (size !== undefined) return value(text, "s", { s: size });
  if (moment !== undefined) {
    const ago = /^-(\d+)s$/.exec(moment)?.[1];
    return ago === undefined ? value(text, "y", { y: moment }) : value(text, "yt", { y: moment, t: ago });
  }
  if (span !== undefined) return value(text, "t", { t: span });
  if (digits !== undefined) {
    const isMode = /^[0-7]{3,4}$/.test(text);
    return value(text, isMode ? "nm" : "n", isMode ? { n: digits, m: text } : { n: digits });
  }
  const mode = as.get("mode");
  return mode !== undefined && mode.fit >= 1 ? value(text, "m", { m: mode.value }) : undefined;
}

/** A name of several words that is there: "verano 2024". */
function severalWords(tokens: readonly Token[], at: number, context: Context): { to: number; term: Term } | undefined {
  for (let to = Math.min(tokens.length, at + 4); to > at + 1; to -= 1) {
    const text = context.normalised.slice(tokens[at]?.start, tokens[to - 1]?.end);
    if (tokens.slice(at, to).some(({ quoted }) => quoted)) continue;
    // "Scripts barra despliega" may have come out as two words.
    const joined = /^\/\w/.test(tokens[at + 1]?.text ?? "") && to === at + 2 ? text.replace(/\s+(?=\/)/, "") : text;
    const name = context.here.named(joined);
    if (name !== undefined) return { to, term: ofPath(text, name, context.machine) };
  }
  return undefined;
}

/** What a word is by its signs. */
function shapeOf(
  tokens: readonly Token[],
  at: number,
  mention: Mention | undefined,
  { machine, here }: Context,
): Term | undefined {
  const token = tokens[at] as Token;
  const { text, quoted } = token;
  const there = machine.pathKind(text);
  const kinds = there === "directory" ? "pd" : there === undefined ? "" : "pf";
  // What is there by that name is it, and no text to look for.
  if (quoted && there !== undefined && /[./]/.test(text)) return { ...plain(token), quoted: false, kinds };
  if (quoted) return { ...plain(token), kinds: `qp${kinds}${/[*?]/.test(text) ? "g" : ""}`, values: {} };
  if (isAbbreviation.test(text)) return undefined;
  if (/[*?]/.test(text) && text.length > 1) {
    const ending = /^\*\.([\w.]+)$/.exec(text)?.[1];
    return value(text, ending === undefined ? "gp" : "ge", ending === undefined ? {} : { e: ending });
  }
  const ending =
    /^\.([a-z0-9]{1,5}(?:\.[a-z0-9]{1,4})?|dpkg-\w+|rpm\w+|pac(?:new|save)|sha(?:1|224|256|384|512)(?:sums?)?|md5sums?|backup|service|sqlite3?|properties|disabled|parquet|original)$/i.exec(
      text,
    )?.[1];
  if (packings.test(text) && there === undefined) return value(text, "ge", { g: `*.${text}`, e: text });
  if (ending !== undefined && there === undefined && !isHiddenName(ending))
    return value(text, "gep", { g: `*${text}`, e: ending });
  // "Que se llaman docs" is a name, and no kind.
  const isCalled = /^(?:llam(?:a|an|e|en|ad[oa]s?)|called|named)$/.test(tokens[at - 1]?.folded ?? "");
  const kindOf =
    isCalled || isFolderSaid(tokens, at) || /^(?:paths?|names?)$/.test(token.folded)
      ? undefined
      : (mention?.as.get("extension")?.value ??
        (there === undefined ? (kindNamed(tokens, at) ?? endingThere(tokens, at, machine)) : undefined));
  if (kindOf !== undefined && !text.includes("/") && /^[A-Za-z0-9]+$/.test(text))
    return value(text, "ge", { g: `*.${/[a-z]/.test(text) ? kindOf : kindOf.toLowerCase()}`, e: kindOf });
  if (/^~(?=\/|$)/.test(text)) return value(text, `p${kinds || "d"}`, {});
  if (/^(?:\.{0,2}\/|[\w.@+-]+\/)/.test(text) || /^\.[A-Za-z][\w.-]*$/.test(text))
    return value(text, `p${kinds || (/[^/.][^/]*\.[A-Za-z][A-Za-z0-9]{0,4}$/.test(text) ? "f" : "")}`, {});
  if (
    /^[^\s/:@]+\.[A-Za-z][A-Za-z0-9]{0,9}$/.test(text) ||
    /^[^\s/:@]*[A-Za-z_-][^\s/:@]*\.[A-Za-z0-9]{1,4}$/.test(text)
  )
    return value(text, `p${kinds || "f"}`, there === undefined ? { p: here.named(text) ?? text } : {});
  if (/^[ugoa]*[-+=][rwxXst]+(?:,[ugoa]*[-+=][rwxXst]+)*$/.test(text)) return value(text, "m", {});
  return undefined;
}

/** "The logs folder", "la carpeta logs": the name of a folder, and no kind of files. */
function isFolderSaid(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:folder|directory|dir)$/.test(tokens[at + 1]?.folded ?? "") ||
    /^(?:carpeta|directorio)$/.test(tokens[at - 1]?.folded ?? "")
  );
}

const isAbbreviation = /^(?:i\.e|e\.g|p\.ej)$/i;

const packings = /^(?:tar\.(?:gz|bz2|xz|zst)|tgz)$/;

/** What begins with a dot for being hidden. */
function isHiddenName(name: string): boolean {
  return hiddenNames.has(name) || /^(?:svn|venv|idea|vscode|github|terraform|next|nuxt|DS_Store)$/.test(name);
}

/**
 * A plain word may be the name of something that is there by chance: "los viejos" beside a folder viejos. It is one where
 * names stand, or where nobody would say it otherwise.
 */
function isPlaced(tokens: readonly Token[], at: number, language: Language): boolean {
  const { folded = "", text = "" } = tokens[at] ?? {};
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}\w.@+-]*$/u.test(text)) return false;
  const before = tokens[at - 1]?.folded ?? "";
  // The English article is the Spanish preposition.
  if (places.test(before) && !(language === "en" && before === "a")) return true;
  // "The photos folder".
  if (nouns.test(folded) && /^(?:folder|directory|dir)$/.test(tokens[at + 1]?.folded ?? "")) return true;
  return (
    !adjectives.test(folded) && !(nouns.test(folded) && (at === 0 || articles.test(before) || languages.has(before)))
  );
}

const adjectives =
  /^(?:viej\w+|nuev\w+|vaci\w+|antigu\w+|grandes?|old|new|empty|big|tmp|temp|temporal\w*|files?|archivos?|ficheros?)$/;
const nouns =
  /^(?:logs?|copias?|backups?|datos|data|fotos?|videos?|photos?|pictures?|imagenes|images?|scripts?|enlaces?|links?|documentos?|documents?|docs|web|bin|tests?|config|certificados?|certificates?|facturas?|invoices?|apuntes|notas|notes)$/;
const articles =
  /^(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|two|three|four|five|six|seven|eight|nine|ten|los|las|the|unos|unas|todos|todas|all|estos|estas|mis|my|sus|cuantos|cuantas|many|que|which|what|otros|some|any|archivos?|ficheros?|files?|image|log)$/;
const places =
  /^(?:en|de|del|dentro|bajo|a|al|carpeta|carpetas|directorio|directorios|folder|folders|directory|in|into|from|under|inside|to|within|of|desde|hacia|por|comprime|empaqueta|copia|mueve|limpia|limpiar|limpie|archive|compress|renombra|rename)$/;

function ofPath(said: string, name: string, machine: MachineSnapshot): Term {
  const kind = machine.pathKind(name);
  return { ...value(said, kind === "directory" ? "pd" : "pf", { p: name, d: name, f: name }), text: name };
}

function value(text: string, kinds: string, values: Term["values"]): Term {
  return { text, folded: fold(text), quoted: false, kinds, values };
}

function plain({ text, folded, quoted }: Token): Term {
  return { text, folded, quoted, kinds: "", values: {} };
}

/** What is in the working folder, by how it is said: with or without accents and capitals. */
class Names {
  readonly #machine: MachineSnapshot;
  #byFolded: ReadonlyMap<string, string> | undefined;

  constructor(machine: MachineSnapshot) {
    this.#machine = machine;
  }

  named(text: string): string | undefined {
    if (text.length < 2) return undefined;
    if (this.#machine.pathKind(text) !== undefined) return text;
    this.#byFolded ??= new Map((this.#machine.glob("*") ?? []).slice(0, mostNames).map((name) => [fold(name), name]));
    return this.#byFolded.get(fold(text));
  }
}

const mostNames = 2_000;
