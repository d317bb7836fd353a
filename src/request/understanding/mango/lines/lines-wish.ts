/** Where in a line something stands that a request speaks of. */
export type Column =
  /** The `at`th, from 1, of what `separator` parts; of blanks where there is none. */
  | { kind: "field"; at: number; separator: string | undefined; numeric: boolean }
  /** The `at`th piece between double quotes, as awk(1) counts with -F'"'. */
  | { kind: "quoted"; at: number }
  /** All that a pattern of grep(1) finds. */
  | { kind: "match"; pattern: string; perl: boolean }
  /** What a setting is set to, in the part of the file that [section] begins. */
  | { kind: "setting"; key: string; style: "=" | " = " | " " | ": "; section: string | undefined; indented?: boolean }
  /** Of an object of JSON; of each that the list `within` it holds. */
  | { kind: "key"; path: readonly string[]; numeric: boolean; boolean: boolean; within?: string; list?: boolean }
  /** One field times the other ("cantidad por precio"). */
  | { kind: "product"; factors: readonly [Field, Field] };

export type Field = { kind: "field"; at: number; separator: string | undefined; numeric: boolean };

/** Whether two are the same place. */
export function isSame(one: Column | undefined, other: Column | undefined): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

export type Format = {
  /** Tables have their fields between separators, logs between blanks; settings are key = value; text has lines alone. */
  kind: "table" | "log" | "json" | "settings" | "text";
  separator: string | undefined;
  /** Whether the first line says what the columns are called. */
  header: boolean;
  /** Of JSON: one object a line, a list of them, one object, or a list within one (under the key `within`). */
  json: "lines" | "list" | "object" | "nested" | undefined;
  within?: string;
  /** The hour of a line as awk(1) says it, "10:00:00" or longer, where lines have one. */
  time: string | undefined;
  /** Whether it is known to have letters that tr(1) takes for none. */
  accents: boolean;
};

export type Source = { path: string; isGlob: boolean; isFolder: boolean; packed: "gz" | "xz" | "bz2" | undefined };

/** What a line must be to be kept. */
export type Condition =
  | {
      on: "text";
      /** Any of these. */
      texts: readonly string[];
      at: At;
      not: boolean;
      anyCase: boolean;
      /** They are extended regular expressions and not to the letter. */
      isPattern?: boolean;
    }
  | { on: "blank" | "comment"; not: boolean }
  /** By their numbers; -1 is the last. */
  | { on: "range"; from: number; to: number | undefined }
  /** Each `every`th, the `first` one to begin with. */
  | { on: "step"; first: number; every: number }
  /**
   * From a line that has one text to the next that has the other; `inner`: without these two. Without the one from the first
   * line on, without the other to the last.
   */
  | { on: "marks"; from: string | undefined; to: string | undefined; inner: boolean }
  /** From the line [section] to the next that is such a heading. */
  | { on: "section"; section: string }
  /** In letters. */
  | { on: "length"; test: Test; letters: number }
  | { on: "column"; column: Column; test: Test; values: readonly string[] }
  /** What is in a column is a line of another file, or is none. */
  | { on: "listed"; column: Field; list: Source; not: boolean }
  /** Hours and minutes, both ends in. */
  | { on: "time"; from: string | undefined; to: string | undefined };

/** Where in a line a text stands; "whole": it is all of it. */
export type At = "any" | "start" | "end" | "whole";

export type Test = "=" | "!=" | ">" | ">=" | "<" | "<=" | "has" | "starts" | "ends";

/**
 * "percent": how many of a hundred lines are what the conditions say, or have each value; "columns": how many the first line
 * has; "extremes": the smallest and the largest.
 */
export type Figure =
  | "columns"
  | "count"
  | "sum"
  | "mean"
  | "max"
  | "min"
  | "extremes"
  | "median"
  | "words"
  | "characters"
  | "longest"
  | "longest-line"
  | "percent";

/** What is wanted of the lines of files: of which, what of them, and where to. */
export type LinesQuery = {
  kind: "query";
  sources: readonly Source[];
  format: Format;
  include: readonly string[];
  exclude: readonly string[];
  conditions: readonly Condition[];
  /** What of each line; empty for all of it. */
  show: readonly Column[];
  /** All but these. */
  dropped: boolean;
  matchOnly: boolean;
  wholeWord: boolean;
  numbered: boolean;
  filesOnly: "with" | "without" | undefined;
  perFile: boolean;
  /** Lines without the names of their files before them. */
  nameless: boolean;
  /** Of files that are counted one by one, none that has nothing. */
  nonZero: boolean;
  context: { before: number; after: number };
  /** `lines`: how many these are is wanted too. */
  figure: { what: Figure; column: Column | undefined; lines?: boolean } | undefined;
  /** One figure for each value of these. */
  by: Column | "words" | "lines" | undefined;
  /** Of values that are counted: only those that are there so often. */
  having: { test: ">" | "<" | ">=" | "<="; count: number } | undefined;
  distinct: "once" | "in-order" | "repeated" | "singles" | undefined;
  /** One line for each value of this. */
  distinctBy: Column | undefined;
  sort:
    | {
        column: Column | undefined;
        /** Among lines that are alike in that. */
        then?: Column;
        numeric: boolean;
        reverse: boolean;
        anyCase?: boolean;
      }
    | undefined;
  /** By how long lines are, the longest first where reversed. */
  byLength: { reverse: boolean } | undefined;
  backwards: boolean;
  shuffled: boolean;
  pick: { end: "first" | "last"; count: number; when: "before" | "after" } | undefined;
  /** Lines to leave out at an end. */
  skip: { end: "first" | "last"; count: number } | undefined;
  skipHeader: boolean;
  /** The heading stays above all. */
  keepHeader: boolean;
  /** Of a figure for each value of something: the figure before the value. */
  figureFirst: boolean | undefined;
  decimals: number | undefined;
  /** Where numbers of lines are wanted and nothing else of them. */
  numbersOnly: boolean;
  /** Where what is counted are the things that the lines tell of: a heading is none. */
  rows: boolean;
  letters: "upper" | "lower" | undefined;
  pretty: boolean;
  /** The names of the keys of JSON. */
  keys: boolean;
  csv: boolean;
  /** What stands between columns that are shown, where it is not what does in the file. */
  between: string | undefined;
  /** Lines as they are written, until nobody wants more. */
  follows: boolean;
  target: { path: string; append: boolean } | undefined;
  /** How many lines were written there is to be told. */
  countsWritten: boolean;
  /** The file itself is to become that. */
  inPlace: boolean;
};

