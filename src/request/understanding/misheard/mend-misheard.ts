import type { Language } from "../../../shared/language.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { editDistance } from "../text/edit-distance.ts";
import { fold } from "../text/fold.ts";
import { phoneticKey } from "./phonetic-key.ts";
import { waysToSay } from "./ways-to-say.ts";

/** A name of this machine as it is compared: every way to say it, as a key. */
export type SoundingName = { name: string; keys: readonly string[] };

export type Mend = { heard: string; name: string; distance: number };

/** What a spoken request may name here: units, users, hosts, containers, programs. Made once, used for many requests. Pure. */
export function soundingNames(names: Iterable<string>, language: Language): SoundingName[] {
  return [...new Set(names)]
    .map((name) => ({ name, keys: waysToSay(name, language).map((way) => phoneticKey(way, language)) }))
    .map(({ name, keys }) => ({ name, keys: [...new Set(keys)].filter((key) => key.length >= leastKey) }))
    .filter(({ keys }) => keys.length > 0);
}

/**
 * What a recogniser wrote, with names that only sound right put right: "reinicia en jinx" → "reinicia nginx". One to four
 * words become a name when they sound like it and like no other, and stand where a name may stand. Words that make sense by
 * themselves must sound exactly so. `isKnown`: a word that sentences know. `programs`: there are so many that most words sound
 * like one, so they count only where a program is named. Pure.
 */
export function mendMisheard(
  text: string,
  names: readonly SoundingName[],
  language: Language,
  isKnown: (folded: string) => boolean,
  programs: () => readonly SoundingName[] = () => [],
): { text: string; mends: readonly Mend[] } {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const written = new Set(names.map(({ name }) => name.toLowerCase()));
  const mends: Mend[] = [];
  const mended: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found =
      at === 0
        ? undefined
        : foundAt(words, at, {
            ...{ names, written, language, isKnown },
            ...(namesProgram(words, at) && { programs: programs() }),
          });
    if (found === undefined) {
      mended.push(words[at] ?? "");
      at += 1;
      continue;
    }
    mends.push({ heard: words.slice(at, at + found.width).join(" "), name: found.name, distance: found.distance });
    mended.push(`${found.name}${/[.,;:!?]*$/.exec(words[at + found.width - 1] ?? "")?.[0] ?? ""}`);
    at += found.width;
  }
  return { text: mends.length === 0 ? text : mended.join(" "), mends };
}

const mostWords = 4;
/** A shorter key is like too many others. */
const leastKey = 4;

type Search = {
  names: readonly SoundingName[];
  written: ReadonlySet<string>;
  language: Language;
  isKnown(folded: string): boolean;
  programs?: readonly SoundingName[];
};
type Found = { name: string; width: number; distance: number };

/** "De postgres" is the preposition and a name, unless the name needs it more ("en jinx"). */
function foundAt(words: readonly string[], at: number, search: Search): Found | undefined {
  const found = bestAt(words, at, search);
  if (found === undefined || found.width === 1 || !smallWord.test(fold(words[at] ?? ""))) return found;
  const without = bestAt(words, at + 1, search);
  return without !== undefined && without.distance <= found.distance ? undefined : found;
}

const smallWord = /^(el|la|los|las|un|una|de|del|al|a|en|con|por|y|o|the|of|on|in|at|to|for|and|my|mi)$/;

/** The name that the words from `at` on sound like best; none where two are equally near. */
function bestAt(words: readonly string[], at: number, search: Search): Found | undefined {
  let best: (Found & { share: number }) | undefined;
  let even = false;
  for (let width = 1; width <= Math.min(mostWords, words.length - at); width++) {
    const heard = words.slice(at, at + width).map((word, index) => (index === width - 1 ? withoutMarks(word) : word));
    // What is written right is right, and what has signs in it was not misheard.
    if (heard.some((word) => search.written.has(word.toLowerCase()) || !/^[\p{L}']+(-[\p{L}']+)*$/u.test(word))) break;
    if (!mayBeName(heard, words[at - 1] ?? "", search)) continue;
    const key = phoneticKey(heard.join(""), search.language);
    const most = distanceAllowed(key, heard, search);
    const programsNear = nearest(key, search.programs ?? [], Math.min(most, Math.floor(key.length / lettersAnError)));
    for (const { name, distance } of [...nearest(key, search.names, most), ...programsNear]) {
      const share = distance / key.length;
      if (best === undefined || share < best.share || (share === best.share && width > best.width)) {
        best = { name, width, distance, share };
        even = false;
      } else if (share === best.share && width === best.width && name !== best.name) even = true;
    }
  }
  return even ? undefined : best;
}

/** Of a program one sound in so many may be wrong: a few letters are those of too many. */
const lettersAnError = 6;

/** Recognisers that write sentences end them with marks. */
function withoutMarks(word: string): string {
  return word.replace(/[.,;:!?]+$/, "");
}

/** An article or a preposition begins no name, though it may be the first half of one ("en jinx"). */
function mayBeName(heard: readonly string[], before: string, { isKnown, programs }: Search): boolean {
  const folded = heard.map(fold);
  const makesSense = folded.every((word) => isOrdinaryWord(word) || isKnown(word));
  return !makesSense || programs !== undefined || introducesName.test(fold(before));
}

/** Behind these there is a name, whatever it sounds like. */
const introducesName =
  /^(servicio|servicios|unidad|demonio|contenedor|usuario|usuaria|servidor|maquina|equipo|host|paquete|programa|grupo|service|unit|daemon|container|user|server|machine|package|program|group|(re)?(inicia|arranca|para|deten|lanza|activa|habilita|deshabilita|carga)(r|lo|la)?|(re)?(start|stop|enable|disable|load))$/;

/** Whether the words before this place say that a program comes which is here: "la versión de", "desinstala", "kill the process". */
function namesProgram(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at).map((word) => fold(withoutMarks(word)));
  while (smallWord.test(before.at(-1) ?? "")) before.pop();
  return introducesProgram.test(before.at(-1) ?? "");
}

const introducesProgram =
  /^(programas?|comandos?|orden|ordenes|utilidad|herramienta|procesos?|version|manual|ayuda|desinstala(r|lo|me)?|instalad[oa]s?|ejecuta(r|ndo|lo)?|corre|lanza(r)?|usa(r|ndo)?|mata(r)?|programs?|commands?|tools?|utility|process(es)?|help|uninstall|installed|run|running|execute|launch|use|using|kill)$/;

/** One sound in four may be wrong, one in eight where the words make sense; none in short ones. */
function distanceAllowed(key: string, heard: readonly string[], { isKnown }: Search): number {
  if (key.length < leastKey) return -1;
  const makesSense = heard.map(fold).every((word) => isOrdinaryWord(word) || isKnown(word));
  return Math.floor(key.length / (makesSense ? 8 : 4));
}

function nearest(key: string, names: readonly SoundingName[], most: number): { name: string; distance: number }[] {
  if (most < 0) return [];
  return names.flatMap(({ name, keys }) => {
    const distance = Math.min(...keys.map((one) => editDistance(key, one, most)));
    return distance <= most ? [{ name, distance }] : [];
  });
}
