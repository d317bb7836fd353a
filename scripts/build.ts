import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type OnResolveArgs, type OnResolveResult } from "esbuild";
import { programFiles } from "../src/command/policy/programs/index.ts";

/**
 * `npm run build`: src/app/main.ts and what it needs as dist/, which runs without node_modules. CommonJS:
 * what is imported late is still evaluated late, and Node starts it in half the time that linking ES modules takes.
 * Made aside and renamed: dist/ is whole or the one before.
 */
const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const aside = join(root, "dist", "new");
const programs = "src/command/policy/programs";
const wholeLibraries = ["diff", "web-tree-sitter", "zod"];
const libraries = ["diff", "tree-sitter-bash", "web-tree-sitter", "zod"];

const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: "cjs",
  // The file's own place, which ES modules have as import.meta.url: the grammars lie beside it.
  banner: { js: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "ownUrl" },
  logOverride: { "empty-import-meta": "silent" },
  platform: "node",
  target: "node24.12",
  minifySyntax: true,
  minifyWhitespace: true,
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
  write: false,
} as const satisfies BuildOptions;
const main = await build({
  ...common,
  entryPoints: { neo: "src/app/main.ts" },
  footer: { js: "module.exports.main();" },
  supported: { "dynamic-import": false },
  plugins: [{ name: "apart", setup: ({ onResolve }) => onResolve({ filter: /./ }, loadedApart) }],
});
const apart = await build({
  ...common,
  entryPoints: {
    ...Object.fromEntries(wholeLibraries.map((name) => [name, name])),
    ...Object.fromEntries(Object.keys(programFiles).map((file) => [`programs/${file}`, `${programs}/${file}.ts`])),
  },
});
const outputFiles = [...main.outputFiles, ...apart.outputFiles];
rmSync(aside, { recursive: true, force: true });
mkdirSync(aside, { recursive: true });
mkdirSync(join(aside, "programs"));
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

/** What few answers need is a file of its own, since reading the whole is a good part of the time to start. */
function loadedApart({ path, kind, importer }: OnResolveArgs): OnResolveResult | undefined {
  if (wholeLibraries.includes(path)) return { path: `./${path}.js`, external: true };
  if (kind !== "dynamic-import" || !importer.endsWith(`${programs}/index.ts`)) return undefined;
  return { path: path.replace(/^\.\/(.*)\.ts$/, "./programs/$1.js"), external: true };
}

function library(name: string, file: string): string {
  return join(root, "node_modules", name, file);
}

/** What is bundled keeps its licence beside it. */
function licences(): string {
  const parts = libraries.map((name) => `${name}\n\n${readFileSync(library(name, "LICENSE"), "utf8").trim()}\n`);
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}
