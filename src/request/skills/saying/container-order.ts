import type { Language } from "../../../shared/language.ts";
import type { Skill } from "../skill.ts";
import { containerSlot, containerTool } from "./container-tool.ts";
import { spoken } from "./spoken.ts";

/** What orders to one container have in common. */
export function containerOrder(
  action: "start" | "stop" | "restart",
  done: Readonly<Record<Language, (container: string) => string>>,
): Pick<Skill, "slots" | "command" | "say" | "changes"> {
  return {
    changes: true,
    slots: { container: containerSlot },
    command: ({ container = "" }, machine) => ({ pipeline: [[containerTool(machine), action, container]] }),
    say: spoken({
      es: (_, { container = "" }) => done.es(container),
      en: (_, { container = "" }) => done.en(container),
    }),
  };
}
