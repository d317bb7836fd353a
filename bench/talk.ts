import { spawn } from "node:child_process";
import { loadavg } from "node:os";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { rmsDb } from "../src/engines/audio/activity/level.ts";
import type { Plan } from "../src/ports/plan.ts";
import type { TurnFact } from "../src/ports/turn-event.ts";
import type { Language } from "../src/shared/language.ts";
import { type Room, room } from "../test/audio/room.ts";
import { entry, nodeFlags } from "../test/e2e/neo.ts";
import { recordingOf } from "../test/fixtures/speech/recording-of.ts";
import { placeWithEngines } from "../test/service/place-with-engines.ts";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";
import { type Recording, recordingsIn } from "./voice/recordings.ts";

/**
 * `npm run bench -- talk FOLDER [CONFIGURATION…]`: `neo listen` is asked aloud, at the pace of speech, through arecord and aplay
 * (test/audio/room.ts), with the orders that voice/make-calls.ts spoke into FOLDER: from the last sound of the person to the first
 * of the answer, and where the time goes. The tone that tells that an answer takes longer is no answer: it is told apart. No
 * language model writes commands here: how long one takes is told by `bench -- llm`. A configuration is LANGUAGE:EAR:VOICE, by default each that is installed with
 * espeak-ng. A card begins 40 ms after the first sample (aplay's start delay), which the room does not: it is added.
 */
const [folder, ...wanted] = process.argv.slice(3);
const usual = [
  "es:vosk-small-es-older:espeak-ng",
  "es:moonshine-base-es:espeak-ng",
  "en:vosk-small-en-us-0.15:espeak-ng",
  "en:moonshine-tiny-en:espeak-ng",
];
const cardMs = 40;
const mostOrders = Number(process.env.NEO_BENCH_ORDERS ?? 24);

export const benchmark: Benchmark = async () => {
  if (folder === undefined) throw new Error("npm run bench -- talk FOLDER [LANGUAGE:EAR:VOICE…]");
  const orders = recordingsIn(folder, "order-");
  const load = loadavg()[0] ?? 0;
  const figures: Figure[] = [{ name: "processes that wanted to run, average of 1 minute", value: load, unit: "count" }];
  let best: { name: string; p95: number } | undefined;
  for (const name of wanted.length > 0 ? wanted : usual) {
    const [language = "", ear = "", voice = ""] = name.split(":");
    const own = orders.filter((order) => order.language === language).slice(0, mostOrders);
    if (own.length === 0)
      throw new Error(`${folder} has no order-*.wav in ${language}: bench/voice/make-calls.ts makes them`);
    const stages = await talkOver({ language: language as Language, ear, voice }, own);
    const measured = figuresOf(name, stages, own.length);
    figures.push(...measured);
    const p95 = percentile(
      stages.map(({ all }) => all),
      0.95,
    );
    if (stages.length >= own.length * 0.9 && (best === undefined || p95 < best.p95)) best = { name, p95 };
  }
  if (best !== undefined)
    figures.push({ name: `best that answers 9 of 10: ${best.name}, p95`, value: best.p95, unit: "ms" });
  return figures;
};

/** Milliseconds. `all`: from the last sound of the person to the first of the answer; `sign`: to the first sound of any kind. */
type Stages = Record<"all" | "sign" | "pause" | "words" | "plan" | "command" | "voice", number> & {
  ran: boolean;
  bySkill: boolean;
};

type Timed = Exclude<keyof Stages, "ran" | "bySkill">;

function figuresOf(name: string, stages: readonly Stages[], orders: number): Figure[] {
  const of = (stage: Timed, share: number, some = stages): number =>
    percentile(
      some.map((one) => one[stage]),
      share,
    );
  const skills = stages.filter(({ bySkill }) => bySkill);
  const told: Readonly<Record<Exclude<Timed, "all" | "sign">, string>> = {
    pause: "until the pause was the end",
    words: "then until the words were there",
    plan: "understanding",
    command: "the command and what to say of it",
    voice: "until it sounded, with the card's 40 ms",
  };
  return [
    { name: `${name}: answered, of ${orders}`, value: stages.length, unit: "count" },
    { name: `${name}: by a command that ran`, value: stages.filter(({ ran }) => ran).length, unit: "count" },
    ...[
      { share: 0.5, atMost: 600 },
      { share: 0.95, atMost: 1000 },
    ].flatMap(({ share, atMost }): Figure[] => {
      const named = `${name}: end of speech → first sound of the answer, p${share * 100}`;
      return [
        { name: `${named}, of ${skills.length} by a skill`, value: of("all", share, skills), unit: "ms", atMost },
        { name: `${named}, of all`, value: of("all", share), unit: "ms" },
      ];
    }),
    { name: `${name}: → the answer, or the tone before it, p95`, value: of("sign", 0.95), unit: "ms" },
    ...Object.entries(told).flatMap(([stage, what]): Figure[] =>
      [0.5, 0.95].map((share) => ({
        name: `${name}: ${what}, p${share * 100}`,
        value: of(stage as keyof typeof told, share),
        unit: "ms",
      })),
    ),
  ];
}

