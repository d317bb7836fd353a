import { closeSync, fstatSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { Attendant, type Request } from "./attendant.ts";
import { type OnLoan, Tree } from "./tree.ts";

/** What one piece of work on the real tree needs: the tree, the attendant, and requests gathered into few round trips. */
export class Workbench {
  readonly tree: Tree;
  readonly uid: number;
  readonly #attendant = new Attendant();
  #waiting: { request: Request; then: Then; path: Buffer }[] = [];

  constructor(uid: number, onLoan: OnLoan) {
    this.uid = uid;
    this.tree = new Tree(uid, onLoan);
  }

  /** Attributes of what is pinned; one's own file may have to be lent first, and of others' one sees what one may. */
  async attributesOf(things: readonly { pin: number; path: Buffer }[]): Promise<ReadonlyMap<string, Uint8Array>[]> {
    const requests = things.map(({ pin }): Request => ({ kind: "read", pin }));
    const answers = await this.#attendant.run(requests);
    const modes = things.map(({ path }) => this.tree.ownMode(path));
    for (const [index, { pin, path }] of things.entries()) {
      if (answers[index]?.errno !== notAllowed) continue;
      const mode = fstatSync(pin).mode & 0o7777;
      const giveBack = this.tree.lend(path, pin);
      if (giveBack === undefined) continue;
      modes[index] = mode;
      try {
        answers.splice(index, 1, ...(await this.#attendant.run([{ kind: "read", pin }])));
      } finally {
        giveBack();
      }
    }
    return answers.map(({ errno, attributes }, index) => {
      if (errno !== 0 && errno !== notAllowed) throw new SystemError(errno, things[index]?.path);
      const mode = modes[index];
      return mode === undefined ? attributes : withOwnerRights(attributes, mode);
    });
  }

  /** The request waits with others; the pin is closed after it, and `then` is called when it was done. */
  later(path: Buffer, request: Request, then: Then): void {
    this.#waiting.push({ path, request, then });
  }

  get full(): boolean {
    return this.#waiting.length >= 256;
  }

  /** Does what waits. @throws SystemError of the first that failed */
  async flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#attendant.run(waiting.map(({ request }) => request));
      for (const [index, { errno, attributes }] of answers.entries()) {
        const one = waiting[index];
        if (one === undefined) continue;
        if (errno !== 0) throw new SystemError(errno, one.path);
        one.then(attributes.size > 0 ? attributes : undefined);
      }
    } finally {
      for (const { request } of waiting) closeSync(request.pin);
    }
  }

  /** What waits is not done. */
  abandon(): void {
    for (const { request } of this.#waiting) closeSync(request.pin);
    this.#waiting = [];
  }

  close(): void {
    this.abandon();
    this.#attendant.close();
    this.tree.close();
  }
}

/** An access list says again what the owner may, so that a lent mode shows in it: it is as it will be when given back. */
function withOwnerRights(attributes: FileState["attributes"], mode: number): FileState["attributes"] {
  const list = attributes.get("system.posix_acl_access");
  if (list === undefined) return attributes;
  const own = Buffer.from(list);
  // struct posix_acl_xattr: a version, then entries of tag, rights and id; the owner's tag is 1.
  for (let at = 4; at + 8 <= own.length; at += 8)
    if (own.readUInt16LE(at) === 1) own.writeUInt16LE((mode >> 6) & 7, at + 2);
  return new Map([...attributes, ["system.posix_acl_access", new Uint8Array(own)]]);
}

/** Is told the attributes that were set, as they are then; undefined: there were none to set, or nobody may say. */
type Then = (attributes: FileState["attributes"] | undefined) => void;

/** EACCES */
const notAllowed = 13;

/** A system call of the attendant's that failed; `code` as Node's own errors have it. */
export class SystemError extends Error {
  readonly code: string;
  readonly path: Buffer | undefined;

  constructor(errno: number, path: Buffer | undefined) {
    const code = names[errno] ?? `errno ${errno}`;
    super(code);
    this.code = code;
    this.path = path;
  }
}

const names: Readonly<Record<number, string>> = {
  1: "EPERM",
  2: "ENOENT",
  5: "EIO",
  7: "E2BIG",
  13: "EACCES",
  17: "EEXIST",
  22: "EINVAL",
  28: "ENOSPC",
  30: "EROFS",
  34: "ERANGE",
  95: "ENOTSUP",
  122: "EDQUOT",
};
