import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { nodeFlags, repository } from "./neo.ts";
import { openPseudoTerminal, type PseudoTerminal } from "./pseudo-terminal.ts";

const program = join(repository, "test/fixtures/rehearsal/ask-on-terminal.ts");
const environment = { PATH: "/usr/bin:/bin", TERM: "xterm-256color", LANG: "C.UTF-8", HOME: tmpdir() };
const opened: PseudoTerminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.end();
});

function start(words: readonly string[] = [], more: Record<string, string> = {}): PseudoTerminal {
  const terminal = openPseudoTerminal(process.execPath, [...nodeFlags, program, ...words], {
    folder: tmpdir(),
    environment: { ...environment, ...more },
  });
  opened.push(terminal);
  return terminal;
}

describe("the question with a rehearsal, on a real terminal", () => {
  test("d opens the pager on all of it, q comes back to the question", { retry: 2 }, async () => {
    const terminal = start();
    await terminal.waitFor(/It would delete 11,000 files/);
    await terminal.waitFor(/\[d\]ifferences/);
    terminal.enter("d");
    await terminal.waitFor(/0003\.jpg: deleted/);
    // Ctrl-C is the pager's while it is open.
    terminal.type("\u0003");
    await sleep(500);
    terminal.type("G");
    await terminal.waitFor(/0999\.jpg: deleted/);
    terminal.type("q");
    await terminal.waitFor(/Run it\?/);
    terminal.enter("yes without undo");
    await terminal.waitFor(/ANSWER \{"kind":"yes","undo":"without"\}/);
    expect(await terminal.exitCode).toBe(0);
  });

  test("$PAGER with options, and no pager at all", async () => {
    const own = start(["0", "little"], { PAGER: "sed -n '1,/default/s/^/PAGED /p'" });
    await own.waitFor(/\[d\]ifferences/);
    own.enter("d");
    await own.waitFor(/PAGED It would change/);
    await own.waitFor(/Run it\?/);
    own.enter("");
    await own.waitFor(/ANSWER \{"kind":"no"\}/);

    const none = start(["0", "little"], { PAGER: "/nonexistent/pager" });
    await none.waitFor(/\[d\]ifferences/);
    none.enter("d");
    await none.waitFor(/listen 8080;/);
    await none.waitFor(/Run it\?/);
    none.type("\u0003");
    await none.waitFor(/ANSWER \{"kind":"no"\}/);
  });

  test("what was typed before the question was seen is no answer", async () => {
    const terminal = start(["1500", "little"]);
    terminal.enter("yes");
    terminal.type("yes");
    await terminal.waitFor(/Run it\?/);
    terminal.enter("");
    await terminal.waitFor(/ANSWER \{"kind":"no"\}/);
  });
});
