import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../test/fixtures/cli/run-command.ts";
import { FolderModelLibrary } from "../../../models/model-library.ts";
import type { ModelRow } from "../../../models/model-row.ts";
import { models } from "./models.ts";

const weights = Buffer.from("GGUF and so on");
let folder: string;
let keyboard: PassThrough;
let printed: string;
let errors: string;
let leaving: AbortController;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-models-"));
  writeFileSync(join(folder, "weights"), weights);
  keyboard = new PassThrough();
  leaving = new AbortController();
  forget();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("neo models", () => {
  it("lists what is there, what this machine should have and what else there is", async () => {
    expect(await run([])).toBe(0);
    expect(printed).toContain(
      "Instalados\n  Ninguno todavía.\n\nPara 4 GB, 2 núcleos y sin AVX2 ni NEON coge\n  talker",
    );
    expect(printed).toContain("redacta respuestas, español e inglés; 14 B, necesita 100 MB de memoria; MIT");
    expect(printed).toContain("Otros que hay\n  giant");
    await run(["pull", "talker", "--accept-licence"]);
    forget();
    await run(["list", "--lang", "en"]);
    expect(printed).toContain(`Installed\n  talker`);
    expect(printed).toContain(join(folder, "own/talker"));
    expect(printed).not.toContain("neither AVX2");
    forget();
    await run(["--json"]);
    const json = JSON.parse(printed);
    expect(json.installed).toMatchObject([{ id: "talker", files: { model: join(folder, "own/talker/model.gguf") } }]);
    expect(json.known).toHaveLength(2);
    expect(json.suggestions).toEqual([{ id: "talker", for: "llm", language: "es" }]);
    expect(json.machine).toMatchObject({ cores: 2 });
  });

  it("shows a licence once, and fetches nothing before a yes", async () => {
    keyboard.write("\n");
    expect(await run(["pull", "talker"])).toBe(3);
    expect(printed).toContain("talker tiene esta licencia: MIT.");
    expect(errors).toContain("no he traído talker");
    expect(existsSync(join(folder, "own/talker"))).toBe(false);
    await expect(run(["pull", "talker"], { keyboard: false })).rejects.toThrow(/E_LICENCE_NEEDED/);
    keyboard.write("sí\n");
    expect(await run(["pull", "talker"])).toBe(0);
    expect(printed).toContain("talker ya está aquí: 14 B");
    forget();
    expect(await run(["pull", "talker"], { keyboard: false })).toBe(0);
    expect(printed).toContain("ya estaba");
    expect(printed).not.toContain("licencia");
  });

  it("pulls what is advised, and answers in JSON alone on the output", async () => {
    expect(await run(["pull", "--suggested", "--accept-licence", "--json"])).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ pulled: [{ id: "talker", own: true }] });
  });

  it("a pull that is cancelled says how to go on", async () => {
    await run(["pull", "talker", "--accept-licence"]);
    await run(["remove", "talker", "--yes"]);
    leaving.abort();
    await expect(run(["pull", "talker"])).rejects.toThrow(/E_CANCELLED/);
    expect(errors).toContain("Para seguir donde se quedó: neo models pull talker");
  });

  it("imports, verifies and removes", async () => {
    expect(await run(["verify"])).toBe(0);
    expect(printed).toContain("No hay modelos");
    forget();
    expect(await run(["import", join(folder, "weights")])).toBe(0);
    expect(printed).toContain("talker ya está aquí (redacta respuestas, 14 B)");
    forget();
    expect(await run(["verify", "talker"])).toBe(0);
    expect(printed).toBe("talker: entero (1 archivo).\n");
    truncateSync(join(folder, "own/talker/model.gguf"), 3);
    forget();
    expect(await run(["verify"])).toBe(1);
    expect(errors).toContain("talker: model.gguf no es el que era.");
    forget();
    expect(await run(["verify", "--json"])).toBe(1);
    expect(JSON.parse(printed)).toEqual({
      verified: [{ id: "talker", files: [{ file: "model.gguf", state: "changed" }] }],
    });
    await run(["list"]);
    expect(printed).toContain("Dañados");
    keyboard.write("no\n");
    expect(await run(["remove", "talker"])).toBe(3);
    await expect(run(["remove", "talker"], { keyboard: false })).rejects.toThrow(/E_NO_APPROVER/);
    keyboard.write("sí\n");
    expect(await run(["remove", "talker"])).toBe(0);
    await expect(run(["remove", "talker"])).rejects.toThrow(/E_MODEL_NOT_INSTALLED/);
  });

  it("an imported model that nobody knows is said to be one", async () => {
    const unknown = Buffer.alloc(64);
    unknown.write("GGUF\u0003");
    writeFileSync(join(folder, "mine.gguf"), unknown);
    expect(await run(["import", join(folder, "mine.gguf")])).toBe(0);
    expect(printed).toContain("No es ninguno que conozca por su huella");
  });

  it.each([
    [["pull"], /E_USAGE/],
    [["pull", "talker", "--suggested"], /E_USAGE/],
    [["import"], /E_USAGE/],
    [["remove"], /E_USAGE/],
    [["whatever"], /E_USAGE/],
    [["list", "x"], /E_USAGE/],
    [["pull", "talkr"], /E_MODEL_UNKNOWN .*talker/],
    [["verify", "nothing"], /E_MODEL_NOT_INSTALLED/],
    [["import", "/no/such/file"], /E_MODEL_UNRECOGNISED/],
  ])("refuses %j with a code", async (line, code) => {
    await expect(run(line)).rejects.toThrow(code);
  });
});

function run(line: string[], terminal: { keyboard?: boolean; screen?: boolean } = {}): Promise<number> {
  const screen = {
    keyboard,
    print: (text: string) => {
      printed += text;
    },
    complain: (text: string) => {
      errors += text;
    },
  };
  return runCommand(models, line, screen, { signal: leaving.signal, models: async () => library() }, terminal);
}

function library(): FolderModelLibrary {
  return new FolderModelLibrary({
    folders: { own: join(folder, "own"), shared: [] },
    programs: {
      run: () => Promise.reject(new Error("none is needed")),
      filter: () => {
        throw new Error("none is needed");
      },
      npm: [],
    },
    proxies: {},
    clock: { now: () => 0 },
    rows: [row("talker", 100 * 1024 ** 2), row("giant", 100 * 1024 ** 3)],
    machine: () => ({ memoryBytes: 4 * 1024 ** 3, cores: 2, vectors: "none" }),
  });
}

function row(id: string, memoryBytes: number): ModelRow {
  const sha256 = createHash("sha256").update(weights).digest("hex");
  const sources = [{ kind: "path", path: join(folder, "weights") }] as const;
  const name = "model.gguf";
  // Only one of the two is what the file holds.
  const sum = id === "talker" ? sha256 : "0".repeat(64);
  return {
    id,
    task: "llm",
    engine: "llama-cpp",
    languages: ["es", "en"],
    licence: "mit",
    memoryBytes,
    quality: 1,
    power: "any",
    ways: [{ kind: "files", files: [{ name, bytes: weights.length, sha256: sum, sources }], roles: { model: name } }],
  };
}

function forget(): void {
  printed = "";
  errors = "";
}
