import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EnergyActivity } from "../../src/engines/audio/activity/energy-activity.ts";
import { whyNoAlsa } from "../audio/alsa-files.ts";
import { type Room, room } from "../audio/room.ts";
import { keptModel } from "../engines/kept-model.ts";
import { framesOf } from "../fixtures/audio/speech-like.ts";
import { recordingOf } from "../fixtures/speech/recording-of.ts";
import { placeWithEngines } from "../service/place-with-engines.ts";
import { entry, nodeFlags } from "./neo.ts";
import { openPseudoTerminal, type PseudoTerminal } from "./pseudo-terminal.ts";

/**
 * `neo listen` as a person meets it: on a terminal, through arecord and aplay, with a real recogniser and a real voice, in a
 * room in which the microphone hears the loudspeaker. What is said are recordings of Kokoro's voices (fixtures/speech/talk.md).
 */
const spanish = "vosk-small-es-older";
const why = whyNoAlsa() ?? (await keptModel(spanish).then((kept) => (typeof kept === "string" ? kept : undefined)));

const settings = {
  speech: { hearEs: spanish, voiceEs: "espeak-ng", voiceEn: "espeak-ng" },
  audio: { input: "hw:9,0", output: "hw:9,0" },
  voice: { followUpMs: 0 },
};

describe.skipIf(why !== undefined)(`a talk${why === undefined ? "" : ` (${why})`}`, () => {
  let here: Room;
  let place: ReturnType<typeof placeWithEngines>;
  let screen: PseudoTerminal;
  beforeAll(async () => {
    here = room({ echo: 0.2 });
    place = placeWithEngines(settings);
    screen = openPseudoTerminal(process.execPath, [...nodeFlags, entry, "listen", "--lang", "es"], {
      folder: place.home,
      environment: { ...place.environment, ...here.variables, HOME: place.home },
    });
    await screen.waitFor(/Te escucho/, 100_000);
  });
  afterAll(async () => {
    screen?.type("\u0003");
    const code = await screen?.exitCode;
    place?.remove();
    here?.[Symbol.dispose]();
    if (screen !== undefined) expect(code).toBe(130);
  });

  const say = (name: string): Promise<void> => here.say(recordingOf(name));
  const requests = (): number => screen.printed().match(/^.*› /gm)?.length ?? 0;
  /** What the loudspeaker gives from now on, until it has been still for a while. */
  const answer = async (): Promise<Int16Array> => {
    let [from, last] = [here.played().length, here.played().length];
    const begun = from;
    for (let still = 0; still < 4 || last === begun; still += 1) {
      await sleep(250);
      from = last;
      last = here.played().length;
      if (last !== from) still = 0;
    }
    return here.played().subarray(begun);
  };

  test("what is asked after the wake phrase is answered, on the screen and aloud, and the answer wakes nobody", async () => {
    await say("call-how-much-space");
    const spoken = answer();
    await screen.waitFor(/› cu[aá]nto espacio/);
    await screen.waitFor(/df -h/);
    expect(secondsOfSpeech(await spoken)).toBeGreaterThan(1);
    expect(requests()).toBe(1);
  });

  test("without the wake phrase nothing is done, nothing said and nothing shown", async () => {
    const [printed, played] = [screen.printed(), here.played().length];
    await say("create-fotos");
    await sleep(1_500);
    expect(existsSync(join(place.home, "fotos"))).toBe(false);
    expect(here.played()).toHaveLength(played);
    expect(screen.printed()).toBe(printed);
  });

  test("who says to be quiet is obeyed in the middle of an answer", async () => {
    const before = here.played().length;
    await say("call-what-time");
    await screen.waitFor(/› qu[eé] hora/);
    while (here.played().length < before + 12_000) await sleep(50);
    await say("be-quiet");
    const played = here.played().length;
    await sleep(1_000);
    expect(here.played()).toHaveLength(played);
    expect(requests()).toBe(2);
  });

  test("a change is told, and made after a yes; one said over the question is none, and silences it", async () => {
    await say("call-create-copias");
    await screen.waitFor(/› crea la carpeta copias/);
    await screen.waitFor(/mkdir/);
    await screen.waitFor(/hablando/);
    await sleep(500);
    await say("yes");
    await screen.waitFor(/esperando tu respuesta/);
    await sleep(500);
    expect(existsSync(join(place.home, "copias"))).toBe(false);
    await say("yes");
    while (!existsSync(join(place.home, "copias"))) await sleep(50);
    await screen.waitFor(/dormido/);
  });

  test("what destroys is done for the code on the screen, said when we are silent, and for nothing else", {
    timeout: 150_000,
  }, async () => {
    const photo = join(place.home, "copias/foto.jpg");
    mkdirSync(join(place.home, "copias"), { recursive: true });
    writeFileSync(photo, "x");
    const shownCode = async (): Promise<string> => {
      const shown = await screen.waitFor(/código para hacerlo: (\d) (\d) (\d) (\d)/);
      return /(\d) (\d) (\d) (\d)\D*$/.exec(shown)?.slice(1).join("") ?? "";
    };
    /** The code that is shown is said when it is silent; tells what comes of it. */
    const sayCode = async (code: string): Promise<"done" | "another code" | "given up"> => {
      await screen.waitFor(/esperando tu respuesta/);
      await sleep(500);
      const before = screen.printed().length;
      const since = (): string => screen.printed().slice(before);
      await here.say(digitsAloud(code));
      while (existsSync(photo) && !/código para hacerlo: \d \d \d \d|dormido/.test(since())) await sleep(50);
      if (!existsSync(photo)) return "done";
      return since().includes("dormido") ? "given up" : "another code";
    };
    await say("call-delete-copias");
    const first = await shownCode();
    expect(first).toMatch(/^\d{4}$/);
    await screen.waitFor(/hablando/);
    await sleep(500);
    await here.say(digitsAloud(first));
    // What is said over us may be us: it silences the question, and no more.
    await screen.waitFor(/esperando tu respuesta/);
    await sleep(800);
    expect(existsSync(photo)).toBe(true);
    await here.say(digitsAloud(first.replace(/./g, (digit) => String((Number(digit) + 1) % 10))));
    const second = await shownCode();
    expect(second).not.toBe(first);
    expect(existsSync(photo)).toBe(true);
    // A machine that loses sound has not heard all of it: there is another code, and after the last one another call.
    for (let [code, became] = [second, await sayCode(second)]; became !== "done"; became = await sayCode(code)) {
      if (became === "given up") await say("call-delete-copias");
      code = await shownCode();
    }
    await screen.waitFor(/dormido/);
  });
});

