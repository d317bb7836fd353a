import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../command/machine/fixed-snapshot.ts";
import { loadAllRows } from "../../command/policy/program-table.ts";
import { createSkillLibrary } from "../skills/library.ts";
import { knownProgram } from "./known-program.ts";
import { emptyMemory, judged, type Memory } from "./memory.ts";
import { namesInCommand } from "./names-in-command.ts";
import { createUnderstanding } from "./understand.ts";

const library = createSkillLibrary();
await library.loadAll();
await loadAllRows();
const understanding = createUnderstanding({ library, language: "es", knownProgram });
const machine = fixedSnapshot({
  uid: 0,
  programs: ["ls", "df", "free", "systemctl", "docker", "ping", "apt-get"],
  units: ["nginx.service", "apache2.service"],
  users: ["root", "ana"],
  paths: { "/srv": "directory", "/etc/hosts": "file", "/tmp": "directory" },
});

/** What each request became: a script, or the kind of answer. */
function talk(requests: readonly string[], settle: (memory: Memory) => Memory = (memory) => memory): string[] {
  let memory: Memory = emptyMemory;
  return requests.map((request) => {
    const understood = understanding.fromWords(request, { machine, memory, now: 0 });
    memory = settle(understood.memory);
    return understood.plan.kind === "command" ? understood.plan.script : understood.plan.kind;
  });
}

describe("after the person's own command", () => {
  test("what it printed is what is kept", () => {
    expect(talk(["espacio en disco", "ls -l /srv", "guárdalo en /tmp/x.txt"]).at(-1)).toBe("ls -l /srv > /tmp/x.txt");
    expect(talk(["disk space", "ls -l /srv", "save that to /tmp/x.txt"]).at(-1)).toBe("ls -l /srv > /tmp/x.txt");
  });

  test("of several commands all that they print, and of one that goes elsewhere nothing", () => {
    expect(talk(["ls /srv && ls /etc", "guárdalo en /tmp/x.txt"])).toEqual([
      "ls /srv && ls /etc",
      "{ ls /srv && ls /etc; } > /tmp/x.txt",
    ]);
    expect(talk(["espacio en disco", "ls /srv > /tmp/y", "guárdalo en /tmp/x.txt"]).at(-1)).toBe("answer");
    expect(talk(["ls /srv 2>/dev/null", "guárdalo en /tmp/x.txt"]).at(-1)).toBe("ls /srv 2>/dev/null > /tmp/x.txt");
  });

  test("what changed something is not done again to keep what it printed", () => {
    const afterChange = (memory: Memory) => judged(memory, "apt-get install htop", true);
    expect(talk(["apt-get install htop", "guárdalo en /tmp/x.txt"], afterChange).at(-1)).toBe("answer");
  });

  test("“reinícialo” means what it spoke of, and nothing from before", () => {
    expect(talk(["estado de nginx", "systemctl status apache2", "reinícialo"]).at(-1)).toBe(
      "systemctl restart apache2",
    );
    expect(talk(["status of nginx", "systemctl status apache2", "restart it"]).at(-1)).toBe(
      "systemctl restart apache2",
    );
    expect(talk(["estado de nginx", "ls -l /srv", "reinícialo"]).at(-1)).toBe("clarify");
  });

  test("“otra vez” does it again, and another value changes nothing of it", () => {
    expect(talk(["espacio en disco", "ls -l /srv", "otra vez"]).at(-1)).toBe("ls -l /srv");
    expect(talk(["cuánto ocupa /srv", "ls -l /srv", "¿y /tmp?"]).at(-1)).not.toMatch(/^du/);
  });
});

test.each([
  ["systemctl status apache2.service", { service: "apache2" }],
  ["sudo systemctl restart php-fpm", { service: "php-fpm" }],
  ["docker logs --tail 5 tienda", { container: "tienda" }],
  ["ping -c 1 10.0.0.7", { host: "10.0.0.7", address: "10.0.0.7" }],
  ["apt-get install htop", { package: "htop" }],
  ["cd /srv && ls -l /etc/hosts", { path: "/etc/hosts" }],
  ["id ana", { user: "ana" }],
  ["df -h", {}],
])("the names in `%s`", (script, names) => expect(namesInCommand(script, machine)).toEqual(names));
