import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recipeHints } from "../src/app/recipes/recipe-hints.ts";
import type { Knowledge, PassageSearch, VectorIndex } from "../src/ports/knowledge.ts";
import type { KnowledgeStore } from "../src/ports/knowledge-store.ts";
import { createKnowledge } from "../src/request/knowledge/create-knowledge.ts";
import { followStore, type OpenIndex } from "../src/request/knowledge/vector-search.ts";
import { openKnowledgeStore } from "../src/store/knowledge/open-knowledge-store.ts";
import { keptFolder, type RealEngines, realEngines } from "../test/engines/real-engines.ts";
import { realIndexes } from "../test/knowledge/real-indexes.ts";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";

const root = join(import.meta.dirname, "..");
const fixtures = join(root, "test/fixtures/knowledge");
/** Kept, so that the vectors of 50,000 passages are made once: minutes. */
const kept = join(tmpdir(), `neo-bench-knowledge-${process.getuid?.()}`);
const chunksWanted = 50_000;
const { signal } = new AbortController();

/** Halves of our own questions, of which the first was tuned on; and what somebody asked who saw neither them nor the search. */
const halves = ["tuning", "judging", "strangers"] as const;
type Half = (typeof halves)[number];
type Unanswerable = { language: "es" | "en"; question: string; half: Half };
type Asked = Unanswerable & { pages: string[]; holds: string };

/**
 * Search over 50,000 passages of the manuals of packages (packages.txt, fetched with apt-get download): how long a question
 * takes with each index, what each misses of what is closest, and how many of the questions of test/fixtures/knowledge
 * find their passage.
 */
export const benchmark: Benchmark = async () => {
  const engines = await realEngines(keptFolder);
  const { sqliteVec, chroma } = realIndexes(kept);
  try {
    const manual = corpus();
    const figures: Figure[] = [];
    const answers: string[][] = [];
    for (const index of [sqliteVec, chroma]) {
      const store = openKnowledgeStore(join(kept, "knowledge.db"));
      const knowledge = knowledgeOver(store, engines, [index], manual);
      await knowledge.deepen({ signal, onProgress: progress });
      const asked = await questionsOver(knowledge, index.name, store);
      figures.push(...asked.figures);
      answers.push(asked.answers);
      await knowledge.close();
    }
    const [first = [], second = []] = answers;
    const other = first.filter((answer, at) => answer !== second[at]);
    figures.push({
      name: "questions whose three passages differ between the two",
      value: (100 * other.length) / first.length,
      unit: "%",
      atMost: 5,
    });
    figures.push(...(await recall([sqliteVec, chroma], engines)));
    return figures;
  } finally {
    await engines.close();
  }
};

function knowledgeOver(
  store: KnowledgeStore,
  { sentenceEncoder }: RealEngines,
  indexes: readonly OpenIndex[],
  manual: string,
): Knowledge {
  return createKnowledge({
    store,
    encoder: sentenceEncoder,
    indexes,
    manualRoots: [manual],
    notesFolder: join(kept, "none"),
    pdf: async () => ({ title: "", pages: [] }),
    fetchPage: async () => ({ bytes: new Uint8Array(), type: "" }),
    hints: recipeHints,
    help: undefined,
    clock: { now: () => Date.now() },
  });
}

async function questionsOver(
  knowledge: Knowledge,
  name: string,
  store: KnowledgeStore,
): Promise<{ figures: Figure[]; answers: string[] }> {
  const goal = name === "chroma" ? 50 : 150;
  const strangers = lines<Asked | Unanswerable>("strangers.jsonl");
  const answerable = [...lines<Asked>("answerable.jsonl"), ...strangers.filter((one) => "pages" in one)];
  const others = [...lines<Unanswerable>("unanswerable.jsonl"), ...strangers.filter((one) => !("pages" in one))];
  const took: number[] = [];
  /** The three passages of each question. */
  const answers: string[] = [];
  const right: (Asked & { found: boolean; declined: boolean })[] = [];
  const ask = async (question: string, language: "es" | "en"): Promise<PassageSearch> => {
    const before = performance.now();
    const found = await knowledge.search(question, { language, limit: 3, signal });
    took.push(performance.now() - before);
    answers.push(found.passages.map(({ id }) => id).join(" "));
    return found;
  };
  await ask("warm up", "en");
  took.length = 0;
  answers.length = 0;
  for (const asked of answerable) {
    const { passages, answerable: known } = await ask(asked.question, asked.language);
    const holds = new RegExp(asked.holds, "is");
    const found = passages.some(
      ({ source, headings, text }) =>
        asked.pages.includes(source.locator.replace(/ es$/, "")) && holds.test(`${headings.join(" ")} ${text}`),
    );
    right.push({ ...asked, found, declined: !known });
  }
  const declined: { half: Half; declined: boolean }[] = [];
  for (const { question, language, half } of others)
    declined.push({ half, declined: !(await ask(question, language)).answerable });
  const share = (all: readonly unknown[], some: readonly unknown[]): number => (100 * some.length) / all.length;
  const shares: Figure[] = halves.flatMap((half): Figure[] => [
    ...(["es", "en"] as const).flatMap((language): Figure[] => {
      const asked = right.filter((one) => one.half === half && one.language === language);
      const label = `${name}, ${language}, ${half} (${asked.length})`;
      return [
        {
          name: `${label}: right passage in the first three`,
          value: share(
            asked,
            asked.filter(({ found }) => found),
          ),
          unit: "%",
        },
        {
          name: `${label}: declined`,
          value: share(
            asked,
            asked.filter((one) => one.declined),
          ),
          unit: "%",
        },
      ];
    }),
    {
      name: `${name}, unanswerable, ${half}: declined`,
      value: share(
        declined.filter((one) => one.half === half),
        declined.filter((one) => one.half === half && one.declined),
      ),
      unit: "%",
    },
  ]);
  const figures: Figure[] = [
    { name: `${name}: passages`, value: store.chunkCount, unit: "count" },
    { name: `${name}: embed + search + fuse, p50`, value: percentile(took, 0.5), unit: "ms" },
    { name: `${name}: embed + search + fuse, p95`, value: percentile(took, 0.95), unit: "ms", atMost: goal },
    ...shares,
  ];
  return { figures, answers };
}

