import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";
import type { ResidentAnswer } from "./resident-rehearsals.ts";

const root = join(import.meta.dirname, "..");
const rounds = 15;
const largeRounds = 3;
const user = 1000;
/** In the folder of a person: 20,000 files, of which 11,000 are thrown away and 2,400 edited. */
const homeFiles = { cache: 11_000, site: 2_400, documents: 6_599 };
const one = "sed -i 's/8080/9090/' app.conf";
const many = "sed -i 's/alpha/omega/' site/*/*";
const remove = "rm -rf cache";

type Person = { name: string; uid: number };
/** The person's folder, and another for what the programs keep. */
type Places = { home: string; scratch: string };

const homes = process.getuid?.() === 0 ? "/home" : homedir();

/**
 * What a rehearsal adds to a command, as root and as an ordinary user, interleaved with the bare command, `node -e 0`
 * and binpash/try (its script named after the benchmark, or in NEO_BENCH_TRY). A ratio of 4 times faster is one of at
 * most 0.25 here. Run as root, it measures both; otherwise the ordinary user alone.
 */
export const benchmark: Benchmark = async () => {
  const people: Person[] =
    process.getuid?.() === 0
      ? [
          { name: "root", uid: 0 },
          { name: "user", uid: user },
        ]
      : [{ name: "user", uid: process.getuid?.() ?? user }];
  const figures: Figure[] = [];
  for (const person of people) {
    // Where homes are: try cannot copy up what lies below a folder of somebody else, as /var/tmp is.
    const places = { home: mkdtempSync(join(homes, "neo-bench-")), scratch: mkdtempSync("/var/tmp/neo-bench-") };
    try {
      for (const folder of Object.values(places)) chmodSync(folder, 0o755);
      prepare(places, person.uid);
      figures.push(...(await measure(places, person)));
    } finally {
      for (const folder of Object.values(places)) rmSync(folder, { recursive: true, force: true });
    }
  }
  return figures;
};

async function measure(places: Places, person: Person): Promise<Figure[]> {
  const resident = startResident(places, person);
  const bare: number[] = [];
  const node: number[] = [];
  const loading: number[] = [];
  const warm: number[] = [];
  const cold: number[] = [];
  const other: number[] = [];
  const removing: number[] = [];
  const editing: number[] = [];
  try {
    await resident.rehearse(one);
    coldRehearsal(places, person); // fills the compile cache and the probe's verdict
    for (let round = 0; round < rounds; round += 1) {
      bare.push(timed(person, ["/bin/bash", "--noprofile", "--norc", "-c", one], places.home, environment(places)));
      node.push(timed(person, [process.execPath, "-e", "0"], places.home, environment(places)));
      loading.push(timed(person, neo("--version"), places.home, environment(places)));
      warm.push((await expectChanges(resident, one, 1)).ms);
      cold.push(coldRehearsal(places, person));
      if (tryScript !== undefined) other.push(tryOnce(places, person));
    }
    for (let round = 0; round < largeRounds; round += 1) {
      removing.push((await expectChanges(resident, remove, homeFiles.cache)).ms);
      editing.push((await expectDiffs(resident, many, homeFiles.site)).ms);
    }
  } finally {
    await resident.close();
  }
  const [p50Bare, p50Node, p50Loading, p50Warm, p50Cold] = [bare, node, loading, warm, cold].map((values) =>
    percentile(values, 0.5),
  ) as [number, number, number, number, number];
  const as = `as ${person.name}`;
  const beside: Figure[] =
    tryScript === undefined
      ? []
      : [
          { name: `${as}: binpash/try, p50`, value: percentile(other, 0.5), unit: "ms" },
          { name: `${as}: resident ÷ try`, value: p50Warm / percentile(other, 0.5), unit: "×", atMost: 0.25 },
          { name: `${as}: cold ÷ try`, value: p50Cold / percentile(other, 0.5), unit: "×", atMost: 0.33 },
        ];
  return [
    { name: `${as}: sed -i itself, p50`, value: p50Bare, unit: "ms" },
    { name: `${as}: node -e 0, p50`, value: p50Node, unit: "ms" },
    { name: `${as}: of neo rehearse, loading the program (neo --version)`, value: p50Loading - p50Node, unit: "ms" },
    { name: `${as}: rehearsal adds, resident, p50`, value: p50Warm - p50Bare, unit: "ms", atMost: 60 },
    { name: `${as}: neo rehearse beyond node -e 0, p50`, value: p50Cold - p50Node, unit: "ms", atMost: 150 },
    ...beside,
    { name: `${as}: rm -rf of ${homeFiles.cache} files`, value: percentile(removing, 0.5), unit: "ms", atMost: 500 },
    { name: `${as}: sed -i on ${homeFiles.site} files`, value: percentile(editing, 0.5), unit: "ms", atMost: 1_500 },
  ];
}

