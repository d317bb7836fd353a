import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
} from "node:fs";
import { errorCode } from "./error-code.ts";
import { baseName, parentOf } from "./paths.ts";

/** O_PATH, the same on every architecture that Node knows; the others are not, so they come from Node. */
const pathOnly = 0o10000000;
const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = constants;
const keptOpen = 300;

/**
 * The real tree, reached so that no link is ever followed: folder by folder, each opened below the one before it, and
 * the last name through `/proc/self/fd`. Whoever owns the tree may swap folders for links while root works in it: then
 * root is still in the folder that it opened, or is told that there is none.
 *
 * An ordinary user may have taken from himself the right to enter a folder or to read a file. A folder's is lent for as
 * long as the tree is open, a file's only while it is opened: it may soon have other names, or none. `onLoan` is told
 * before, so that a process that dies leaves a note, and told no mode once the loan is over.
 */
export class Tree {
  readonly #folders = new Map<string, number>();
  readonly #loans = new Map<string, { path: Buffer; stat: BigIntStats }>();
  /** Change times that only a loan of ours has moved, by inode: what they were and are. */
  readonly #moved = new Map<string, { was: bigint; is: bigint }>();
  readonly #uid: number;
  #closing = false;
  readonly #onLoan: OnLoan;

  constructor(uid: number, onLoan: OnLoan) {
    this.#uid = uid;
    this.#onLoan = onLoan;
  }

  /** Calls `act` with a path that leads to this name and through no link; nothing may be awaited while it is used. */
  reach<Result>(path: Buffer, act: (at: Buffer) => Result): Result {
    const folder = parentOf(path);
    const at = Buffer.concat([Buffer.from(`/proc/self/fd/${this.#folder(folder)}/`), baseName(path)]);
    try {
      return act(at);
    } catch (error) {
      if (errorCode(error) !== "EACCES" || this.lend(folder, this.#folder(folder)) === undefined) throw error;
      return act(at);
    }
  }

  /** Undefined: no such name. A name below a file or a link is none. */
  lstat(path: Buffer): BigIntStats | undefined {
    try {
      return this.asOwned(
        path,
        this.reach(path, (at) => lstatSync(at, { bigint: true })),
      );
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "ELOOP"].includes(errorCode(error))) return undefined;
      throw error;
    }
  }

  /** What it is when nothing is lent. */
  asOwned(path: Buffer, stat: BigIntStats): BigIntStats {
    const loan = this.#loans.get(key(path))?.stat;
    if (loan !== undefined && loan.ino === stat.ino && loan.dev === stat.dev)
      [stat.mode, stat.ctimeNs] = [loan.mode, loan.ctimeNs];
    const moved = this.#moved.get(inodeOf(stat));
    if (moved?.is === stat.ctimeNs) stat.ctimeNs = moved.was;
    return stat;
  }

  /** A descriptor for the thing itself, whatever its kind: good for fstat and, by `pinned`, for everything but content. */
  pin(path: Buffer): number {
    return this.reach(path, (at) => openSync(at, pathOnly | O_NOFOLLOW));
  }

  /** Opens the file that a pin holds; its folder, and not its name, may have changed since. */
  openPinned(pin: number, path: Buffer, flags: number = O_RDONLY): number {
    try {
      return openSync(pinned(pin), flags);
    } catch (error) {
      const giveBack = errorCode(error) === "EACCES" ? this.lend(path, pin) : undefined;
      if (giveBack === undefined) throw error;
      try {
        return openSync(pinned(pin), flags);
      } finally {
        giveBack();
      }
    }
  }

  /** Names in a folder, without "." and "..". */
  list(path: Buffer): Buffer[] {
    try {
      return this.listUnlent(path);
    } catch (error) {
      if (errorCode(error) !== "EACCES") throw error;
      const pin = this.pin(path);
      try {
        if (this.lend(path, pin) === undefined) throw error;
        return readdirSync(pinned(pin), { encoding: "buffer" });
      } finally {
        closeSync(pin);
      }
    }
  }

  /** Names in a folder that we may list as it is. */
  listUnlent(path: Buffer): Buffer[] {
    const pin = this.pin(path);
    try {
      return readdirSync(pinned(pin), { encoding: "buffer" });
    } finally {
      closeSync(pin);
    }
  }

