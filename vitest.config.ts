import { configDefaults, defineConfig } from "vitest/config";

const shared = {
  setupFiles: ["test/load-programs-table.ts"],
  // Only what hangs: a machine that others use as well takes its time.
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** What happens in real time, with a voice that must be heard when it speaks: alone, when all else is done. */
const alone = ["test/e2e/talk.test.ts"];

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
      { test: { ...shared, name: "alone", include: alone, sequence: { groupOrder: 1 } } },
    ],
  },
});
