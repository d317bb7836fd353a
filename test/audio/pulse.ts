import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type AlsaFiles, alsaFiles, whyNoAlsa } from "./alsa-files.ts";

export function whyNoPulse(): string | undefined {
  const missing = ["/usr/bin/pulseaudio", "/usr/bin/pactl"].filter((file) => !existsSync(file));
  return whyNoAlsa() ?? (missing.length === 0 ? undefined : `pulseaudio is not installed (${missing.join(", ")})`);
}

/**
 * Cables with the pace of real sound: what is played into `neo_voice` is heard by `neo_microphone`, what is played into
 * `neo_loudspeaker` by `neo_bystander`. `echo`: the microphone hears the loudspeaker as well, by so much of its loudness; then
 * `neo_lips` hears the voice alone.
 */
export type Pulse = AsyncDisposable & {
  variables: Record<string, string>;
  /** The server goes, as a card does that is pulled out; and comes back. */
  kill(): Promise<void>;
  start(): Promise<void>;
};

export async function pulseCables({ echo = 0 }: { echo?: number } = {}): Promise<Pulse> {
  const cables = echo === 0 ? ["room", "air"] : ["room", "air", "lips"];
  const lips = echo === 0 ? "room" : "lips";
  const folder = mkdtempSync(join(tmpdir(), "neo-pulse-"));
  const socket = join(folder, "native");
  const pcm = (name: string, device: string): string =>
    `pcm.${name} { type pulse server "unix:${socket}" device "${device}" }`;
  const files: AlsaFiles = alsaFiles(
    [
      // Somebody speaks into the room; the assistant hears it.
      pcm("neo_voice", lips),
      pcm("neo_lips", `${lips}.monitor`),
      pcm("neo_microphone", "room.monitor"),
      // The assistant speaks; a test hears it.
      pcm("neo_loudspeaker", "air"),
      pcm("neo_bystander", "air.monitor"),
    ].join("\n"),
  );
  const variables = { ...files.variables, HOME: folder, XDG_RUNTIME_DIR: folder, PULSE_RUNTIME_PATH: folder };
  let server: ChildProcess | undefined;
  let listeners: ChildProcess[] = [];
  const start = async (): Promise<void> => {
    const modules = [
      `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
      ...cables.map((name) => `module-null-sink sink_name=${name} rate=48000`),
      ...(echo === 0 ? [] : ["lips", "air"].map(intoTheRoom)),
    ];
    const words = [
      "-n",
      "--daemonize=no",
      "--exit-idle-time=-1",
      "--disable-shm=yes",
      "--realtime=no",
      "--log-level=error",
    ];
    server = spawn("pulseaudio", [...words, ...modules.map((module) => `--load=${module}`)], {
      env: variables,
      stdio: "ignore",
    });
    for (let tries = 0; tries < 100; tries += 1) {
      const { status } = spawnSync("pactl", ["-s", `unix:${socket}`, "info"], { env: variables });
      if (status === 0) {
        // Nobody listening, a cable passes sound on every two seconds.
        if (echo !== 0) quieten(variables, socket, echo);
        listeners = cables.map((name) =>
          spawn("parec", ["-s", `unix:${socket}`, "-d", `${name}.monitor`, "--latency-msec=10", "/dev/null"], {
            env: variables,
            stdio: "ignore",
          }),
        );
        await sleep(2_500);
        return;
      }
      await sleep(100);
    }
    throw new Error("pulseaudio does not answer");
  };
  const kill = async (): Promise<void> => {
    if (server === undefined) return;
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, "exit");
      server.kill("SIGKILL");
      await gone;
    }
    server = undefined;
    for (const listener of listeners) listener.kill("SIGKILL");
    rmSync(socket, { force: true });
    rmSync(join(folder, "pid"), { force: true });
  };
  await start();
  return {
    variables,
    start,
    kill,
    [Symbol.asyncDispose]: async () => {
      await kill();
      files[Symbol.dispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function intoTheRoom(cable: string): string {
  return `module-loopback source=${cable}.monitor sink=room latency_msec=20 sink_input_properties=media.name=${cable}`;
}

/** What comes from the loudspeaker is heard in the room by `gain` of its loudness. Pulse's volumes are cubic. */
function quieten(variables: Record<string, string>, socket: string, gain: number): void {
  const pactl = (...words: string[]) =>
    spawnSync("pactl", ["-s", `unix:${socket}`, ...words], { env: variables, encoding: "utf8" }).stdout;
  const inputs = pactl("list", "sink-inputs").split("Sink Input #").slice(1);
  const [id] = inputs.find((input) => /media\.name = "air"/.test(input))?.split("\n") ?? [];
  if (id === undefined) throw new Error("the loopback of the loudspeaker is not there");
  pactl("set-sink-input-volume", id, String(Math.round(65_536 * Math.cbrt(gain))));
}
