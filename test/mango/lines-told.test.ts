import { expect, test } from "vitest";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import { readLinesWish } from "../../src/request/understanding/mango/lines/reading/read-lines-wish.ts";
import { linesCommand } from "../../src/request/understanding/mango/lines/writing/lines-command.ts";
import { findMentions } from "../../src/request/understanding/mango/mentions/find-mentions.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { readTokens } from "../../src/request/understanding/templates/tokens.ts";
import type { Language } from "../../src/shared/language.ts";

const heads = {
  "/srv/tienda.ini": "[web]\nport = 80\nhost = a.example\n\n[mail]\nport = 25\nuser = box\n",
  "/srv/sshd.conf": "Port 22\nPermitRootLogin yes\nX11Forwarding yes\n#MaxAuthTries 6\n",
  "/srv/.env": "DB_HOST=db\nDB_PASSWORD=secret\nMODE=live\n",
  "/srv/app.json": '{\n  "name": "app",\n  "version": "2.3.0",\n  "workers": 2\n}\n',
  "/srv/proxy.log":
    '10.0.0.1 - - [05/Mar/2026:10:00:00 +0000] "GET /a HTTP/1.1" 200 10 "-" "x"\n10.0.0.2 - - [05/Mar/2026:11:00:00 +0000] "GET /b HTTP/1.1" 404 10 "-" "x"\n',
  "/srv/kernel.log": "Mar  5 10:00:00 box kernel: usb\nMar  6 10:00:00 box kernel: disk error\n",
  "/srv/menu.html": '<html><body><a href="/uno">Uno</a>\n<img src="logo.png">\n</body></html>\n',
  "/srv/stack.yml": "services:\n  web:\n    image: nginx:1.27\n  db:\n    image: postgres:16\n",
  "/srv/notas.txt": "pan\nleche\npan\n",
  "/srv/box.mbox": "From ana\nSubject: a\n\nhi\n",
};

const machine = fixedSnapshot({
  folder: "/srv",
  programs: ["*"],
  paths: {
    ...Object.fromEntries(Object.keys(heads).map((path) => [path, "file" as const])),
    "/srv/viejos.txt": "file",
    "/srv/nuevos.txt": "file",
    "/srv/run.log.gz": "file",
    "/srv/src": "directory",
    "/srv/src/a.js": "file",
  },
  heads,
});

function read(request: string, language: Language) {
  const normalised = normalise(request, language).text;
  const tokens = readTokens(normalised, language);
  const mentions = findMentions(tokens, { language, machine, now: 0, isUsualWord: () => true });
  const wish = readLinesWish({ normalised, tokens, mentions, language }, machine);
  return wish && { command: linesCommand(wish), strange: wish.strange };
}

test.each([
  ["es", "el jefe nos tiene fritos: cuántas líneas hay en notas.txt", "wc -l notas.txt"],
  [
    "es",
    "tendremos auditoría y hay prisa, dime las ip de proxy.log con sus veces, la peor primero",
    "awk '{print $1}' proxy.log | sort | uniq -c | sort -rn",
  ],
  [
    "en",
    "somebody is scraping us, show the status codes of proxy.log with counts, worst on top",
    "awk '{print $9}' proxy.log | sort | uniq -c | sort -rn",
  ],
  ["en", "count the lines of... no wait, the last 4 lines of notas.txt", "tail -n 4 notas.txt"],
  ["es", "los nombres que había en viejos.txt y ya no están en nuevos.txt", "grep -vxFf nuevos.txt viejos.txt"],
  ["es", "hay algún producto repetido en notas.txt", "sort notas.txt | uniq -d"],
  ["es", "lo del 6 de marzo en kernel.log", "grep '^Mar  6 ' kernel.log"],
  ["en", "the 404s on 5 March 2026 in proxy.log", "grep 05/Mar/2026 proxy.log | awk '$9 == 404'"],
  [
    "es",
    "en tienda.ini pon el puerto del mail a 465",
    "sed -i '/^\\[mail\\]/,/^\\[/s/^port *=.*/port = 465/' tienda.ini",
  ],
  [
    "es",
    "pon PermitRootLogin no y MaxAuthTries 3 en sshd.conf",
    "sed -i -e 's/^PermitRootLogin\\s.*/PermitRootLogin no/' -e 's/^# *MaxAuthTries\\s.*/MaxAuthTries 3/' sshd.conf",
  ],
  ["en", "X11Forwarding must be no in sshd.conf", "sed -i 's/^X11Forwarding\\s.*/X11Forwarding no/' sshd.conf"],
  [
    "en",
    "bump the version from 2.3.0 to 2.4.0 in app.json, leave the rest alone",
    "sed -i 's/2\\.3\\.0/2.4.0/g' app.json",
  ],
  ["en", "show .env with every value masked as ***", "sed 's/=.*/=***/' .env"],
  ["es", "notas.txt vino con saltos de línea de windows, pásalo a formato unix", "sed -i 's/\\r$//' notas.txt"],
  ["en", 'insert "milk" as the second line of notas.txt', "sed -i '2i milk' notas.txt"],
  ["es", "los href de menu.html, sin comillas", "grep -oP '\\bhref=\"\\K[^\"]+' menu.html"],
  ["en", "the images in stack.yml", "grep -oP '^\\s*(?:- )?image:\\s*\\K\\S.*' stack.yml"],
  ["es", "cuántos correos hay en box.mbox", "grep -c '^From ' box.mbox"],
  ["en", "where do we still have FIXME in src?", "grep -rn FIXME src"],
  ["es", "quiero leer run.log.gz sin descomprimirlo en disco", "zcat run.log.gz"],
  [
    "es",
    "viejos.txt se ve con letras raras; pásalo de latin1 a utf-8 en otros.txt",
    "iconv -f latin1 -t utf-8 viejos.txt > otros.txt",
  ],
] as const)("%s: %s", (language, request, command) => {
  expect(read(request, language)).toEqual({ command, strange: 0 });
});

test.each([
  // Which of the two ports is meant, nobody says.
  ["es", "pon el puerto a 8080 en tienda.ini"],
  // There is no such part of the file.
  ["en", "set port to 8080 in the section cache of tienda.ini"],
  // A question is no reason.
  ["es", "quién nos ataca, dime: cuántas líneas hay en notas.txt por usuario"],
  ["es", "no tiene retornos de carro, notas.txt, déjalo"],
  ["es", "cuántas peticiones hay por sensor en proxy.log"],
] as const)("nothing is made of %s: %s", (language, request) => {
  const made = read(request, language);
  expect(made === undefined || made.command === undefined || made.strange > 0).toBe(true);
});
