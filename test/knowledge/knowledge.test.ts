import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Knowledge } from "../../src/ports/knowledge.ts";
import type { KnowledgeStore } from "../../src/ports/knowledge-store.ts";
import { createKnowledge } from "../../src/request/knowledge/create-knowledge.ts";
import type { OpenIndex } from "../../src/request/knowledge/vector-search.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { openKnowledgeStore } from "../../src/store/knowledge/open-knowledge-store.ts";
import { besideKept, type RealEngines, realEngines, temporaryFolder, whyNoOnnx } from "../engines/real-engines.ts";
import { realIndexes, whyNo } from "./real-indexes.ts";

const { signal } = new AbortController();
const pages: Record<string, string> = {
  "man1/tar.1": `.TH TAR 1\n.SH NAME\ntar \\- an archiving utility\n.SH OPTIONS\n.TP\n\\-\\-exclude=PATTERN\nExclude files matching PATTERN, a glob(3)-style wildcard pattern.\n.TP\n\\-C, \\-\\-directory=DIR\nChange to DIR before performing any operations.\n.TP\n\\-z, \\-\\-gzip\nFilter the archive through gzip.`,
  "man1/df.1": `.TH DF 1\n.SH NAME\ndf \\- report file system space usage\n.SH OPTIONS\n.TP\n\\-i, \\-\\-inodes\nlist inode information instead of block usage\n.TP\n\\-h, \\-\\-human\\-readable\nprint sizes in powers of 1024 (e.g., 1023M)`,
  "man5/sshd_config.5": `.Dd x\n.Dt SSHD_CONFIG 5\n.Sh NAME\n.Nm sshd_config\n.Nd OpenSSH daemon configuration file\n.Sh DESCRIPTION\n.Bl -tag\n.It Cm PermitRootLogin\nSpecifies whether root can log in using\n.Xr ssh 1 .\n.It Cm Port\nSpecifies the port number that\n.Xr sshd 8\nlistens on.\n.El`,
};

