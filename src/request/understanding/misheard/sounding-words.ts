import type { Language } from "../../../shared/language.ts";
import type { SkillIndex } from "../templates/skill-index.ts";
import type { Token } from "../templates/tokens.ts";
import { editDistance } from "../text/edit-distance.ts";
import { phoneticKey } from "./phonetic-key.ts";

/** A request in which `words` stand for what only sounds like them; `sure`: how much of their sound is the same. */
export type Resounded = { tokens: readonly Token[]; words: readonly string[]; sure: number };

/**
 * What may have been said where a recogniser wrote this: small words that are taken for each other, and words or pairs of
 * words that sound like one that sentences know ("uses" → users, "process is" → processes). One place changed comes first,
 * then two. Names with signs or digits, and what is quoted, stay.
 */
export function resounded(tokens: readonly Token[], language: Language, index: SkillIndex): Resounded[] {
  if (tokens.length > 20) return [];
  const changes = tokens.flatMap((_, at) => changesAt(tokens, at, language, index)).slice(0, mostChanges);
  const one = changes.map((change) => changed(tokens, [change]));
  const two = changes.flatMap((first, at) =>
    changes
      .slice(at + 1)
      .flatMap((second) => (second.at >= first.at + first.width ? [changed(tokens, [second, first])] : [])),
  );
  return [...one, ...two].slice(0, mostTried);
}

const mostChanges = 24;
const mostTried = 120;

type Change = { at: number; width: number; word: string; distance: number };

function changesAt(tokens: readonly Token[], at: number, language: Language, index: SkillIndex): Change[] {
  const isWord = (token: Token | undefined): token is Token =>
    token !== undefined && !token.quoted && /^[\p{L}-]+$/u.test(token.text);
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!isWord(token)) return [];
  const taken = (alike[language][token.folded] ?? []).map((word) => ({ at, width: 1, word, distance: 0 }));
  const single = soundingLike([token.folded], language, index).map((found) => ({ ...found, at, width: 1 }));
  const pair = isWord(next)
    ? soundingLike([token.folded, next.folded], language, index).map((found) => ({ ...found, at, width: 2 }))
    : [];
  return [...taken, ...single, ...pair];
}

/** Words of sentences with the same sound, or in longer ones with one that differs. */
function soundingLike(
  heard: readonly string[],
  language: Language,
  index: SkillIndex,
): { word: string; distance: number }[] {
  const key = phoneticKey(heard.join(""), language);
  if (key.length < leastKey) return [];
  const most = key.length >= longKey ? 1 : 0;
  return keysOf(index, language).flatMap(({ word, key: other }) => {
    if (heard.includes(word) || Math.abs(other.length - key.length) > most) return [];
    const distance = editDistance(key, other, most);
    return distance <= most ? [{ word, distance: distance / key.length }] : [];
  });
}

const leastKey = 4;
const longKey = 5;

const keysByIndex = new WeakMap<SkillIndex, readonly { word: string; key: string }[]>();

function keysOf(index: SkillIndex, language: Language): readonly { word: string; key: string }[] {
  const before = keysByIndex.get(index);
  if (before !== undefined) return before;
  const words = [..."abcdefghijklmnopqrstuvwxyz"].flatMap((letter) => index.wordsFrom(letter));
  const made = [...new Set(words)]
    .filter((word) => /^[a-z]+$/.test(word))
    .map((word) => ({ word, key: phoneticKey(word, language) }))
    .filter(({ key }) => key.length >= leastKey);
  keysByIndex.set(index, made);
  return made;
}

/** Changes from the last to the first, so that places stay what they are. */
function changed(tokens: readonly Token[], changes: readonly Change[]): Resounded {
  const all = [...tokens];
  for (const { at, width, word } of changes) {
    const token = tokens[at];
    if (token !== undefined) all.splice(at, width, { ...token, text: word, folded: word });
  }
  const sure = changes.reduce((product, { distance }) => product * (1 - distance), 1) * 0.95 ** changes.length;
  return { tokens: all, words: changes.map(({ word }) => word), sure };
}

/** Small words that recognisers take for each other. */
const alike: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  es: {
    al: ["el"],
    el: ["al"],
    ha: ["a"],
    ahi: ["hay"],
    ay: ["hay"],
    ai: ["hay"],
    aber: ["ver"],
    del: ["el"],
    dora: ["hora"],
    lo: ["los"],
  },
  en: {
    a: ["is"],
    our: ["are"],
    are: ["our"],
    his: ["is"],
    is: ["has"],
    use: ["uses"],
    used: ["use"],
    uses: ["users", "use"],
    lock: ["log"],
    locks: ["logs"],
    law: ["log"],
    their: ["there"],
    there: ["their"],
    or: ["are"],
    were: ["where"],
    where: ["which"],
    wear: ["where"],
    witch: ["which"],
    hour: ["our", "are"],
  },
};
