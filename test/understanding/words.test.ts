import { describe, expect, test } from "vitest";
import type { Word } from "../../src/ports/words.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { preparedMachine } from "./prepared-machine.ts";

const library = createSkillLibrary();
await library.loadAll();
const understanding = createUnderstanding({ library, language: "es", knownProgram });
const known: Word[] = [
  { word: "la web", kind: "service", value: "nginx" },
  { word: "el de ficheros", kind: "host", value: "nas.lan" },
  { word: "la caja fuerte grande", kind: "path", value: "/srv" },
  { word: "la copia", kind: "command", value: "rsync -a /srv /mnt/copia" },
];

function heard(request: string, language: Language, words = known) {
  const given = {
    machine: preparedMachine,
    memory: emptyMemory,
    language,
    words,
    now: Date.UTC(2026, 10, 22),
  };
  return understanding.fromWords(request, given);
}

function script(request: string, language: Language = "es"): string {
  const { plan } = heard(request, language);
  return plan.kind === "command" ? plan.script : plan.kind;
}

describe("words of the person's own", () => {
  test("stand for what they name, whatever the article", () => {
    expect(script("reinicia la web")).toBe("sudo systemctl restart nginx");
    expect(script("¿responde el de ficheros?")).toBe(script("¿responde nas.lan?"));
    expect(script("restart la web", "en")).toBe("sudo systemctl restart nginx");
    expect(script("cuánto ocupa la caja fuerte grande")).toBe(script("cuánto ocupa /srv"));
  });

  test("for a command are the person's own command, judged as such", () => {
    for (const request of [
      "lanza la copia",
      "haz la copia",
      "la copia",
      "Ejecuta LA COPIA",
      "run la copia",
      "haz copia",
    ]) {
      expect(heard(request, "es").plan).toMatchObject({ kind: "command", source: "user", script: known[3]?.value });
    }
  });

  test("an order in the same letters stays the order", () => {
    expect(script("copia")).not.toContain("rsync");
  });

  test("say nothing of another kind of thing", () => {
    expect(script("reinicia el de ficheros")).not.toContain("nas.lan");
  });
});

const learnt: [Language, string, Word][] = [
  ["es", "llama «la de secretaría» a la impresora HP-2", { word: "la de secretaría", kind: "printer", value: "HP-2" }],
  ["es", "la de secretaría es la impresora HP-2", { word: "la de secretaría", kind: "printer", value: "HP-2" }],
  ["es", "cuando diga la web me refiero a /var/www", { word: "la web", kind: "path", value: "/var/www" }],
  ["es", "a partir de ahora el de ficheros es nas.lan", { word: "el de ficheros", kind: "host", value: "nas.lan" }],
  ["es", "Recuerda que el jefe es el usuario ana, por favor", { word: "el jefe", kind: "user", value: "ana" }],
  [
    "es",
    "la copia significa la orden rsync -a /srv /mnt",
    { word: "la copia", kind: "command", value: "rsync -a /srv /mnt" },
  ],
  ["es", "ponle «el portero» al servicio nginx", { word: "el portero", kind: "service", value: "nginx" }],
  ["es", "desde ahora el portero es nginx", { word: "el portero", kind: "service", value: "nginx" }],
  ["en", "when I say the big one I mean the host db1", { word: "the big one", kind: "host", value: "db1" }],
  ["en", "call nas.lan the file server", { word: "the file server", kind: "host", value: "nas.lan" }],
  ["en", "from now on the office one is the printer HP-2", { word: "the office one", kind: "printer", value: "HP-2" }],
  [
    "en",
    'remember that "the backup" means the command rsync -a /srv /mnt',
    { word: "the backup", kind: "command", value: "rsync -a /srv /mnt" },
  ],
];

describe("learning by saying so", () => {
  test.each(learnt)("%s: %s", (language, request, word) => {
    const { plan, wordChange } = heard(request, language);
    expect(plan.kind).toBe("answer");
    expect(wordChange).toEqual({ kind: "learn", word });
  });

  test("a word is taken back the same way", () => {
    expect(heard("olvida la palabra la copia", "es").wordChange).toEqual({ kind: "forget", word: "la copia" });
    expect(heard("forget the word La Web", "en").wordChange).toEqual({ kind: "forget", word: "La Web" });
    const unknown = heard("olvida la palabra lo que sea", "es");
    expect([unknown.plan.kind, unknown.wordChange]).toEqual(["answer", undefined]);
  });

  test("what a thing is gets asked where it cannot be told", () => {
    const { plan, wordChange } = heard("cuando diga la grande me refiero a Lexmark", "es");
    expect([plan.kind, wordChange]).toEqual(["clarify", undefined]);
  });

  test.each([
    "llama «sí» a la orden rm -rf /srv",
    "cuando diga no me refiero a la orden reboot",
    "llama «reinicia» a la orden reboot",
    "cuando diga eso me refiero a la orden reboot",
    "llama «la\u202eweb» a la orden reboot",
    "llama «la web» a la orden reb\u0007oot",
  ])("never a word that would change what a reply or an order means: %s", (request) => {
    expect(heard(request, "es").wordChange).toBeUndefined();
  });

  test("nothing is learnt from talk that gives no word", () => {
    for (const request of [
      "¿cuál es el servicio nginx?",
      "llama a Ana",
      "qué es la red",
      "nginx es lento",
      "why is the server so slow",
      "where is the file nginx.conf",
      "el disco es el servidor de ana",
      "call me later",
      "quiero saber qué es el paquete htop",
      "me gustaría ver cuál es el servicio nginx",
      "quisiera conocer quién es el usuario ana",
      "i want to know what is the package htop",
    ])
      expect(heard(request, "es").wordChange, request).toBeUndefined();
  });

  test("a hostile value is a script for the gate, as if it had been typed", () => {
    const words: Word[] = [{ word: "limpieza", kind: "command", value: "true; rm -rf /" }];
    expect(heard("haz limpieza", "es", words).plan).toMatchObject({ script: "true; rm -rf /", source: "user" });
    const service: Word[] = [{ word: "la web", kind: "service", value: "; rm -rf /" }];
    const { plan } = heard("reinicia la web", "es", service);
    expect(plan.kind === "command" && plan.script).toBe("sudo systemctl restart '; rm -rf /'");
  });
});
