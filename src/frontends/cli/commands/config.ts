import { NeoError } from "../../../shared/errors.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import type { CliCommand } from "../command.ts";

export const config: CliCommand = {
  name: "config",
  summary: "config_summary",
  operands: "show|check|schema",
  options: {},
  words: ["show", "check", "schema"],
  examples: ["neo config show", "neo config check", "neo config schema > schema.json"],
  run: async ({ operands, flags, language }, { terminal, configuration }) => {
    const [what = "show", ...more] = operands;
    if (more.length > 0) throw new NeoError("E_USAGE", { problem: operands.join(" ") });
    const print = (value: object) => terminal.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
    if (what === "show") print(await configuration.show());
    else if (what === "schema") print(await configuration.schema());
    else if (what === "check") {
      await configuration.show(); // throws what is wrong
      const files = configuration.files();
      if (flags.json) print({ valid: true, files });
      else {
        terminal.stdout.write(`${terminal.paint("green", message(language, "config_valid"))}\n`);
        for (const { file, there } of files)
          terminal.stdout.write(`  ${file} ${there ? "" : message(language, "config_absent")}\n`);
      }
    } else throw new NeoError("E_USAGE", { problem: what });
    return 0;
  },
};
