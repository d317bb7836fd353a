import type { MemoryMap } from "../../frontends/cli/services.ts";

/**
 * A machine of 2 GB (which reports a little less) needs swap, or the kernel ends programs when models are loaded beside
 * everything else that runs there. Pure.
 */
export function swapAdvice({
  memoryBytes,
  swapBytes,
}: {
  memoryBytes: number;
  swapBytes: number;
}): MemoryMap["advice"] {
  if (memoryBytes > smallBytes) return "not-needed";
  return swapBytes >= enoughBytes ? "enough" : "make";
}

const smallBytes = 2.5 * 2 ** 30;
const enoughBytes = 0.9 * 2 ** 30;
