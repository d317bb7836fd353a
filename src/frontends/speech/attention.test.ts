import { expect, test } from "vitest";
import { type Circumstances, heardAs } from "./attention.ts";

const asleep: Circumstances = {
  ...{ text: "reinicia nginx", afterWake: undefined, stops: false },
  ...{ attentive: false, overUs: false, followUps: true, asking: false, busy: false },
};

test.each<[string, Partial<Circumstances>, object]>([
  ["other people's talk", {}, { kind: "ignored" }],
  ["other people's talk while something is carried out", { busy: true }, { kind: "ignored" }],
  ["an order to stop to somebody else", { text: "para", stops: true }, { kind: "ignored" }],
  ["an order to stop what is carried out", { text: "para", stops: true, busy: true }, { kind: "stop" }],
  ["an order to be quiet over an answer", { text: "cállate", stops: true, overUs: true }, { kind: "stop" }],
  ["a call", { text: "oye papaya", afterWake: "" }, { kind: "called" }],
  [
    "a call and a request",
    { text: "oye papaya reinicia nginx", afterWake: "reinicia nginx" },
    { kind: "request", text: "reinicia nginx" },
  ],
  ["what follows a call", { attentive: true }, { kind: "request", text: "reinicia nginx" }],
  ["a noise after a call", { text: " ", attentive: true }, { kind: "ignored" }],
  ["what is said over an answer", { overUs: true }, { kind: "request", text: "reinicia nginx" }],
  ["the same where each request needs a call", { overUs: true, followUps: false }, { kind: "ignored" }],
  ["an answer to a question", { text: "sí", asking: true }, { kind: "reply", text: "sí" }],
  ["an answer with a call", { text: "oye papaya sí", afterWake: "sí", asking: true }, { kind: "reply", text: "sí" }],
  ["a yes begun while the question was spoken", { text: "sí", asking: true, overUs: true }, { kind: "ignored" }],
  [
    "a stop while a question waits",
    { text: "para", stops: true, asking: true, busy: true },
    { kind: "reply", text: "para" },
  ],
])("%s", (_, circumstances, heard) => {
  expect(heardAs({ ...asleep, ...circumstances })).toEqual(heard);
});
