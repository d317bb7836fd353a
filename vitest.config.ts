import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/load-programs-table.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores: more forks only queue behind each other.
    maxWorkers: 2,
  },
});
