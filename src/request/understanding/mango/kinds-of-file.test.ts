import { describe, expect, test } from "vitest";
import { isForOtherFiles, onlyRenames } from "./kinds-of-file.ts";

describe("a program is given files that it can read and write", () => {
  const toNamed = (program: string, template: string) => ({ program, template });
  const film = toNamed("ffmpeg", "ffmpeg -i {file} {file@bare}.{extension}");
  const picture = toNamed("convert", "convert {file} {file@bare}.{extension}");
  const office = toNamed("libreoffice", "libreoffice --headless --convert-to pdf {file}");
  const text = toNamed("pandoc", "pandoc {file:1} -o {file:2}");
  test.each([
    [film, { file: "acto.mov", extension: "mp4" }, false],
    [film, { file: "acto.mov", extension: "pdf" }, true],
    [film, { file: "Carta.DOCX", extension: "pdf" }, true],
    [film, { file: "baile.gif", extension: "mp4" }, false],
    [picture, { file: "plano.png", extension: "jpg" }, false],
    [picture, { file: "plano.pdf", extension: "png" }, false],
    [picture, { file: "acto.mov", extension: "mp4" }, true],
    [office, { file: "cuentas.xlsx" }, false],
    [office, { file: "plano.png" }, true],
    [text, { "file:1": "notas.md", "file:2": "notas.docx" }, false],
    [text, { "file:1": "cuentas.xlsx", "file:2": "cuentas.html" }, true],
    [toNamed("cat", "cat {file}"), { file: "acto.mov" }, false],
  ])("$program %o %s", (recipe, values, isOther) => {
    expect(isForOtherFiles(recipe, values)).toBe(isOther);
  });
});

describe("another format is not another name", () => {
  test.each([
    ["mv acto.mov mp4", "pasa acto.mov a mp4", true],
    ["mv carta.docx carta.pdf", "turn carta.docx into carta.pdf", true],
    ["cp -v plano.png jpg", "plano.png a jpg", true],
    ["mv plano.jpeg plano.jpg", "pasa plano.jpeg a plano.jpg", false],
    ["mv plano.png plano.jpg", "cambia el nombre de plano.png a plano.jpg", false],
    ["mv plano.png fotos", "pasa plano.png a fotos", false],
    ["mv notas.txt notas.md", "pasa notas.txt a notas.md", false],
    ["mv acto.mov /srv/fotos/acto.mov", "pasa acto.mov a /srv/fotos/acto.mov", false],
  ])("%s", (script, text, isRenamedOnly) => {
    expect(onlyRenames(script, text)).toBe(isRenamedOnly);
  });
});
