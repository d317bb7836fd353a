import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPseudoTerminal } from "../../e2e/pseudo-terminal.ts";

/**
 * The terminal of the person who rehearses is the one thing of the outside that the script's ancestors hold. Each
 * attempt is shown to reach it from a bare shell whose streams are pipes, as the view's are.
 */
const attempts: readonly { tries: string; script: string; onlyRoot?: true }[] = [
  { tries: "write on /dev/tty", script: "echo escaped >/dev/tty" },
  {
    onlyRoot: true,
    tries: "write on the terminal by its name",
    script: 'for t in /dev/pts/[0-9]* $(ps -o tty= -p $PPID | sed s,^,/dev/,); do echo escaped >"$t"; done',
  },
  {
    tries: "type into it (TIOCSTI)",
    script: `perl -e 'open(my $t, "+<", "/dev/tty") or exit; ioctl($t, 0x5412, my $c = $_) for split //, "escaped\n"'`,
  },
  {
    onlyRoot: true,
    tries: "write by an ancestor's descriptor",
    script:
      'p=$PPID; while [ "$p" -gt 0 ]; do for fd in 0 1 2; do case $(readlink "/proc/$p/fd/$fd") in /dev/pts/*) echo escaped >"/proc/$p/fd/$fd" ;; esac; done; p=$(cut -d" " -f4 "/proc/$p/stat"); done',
  },
];

const mark = Buffer.from("escaped").toString("hex");

describe.each(process.getuid?.() === 0 ? ["root", "an ordinary user"] : ["this user"])("a terminal, as %s", (who) => {
  it.each(attempts)("$tries", { timeout: 60_000 }, async ({ script, tries, onlyRoot }) => {
    const legacy =
      tries.includes("TIOCSTI") &&
      (await ran("bare", "cat /proc/sys/dev/tty/legacy_tiocsti >/dev/tty", who)).includes("0\n");
    // A terminal that root opened is no ordinary user's.
    if (!legacy && !(onlyRoot && who === "an ordinary user"))
      expect(reached(await ran("bare", script, who))).toBe(true);
    const onView = await ran("view", script, who);
    expect(onView).toMatch(/typed [0-9a-f]* over/);
    expect(reached(onView)).toBe(false);
  });
});

function reached(screen: string): boolean {
  return screen.includes("escaped") || screen.includes(mark);
}

async function ran(how: "bare" | "view", script: string, who: string): Promise<string> {
  const drop =
    who === "an ordinary user" ? ["/usr/bin/setpriv", "--reuid=1000", "--regid=1000", "--clear-groups", "--"] : [];
  const words = [
    ...drop,
    process.execPath,
    "--disable-warning=ExperimentalWarning",
    join(import.meta.dirname, "terminal-view.ts"),
    how,
    script,
  ];
  const terminal = openPseudoTerminal(words[0] ?? "", words.slice(1), {
    folder: "/",
    environment: { PATH: process.env.PATH ?? "", HOME: "/" },
    // A name in the script's own echo would look like success.
    columns: 400,
  });
  await terminal.exitCode;
  return terminal.printed();
}