async function talkOver(
  { language, ear, voice }: { language: Language; ear: string; voice: string },
  orders: readonly Recording[],
): Promise<Stages[]> {
  let saidAt = 0;
  /** When something began to sound, or went on to. */
  let sounded: number[] = [];
  using here: Room = room({
    echo: 0.1,
    frame: (said, back) => {
      if (said !== undefined && rmsDb(said) > -50) saidAt = performance.now();
      if (rmsDb(back) > -50) sounded.push(performance.now());
    },
  });
  const place = placeWithEngines({
    speech: language === "es" ? { hearEs: ear, voiceEs: voice } : { hearEn: ear, voiceEn: voice },
    audio: { input: "hw:9,0", output: "hw:9,0" },
    voice: { followUpMs: 0 },
    llm: { model: "off" },
  });
  const child = spawn(process.execPath, [...nodeFlags, entry, "listen", "--json", "--lang", language], {
    env: { ...place.environment, ...here.variables, HOME: place.home },
    cwd: place.home,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("close", resolve));
  const news: Told[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    news.push({ ...(JSON.parse(line) as Told), toldAt: performance.now() });
  });
  const quiet = recordingOf("be-quiet").subarray(0, 19_200);
  const state = (): string | undefined => news.findLast(({ type }) => type === "state")?.state;
  const stages: Stages[] = [];
  try {
    await until(() => state() === "asleep", 90_000);
    await sleep(1_000);
    for (const { samples, said, name } of orders) {
      news.length = 0;
      sounded = [];
      // The recording goes on for a while after its last sound: the answer may begin before that ends.
      await here.say(samples);
      const spokenAt = saidAt;
      await until(() => stagesOf(news, spokenAt, sounded) !== undefined, patienceMs);
      const one = stagesOf(news, spokenAt, sounded);
      const heard = news.find(({ type }) => type === "request")?.text;
      process.stderr.write(`${ear} ${name}: ${said} → ${heard} ${JSON.stringify(one)}\n`);
      if (one !== undefined) stages.push(one);
      if (sounded.length > 0) {
        // What the room gives back must be known before anybody can be told from it.
        await sleep(600);
        // The only recording of it is Spanish: in English answers are heard out.
        if (language === "es") await here.say(quiet);
      }
      await until(() => [undefined, "asleep"].includes(state()), 40_000);
      await sleep(400);
    }
  } finally {
    child.kill("SIGINT");
    await gone;
    place.remove();
  }
  return stages;
}

type Told = {
  type: string;
  toldAt: number;
  state?: string;
  text?: string;
  wordsMs?: number;
  event?: TurnFact & { at: number };
};

/** Undefined where nothing was said of it, or not yet. */
function stagesOf(news: readonly Told[], saidAt: number, sounded: readonly number[]): Stages | undefined {
  const request = news.find(({ type }) => type === "request");
  const at = (type: TurnFact["type"]): number | undefined => {
    const found = news.find(({ event }) => event?.type === type)?.event?.at;
    return found === undefined ? undefined : found - performance.timeOrigin;
  };
  const [heard, planned, said] = [at("heard"), at("planned"), at("said")];
  if (request === undefined || heard === undefined || planned === undefined || said === undefined) return undefined;
  const sign = sounded.find((one) => one > saidAt);
  const answer = sounded.find((one) => one >= said);
  if (sign === undefined || answer === undefined) return undefined;
  const wordsMs = request.wordsMs ?? 0;
  return {
    all: answer + cardMs - saidAt,
    sign: sign + cardMs - saidAt,
    pause: heard - wordsMs - saidAt,
    words: wordsMs,
    plan: planned - heard,
    command: said - planned,
    voice: answer + cardMs - said,
    ran: at("finished") !== undefined,
    bySkill: news.some(({ event }) => event?.type === "planned" && isOfSkill(event.plan)),
  };
}

function isOfSkill(plan: Plan): boolean {
  return plan.kind === "command" && plan.source === "skill";
}

async function until(holds: () => boolean, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!holds() && performance.now() < end) await sleep(10);
}

/** Whoever has heard nothing by then has asked again. */
const patienceMs = 10_000;
