import { expect, test } from "vitest";
import { asksForCheck } from "./asks-for-check.ts";

test.each([
  ["comprueba que /etc/bind/named.conf no tenga errores", true],
  ["revisá que smb.conf no tenga ningún error", true],
  ["make sure squid.conf has no mistakes", true],
  ["revisa que app.log no tenga errores", false],
  ["líneas de salida.txt sin errores", false],
  ["cuántos errores hay en server.txt", false],
])("%s", (text, isCheck) => {
  expect(asksForCheck(text)).toBe(isCheck);
});
