import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { hasOpaque } from "../../../command/shell/landmarks.ts";
import { loadShellParser } from "../../../command/shell/parse.ts";
import { literalText } from "../../../command/shell/syntax.ts";
import { visitScript } from "../../../command/shell/visit.ts";
import type { Language } from "../../../shared/language.ts";
import { normalise } from "../normalise/normalise.ts";
import { readTokens } from "../templates/tokens.ts";
import type { Query } from "./candidates.ts";
import { compose } from "./compose.ts";
import { findMentions } from "./mentions/find-mentions.ts";

const folders =
  "app viejos nginx tienda tienda/src web web/img copias scripts datos navidad miniaturas salida entregas ssl fotos docs src logs backups photos build".split(
    " ",
  );
const files =
  "auth.log app/debug.log nginx/error.log heap.log ACTA.TXT web.tar.gz fotos.zip datos.tar.xz puntos.csv.gz suelto.tar listado.txt informe.pdf notas.txt SHA256SUMS IMG_1.JPG scripts/despliega.sh registros.txt".split(
    " ",
  );
const here = (kind: "file" | "directory") => (path: string) => [`/srv/x/${path}`, kind] as const;
const machine = fixedSnapshot({
  folder: "/srv/x",
  users: ["root", "ana", "luis", "www-data"],
  programs: ["*"],
  paths: {
    "/tmp": "directory",
    "/var/log": "directory",
    "/var/www": "directory",
    "/home/ana": "directory",
    "/etc": "directory",
    "/srv/x/verano 2024": "directory",
    ...Object.fromEntries([...folders.map(here("directory")), ...files.map(here("file"))]),
  },
});

async function composed(
  request: string,
  language: Language,
  on: MachineSnapshot = machine,
): Promise<string | undefined> {
  const { text: normalised } = normalise(request, language);
  const tokens = readTokens(normalised, language);
  const now = Date.parse("2026-11-30T12:00:00Z");
  const mentions = findMentions(tokens, { language, machine: on, now, isUsualWord: () => true });
  const query: Query = {
    text: request,
    normalised,
    language,
    tokens,
    mentions,
    apart: { tokens, mentions },
    asked: { words: [], masked: normalised } as unknown as Query["asked"],
    encoderText: normalised,
    masked: normalised,
    maskedMentions: new Map(),
    isUsualWord: () => true,
  };
  const made = await compose(query, { verifier: { verify: async () => [] }, machine: on });
  return made?.strange === 0 ? made.script : undefined;
}

