import { AlsaSink } from "../../engines/audio/alsa/alsa-sink.ts";
import { alsaSource } from "../../engines/audio/alsa/alsa-source.ts";
import { enginePackage } from "../../engines/packages/engine-package.ts";
import type { AudioSource } from "../../ports/audio.ts";
import type { EngineProgress } from "../../ports/engines.ts";
import type { Config } from "../config/defaults.ts";
import type { Environment } from "../environment.ts";
import { helperPrograms } from "../helper-programs.ts";
import { inProduct, isSource } from "../in-product.ts";

/** The microphone and the loudspeaker of the settings. Nothing is opened yet. */
export function composeAudio(options: {
  environment: Environment;
  settings: Pick<Config, "audio" | "engines">;
  onProgress(progress: EngineProgress): void;
}): { source: AudioSource; sink: AlsaSink } {
  const { environment, settings, onProgress } = options;
  const { variables, dataFolder } = environment;
  const { input, output } = settings.audio;
  const { bundle } = settings.engines;
  const resampler = enginePackage({
    name: "audio",
    source: inProduct("engines/audio"),
    target: `${dataFolder}/engines`,
    bundle: bundle === "" ? undefined : bundle,
    client: helperPrograms(variables),
    onProgress,
  });
  const packageFolder = (signal: AbortSignal): Promise<string> => resampler.install(signal);
  const worker = (name: string): string =>
    inProduct(isSource ? `src/engines/audio/alsa/${name}.ts` : `dist/${name}.js`);
  return {
    source: alsaSource({ device: input, variables, packageFolder, worker: worker("capture-worker") }),
    sink: new AlsaSink({ device: output, variables, packageFolder, worker: worker("playback-worker") }),
  };
}
