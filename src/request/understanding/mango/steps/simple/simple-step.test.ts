import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../../command/machine/fixed-snapshot.ts";
import { folderOf } from "../pointing/names-in-places.ts";
import { atFirst, type Before } from "../thing.ts";
import { copyMade } from "../traces/copy-made.ts";
import { traceOf } from "../traces/trace.ts";
import { simpleStep } from "./simple-step.ts";

const machine = fixedSnapshot({
  folder: "/srv/x",
  users: ["ana"],
  paths: { "/srv/x/web": "directory", "/srv/x/a.conf": "file", "/srv/x/logs": "directory" },
  heads: { "/etc/app.ini": "Workers = 4\n" },
});

function after(script: string): Before {
  const trace = traceOf(script, machine);
  const copied = copyMade(script);
  return { ...atFirst, text: "x", trace, folder: folderOf(script, trace, machine), script, ...(copied && { copied }) };
}

test.each([
  ["es", "muéstrame las reglas para ver si está", "sudo ufw allow 8080/tcp", "sudo ufw status"],
  ["es", "recarga el cortafuegos", "sudo ufw deny 23", "sudo ufw reload"],
  ["es", "actívalo", "sudo apt-get install ufw", "sudo ufw enable"],
  ["es", "dime cuánto espacio tiene", "sudo mount /dev/sdd1 /mnt/datos", "df -h /mnt/datos"],
  ["es", "dime si hace falta reiniciar la máquina", "sudo apt-get upgrade", /reboot-required/],
  ["es", "quédate mirando los logs", "cd /opt/a && docker compose up -d", "docker compose logs -f"],
  ["es", "vuelve a levantar los servicios", "docker compose pull", "docker compose up -d"],
  ["es", "dime qué versión quedó", "sudo apt-get install jq", "dpkg-query -W jq"],
  ["en", "print the time", "sudo timedatectl set-timezone UTC", "date"],
  ["en", "check that the new name resolves", "echo '10.1.1.1 caja' | sudo tee -a /etc/hosts", "getent hosts caja"],
  ["en", "apply the changes", "echo a=1 >> /etc/sysctl.conf", "sudo sysctl -p"],
  ["es", "enséñame las diferencias", "cp a.conf a.conf.old", "diff a.conf.old a.conf"],
  ["en", "show me what changed", "sed -i.bak s/a/b/ a.conf", "diff a.conf.bak a.conf"],
  ["en", "compare it with /etc/a.conf", "cp a.conf b.conf", "diff b.conf /etc/a.conf"],
  ["es", "dime cuántos hay ahí", "mv logs/*.gz web/", "find web -type f | wc -l"],
  [
    "en",
    "tell me how many folders are left",
    "find logs -type d -empty -delete",
    "find logs -mindepth 1 -type d | wc -l",
  ],
  ["en", "verify it", "tar czf web.tgz web", "tar -tf web.tgz > /dev/null"],
  ["es", "que se inicie solo con el sistema", "sudo apt-get install redis", "sudo systemctl enable redis"],
  [
    "en",
    "make sure it is running and starts at boot",
    "sudo apt-get install samba",
    "sudo systemctl enable --now smbd",
  ],
  ["es", "instala el paquete", "wget -P /tmp http://e.org/a.deb", undefined],
  ["es", "créale /srv/ana a su nombre", "sudo useradd -m ana", /^sudo mkdir -p \/srv\/ana && sudo chown ana:ana/],
  ["es", "pon Workers 8 en /etc/app.ini", "cp /etc/app.ini /etc/app.ini.bak", /Workers \*=\.\*\/Workers = 8/],
  ["es", "libera el puerto 81", "sudo systemctl stop nginx", "sudo fuser -k 81/tcp"],
  [
    "es",
    "quita al usuario luis de los grupos adm y lp",
    "sudo usermod -L luis",
    /gpasswd -d luis adm && sudo gpasswd -d luis lp/,
  ],
  ["en", "add ana and luis to the group sales", "sudo groupadd sales", /-aG sales ana && sudo usermod -aG sales luis/],
  ["en", "print the lines that have it", "grep x a.conf", undefined],
] as const)("%s: %s, after %s", (language, part, script, made) => {
  const step = simpleStep(part, undefined, after(script), machine, language, true);
  if (made instanceof RegExp) expect(step?.script).toMatch(made);
  else expect(step?.script).toBe(made);
});
