import { expect, test } from "vitest";
import { afterWake } from "./wake-phrase.ts";

const phrases = ["oye papaya", "hey papaya"];

test.each([
  ["oye papaya", ""],
  ["Oye, papaya, ¿cuánto espacio queda?", "¿cuánto espacio queda?"],
  ["oye papalla reinicia nginx", "reinicia nginx"],
  ["oye pa paya qué hora es", "qué hora es"],
  ["oyepapaya estado", "estado"],
  ["hey papaya how much memory is free", "how much memory is free"],
  ["ey papaya status", "status"],
])("%j calls us and asks for %j", (heard, rest) => {
  expect(afterWake(heard, phrases)).toBe(rest);
});

test.each([
  "papaya",
  "oye",
  "oye papá ya voy",
  "compra una papaya",
  "y dile oye papaya a ver qué hace",
  "reinicia el servidor",
  "hey siri what is the weather",
  "oye paco",
  "",
])("%j does not", (heard) => {
  expect(afterWake(heard, phrases)).toBeUndefined();
});
