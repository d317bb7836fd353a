import type { Column, Condition, Edit, LinesComparison, LinesQuery, Source, TablesJoin } from "../lines-wish.ts";
import type { KnownFile } from "../sources/known-file.ts";

/** What has been understood so far. */
export type Draft = Omit<LinesQuery, "kind" | "sources" | "format" | "conditions" | "show" | "exclude" | "include"> & {
  known: KnownFile;
  /** In the order in which they were named. */
  sources: Source[];
  conditions: Condition[];
  show: Column[];
  include: string[];
  exclude: string[];
  anyCase: boolean;
  edit: Edit | undefined;
  backup: string | undefined;
  /** A changed text is to be shown, and the file to stay as it is. */
  shownOnly: boolean;
  /** It is to be read as it is, which of what is packed takes a command of its own. */
  reads: boolean;
  /** The token before which it was only told what is wrong ("it has tabs: replace them"). */
  described: number;
  /** Words of a change that need a file ("delete the lines …"). */
  deletes: boolean;
  /** A change is for some lines only, and which has still to be said. */
  needsWithin: boolean;
  compare: Pick<LinesComparison, "what" | "column" | "keyed" | "within"> | undefined;
  comparison: {
    unified: boolean;
    sideBySide: boolean;
    changedOnly: boolean;
    ignore: LinesComparison["ignore"][number][];
  };
  /** How many of each is wanted too, of whatever is shown. */
  tallied: boolean;
  /** Values whose meaning the command says in other words. */
  understood: string[];
  /** By letters, and not by what was counted. */
  alphabetic: boolean;
  /** What is shown was asked for in so many words. */
  isShownSaid: boolean;
  join: boolean;
  beside: string | undefined;
  joined: Omit<TablesJoin, "kind" | "target"> | undefined;
  /** That the request names, of what is there or is to be made. */
  separator: string | undefined;
  /** Columns that were only explained ("it is the third"). */
  told: readonly Column[];
  /** And those that were explained with their name. */
  explained: readonly Column[];
  /** What is to be changed was named as the file names it. */
  settled: boolean;
  /** Something was asked that contradicts itself, or that nobody can make sense of. */
  unclear: boolean;
};

export function emptyDraft(known: KnownFile): Draft {
  return {
    known,
    sources: [],
    include: [],
    exclude: [],
    conditions: [],
    show: [],
    dropped: false,
    matchOnly: false,
    wholeWord: false,
    anyCase: false,
    numbered: false,
    filesOnly: undefined,
    perFile: false,
    nameless: false,
    nonZero: false,
    context: { before: 0, after: 0 },
    figure: undefined,
    by: undefined,
    having: undefined,
    distinct: undefined,
    distinctBy: undefined,
    sort: undefined,
    byLength: undefined,
    countsWritten: false,
    backwards: false,
    shuffled: false,
    pick: undefined,
    skip: undefined,
    skipHeader: false,
    keepHeader: false,
    figureFirst: undefined,
    decimals: undefined,
    numbersOnly: false,
    rows: false,
    letters: undefined,
    pretty: false,
    keys: false,
    csv: false,
    between: undefined,
    follows: false,
    target: undefined,
    edit: undefined,
    backup: undefined,
    shownOnly: false,
    inPlace: false,
    described: 0,
    reads: false,
    deletes: false,
    needsWithin: false,
    compare: undefined,
    comparison: { unified: false, sideBySide: false, changedOnly: false, ignore: [] },
    tallied: false,
    understood: [],
    alphabetic: false,
    isShownSaid: false,
    join: false,
    beside: undefined,
    joined: undefined,
    separator: undefined,
    told: [],
    explained: [],
    settled: false,
    unclear: false,
  };
}
