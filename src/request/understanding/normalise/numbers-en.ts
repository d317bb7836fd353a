import type { NumberRead } from "./number-read.ts";
import type { Word } from "./words.ts";

const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

type Part = { value: number; next: number };

/** An English cardinal: "three hundred and six", "a thousand two hundred", "twenty-four"; "oh" and "zero" are 0. */
export function readNumberEn(words: readonly Word[], at: number): NumberRead | undefined {
  const first = words[at]?.folded;
  if (first === "zero" || (first === "oh" && at > 0)) return { value: 0, digits: "0", next: at + 1, words: 1 };
  const read = scaled(words, at);
  if (!read) return undefined;
  return { value: read.value, digits: String(read.value), next: read.next, words: read.next - at };
}

function scaled(words: readonly Word[], at: number): Part | undefined {
  let total = 0;
  let next = at;
  let read = belowThousand(words, at);
  if (!read) return undefined;
  for (const [name, size] of [
    ["million", 1_000_000],
    ["thousand", 1000],
  ] as const) {
    if (!read || follows(words, read.next) !== name) continue;
    total += read.value * size;
    next = read.next + 1;
    const after = follows(words, next) === "and" ? next + 1 : next;
    read = follows(words, after) === undefined ? undefined : belowThousand(words, after);
  }
  return read ? { value: total + read.value, next: read.next } : { value: total, next };
}

function belowThousand(words: readonly Word[], at: number): Part | undefined {
  const article = words[at]?.folded === "a" && /^(hundred|thousand|million)$/.test(follows(words, at + 1) ?? "");
  const front = article ? { value: 1, next: at + 1 } : belowHundred(words, at);
  if (!front || follows(words, front.next) !== "hundred") return front;
  const value = front.value * 100;
  const after = front.next + 1;
  const restAt = follows(words, after) === "and" ? after + 1 : after;
  const rest = follows(words, restAt) === undefined ? undefined : belowHundred(words, restAt);
  return rest ? { value: value + rest.value, next: rest.next } : { value, next: after };
}

function belowHundred(words: readonly Word[], at: number): Part | undefined {
  const word = words[at]?.folded ?? "";
  const hyphened = /^(\w+)-(\w+)$/.exec(word);
  if (hyphened) {
    const ten = tens[hyphened[1] ?? ""];
    const unit = small[hyphened[2] ?? ""];
    return ten !== undefined && unit !== undefined && unit < 10 ? { value: ten + unit, next: at + 1 } : undefined;
  }
  const ten = tens[word];
  if (ten !== undefined) {
    const unit = small[follows(words, at + 1) ?? ""];
    return unit !== undefined && unit < 10 ? { value: ten + unit, next: at + 2 } : { value: ten, next: at + 1 };
  }
  const value = small[word];
  return value === undefined ? undefined : { value, next: at + 1 };
}

function follows(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  return word?.joined && !word.quoted ? word.folded : undefined;
}
