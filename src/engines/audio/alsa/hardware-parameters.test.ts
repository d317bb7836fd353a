import { expect, test } from "vitest";
import { chooseFormat, rateInstead, readHardwareParameters } from "./hardware-parameters.ts";

const usbMicrophone = `
Recording raw data 'stdin' : Unsigned 8 bit, Rate 8000 Hz, Mono
HW Params of device "hw:1,0":
--------------------
ACCESS:  MMAP_INTERLEAVED RW_INTERLEAVED
FORMAT:  S16_LE
SUBFORMAT:  STD
SAMPLE_BITS: 16
FRAME_BITS: [16 32]
CHANNELS: [1 2]
RATE: [44100 48000]
PERIOD_TIME: [1000 1000000]
--------------------
arecord: set_params:1352: Sample format non available`;

test("a card tells what it can do", () => {
  const hardware = readHardwareParameters(usbMicrophone);
  expect(hardware).toEqual({
    formats: ["S16_LE"],
    channels: { least: 1, most: 2 },
    rates: { least: 44_100, most: 48_000 },
  });
  expect(chooseFormat(hardware!, 16_000)).toEqual({ format: "S16_LE", channels: 1, rate: 44_100 });
});

test.each([
  ["FORMAT:  S32_LE\nCHANNELS: 2\nRATE: 48000", 16_000, { format: "S32_LE", channels: 2, rate: 48_000 }],
  [
    "FORMAT:  S16_LE S32_LE\nCHANNELS: [1 10000]\nRATE: [4000 4294967295)",
    16_000,
    { format: "S16_LE", channels: 1, rate: 16_000 },
  ],
  ["FORMAT:  U8\nCHANNELS: 1\nRATE: 8000", 16_000, { format: "U8", channels: 1, rate: 8_000 }],
  ["FORMAT:  S24_3LE\nCHANNELS: [2 8]\nRATE: [8000 96000]", 22_050, { format: "S24_3LE", channels: 2, rate: 22_050 }],
  ["FORMAT:  DSD_U8\nCHANNELS: 2\nRATE: 48000", 16_000, undefined],
])("%j is opened for %d Hz as %j", (text, rate, expected) => {
  expect(chooseFormat(readHardwareParameters(text)!, rate)).toEqual(expected);
});

test("what is no such text tells nothing", () => {
  expect(readHardwareParameters("arecord: main:831: audio open error: No such file or directory")).toBeUndefined();
});

test("a rate taken instead of the one asked for is seen", () => {
  expect(rateInstead("Warning: rate is not accurate (requested = 16000Hz, got = 44100Hz)\n")).toBe(44_100);
  expect(rateInstead("")).toBeUndefined();
});
