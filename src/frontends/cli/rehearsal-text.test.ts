import { describe, expect, test } from "vitest";
import * as sample from "../../../test/fixtures/rehearsal/samples.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import { type RehearsalTextOptions, rehearsalText } from "./rehearsal-text.ts";

const { created, edited, ran, rehearsal } = sample;
const terminal = { columns: 80, paint: (_: unknown, text: string) => text };
const text = (given: Rehearsal, options: Partial<RehearsalTextOptions> = {}) =>
  rehearsalText(given, { language: "en", terminal, full: false, ...options });

describe("golden texts", () => {
  test("a change of a port, in both languages", () => {
    expect(text(sample.nginxPort, { language: "es", leavesUndo: true })).toBe(`\
Cambiaría /etc/nginx/sites-available/default; no se borra nada.
El ensayo es completo: un sí aplica exactamente esto y no vuelve a ejecutar la orden.

/etc/nginx/sites-available/
  ~ default: cambia el contenido, 61 B → 63 B

Diferencias en /etc/nginx/sites-available/default:
@@ -1,4 +1,4 @@
 server {
-    listen 80;
+    listen 8080;
     server_name _;
 }

neo undo podrá deshacerlo; para eso guardará 61 B.
`);
    expect(text(sample.nginxPort, { leavesUndo: true })).toBe(`\
It would change /etc/nginx/sites-available/default; nothing is deleted.
The rehearsal is complete: a yes applies exactly this and does not run the command again.

/etc/nginx/sites-available/
  ~ default: content changed, 61 B → 63 B

Differences in /etc/nginx/sites-available/default:
@@ -1,4 +1,4 @@
 server {
-    listen 80;
+    listen 8080;
     server_name _;
 }

neo undo can take it back; for that it will keep 61 B.
`);
  });

  test("many files, in both languages", () => {
    const lines = text(sample.manyDeleted, { language: "es", leavesUndo: true }).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "Borraría 11 000 archivos de /home/ana/fotos (38 GB).",
      "El ensayo es completo: un sí aplica exactamente esto y no vuelve a ejecutar la orden.",
      "",
      "/home/ana/fotos/",
      "  - 2010/: se borra, con 1000 archivos (3,5 GB)",
    ]);
    expect(lines.slice(-4)).toEqual([
      "Aquí las carpetas van resumidas; d enseña cada ruta.",
      "",
      "neo undo podrá deshacerlo; para eso guardará 38 GB.",
      "",
    ]);
    const full = text(sample.manyDeleted, { full: true }).split("\n");
    expect(full.filter((line) => line.endsWith(".jpg: deleted, 3.5 MB"))).toHaveLength(11_000);
  });

  test("partial, in both languages", () => {
    expect(text(sample.partial, { language: "es", leavesUndo: true })).toBe(`\
Cambiaría /etc/nginx/nginx.conf.
El ensayo es parcial: no es todo lo que hace. Un sí ejecuta la orden de verdad.
  · actúa sobre servicios

Fuera de los archivos:
  · hace que el servicio nginx.service relea su configuración
    nginx.service
      Active: active (running)

/etc/nginx/
  ~ nginx.conf: cambia el contenido, 1,2 KB

neo undo podrá deshacer lo que se ve de los archivos, y nada más; para eso guardará 1,2 KB.
`);
    expect(text(sample.partial, { leavesUndo: false })).toBe(`\
It would change /etc/nginx/nginx.conf.
The rehearsal is partial: this is not all it does. A yes runs the command for real.
  · it acts on services

Outside files it:
  · has the service nginx.service read its configuration again
    nginx.service
      Active: active (running)

/etc/nginx/
  ~ nginx.conf: content changed, 1.2 KB

neo undo cannot take it back.
`);
  });

  test("what could not be rehearsed, in both languages", () => {
    expect(text(sample.none, { language: "es" })).toBe(`\
No se ha podido ensayar. Un sí ejecuta la orden de verdad, sin saber todo lo que cambia.
  · apaga o reinicia la máquina

Fuera de los archivos:
  · reinicia la máquina
`);
    expect(text(sample.none, { asked: false })).toBe(`\
It could not be rehearsed.
  · it turns the machine off or restarts it

Outside files it:
  · restarts the machine
`);
  });

  test("a run that fails says so first, in both languages", () => {
    expect(text(sample.failed, { language: "es" })).toBe(`\
El ensayo ha fallado con el código 1: cp: cannot create regular file '/srv/none/': Not a directory.
Crearía /srv/copy; no toca nada de lo que ya hay.
El ensayo es completo: un sí aplica exactamente esto y no vuelve a ejecutar la orden.

/srv/
  + copy: se crea, 10 B
`);
    expect(text(sample.failed, { asked: false }).split("\n").slice(0, 3)).toEqual([
      "The rehearsal failed with exit code 1: cp: cannot create regular file '/srv/none/': Not a directory.",
      "It would create /srv/copy; nothing that is there now is touched.",
      "The rehearsal is complete: this is all it does.",
    ]);
  });

  test("hostile names, contents, output and details", () => {
    expect(text(sample.hostile)).toBe(`\
It would delete /tmp/a\\nb, change /tmp/plain and create /tmp/\\e[2Jwiped\\u{202e}txt.exe.
The rehearsal is complete: a yes applies exactly this and does not run the command again.

Outside files it:
  · unknown.code\\e[2J
    ● nginx\\e[0m
    Active: \\u{202e}yes

It prints:
    done\\e[1A\\e[2K

/tmp/
  + '\\e[2Jwiped\\u{202e}txt.exe': created, 5 B
  - 'a\\nb': deleted, 1 B
  ~ plain: content changed, 5 B → 9 B

Differences in /tmp/plain:
@@ -1 +1 @@
-old\\e[31m\\r
+\\u{9b}2Jnew\\u{200b}\\e]0;title\\u{7}
`);
  });
});

