import { z } from "zod";
import type { Activity, VoiceActivity } from "../../../ports/audio.ts";
import type { InstalledModel } from "../../../ports/models.ts";
import type { Engine } from "../../host/engine.ts";
import { type House, type HousedEngine, housedEngine } from "../../host/housed-engine.ts";
import { bytesOf } from "../../stt/messages.ts";
import { rmsDb } from "../activity/level.ts";
import type { SileroOptions } from "./program.ts";

/** Silero's detector, by sherpa-onnx, in an engine: started by the first frame that it is asked about. */
export function sileroEngine(house: House, options: { program: string; model: InstalledModel }): HousedEngine {
  const { program, model } = options;
  const name = "silero";
  const needBytes = model.memoryBytes;
  return housedEngine(house, {
    name,
    packageName: "voice",
    needBytes,
    prepare: async (packageFolder) => {
      const { model: file = "" } = model.files;
      const given: SileroOptions = { packageFolder, model: file };
      const reads = [...house.reads, packageFolder, file];
      return { name, program, reads, options: given, needBytes, heapMegabytes: 32, startTimeoutMs: 30_000 };
    },
  });
}

const heard = z.strictObject({ speech: z.boolean() });
const nothing = z.strictObject({});

/** Takes frames of any length. Throws NeoError: E_ENGINE_*. */
export function createSileroActivity(engine: Pick<Engine, "call">): VoiceActivity {
  const signal = new AbortController().signal;
  return {
    push: async (frame): Promise<Activity> => {
      const body = bytesOf(frame);
      const read = ({ value }: { value: unknown }) => heard.safeParse(value).data;
      const { speech } = await engine.call({ method: "hear", input: {}, body, read }, signal);
      return { speech, probability: speech ? 1 : 0, levelDb: rmsDb(frame) };
    },
    reset: () => {
      const read = ({ value }: { value: unknown }) => nothing.safeParse(value).data;
      // One that cannot be reached begins anew by itself.
      engine.call({ method: "reset", input: {}, read }, signal).catch(() => {});
    },
  };
}
