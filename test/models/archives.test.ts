import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { helperPrograms } from "../../src/app/helper-programs.ts";
import { archiveEntries } from "../../src/models/archives/open-archive.ts";
import { takeOut } from "../../src/models/archives/take-out.ts";
import { NeoError } from "../../src/shared/errors.ts";
import { tar, zip } from "./make-archive.ts";
import { definedVariables } from "./variables.ts";

const programs = helperPrograms(definedVariables());
const text = Buffer.from("a model\n");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-archive-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("archives made by the system's own programs are read as they are", () => {
  const source = mkdtempSync(join(tmpdir(), "neo-archive-source-"));
  const longName = `${"deep/".repeat(10)}${"n".repeat(120)}.onnx`;
  const files = new Map([
    ["model/am/final.mdl", randomBytes(100_003)],
    ["model/empty", Buffer.alloc(0)],
    ["model/ñandú.txt", Buffer.from("ñ".repeat(600))],
    [`model/${longName}`, randomBytes(512)],
  ]);
  const make = (name: string, [program = "", ...words]: readonly string[]) => {
    execFileSync(program, [...words, join(folder, name), "model"], { cwd: source, stdio: "ignore" });
    return join(folder, name);
  };

  beforeAll(() => {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(source, name)), { recursive: true });
      writeFileSync(join(source, name), bytes);
    }
  });
  afterAll(() => rmSync(source, { recursive: true, force: true }));

  it.each([
    ["a.tar", ["tar", "--format=gnu", "-cf"]],
    ["a.tar", ["tar", "--format=pax", "-cf"]],
    ["a.tar.gz", ["tar", "-czf"]],
    ["a.tar.bz2", ["tar", "-cjf"]],
    ["a.zip", ["zip", "-qr"]],
    ["a.zip", ["zip", "-qr0"]],
    ["a.zip", ["python3", "-m", "zipfile", "-c"]],
  ])("%s by %j", async (name, argv) => {
    expect(await contents(make(name, argv))).toEqual(files);
  });
});

