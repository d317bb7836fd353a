import { expect, test } from "vitest";
import { readCheck, readFileCheck } from "./checks.ts";
import { atFirst, type Trace } from "./thing.ts";

const squid: Trace = {
  object: { kind: "service", name: "squid" },
  result: { kind: "service", name: "squid" },
  folder: undefined,
  isGone: false,
};

test.each([
  ["es", "comprueba la configuración de haproxy", "sudo haproxy -c -f /etc/haproxy/haproxy.cfg"],
  ["es", "revisá la sintaxis del servidor nginx", "sudo nginx -t"],
  ["es", "verifique que el smb.conf esté bien", "testparm -s"],
  ["es", "revisa su configuración", "sudo squid -k parse"],
  ["en", "check that the config of named is right", "sudo named-checkconf"],
  ["en", "test the sshd config", "sudo sshd -t"],
  ["en", "validate its configuration", "sudo squid -k parse"],
  ["es", "revisa la configuración de red", undefined],
  ["es", "revisa el disco", undefined],
  ["en", "check the configuration of my printer", undefined],
] as const)("%s: %s", (language, part, script) => {
  expect(readCheck(part, { ...atFirst, service: squid }, language)).toBe(script);
});

test.each([
  ["es", "comprueba que a.json sea un json válido", "jq empty a.json"],
  ["es", "verifica la integridad de copias/a.tar.gz", "tar -tf copias/a.tar.gz > /dev/null"],
  ["en", "check that a.xz is intact", "xz -t a.xz"],
  ["en", "make sure deploy.sh has no syntax errors", "bash -n deploy.sh"],
  ["es", "mira a.json", undefined],
  ["en", "check that a.txt is valid", undefined],
] as const)("%s: %s", (language, part, script) => {
  expect(readFileCheck(part, language)).toBe(script);
});