/** A change of a file where it is. */
export type LinesEdit = {
  kind: "edit";
  sources: readonly Source[];
  /** Of a folder: only files of this name, and none in folders of these. */
  include: readonly string[];
  exclude: readonly string[];
  edit: Edit;
  /** Only in the lines that are so; undefined: in all. */
  within: Condition | undefined;
  backup: string | undefined;
  /** On the screen, or into another file, and the file as it was. */
  apart: { target: string | undefined } | undefined;
};

/** The last lines, which sed(1) does not know before the end. */
export type DroppedEnd = { what: "drop-last"; count: number };

export type Edit = AddedLine | DroppedEnd | Recoding | JsonEdit | SedEdit;

/** What jq(1) makes of the whole. */
export type JsonEdit = { what: "jq"; filter: string };

/** By the names that iconv(1) has. */
export type Recoding = { what: "recode"; from: string; into: string };

export type AddedLine = { what: "append" | "prepend"; text: string };

/** What a setting is to be set to; `now` the mark of a comment before it, `was` the value that it is said to have. */
export type SetTo = {
  key: string;
  value: string;
  now: string | undefined;
  style: "=" | " = " | " " | ": ";
  indented?: boolean;
  /** That its line ends in. */
  end?: string;
  was?: string;
};

/** What sed(1) can do to each line. */
export type SedEdit =
  | {
      what: "replace";
      from: string;
      to: string;
      anyCase: boolean;
      wholeWord: boolean;
      first: "of-file" | "of-line" | undefined;
    }
  /** At the beginning or the end of each line. */
  | { what: "prefix" | "suffix"; text: string }
  | { what: "delete-lines"; conditions: readonly Condition[] }
  | ({ what: "set"; section?: string } & SetTo)
  | { what: "set-several"; changes: readonly SetTo[] }
  /** All values of "key=value", or that of one key, by something that tells nothing. */
  | { what: "mask"; key: string | undefined; by: string }
  /** Before the line of a number, or each that has a text. */
  | { what: "insert"; text: string; at: number | { side: "before" | "after"; mark: string } }
  | { what: "comment" | "uncomment"; text: string; mark: string }
  | {
      what:
        | "trailing-blanks"
        | "leading-blanks"
        | "carriage-returns"
        | "bom"
        | "upper"
        | "lower"
        | "squeeze-blanks"
        | "squeeze-lines";
    }
  | { what: "tabs"; width: number }
  /** One sign for another between columns; with `decimals`, a point for the comma of numbers too. */
  | { what: "separators"; from: string; to: string; decimals: boolean };

/** Of whole lines. */
export type Order = { numeric: boolean; reverse: boolean };

export type LinesJoin = {
  kind: "join";
  sources: readonly Source[];
  target: { path: string; append: boolean } | undefined;
  unique: boolean;
  sort: Order | undefined;
  /** Line by line next to each other, with this between them, and not one after the other. */
  beside: string | undefined;
};

/** Rows of two tables that have the same in a column of each, as one. */
export type TablesJoin = {
  kind: "tables-joined";
  first: Source;
  second: Source;
  left: Field;
  right: Field;
  /** They are in the order of it already. */
  isSorted: boolean;
  /** Rows of the first that have no partner too. */
  unpaired: boolean;
  target: { path: string; append: boolean } | undefined;
};

export type LinesComparison = {
  kind: "compare";
  first: Source;
  second: Source;
  what: "diff" | "same" | "common" | "only-first" | "only-second" | "listed" | "unlisted";
  /** What of the lines of the first is, or is not, listed in the second. */
  column?: Field;
  /** Both are tables that have that column. */
  keyed?: boolean;
  /** One is a list of what stands within the lines of the other. */
  within?: boolean;
  unified: boolean;
  sideBySide: boolean;
  /** Without the lines that are the same, which only side by side are shown at all. */
  changedOnly: boolean;
  /** Without the two lines that name the files. */
  headless: boolean;
  ignore: readonly ("case" | "blanks" | "empty")[];
  count: boolean;
  sort: Order | undefined;
  target: string | undefined;
  /** What is printed of files that are, or are not, the same. */
  says: { same: string; different: string };
};

export type LinesWish = (LinesQuery | LinesEdit | LinesJoin | TablesJoin | LinesComparison) & {
  /** How many words of the request say nothing that is understood here, and how many things are said of the lines. */
  strange: number;
  said: number;
  /** Words of the request that name something which the command says otherwise: a column, of which it says where it is. */
  named?: readonly string[];
  /** What is to be changed is named as the file names it. */
  settled?: boolean;
};
