import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createEspeakVoice } from "../../src/engines/tts/espeak/espeak-voice.ts";
import type { Recogniser, SoundPiece } from "../../src/ports/speech.ts";
import { unknownPhrase } from "../../src/ports/speech.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { recogniserContract } from "../contract/recogniser-contract.ts";
import { recordingOf } from "../fixtures/speech/recording-of.ts";
import { spokenBy } from "../speech/spoken-by.ts";
import { keptModel } from "./kept-model.ts";
import { besideKept, type RealEngines, realEngines } from "./real-engines.ts";

const signal = new AbortController().signal;
/** The one that a package of npm's carries whole, with the fewest bytes. */
const spanish = "vosk-small-es-older";
const why = await keptModel(spanish).then((kept) => (typeof kept === "string" ? kept : undefined));
let engines: RealEngines;

beforeAll(async () => {
  engines = await realEngines(besideKept(), {
    speech: { hearEs: spanish, voiceEs: "espeak-ng", voiceEn: "espeak-ng" },
  });
});
afterAll(() => engines.close());

const vosk = async (): Promise<Recogniser | string> =>
  why ?? (await engines.speech.recogniser(["es"])) ?? `${spanish} was not chosen`;
const told = "muestra los servicios del sistema";

describe("Vosk, in its engine", () => {
  recogniserContract({
    recogniser: vosk,
    language: "es",
    speech: async () => spokenBy("es", told),
    words: ["servicios", "sistema"],
  });

  test("held to phrases it hears those and nothing else", { timeout: 60_000 }, async ({ skip }) => {
    const recogniser = await vosk();
    if (typeof recogniser === "string") return skip(recogniser);
    const phrases = ["oye papaya", "cállate", "una palabra inexistentísima"];
    const hear = async (text: string): Promise<string> => {
      const hearing = recogniser.open({ language: "es", phrases, signal });
      hearing.push(spokenBy("es", text));
      return (await hearing.finish()).text;
    };
    expect(await hear("oye papaya")).toContain("papaya");
    const other = await hear("mañana por la mañana lloverá en la montaña");
    expect(
      other
        .split(" ")
        .filter((word) => word !== unknownPhrase)
        .join(" "),
    ).not.toContain("papaya");
  });

  test("one that is killed in the middle of an utterance is an error of that one, and the next is heard", {
    timeout: 60_000,
  }, async ({ skip }) => {
    const recogniser = await vosk();
    if (typeof recogniser === "string") return skip(recogniser);
    const hearing = recogniser.open({ language: "es", signal });
    const sound = spokenBy("es", told);
    hearing.push(sound);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const pid of childrenWith("stt/vosk/program")) process.kill(pid, "SIGKILL");
    const end = await hearing.finish().then(
      ({ text }) => text,
      (error: NeoError) => error.code,
    );
    // It may have been through already.
    expect(end).toMatch(/^E_ENGINE_CRASHED$|servicios/);
    const again = recogniser.open({ language: "es", signal });
    again.push(sound);
    expect((await again.finish()).text).toContain("servicios");
  });
});

describe("Whisper, in its engine", () => {
  let own: RealEngines;
  beforeAll(async () => {
    own = await realEngines(besideKept(), { speech: { hearEs: "whisper-tiny" } });
  });
  afterAll(() => own.close());
  recogniserContract({
    recogniser: async () => {
      const kept = await keptModel("whisper-tiny");
      if (typeof kept === "string") return kept;
      return (await own.speech.recogniser(["es"])) ?? "whisper-tiny was not chosen";
    },
    language: "es",
    // It makes nothing of espeak-ng's voice.
    speech: async () => recordingOf("call-how-much-space"),
    words: ["espacio", "disco"],
  });
});

describe("espeak-ng, the voice that is always there", () => {
  const speak = async (text: string, more: object = {}): Promise<SoundPiece[]> => {
    const pieces: SoundPiece[] = [];
    for await (const piece of (await engines.speech.voice()).speak(text, { language: "es", signal, ...more }))
      pieces.push(piece);
    return pieces;
  };
  const seconds = (pieces: readonly SoundPiece[]): number =>
    pieces.reduce((sum, { samples, sampleRate }) => sum + samples.length / sampleRate, 0);

  test("speaks, faster and slower, and of nothing makes nothing", async () => {
    const ordinary = seconds(await speak(told));
    expect(ordinary).toBeGreaterThan(1);
    expect(seconds(await speak(told, { speed: 0.6 }))).toBeGreaterThan(1.3 * ordinary);
    expect(await speak(" … ")).toEqual([]);
    expect(seconds(await speak("--help; $(reboot) [[_^_]]\u0000 -w /etc/passwd"))).toBeGreaterThan(0.5);
  });

  test("once prepared, a program waits for the next text, and one that was ended meanwhile is made up for", async () => {
    const voice = createEspeakVoice({ confine: async (program) => ({ ...program, confinement: "open" }) });
    const say = async (): Promise<number> => {
      let samples = 0;
      for await (const piece of voice.speak(told, { language: "es", signal })) samples += piece.samples.length;
      return samples;
    };
    const waiting = (): Promise<number[]> =>
      vi.waitFor(() => {
        const children = childrenWith("espeak-ng");
        expect(children).toHaveLength(1);
        return children;
      });
    const first = await say();
    expect(childrenWith("espeak-ng")).toEqual([]);
    await voice.prepare(signal);
    expect(await say()).toBe(first);
    const [ahead = 0] = await waiting();
    expect(await say()).toBe(first);
    const [next = 0] = await waiting();
    expect(next).not.toBe(ahead);
    process.kill(next, "SIGKILL");
    expect(await say()).toBe(first);
    await waiting();
    await voice.close();
    expect(childrenWith("espeak-ng")).toEqual([]);
  });

  test("who leaves early waits for nothing", async () => {
    const voice = await engines.speech.voice();
    for await (const piece of voice.speak("palabra ".repeat(5_000), { language: "es", signal })) {
      expect(piece.samples.length).toBeGreaterThan(0);
      break;
    }
    await expect(speak("hola", { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "E_CANCELLED" });
  });
});

/** Of this process's own children those that run it. */
function childrenWith(program: string): number[] {
  return readdirSync("/proc/self/task")
    .flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, "utf8").trim().split(" ").filter(Boolean))
    .map(Number)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(program));
}
