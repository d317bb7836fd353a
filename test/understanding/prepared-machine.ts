import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";

/** The machine that test/fixtures/skills speaks of. */
export const preparedMachine = fixedSnapshot({
  programs:
    "ls df apt apt-get find who date free systemctl adduser git docker nginx top cat grep kill make sort test watch look man less mount host journalctl lastb timedatectl crontab".split(
      " ",
    ),
  units: ["nginx", "ssh", "cron", "postgresql", "apache2", "docker"].map((name) => `${name}.service`),
  users: ["root", "ana", "luis"],
  packages: ["nginx", "bash", "docker.io", "htop", "tmux"],
  paths: {
    "/etc/hosts": "file",
    "/var": "directory",
    "/var/log": "directory",
    "/etc/nginx/nginx.conf": "file",
    "/var/log/syslog": "file",
    "/home/ana/informe.pdf": "file",
    "/home/ana/informe.txt": "file",
    "/home/ana/Descargas": "directory",
    "/home/ana/copia.tar.gz": "file",
    "/var/log/syslog.2.gz": "file",
    "/home/ana/fotos.zip": "file",
    "/srv": "directory",
    "/srv/web": "directory",
    "/tmp": "directory",
    "/etc": "directory",
  },
});
