import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import { rootFolders } from "../../normalise/lexicon.ts";
import type { Token } from "../../templates/tokens.ts";
import { words } from "./words.ts";

/** "Los pdf", "python files", "JPEGs": files of a kind, by what their names end in. */
export function kindNamed(tokens: readonly Token[], at: number): string | undefined {
  const { folded = "" } = tokens[at] ?? {};
  if (rootFolders.has(folded) && locatives.test(tokens[at - 1]?.folded ?? "")) return undefined;
  const ending =
    languages.get(folded) ??
    (endings.has(folded) ? folded : endings.has(folded.replace(/s$/, "")) ? folded.replace(/s$/, "") : undefined);
  const isPlural = ending !== undefined && folded === `${ending}s`;
  const isKind =
    isPlural ||
    endings.has(tokens[at - 1]?.folded ?? "") ||
    kindsBefore.test(tokens[at - 1]?.folded ?? "") ||
    isThing.test(tokens[at - 1]?.folded ?? "") ||
    // "Fotos en jpg".
    (/^(?:en|in)$/.test(tokens[at - 1]?.folded ?? "") &&
      (kindsBefore.test(tokens[at - 2]?.folded ?? "") || isThing.test(tokens[at - 2]?.folded ?? "")) &&
      /^[a-z]{5,}/.test(tokens[at - 2]?.folded ?? "")) ||
    fileNouns.test(tokens[at + 1]?.folded ?? "") ||
    (ending !== undefined && !isAlsoVerb.test(folded) && isThing.test(tokens[at + 1]?.folded ?? "")) ||
    // "Jpg, jpeg y png", "html and css pages".
    (ending !== undefined && endings.has(tokens[at + 1]?.folded ?? "")) ||
    (ending !== undefined &&
      (at > 0 || !isAlsoVerb.test(folded)) &&
      /^(?:y|e|o|u|ni|and|or|nor)$/.test(tokens[at + 1]?.folded ?? "") &&
      endings.has(tokens[at + 2]?.folded ?? ""));
  return isKind ? ending : undefined;
}

/** "Los mbox de correo": what names end in that are there, in a folder that is spoken of or in this one. */
export function endingThere(tokens: readonly Token[], at: number, machine: MachineSnapshot): string | undefined {
  const { folded = "", quoted = false } = tokens[at] ?? {};
  if (quoted || !/^[a-z][a-z0-9]{1,4}$/.test(folded) || noEnding.test(folded)) return undefined;
  const isOne =
    /^(?:los|las|todos|todas|cuantos|cuantas)$/.test(tokens[at - 1]?.folded ?? "") ||
    fileNouns.test(tokens[at + 1]?.folded ?? "");
  if (!isOne) return undefined;
  const folders = tokens.flatMap(({ text }) =>
    machine.pathKind(text) === "directory" ? [`${text.replace(/\/+$/, "")}/`] : [],
  );
  return ["", ...folders].some((folder) => (machine.glob(`${folder}*.${folded}`) ?? []).length > 0)
    ? folded
    : undefined;
}

/** What says which they are, and not how they end. */
const noEnding =
  /^(?:old|new|big|all|any|both|data|text|main|last|first|next|same|other|test|temp|back|save|user|root|empty|large|small|open|mas|dos|tres|diez|cinco|seis|siete|ocho|nueve|cien|mios|demas|que|hay|del|otros|unos|dias|anos|horas|logs?)$/;

/** What stands before a place. */
export const locatives = /^(?:de|en|in|of|from|under|dentro|desde|inside)$/;

const endings = new Set(
  "jpg jpeg png gif webp heic bmp tif tiff svg ico pdf txt csv tsv doc docx xls xlsx odt ods ppt pptx mp3 mp4 mkv avi mov wav flac ogg zip iso py js ts php rb java html css scss json jsonl xml yaml yml toml ini sql md sh conf cfg bak tmp swp pyc ipynb tex bib jsx tsx cpp hpp epub ics vcf webm m4a opus gz tgz bz2 xz zst tar rar deb rpm log crt pem key srt".split(
    " ",
  ),
);
/** What programs in a language are called by. */
export const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    python: "py",
    javascript: "js",
    typescript: "ts",
    markdown: "md",
    shell: "sh",
    bash: "sh",
    ruby: "rb",
    perl: "pl",
  }),
);
const kindsBefore =
  /^(?:los|las|the|all|todos|todas|archivos?|ficheros?|documentos?|imagenes|fotos?|videos?|files?|documents?|images?|photos?|pictures?|y|o|u|e|and|or|de|of|every|cada|extension|tipo|type|ni|nor|sin|without|any|some|each|cuantos|how|many|scripts?|codigo|code|solo|solamente|only|just|sean|son|que|which|what|hay|algun|ningun|mis|sus|those|these|esos|estos)$/;
const isAlsoVerb = /^(?:zip|tar|rar|log)$/;
const isThing = new RegExp(`^(?:${words.item})$`);
const fileNouns =
  /^(?:files?|archivos?|ficheros?|images?|photos?|pictures?|documents?|videos?|scripts?|pages?|paginas?|sheets?)$/;
