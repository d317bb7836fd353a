import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { programFiles } from "../src/command/policy/programs/index.ts";

/** The names in each file of the programs table, separated by spaces. */
export async function programNames(): Promise<Record<string, string>> {
  const names = Object.entries(programFiles).map(
    async ([file, load]) => [file, (await load()).flatMap((row) => row.names).join(" ")] as const,
  );
  return Object.fromEntries(await Promise.all(names));
}

/** Makes src/command/policy/programs/names.ts; test/risk/rows.test.ts sees when it is stale. */
if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const path = join(root, "src/command/policy/programs/names.ts");
  writeFileSync(
    path,
    `/** Which file of the programs table has which names. Made by \`node scripts/program-names.ts\`; do not edit. */
export const namesByFile: Readonly<Record<string, string>> = ${JSON.stringify(await programNames())};
`,
  );
  spawnSync(join(root, "node_modules/.bin/biome"), ["format", "--write", path], { stdio: "inherit" });
}
