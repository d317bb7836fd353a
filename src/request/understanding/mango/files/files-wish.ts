import type { ListTo } from "./read-list-to.ts";

/** What files a request speaks of, where they are, what is to be shown of them or done with them. */
export type FilesWish = {
  where: readonly string[];
  kind: "file" | "folder" | "link" | "any";
  tests: readonly FileTest[];
  anyCase: boolean;
  /** How far down: undefined for all the way. `least`: what lies higher is left out. */
  depth?: { least?: number; most?: number };
  /** Said in so many words to go all the way down. */
  deep?: boolean;
  /** A folder is spoken of, and not the files in it. */
  whole?: boolean;
  /** Spoken of as what they are: "la última copia de copias". */
  items?: boolean;
  /** Nothing but files: no link to one, which a pattern of the shell would take for it. */
  regular?: boolean;
  /** What is mounted below is left out. */
  oneDisk?: boolean;
  /** Each that something is done with is to be told of. */
  told?: boolean;
  /** Something is done with so many of them, which come first in this order. */
  picked?: { order: Order; most: number };
  action: FilesAction;
  /** The text that the list of them is written to. */
  to?: ListTo;
  /** How many words of the request say nothing that is understood here, and how many things are said of the files. */
  strange: number;
  said: number;
};

export type FileTest =
  /** `part`: holds besides the other names, or one of `or` does; those without are alternatives. */
  | { by: "name"; glob: string; not?: boolean; part?: boolean; or?: readonly string[] }
  /** Everything beneath folders of that name or path is left out. */
  | { by: "outside"; folder: string }
  | { by: "size"; sign: "+" | "-" | ""; size: string }
  /** `seconds`: + for longer ago. */
  | { by: "age"; sign: "+" | "-" | ""; seconds: number; of: "m" | "a" }
  /** As find(1) reads a moment. */
  | { by: "moment"; before: boolean; moment: string; of: "m" | "a" }
  | { by: "newer"; file: string; not: boolean }
  | { by: "user" | "group"; name: string; not: boolean }
  | { by: "nouser" | "nogroup" }
  /** As -perm has it: 644, -o=w, /4000. */
  | { by: "mode"; mode: string; not: boolean }
  | { by: "executable" | "empty" | "hidden"; not: boolean }
  | { by: "links" }
  | { by: "same"; file: string }
  | { by: "broken" }
  | { by: "target"; glob: string }
  /** What is written in it. */
  | { by: "content"; text: string; not: boolean; anyCase: boolean }
  /** As -type has them: s, p, b, c. */
  | { by: "type"; letters: string; not: boolean };

export type Column = "size" | "readable" | "date" | "day" | "owner" | "group" | "mode" | "target";

export type Order = { by: "size" | "time" | "name" | "age"; descending: boolean };

export type FilesAction =
  | { do: "show"; columns: readonly Column[]; nameOnly: boolean; details: boolean; order?: Order; most?: number }
  /** `top`: by the folder that is right below; `below`: none that lies in no folder below. */
  | {
      do: "count";
      by?: "ending" | "owner" | "folder" | "top" | "below" | "year" | "month" | "day";
      most1st: boolean;
      /** Only the first of the counts. */
      most?: number;
      /** Only where there are more than so many. */
      over?: number;
      /** And what they weigh together. */
      total?: boolean;
      lower?: boolean;
    }
  | { do: "total"; bytes: boolean }
  | { do: "repeated"; sumsOnly: boolean; byName?: boolean }
  | { do: "delete" | "touch" }
  /** A program that is run on each. */
  | { do: "each"; program: string }
  | { do: "gzip"; keep?: boolean }
  /** Into one archive. */
  | { do: "pack"; archive: string }
  | { do: "sums"; program: "md5sum" | "sha1sum" | "sha256sum" | "sha512sum"; to?: string }
  | { do: "chmod"; mode: string }
  | { do: "chown"; owner: string }
  | { do: "chgrp"; group: string }
  /** The folders that they are in. */
  | { do: "folders" }
  /** `tree`: below the target as it lies below here. */
  | { do: "move" | "copy"; target: string; make: boolean; tree?: boolean; exact?: boolean; newer?: boolean }
  /** Each into a folder beside it that is called after its year, its month or its ending. */
  | { do: "sort"; by: "year" | "month" | "day" | "ending" }
  | { do: "rename"; change: NameChange; glob?: string };

/** What becomes of a name. */
export type NameChange =
  | { to: "ending"; from?: string; ending: string }
  /** Behind all of the name. */
  | { to: "after"; text: string }
  /** Without that ending. */
  | { to: "bare"; from: string }
  | { to: "prefix" | "suffix"; text: string }
  /** The first of a text that is in it. */
  | { to: "other"; from: string; by: string; at?: "start" }
  /** The day, or with `own` the day that each was last changed. */
  | { to: "dated"; front: boolean; own: boolean; format: string }
  /** One after the other: foto-001.jpg. */
  | { to: "numbered"; before: string; width: number; after: string | undefined }
  | { to: "lower" | "upper" }
  /** Each blank, or each of another sign. */
  | { to: "replaced"; by: "-" | "_" | "." | ""; sign?: "-" | "_" | "." };
