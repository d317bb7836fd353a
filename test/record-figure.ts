import { appendFileSync } from "node:fs";

/**
 * A count that a suite promises, kept when `npm run test:full` asks for it (NEO_FIGURES names the file). The suite still
 * asserts what it must: this only lets the number be quoted.
 */
export function recordFigure(figure: { suite: string; name: string; value: number; of?: number; goal?: string }): void {
  const file = process.env.NEO_FIGURES;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
