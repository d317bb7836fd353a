import { loadAllRows } from "../src/command/policy/program-table.ts";

// Tests judge without waiting; that the product loads what it needs by itself is test/e2e's.
await loadAllRows();
