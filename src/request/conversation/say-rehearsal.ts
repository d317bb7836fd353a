import { rehearsalReasonText } from "../../command/rehearsal/reason-text.ts";
import type { ChangeKind, Rehearsal } from "../../ports/rehearsal.ts";
import { groupedDigits } from "../../shared/grouped-digits.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { sayBytes, sayList } from "../skills/saying/figures.ts";
import { kindOf, looksLikeMove, type Share, summarise } from "./change-summary.ts";
import { notableChanges } from "./notable-changes.ts";

/** A rehearsal for the ear: what would change, worst first, and the one thing besides that matters most. */
export function sayRehearsal(rehearsal: Rehearsal, language: Language): string {
  const blind = knowsNoFiles(rehearsal);
  return [
    ...(blind || rehearsal.verdict.kind === "none" ? [notRehearsed(rehearsal, language)] : []),
    ...failureSentence(rehearsal, language),
    ...(blind ? [] : [changesSentence(rehearsal, language)]),
    ...besidesFiles(rehearsal, language, blind),
  ].join(" ");
}

/** That no file changes is known only where the script ran on a view, and it could. */
export function knowsNoFiles({ changes, verdict, run }: Rehearsal): boolean {
  return changes.length === 0 && (verdict.kind === "none" || run?.on.kind !== "view");
}

