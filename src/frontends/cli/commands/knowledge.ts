import { systemClock } from "../../../shared/clock.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { CliCommand } from "../command.ts";
import { addKnowledge } from "../knowledge/add-knowledge.ts";
import { IndexingDisplay } from "../knowledge/indexing-display.ts";
import { listKnowledge, removeKnowledge } from "../knowledge/list-knowledge.ts";
import { searchKnowledge } from "../knowledge/search-knowledge.ts";

/** What documents say: the machine's manual, and what the person adds. */
export const knowledge: CliCommand = {
  name: "knowledge",
  summary: "knowledge_summary",
  operands: "[list|add|remove|search]",
  options: {},
  words: ["list", "add", "remove", "search"],
  examples: [
    'neo knowledge search "¿cómo excluyo una carpeta con tar?"',
    "neo knowledge add ~/documentos/procedimientos",
    "neo knowledge add https://example.com/guide.html",
    "neo knowledge list --json",
    "neo knowledge remove ~/documentos/procedimientos",
  ],
  run: async (invocation, services) => {
    const [what = "list", ...operands] = invocation.operands;
    const named = operands.length > 0;
    if (!(what === "list" ? !named : named && ["add", "remove", "search"].includes(what)))
      throw new NeoError("E_USAGE", { problem: ["knowledge", ...invocation.operands].join(" ") });
    const { language } = invocation;
    const dumb = services.variables.TERM === "dumb";
    const progress = new IndexingDisplay(services.terminal, { language, clock: systemClock, dumb });
    const shown = { ...services, progress };
    const { knowledge: known, close } = await services.knowledge();
    try {
      if (what === "list") return await listKnowledge(known, invocation, services);
      if (what === "add") return await addKnowledge(operands, known, invocation, shown);
      if (what === "remove") return await removeKnowledge(operands, known, invocation, services);
      return await searchKnowledge(operands.join(" "), known, invocation, shown);
    } finally {
      progress.end();
      await close();
    }
  },
};
