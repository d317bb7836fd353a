import { describe, expect, it, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import { manualOptions } from "../../../command/machine/option-table.ts";
import type { Language } from "../../../shared/language.ts";
import { normalise } from "../normalise/normalise.ts";
import { problemText } from "./problem.ts";
import { createVerifier } from "./verify-command.ts";

const machine = fixedSnapshot({
  programs:
    "ls tar find grep systemctl git docker ping tool df rm sudo ssh kill head apt useradd awk cat chmod timeout".split(
      " ",
    ),
  units: ["nginx.service", "postgresql.service", "ssh.service"],
  users: ["root", "ana", "luis"],
  packages: ["htop"],
  paths: { "/var/log/syslog": "file", "/srv/web": "directory", "/home/ana/fotos": "directory", "/etc/hosts": "file" },
});

const pages: Record<string, string> = {
  tar: ".TP\n\\-x\ntakes out\n.TP\n\\-c\nputs in\n.TP\n\\-z\ngzip\n.TP\n\\-f, \\-\\-file=ARCHIVE\nwhere\n.TP\n\\-p\npermissions\n.TP\n\\-v\nsays\n",
  find: ".TP\n\\-name pattern\nx\n.TP\n\\-mtime n\nx\n.TP\n\\-type c\nx\n.TP\n\\-exec command ;\nx\n.TP\n\\-size n\nx\n.TP\n\\-delete\nx\n",
  tool: ".TP\n\\-q, \\-\\-quiet\nx\n.TP\n\\-l, \\-\\-level=N\nx\n.TP\n\\-std=STANDARD\nx\n",
};
const verifier = createVerifier({
  options: (page) => (pages[page] === undefined ? undefined : manualOptions(pages[page])),
});

async function problems(script: string, request?: string, language: Language = "es"): Promise<string[]> {
  const asked =
    request === undefined ? undefined : { text: request, normalised: normalise(request, language).text, language };
  return (await verifier.verify(script, asked, machine)).map(problemText);
}

describe("the command alone", () => {
  test.each([
    "ls -la /srv/web",
    "tar xzvf copia.tgz",
    "tar -xzpf copia.tgz",
    "find . -name '*.log' -mtime +30 -exec ls -lh {} ;",
    "find . -type f -exec grep -il error {} +",
    "sudo systemctl restart nginx",
    "git log --oneline -5",
    "tool -ql 3 --level=4 -std=c++17 --help",
    "df -h | head -5",
    "kill -9 412",
    "chmod -w /srv/web",
    "timeout 5 ping -c 3 localhost",
    'for f in *.txt; do ls -l "$f"; done',
    "echo -z",
  ])("%s", async (script) => {
    expect(await problems(script.replace("{} ;", "{} \\;"))).toEqual([]);
  });

  test.each([
    ["ls --recursively", "ls has no option --recursively"],
    ["ls -lQj", "ls has no option -j"],
    ["tar -xQf a.tar", "tar has no option -Q"],
    ["tar xQf a.tar", "tar has no option -Q"],
    ["find . -nmae x", "find has no option -n"],
    ["find . -type f -exec ls --bytes {} +", "ls has no option --bytes"],
    ["sudo systemctl restrat nginx", "systemctl has no subcommand restrat"],
    ["git log --onelien", "git log has no option --onelien"],
    ["tool --leve=4", "tool has no option --leve"],
    ["bash -c 'ls --size-sort'", "ls has no option --size-sort"],
    ["htop", "the program htop is not installed here"],
    ["ls | lolcat", "the program lolcat is not installed here"],
    ["ls $(nope)", "the program nope is not installed here"],
    ["cat -n 'unfinished", "it is not a complete bash command"],
    ["", "it is not a complete bash command"],
  ])("%s: %s", async (script, expected) => {
    expect(await problems(script)).toContain(expected);
  });

  it("of a program of which nothing is known, no options but those that all have", async () => {
    expect(await problems("awk --wat '{print}'")).toEqual(["awk has no option --wat"]);
    expect(await problems("awk --version")).toEqual([]);
  });
});

describe("the command against the request", () => {
  test.each<[string, string]>([
    ["muestra los ficheros de más de 2 gigas en /srv/web", "find /srv/web -type f -size +2G"],
    ["muestra los ficheros de más de 2 gigas en /srv/web", "find /srv/web -type f -size +2048M"],
    ["borra los *.log de hace más de treinta días", "find . -name '*.log' -mtime +30 -delete"],
    ["comprime la carpeta fotos", "tar -czf fotos.tar.gz fotos"],
    ["comprime ~/fotos en copia.tgz", "tar -czf copia.tgz -C /home/ana fotos"],
    ["reinicia el servicio nginx", "sudo systemctl restart nginx"],
    ["busca «disk full» en /var/log/syslog", "grep -F 'disk full' /var/log/syslog"],
    ["haz ping a 10.0.0.7 tres veces", "ping -c 3 10.0.0.7"],
    ["enséñame los 10 primeros", "ls | head -n 10"],
    ["quién escucha en el puerto 443", "grep https /etc/services"],
    ["cuánto espacio queda", "df -h /"],
  ])("%s → %s", async (request, script) => {
    expect(await problems(script, request)).toEqual(
      script.includes("/etc/services") ? ["nobody named /etc/services"] : [],
    );
  });

  test.each<[string, string, string]>([
    [
      "muestra los ficheros de más de 2 gigas en /srv/web",
      "find /srv/web -type f -size +3G",
      "the request says 2, the command does not",
    ],
    [
      "muestra los ficheros de más de 2 gigas en /srv/web",
      "find . -type f -size +2G",
      "the request says /srv/web, the command does not",
    ],
    ["reinicia nginx", "sudo systemctl restart postgresql", "nobody named postgresql"],
    ["reinicia nginx", "sudo systemctl restart postgresql", "the request says nginx, the command does not"],
    ["haz ping al servidor", "ping -c 3 8.8.8.8", "nobody named 8.8.8.8"],
    ["copia esto al servidor", "ssh admin@example.com", "nobody named admin@example.com"],
    ["guarda la lista de ficheros", "ls > /opt/lista-vieja/x.txt", "nobody named /opt/lista-vieja/x.txt"],
    ["lee el fichero", "cat /path/to/file", "nobody named /path/to/file"],
    ["baja la página", "tool https://evil.example/x", "nobody named https://evil.example/x"],
    ["busca zzyzx en /var/log/syslog", "grep samba /var/log/syslog", "the request says zzyzx, the command does not"],
    ["mata el proceso 412", "kill -9 421", "the request says 412, the command does not"],
    ["crea el usuario marta", "sudo useradd pedro", "nobody named pedro"],
  ])("%s → %s: %s", async (request, script, expected) => {
    expect(await problems(script, request)).toContain(expected);
  });
});
