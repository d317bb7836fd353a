import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { CommandPlan } from "../../../ports/plan.ts";
import { createSkillLibrary } from "../../skills/library.ts";
import { knownProgram } from "../known-program.ts";
import { emptyMemory } from "../memory.ts";
import { createUnderstanding } from "../understand.ts";

const library = createSkillLibrary();
await library.loadAll();
const understanding = createUnderstanding({ library, language: "es", knownProgram });
const machine = fixedSnapshot({
  uid: 0,
  programs: ["df", "free", "apt-get", "apt", "ufw"],
  units: ["nginx", "ssh", "apache2", "postgresql", "cups", "docker"].map((name) => `${name}.service`),
  users: ["root", "ana"],
  paths: {
    "/srv": "directory",
    "/backup": "directory",
    "/etc": "directory",
    "/etc/hosts": "file",
    "/tmp": "directory",
  },
});

/** Each script that is shown and asked about on its own, in order; undefined where it is no command. */
function scripts(request: string): string[] | undefined {
  const { plan } = understanding.fromWords(request, { machine, memory: emptyMemory, now: 0 });
  if (plan.kind !== "command") return undefined;
  const all: string[] = [];
  for (let one: CommandPlan | undefined = plan; one !== undefined; one = one.next) all.push(one.script);
  return all;
}

const status = "systemctl status --no-pager nginx";

describe("an order and a look at how it went", () => {
  test.each([
    ["reinicia nginx y dime si arranca", ["systemctl restart nginx", status]],
    ["reiniciá nginx y fijate si levanta", ["systemctl restart nginx", status]],
    ["reinicia nginx y dime cómo queda", ["systemctl restart nginx", status]],
    ["para nginx, y luego comprueba que está parado", ["systemctl stop nginx", status]],
    ["recarga nginx y mira el log", ["systemctl reload nginx", "journalctl -u nginx -n 50 --no-pager"]],
    ["restart nginx and tell me if it comes up", ["systemctl restart nginx", status]],
    ["reload nginx and then check its status", ["systemctl reload nginx", status]],
    ["haz una copia de /etc en /backup y comprueba que está", ["cp -a /etc /backup", "ls -lah /backup"]],
  ])("%s", (request, expected) => expect(scripts(request)).toEqual(expected));
});

describe("orders that follow each other are one script", () => {
  test.each([
    ["reinicia nginx y para apache", ["systemctl restart nginx && systemctl stop apache2"]],
    ["para y deshabilita cups", ["systemctl stop cups && systemctl disable cups"]],
    ["stop and disable cups", ["systemctl stop cups && systemctl disable cups"]],
    ["para nginx y apache2", ["systemctl stop nginx && systemctl stop apache2"]],
    [
      "para cups, deshabilítalo y dime cómo queda",
      ["systemctl stop cups && systemctl disable cups", "systemctl status --no-pager cups"],
    ],
    ["restart nginx and then delete /etc/hosts", ["systemctl restart nginx && rm /etc/hosts"]],
  ])("%s", (request, expected) => expect(scripts(request)).toEqual(expected));
});

test("what is to be looked at is told one by one", () => {
  expect(scripts("check the disk space and the memory")).toEqual(["df -h", "free -h"]);
  expect(scripts("dime la memoria y cuánto espacio queda")).toEqual(["free -h", "df -h"]);
});

describe("what hangs on something else, or is not sure, is no list of steps", () => {
  test.each([
    "reinicia nginx y borra todo",
    "reinicia nginx y, si no arranca, para apache2",
    "reinicia nginx o apache2",
    "borra /etc/hosts, que está en /srv",
    "restart nginx and feed the cat",
    "restart nginx unless it is busy and stop cups",
    "¿reinicio nginx y paro apache2?",
    "reinicia nginx; para apache2",
    "reinicia nginx y después cuando acabe para cups",
  ])("%s", (request) => expect(scripts(request)).toBeUndefined());
});

test.each([
  "reinicia nginx y borra la carpeta /",
  "restart nginx and delete the folder /",
  "borra la carpeta / y para cups",
])("what is never done alone is not done among other things: %s", (request) => {
  const { plan } = understanding.fromWords(request, { machine, memory: emptyMemory, now: 0 });
  expect(plan.kind).toBe("refuse");
});

test("what the last step was about is what is spoken of afterwards", () => {
  const first = understanding.fromWords("para nginx y arranca apache2", { machine, memory: emptyMemory, now: 0 });
  const next = understanding.fromWords("reinícialo", { machine, memory: first.memory, now: 0 });
  expect(next.plan).toMatchObject({ script: "systemctl restart apache2" });
});
