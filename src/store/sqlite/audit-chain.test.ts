import { expect, test } from "vitest";
import type { AuditEntry } from "../../ports/audit.ts";
import { type ChainRow, chainRow, formatRows, verifyChain } from "./audit-chain.ts";

const chain = "c0ffee";
const salt = new Uint8Array(16);

function rows(count: number, entryOf: (row: number) => Partial<AuditEntry> = () => ({})): ChainRow[] {
  const made: ChainRow[] = [];
  for (let row = 1; row <= count; row++) {
    made.push(chainRow(row, made.at(-1)?.hash ?? chain, { ...entry, at: row, ...entryOf(row) }, salt));
  }
  return made;
}

const entry: AuditEntry = {
  at: 1,
  turn: "T",
  event: "approved",
  by: "person",
  uid: 1000,
  sudoUid: undefined,
  frontend: "cli",
  script: "df -h",
  fingerprint: "f",
  risk: "read",
  reasons: ["R"],
  exitCode: undefined,
};

function blank(row: ChainRow): ChainRow {
  return { ...row, details: undefined, salt: undefined };
}

test("a chain as it was made holds", () => {
  const made = rows(4);
  const head = made.at(-1)?.hash ?? "";
  expect(verifyChain(chain, made, [{ chain, rows: 4, head }])).toEqual({ rows: 4, head });
  expect(verifyChain(chain, [], [])).toEqual({ rows: 0, head: chain });
});

const changes: [string, (row: ChainRow) => ChainRow][] = [
  ...(["at", "turn", "event", "by", "uid", "sudoUid", "frontend", "risk", "exitCode"] as const).map(
    (field): [string, (row: ChainRow) => ChainRow] => [
      field,
      (row) => ({ ...row, facts: { ...row.facts, [field]: typeof row.facts[field] === "string" ? "x" : 77 } }),
    ],
  ),
  ["script", (row) => ({ ...row, details: { script: "rm", fingerprint: "f", reasons: ["R"] } })],
  ["fingerprint", (row) => ({ ...row, details: { script: "df -h", fingerprint: "g", reasons: ["R"] } })],
  ["reasons", (row) => ({ ...row, details: { script: "df -h", fingerprint: "f", reasons: [] } })],
  ["salt", (row) => ({ ...row, salt: new Uint8Array(16).fill(1) })],
  ["salt alone taken away", (row) => ({ ...row, salt: undefined })],
  ["details alone taken away", (row) => ({ ...row, details: undefined })],
  ["details hash", (row) => ({ ...row, detailsHash: "00" })],
  ["hash", (row) => ({ ...row, hash: "00" })],
  ["previous", (row) => ({ ...row, previous: "00" })],
];

test.each(changes)("a row whose %s was changed is the first that breaks", (_, change) => {
  const made = rows(5).map((row) => (row.row === 3 ? change(row) : row));
  expect(verifyChain(chain, made, [])).toMatchObject({ rows: 2, brokenAt: 3, problem: "altered" });
});

test("rows taken out, put in, swapped or numbered anew break", () => {
  const made = rows(5);
  const [one, two, three, four, five] = made as [ChainRow, ChainRow, ChainRow, ChainRow, ChainRow];
  expect(verifyChain(chain, [one, two, four, five], [])).toMatchObject({ brokenAt: 3, problem: "missing" });
  expect(verifyChain(chain, [two, three], [])).toMatchObject({ brokenAt: 1, problem: "missing" });
  expect(verifyChain(chain, [one, two, { ...four, row: 3 }], [])).toMatchObject({ brokenAt: 3, problem: "altered" });
  expect(verifyChain(chain, [one, three, two], [])).toMatchObject({ brokenAt: 2 });
});

test("a tail cut off or written anew shows by what a witness was told", () => {
  const made = rows(5);
  const heard = [
    { chain, rows: 2, head: made[1]?.hash ?? "" },
    { chain, rows: 5, head: made[4]?.hash ?? "" },
  ];
  expect(verifyChain(chain, made, heard)).toMatchObject({ rows: 5 });
  expect(verifyChain(chain, made.slice(0, 3), heard)).toMatchObject({ brokenAt: 4, problem: "cut-short" });
  expect(verifyChain(chain, [], heard)).toMatchObject({ brokenAt: 1, problem: "cut-short" });
  const anew = rows(6, (row) => (row === 4 ? { script: "innocent" } : {}));
  expect(verifyChain(chain, anew, heard)).toMatchObject({ brokenAt: 5, problem: "altered" });
  expect(verifyChain("another", rows(9), heard)).toMatchObject({ brokenAt: 1, problem: "replaced" });
});

test("a blank row needs a later row that names it, and that row cannot be blank itself", () => {
  const plain = rows(4);
  const blanked = plain.map((row) => (row.row === 2 ? blank(row) : row));
  expect(verifyChain(chain, blanked, [])).toMatchObject({ brokenAt: 2, problem: "blanked" });

  const named = rows(4, (row) => (row === 4 ? { event: "forgotten", script: "", reasons: ["1-2"] } : {}));
  const good = named.map((row) => (row.row < 3 ? blank(row) : row));
  expect(verifyChain(chain, good, [])).toMatchObject({ rows: 4 });
  const tooMany = named.map((row) => (row.row < 4 ? blank(row) : row));
  expect(verifyChain(chain, tooMany, [])).toMatchObject({ brokenAt: 3, problem: "blanked" });
  expect(verifyChain(chain, named.map(blank), [])).toMatchObject({ brokenAt: 1, problem: "blanked" });
});

test("an account that names all numbers there are is soon read", () => {
  const greedy = rows(2, (row) => (row === 2 ? { event: "forgotten", reasons: ["1-999999999999999", "x", "-"] } : {}));
  expect(verifyChain(chain, greedy, [])).toMatchObject({ rows: 2 });
});

test("row numbers are written in runs", () => {
  expect(formatRows([1, 2, 3, 5, 9, 10])).toEqual(["1-3", "5", "9-10"]);
  expect(formatRows([])).toEqual([]);
});
