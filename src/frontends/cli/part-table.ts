import type { PartStatus } from "../../ports/service.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { Terminal } from "./terminal.ts";

/** Part, state, detail: a line each. */
export function partTable(parts: readonly PartStatus[], terminal: Pick<Terminal, "paint">, language: Language): string {
  const rows = parts.map(({ name, state, detail }) => ({
    name,
    state,
    said: message(language, `service_${state}`),
    detail,
  }));
  const heads = (["service_part", "service_state", "service_detail"] as const).map((key) => message(language, key));
  const [part = "", state = "", detail = ""] = heads;
  const width = Math.max(part.length, ...rows.map(({ name }) => name.length));
  const stateWidth = Math.max(state.length, ...rows.map(({ said }) => said.length));
  const lines = rows.map((row) =>
    [
      terminal.paint("bold", row.name.padEnd(width)),
      terminal.paint(colours[row.state], row.said.padEnd(stateWidth)),
      visible(row.detail),
    ].join("  "),
  );
  return [`${part.padEnd(width)}  ${state.padEnd(stateWidth)}  ${detail}`, ...lines, ""].join("\n");
}

const colours = { waiting: "dim", starting: "yellow", running: "green", failed: "red", stopped: "dim" } as const;
