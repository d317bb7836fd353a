import type { RecipeSlotType } from "../../../recipes/slot-types.ts";
import { extensions, isFunctionWord } from "../../normalise/lexicon.ts";
import { foldedText, type Token } from "../../templates/tokens.ts";
import { isFormat } from "../kinds-of-file.ts";
import type { Mention, TypedValue } from "./mention.ts";
import { typesBeside } from "./nouns.ts";
import { besideOf, type MentionContext, mention, readAs } from "./reading.ts";

/** "Mi carpeta personal", "descargas", "la carpeta actual". */
export function placeAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  for (let width = Math.min(4, tokens.length - at); width >= 1; width -= 1) {
    const said = tokens.slice(at, at + width);
    const value = readAs("path", said, tokens, at, context);
    const isPlain = width === 1 && value === said[0]?.text;
    const isThere =
      isPlain &&
      value !== undefined &&
      context.machine.pathKind(value) !== undefined &&
      !isFunctionWord(said[0]?.folded ?? "", context.language);
    if (value === undefined || (isPlain && !isThere && !isBesideFile(tokens, at))) continue;
    if (
      said.some(({ folded }) =>
        /^(?:it|its|there|that|this|lo|la|los|las|el|eso|esa|ese|esto|ahi|alli)$/.test(folded),
      ) &&
      width === 1
    )
      continue;
    // "Los temporales", "the logs": files of that kind, and not the folder where such lie.
    if (
      /^(?:(?:los|las|the|mis|my) )?(?:temporal(?:es)?|temp|temporary files|archivos temporales|logs|registros|bitacoras)$/.test(
        foldedText(said),
      )
    )
      continue;
    const kind = context.machine.pathKind(value);
    // "Con su carpeta personal" is not the speaker's, and "el usuario actual" no folder.
    if (isOfOthers(tokens, at, said)) continue;
    // "The folder photos" is one of that name, unless the person has such a place.
    const isOwn = said.some(({ folded }) => /^(?:mi|mis|my)$/.test(folded));
    if (kind === undefined && !isOwn && width > 1 && value.startsWith(`${context.machine.home}/`)) continue;
    const isFile = kind === "file" || (kind === undefined && width === 1 && value === said[0]?.text);
    const typed: [RecipeSlotType, TypedValue][] = [
      ["path", { value, fit: 0.9 }],
      ["folder", { value, fit: isFile ? 0.6 : 1 }],
      ["file", { value, fit: isFile ? 1 : 0.4 }],
    ];
    // "La conexión casa" is called so, wherever the home folder lies.
    const beside = besideOf(tokens, at, at + width, value).map(([type, { fit }]): [RecipeSlotType, TypedValue] => [
      type,
      { value: type === "text" ? said.map(({ text }) => text).join(" ") : value, fit },
    ]);
    return mention(tokens, at, at + width, [...typed, ...beside], width > 1 || kind !== undefined);
  }
  return undefined;
}

function isOfOthers(tokens: readonly Token[], at: number, said: readonly Token[]): boolean {
  const before = tokens[at - 1]?.folded ?? "";
  const text = foldedText(said);
  if (
    /^(?:(?:su|sus|his|her|their|its|una?|an?) )?(?:carpeta personal|directorio personal|home(?: (?:folder|directory))?|directorio home|carpeta home)$/.test(
      text,
    )
  )
    return (
      /^(?:su|sus|his|her|their|its|una?|an?)$/.test(before) || /^(?:su|sus|his|her|their|its|una?|an?) /.test(text)
    );
  if (/^(?:personal|home)$/.test(text)) return /^(?:carpeta|directorio)$/.test(before);
  return (
    /^(?:actual|current)$/.test(text) &&
    /^(?:usuari[oa]|user|rama|branch|fecha|date|sesion|session|version|kernel|hora|time)$/.test(before)
  );
}

function isBesideFile(tokens: readonly Token[], at: number): boolean {
  return typesBeside(tokens[at - 1]?.folded ?? "").some((type) => type === "file" || type === "folder");
}

/** "Los pdf", "archivos jpg", "log files": all files of a kind. */
export function fileKindAt(tokens: readonly Token[], at: number): Mention | undefined {
  const { folded = "", text = "" } = tokens[at] ?? {};
  const kind = extensions.has(folded) ? folded : folded.replace(/(?:e?s)$/, "");
  if (!extensions.has(kind) || !/^[a-z0-9]{2,5}$/.test(kind) || /^(?:service|list|local|out|lock|target)$/.test(kind))
    return undefined;
  const before = tokens[at - 1]?.folded ?? "";
  const after = tokens[at + 1]?.folded ?? "";
  const isKind =
    fileNouns.test(before) || fileNouns.test(after) || (/^(?:los|las|the|all|todos)$/.test(before) && kind !== folded);
  if (!isKind && kind === folded && isNewFormat(tokens, at, kind))
    return mention(tokens, at, at + 1, [["extension", { value: kind, fit: 0.95 }]], true);
  if (!isKind && !(text === text.toUpperCase() && /^[A-Z]{3,4}s?$/.test(text))) return undefined;
  const typed: [RecipeSlotType, TypedValue][] = [
    ["glob", { value: `*.${kind}`, fit: 0.9 }],
    ["extension", { value: kind, fit: 0.95 }],
  ];
  return mention(tokens, at, at + 1, typed, fileNouns.test(before) || fileNouns.test(after));
}

/** "Pasa charla.mov a mp4": what one file of another ending is to become. */
function isNewFormat(tokens: readonly Token[], at: number, kind: string): boolean {
  const isAfter = /^(?:a|al|en|como|to|into|as|in|formato|format|version)$/.test(tokens[at - 1]?.folded ?? "");
  if (!isAfter || !isFormat(kind)) return false;
  const named = tokens.slice(0, at - 1).map(({ folded }) => /[^/]\.([a-z0-9]{2,5})$/.exec(folded)?.[1] ?? "");
  return named.some((ending) => ending !== kind && extensions.has(ending));
}

const fileNouns =
  /^(?:archivos?|ficheros?|documentos?|imagen|imagenes|fotos?|videos?|files?|documents?|images?|photos?|pictures?|extension|tipo|type)$/;
