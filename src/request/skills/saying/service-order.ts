import type { Language } from "../../../shared/language.ts";
import type { Skill, SlotDeclaration } from "../skill.ts";
import { spoken } from "./spoken.ts";

/** The slot of a unit that something is done to. */
export const serviceSlot: SlotDeclaration = {
  type: "service",
  ask: { es: "¿Qué servicio?", en: "Which service?" },
};

/** What orders to systemd have in common: one unit, root, no output when it went well. */
export function serviceOrder(
  action: "start" | "stop" | "restart" | "reload" | "enable" | "disable",
  done: Readonly<Record<Language, (service: string) => string>>,
): Pick<Skill, "slots" | "command" | "say" | "changes"> {
  return {
    changes: true,
    slots: { service: serviceSlot },
    command: ({ service = "" }) => ({ pipeline: [["systemctl", action, service]], root: true }),
    say: spoken({
      es: (_, { service = "" }) => done.es(service),
      en: (_, { service = "" }) => done.en(service),
    }),
  };
}
