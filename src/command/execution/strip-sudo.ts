import type { Lowered, LoweredStage } from "../shell/lowered.ts";

/**
 * The pipelines without their leading `sudo`, for a runner that is root already: inside the seal sudo could not become
 * anybody. Undefined where sudo is asked for more than "as root".
 */
export function stripSudo(lowered: Lowered): Lowered | undefined {
  const steps = [];
  for (const step of lowered.steps) {
    const stages: LoweredStage[] = [];
    for (const stage of step.stages) {
      const argv = withoutSudo(stage.argv);
      if (argv === undefined) return undefined;
      stages.push({ ...stage, argv });
    }
    steps.push({ ...step, stages });
  }
  return { steps };
}

export function isSudo(name: string): boolean {
  return name === "sudo" || name === "/usr/bin/sudo" || name === "/bin/sudo";
}

function withoutSudo(argv: LoweredStage["argv"]): LoweredStage["argv"] | undefined {
  const [name, ...rest] = argv;
  if (!isSudo(name)) return argv;
  while (rest[0] === "-n" || rest[0] === "--non-interactive") rest.shift();
  if (rest[0] === "--") rest.shift();
  const [program, ...words] = rest;
  // Another option, or `sudo NAME=value program`.
  if (program === undefined || program.startsWith("-") || program.includes("=")) return undefined;
  return [program, ...words];
}