/** "It would change 3 files in /etc/nginx; none is deleted." Names are shown escaped. */
export function changesSentence(
  { changes, verdict }: Pick<Rehearsal, "changes" | "verdict">,
  language: Language,
): string {
  const shares = summarise(changes);
  if (shares.length === 0) return message(language, "rehearsal.no_change");
  const shared = placeOfAll(shares);
  const clauses = shares.map((share, at) => {
    // A place that all have in common is told once, at the end.
    const told = shared !== undefined && at < shares.length - 1 ? undefined : share;
    return clause(share, told, shares.length > 1 && shared !== undefined, language);
  });
  const text = message(language, "rehearsal.would", {
    clauses: sayList(clauses, language),
    tail: looksLikeMove(changes)
      ? message(language, "rehearsal.like_a_move")
      : verdict.kind === "complete"
        ? spared(shares, language)
        : "",
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** That the rehearsed run failed, and the last thing it complained of; nothing where it ended well. */
export function failureSentence({ run, verdict }: Rehearsal, language: Language): string[] {
  if (run === undefined || (run.exitCode === 0 && run.signal === undefined)) return [];
  // What could not be rehearsed fails on a view for the view's own reasons.
  if (verdict.kind === "none" && run.on.kind === "view") return [];
  const detail = lastLine(run.stderr).replace(/\.$/, "");
  const because = detail === "" ? "" : "_because";
  return [
    run.signal === undefined
      ? message(language, `rehearsal.failed${because}`, { code: run.exitCode, detail })
      : message(language, `rehearsal.ended_by${because}`, { signal: run.signal, detail }),
  ];
}

/** That it, or part of it, could not be rehearsed, and the main reason. */
function notRehearsed({ verdict }: Rehearsal, language: Language): string {
  const [reason] = verdict.reasons;
  const kind = verdict.kind === "none" ? "none" : "partial";
  return reason === undefined
    ? message(language, `rehearsal.${kind}_shown`)
    : message(language, `rehearsal.${kind}_because`, { reason: rehearsalReasonText(reason, language) });
}

/** One sentence: new power over the machine before effects outside files before what is missing of the rehearsal. */
function besidesFiles(rehearsal: Rehearsal, language: Language, told: boolean): string[] {
  const { changes, effects, verdict } = rehearsal;
  const [notable] = notableChanges(changes);
  if (notable !== undefined) {
    const path = visible(notable.change.display);
    return [
      message(language, "rehearsal.notable_said", {
        notable: message(language, `rehearsal.notable_${notable.kind}`, { path }),
      }),
      ...effectsSaid(rehearsal, language),
    ];
  }
  if (effects.length > 0) return effectsSaid(rehearsal, language);
  return verdict.kind === "partial" && !told ? [notRehearsed(rehearsal, language)] : [];
}

function effectsSaid({ effects }: Rehearsal, language: Language): string[] {
  if (effects.length === 0) return [];
  const texts = effects.map((effect) => rehearsalReasonText(effect, language));
  return [message(language, "rehearsal.effects_said", { effects: sayList(texts, language, 2) })];
}

function clause(share: Share, placed: Share | undefined, together: boolean, language: Language): string {
  const verb = {
    deleted: "rehearsal.deletes",
    emptied: "rehearsal.empties",
    changed: "rehearsal.changes",
    created: "rehearsal.creates",
  } as const;
  const attributes = share.fate === "changed" ? attributesAlone(share.kinds) : undefined;
  const what = [
    objectOf(share, language),
    ...(placed === undefined ? [] : placeText(placed, together, language)),
    ...sizeText(share, language),
  ].join(" ");
  return attributes === undefined
    ? message(language, verb[share.fate], { what })
    : message(language, "rehearsal.changes_attributes", {
        attributes: sayList(
          attributes.map((kind) => message(language, `rehearsal.attribute_${kind}`)),
          language,
        ),
        what,
      });
}

function objectOf({ fate, files, folders, only, whole }: Share, language: Language): string {
  if (whole !== undefined && files > 0)
    return message(language, "rehearsal.the_folder_with", {
      path: visible(whole.display),
      ...counted(files, language),
    });
  const one = whole ?? only;
  if (one !== undefined) {
    const path = visible(one.display);
    return kindOf(one) === "directory" ? message(language, "rehearsal.the_folder", { path }) : path;
  }
  const kinds = [
    ...(files > 0 ? [message(language, "rehearsal.files", counted(files, language))] : []),
    // Beside files, folders that go or come are no news.
    ...(folders > 0 && (files === 0 || fate === "changed")
      ? [message(language, "rehearsal.folders", counted(folders, language))]
      : []),
  ];
  return sayList(kinds, language);
}

function placeText({ fate, only, whole, places }: Share, together: boolean, language: Language): string[] {
  if (only !== undefined || whole !== undefined) return [];
  const key: MessageKey = fate === "deleted" && !together ? "rehearsal.from" : "rehearsal.in";
  return [
    message(language, key, {
      where: sayList(
        places.map((place) => visible(place)),
        language,
        3,
      ),
    }),
  ];
}

/** How much goes; small figures say nothing to the ear. */
function sizeText({ fate, bytes }: Share, language: Language): string[] {
  return (fate === "deleted" || fate === "emptied") && bytes >= 1_000_000 ? [`(${sayBytes(bytes, language)})`] : [];
}

/** The place to tell once; undefined where the shares name paths of their own or lie apart. */
function placeOfAll(shares: readonly Share[]): string | undefined {
  const [first] = shares;
  if (first === undefined || shares.some(({ only, whole }) => only !== undefined || whole !== undefined))
    return undefined;
  const place = first.places.join("\n");
  return shares.every(({ places }) => places.join("\n") === place) ? place : undefined;
}

/** What does not happen to what is there; sure only where the rehearsal is the whole truth. */
function spared(shares: readonly Share[], language: Language): string {
  if (shares.some(({ fate }) => fate === "deleted" || fate === "emptied")) return "";
  const changed = shares.find(({ fate }) => fate === "changed");
  if (changed === undefined) return message(language, "rehearsal.nothing_touched");
  return message(
    language,
    changed.files > 1 && shares.length === 1 ? "rehearsal.none_deleted" : "rehearsal.nothing_deleted",
  );
}

type AttributeKind = Extract<ChangeKind, "mode" | "owner" | "times" | "xattr" | "acl" | "link">;
const attributeKinds: readonly AttributeKind[] = ["mode", "owner", "acl", "xattr", "link", "times"];

/** The attributes that change where no content does. A new time alone beside others is no news. */
function attributesAlone(kinds: ReadonlySet<ChangeKind>): readonly AttributeKind[] | undefined {
  const found = attributeKinds.filter((kind) => kinds.has(kind));
  if (found.length < kinds.size) return undefined;
  const news = found.filter((kind) => kind !== "times");
  return news.length > 0 ? news : found;
}

function counted(count: number, language: Language): { n: string; count: number } {
  return { n: groupedDigits(count, language), count };
}

/** The last line with text, escaped and no longer than a sentence. */
function lastLine(text: string): string {
  const shown = visible(text.trimEnd().split("\n").at(-1)?.trim() ?? "");
  return shown.length > 160 ? `${shown.slice(0, 159)}…` : shown;
}
