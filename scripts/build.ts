import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type Plugin, rolldown } from "rolldown";

/**
 * `npm run build`: src/app/main.ts and what it needs as dist/, which runs without node_modules. CommonJS, which Node
 * starts in half the time that linking ES modules takes. What every answer needs is one file, since each costs a
 * search; all else is a file of its own, read when it is wanted.
 * Made aside and renamed: dist/ is whole or the one before.
 */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const aside = join(root, "dist", "new");
const libraries = [
  ...["diff", "tree-sitter-bash", "web-tree-sitter", "zod"],
  ...["pino", "@pinojs/redact", "atomic-sleep", "on-exit-leak-free", "pino-std-serializers", "quick-format-unescaped"],
  ...["real-require", "safe-stable-stringify", "sonic-boom", "thread-stream"],
];
/** Loaded for every answer, some by way of a late import: these and all that they import at once. */
const answering = [
  "src/app/main.ts",
  "src/frontends/cli/main.ts",
  "src/frontends/cli/commands/ask.ts",
  "src/app/compose-copilot.ts",
].map((path) => join(root, path));
const needed = new Set<string>();

const bundle = await rolldown({
  cwd: root,
  // Engines are processes of their own (src/app/compose-engines.ts knows this name).
  input: {
    neo: "src/app/main.ts",
    "encoder-program": "src/engines/embed/program.ts",
    "llama-program": "src/engines/llm/llama/program.ts",
    "planner-program": "src/app/start/planner-program.ts",
    "pdf-program": "src/engines/pdf/program.ts",
    "mango-program": "src/engines/seq2seq/program.ts",
    "vosk-program": "src/engines/stt/vosk/program.ts",
    "whisper-program": "src/engines/stt/whisper/program.ts",
    "sherpa-program": "src/engines/stt/sherpa/program.ts",
    "piper-program": "src/engines/tts/piper/program.ts",
    "silero-program": "src/engines/audio/silero/program.ts",
    "capture-worker": "src/engines/audio/alsa/capture-worker.ts",
    "playback-worker": "src/engines/audio/alsa/playback-worker.ts",
    "chroma-program": "src/engines/vectors/chroma-program.ts",
  },
  platform: "node",
  // The file's own place, which ES modules have as import.meta.url: the grammars lie beside it.
  transform: { target: "node24.12", define: { "import.meta.url": "ownUrl" } },
  checks: { eval: false, emptyImportMeta: false, ineffectiveDynamicImport: false },
  plugins: [whatIsNeeded()],
});
rmSync(aside, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: aside,
  format: "cjs",
  comments: false,
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  charset: "ascii",
  codeSplitting: { groups: [{ name: "answer", test: (id) => needed.has(id) }] },
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  banner: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;',
  footer: ({ name }) => (name === "neo" ? "module.exports.main();" : ""),
});
for (const file of output) if (file.type === "chunk") writeFileSync(join(aside, file.fileName), inAscii(file.code));
copyFileSync(library("tree-sitter-bash", "tree-sitter-bash.wasm"), join(aside, "tree-sitter-bash.wasm"));
copyFileSync(library("web-tree-sitter", "web-tree-sitter.wasm"), join(aside, "web-tree-sitter.wasm"));
writeFileSync(join(aside, "package.json"), `{"type":"commonjs"}\n`);
writeFileSync(join(aside, "LICENSES"), licences());

const before = `${dist}.before`;
const finished = `${dist}.new`;
rmSync(before, { recursive: true, force: true });
rmSync(finished, { recursive: true, force: true });
renameSync(aside, finished);
mkdirSync(dist, { recursive: true });
renameSync(dist, before);
renameSync(finished, dist);
rmSync(before, { recursive: true, force: true });
// ./neo takes the bundle while no source is newer than this.
utimesSync(join(dist, "neo.js"), new Date(), new Date());
const code = output.flatMap((file) => (file.type === "chunk" ? [file.code.length] : []));
const kilobytes = Math.round(code.reduce((sum, length) => sum + length, 0) / 1024);
process.stdout.write(`dist/: ${code.length} files, ${kilobytes} KB of code\n`);

/** Notes the modules that `answering` import without waiting, however far away. */
function whatIsNeeded(): Plugin {
  return {
    name: "what every answer needs",
    buildEnd() {
      const visit = (id: string) => {
        if (needed.has(id)) return;
        needed.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported);
      };
      for (const id of answering) visit(id);
    },
  };
}

/** What the bundler leaves: letters in regular expressions. One such letter makes V8 keep a file at two bytes a letter. */
function inAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function library(name: string, file: string): string {
  return join(root, "node_modules", name, file);
}

/** What is bundled keeps its licence beside it. */
function licences(): string {
  const textOf = (name: string) => {
    const files = ["LICENSE", "LICENSE.md"].map((file) => library(name, file));
    return readFileSync(files.find((file) => existsSync(file)) ?? library(name, "LICENSE"), "utf8").trim();
  };
  const parts = libraries.map((name) => `${name}\n\n${textOf(name)}\n`);
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}
