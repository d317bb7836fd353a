import { createContext, Script } from "node:vm";
import type { ChatMessage } from "../../../ports/language-model.ts";
import type { ChatItem, ChatWrapper, Model, NodeLlamaCpp, Token } from "./library.ts";

/** A template comes from the model's file, and is a program. */
export const templateLimitMs = 1_000;

/** It took too long, or makes no sense. */
export class TemplateError extends Error {}

export type ChatTemplate = {
  /** The chat as the model was trained to see it, up to where its answer begins. Throws TemplateError. */
  tokens(messages: readonly ChatMessage[]): Token[];
  /** Where one of these comes, the answer ends, even if the file does not call it an end. */
  readonly ends: ReadonlySet<Token>;
};

/**
 * The template of the model's file, or plain "### Human" and "### Assistant" where it has none. What people say is made
 * into tokens apart from the template's own text: whatever they write, none of it is one of the template's marks.
 */
export function chatTemplate(library: NodeLlamaCpp, model: Model): ChatTemplate {
  const text = model.fileInfo.metadata.tokenizer?.chat_template;
  const wrapper = within<ChatWrapper>(() =>
    typeof text === "string"
      ? new library.JinjaTemplateChatWrapper({
          template: text,
          tokenizer: model.tokenizer,
          functionCallMessageTemplate: "noJinja",
          reasoning: false,
        })
      : new library.GeneralChatWrapper(),
  );
  const state = (messages: readonly ChatMessage[]) =>
    within(() =>
      wrapper.generateContextState({ chatHistory: [...messages.map(asItem), { type: "model", response: [""] }] }),
    );
  const triggers = state([{ role: "user", text: "?" }]).stopGenerationTriggers.map((one) =>
    one.tokenize(model.tokenizer),
  );
  return {
    tokens: (messages) => state(messages).contextText.tokenize(model.tokenizer),
    ends: new Set(triggers.flatMap((tokens) => (tokens.length === 1 ? tokens : []))),
  };
}

function asItem({ role, text }: ChatMessage): ChatItem {
  return role === "assistant" ? { type: "model", response: [text] } : { type: role, text };
}

/** V8 breaks off what runs on this thread when the time is over, wherever it is. */
function within<T>(work: () => T): T {
  let made: { value: T } | undefined;
  const sandbox = createContext({
    work: () => {
      made = { value: work() };
    },
  });
  try {
    new Script("work()").runInContext(sandbox, { timeout: templateLimitMs });
  } catch (thrown) {
    throw new TemplateError((thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200));
  }
  if (made === undefined) throw new TemplateError("it gives nothing");
  return made.value;
}
