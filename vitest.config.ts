import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/load-programs-table.ts"],
    // Only what hangs: a machine that others use as well takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more forks only queue behind each other.
    maxWorkers: 2,
  },
});
