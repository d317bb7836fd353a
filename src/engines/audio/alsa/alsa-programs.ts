import { spawn } from "node:child_process";
import { NeoError } from "../../../shared/errors.ts";
import { deviceError } from "./device-error.ts";
import { chooseFormat, readHardwareParameters, type StreamFormat } from "./hardware-parameters.ts";

export type AlsaProgram = "arecord" | "aplay";

/** The environment that both programs run in; their words are read, so they speak the C locale. */
export type AlsaEnvironment = Readonly<Record<string, string>>;

export function alsaEnvironment(program: AlsaProgram, variables: AlsaEnvironment): AlsaEnvironment {
  // Where ALSA's device is PulseAudio, that would keep two seconds in hand.
  return { PULSE_LATENCY_MSEC: pulseLatencyMs[program], ...variables, LC_ALL: "C", LANGUAGE: "" };
}

const pulseLatencyMs: Record<AlsaProgram, string> = { arecord: "20", aplay: "60" };

export const installAlsa = "sudo apt install alsa-utils";

/** How the device is to be opened for `wantedRate`: it is opened once to see. Throws E_AUDIO_*, E_NOT_INSTALLED, E_CANCELLED. */
export async function askDevice(
  program: AlsaProgram,
  options: { device: string; wantedRate: number; environment: AlsaEnvironment },
  signal: AbortSignal,
): Promise<StreamFormat> {
  const { device, wantedRate, environment } = options;
  const [direction, file] =
    program === "arecord" ? (["-s1", "/dev/null"] as const) : (["-fS16_LE", "/dev/null"] as const);
  const words = ["-D", device, "--dump-hw-params", "-traw", direction, file];
  // What is asked for comes first; the recording itself is not waited for.
  const { said } = await runAlsa(program, words, environment, signal, (text) => /^-+\n(?:.*\n)+-+$/m.test(text));
  const hardware = readHardwareParameters(said);
  if (hardware === undefined) throw deviceError(device, said);
  const format = chooseFormat(hardware, wantedRate);
  if (format === undefined) throw new NeoError("E_AUDIO_FAILED", { device, reason: "FORMAT" });
  return format;
}

/** The words that open the device for a stream of samples through a pipe. */
export function streamWords(device: string, { format, channels, rate }: StreamFormat, bufferMs: number): string[] {
  const shape = ["-traw", `-f${format}`, `-r${rate}`, `-c${channels}`];
  return ["-D", device, ...shape, `--period-time=${periodMs * 1_000}`, `--buffer-time=${bufferMs * 1_000}`];
}

const periodMs = 20;

/** Runs to its end, which comes soon, or until what it has said is enough. Throws E_NOT_INSTALLED, E_CANCELLED. */
export function runAlsa(
  program: AlsaProgram,
  words: readonly string[],
  environment: AlsaEnvironment,
  signal: AbortSignal,
  enough: (said: string) => boolean = () => false,
): Promise<{ printed: string; said: string; exitCode: number }> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new NeoError("E_CANCELLED"));
    const child = spawn(program, words, { env: environment, stdio: ["ignore", "pipe", "pipe"], timeout: patienceMs });
    let [printed, said] = ["", ""];
    child.stdout.on("data", (bytes: Buffer) => {
      printed += bytes.toString("utf8");
    });
    child.stderr.on("data", (bytes: Buffer) => {
      said += bytes.toString("utf8");
      if (enough(said)) end();
    });
    const end = (): void => void child.kill("SIGKILL");
    signal.addEventListener("abort", end, { once: true });
    child.once("error", (cause: NodeJS.ErrnoException) => reject(startFailure(program, cause)));
    child.once("close", (code) => {
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(new NeoError("E_CANCELLED"));
      else resolve({ printed, said, exitCode: code ?? 1 });
    });
  });
}

/** A driver that hangs on opening must not hang us. */
const patienceMs = 5_000;

export function startFailure(program: string, cause: NodeJS.ErrnoException): NeoError {
  return cause.code === "ENOENT"
    ? new NeoError("E_NOT_INSTALLED", { program, package: installAlsa }, { cause })
    : new NeoError("E_SPAWN_FAILED", { program, reason: cause.message }, { cause });
}
