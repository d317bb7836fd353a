import { configDefaults, defineConfig } from "vitest/config";

const shared = {
  setupFiles: ["test/load-programs-table.ts"],
  // Only what hangs: a machine that others use as well takes its time.
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** What happens in real time, with sound that must come when it is due: one after another, when all else is done. */
const alone = ["test/audio/{alsa,doctor-audio,pulse}.test.ts", "test/e2e/talk.test.ts", "test/service/voice.test.ts"];

export default defineConfig({
  test: {
    // Two cores: more forks only queue behind each other.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "side by side",
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...alone],
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...shared, name: "alone", include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