/** Of the ten that are closest by an exact comparison, how many an index gives; and how long it alone takes. */
async function recall(indexes: readonly OpenIndex[], engines: RealEngines): Promise<Figure[]> {
  const store = openKnowledgeStore(join(kept, "knowledge.db"));
  const rows = store.vectorChanges(0, 1_000_000).flatMap(({ id, vector }) => (vector ? [{ id, vector }] : []));
  const questions = lines<Asked>("answerable.jsonl").map(({ question }) => question);
  const vectors = await engines.sentenceEncoder.encode(questions, { signal });
  const figures: Figure[] = [];
  for (const { name, open } of indexes) {
    const index: VectorIndex = await open(signal);
    await followStore(index, store, signal);
    const took: number[] = [];
    let held = 0;
    for (const vector of vectors) {
      const exact = new Set(closest(rows, vector, 10));
      const before = performance.now();
      const found = (await index.nearest(vector, 60, signal)).map(({ id }) => id);
      took.push(performance.now() - before);
      held += found.slice(0, 10).filter((id) => exact.has(id)).length;
    }
    await index.close();
    figures.push(
      { name: `${name}: 1 − recall@10`, value: 100 - (10 * held) / vectors.length, unit: "%", atMost: 5 },
      { name: `${name}: the index alone, p95`, value: percentile(took, 0.95), unit: "ms" },
    );
  }
  store.close();
  return figures;
}

function closest(rows: readonly { id: string; vector: Float32Array }[], vector: Float32Array, count: number): string[] {
  return rows
    .map((row) => ({ id: row.id, similarity: row.vector.reduce((sum, value, at) => sum + value * vector[at]!, 0) }))
    .sort((left, right) => right.similarity - left.similarity)
    .slice(0, count)
    .map(({ id }) => id);
}

/** The manual pages of the packages, with those that are asked about, up to the wanted number of passages. */
function corpus(): string {
  const manual = join(kept, "man");
  if (existsSync(manual)) return manual;
  const aside = mkdtempSync(`${tmpdir()}/neo-bench-debs-`);
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  const packages = readFileSync(join(fixtures, "packages.txt"), "utf8").split("\n").filter(Boolean);
  for (const name of packages) execFileSync("apt-get", ["download", "-q", name], { cwd: aside, stdio: "ignore" });
  for (const file of readdirSync(aside).filter((one) => one.endsWith(".deb")))
    execFileSync(
      "sh",
      [
        "-c",
        `dpkg-deb --fsys-tarfile "$1" | tar -x --wildcards './usr/share/man/man[1578]/*' 2>/dev/null || true`,
        "sh",
        file,
      ],
      { cwd: aside },
    );
  const wanted = new Set(lines<Asked>("answerable.jsonl").flatMap(({ pages }) => pages));
  const files = readdirSync(join(aside, "usr/share/man"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".gz") && statSync(join(aside, "usr/share/man", file)).isFile())
    .map((file) => ({ file, page: file.replace(/^man.\/(.*)\.(\w+)\.gz$/, "$1($2)") }))
    .sort((a, b) => Number(wanted.has(b.page)) - Number(wanted.has(a.page)) || a.file.localeCompare(b.file));
  let bytes = 0;
  for (const { file } of files) {
    // Some 130 bytes of a packed page make a passage.
    if (bytes > chunksWanted * 130) break;
    bytes += statSync(join(aside, "usr/share/man", file)).size;
    mkdirSync(join(manual, file, ".."), { recursive: true });
    execFileSync("cp", ["-L", join(aside, "usr/share/man", file), join(manual, file)]);
  }
  rmSync(aside, { recursive: true });
  return manual;
}

function progress({ stage, done, total }: { stage: string; done: number; total: number }): void {
  if (done % 2_560 === 0) process.stderr.write(`${stage} ${done} of ${total}\n`);
}

function lines<T>(file: string): T[] {
  return readFileSync(join(fixtures, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
