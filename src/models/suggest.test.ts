import { describe, expect, it } from "vitest";
import type { MachinePower } from "../ports/models.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { suggest, usualBudget } from "./suggest.ts";
import { machineFrom } from "./this-machine.ts";

const gigabyte = 1024 ** 3;

describe("advice is by what the machine can hold and keep up with", () => {
  it.each<[string, MachinePower, llm: string | undefined, stt: string | undefined]>([
    ["4 GB without AVX2", power(4, 2, "none"), "qwen2.5-0.5b-instruct-q4_k_m", "vosk-small-es-0.42"],
    ["4 GB with AVX2", power(4, 2, "avx2"), "qwen2.5-1.5b-instruct-q4_k_m", "moonshine-base-es"],
    ["a Raspberry Pi of 4 GB", power(4, 4, "neon"), "qwen2.5-1.5b-instruct-q4_k_m", "moonshine-base-es"],
    ["2 GB without AVX2", power(2, 2, "none"), "qwen2.5-0.5b-instruct-q4_k_m", "vosk-small-es-0.42"],
    ["1 GB", power(1, 1, "none"), undefined, undefined],
    ["64 GB with AVX-512", power(64, 32, "avx512"), "qwen2.5-1.5b-instruct-q4_k_m", "moonshine-base-es"],
  ])("%s", (_what, machine, llm, stt) => {
    const advice = suggest(catalogue, machine, usualBudget(machine));
    const named = (task: string) => advice.find((one) => one.for === task && one.language === "es")?.row.id;
    expect(named("llm")).toBe(llm);
    expect(named("stt")).toBe(stt);
  });

  it("what is advised fits together into what engines may take", () => {
    for (const memory of [1, 2, 4, 8, 64]) {
      const machine = power(memory, 8, "avx2");
      const advice = suggest(catalogue, machine, usualBudget(machine));
      const spoken = advice.filter(({ language }) => language !== "en");
      const needed = spoken.reduce((sum, { row }) => sum + row.memoryBytes, 0);
      expect(needed).toBeLessThanOrEqual(usualBudget(machine) * 1.35);
    }
  });
});

describe("the machine as its files tell it", () => {
  const meminfo = "MemTotal:        4028440 kB\nMemFree: 1 kB\n";

  it.each([
    ["flags\t\t: fpu sse2 avx avx2 bmi2", "avx2"],
    ["flags\t\t: fpu avx2 avx512f", "avx512"],
    ["flags\t\t: fpu sse2 avx", "none"],
    ["Features\t: fp asimd crc32", "neon"],
    ["Features\t: half thumb neon", "neon"],
    ["", "none"],
  ])("%j", (cpuinfo, vectors) => {
    expect(machineFrom({ meminfo, cpuinfo, memoryLimits: [], cores: 2 }).vectors).toBe(vectors);
  });

  it("a container's limit counts, the narrowest of all", () => {
    const machine = machineFrom({ meminfo, cpuinfo: "", memoryLimits: ["max\n", "2147483648\n", "max"], cores: 3 });
    expect(machine).toMatchObject({ memoryBytes: 2 * gigabyte, cores: 3 });
    expect(machineFrom({ meminfo, cpuinfo: "", memoryLimits: ["max"], cores: 1 }).memoryBytes).toBe(4028440 * 1024);
  });
});

function power(gigabytes: number, cores: number, vectors: MachinePower["vectors"]): MachinePower {
  return { memoryBytes: gigabytes * gigabyte, cores, vectors };
}
