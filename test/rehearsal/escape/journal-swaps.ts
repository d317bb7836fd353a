/**
 * What an owner of a tree can do while root's rehearsal is applied in it, or taken back: put a link where a folder or a
 * file was. The tree is `$T` with `folder/{a,b,sub/deep}`, `file` and its other name `twin`; `$O` outside has the same
 * names and is root's. Nothing in `$O` may change.
 */
export type JournalSwap = {
  id: string;
  /** Rehearsed, then applied. Run really after the swap it must change `$O`: that is the control. */
  script: string;
  /** Done between rehearsal and apply (or between apply and undo). */
  swap: string;
  /** The real command is not fooled either (it does not follow, or it is refused): no control. */
  control?: "not fooled";
};

const folderToLink = 'mv "$T/folder" "$T/kept"; ln -s "$O/folder" "$T/folder"';
const fileToLink = 'mv "$T/file" "$T/kept"; ln -s "$O/file" "$T/file"';
const fileToName = 'mv "$T/file" "$T/kept"; ln "$O/file" "$T/file"';
const wholeToLink = 'mv "$T" "$T.kept"; ln -s "$O" "$T"';

export const journalSwaps: readonly JournalSwap[] = [
  { id: "write below a folder", script: 'echo new >"$T/folder/a"', swap: folderToLink },
  { id: "append below a folder", script: 'echo new >>"$T/folder/a"', swap: folderToLink },
  { id: "create below a folder", script: 'echo new >"$T/folder/new"', swap: folderToLink },
  { id: "delete below a folder", script: 'rm "$T/folder/a"', swap: folderToLink },
  { id: "delete all below a folder", script: 'rm -rf "$T/folder/"*', swap: folderToLink },
  { id: "delete a folder", script: 'rm -rf "$T/folder"', swap: folderToLink, control: "not fooled" },
  { id: "rename below a folder", script: 'mv "$T/folder/a" "$T/folder/c"', swap: folderToLink },
  {
    id: "make a folder below a folder",
    script: 'mkdir "$T/folder/new"; echo x >"$T/folder/new/x"',
    swap: folderToLink,
  },
  { id: "make a link below a folder", script: 'ln -s a "$T/folder/new"', swap: folderToLink },
  { id: "make a pipe below a folder", script: 'mkfifo "$T/folder/new"', swap: folderToLink },
  { id: "give a file another name below a folder", script: 'ln "$T/folder/a" "$T/folder/new"', swap: folderToLink },
  { id: "change a mode below a folder", script: 'chmod 777 "$T/folder/a"', swap: folderToLink },
  { id: "change an owner below a folder", script: 'chown 1000 "$T/folder/a"', swap: folderToLink },
  { id: "change a time below a folder", script: 'touch -d 2001-01-01 "$T/folder/a"', swap: folderToLink },
  { id: "change the mode of a folder", script: 'chmod 777 "$T/folder"', swap: folderToLink },
  { id: "change the owner of a folder", script: 'chown 1000:1000 "$T/folder"', swap: folderToLink },
  { id: "write far below", script: 'echo new >"$T/folder/sub/deep"', swap: folderToLink },
  {
    id: "write below the tree",
    script: 'echo new >"$T/file"; echo new >"$T/folder/a"; rm "$T/folder/b"',
    swap: wholeToLink,
  },
  { id: "write a file", script: 'echo new >"$T/file"', swap: fileToLink },
  { id: "append to a file", script: 'echo new >>"$T/file"', swap: fileToLink },
  { id: "truncate a file", script: ': >"$T/file"', swap: fileToLink },
  { id: "change the mode of a file", script: 'chmod 777 "$T/file"', swap: fileToLink },
  { id: "change the owner of a file", script: 'chown 1000:1000 "$T/file"', swap: fileToLink },
  { id: "change the time of a file", script: 'touch -d 2001-01-01 "$T/file"', swap: fileToLink },
  {
    id: "change an attribute of a file",
    script: `perl -e 'my ($p, $k, $v) = ("$ENV{T}/file", "user.neo", "x"); syscall(${process.arch === "arm64" ? 5 : 188}, $p, $k, $v, 1, 0)'`,
    swap: fileToLink,
    control: "not fooled",
  },
  {
    id: "write a file of two names",
    script: 'echo new >>"$T/file"',
    swap: 'rm "$T/twin"; ln -s "$O/file" "$T/twin"',
    control: "not fooled",
  },
  { id: "write a file that became another's name", script: 'echo new >>"$T/file"', swap: fileToName },
  { id: "change the mode of a file that became another's name", script: 'chmod 777 "$T/file"', swap: fileToName },
  { id: "change the owner of a file that became another's name", script: 'chown 1000 "$T/file"', swap: fileToName },
  {
    id: "replace a file by a pipe",
    script: 'echo new >"$T/file"',
    swap: 'mv "$T/file" "$T/kept"; mkfifo "$T/file"',
    control: "not fooled",
  },
  {
    id: "replace a file by a folder",
    script: 'echo new >"$T/file"',
    swap: 'mv "$T/file" "$T/kept"; mkdir "$T/file"',
    control: "not fooled",
  },
  {
    id: "replace a folder by an empty one",
    script: 'rm "$T/folder/a"; echo new >"$T/folder/b"',
    swap: 'mv "$T/folder" "$T/kept"; mkdir "$T/folder"',
    control: "not fooled",
  },
];

/** Scripts whose applying is raced by a loop that exchanges `$T/folder` and a link to `$O/folder`, and `$T/file` and one to `$O/file`. */
export const racedScripts: readonly string[] = [
  'for i in $(seq 40); do echo new >"$T/folder/n$i"; done; echo new >>"$T/folder/a"; echo new >>"$T/file"',
  'rm -rf "$T/folder/"*; chmod 777 "$T/file"',
  'chown -R 1000:1000 "$T/folder" "$T/file"; chmod -R 777 "$T/folder"',
  'for i in $(seq 20); do mkdir -p "$T/folder/d$i/e"; echo x >"$T/folder/d$i/e/f"; chown -R 1000 "$T/folder/d$i"; done',
  'for i in $(seq 20); do ln -s a "$T/folder/l$i"; ln "$T/folder/a" "$T/folder/h$i"; mkfifo "$T/folder/p$i"; done',
];
