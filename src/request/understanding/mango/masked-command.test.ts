import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../shared/language.ts";
import { maskedCommand } from "./masked-command.ts";
import { maskRequest } from "./mentions/mask.ts";

const machine = fixedSnapshot({ programs: ["*"], users: ["root", "ana"], units: ["nginx.service"] });

test.each<[Language, string, string, string]>([
  [
    "es",
    "borra los *.log de /srv/datos de más de 30 días",
    "find /srv/datos -name '*.log' -mtime +30 -delete",
    "find {folder} -name '{glob}' -mtime +{duration@days} -delete",
  ],
  ["en", "copy notes.txt to old/notes.txt", "cp notes.txt old/notes.txt", "cp {file:1} {file:2}"],
  ["es", "las 5 primeras líneas de /srv/5/informe.txt", "head -n 5 /srv/5/informe.txt", "head -n {number} {file}"],
  ["en", "files above 100 MB in /srv", "find /srv -type f -size +100M", "find {folder} -type f -size +{size@find}"],
  [
    "en",
    "keep a copy of /srv/a.txt",
    "cp /srv/a.txt /srv/a.txt.bak; ls data/srv/a.txt2",
    "cp {file} {file}.bak; ls data/srv/a.txt2",
  ],
  ["es", "comprueba nginx.conf con nginx -t", "nginx -t -c nginx.conf", "nginx -t -c {file}"],
  ["en", "how long is this machine up", "uptime -p", "uptime -p"],
])("%s: %s", (language, request, command, masked) => {
  const { mentions } = maskRequest(request, { language, machine, now: 0, isUsualWord: () => false });
  expect(maskedCommand(command, mentions)).toBe(masked);
});
