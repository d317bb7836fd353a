import { textOf } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";

/**
 * busybox APPLET …: the applets whose flags mean what they mean in the program of that name. Any other, and above all
 * its shells, asks.
 */
export function busybox(call: Invocation, court: Court): undefined {
  const [first] = call.args;
  const applet = textOf(first);
  if (first === undefined || applet === undefined || !alike.has(applet)) {
    court.findings.add("write", "reason.writes", first ?? call.span, { program: call.name });
    return;
  }
  court.judgeCommandLine(call.args, call.span, call.input, call.scope.copy(), "programs");
}

const alike = new Set(
  "basename cal cat cksum cmp comm cut df diff dirname du echo expand false find fold free grep egrep fgrep groups head hexdump hostid id logname ls lsmod lsof lspci lsusb md5sum nproc od pgrep pidof printf ps pwd readlink realpath rev sha1sum sha256sum sha512sum sleep sort stat strings sum tac tail test tr true tty uname uniq uptime wc which who whoami".split(
    " ",
  ),
);
