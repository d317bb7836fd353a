import type { Stamp } from "../phrases/read-stamp.ts";

/** What is to be done with, or told of, files and folders that a request names one by one. */
export type PathWish = {
  /** How many words of the request say nothing that is understood here, and how many things are said. */
  strange: number;
  said: number;
  /** What the request names that has no place in the command: how many there are, what a link led to before. */
  named?: readonly string[];
} & PathAction;

export type PathAction =
  /** Of whatever name is free. */
  | { do: "temporary"; isFolder: boolean; folder?: string; before?: string; suffix?: string; named?: readonly string[] }
  /** `files`: empty ones, in the folders that they name. */
  | {
      do: "make";
      folders: readonly string[];
      files: readonly string[];
      runs?: readonly Run[];
      named?: readonly string[];
    }
  | {
      do: "link";
      target: string;
      name: string | undefined;
      hard: boolean;
      relative: boolean;
      replaces?: boolean;
      named?: readonly string[];
    }
  | {
      do: "copy";
      from: readonly string[];
      to: string;
      whole: boolean;
      exact: boolean;
      cautious: boolean;
      newer?: boolean;
      /** Where one more is to go. */
      also?: readonly string[];
      /** The day in the name of the copy. */
      stamp?: Stamp & { atEnd: boolean };
    }
  | { do: "move"; from: readonly string[]; to: string; cautious: boolean }
  | { do: "remove"; paths: readonly string[]; whole: boolean }
  | { do: "mode"; mode: string; paths: readonly string[]; whole: boolean }
  /** Folders and files apart. */
  | { do: "modes"; folders: string; files: string; path: string }
  | { do: "owner"; owner: string; paths: readonly string[]; whole: boolean }
  | { do: "group"; group: string; paths: readonly string[]; whole: boolean }
  | { do: "truncate"; file: string; size: string }
  | { do: "allocate"; file: string; size: string }
  /** `to`: undefined for the screen. */
  | { do: "recode"; file: string; from: string; into: string; to?: string }
  | { do: "diff"; left: string; right: string; unified?: boolean }
  /** The dates of one are to be those of another. */
  | { do: "dates"; from: string; to: string }
  /** Permissions, owner and group of one are to be those of another. */
  | { do: "alike"; from: string; to: readonly string[]; modes: boolean; owners: boolean }
  /** Which of them have lines that end as Windows ends them. */
  | { do: "returns"; files: readonly string[]; deep: boolean }
  | { do: "endings"; files: readonly string[]; to: "unix" | "dos"; as?: string }
  | ({ do: "sync" } & Sync)
  /** The newest stay, all others that the pattern is for go. */
  | { do: "keep"; glob: string; most: number }
  /** Each that is named on a line of `list`. */
  | { do: "listed"; action: "copy" | "move"; list: string; to: string; make: boolean }
  | {
      do: "split";
      file: string;
      by: "lines" | "bytes" | "parts";
      amount: string;
      prefix?: string;
      digits: boolean;
      named?: readonly string[];
    }
  | { do: "join"; parts: readonly string[]; to: string }
  /** All that lies in it goes, and the folder stays. */
  | { do: "empty"; folder: string }
  | { do: "sum"; program: SumProgram; files: readonly string[]; to?: string }
  | {
      do: "check";
      program: SumProgram;
      file: string;
      ignoreMissing: boolean;
      folder?: string;
      named?: readonly string[];
    }
  | { do: "same"; left: string; right: string; folders: boolean; words?: readonly [string, string] }
  | {
      do: "usage";
      path: string;
      bytes: boolean;
      depth: number;
      order: "down" | "up" | undefined;
      most?: number;
      /** So many lines of the list, the folder itself among them. */
      first?: number;
      foldersOnly: boolean;
      /** Which of them it is, was asked: the whole is none of them. */
      apart?: boolean;
    }
  | { do: "total"; path: string; bytes: boolean; bare?: boolean }
  | { do: "tree"; path: string; depth?: number; foldersOnly: boolean; hidden: boolean }
  | { do: "tell"; what: Fact; path: string };

/** Many names that only a number tells apart: part01.txt to part10.txt. */
export type Run = {
  kind: "folder" | "file";
  before: string;
  first: string;
  last: string;
  after: string;
  said: readonly string[];
};

/** Of rsync(1): what is in `from` is to be in `to` as well; either may be on another machine. */
export type Sync = {
  from: string;
  to: string;
  /** What is no longer in `from` goes from `to`. */
  remove: boolean;
  /** Only told what would be done. */
  dry: boolean;
  excluded: readonly string[];
  /** Nothing but these; empty for all. */
  only: readonly string[];
  /** The letters of what else was said, in the order of rsync(1)'s own list, and options that have no letter. */
  letters: string;
  options: readonly string[];
};

export type SumProgram = "md5sum" | "sha1sum" | "sha256sum" | "sha512sum";

export type Fact =
  | "mode"
  | "owner"
  | "group"
  | "bytes"
  | "modified"
  | "inode"
  | "target"
  | "absolute"
  | "type"
  | "mime"
  | "encoding"
  | "links"
  | "contents";
