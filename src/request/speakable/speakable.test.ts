import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speakable } from "./speakable.ts";

describe("Spanish", () => {
  test.each([
    ["Quedan 12 GB libres en /home.", "Quedan 12 gigas libres en barra home."],
    ["Usa 1.5G de memoria (75 %).", "Usa 1,5 gigas de memoria, 75 por ciento,."],
    ["Ocupa 1 GB y 512 MiB", "Ocupa 1 giga y 512 megas"],
    ["Hay 1.234.567 ficheros y 3.200 KB", "Hay 1234567 ficheros y 3200 kilobytes"],
    ["Baja a 12,5 MB/s, sube a 100 Mbps", "Baja a 12,5 megas por segundo, sube a 100 megabits por segundo"],
    ["La CPU está a 71 °C", "La ce pe u está a 71 grados"],
    ["La dirección es 192.168.1.10/24.", "La dirección es 192 punto 168 punto 1 punto 10 barra 24."],
    ["Escucha en 10.0.0.1:8080", "Escucha en 10 punto 0 punto 0 punto 1, puerto 8080"],
    ["nginx.service no arranca", "nginx no arranca"],
    ["Mira /var/log/nginx/error.log", "Mira barra var barra log barra nginx barra error punto log"],
    ["Está en /usr/share/doc/pkg/ejemplos/nota.txt", "Está en nota punto txt, en barra usr barra share"],
    ["Lo dejé en ~/copias", "Lo dejé en carpeta personal barra copias"],
    ["Se hizo el 2026-11-30 a las 14:05.", "Se hizo el 30 de noviembre de 2026 a las 14 y 5."],
    ["Reinició a las 08:00", "Reinició a las 8 en punto"],
    ["Tarda 250 ms o 2 min", "Tarda 250 milisegundos o 2 minutos"],
    ["Escribe a root@example.org", "Escribe a root arroba example punto org"],
    ["Conectado como mlopez@web1", "Conectado como mlopez en web1"],
    ["Usa --dry-run o -rf", "Usa guion guion dry run o guion erre efe"],
    ["Versión 1.2.3-4 de base_datos", "Versión 1 punto 2 punto 3 de base guion bajo datos"],
    ["Véase https://www.debian.org/doc/?x=1", "Véase la dirección www punto debian punto org"],
    ["El contenedor 3f2a9b1c0d4e5f60 paró", "El contenedor un código que empieza por 3 efe 2 a paró"],
    ["Pulsa **sí** → sigue", "Pulsa sí a sigue"],
    ["p. ej. el SSH, etc.", "por ejemplo el ese ese hache, etcétera"],
    ["Ejecuta `systemctl`", "Ejecuta systemctl"],
    ["Ejecuta `find / -name x | xargs rm`", "Ejecuta la orden que está en la pantalla"],
    ["Listo ✓ 🎉", "Listo"],
    ["fe80::1 responde", "efe e 8 0 dos puntos dos puntos 1 responde"],
  ])("%s", (text, said) => expect(speakable(text, "es")).toBe(said));
});

describe("English", () => {
  test.each([
    ["12.5 GB are free on /", "12.5 gigabytes are free on slash"],
    ["It took 1,234 ms", "It took 1234 milliseconds"],
    ["1 GB of 2 TiB, 50%", "1 gigabyte of 2 terabytes, 50 percent"],
    ["The IP is 10.1.2.3", "The I P is 10 dot 1 dot 2 dot 3"],
    ["Since 2026-01-05T09:05:00Z", "Since 5 January 2026, 9 oh 5"],
    ["user_name in config.json", "user underscore name in config dot json"],
    ["nginx.service e.g. now", "nginx for example now"],
    ["load ≥ 4", "load at least 4"],
    ["00:1a:2b:3c:4d:5e", "0 0, 1 A, 2 B, 3 C, 4 D, 5 E"],
  ])("%s", (text, said) => expect(speakable(text, "en")).toBe(said));
});

test("code and tables are told of, not read", () => {
  const code = "Así:\n```sh\nfor f in *; do\n  echo $f\ndone\n```\nFin.";
  expect(speakable(code, "es")).toBe("Así:\n3 líneas de código, en la pantalla.\nFin.");
  const table = "Discos:\nS.ficheros  Tam  Uso\n/dev/sda1   20G  10G\n/dev/sdb1   40G  1G\n";
  expect(speakable(table, "es")).toBe("Discos:\nUna lista de 3 líneas, en la pantalla.");
});

test("what must not be said is not said", () => {
  expect(speakable("Di el código 4-7-1 de web1", "es", { unspoken: ["4-7-1"] })).toBe("Di el código de web1");
});

test("a long text ends with a word that there is more", () => {
  const said = speakable("Una frase cualquiera de muchas. ".repeat(100), "es");
  expect(said.length).toBeLessThan(800);
  expect(said).toMatch(/muchas\. El resto está en la pantalla\.$/);
  expect(speakable("Corta.", "es")).toBe("Corta.");
});

test("ordinary sentences stay as they are", () => {
  for (const text of ["¿Quieres que lo borre?", "No hay ningún servicio parado.", "Hecho: quedan tres."])
    expect(speakable(text, "es")).toBe(text);
  for (const text of ["Shall I do it?", "Nothing is wrong; all 3 disks are fine."])
    expect(speakable(text, "en")).toBe(text);
});

test("whatever it is given, what comes out can be spoken", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("es" as const, "en" as const),
      (text, language) => {
        const said = speakable(text, language);
        expect(said).not.toMatch(/[`*\\{}<>\u0000-\u0008\u000b-\u001f\u007f]/);
        expect(said.length).toBeLessThan(20 * (text.length + 10));
      },
    ),
  );
});
