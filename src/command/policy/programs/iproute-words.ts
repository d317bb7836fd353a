import type { Use } from "../program-row.ts";

/** A word of iproute2's own language: names, addresses, keywords. */
export const words = { kinds: ["text"], matching: /^[\w.:/%*,@+-]+$/ } as const;
export const shown: Use = { effect: "read", operands: words };
/** `ip OBJECT` alone shows; so do list and its abbreviations. */
export function object(shows: string, further: Record<string, Use> = {}): Use {
  return { effect: "write", bare: "read", subcommands: { [shows]: shown, help: { effect: "read" }, ...further } };
}
