import { NeoError } from "../../../shared/errors.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { CliCommand } from "../command.ts";
import { partTable } from "../part-table.ts";
import type { ServiceNews } from "../services.ts";

/** The service, in the foreground: systemd, a container or a person ends it with a signal. */
export const start: CliCommand = {
  name: "start",
  summary: "start_summary",
  operands: "",
  options: {},
  examples: ["neo start", "neo start --json"],
  run: async ({ operands, flags, language }, { terminal, service }) => {
    if (operands.length > 0) throw new NeoError("E_USAGE", { problem: operands.join(" ") });
    const say = (news: ServiceNews): void => {
      if (news.type === "ready") {
        terminal.stdout.write(`${partTable(news.parts, terminal, language)}\n`);
        terminal.stdout.write(`${message(language, "service_ready", { pid: news.pid })}\n`);
      } else if (news.type === "stopping") terminal.stdout.write(`${message(language, "service_stopping")}\n`);
    };
    const tell = flags.json ? (news: ServiceNews) => void terminal.stdout.write(`${JSON.stringify(news)}\n`) : say;
    if (await service.start({ language, tell })) return 0;
    terminal.stderr.write(`${terminal.paint("red", message(language, "service_nothing"))}\n`);
    return 1;
  },
};
