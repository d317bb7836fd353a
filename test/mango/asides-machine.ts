import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";

/** What the files of `asidesMachine` hold; of those that end in .gz, unpacked. */
export const asidesFiles: Readonly<Record<string, string>> = {
  "ventas.csv":
    "id;cliente;pais;importe;estado\n1;Marta Gil;ES;40.50;pagado\n2;John Roe;UK;120.00;pendiente\n3;Luc Petit;FR;15.25;pagado\n4;Marta Gil;ES;99.00;devuelto\n5;Ana Paz;PT;61.00;pagado\n",
  "orders/may.csv":
    "ref,day,buyer,country,total,state\nA1,2026-05-01,Rita Moss,ES,20.00,paid\nA2,2026-05-02,Olga Kern,DE,35.50,open\nA3,2026-05-02,Rita Moss,ES,12.00,paid\nA4,2026-05-03,Sam Hall,UK,80.00,void\nA5,2026-05-04,Nils Berg,SE,18.00,paid\n",
  "stock.tsv": "code\titem\tunits\tshelf\nT1\tlamp\t4\tB\nT2\tdesk\t0\tA\nT3\tchair\t11\tB\nT4\tsofa\t0\tC\n",
  "contactos.csv":
    "nombre;correo;ciudad;telefono\nIvo;ivo@example.com;Bilbao;600111\nNoa;noa@example.org;Soria;600222\nUma;uma@example.com;Bilbao;600333\n",
  "alumnos.csv":
    "matricula,apellido,grupo,nota\n31,Rey,A,7\n32,Paz,B,5\n33,Gil,A,9\n34,Mar,C,4\n35,Paz,B,8\n36,Sol,A,6\n",
  "logs/jobs.log":
    "job=1 queue=mail status=done secs=3\njob=2 queue=mail status=failed secs=9\njob=3 queue=print status=done secs=1\njob=4 queue=mail status=retry secs=5\njob=5 queue=print status=done secs=2\njob=6 queue=mail status=failed secs=8\n",
  "logs/accesos.log":
    "2026-05-01 08:00:00 INFO usuario=ana ip=192.0.2.10 entrada\n2026-05-01 08:05:00 ERROR usuario=luis ip=192.0.2.11 clave incorrecta\n2026-05-02 09:00:00 ERROR usuario=admin ip=198.51.100.7 usuario desconocido\n2026-05-02 09:00:05 ERROR usuario=admin ip=198.51.100.7 usuario desconocido\n2026-05-02 10:00:00 WARN usuario=ana ip=192.0.2.10 sesion caducada\n2026-05-03 08:00:00 INFO usuario=ana ip=192.0.2.10 salida\n",
  "logs/printer.log":
    "May 02 09:10:01 lp1 cupsd[812]: Job 11 completed\nMay 02 09:25:17 lp1 cupsd[812]: Job 12 failed: paper jam\nMay 03 10:00:09 lp1 cupsd[812]: Job 13 failed: out of toner\nMay 03 10:31:52 lp1 cupsd[812]: Job 14 completed\n",
  "logs/shop.log":
    "2026-05-01T08:00:00Z INFO server started\n2026-05-01T08:10:53Z ERROR payment timeout order=71\n2026-05-02T09:15:44Z ERROR payment refused order=72\n2026-05-02T09:15:45Z WARNING stock low\n2026-05-02T11:00:00Z DEBUG cache cleared\n2026-05-03T08:00:00Z ERROR database connection lost\n",
  "logs/viejos/accesos.log.1.gz": "2026-04-01 08:00:00 INFO usuario=ana ip=192.0.2.10 entrada\n",
  "logs/viejos/accesos.log.2.gz": "2026-03-01 08:00:00 ERROR usuario=luis ip=192.0.2.11 clave incorrecta\n",
  "logs/calls.jsonl":
    '{"at":"2026-05-01T10:00:00Z","route":"/pay","user":7,"ms":1200,"ok":false}\n{"at":"2026-05-01T10:00:05Z","route":"/cart","user":8,"ms":35,"ok":true}\n{"at":"2026-05-01T10:00:09Z","route":"/pay","user":7,"ms":90,"ok":true}\n',
  "almacen.json":
    '{"actualizado":"2026-05-01","articulos":[{"codigo":"L1","nombre":"lampara","precio":19.5,"fragil":true},{"codigo":"M2","nombre":"mesa","precio":80,"fragil":false},{"codigo":"V3","nombre":"vaso","precio":2.5,"fragil":true}]}\n',
  "data/menu.json":
    '{"dishes":[{"name":"soup","price":4.5,"vegan":true},{"name":"steak","price":14,"vegan":false},{"name":"salad","price":6,"vegan":true}]}\n',
  "data/app.json": '{"name":"portal","version":"2.1.0","database":{"host":"db.internal","port":5432},"debug":false}\n',
  "conf/net.ini": "[wan]\nprovider=fibre\nspeed=600\n\n[lan]\ngateway=192.0.2.1\ndns=192.0.2.2\n",
  "conf/mail.ini": "; correo\n[smtp]\nhost = smtp.example.com\nport = 25\ntls = no\n",
  "conf/backup.conf": "# copias\nfolder=/srv/copias\nkeep=7\nhost=old.example.com\n#compress=yes\n",
  "materiales.txt": "gasas\nguantes\nalcohol\ngasas\nvendas\nalcohol\n",
  "socios.txt": "Ivo\numa\nNoa\nIVO\nNoa\n",
  "boletin.txt": "Ana@Example.com\nluis@example.org\nANA@example.com\nzoe@example.net\n",
  "pendientes.txt": "llamar al banco\npedir toner\n",
  "precios.csv": "nombre;precio\nlapiz;0,80\ngoma;1,20\n",
  "notas/lunes.txt": "revisar la bomba\nllamar a Noa\n",
  "notas/martes.txt": "pedir presupuesto\n",
  "informes/enero.txt": "total 300\npago pendiente\n",
  "informes/febrero.txt": "total 410\n",
  "web/index.html": '<a href="http://old.example.com/">inicio</a>\n',
  "web/pie.html": '<a href="http://old.example.com/pie">pie</a>\n',
  "web/main.js": 'console.log("hola");\nfetch("http://api.example.com");\n',
  "src/tool.js": "// TODO: more\nconsole.log(1);\n",
};

const folders = [...new Set(Object.keys(asidesFiles).flatMap((path) => (path.match(/^.*(?=\/)/) ?? []) as string[]))];

/** A folder /srv with the files of an office and of a shop. */
export const asidesMachine = fixedSnapshot({
  folder: "/srv",
  programs: ["*"],
  users: ["root", "ana"],
  units: ["nginx.service", "ssh.service"],
  packages: ["nginx", "curl"],
  paths: {
    ...Object.fromEntries(Object.keys(asidesFiles).map((path) => [`/srv/${path}`, "file" as const])),
    ...Object.fromEntries(folders.map((path) => [`/srv/${path}`, "directory" as const])),
  },
  heads: Object.fromEntries(
    Object.entries(asidesFiles).flatMap(([path, text]) => (/\.gz$/.test(path) ? [] : [[`/srv/${path}`, text]])),
  ),
});
