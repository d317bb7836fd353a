import type { CliCommand } from "../command.ts";
import { scriptOf } from "./run.ts";

/** Shows what a script would change and changes nothing. */
export const rehearse: CliCommand = {
  name: "rehearse",
  summary: "rehearse_summary",
  operands: "-- SCRIPT",
  options: { full: { type: "boolean", summary: "option_full" } },
  examples: ["neo rehearse -- rm -r old", "neo rehearse --full -- 'sed -i s/80/8080/ /etc/nginx/sites-available/*'"],
  run: async (invocation, { copilot, signal, terminal }) => {
    const script = scriptOf(invocation);
    const { language, flags } = invocation;
    const rehearsing = (await copilot()).rehearse(script, signal);
    // Read while the script runs.
    setImmediate(() => void (flags.json ? import("../../rehearsal-json.ts") : import("../rehearsal-text.ts")));
    const rehearsal = await rehearsing;
    if (flags.json) {
      const { rehearsalJson } = await import("../../rehearsal-json.ts");
      terminal.stdout.write(`${JSON.stringify(rehearsalJson(rehearsal, language))}\n`);
    } else {
      const [{ rehearsalText }, { accountNames }] = await Promise.all([
        import("../rehearsal-text.ts"),
        import("../account-names.ts"),
      ]);
      const full = flags.full === true;
      terminal.stdout.write(
        rehearsalText(rehearsal, { language, terminal, full, asked: false, owner: accountNames() }),
      );
    }
    // How the script itself would end is part of the answer, not of how we fared.
    const shown = rehearsal.verdict.kind !== "none" || rehearsal.run?.on.kind === "dry-run";
    return shown ? 0 : 1;
  },
};
