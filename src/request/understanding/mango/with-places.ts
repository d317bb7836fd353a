import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import type { StageRequest } from "../stage.ts";
import { readTokens, type Token } from "../templates/tokens.ts";

/**
 * "Extrae fotos.tar.xz, que está en copias", "the file Week 48.txt in the agenda folder": a name beside the folder that it
 * is said to be in becomes one path, where that is there and the name alone is not.
 */
export function withPlaces(request: StageRequest): StageRequest {
  let normalised = inPlaceOfAll(request.normalised, request);
  for (let more = 0; more < mostPlaces; more += 1) {
    const next = withOnePlace(normalised, request);
    if (next === undefined) break;
    normalised = next;
  }
  if (normalised === request.normalised) return request;
  // Whether it asks is told by the signs of what was typed.
  const asks = /[¿?]/.test(request.text) && !/[¿?]/.test(normalised) ? "?" : "";
  return { ...request, normalised, text: `${normalised}${asks}` };
}

const mostPlaces = 4;

function withOnePlace(text: string, { language, machine }: StageRequest): string | undefined {
  const tokens = readTokens(text, language);
  for (const [at, token] of tokens.entries()) {
    const folder = folderOf(token, machine);
    if (folder === undefined) continue;
    const end = beforePlace(tokens, at);
    if (end === undefined || hasStop(text, tokens, end, at)) continue;
    for (let width = Math.min(mostWords, end); width >= 1; width -= 1) {
      const said = tokens.slice(end - width, end);
      const [first] = said;
      const last = said.at(-1);
      if (!first || !last || (width > 1 && said.some(({ quoted }) => quoted))) continue;
      if (!isName(tokens, end - width, width, language)) continue;
      const name = width === 1 ? first.text : text.slice(first.start, last.end);
      const path = /^[/~]/.test(name) ? undefined : pathIn(folder, name, machine);
      if (path === undefined) continue;
      const after = tokens[at + 1];
      const isNoun = /^(?:folder|directory|dir)$/.test(after?.folded ?? "") && at - 1 >= end;
      const rest = text.slice(isNoun ? after?.end : token.end).replace(/^\s*,/, "");
      const before = alsoThere(text, tokens, { at: end - width, folder, language, machine });
      return `${before}${written(path)}${rest}`;
    }
  }
  return undefined;
}

/** In words. */
const mostWords = 5;

function folderOf({ text }: Token, machine: MachineSnapshot): string | undefined {
  const folder = text.replace(/\/+$/, "");
  return folder !== "" && folder !== "." && machine.pathKind(folder) === "directory" ? folder : undefined;
}

/** Where the name ends that "que está en la carpeta" or "of the folder" follows; undefined where nothing of the kind does. */
function beforePlace(tokens: readonly Token[], at: number): number | undefined {
  const is = (nth: number, words: RegExp) => !tokens[nth]?.quoted && words.test(tokens[nth]?.folded ?? "");
  let end = at;
  if (is(end - 1, /^(?:llamad[oa]|called|named)$/)) end -= 1;
  if (is(end - 1, /^(?:carpeta|directorio|folder|directory|dir)$/)) end -= 1;
  while (is(end - 1, /^(?:la|el|the|mi|my|su|nuestr[oa]|our)$/)) end -= 1;
  if (is(end - 1, /^(?:de|del|en|in|inside|under|from|of|within)$/)) end -= 1;
  else return undefined;
  if (is(end - 1, /^dentro$/)) end -= 1;
  if (is(end - 1, /^(?:esta|hay|tengo|tenemos|guardo|is|lives|sits|have|keep)$/)) {
    end -= 1;
    while (is(end - 1, /^(?:que|which|that|i|we|lo|it|s)$/)) end -= 1;
  } else if (is(end - 1, /^(?:guardad[oa]|metid[oa]|stored|kept|located|ubicad[oa])$/)) end -= 1;
  return end > 0 ? end : undefined;
}

