import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { neo, temporaryHome } from "./neo.ts";

const home = temporaryHome();
afterAll(() => home.remove());

test("a question that no skill knows: without what is needed to look it up it says how to get that, and fetches nothing", () => {
  const { code, stdout, stderr } = neo(["ask", "--lang", "es", "¿cómo hago que tar conserve los permisos?"], home);
  expect(stdout).toContain("neo knowledge search");
  expect(stderr).toBe("");
  expect(code).toBe(4);
  for (const folder of ["engines", "knowledge"]) expect(existsSync(join(home.data, folder))).toBe(false);
});

test("what is an order is no question for documents", () => {
  const { code, stdout } = neo(["ask", "--lang", "es", "dibuja un gato con asteriscos"], home);
  expect(stdout).not.toContain("neo knowledge search");
  expect(code).toBe(4);
});
