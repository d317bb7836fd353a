import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ChangeKind, FileChange, FileState } from "../../src/ports/rehearsal.ts";
import { visible } from "../../src/shared/text.ts";
import { describeTree, type Tree, type TreeEntry } from "../rehearsal/tree.ts";

export type ShellChanges = { changes: FileChange[]; at(path: Uint8Array): Buffer; before: Tree; after: Tree };

/**
 * What a script does, without a view: the tree is copied, the script runs on the copy, and the two are compared. Below
 * `view` lies the copy under its whole path, as in a view, and stays for as long as the changes are to be applied.
 */
export function shellChanges(real: string, view: string, script: string, user?: number): ShellChanges {
  const copy = join(view, real);
  mkdirSync(dirname(copy), { recursive: true });
  run("cp", ["-a", real, copy]);
  const fresh = describeTree(copy);
  shell(copy, script, user);
  const before = describeTree(real);
  const after = describeTree(copy);
  const device = BigInt(statSync(real).dev);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changes = paths.flatMap((path): FileChange[] => {
    const [was, is] = [before.get(path), after.get(path)];
    const kinds = kindsOf(was, is, fresh.get(path)?.inode !== is?.inode);
    if (kinds.length === 0) return [];
    const absolute = path === "." ? Buffer.from(real) : Buffer.from(`${real}/${path}`, "latin1");
    const display = visible(absolute.toString());
    return [{ path: absolute, display, kinds, before: was && toState(was, device), after: is && toState(is, device) }];
  });
  changes.sort((one, other) => Buffer.compare(one.path, other.path));
  return { changes, at: viewOf(view), before, after };
}

/** Where the changed version of a path lies. */
export function viewOf(view: string): (path: Uint8Array) => Buffer {
  return (path) => Buffer.concat([Buffer.from(view), path]);
}

/** Runs bash in a folder, as another user if need be, with `setx FILE NAME HEX`, `delx FILE NAME` and `acl FILE UID` to hand. */
export function shell(folder: string, script: string, user?: number): void {
  const bash = ["/bin/bash", "--norc", "-c", withPrelude(script)];
  const drop = ["/usr/bin/setpriv", `--reuid=${user}`, `--regid=${user}`, "--clear-groups", "--"];
  const [program = "", ...words] = user === undefined ? bash : [...drop, ...bash];
  run(program, words, folder);
}

/** The script with those three before it. */
export function withPrelude(script: string): string {
  return `${prelude}\n${script}`;
}

function run(program: string, words: readonly string[], folder?: string): void {
  const { status, stderr } = spawnSync(program, words, folder === undefined ? {} : { cwd: folder });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${stderr}`);
}

const [setxattr, removexattr] = process.arch === "arm64" ? [6, 15] : [189, 198];

const prelude = `set -e
setx() { perl -e 'my ($f, $n, $v) = @ARGV; $v = pack("H*", $v); syscall(${setxattr}, $f, $n, $v, length $v, 0) == 0 or die "$!"' "$@"; }
delx() { perl -e 'my ($f, $n) = @ARGV; syscall(${removexattr}, $f, $n) == 0 or die "$!"' "$@"; }
acl() { setx "$1" "\${3:-system.posix_acl_access}" "02000000""01000600ffffffff""02000600$(printf %02x%02x0000 $(($2 % 256)) $(($2 / 256)))""04000400ffffffff""10000600ffffffff""20000400ffffffff"; }
`;

function toState(entry: TreeEntry, device: bigint): FileState {
  return {
    kind: entry.kind,
    mode: entry.mode,
    uid: entry.uid,
    gid: entry.gid,
    size: entry.kind === "link" ? Buffer.byteLength(entry.target ?? "", "latin1") : entry.size,
    modifiedNs: entry.modifiedNs,
    links: entry.links,
    inode: entry.inode,
    device,
    changedNs: entry.changedNs,
    target: entry.target === undefined ? undefined : Buffer.from(entry.target, "latin1"),
    attributes: new Map([...entry.attributes].map(([name, value]) => [name, Buffer.from(value, "latin1")])),
  };
}

function kindsOf(was: TreeEntry | undefined, is: TreeEntry | undefined, otherInode: boolean): ChangeKind[] {
  if (was === undefined) return is === undefined ? [] : ["created"];
  if (is === undefined) return ["deleted"];
  if (was.kind !== is.kind || (otherInode && was.kind !== "directory")) return ["replaced"];
  const kinds: ChangeKind[] = [];
  if (was.content !== is.content || was.size !== is.size) kinds.push("modified");
  if (was.mode !== is.mode) kinds.push("mode");
  if (was.uid !== is.uid || was.gid !== is.gid) kinds.push("owner");
  const attributes = [...new Set([...was.attributes.keys(), ...is.attributes.keys()])].filter(
    (name) => was.attributes.get(name) !== is.attributes.get(name),
  );
  if (attributes.some((name) => name.includes("acl"))) kinds.push("acl");
  if (attributes.some((name) => !name.includes("acl"))) kinds.push("xattr");
  if (was.links !== is.links || was.target !== is.target) kinds.push("link");
  if (kinds.length === 0 && was.modifiedNs !== is.modifiedNs) kinds.push("times");
  return kinds;
}
