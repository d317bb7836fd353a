import { expect, test } from "vitest";
import { readState } from "./state-conditions.ts";

test.each([
  ["es", "a.log está vacío", "[ -s a.log ]", true],
  ["es", "el archivo tmp/a.log no está vacío", "[ -s tmp/a.log ]", false],
  ["es", "a.txt y b/a.txt son iguales", "cmp -s a.txt b/a.txt", false],
  ["es", '"mis notas.txt" es distinto de b.txt', "cmp -s 'mis notas.txt' b.txt", true],
  ["es", "192.168.1.4 no responde al ping", "ping -c 1 -W 2 192.168.1.4 > /dev/null", true],
  ["es", "https://web.example/ no contesta en 3 segundos", "curl -fsS -m 3 -o /dev/null https://web.example/", true],
  ["es", "/srv/nas todavía no está montado", "mountpoint -q /srv/nas", true],
  ["es", "existe el usuario ana", "id -u ana > /dev/null 2>&1", false],
  ["es", 'notas.txt contiene "urgente"', "grep -q urgente notas.txt", false],
  ["es", "copia.sh no tiene errores", "bash -n copia.sh", false],
  ["es", "ajustes.json tiene errores", "jq empty ajustes.json", true],
  ["es", "el archivo /srv/x.lock tiene más de una hora", "find /srv/x.lock -maxdepth 0 -mmin +60 | grep -q .", false],
  ["es", "a.log pesa más de 200 megas", "find a.log -maxdepth 0 -size +200M | grep -q .", false],
  ["es", "/srv/entrada está vacía", "find /srv/entrada -mindepth 1 | grep -q .", true],
  ["en", "a.tgz is older than 3 days", "find a.tgz -maxdepth 0 -mtime +3 | grep -q .", false],
  ["en", "a.log is bigger than 2 GB", "find a.log -maxdepth 0 -size +2G | grep -q .", false],
  ["en", "a.log is empty", "[ -s a.log ]", true],
  ["en", "a.txt and b.txt differ", "cmp -s a.txt b.txt", true],
  ["en", "web1.example.org does not answer", "ping -c 1 -W 2 web1.example.org > /dev/null", true],
  ["en", "/srv/nas is not mounted yet", "mountpoint -q /srv/nas", true],
  ["en", "the group devs doesn't exist", "getent group devs > /dev/null", true],
  ["en", "a.tar.gz is intact", "tar -tf a.tar.gz > /dev/null", false],
] as const)("%s: %s", (language, clause, script, not) => {
  expect(readState(clause, language)).toMatchObject({ script, not });
});

test.each([
  ["es", "nginx no responde"],
  ["es", "hoy es viernes"],
  ["es", "uno y otro son iguales"],
  ["en", "the backup is empty"],
  ["en", "nobody answers"],
] as const)("%s: %s is nothing that a command could tell", (language, clause) => {
  expect(readState(clause, language)).toBeUndefined();
});
