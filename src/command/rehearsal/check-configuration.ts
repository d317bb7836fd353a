import type { Effect } from "../../ports/rehearsal.ts";
import type { Foresight } from "./effects/foresight.ts";
import type { RehearsalRequest, RehearserParts } from "./rehearser.ts";
import { runOnView } from "./run-on-view.ts";

/** Of what a check prints, in characters: the line that matters comes first or last. */
const longestDetail = 2_000;

/**
 * Whether the services that are to read their configuration would accept it: `nginx -t` and its like, on a view where
 * the script's own edits were made before. A configuration that is refused is worth more than a difference that looks right.
 */
export async function checkConfiguration(
  request: RehearsalRequest,
  { checks }: Foresight,
  edits: boolean,
  parts: RehearserParts,
  signal: AbortSignal,
): Promise<Effect[]> {
  if (parts.capability.mode === "none") return [];
  const found: Effect[] = [];
  for (const check of checks) {
    const script = edits ? `{\n${request.script}\n} >/dev/null 2>&1\n${check}` : check;
    const view = await runOnView({ ...request, script, input: undefined }, parts, signal);
    const { exitCode, stdout, stderr } = view.run;
    await view.close();
    const printed = `${stdout}${stderr}`.trim();
    const detail = printed === "" ? undefined : printed.slice(0, longestDetail);
    const code = exitCode === 0 ? "effect.services.check-passes" : "effect.services.check-fails";
    found.push({ code, parameters: { subject: check }, area: "services", detail });
  }
  return found;
}
