import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * `npm run build`: src/app/main.ts and what it needs as dist/, which runs without node_modules. One file in CommonJS:
 * what is imported late is still evaluated late, and Node starts it in half the time that linking ES modules takes.
 * Made aside and renamed: dist/ is whole or the one before.
 */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const aside = join(root, "dist", "new");
const libraries = ["tree-sitter-bash", "web-tree-sitter", "zod"];

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { neo: "src/app/main.ts" },
  outdir: dist,
  bundle: true,
  format: "cjs",
  // The file's own place, which ES modules have as import.meta.url: the grammars lie beside it.
  banner: { js: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "ownUrl" },
  footer: { js: "module.exports.main();" },
  logOverride: { "empty-import-meta": "silent" },
  platform: "node",
  target: "node24.12",
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  write: false,
});
rmSync(aside, { recursive: true, force: true });
mkdirSync(aside, { recursive: true });
for (const { path, contents } of outputFiles) writeFileSync(join(aside, path.slice(dist.length + 1)), contents);
copyFileSync(library("tree-sitter-bash", "tree-sitter-bash.wasm"), join(aside, "tree-sitter-bash.wasm"));
copyFileSync(library("web-tree-sitter", "web-tree-sitter.wasm"), join(aside, "web-tree-sitter.wasm"));
writeFileSync(join(aside, "package.json"), `{"type":"commonjs"}\n`);
writeFileSync(join(aside, "LICENSES"), licences());

const before = `${dist}.before`;
const finished = `${dist}.new`;
rmSync(before, { recursive: true, force: true });
rmSync(finished, { recursive: true, force: true });
renameSync(aside, finished);
renameSync(dist, before);
renameSync(finished, dist);
rmSync(before, { recursive: true, force: true });
// ./neo takes the bundle while no source is newer than this.
utimesSync(join(dist, "neo.js"), new Date(), new Date());
const kilobytes = Math.round(outputFiles.reduce((sum, { contents }) => sum + contents.length, 0) / 1024);
process.stdout.write(`dist/: ${outputFiles.length} files, ${kilobytes} KB of code\n`);

function library(name: string, file: string): string {
  return join(root, "node_modules", name, file);
}

/** What is bundled keeps its licence beside it. */
function licences(): string {
  const parts = libraries.map((name) => `${name}\n\n${readFileSync(library(name, "LICENSE"), "utf8").trim()}\n`);
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}