describe.skipIf(why !== undefined)(`a talk without a screen${why === undefined ? "" : ` (${why})`}`, () => {
  test("what destroys is refused aloud, and no code is there to be said", async () => {
    using here = room({ echo: 0.2 });
    const place = placeWithEngines(settings);
    const photo = join(place.home, "copias/foto.jpg");
    mkdirSync(join(place.home, "copias"));
    writeFileSync(photo, "x");
    const child = spawn(process.execPath, [...nodeFlags, entry, "listen", "--json", "--lang", "es"], {
      ...{ env: { ...place.environment, ...here.variables, HOME: place.home }, cwd: place.home },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let told = "";
    child.stdout.on("data", (piece: Buffer) => {
      told += piece.toString();
    });
    const gone = new Promise((resolve) => child.once("close", resolve));
    try {
      while (!told.includes("asleep")) await sleep(50);
      await here.say(recordingOf("call-delete-copias"));
      while (!told.includes('"turn-over"')) await sleep(50);
    } finally {
      child.kill("SIGINT");
      await gone;
      place.remove();
    }
    expect(told).toContain('"reason":"nobody"');
    expect(told).not.toContain('"type":"question"');
    expect(secondsOfSpeech(here.played())).toBeGreaterThan(2);
    expect(told).not.toContain('"type":"approved"');
  });
});

/** Digit after digit, in one breath. */
function digitsAloud(code: string): Int16Array {
  const digits = [...code].map((digit) => withoutSilence(recordingOf(`digit-${digit}`)));
  const samples = new Int16Array(digits.reduce((sum, { length }) => sum + length + breathSamples, 0));
  let at = 0;
  for (const digit of digits) {
    samples.set(digit, at);
    at += digit.length + breathSamples;
  }
  return samples;
}

const breathSamples = 1_600;

function withoutSilence(samples: Int16Array): Int16Array {
  const loud = (sample: number): boolean => Math.abs(sample) > 300;
  const [first, last] = [samples.findIndex(loud), samples.findLastIndex(loud)];
  return samples.subarray(Math.max(0, first - 800), last + 800);
}

function secondsOfSpeech(samples: Int16Array): number {
  const activity = new EnergyActivity();
  const silence = Array.from({ length: 50 }, (_, at) => new Int16Array(320).fill(at % 2));
  for (const frame of silence) activity.push(frame);
  return framesOf(samples).filter((frame) => activity.push(frame).speech).length / 50;
}
