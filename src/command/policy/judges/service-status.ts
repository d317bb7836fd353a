import { allTexts } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";

/** service, rc-service and invoke-rc.d: `NAME status`, and `--status-all`; every other word is an action. */
export function serviceStatus(call: Invocation, court: Court): undefined {
  const texts = allTexts(call.args);
  const isStatus = texts?.length === 2 && /^[\w@][\w@.:-]*$/.test(texts[0] ?? "") && texts[1] === "status";
  const isList = texts?.length === 1 && /^(--status-all|--list|-l|--version|--help)$/.test(texts[0] ?? "");
  if (!isStatus && !isList) court.findings.add("write", "reason.writes", call.span, { program: call.name });
}
