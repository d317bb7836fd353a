import type { Language } from "../../../../../shared/language.ts";
import type { LinesWish } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import { editOf } from "./edit-wish.ts";
import { queryOf } from "./query-wish.ts";

/** What has been understood, as one wish; undefined where it is none. */
export function wishOf(draft: Draft, language: Language): LinesWish | undefined {
  const { sources, target } = draft;
  if (draft.joined !== undefined) return joinedTables(draft);
  const [first, second] = sources;
  if (draft.unclear || first === undefined) return undefined;
  const isSeveral = sources.length > 1 || sources.some(({ isGlob, isFolder }) => isGlob || isFolder);
  if (draft.perFile && !isSeveral) return undefined;
  if (draft.compare !== undefined || draft.join) {
    // Of two files as they are nothing more is made than an order of what is left.
    const { show, by, conditions, pick, skip, sort, figure, numbered, letters, backwards } = draft;
    // "The emails of a that are in b too" says what lines are called.
    const isShown = show.some(({ kind }) => draft.join || kind !== "match");
    const isMore = isShown || conditions.length > 0 || numbered || backwards || letters !== undefined;
    if (isMore || [by, pick, skip, sort?.column].some((one) => one !== undefined)) return undefined;
    if (draft.join && figure !== undefined) return undefined;
  }
  if (draft.compare !== undefined) {
    if (second === undefined || sources.length > 2) return undefined;
    const { compare, comparison } = draft;
    // What is to be taken out of a file is not only to be seen.
    if (draft.deletes && target === undefined) return undefined;
    const count = draft.figure?.what === "count";
    if (count && (compare.what === "diff" || compare.what === "same")) return undefined;
    if (draft.sort !== undefined && (count || compare.what === "diff" || compare.what === "same")) return undefined;
    if (draft.skipHeader && !(compare.what === "diff" && comparison.unified)) return undefined;
    return {
      kind: "compare",
      first,
      second,
      ...compare,
      ...comparison,
      headless: draft.skipHeader,
      sort: draft.sort,
      count,
      target: target?.path,
      says: sameness[language],
      strange: 0,
      said: 2,
    };
  }
  if (draft.join) {
    if (sources.length < 2 && !sources.some(({ isGlob }) => isGlob)) return undefined;
    const unique = draft.distinct !== undefined;
    const { beside } = draft;
    if (unique && beside !== undefined) return undefined;
    if (draft.sort !== undefined && beside !== undefined) return undefined;
    return { kind: "join", sources, target, unique, beside, sort: draft.sort, strange: 0, said: 2 };
  }
  // "En minúsculas, ordenados y sin repetir": what is put in order is shown, and the file stays as it is.
  const { edit, distinct, sort, inPlace } = draft;
  if (
    (edit?.what === "upper" || edit?.what === "lower") &&
    !inPlace &&
    (distinct !== undefined || sort !== undefined)
  ) {
    draft.letters = edit.what;
    draft.edit = undefined;
  }
  // A change that cannot be made so is no question.
  return draft.edit === undefined ? (editOf(draft) ?? queryOf(draft)) : editOf(draft);
}

/** Of two tables as they are: nothing more is made of them. */
function joinedTables(draft: Draft): LinesWish | undefined {
  const { joined, target, show, by, conditions, pick, skip, sort, figure, edit, distinct, unclear } = draft;
  const isMore = [by, pick, skip, sort, figure, edit, distinct].some((one) => one !== undefined);
  if (joined === undefined || isMore || unclear || show.length + conditions.length > 0) return undefined;
  return { kind: "tables-joined", ...joined, target, strange: 0, said: 3 };
}

const sameness: Readonly<Record<Language, { same: string; different: string }>> = {
  es: { same: "iguales", different: "distintos" },
  en: { same: "same", different: "different" },
};
