import type { Language } from "../../../shared/language.ts";
import { readLetter } from "./letters.ts";
import { readDigitGroups } from "./numbers.ts";
import type { Rewrite } from "./rewrite.ts";
import type { Word } from "./words.ts";

/** A device file's name said with its numbers apart: "sda uno" → sda1, "nvme cero ene uno" → nvme0n1. */
export function readDeviceName(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  const kind = words[at]?.folded ?? "";
  if (!numbered.test(kind)) return undefined;
  const number = readFollowing(words, at + 1, language);
  if (!number) return undefined;
  const device = { text: kind + number.digits, next: number.next };
  const letter = kind === "nvme" && words[device.next]?.joined ? readLetter(words, device.next, language) : undefined;
  const space = letter?.text === "n" ? readFollowing(words, letter.next, language) : undefined;
  return space ? { text: `${device.text}n${space.digits}`, next: space.next } : device;
}

const numbered = /^([shv]d[a-z]|nvme|md|tty|dm|loop|sr|video)$/;

function readFollowing(words: readonly Word[], at: number, language: Language) {
  return words[at]?.joined ? readDigitGroups(words, at, language) : undefined;
}
