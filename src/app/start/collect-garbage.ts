import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Gives back what work has left of memory: V8 by itself keeps it until it wants it for something else, which a service at
 * rest never does.
 */
export function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (how: object) => void;
  // As thoroughly as V8 can: the last resort is what it does before it gives up.
  return () => collect({ type: "major", flavor: "last-resort" });
}
