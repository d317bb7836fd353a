import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import { normalise } from "../../normalise/normalise.ts";
import { readTokens } from "../../templates/tokens.ts";
import type { Query } from "../candidates.ts";
import { proposeMachine } from "./propose-machine.ts";

const machine = fixedSnapshot({
  folder: "/srv/x",
  users: ["root", "ana", "luis"],
  programs: ["bash", "nginx", "htop", "vlc", "postgres"],
  packages: ["nginx", "htop", "vlc"],
});

function composed(request: string, language: Language): string | undefined {
  const { text: normalised } = normalise(request, language);
  const query: Pick<Query, "text" | "normalised" | "language" | "tokens"> = {
    text: request,
    normalised,
    language,
    tokens: readTokens(normalised, language),
  };
  return proposeMachine(query as Query, machine)?.script;
}

type Case = readonly [Language, string, string];

const processes: readonly Case[] = [
  ["es", "los 6 procesos que más memoria consumen, con pid y usuario", "ps -eo pid,user --sort=-%mem | head -n 7"],
  ["en", "top 4 processes by cpu, pid and command, no header", "ps -eo pid,cmd --sort=-%cpu --no-headers | head -n 4"],
  ["es", "procesos de ana ordenados por cpu", "ps -u ana -o pid,%cpu,cmd --sort=-%cpu"],
  ["en", "elapsed time of process 90 in seconds", "ps -o etimes= -p 90"],
  ["es", "cuántos procesos tiene el usuario luis", "ps -u luis --no-headers | wc -l"],
  ["en", "newest nginx process of user ana, just the pid", "pgrep -n -u ana nginx"],
  ["es", "los hilos del proceso 77 con su cpu, los más ocupados primero", "ps -L -p 77 -o tid,%cpu,comm --sort=-%cpu"],
  ["es", "mata por la fuerza los procesos 5 y 6", "kill -9 5 6"],
  ["en", "send SIGUSR1 to process 41", "kill -USR1 41"],
  ["es", "baja la prioridad del proceso 300 a 15", "sudo renice -n 15 -p 300"],
];

const sockets: readonly Case[] = [
  ["es", "quién escucha en el puerto 8081", "sudo ss -tlnp 'sport = :8081'"],
  ["en", "established connections to 10.1.2.3 port 5432", "ss -tn state established dst 10.1.2.3:5432"],
  ["es", "cuántas conexiones hay en time-wait", "ss -Htn state time-wait | wc -l"],
  ["en", "count connections by state", "ss -Htan | awk '{print $1}' | sort | uniq -c | sort -rn"],
  ["es", "puertos udp a la escucha con su proceso", "sudo ss -ulnp"],
];

const network: readonly Case[] = [
  ["es", "haz 6 pings a 10.0.0.1 cada 2 segundos", "ping -c 6 -i 2 10.0.0.1"],
  ["en", "ask 8.8.8.8 for the MX records of example.org, short", "dig @8.8.8.8 example.org MX +short"],
  [
    "es",
    "código de estado y tiempo de https://web.lan",
    "curl -s -o /dev/null -w '%{http_code} %{time_total}\\n' https://web.lan",
  ],
  ["en", "is port 22 open on 10.0.0.4, timeout 3 seconds", "nc -zv -w 3 10.0.0.4 22"],
  ["es", "solo la ipv4 de eth0", "ip -4 addr show eth0"],
  ["en", "trace the route to 10.9.0.1 without resolving names, at most 9 hops", "traceroute -n -m 9 10.9.0.1"],
];

const accounts: readonly Case[] = [
  ["es", "crea el usuario pepe con home", "sudo useradd -m pepe"],
  ["es", "añade a ana al grupo docker", "sudo usermod -aG docker ana"],
  ["en", "add user ana to the audio group", "sudo usermod -aG audio ana"],
  ["es", "crea el usuario bea con carpeta personal y en el grupo ventas", "sudo useradd -m -G ventas bea"],
  [
    "en",
    "create a system user called probe without home and without shell",
    "sudo useradd -r -M -s /usr/sbin/nologin probe",
  ],
  ["es", "que la contraseña de ana caduque a los 90 días y avise 7 antes", "sudo chage -M 90 -W 7 ana"],
  [
    "en",
    "add luis to the groups audio and video without removing his other groups",
    "sudo usermod -aG audio,video luis",
  ],
  ["en", "users with uid above 1000, name and shell", "awk -F: '$3 > 1000 {print $1, $7}' /etc/passwd"],
];

const storage: readonly Case[] = [
  ["es", "espacio libre de /var en gigas, solo el número", "df -BG --output=avail /var | tail -n 1 | tr -dc '0-9'"],
  ["en", "filesystems above 75% full", "df -h | awk 'NR>1 && $5+0 > 75'"],
  ["es", "uso de los discos con su tipo, sin tmpfs", "df -hT -x tmpfs"],
  ["en", "lsblk with name, size and uuid, no header", "lsblk -no NAME,SIZE,UUID"],
  ["es", "memoria libre en megas, solo la cifra", "free -m | awk '/^Mem:/ {print $4}'"],
];

const others: readonly Case[] = [
  ["es", "cada 3 segundos el espacio de /var", "watch -n 3 df -h /var"],
  ["en", "every 2 seconds the 3 processes using the most memory", "watch -n 2 'ps aux --sort=-%mem | head -n 4'"],
  ["es", "desinstala vlc con su configuración sin preguntar", "sudo apt-get purge -y vlc"],
  [
    "en",
    "the 7 largest installed packages",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own fields.
    "dpkg-query -Wf '${Installed-Size}\\t${Package}\\n' | sort -rn | head -n 7",
  ],
];

describe.each([
  ["processes", processes],
  ["sockets", sockets],
  ["network", network],
  ["accounts", accounts],
  ["storage and memory", storage],
  ["watching and packages", others],
] as const)("%s", (_, cases) => {
  test.each(cases)("%s: %s", (language, request, script) => {
    expect(composed(request, language)).toBe(script);
  });
});

test.each<[Language, string]>([
  ["es", "usuarios con shell zsh que no hayan entrado este mes"],
  ["es", "qué archivos tiene abiertos el proceso 44"],
  ["es", "mata el proceso de la receta"],
  ["es", "procesos de verde"],
  ["es", "elimina al usuario luis"],
  ["es", "para nginx"],
  ["es", "en qué puerto escucha el servidor según app.json"],
  ["en", "how many ports are listening and why"],
  ["es", "quita htop"],
  ["en", "get rid of user ana"],
  ["en", "stop postgres"],
  ["en", "shut down the server"],
  ["es", "acaba con esto"],
  ["en", "which users run processes that write to disk"],
  ["en", "filesystems that need a check"],
  ["en", "remove the package that owns /bin/ls"],
  ["es", "crea un usuario en mysql llamado web con shell bash"],
  ["en", "ping me when the build is done"],
])("%s: silent where a word is not understood: %s", (language, request) => {
  expect(composed(request, language)).toBeUndefined();
});
