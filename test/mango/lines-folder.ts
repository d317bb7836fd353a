import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileHead } from "../../src/command/machine/file-head.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";

/** Text files of every kind that requests are about, small enough to reckon what comes out by hand. */
const files: Readonly<Record<string, string>> = {
  "ventas.csv":
    "fecha;tienda;producto;cantidad;precio\n2026-01-02;Centro;lápiz;10;1.5\n2026-01-02;Norte;libreta;2;4\n2026-01-03;Centro;libreta;1;4\n2026-01-04;Sur;goma;6;0.5\n2026-01-05;Centro;goma;2;0.5\n",
  "clima.csv":
    "estacion,fecha,temp_max,temp_min,lluvia\nNorte,2026-07-01,31,18,0\nSur,2026-07-01,36,22,2\nNorte,2026-07-02,28,16,12\nSur,2026-07-02,33,21,7\nNorte,2026-07-03,32,17,4\n",
  "personas.tsv":
    "nombre\tedad\tpais\tcorreo\nAna\t34\tChile\tana@mail.example\nBruno\t28\tPerú\tbruno@mail.example\nCarla\t51\tChile\tcarla@web.example\nDiego\t19\tMéxico\tdiego@mail.example\n",
  "recibos.csv":
    "id,cliente,importe_eur,fecha,pagado,telefono\n1,Luz Sur,120,2025-11-03,si,600\n2,Agua Norte,45,2026-02-10,no,\n3,Luz Sur,80,2026-03-21,no,601\n4,Gas Este,200,2025-12-30,si,602\n",
  "dudosos.txt": "2\n4\n",
  "correos.txt": "Ana@Mail.example\nbruno@web.example\nana@mail.example\nCARLA@web.example\n",
  "lista_a.txt": "ana\nbruno\ncarla\ndiego\n",
  "lista_b.txt": "bruno\ndiego\nelisa\n",
  "numeros.txt": "5\n12\n7\n",
  "palabras.txt": "sol\nluna\nsol\nmar\nsol\nluna\n",
  "poema.txt":
    "uno el mar\ndos la luna\ntres el mar\ncuatro una tarde muy larga de verano\ncinco\nseis el mar azul\nsiete\n",
  "notas.txt": "antes\n\nINICIO\nalfa\nbeta\nFIN\n\ndespues\n",
  "app.log":
    "2026-03-01 08:15:02 ERROR db timeout\n2026-03-01 08:20:11 INFO start\n2026-03-01 09:01:00 ERROR disk full\n2026-03-01 09:05:00 WARN slow\n2026-03-01 09:06:00 INFO ready\n2026-03-01 10:00:00 INFO stop\n2026-03-01 10:01:00 ERROR db refused\n2026-03-01 10:02:00 INFO bye\n",
  "web/access.log": [
    '10.0.0.1 - - [05/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 100 "-" "curl"',
    '10.0.0.2 - - [05/Mar/2026:10:10:00 +0000] "GET /a HTTP/1.1" 404 50 "-" "curl"',
    '10.0.0.1 - - [05/Mar/2026:11:00:00 +0000] "GET /b HTTP/1.1" 200 300 "-" "curl"',
    '10.0.0.3 - - [05/Mar/2026:11:05:00 +0000] "POST /a HTTP/1.1" 500 20 "-" "curl"',
    '10.0.0.1 - - [05/Mar/2026:11:06:00 +0000] "GET /a HTTP/1.1" 404 50 "-" "curl"',
    '10.0.0.2 - - [05/Mar/2026:12:00:00 +0000] "GET / HTTP/1.1" 200 100 "-" "curl"',
    "",
  ].join("\n"),
  "logs/uno.log": "a\nb ERROR\nc\n",
  "logs/dos.log": "d\ne ERROR\n",
  "viejos/viejo.log": "x ERROR uno\ny INFO dos\nz ERROR tres\nw INFO cuatro\n",
  "servicio.conf": "# puerto\nport=80\n\nhost=local\n# fin\n",
  "src/a.py": "# TODO uno\nx = 1\n# TODO dos\n",
  "src/b.py": "y = 2\n",
  "src/c.py": "z = 3 # TODO\n",
  "inventario.json":
    '[{"nombre":"martillo","stock":12,"categoria":"ferretería"},{"nombre":"clavo","stock":3,"categoria":"ferretería"},{"nombre":"vaso","stock":4,"categoria":"hogar"}]',
};

/** Writes them into a folder of their own, viejos/viejo.log as the archive that its name ends in .gz, and shows them as a machine. */
export function makeLinesFolder(folder: string): MachineSnapshot {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  execFileSync("gzip", [join(folder, "viejos/viejo.log")]);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const isFile = (name: string) => statSync(join(folder, name)).isFile();
  return fixedSnapshot({
    folder,
    programs: ["*"],
    paths: Object.fromEntries(names.map((name) => [join(folder, name), isFile(name) ? "file" : "directory"])),
    heads: Object.fromEntries(
      names
        .filter((name) => isFile(name) && !name.endsWith(".gz"))
        .map((name) => [join(folder, name), fileHead(join(folder, name)) ?? ""]),
    ),
  });
}
