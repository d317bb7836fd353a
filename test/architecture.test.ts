import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const source = resolve(import.meta.dirname, "../src");

/** For each room, the rooms it may import besides itself; the longest matching room wins. docs/architecture.md draws it. */
const arrows: Record<string, readonly string[]> = {
  shared: [],
  ports: ["shared"],
  "command/shell": ["ports", "shared"],
  "command/machine": ["command/shell", "ports", "shared"],
  "command/policy": ["command/machine", "command/shell", "ports", "shared"],
  "command/sandbox": ["command/policy", "command/machine", "command/shell", "ports", "shared"],
  "command/execution": ["command/sandbox", "command/policy", "command/machine", "command/shell", "ports", "shared"],
  "command/rehearsal": ["command/sandbox", "command/policy", "command/machine", "command/shell", "ports", "shared"],
  "request/skills": ["command", "ports", "shared"],
  // Texts in, texts out: it knows nothing of what they are about.
  "request/speakable": ["shared"],
  "request/recipes": ["command", "ports", "shared"],
  "request/understanding": ["request/skills", "request/recipes", "command", "ports", "shared"],
  // What is written from documents and by models never meets what makes commands.
  "request/answers": ["ports", "shared"],
  "request/knowledge": ["ports", "shared"],
  "request/repair": ["request/understanding", "command", "ports", "shared"],
  "request/conversation": [
    "request/answers",
    "request/repair",
    "request/understanding",
    "request/skills",
    "command",
    "ports",
    "shared",
  ],
  "request/eval": ["request/understanding", "request/skills", "command", "ports", "shared"],
  frontends: ["request", "command", "ports", "shared"],
  store: ["ports", "shared"],
  engines: ["ports", "shared"],
  models: ["ports", "shared"],
  service: ["ports", "shared"],
  app: ["frontends", "request", "command", "store", "engines", "models", "service", "ports", "shared"],
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

function roomOf(file: string): string {
  const rooms = Object.keys(arrows).filter((room) => file.startsWith(`${room}/`));
  const longest = rooms.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) throw new Error(`${file} is in no room of the architecture`);
  return longest;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) =>
    relative(source, resolve(source, dirname(file), path!)),
  );
}

describe("the arrows between rooms", () => {
  test.each(files)("%s", (file) => {
    const room = roomOf(file);
    const strangers = importsOf(file)
      .filter((path) => !path.startsWith(".."))
      .filter((path) => roomOf(path) !== room && !arrows[room]!.some((allowed) => path.startsWith(`${allowed}/`)));
    expect(strangers).toEqual([]);
  });

  test("a wrong import is seen", () => {
    expect(roomOf("ports/plan.ts")).toBe("ports");
    expect(arrows.ports!.some((allowed) => "command/policy/gate.ts".startsWith(`${allowed}/`))).toBe(false);
  });
});

test("an answer loads nothing of models: they come by import() when they are asked for", () => {
  const reached = new Set(["app/main.ts", "app/compose-copilot.ts", "frontends/cli/commands/ask.ts"]);
  for (const file of reached) for (const path of loadedBy(file)) reached.add(path);
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((file) => file.startsWith("models/"))).toEqual([]);
});

/** What the file cannot be loaded without: imports of types vanish. */
function loadedBy(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)";/gm)].map(([, path]) =>
    relative(source, resolve(source, dirname(file), path!)),
  );
}

describe("the gate cannot be stepped round", () => {
  const sources = files.map((file) => ({ file, text: readFileSync(join(source, file), "utf8") }));

  test("only the gate makes an ApprovedCommand, and nothing is cast to one", () => {
    const makers = sources.filter(({ text }) => /new ApprovedCommand\(/.test(text)).map(({ file }) => file);
    expect(makers).toEqual(["command/policy/gate.ts"]);
    expect(
      sources.filter(({ text }) => /as (unknown as )?ApprovedCommand\b/.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });

  test("programs are started only in execution, rehearsal, sandbox, the engine host, audio and the Chroma server's start", () => {
    const starters = sources.filter(({ text }) => /node:child_process/.test(text)).map(({ file }) => file);
    const allowed = starters.filter((file) =>
      /^(command\/(execution|rehearsal|sandbox)|engines\/(host|vectors|audio)|store|app)\//.test(file),
    );
    expect(starters).toEqual(allowed);
  });

  test("nothing that an answer needs at once imports an engine", () => {
    const eager = (file: string): string[] =>
      [...readFileSync(join(source, file), "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gms)]
        .map(([, path]) => relative(source, resolve(source, dirname(file), path!)))
        .filter((path) => !path.startsWith(".."));
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      eager(file).forEach(visit);
    };
    for (const file of [
      "app/main.ts",
      "app/compose-copilot.ts",
      "frontends/cli/main.ts",
      "frontends/cli/commands/ask.ts",
    ])
      visit(file);
    expect(seen.size).toBeGreaterThan(50);
    expect([...seen].filter((file) => /^(engines|models|service)\/|^app\/(compose-engines|start)/.test(file))).toEqual(
      [],
    );
  });

  test("only the service's log knows pino", () => {
    const users = sources.filter(({ text }) => /from "pino/.test(text)).map(({ file }) => file);
    expect(users).toEqual(["app/start/service-log.ts"]);
  });

  test("only the shell room knows tree-sitter", () => {
    const users = sources
      .filter(({ text }) => /from "(web-)?tree-sitter/.test(text) || /import\("(web-)?tree-sitter/.test(text))
      .map(({ file }) => file);
    expect(users.filter((file) => !file.startsWith("command/shell/"))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });
});
