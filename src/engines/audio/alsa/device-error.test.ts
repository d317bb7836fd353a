import { expect, test } from "vitest";
import { deviceError, gapsIn } from "./device-error.ts";

// What alsa-utils 1.2.8 says.
test.each([
  ["arecord: main:834: audio open error: No such file or directory", "E_AUDIO_ABSENT"],
  [
    "ALSA lib pcm.c:2664:(snd_pcm_open_noupdate) Unknown PCM hw:9,0\narecord: main:834: audio open error: No such device",
    "E_AUDIO_ABSENT",
  ],
  ["aplay: main:834: audio open error: Device or resource busy", "E_AUDIO_BUSY"],
  ["arecord: main:834: audio open error: Permission denied", "E_AUDIO_DENIED"],
  ["arecord: pcm_read:2221: read error: No such device", "E_AUDIO_LOST"],
  ["aplay: pcm_write:2127: write error: Input/output error", "E_AUDIO_LOST"],
  ["arecord: xrun:1684: xrun: prepare error: Input/output error", "E_AUDIO_LOST"],
  ["", "E_AUDIO_LOST"],
  ["arecord: set_params:1358: Channels count non available", "E_AUDIO_FAILED"],
])("%j is %s", (said, code) => {
  expect(deviceError("hw:1,0", said)).toMatchObject({ code, retryable: true, parameters: { device: "hw:1,0" } });
});

test("a failure that is none of these is told in the program's words", () => {
  expect(deviceError("x", "arecord: set_params:1358: Channels count non available").parameters.reason).toBe(
    "Channels count non available",
  );
});

test("gaps are counted with their length", () => {
  expect(gapsIn("overrun!!! (at least 12.500 ms long)\noverrun!!! (at least 7.500 ms long)\n")).toEqual({
    count: 2,
    ms: 20,
  });
  expect(gapsIn("Recording raw data 'stdin'")).toEqual({ count: 0, ms: 0 });
});
