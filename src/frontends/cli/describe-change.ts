import type { FileChange, FileState } from "../../ports/rehearsal.ts";
import { fateOf } from "../../request/conversation/change-summary.ts";
import { sayBytes } from "../../request/skills/saying/figures.ts";
import { groupedDigits } from "../../shared/grouped-digits.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, type MessageParameters, message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { localTime } from "./local-time.ts";
import { shownName } from "./shown-name.ts";

export type Wording = {
  language: Language;
  /** "ana:users" for a user and group number. */
  owner(uid: number, gid: number): string;
};

/** What happens to one path, in words that need no colour and no sign: "content changed, 61 B → 63 B; permissions 0644 → 0600". */
export function describeChange(change: FileChange, wording: Wording): string {
  const { before, after } = change;
  if (after === undefined) return before === undefined ? "" : whole("rehearsal.word_deleted", before, change, wording);
  if (before === undefined) return whole("rehearsal.word_created", after, change, wording);
  return [...contentWords(change, before, after, wording), ...attributeWords(change, before, after, wording)].join(
    "; ",
  );
}

/** A path that goes or comes, with what there is of it. */
function whole(key: MessageKey, state: FileState, change: FileChange, { language, owner }: Wording): string {
  const { kind, size, target, mode } = state;
  const what =
    kind === "link" && target !== undefined
      ? [message(language, "rehearsal.word_leads", { target: nameOf(target) })]
      : kind === "file"
        ? [sayBytes(size, language)]
        : [message(language, `rehearsal.kind_${kind}`)];
  // Whose a new file is matters where it is nobody's usual; set-id bits always do.
  const rights =
    key === "rehearsal.word_created" && (mode & 0o7000) !== 0 && kind !== "link"
      ? [octal(mode), owner(state.uid, state.gid)]
      : [];
  return [message(language, key), ...what, ...rights, ...withheldWords(change, language)].join(", ");
}

function contentWords(change: FileChange, before: FileState, after: FileState, { language }: Wording): string[] {
  const say = (key: MessageKey, parameters?: MessageParameters) => message(language, key, parameters);
  const { kinds } = change;
  if (before.kind !== after.kind) {
    const kindWords = { before: say(`rehearsal.kind_${before.kind}`), after: say(`rehearsal.kind_${after.kind}`) };
    return [say("rehearsal.word_replaced_kind", kindWords)];
  }
  if (before.kind === "link") {
    const moved =
      before.target !== undefined && after.target !== undefined && Buffer.compare(before.target, after.target) !== 0;
    if (moved) return [say("rehearsal.word_target", { before: nameOf(before.target), after: nameOf(after.target) })];
    return kinds.includes("replaced") ? [say("rehearsal.word_replaced")] : [];
  }
  const content = kinds.includes("modified") || (kinds.includes("replaced") && hasOtherContent(change, before, after));
  if (!content)
    return kinds.includes("replaced") ? [say("rehearsal.word_replaced"), ...otherNames(change, before, language)] : [];
  const word = fateOf(change) === "emptied" ? "rehearsal.word_emptied" : "rehearsal.word_modified";
  const sizes = [before.size, after.size].map((size) => sayBytes(size, language));
  const size = sizes[0] === sizes[1] ? sizes[0] : sizes.join(" → ");
  return [
    [say(word), ...(size === undefined ? [] : [size]), ...withheldWords(change, language)].join(", "),
    ...otherNames(change, before, language),
  ];
}

/** Whether another file under the same name also holds something else, as far as that was looked at. */
function hasOtherContent({ diff = "", withheld }: FileChange, before: FileState, after: FileState): boolean {
  return before.size !== after.size || diff !== "" || (withheld !== undefined && withheld !== "secret");
}

/** An editor that writes a new file leaves the other hard links of the old one behind. */
function otherNames({ kinds }: FileChange, { links, kind }: FileState, language: Language): string[] {
  if (!kinds.includes("replaced") || kind !== "file" || links < 2) return [];
  return [message(language, "rehearsal.word_other_names", { n: links - 1, count: links - 1 })];
}

function attributeWords(
  { kinds }: FileChange,
  before: FileState,
  after: FileState,
  { language, owner }: Wording,
): string[] {
  const say = (key: MessageKey, parameters?: MessageParameters) => message(language, key, parameters);
  const words: string[] = [];
  if (kinds.includes("mode"))
    words.push(say("rehearsal.word_mode", { before: octal(before.mode), after: octal(after.mode) }));
  if (kinds.includes("owner"))
    words.push(
      say("rehearsal.word_owner", {
        before: visible(owner(before.uid, before.gid)),
        after: visible(owner(after.uid, after.gid)),
      }),
    );
  if (kinds.includes("acl")) words.push(say("rehearsal.word_acl"));
  if (kinds.includes("xattr"))
    words.push(say("rehearsal.word_xattr", { list: attributeChanges(before, after, language) }));
  if (kinds.includes("link") && before.kind === "file" && before.links !== after.links)
    words.push(
      say("rehearsal.word_links", {
        before: groupedDigits(before.links, language),
        after: groupedDigits(after.links, language),
      }),
    );
  // Whatever is written gets a new time: worth a word only by itself.
  if (kinds.includes("times") && kinds.length === 1)
    words.push(say("rehearsal.word_times", { before: timeOf(before), after: timeOf(after) }));
  return words;
}

function attributeChanges(before: FileState, after: FileState, language: Language): string {
  const names = [...new Set([...before.attributes.keys(), ...after.attributes.keys()])].filter(
    (name) => !name.startsWith("system.posix_acl_"),
  );
  return names
    .flatMap((name) => {
      const [old, now] = [before.attributes.get(name), after.attributes.get(name)];
      if (old !== undefined && now !== undefined && Buffer.compare(old, now) === 0) return [];
      const fate = old === undefined ? "added" : now === undefined ? "removed" : "changed";
      return [message(language, `rehearsal.word_attribute_${fate}`, { name: shownName(name) })];
    })
    .join(", ");
}

function withheldWords({ withheld }: FileChange, language: Language): string[] {
  return withheld === undefined ? [] : [message(language, `rehearsal.word_${withheld}`)];
}

function nameOf(bytes: Uint8Array | undefined): string {
  return shownName(new TextDecoder().decode(bytes));
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}

/** A file may carry a time that Date cannot say: then its seconds since the epoch. */
function timeOf({ modifiedNs }: FileState): string {
  const milliseconds = Number(modifiedNs / 1_000_000n);
  return Math.abs(milliseconds) <= furthestMs ? localTime(milliseconds) : String(modifiedNs / 1_000_000_000n);
}

// What Date can say, less a day for the time zone.
const furthestMs = 8_640_000_000_000_000 - 86_400_000;
