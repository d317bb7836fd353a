import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readEnvironment } from "../../src/app/environment.ts";
import { helperPrograms } from "../../src/app/helper-programs.ts";
import { buildNative, fastestFolder } from "../../src/engines/llm/llama/native-build.ts";
import type { PackageClient } from "../../src/engines/packages/run-npm.ts";
import type { BuildProgress } from "../../src/ports/engines.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { llamaPackage, temporaryFolder } from "./real-engines.ts";

const folders: { remove(): void }[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

/** The package, as far as compiling looks at it. */
function madePackage(): { engines: string; packageFolder: string } {
  const folder = temporaryFolder();
  folders.push(folder);
  const packageFolder = join(folder.path, "llama-0123456789ab");
  const llama = join(packageFolder, "node_modules/node-llama-cpp/llama");
  mkdirSync(llama, { recursive: true });
  mkdirSync(join(packageFolder, "node_modules/@node-llama-cpp/linux-x64"), { recursive: true });
  writeFileSync(join(llama, "binariesGithubRelease.json"), `{"release":"v9"}`);
  writeFileSync(join(llama, "gitRelease.bundle"), "source");
  return { engines: folder.path, packageFolder };
}

type Step = (folder: string, signal: AbortSignal, hear: (text: string) => void) => Promise<number> | number;

/** Programs that are not really run: compiling and the trial do what is given, all others exist. */
function client(compile: Step, trial: Step = () => 0, said = ""): PackageClient {
  return {
    npm: ["npm"],
    run: async (argv, { folder, signal, hear = () => {} }) => {
      const step = argv.includes("download") ? compile : argv.includes("-e") ? trial : () => 0;
      return { exitCode: await step(folder, signal, hear), said };
    },
  };
}

const compiled: Step = (folder, _, hear) => {
  const build = join(folder, "node_modules/node-llama-cpp/llama/localBuilds/here");
  mkdirSync(join(build, "Release"), { recursive: true });
  mkdirSync(join(build, "CMakeFiles"));
  writeFileSync(join(build, "Release/llama-addon.node"), "");
  hear("Cloning (local bundle) 40%\n");
  hear("[1/153] Building CXX object\n[7/153] Building CXX object\n");
  return 0;
};
const signal = new AbortController().signal;
const onProgress = (): void => {};

test("what was compiled is taken from then on, without what it was made from", async () => {
  const { engines, packageFolder } = madePackage();
  const heard: BuildProgress[] = [];
  const hear = (progress: BuildProgress): void => void heard.push(progress);
  expect(fastestFolder(packageFolder)).toBe(packageFolder);
  const { folder } = await buildNative(packageFolder, { client: client(compiled), onProgress: hear }, signal);
  expect(fastestFolder(packageFolder)).toBe(folder);
  expect(heard).toEqual([
    { stage: "unpacking", done: 40, total: 100 },
    { stage: "compiling", done: 7, total: 153 },
  ]);
  const left = readdirSync(join(folder, "node_modules"), { recursive: true, encoding: "utf8" }).sort();
  expect(left.filter((name) => /bundle|CMake|linux-x64/.test(name))).toEqual([]);
  expect(left).toContain("node-llama-cpp/llama/localBuilds/here/Release/llama-addon.node");
  expect(existsSync(join(packageFolder, "node_modules/node-llama-cpp/llama/gitRelease.bundle"))).toBe(true);
  expect(readdirSync(engines).sort()).toEqual(["llama-0123456789ab", "llama-native-0123456789ab"]);
});

test("whatever fails, it is said, nothing is left behind, and what was there before stays", async () => {
  const { engines, packageFolder } = madePackage();
  const before = await buildNative(packageFolder, { client: client(compiled), onProgress }, signal);
  const said = "cc1plus: x.cpp:3: error: no room\nninja: stopped\n";
  const failures: [PackageClient, object][] = [
    [
      client(() => 1, undefined, said),
      { code: "E_LLM_BUILD", parameters: { reason: "cc1plus: x.cpp:3: error: no room" } },
    ],
    [client(compiled, () => 1), { code: "E_LLM_BUILD" }],
    [client(() => 0), { code: "E_LLM_BUILD" }],
    [{ ...client(compiled), run: async () => Promise.reject(new Error("ENOENT")) }, { code: "E_NOT_INSTALLED" }],
  ];
  for (const [broken, error] of failures) {
    await expect(buildNative(packageFolder, { client: broken, onProgress }, signal)).rejects.toMatchObject(error);
    expect(readdirSync(engines).sort()).toEqual(["llama-0123456789ab", "llama-native-0123456789ab"]);
  }
  expect(fastestFolder(packageFolder)).toBe(before.folder);
});

test("Ctrl-C leaves nothing", async () => {
  const { engines, packageFolder } = madePackage();
  const cancel = new AbortController();
  const forever: Step = (folder, asked) =>
    new Promise((_, reject) => {
      writeFileSync(join(folder, "half"), "");
      asked.addEventListener("abort", () => reject(new Error("ended")));
      cancel.abort();
    });
  const error = await buildNative(packageFolder, { client: client(forever), onProgress }, cancel.signal).catch(
    (thrown: NeoError) => thrown,
  );
  expect(error).toMatchObject({ code: "E_CANCELLED" });
  expect(readdirSync(engines)).toEqual(["llama-0123456789ab"]);
});

test.skipIf(process.env.NEO_TEST_FULL === undefined)(
  "the real source is really compiled here, without network",
  { timeout: 3_600_000 },
  async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    const programs = helperPrograms(readEnvironment().variables);
    const packageFolder = await llamaPackage(folder.path).install(signal);
    const built = await buildNative(packageFolder, { client: programs, onProgress }, signal);
    expect(built.bytes).toBeGreaterThan(5 * 2 ** 20);
    expect(fastestFolder(packageFolder)).toBe(built.folder);
  },
);
