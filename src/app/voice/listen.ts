import { createReadStream } from "node:fs";
import { EnergyActivity } from "../../engines/audio/activity/energy-activity.ts";
import { SecondOpinion } from "../../engines/audio/activity/second-opinion.ts";
import { engineProgress } from "../../frontends/cli/engine-progress.ts";
import type { Copilot, ListenOptions } from "../../frontends/cli/services.ts";
import type { Terminal } from "../../frontends/cli/terminal.ts";
import { keyPushes, type Push, terminalPushes } from "../../frontends/speech/push-to-talk.ts";
import { spokenApprover } from "../../frontends/speech/spoken-approver.ts";
import { Talk } from "../../frontends/speech/talk.ts";
import type { Approver } from "../../ports/approver.ts";
import type { VoiceActivity } from "../../ports/audio.ts";
import type { Engines } from "../../ports/engines.ts";
import type { Recogniser, Synthesiser } from "../../ports/speech.ts";
import { speakable } from "../../request/speakable/speakable.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { composeCopilot } from "../compose-copilot.ts";
import { composeEngines } from "../compose-engines.ts";
import type { Config } from "../config/defaults.ts";
import { loadConfig } from "../config/load.ts";
import type { Environment } from "../environment.ts";
import { garbageCollector } from "../start/collect-garbage.ts";
import { composeAudio } from "./compose-audio.ts";
import { keepReady, tryVoice } from "./keep-ready.ts";

/**
 * A talk by voice until the signal ends it: the microphone and the loudspeaker of the settings, the installed models, and
 * turns like everybody's, in this process and with its identity. Throws E_NOT_INSTALLED, E_MODEL_NOT_INSTALLED, E_ENGINE_*.
 */
export async function listen(
  given: ListenOptions & {
    environment: Environment;
    terminal: Terminal;
    /** Somebody else's, who closes them; by default its own. */
    engines?: Engines;
  },
  signal: AbortSignal,
): Promise<void> {
  const { environment, terminal, language, show, screen } = given;
  const settings = await loadConfig(environment.configFiles);
  const onProgress = engineProgress(terminal, language);
  const engines = given.engines ?? (await composeEngines({ environment, settings, onProgress }));
  const { source, sink } = composeAudio({ environment, settings, onProgress });
  const leaving = new AbortController();
  const until = AbortSignal.any([signal, leaving.signal]);
  let talk: Talk | undefined;
  const approver: Approver = {
    ask: (question, asked) =>
      spokenApprover({
        say: async (text, spoken, until) => talk?.say(text, spoken, until),
        replies: (talk as Talk).replies,
        screen: screen ? { show: (shown, code) => talk?.show(shown, code), clear: () => talk?.clear() } : undefined,
      }).ask(question, asked),
  };
  const { copilot, close } = await composeCopilot({
    environment,
    terminal,
    spoken: language,
    approver,
    frontend: "voice",
  });
  try {
    const recogniser = await recogniserOf(engines, language);
    // With a key nobody calls us.
    const guard =
      given.key || recogniser.capabilities.grammar ? undefined : await engines.speech.phraseRecogniser(language);
    const synthesiser = given.silent ? silent : await engines.speech.voice();
    const [completeness] = await Promise.all([
      copilot.hearsWhole(),
      recogniser.prepare(signal),
      guard?.prepare(signal),
      tryVoice(synthesiser, sink, language, signal),
    ]);
    const pushes = given.key ? pushesOf(settings.voice, terminal, signal) : undefined;
    const { wakePhrases, followUpMs, beep } = settings.voice;
    talk = new Talk(
      {
        ...{ source, sink, recogniser, guard, synthesiser, show, speakable },
        activity: await activityOf(engines),
        completeness: ({ text, language: spoken }) => completeness(text, spoken),
        turn: (request, until) => copilot.turn(asRequest(request), until),
        called: () => void copilot.expectRequest(until).catch(() => {}),
        ...(pushes === undefined ? {} : { pushes }),
      },
      { language, wakePhrases: given.key ? [] : wakePhrases, followUpMs, beep: beep === "on" && !given.silent },
    );
    const ears = guard === undefined ? [recogniser] : [recogniser, guard];
    const voice = { prepare: (asked: AbortSignal) => synthesiser.prepare(asked, language) };
    void keepReady([...ears, voice], settings.engines.idleMs / 2, until);
    await talk.run(signal, () => {
      // Reading what most turns read leaves twice as much behind as it keeps, and who waits to be called makes no room for long.
      garbageCollector()();
      given.ready({ phrase: wakePhrases[0] ?? "", device: source.device, lines: copilot.lines });
    });
  } finally {
    leaving.abort();
    await sink.close();
    if (given.engines === undefined) await engines.close();
    await close();
  }
}

function asRequest({ text, language }: { text: string; language: Language }): Parameters<Copilot["turn"]>[0] {
  return { text, language, kind: "ask", input: undefined, dryRun: false, aloud: true, yes: false, attended: true };
}

/** Energy, and a second opinion where its model is installed. */
async function activityOf(engines: Engines): Promise<VoiceActivity> {
  const judge = await engines.voiceActivity();
  return judge === undefined ? new EnergyActivity() : new SecondOpinion(new EnergyActivity(), judge);
}

/** What hears the language that is spoken here. */
async function recogniserOf(engines: Engines, language: Language): Promise<Recogniser> {
  const recogniser = await engines.speech.recogniser([language]);
  if (recogniser === undefined) throw new NeoError("E_MODEL_NOT_INSTALLED", { id: suggested[language] });
  return recogniser;
}

const suggested: Record<Language, string> = { es: "vosk-small-es-0.42", en: "vosk-small-en-us-0.15" };

/** For who only wants to read. */
const silent: Synthesiser = {
  name: "none",
  languages: ["es", "en"],
  prepare: async () => {},
  speak: async function* () {},
  close: async () => {},
};

/** The key of the settings, or the space bar of the terminal. It ends with the signal. */
async function* pushesOf(
  { keyDevice, keyCode }: Config["voice"],
  terminal: Terminal,
  signal: AbortSignal,
): AsyncGenerator<Push> {
  try {
    if (keyDevice !== "") {
      yield* keyPushes(createReadStream(keyDevice, { signal }), keyCode);
      return;
    }
    const { stdin } = terminal;
    stdin.setRawMode?.(true);
    signal.addEventListener("abort", () => stdin.destroy(), { once: true });
    for await (const push of terminalPushes(interruptible(stdin))) yield push;
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}

/** In raw mode Ctrl-C is a letter like any other. */
async function* interruptible(input: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer | string> {
  for await (const typed of input) {
    if (typed.toString().includes("\u0003")) process.kill(process.pid, "SIGINT");
    yield typed;
  }
}
