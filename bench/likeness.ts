import { leaveOut } from "../test/understanding/left-out.ts";
import type { Benchmark } from "./benchmark.ts";

/**
 * A third of all sentences is taken away at random, four times over, and every request of the suites asked again: how
 * many reads that no sentence is any more become a command by likeness, and how many of those commands are wrong.
 */
export const benchmark: Benchmark = async () => {
  const { missed, recovered } = await leaveOut(1 / 3, [51, 52, 53, 54]);
  const wrong = recovered.filter(({ right }) => !right);
  const surely = recovered.filter(({ command }) => command.confidence >= 0.9);
  const surelyWrong = surely.filter(({ right }) => !right);
  return [
    { name: "reads that no sentence is any more", value: missed, unit: "count" },
    { name: "of these understood by likeness", value: (100 * (recovered.length - wrong.length)) / missed, unit: "%" },
    { name: "wrong in 40 so understood", value: (40 * wrong.length) / recovered.length, unit: "count", atMost: 1 },
    { name: "wrong in 40 at 0.9 or surer", value: (40 * surelyWrong.length) / surely.length, unit: "count" },
  ];
};
