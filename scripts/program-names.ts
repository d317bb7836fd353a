import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { programFiles } from "../src/command/policy/programs/index.ts";

/** src/command/policy/programs/names.ts, made from the rows; test/risk/rows.test.ts sees when it is stale. */
export async function programNames(): Promise<string> {
  const lines: string[] = [];
  for (const [file, load] of Object.entries(programFiles)) {
    const names = (await load()).flatMap((row) => row.names);
    lines.push(`  ${/^[a-z]+$/.test(file) ? file : JSON.stringify(file)}:`, `    ${JSON.stringify(names.join(" "))},`);
  }
  return `/** Which file of the programs table has which names. Made by \`node scripts/program-names.ts\`; do not edit. */
export const namesByFile: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}

if (import.meta.main)
  writeFileSync(join(import.meta.dirname, "../src/command/policy/programs/names.ts"), await programNames());