type Row = { language: Language; request: string; command: string };
const rows: Row[] = readFileSync(
  join(import.meta.dirname, "../../../../test/fixtures/mango/composed-files.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

test.each(rows)("$language: $request", async ({ language, request, command }) => {
  expect(await composed(request, language)).toBe(command);
});

test.each<[Language, string, string]>([
  ["en", "mirror web1:/var/www to ./web", "rsync -a web1:/var/www/ ./web/"],
  ["es", "sincroniza desde nas:/copias/fotos a fotos", "rsync -a nas:/copias/fotos/ fotos/"],
  ["es", "sincroniza fotos con nas:/copias/fotos", "rsync -a fotos/ nas:/copias/fotos/"],
  ["es", "sincroniza con nas:/copias/fotos la carpeta fotos", "rsync -a fotos/ nas:/copias/fotos/"],
])("what is elsewhere is copied from or to, as it was said: %s: %s", async (language, request, command) => {
  expect(await composed(request, language)).toBe(command);
});

test("what is written is read back whole", async () => {
  const { parse } = await loadShellParser();
  expect(rows.filter(({ command }) => hasOpaque(parse(command)))).toEqual([]);
});

test.each<[Language, string]>([
  ["es", "reinicia nginx"],
  ["es", "instala htop y tmux"],
  ["es", "qué paquetes se actualizaron ayer"],
  ["es", "cuánta memoria libre queda"],
  ["es", "usuarios conectados ahora"],
  ["es", "para el contenedor web y bórralo"],
  ["es", "cuéntame un chiste de ficheros"],
  ["es", "cuál es la capital de Perú"],
  ["es", "qué diferencia hay entre un enlace duro y uno simbólico"],
  ["es", "explícame qué es un inodo"],
  ["es", "borra"],
  ["es", "borra los archivos"],
  ["es", "elimina lo que sobra"],
  ["es", "limpia los logs viejos"],
  ["es", "mueve todo"],
  ["es", "copia de seguridad de la base de datos tienda"],
  ["es", "cambia la contraseña de ana"],
  ["es", "abre el puerto 443 en el cortafuegos"],
  ["es", "monta /dev/sdb1 en /mnt"],
  ["es", "no borres los .log de logs"],
  ["es", "comprime la base de datos y bórrala"],
  ["es", "borra y comprime los .log de viejos de más de 3 días"],
  ["es", "crea una carpeta fotos2 y mueve ahí todos los jpg"],
  ["es", "borra las facturas de docs de más de 15 días"],
  ["es", "para qué sirve el archivo notas.txt"],
  ["es", "sincroniza el reloj"],
  ["es", "pon el fichero notas.txt en https://api.example.org/notas/4"],
  ["es", "mira qué pone en la petición notas.txt"],
  ["es", "quédate con los 3 contratos más nuevos de docs y borra el resto"],
  ["en", "keep the 3 newest and delete the rest"],
  ["en", "convert notas.txt to utf-8"],
  ["en", "copy notas.txt and listado.txt to todo.txt"],
  ["en", "sync my calendar with the phone"],
  ["en", "restart nginx"],
  ["en", "files of 20 days"],
  ["en", "what is the capital of France"],
  ["en", "install docker"],
  ["en", "who is logged in"],
  ["en", "kill the process using most memory"],
  ["en", "delete the files"],
  ["en", "clean up this mess"],
  ["en", "free some space"],
  ["en", "move it"],
  ["en", "create user bob"],
  ["en", "create a database called shop"],
  ["en", "what's the difference between tar and zip"],
  ["en", "how do hard links work"],
  ["en", "unzip your mind"],
  ["en", "list the running containers"],
  ["en", "find the ip of this machine"],
  ["en", "compress the video of the meeting"],
  ["en", "don't delete anything in docs"],
  ["en", "upload report.pdf to the server"],
  ["en", "copy my key to root@10.0.0.5"],
  // What was told of last is meant, and not the file.
  ["es", "notas.txt tiene una línea rara, quítala"],
  ["es", "si notas.txt está vacío, bórralo"],
  ["en", "notas.txt has an odd line, move it to listado.txt"],
])("nothing is made of %s: %s", async (language, request) => {
  expect(await composed(request, language)).toBeUndefined();
});

describe("names are data", () => {
  test.each<[Language, string, string]>([
    ["en", 'delete files named "$(reboot).log" in docs', "$(reboot).log"],
    ["en", "find files named \"a'; rm -rf ~; '.txt\" in docs", "a'; rm -rf ~; '.txt"],
    ["es", 'busca archivos cuyo nombre contenga "`id`"', "*`id`*"],
    ["es", 'renombra "-rf" a "b;c"', "b;c"],
    ["es", 'crea una carpeta llamada "a b$(id)"', "a b$(id)"],
    ["en", 'make a directory called "x && reboot"', "x && reboot"],
    ["en", 'copy "$HOME" to docs', "$HOME"],
    ["es", 'empaqueta "a\'b" en "c d.tar.gz"', "c d.tar.gz"],
    ["en", 'add the prefix "$(id)-" to every .conf file', "$(id)-"],
    ["en", 'create a symlink called "n;m" pointing to "t|u"', "t|u"],
  ])("%s: %s", async (language, request, value) => {
    const script = await composed(request, language);
    expect(script).toBeDefined();
    const { parse } = await loadShellParser();
    const tree = parse(script ?? "");
    expect(hasOpaque(tree)).toBe(false);
    const literals: string[] = [];
    let substitutions = 0;
    visitScript(tree, {
      word: (word) => {
        const text = literalText(word);
        if (text !== undefined) literals.push(text);
        substitutions += word.parts.filter(({ kind }) => kind === "substitution").length;
      },
    });
    expect(substitutions).toBe(0);
    if (!/^for /.test(script ?? "")) expect(literals).toContain(value);
  });

  test("a name that begins with a dash is no option", async () => {
    expect(await composed('delete the file "-rf"', "en")).toBe("rm ./-rf");
  });

  test("a long run of articles ends at once", async () => {
    expect(await composed(`files ${"de la ".repeat(200)}`, "es")).toBeUndefined();
  });
});

test("in a real folder they do what was asked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-composed-"));
  try {
    for (const name of ["old", "new"]) mkdirSync(join(folder, name));
    for (const name of ["old/a.log", "old/b.log", "new/c one.txt", "new/D.TXT", "new/e.sh"])
      writeFileSync(join(folder, name), name);
    const longAgo = new Date(Date.now() - 40 * 86_400_000);
    utimesSync(join(folder, "old/a.log"), longAgo, longAgo);
    const paths = Object.fromEntries(["old", "new"].map((name) => [join(folder, name), "directory" as const]));
    const there = fixedSnapshot({ folder, programs: ["*"], paths });
    const run = async (request: string): Promise<string> => {
      const script = await composed(request, "en", there);
      return execFileSync("bash", ["--norc", "-c", script ?? "exit 9"], { cwd: folder, encoding: "utf8" });
    };
    expect(await run("delete all .log files in old older than 30 days")).toBe("");
    expect(readdirSync(join(folder, "old"))).toEqual(["b.log"]);
    await run("replace spaces with dashes in the file names in new");
    await run("lowercase all file names in new");
    expect(readdirSync(join(folder, "new")).sort()).toEqual(["c-one.txt", "d.txt", "e.sh"]);
    await run("make all scripts in new executable");
    expect(statSync(join(folder, "new/e.sh")).mode & 0o111).toBe(0o111);
    await run("rename .txt files in new to .md");
    await run("archive new into new.tar.gz");
    await run("unpack new.tar.gz into copy dropping the top-level folder");
    expect(readdirSync(join(folder, "copy")).sort()).toEqual(["c-one.md", "d.md", "e.sh"]);
    expect((await run("count files per extension in new, most frequent first")).trim().split(/\s+/)).toEqual([
      "2",
      "md",
      "1",
      "sh",
    ]);
    await run("move the md files in new to a new folder called notes");
    expect(existsSync(join(folder, "notes/d.md"))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
