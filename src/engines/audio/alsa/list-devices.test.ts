import { expect, test } from "vitest";
import { cardsIn, namedIn } from "./list-devices.ts";

test("cards are named as they are opened", () => {
  const printed = `**** List of CAPTURE Hardware Devices ****
card 1: Device [USB Audio Device], device 0: USB Audio [USB Audio]
  Subdevices: 1/1
  Subdevice #0: subdevice #0
card 2: seeed2micvoicec [seeed-2mic-voicecard], device 0: bcm2835-i2s-wm8960-hifi wm8960-hifi-0 [bcm2835-i2s-wm8960-hifi wm8960-hifi-0]
`;
  expect(cardsIn(printed)).toEqual([
    { name: "hw:1,0", title: "USB Audio Device, USB Audio" },
    { name: "hw:2,0", title: "seeed-2mic-voicecard, bcm2835-i2s-wm8960-hifi wm8960-hifi-0" },
  ]);
  expect(cardsIn("**** List of CAPTURE Hardware Devices ****\n")).toEqual([]);
});

test("of what the configuration names, only what a person would choose", () => {
  const printed = `null
    Discard all samples (playback) or generate zero samples (capture)
default
    Playback/recording through the PulseAudio sound server
pulse
    PulseAudio Sound Server
plughw:CARD=Device,DEV=0
    USB Audio Device, USB Audio
    Hardware device with all software conversions
`;
  expect(namedIn(printed)).toEqual([
    { name: "default", title: "Playback/recording through the PulseAudio sound server" },
    { name: "pulse", title: "PulseAudio Sound Server" },
  ]);
});