describe("what an archive must not do, it cannot", () => {
  const pickled = Buffer.from([0x80, 4, 0x95, 0, 0, 0, 0, 0, 0, 0, 0, 0x4e, 0x2e]);
  const zeros = Buffer.alloc(50_000_000);

  it.each<[string, Buffer, string]>([
    ["a link", tar([{ name: "l", type: "2", link: "/etc/passwd" }]), "E_ARCHIVE_ENTRY"],
    ["a hard link", tar([{ name: "l", type: "1", link: "a" }]), "E_ARCHIVE_ENTRY"],
    ["a device", tar([{ name: "d", type: "3" }]), "E_ARCHIVE_ENTRY"],
    ["a pipe", tar([{ name: "d", type: "6" }]), "E_ARCHIVE_ENTRY"],
    ["a sparse file", tar([{ name: "d", type: "S" }]), "E_ARCHIVE_ENTRY"],
    ["a sparse file by pax", tar([{ name: "d", pax: { "GNU.sparse.size": "9" } }]), "E_ARCHIVE_ENTRY"],
    ["a link by pax", tar([{ name: "d", pax: { linkpath: "/etc" } }]), "E_ARCHIVE_ENTRY"],
    ["a way out", tar([{ name: "../x", content: text }]), "E_ARCHIVE_ENTRY"],
    ["a way out, further in", tar([{ name: "a/../../x", content: text }]), "E_ARCHIVE_ENTRY"],
    ["an absolute path", tar([{ name: "/tmp/x", content: text }]), "E_ARCHIVE_ENTRY"],
    ["a way out by pax", tar([{ name: "x", content: text, pax: { path: "../x" } }]), "E_ARCHIVE_ENTRY"],
    ["a folder that is a way out", tar([{ name: "../x/", type: "5" }]), "E_ARCHIVE_ENTRY"],
    ["a control character", tar([{ name: "a\u001b[2Jb", content: text }]), "E_ARCHIVE_ENTRY"],
    ["backslashes", tar([{ name: "..\\x", content: text }]), "E_ARCHIVE_ENTRY"],
    [
      "a name twice",
      tar([
        { name: "a", content: text },
        { name: "./a", content: text },
      ]),
      "E_ARCHIVE_ENTRY",
    ],
    ["far more inside", gzipSync(tar([{ name: "a", content: Buffer.concat(Array(3).fill(zeros)) }])), "E_ARCHIVE_BOMB"],
    ["a huge name", tar([{ name: "a", type: "L", size: 1e9 }]), "E_ARCHIVE_BOMB"],
    ["less than it says", tar([{ name: "a", size: 8 ** 10 }]), "E_ARCHIVE_DAMAGED"],
    [
      "a pax record beyond itself",
      tar([{ name: "p", type: "x", content: Buffer.from("99 a=b\n") }]),
      "E_ARCHIVE_DAMAGED",
    ],
    [
      "a false checksum",
      Buffer.concat([Buffer.from("x"), tar([{ name: "a", content: text }]).subarray(1)]),
      "E_ARCHIVE_DAMAGED",
    ],
    [
      "an end of gzip too early",
      gzipSync(tar([{ name: "a", content: randomBytes(5000) }])).subarray(0, 2000),
      "E_ARCHIVE_DAMAGED",
    ],
    ["serialised Python", tar([{ name: "a", content: pickled }]), "E_ARCHIVE_PICKLE"],
    ["a link (zip)", zip([{ name: "l", content: Buffer.from("/etc"), mode: 0o120777 }]), "E_ARCHIVE_ENTRY"],
    ["a device (zip)", zip([{ name: "l", mode: 0o020666 }]), "E_ARCHIVE_ENTRY"],
    ["a way out (zip)", zip([{ name: "a/../../x", content: text }]), "E_ARCHIVE_ENTRY"],
    ["an absolute path (zip)", zip([{ name: "/x", content: text }]), "E_ARCHIVE_ENTRY"],
    ["a drive (zip)", zip([{ name: "C:x", content: text }]), "E_ARCHIVE_ENTRY"],
    ["a secret (zip)", zip([{ name: "a", content: text, flags: 1 }]), "E_ARCHIVE_ENTRY"],
    [
      "a name twice (zip)",
      zip([
        { name: "a", content: text },
        { name: "a", content: text },
      ]),
      "E_ARCHIVE_ENTRY",
    ],
    [
      "far more inside (zip)",
      zip(Array.from({ length: 3 }, (_, at) => ({ name: `${at}`, content: zeros }))),
      "E_ARCHIVE_BOMB",
    ],
    ["more than it says (zip)", zip([{ name: "a", content: zeros, claimedSize: 10 }]), "E_ARCHIVE_BOMB"],
    [
      "one content many times (zip)",
      zip([
        { name: "a", content: text },
        { name: "b", content: text, shares: true },
      ]),
      "E_ARCHIVE_BOMB",
    ],
    ["less than it says (zip)", zip([{ name: "a", content: text, claimedSize: 100 }]), "E_ARCHIVE_DAMAGED"],
    ["another content (zip)", zip([{ name: "a", content: text, crc: 1 }]), "E_ARCHIVE_DAMAGED"],
    ["two names for one file (zip)", zip([{ name: "a", content: text, localName: "b" }]), "E_ARCHIVE_DAMAGED"],
    ["serialised Python (zip)", zip([{ name: "a", content: pickled }]), "E_ARCHIVE_PICKLE"],
    ["nothing at all", Buffer.from("PK\u0003\u0004 no more"), "E_ARCHIVE_DAMAGED"],
    ["no archive", Buffer.from("hello"), "E_ARCHIVE_DAMAGED"],
  ])("holds %s", async (_what, bytes, code) => {
    const file = join(folder, "hostile");
    writeFileSync(file, bytes);
    await expect(takeAllOut(file)).rejects.toMatchObject({ code });
  });

  it("more files than any model has", async () => {
    const file = join(folder, "many");
    writeFileSync(file, tar(Array.from({ length: 5_001 }, (_, at) => ({ name: `f${at}` }))));
    await expect(takeAllOut(file)).rejects.toMatchObject({ code: "E_ARCHIVE_BOMB" });
  });

  it("a link that is there already is not followed", async () => {
    const file = join(folder, "a.tar");
    writeFileSync(file, tar([{ name: "a", content: text }]));
    mkdirSync(join(folder, "out"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "out/a"));
    await expect(takeAllOut(file)).rejects.toThrow(/EEXIST/);
  });

  it("a program that is lacking is named", async () => {
    const file = join(folder, "a.tar.bz2");
    writeFileSync(file, Buffer.from("BZh91AY&SY"));
    const without = archiveEntries(file, helperPrograms({ PATH: "/nowhere" }));
    await expect(without.next()).rejects.toMatchObject({ code: "E_NOT_INSTALLED", parameters: { program: "bzip2" } });
  });

  it("what does not decompress is damaged", async () => {
    const file = join(folder, "a.tar.bz2");
    writeFileSync(file, Buffer.concat([Buffer.from("BZh91AY&SY"), randomBytes(2000)]));
    await expect(takeAllOut(file)).rejects.toMatchObject({ code: "E_ARCHIVE_DAMAGED" });
  });
});

const seconds = Number(process.env.NEO_FUZZ_SECONDS ?? 5);

test("no change of a few bytes makes an archive do anything but be read or refused", async () => {
  const good = [
    tar([
      { name: "m/a", content: randomBytes(700), pax: { path: "m/b" } },
      { name: "m/c", content: text },
    ]),
    zip([
      { name: "m/a", content: randomBytes(700) },
      { name: "m/b", content: text, stored: true },
    ]),
  ];
  const change = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...good), change, async (bytes, changes) => {
      const changed = Buffer.from(bytes);
      for (const [at, value] of changes) changed[at % changed.length] = value;
      const file = join(folder, `changed${run++}`);
      writeFileSync(file, changed);
      try {
        for (const [name, content] of await contents(file)) {
          expect(name).not.toMatch(/^\/|(^|\/)\.\.(\/|$)/);
          expect(content.length).toBeLessThanOrEqual(changed.length * 200);
        }
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(NeoError);
        expect((thrown as NeoError).code).toMatch(/^E_ARCHIVE_/);
      }
      rmSync(file);
    }),
    { numRuns: 1_000_000, interruptAfterTimeLimit: Math.min(seconds, 60) * 1000 },
  );
}, 120_000);

async function contents(file: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for await (const entry of archiveEntries(file, programs)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entry.content()) pieces.push(piece);
    found.set(entry.path, Buffer.concat(pieces));
  }
  return found;
}

async function takeAllOut(file: string): Promise<void> {
  for await (const entry of archiveEntries(file, programs))
    await takeOut(entry, join(folder, "out"), entry.path, new AbortController().signal);
  expect(readFileSync(file)).toBeDefined();
}
