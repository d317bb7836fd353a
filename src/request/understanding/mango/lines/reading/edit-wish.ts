import type { Condition, LinesWish } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";

/** The change of files that was understood; undefined where there is none, or more was said than a change can have. */
export function editOf(draft: Draft): LinesWish | undefined {
  const { sources, backup, target, shownOnly, anyCase, wholeWord } = draft;
  const conditions = draft.conditions.map((one) => (one.on === "text" && anyCase ? { ...one, anyCase } : one));
  const edit =
    draft.edit?.what === "replace"
      ? { ...draft.edit, anyCase, wholeWord }
      : (draft.edit ??
        (draft.deletes ? { what: "delete-lines" as const, conditions: deletedOf(draft, conditions) } : undefined));
  if (edit === undefined) return undefined;
  const { pick } = draft;
  if (
    draft.deletes &&
    pick?.end === "last" &&
    pick.count > 1 &&
    conditions.length === 0 &&
    draft.distinct === undefined
  )
    return dropped(draft, pick.count);
  if (edit.what === "delete-lines") {
    if (draft.distinct !== undefined && edit.conditions.length === 0) return undefined;
    if (
      edit.conditions.length === 0 ||
      edit.conditions.some(({ on }) => on === "column" || on === "listed" || on === "time" || on === "length")
    )
      return undefined;
  } else if (draft.figure !== undefined || draft.by !== undefined) return undefined;
  // "Replace a with b, but only in the lines that have c".
  const [within, ...more] = edit.what === "delete-lines" ? [] : conditions;
  if (draft.needsWithin && within === undefined) return undefined;
  if (more.length > 0 || (draft.pick !== undefined && edit.what !== "delete-lines")) return undefined;
  // "Every http:// link": what is changed is called so.
  const isCalled = /^(?:replace|upper|lower)$/.test(edit.what) && draft.show.every(({ kind }) => kind === "match");
  if ((draft.show.length > 0 && !isCalled) || draft.sort !== undefined) return undefined;
  const apart = shownOnly || target !== undefined ? { target: target?.path } : undefined;
  if (target?.append === true || (apart !== undefined && backup !== undefined)) return undefined;
  const { include, exclude } = draft;
  return {
    kind: "edit",
    sources,
    include,
    exclude,
    edit,
    within,
    backup: besideOf(backup, sources),
    apart,
    strange: 0,
    said: 2,
  };
}

/** "Quita las 3 últimas líneas". */
function dropped({ sources, backup, target, shownOnly }: Draft, count: number): LinesWish | undefined {
  if (target?.append === true) return undefined;
  const apart = shownOnly || target !== undefined ? { target: target?.path } : undefined;
  const edit = { what: "drop-last", count } as const;
  return {
    kind: "edit",
    sources,
    include: [],
    exclude: [],
    edit,
    within: undefined,
    backup,
    apart,
    strange: 0,
    said: 2,
  };
}

/** "El original como app.conf.bak", of conf/app.conf: its own name and an ending. */
function besideOf(backup: string | undefined, [only, ...more]: Draft["sources"]): string | undefined {
  const name = only?.path.split("/").at(-1);
  if (backup === undefined || name === undefined || more.length > 0 || !backup.startsWith("=")) return backup;
  const said = backup.slice(1);
  return said.startsWith(`${name}.`) ? said.slice(name.length) : backup;
}

/** "Borra las 3 primeras líneas": where they stand says which. */
function deletedOf({ pick }: Draft, all: readonly Condition[]): readonly Condition[] {
  // "The comments that begin with ;" are no others besides.
  const isMarked = all.some(
    (one) => one.on === "text" && one.at === "start" && one.texts.every((text) => /^(?:[#;%!"]|\/\/|--)/.test(text)),
  );
  const conditions = isMarked ? all.filter(({ on }) => on !== "comment") : all;
  if (pick === undefined) return conditions;
  return pick.end === "first"
    ? [...conditions, { on: "range", from: 1, to: pick.count }]
    : pick.count === 1
      ? [...conditions, { on: "range", from: -1, to: undefined }]
      : [];
}