const tryScript = process.argv[3] ?? process.env.NEO_BENCH_TRY;

function prepare({ home: place, scratch }: Places, uid: number): void {
  const own = (path: string) => chownSync(path, uid, uid);
  const folderOf = (path: string) => {
    mkdirSync(path);
    own(path);
    return path;
  };
  const file = (path: string, text: string) => {
    writeFileSync(path, text);
    own(path);
  };
  own(place);
  own(scratch);
  for (const name of ["data", "tmp"]) folderOf(join(scratch, name));
  file(join(place, "app.conf"), "listen 8080\nname app\n");
  for (const [part, count] of Object.entries(homeFiles)) {
    const top = folderOf(join(place, part));
    for (let at = 0; at < count; at += 1) {
      const below = join(top, `d${Math.floor(at / 100)}`);
      if (at % 100 === 0) folderOf(below);
      file(join(below, `f${at}.txt`), `alpha ${at}\nbeta\ngamma ${at * 7}\n`);
    }
  }
}

function environment({ home, scratch }: Places): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: join(scratch, "tmp"),
    SHELL: "/bin/sh",
    LANG: "C.UTF-8",
    NEO_DATA: join(scratch, "data"),
    NODE_COMPILE_CACHE: join(scratch, "data/cache"), // as ./neo sets it
  };
}

/** Wall time of one whole process in milliseconds; both sides of a comparison pay for stepping down alike. */
function timed(person: Person, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv, codes = [0]): number {
  const [program = "", ...rest] = [...stepDown(person), ...words];
  const start = performance.now();
  const { status, stderr } = spawnSync(program, rest, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  const took = performance.now() - start;
  if (!codes.includes(status ?? -1)) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return took;
}

function stepDown({ uid }: Person): string[] {
  if (process.getuid?.() === uid) return [];
  return ["/usr/bin/setpriv", `--reuid=${uid}`, `--regid=${uid}`, "--clear-groups", "--"];
}

function coldRehearsal(places: Places, person: Person): number {
  return timed(person, neo("rehearse", "--json", "--", one), places.home, environment(places));
}

function neo(...words: readonly string[]): string[] {
  return [process.execPath, "--disable-warning=ExperimentalWarning", join(root, "dist/neo.js"), ...words];
}

/** `-n`: it neither asks nor lists what changed, which is to its advantage. */
function tryOnce(places: Places, person: Person): number {
  const took = timed(person, ["/bin/sh", tryScript ?? "", "-n", one], places.home, environment(places));
  for (const left of readdirSync(join(places.scratch, "tmp")))
    rmSync(join(places.scratch, "tmp", left), { recursive: true, force: true });
  return took;
}

type Resident = { rehearse(script: string): Promise<ResidentAnswer>; close(): Promise<void> };

function startResident({ home: cwd, scratch }: Places, person: Person): Resident {
  const words = [process.execPath, join(import.meta.dirname, "resident-rehearsals.ts"), join(scratch, "data")];
  const [program = "", ...rest] = [...stepDown(person), ...words];
  const child: ChildProcess = spawn(program, rest, {
    cwd,
    env: environment({ home: cwd, scratch }),
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (child.stdin === null || child.stdout === null) throw new Error("no pipes to the resident process");
  const { stdin, stdout } = child;
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return {
    async rehearse(script) {
      stdin.write(`${JSON.stringify({ script })}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`the resident process ended at: ${script}`);
      return JSON.parse(value as string) as ResidentAnswer;
    },
    async close() {
      stdin.end();
      if (child.exitCode === null) await new Promise((resolve) => child.once("close", resolve));
    },
  };
}

/** A fast rehearsal that missed something is none. */
async function expectChanges(resident: Resident, script: string, atLeast: number): Promise<ResidentAnswer> {
  const answer = await resident.rehearse(script);
  if (answer.verdict !== "complete") process.stdout.write(`${script}: ${answer.verdict} (${answer.why})\n`);
  if (answer.changes < atLeast)
    throw new Error(`${script}: ${JSON.stringify(answer)}, expected at least ${atLeast} changes`);
  return answer;
}

async function expectDiffs(resident: Resident, script: string, atLeast: number): Promise<ResidentAnswer> {
  const answer = await expectChanges(resident, script, atLeast);
  if (answer.diffs < atLeast) process.stdout.write(`${script}: only ${answer.diffs} of ${atLeast} have a diff\n`);
  return answer;
}