/** What a full stop or a semicolon parts belongs to two sentences. */
function hasStop(text: string, tokens: readonly Token[], end: number, at: number): boolean {
  return /[.;:]\s/.test(text.slice(tokens[end - 1]?.end, tokens[at]?.start));
}

/** Several words, one with an ending or quoted, or one that a noun says to be a name: "el fichero lock". */
function isName(tokens: readonly Token[], at: number, width: number, language: StageRequest["language"]): boolean {
  const [first] = tokens.slice(at);
  if (!first || (!first.quoted && isFunctionWord(first.folded, language))) return false;
  if (width > 1 || first.quoted || /.\.\w|\w\/\w/.test(first.text)) return true;
  return /^(?:archivo|fichero|carpeta|directorio|file|folder|directory|llamad[oa]|called|named)$/.test(
    tokens[at - 1]?.folded ?? "",
  );
}

/** The path of that name in the folder; what is the same from here keeps its name, what is another thing here is left. */
function pathIn(folder: string, name: string, machine: MachineSnapshot): string | undefined {
  const path = `${folder}/${name}`;
  if (machine.pathKind(path) === undefined) return undefined;
  const isHere = machine.pathKind(name) !== undefined;
  if (isHere && machine.realPath(path) !== machine.realPath(name)) return undefined;
  return path;
}

function written(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}

/** "Antes.txt y ahora.txt de docs": what is named before it is in that folder too, where it is there and not here. */
function alsoThere(
  text: string,
  tokens: readonly Token[],
  { at, folder, language, machine }: { at: number; folder: string } & Pick<StageRequest, "language" | "machine">,
): string {
  let before = text.slice(0, tokens[at]?.start);
  for (let nth = at - 1; nth >= 1 && before.length > 0; nth -= 2) {
    const isJoined =
      /^(?:y|e|and|o|or|con|with)$/.test(tokens[nth]?.folded ?? "") ||
      /^\s*,\s*$/.test(text.slice(tokens[nth]?.end, tokens[nth + 1]?.start));
    const name =
      isJoined && /^(?:y|e|and|o|or|con|with)$/.test(tokens[nth]?.folded ?? "") ? tokens[nth - 1] : tokens[nth];
    if (!isJoined || name === undefined || !/.\.\w/.test(name.text) || /^[/~]/.test(name.text)) break;
    if (!isName(tokens, tokens.indexOf(name), 1, language)) break;
    const path = pathIn(folder, name.text, machine);
    if (path === undefined) break;
    before = `${before.slice(0, name.start)}${written(path)}${before.slice(name.end)}`;
    if (name === tokens[nth]) nth += 1;
  }
  return before;
}

/**
 * "…, todo en /srv/web", "(all of it is under /srv/web)": where all of a request is, said apart. Where that is the working
 * folder it says nothing more.
 */
function inPlaceOfAll(text: string, { machine }: StageRequest): string {
  const said = placeOfAll.exec(text);
  const folder = said?.[1]?.replace(/\/+$/, "");
  if (said === null || folder === undefined || machine.pathKind(folder) !== "directory") return text;
  if (machine.realPath(folder) !== machine.realPath(".")) return text;
  return `${text.slice(0, said.index)}${text.slice(said.index + said[0].length)}`;
}

const placeOfAll =
  /\s*[,;(.]\s*(?:(?:y |and )?(?:todo(?: ello| esto| eso)?(?: (?:est[aá]|va))?|est[aá]n?(?: tod[oa]s?)?|all(?: of (?:it|this|them))?(?: is| are)?|everything(?: is)?|it is|it's|they are|they're|both(?: are)?|ambos(?: est[aá]n)?) )?(?:en|in|under|inside|dentro de|bajo) (?:la carpeta |el directorio |the folder )?([/~][\w./-]*[\w/-])\)?(?=\s*(?:$|[,;.]|a |al |to |y |and ))/iu;
