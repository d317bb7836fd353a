import type { Recipe } from "../../recipes/recipe.ts";
import { type Slot, slotsIn } from "../../recipes/template.ts";

/** Whether a recipe's program could make nothing of the files that it was given, by what their endings tell of them. */
export function isForOtherFiles(
  { program, template }: Pick<Recipe, "program" | "template">,
  values: Readonly<Record<string, string>>,
): boolean {
  const refused = programs[program];
  if (refused === undefined) return false;
  const named = slotsIn(template).filter(({ type }) => nameTypes.has(type));
  return named.some((slot, at) => {
    const kind = kindOf(slot, values[slot.key] ?? "");
    return kind !== undefined && refused[at === 0 && slot.type !== "extension" ? "from" : "to"].includes(kind);
  });
}

/**
 * "Pasa charla.mov a mp4" asks for another format, and a file called mp4 is none; nor does a name make a document a PDF.
 * Who wants to have it renamed says so.
 */
export function onlyRenames(script: string, text: string): boolean {
  const [, from = "", to = ""] = /^(?:cp|mv) (?:-\w+ )*(\S+) (\S+)$/.exec(script) ?? [];
  const before = endingOf(from);
  const after = endingOf(to) ?? to.toLowerCase();
  if (before === undefined || sameFormat(before) === sameFormat(after) || aboutNames.test(text)) return false;
  return kinds.has(before) && kinds.has(after);
}

/** What a file may be turned into, and no folder is usually called. */
export function isFormat(ending: string): boolean {
  return kinds.has(ending) || /^(?:gif|csv|txt|json|ya?ml)$/.test(ending);
}

const aboutNames = /nombr|llam|renam|\bname|call/i;
const nameTypes: ReadonlySet<Slot["type"]> = new Set(["file", "glob", "path", "extension"]);

type Kind = "video" | "audio" | "image" | "text document" | "office document" | "pdf" | "markup";

/** A GIF is a film too, and a plain text may be anything. */
const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    video: "mp4 mkv avi mov webm m4v mpg mpeg wmv flv",
    audio: "mp3 wav flac ogg m4a opus aac wma aiff",
    image: "jpg jpeg png webp bmp tif tiff heic svg ico",
    "text document": "docx odt rtf",
    "office document": "doc xlsx xls ods pptx ppt odp",
    pdf: "pdf",
    markup: "md html rst tex epub",
  } satisfies Record<Kind, string>).flatMap(([kind, endings]) =>
    endings.split(" ").map((ending) => [ending, kind as Kind] as const),
  ),
);

/** The kinds that a program cannot read, and those that it cannot write. */
type Refused = { from: readonly Kind[]; to: readonly Kind[] };

const documents: readonly Kind[] = ["text document", "office document", "markup"];
const moving: readonly Kind[] = ["video", "audio"];
const ofMedia: Refused = { from: [...documents, "pdf", "image"], to: [...documents, "pdf"] };
const ofImages: Refused = { from: [...documents, ...moving], to: [...documents, ...moving] };
const ofOffice: Refused = { from: [...moving, "image", "pdf"], to: moving };
const ofPdf: Refused = { from: [...documents, ...moving, "image"], to: [] };

const programs: Readonly<Record<string, Refused>> = {
  ffmpeg: ofMedia,
  convert: ofImages,
  mogrify: ofImages,
  libreoffice: ofOffice,
  soffice: ofOffice,
  pandoc: { from: [...moving, "image", "pdf", "office document"], to: [...moving, "image"] },
  pdftoppm: ofPdf,
  pdftotext: ofPdf,
  pdfunite: ofPdf,
  qpdf: ofPdf,
  tesseract: { from: [...documents, ...moving], to: [] },
};

function kindOf({ type }: Slot, value: string): Kind | undefined {
  return kinds.get((type === "extension" ? value.toLowerCase() : endingOf(value)) ?? "");
}

function endingOf(name: string): string | undefined {
  return /[^/]\.([A-Za-z0-9]+)['"]?$/.exec(name)?.[1]?.toLowerCase();
}

function sameFormat(ending: string): string {
  return ending.replace("jpeg", "jpg").replace("tiff", "tif");
}
