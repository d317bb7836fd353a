import { emptyMemory, type Memory } from "../understanding/memory.ts";

/** Holds one conversation's memory between turns: a session at the prompt, a connection, or a single `neo ask`. */
export type Conversation = { memory: Memory };

export function createConversation(): Conversation {
  return { memory: emptyMemory };
}
