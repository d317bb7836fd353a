import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";

/** How the files of `machine` begin. */
export const heads = {
  "/srv/empleados.csv":
    "id,nombre,departamento,sueldo,ciudad\n1,Rosa Gil,compras,21000,Cádiz\n2,Omar Sanz,soporte,26500,León\n3,Inés Mora,soporte,31000,Cádiz\n",
  "/srv/inventory.tsv":
    "sku\titem\tquantity\tprice\tsupplier\nA1\thammer\t12\t9.5\tAcme\nB2\tsaw\t3\t14.0\tGlobex\nC3\tdrill\t7\t89.9\tAcme\n",
  "/srv/notas.csv": "alumno;asignatura;nota\nLuz;física;7.5\nPaco;química;4\nLuz;química;9\n",
  "/srv/events.jsonl":
    '{"time":"2026-05-01T10:00:00Z","level":"warn","service":"billing","duration":120}\n{"time":"2026-05-01T10:00:05Z","level":"error","service":"auth","duration":2050}\n',
  "/srv/socios.json":
    '[{"id":1,"nombre":"Eva","cuota":20,"activo":true},{"id":2,"nombre":"Raúl","cuota":35,"activo":false}]',
  "/srv/config.json": '{"server":{"host":"10.1.1.1","port":8080},"debug":false}',
  "/srv/app.conf": "# ajustes\nhost=localhost\nport=8080\n\n#debug=true\nlog_level=info\n",
  "/srv/redis.conf": "# redis\nmaxmemory 256mb\nport 6379\n# requirepass secret\n",
  "/srv/app.yaml": "name: shop\nworkers: 4\nlog:\n  level: info\n",
  "/srv/server.log":
    "2026-05-01 10:00:00 INFO start\n2026-05-01 10:00:01 ERROR disk full\n2026-05-01 10:00:02 WARN slow query\n",
  "/srv/precios.txt": "12\n7\n30\n",
  "/srv/words.txt": "apple\npear\napple\n",
  "/srv/passwd": "root:x:0:0:root:/root:/bin/bash\nana:x:1000:1000:Ana:/home/ana:/bin/zsh\n",
  "/var/log/auth.log": "May  1 10:00:00 host sshd[1]: Failed password for root from 192.0.2.1 port 22 ssh2\n",
  "/var/log/syslog": "May  1 10:00:00 host kernel: [1.0] usb\n",
  "/var/log/nginx/access.log": '192.0.2.1 - - [01/May/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 512 "-" "curl/8"\n',
} as const;

/** A folder /srv with tables, logs and settings, and the usual logs. */
export const machine = fixedSnapshot({
  folder: "/srv",
  programs: ["*"],
  users: ["root", "ana"],
  units: ["nginx.service", "ssh.service", "cron.service"],
  packages: ["nginx", "curl", "vim"],
  paths: {
    ...Object.fromEntries(Object.keys(heads).map((path) => [path, "file" as const])),
    "/srv/old.txt": "file",
    "/srv/new.txt": "file",
    "/srv/a.txt": "file",
    "/srv/b.txt": "file",
    "/srv/notes.md": "file",
    "/srv/access.log.1.gz": "file",
    "/srv/logs/api.log": "file",
    "/srv/logs/web.log": "file",
    "/srv/src/main.py": "file",
    "/etc/hosts": "file",
    "/etc/ssh/sshd_config": "file",
  },
  heads,
});