  readlink(path: Buffer): Buffer {
    return this.reach(path, (at) => readlinkSync(at, "buffer"));
  }

  /** Whether this path's mode is not its own just now. */
  isLent(path: Buffer): boolean {
    return this.#loans.has(key(path));
  }

  /** The mode that is given back to this path; undefined: nothing is lent. */
  ownMode(path: Buffer): number | undefined {
    const stat = this.#loans.get(key(path))?.stat;
    return stat && Number(stat.mode & 0o7777n);
  }

  /** The mode has been set on purpose: nothing to give back. */
  settled(path: Buffer): void {
    if (this.#loans.delete(key(path))) this.#onLoan(path, undefined);
  }

  /** Forgets open folders: names may lead elsewhere now. */
  refresh(): void {
    for (const descriptor of this.#folders.values()) closeSync(descriptor);
    this.#folders.clear();
  }

  /** Gives back what was lent, the deepest first, and closes everything. */
  close(): void {
    const loans = [...this.#loans.values()].sort((one, other) => Buffer.compare(other.path, one.path));
    this.#closing = true;
    for (const { path, stat } of loans) giveBack(this, path, Number(stat.mode & 0o7777n), stat.ino);
    this.#closing = false;
    this.#loans.clear();
    this.refresh();
  }

  #folder(path: Buffer): number {
    const name = key(path);
    const known = this.#folders.get(name);
    if (known !== undefined) {
      this.#folders.delete(name);
      this.#folders.set(name, known);
      return known;
    }
    const flags = pathOnly | O_DIRECTORY | O_NOFOLLOW;
    const opened = path.length <= 1 ? openSync("/", flags) : this.reach(path, (at) => openSync(at, flags));
    this.#folders.set(name, opened);
    for (const [oldest, descriptor] of this.#folders) {
      if (this.#folders.size <= keptOpen) break;
      if (descriptor === opened) continue;
      this.#folders.delete(oldest);
      closeSync(descriptor);
    }
    return opened;
  }

  /**
   * Gives the owner, who is us, all rights for a while; a file's are to be given back by what is returned, a folder's are
   * when the tree is closed. Undefined: not ours, or given already.
   */
  lend(path: Buffer, pin: number): (() => void) | undefined {
    if (this.#uid === 0 || this.#closing || this.#loans.has(key(path))) return undefined;
    const stat = fstatSync(pin, { bigint: true });
    if (stat.uid !== BigInt(this.#uid)) return undefined;
    const mode = Number(stat.mode & 0o7777n);
    this.#onLoan(path, mode);
    const was = this.asOwned(path, fstatSync(pin, { bigint: true })).ctimeNs;
    chmodSync(pinned(pin), mode | 0o700);
    if (stat.isDirectory()) {
      this.#loans.set(key(path), { path: Buffer.from(path), stat });
      return () => {};
    }
    return () => {
      chmodSync(pinned(pin), mode);
      this.#onLoan(path, undefined);
      this.#moved.set(inodeOf(stat), { was, is: fstatSync(pin, { bigint: true }).ctimeNs });
    };
  }
}

export type OnLoan = (path: Buffer, mode: number | undefined) => void;

/** Puts a lent mode back where the loan still stands; what has been changed otherwise since is left alone. */
export function giveBack(tree: Tree, path: Buffer, mode: number, inode?: bigint): void {
  let pin: number | undefined;
  try {
    pin = tree.pin(path);
    const stat = fstatSync(pin, { bigint: true });
    const lent = Number(stat.mode & 0o7777n) === (mode | 0o700);
    if (lent && (inode === undefined || stat.ino === inode)) chmodSync(pinned(pin), mode);
  } catch (error) {
    if (!["ENOENT", "ENOTDIR", "ELOOP", "EACCES"].includes(errorCode(error))) throw error;
  } finally {
    if (pin !== undefined) closeSync(pin);
  }
}

/** The path of what a descriptor holds, for calls that take none. */
export function pinned(descriptor: number): string {
  return `/proc/self/fd/${descriptor}`;
}

function inodeOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

function key(path: Buffer): string {
  return path.toString("latin1");
}