describe("what does not fit", () => {
  const lines = (count: number) =>
    `@@ -1,${count} +1,${count} @@\n${Array.from({ length: count }, (_, at) => `+line ${at}\n`).join("")}`;

  test("a long difference shows its beginning and how to see the rest", () => {
    const shown = text(rehearsal([edited("/a/b", 1, 2, { diff: lines(100) })]));
    expect(shown).toContain("+line 18\n");
    expect(shown).not.toContain("+line 19\n");
    expect(shown).toContain("… 81 more lines of differences; d shows them all");
    expect(text(rehearsal([edited("/a/b", 1, 2, { diff: lines(100) })]), { full: true })).toContain("+line 99\n");
  });

  test("short differences are shown whole as long as there is room", () => {
    const changes = ["/a/1", "/a/2", "/a/3"].map((path) => edited(path, 1, 2, { diff: lines(15) }));
    const shown = text(rehearsal(changes), { asked: false });
    expect(shown.match(/Differences in/g)).toHaveLength(2);
    expect(shown).toContain("… 16 more lines of differences; --full shows them all");
  });

  test("output is cut, and told", () => {
    const run = ran({ stdout: "x\n".repeat(500), stderr: "warning\n", cut: true });
    const shown = text(rehearsal([created("/a/b")], { run }));
    expect(shown).toContain("… and 490 more\n");
    expect(shown).toContain("It prints as errors:\n    warning\n");
    expect(shown).toContain("the output was cut");
  });

  test("a line without end does not flood the screen", () => {
    const run = ran({ stdout: "y".repeat(100_000) });
    expect(text(rehearsal([created("/a/b", {})], { run })).length).toBeLessThan(1000);
  });
});

test("files that are there come before new ones", () => {
  const shown = text(
    rehearsal([
      created("/a/1", { diff: "@@ -0,0 +1 @@\n+new\n" }),
      edited("/a/2", 1, 2, { diff: "@@ -1 +1 @@\n-a\n+b\n" }),
    ]),
  );
  expect(shown.match(/Differences in \S+/g)).toEqual(["Differences in /a/2:", "Differences in /a/1:"]);
});

test("the way a script fails where it could not be rehearsed says nothing about it", () => {
  const run = ran({ exitCode: 127, stderr: "env: '-u': No such file\n" });
  const shown = text({ ...sample.none, run });
  expect(shown).toMatch(/^It could not be rehearsed/);
  expect(shown).not.toContain("env:");
});

test("a dry run of the program's own is told as such", () => {
  const run = ran({ stdout: "Inst nginx\n", on: { kind: "dry-run", script: "apt-get -s install nginx" } });
  const shown = text(rehearsal([], { run, verdict: { kind: "none", reasons: [] } }), { asked: false });
  expect(shown).toContain("This is what the program's own dry run says: apt-get -s install nginx\n");
  expect(shown).toContain("Inst nginx");
  expect(shown).not.toContain("would change no file");
});

test("new power over the machine stands at the top", () => {
  const harmless = Array.from({ length: 100 }, (_, at) => created(`/srv/${at}`));
  const [, second] = text(rehearsal([...harmless, created("/srv/x", { mode: 0o4755 })])).split("\n");
  expect(second).toBe("Mind: /srv/x would run with the rights of its owner, whoever starts it.");
});

test("colour only repeats what the words say", () => {
  const painted = rehearsalText(sample.threeInNginx, {
    language: "en",
    terminal: { columns: 80, paint: (_: unknown, shown: string) => `\u001b[1m${shown}\u001b[0m` },
    full: true,
  });
  expect(painted.replace(/\u001b\[\dm/g, "")).toBe(text(sample.threeInNginx, { full: true }));
});

test("whatever stands in names, contents and output, nothing unseen reaches the screen", () => {
  const nasty = [
    "\u001b[2J",
    "\u009b31m",
    "\u0007",
    "\r",
    "\b",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u0000",
    "\ud800",
    "\u00a0",
    "a",
  ];
  for (let seed = 0; seed < nasty.length; seed += 1) {
    const bad = nasty.map((_, at) => nasty[(seed + at * 5) % nasty.length]).join("");
    const reason = { code: "why.failed", parameters: { code: bad } };
    const shown = text(
      rehearsal(
        [
          created(`/x/${bad}`, { kind: "link", target: Buffer.from(bad) }),
          edited(`/x/${bad}2`, 1, 2, {
            diff: `@@ ${bad}\n-${bad}\n+${bad}\n`,
            attributes: new Map([[bad, Buffer.from(bad)]]),
          }),
        ],
        {
          run: ran({ exitCode: 1, stdout: bad, stderr: `${bad}\n${bad}`, on: { kind: "dry-run", script: bad } }),
          effects: [{ area: "other", ...reason, detail: bad }],
          verdict: { kind: "partial", reasons: [reason, { code: bad, parameters: {} }] },
        },
      ),
      { full: seed % 2 === 0, leavesUndo: true },
    );
    expect(shown).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u,
    );
  }
});