describe("knowledge over a manual, documents and notes", () => {
  const folder = temporaryFolder();
  const manual = join(folder.path, "man");
  const documents = join(folder.path, "documents");
  let engines: RealEngines;
  let store: KnowledgeStore;
  let knowledge: Knowledge;
  let encoded = 0;
  let now = 1_000_000;
  let why: string | undefined;

  function open(indexes: readonly OpenIndex[]): void {
    store = openKnowledgeStore(join(folder.path, "knowledge.db"));
    knowledge = createKnowledge({
      store,
      encoder: {
        dimensions: 512,
        encode: (texts, options) => {
          encoded += texts.length;
          return engines.sentenceEncoder.encode(texts, options);
        },
      },
      indexes,
      manualRoots: [manual],
      notesFolder: join(folder.path, "notes"),
      pdf: (bytes, options) => engines.pdfText(bytes, { signal: options }),
      fetchPage: async () => ({
        bytes: Buffer.from("<h1>VPN</h1><p>The VPN gateway is vpn.example.net.</p>"),
        type: "text/html",
      }),
      hints: async () => [],
      help: undefined,
      clock: { now: () => now },
    });
  }
  beforeAll(async () => {
    why = (await whyNoOnnx()) ?? (await whyNo("sqlite-vec"));
    engines = await realEngines(besideKept());
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(join(manual, path, ".."), { recursive: true });
      writeFileSync(join(manual, `${path}.gz`), gzipSync(text));
    }
    mkdirSync(documents);
    writeFileSync(
      join(documents, "red.md"),
      "# La red\n\n## Copias\n\nLas copias van al servidor nas1 cada noche a las tres.\n\n## Impresora\n\nLa impresora de secretaría es la HP-2.\n",
    );
    writeFileSync(join(documents, "otra.txt"), "El armario de repuestos está en el sótano.\n");
    open([realIndexes(folder.path).sqliteVec]);
  }, 300_000);
  afterAll(async () => {
    await knowledge?.close();
    await engines.close();
    folder.remove();
  });
  beforeEach(({ skip }) => {
    if (why !== undefined) skip(why);
    encoded = 0;
    now += 60_000;
  });
  const ask = (question: string, language: "es" | "en" = "es") =>
    knowledge.search(question, { language, limit: 3, signal });

  test("the first question reads the manual, and is answered in either language with its place", async () => {
    const { passages, answerable, index } = await ask("¿Cómo excluyo ficheros con tar?");
    expect(passages[0]).toMatchObject({
      headings: ["OPTIONS"],
      source: { locator: "tar(1)", kind: "manual" },
      from: 5,
      to: 7,
    });
    expect(passages[0]!.text).toContain("--exclude=PATTERN");
    expect([answerable, index]).toEqual([true, "sqlite-vec"]);
    const english = await ask("How do I stop root from logging in over ssh?", "en");
    expect(english.passages[0]!.text).toMatch(/^PermitRootLogin/);
    expect(passages.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  test("the second time nothing is read or encoded but the question", async () => {
    await ask("¿Cómo muestra df los inodos?");
    expect(encoded).toBe(1);
  });

  test("what nobody wrote down is not known", async () => {
    for (const question of [
      "¿Quién ganó el mundial de fútbol de 2010?",
      "¿Cuál es la receta de la tortilla de patatas?",
    ])
      expect([question, (await ask(question)).answerable]).toEqual([question, false]);
  });

  test("a folder is added, listed and searched; only what changed is read again, and what is gone leaves", async () => {
    const report = await knowledge.add(documents, { signal });
    expect(report).toMatchObject({
      added: [{ kind: "text" }, { kind: "markdown" }],
      unchanged: 0,
      removed: 0,
      skipped: [],
    });
    const found = await ask("¿a qué hora se hacen las copias?");
    expect(found.passages[0]).toMatchObject({ headings: ["La red", "Copias"], from: 5, to: 5 });
    encoded = 0;
    writeFileSync(
      join(documents, "red.md"),
      "# La red\n\n## Copias\n\nLas copias van al servidor nas1 cada noche a las tres.\n\n## Impresora\n\nLa impresora de secretaría es ahora la HP-3.\n",
    );
    rmSync(join(documents, "otra.txt"));
    now += 60_000;
    const again = await ask("¿cuál es la impresora de secretaría?");
    expect(again.passages[0]!.text).toContain("HP-3");
    // The question, and the one passage that changed.
    expect(encoded).toBe(2);
    expect((await knowledge.list()).filter(({ own }) => own)).toMatchObject([
      { locator: join(documents, "red.md"), passages: 2 },
    ]);
    expect(await knowledge.add(documents, { signal })).toMatchObject({ added: [], unchanged: 1 });
    expect(await knowledge.remove(documents)).toHaveLength(1);
    expect((await ask("¿cuál es la impresora de secretaría?")).passages.map(({ source }) => source.kind)).not.toContain(
      "markdown",
    );
  });

  test("notes are found without being added, and a web page by its address", async () => {
    mkdirSync(join(folder.path, "notes"));
    writeFileSync(join(folder.path, "notes", "clave.md"), "La llave del armario de red la tiene Marta.\n");
    expect((await ask("¿quién tiene la llave del armario de red?")).passages[0]).toMatchObject({
      source: { kind: "note" },
    });
    await knowledge.add("https://example.com/vpn", { signal });
    const { passages } = await ask("which is the VPN gateway?", "en");
    expect(passages[0]).toMatchObject({ source: { locator: "https://example.com/vpn", kind: "html" } });
    expect(await knowledge.remove("https://example.com/vpn")).toHaveLength(1);
  });

  test("what cannot be read is told, and the rest is read", async () => {
    writeFileSync(join(documents, "binary.txt"), Buffer.from([1, 0, 2]));
    const report = await knowledge.add(documents, { signal });
    expect(report.skipped).toMatchObject([{ code: "E_KNOWLEDGE_UNREADABLE", detail: "binary" }]);
    const missing = await knowledge.add("/nowhere/at/all", { signal }).catch((thrown: NeoError) => thrown.code);
    expect(missing).toBe("E_KNOWLEDGE_MISSING");
  });

  test("a cancel in the middle keeps what was read, and the next goes on", async () => {
    const many = join(folder.path, "many");
    mkdirSync(many);
    for (let at = 0; at < 60; at += 1)
      writeFileSync(join(many, `${at}.md`), `# Note ${at}\n\nAbout thing number ${at}.\n`);
    const cancel = new AbortController();
    const code = await knowledge
      .add(many, { signal: cancel.signal, onProgress: ({ done }) => done >= 30 && cancel.abort() })
      .catch((thrown: NeoError) => thrown.code);
    expect(code).toBe("E_CANCELLED");
    const kept = (await knowledge.list()).filter(({ locator }) => locator.startsWith(many)).length;
    expect(kept).toBeGreaterThanOrEqual(24);
    expect(await knowledge.add(many, { signal })).toMatchObject({ unchanged: kept, skipped: [] });
    await knowledge.remove(many);
  });

  test("a PDF is read page by page in its sealed engine", async () => {
    writeFileSync(join(documents, "guide.pdf"), pdf(["Backups", "The tapes are changed every Friday morning."]));
    await knowledge.add(join(documents, "guide.pdf"), { signal });
    const { passages } = await ask("when are the tapes changed?", "en");
    expect(passages[0]).toMatchObject({ source: { kind: "pdf" }, to: 2 });
    expect(passages[0]!.text).toContain("Friday");
    writeFileSync(join(documents, "broken.pdf"), "%PDF-1.7 nothing");
    const report = await knowledge.add(join(documents, "broken.pdf"), { signal });
    expect(report.skipped).toMatchObject([{ code: "E_ENGINE_FAILED" }]);
  });

  test("Chroma killed in the middle of questions: none fails, the answers stay the same", async ({ skip }) => {
    const noChroma = await whyNo("chroma");
    if (noChroma !== undefined) skip(noChroma);
    await knowledge.close();
    const { sqliteVec, chroma } = realIndexes(folder.path);
    let pid = 0;
    const killable: OpenIndex = {
      name: "chroma",
      open: async (until) => {
        const before = childrenOf(process.pid);
        const index = await chroma.open(until);
        pid = childrenOf(process.pid).find((one) => !before.includes(one)) ?? 0;
        return index;
      },
    };
    open([killable, sqliteVec]);
    const questions = [
      "¿Cómo excluyo ficheros con tar?",
      "¿Cómo muestra df los inodos?",
      "¿En qué puerto escucha sshd?",
    ];
    const first = await Promise.all(questions.map((question) => ask(question)));
    expect(first.map(({ index }) => index)).toEqual(["chroma", "chroma", "chroma"]);
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, "SIGKILL");
    const second = await Promise.all(questions.map((question) => ask(question)));
    expect(second.map(({ index }) => index)).toEqual(["sqlite-vec", "sqlite-vec", "sqlite-vec"]);
    expect(second.map(({ passages }) => passages[0]?.id)).toEqual(first.map(({ passages }) => passages[0]?.id));
  });
});

/** Two or more pages with one line each, as small as a PDF can be. */
function pdf(lines: readonly string[]): string {
  const kids = lines.map((_, at) => `${4 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...lines.flatMap((line, at) => {
      const stream = `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}
