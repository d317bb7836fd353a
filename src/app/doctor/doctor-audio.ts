import { rmsDb, silenceDb } from "../../engines/audio/activity/level.ts";
import { MinimumStatistics } from "../../engines/audio/activity/minimum-statistics.ts";
import { listDevices } from "../../engines/audio/alsa/list-devices.ts";
import { errorText } from "../../frontends/cli/error-text.ts";
import type { Check } from "../../frontends/cli/services.ts";
import { HearingHealth } from "../../frontends/speech/hearing-health.ts";
import { tone } from "../../frontends/speech/tones.ts";
import { type AudioSource, frameMs, hearingRate } from "../../ports/audio.ts";
import { NeoError, toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { type MessageKey, type MessageParameters, message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { defaults } from "../config/defaults.ts";
import { loadConfig } from "../config/load.ts";
import type { Environment } from "../environment.ts";
import { composeAudio } from "../voice/compose-audio.ts";

type Finding = Pick<Check, "state" | "finding"> & { mend?: string };
type Say = (key: MessageKey, parameters?: MessageParameters) => string;

/** Which sound devices there are. Nothing is opened: whoever uses one is not disturbed. */
export async function devicesCheck({
  environment,
  language,
}: {
  environment: Environment;
  language: Language;
}): Promise<Check> {
  const say: Say = (key, parameters) => message(language, key, parameters);
  return check("doctor_audio_devices", say, language, async () => {
    const devices = await listDevices(environment.variables, AbortSignal.timeout(10_000));
    const names = devices.map(
      ({ name, title, direction }) => `${visible(name)} (${say(`doctor_audio_${direction}`)}: ${visible(title)})`,
    );
    return names.length === 0
      ? { state: "warning", finding: say("doctor_audio_none"), mend: say("doctor_audio_mend") }
      : { state: "ok", finding: names.join("; ") };
  });
}

/** `neo doctor --audio`: the devices, how loud the microphone is, and a tone. */
export async function examineAudio(options: {
  environment: Environment;
  language: Language;
  listening(seconds: number): void;
  signal: AbortSignal;
}): Promise<Check[]> {
  const { environment, language, listening, signal } = options;
  const say: Say = (key, parameters) => message(language, key, parameters);
  const settings = await loadConfig(environment.configFiles).catch(() => defaults);
  const { source, sink } = composeAudio({ environment, settings, onProgress: () => {} });
  try {
    const devices = await devicesCheck(options);
    const input = await check("doctor_audio_input", say, language, () => levelOf(source, { say, listening, signal }));
    const output = await check("doctor_audio_output", say, language, async () => {
      const played = await sink.play(tone("listening"), signal);
      const ms = Math.round((played.playedSamples * 1_000) / hearingRate);
      return { state: "ok", finding: say("doctor_audio_played", { device: sink.device, ms }) };
    });
    return [devices, input, output];
  } finally {
    await sink.close();
  }
}

const listensSeconds = 4;

/** Throws E_AUDIO_* where the device gives nothing. */
async function levelOf(
  source: AudioSource,
  { say, listening, signal }: { say: Say; listening(seconds: number): void; signal: AbortSignal },
): Promise<Finding> {
  const until = AbortSignal.any([signal, AbortSignal.timeout((listensSeconds + patienceSeconds) * 1_000)]);
  const heard = await source.start(until);
  const noise = new MinimumStatistics();
  const health = new HearingHealth();
  let loudest = silenceDb;
  let state = "well";
  let frames = 0;
  for await (const event of heard) {
    if (event.type === "lost") throw new NeoError(event.code, event.parameters);
    if (event.type !== "frame") continue;
    if (frames === 0) listening(listensSeconds);
    const level = rmsDb(event.samples);
    noise.push(level);
    loudest = Math.max(loudest, level);
    state = health.push(event.samples) ?? state;
    frames += 1;
    if (frames * frameMs >= listensSeconds * 1_000) break;
  }
  const { device } = source;
  if (frames === 0) throw new NeoError("E_AUDIO_LOST", { device });
  if (state === "silent" || loudest <= silenceDb)
    return { state: "failed", finding: say("doctor_audio_quiet", { device }), mend: say("doctor_audio_quiet_mend") };
  if (state === "clipped")
    return {
      state: "warning",
      finding: say("doctor_audio_clipped", { device }),
      mend: say("doctor_audio_clipped_mend"),
    };
  const { lostSamples: lost } = heard.counts;
  const levels = { noise: Math.round(noise.floorDb), loudest: Math.round(loudest) };
  return { state: "ok", finding: say("doctor_audio_level", { device, rate: hearingRate, lost, ...levels }) };
}

const patienceSeconds = 10;

async function check(name: MessageKey, say: Say, language: Language, work: () => Promise<Finding>): Promise<Check> {
  const found = await work().catch((thrown): Finding => {
    const error = toNeoError(thrown);
    // Most machines have no sound, and are none the worse for it.
    return {
      state: "warning",
      finding: `${errorText(error, language)} (${error.code})`,
      mend: say("doctor_audio_mend"),
    };
  });
  return { name: say(name), why: say("doctor_audio_why"), mend: undefined, ...found };
}
