import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../../command/machine/fixed-snapshot.ts";
import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { normalise } from "../../normalise/normalise.ts";
import { readTokens } from "../../templates/tokens.ts";
import { withPartsApart } from "../mentions/parts-apart.ts";
import { wordsOf } from "../retrieval/words-of.ts";
import { fillRecipe } from "./fill-recipe.ts";

const machine = fixedSnapshot({ users: ["root", "ana"], units: ["nginx.service"] });

function recipe(template: string, es: string[], en: string[] = es, defaults = {}): Recipe {
  return { id: "a/b", template, program: "x", area: "a", risk: "read", es, en, notes: { es: "", en: "" }, defaults };
}

function filled(one: Recipe, request: string, language: Language = "es") {
  const known = new Set(
    [...one.es, ...one.en].flatMap((sentence) => [...wordsOf(sentence, "es"), ...wordsOf(sentence, "en")]),
  );
  const tokens = readTokens(normalise(request, language).text, language);
  const isUsualWord = (word: string) => wordsOf(word, language).every((stem) => known.has(stem));
  const apart = withPartsApart(tokens, { language, machine, now: 0, isUsualWord });
  return fillRecipe(one, { ...apart, language, isUsualWord });
}

const copy = recipe("cp {file:1} {file:2}", ["copia {file:1} a {file:2}", "pon en {file:2} una copia de {file:1}"]);

test("two of a type go by the words around them, whatever their order", () => {
  expect(filled(copy, "copia uno.txt a dos.txt").values).toEqual({ "file:1": "uno.txt", "file:2": "dos.txt" });
  expect(filled(copy, "pon en dos.txt una copia de uno.txt").values).toEqual({
    "file:1": "uno.txt",
    "file:2": "dos.txt",
  });
});

test("a plain word is a value where a way to say it has a slot", () => {
  const grep = recipe("grep -n {text} {file}", ["busca {text} en {file}", "encuentra dónde pone {text} en {file}"]);
  expect(filled(grep, "busca error en app.log").values).toEqual({ text: "error", file: "app.log" });
});

test("what is left out has its default or is missing, and what no slot takes is left over", () => {
  const list = recipe("ls {folder} | head -n {number}", ["lista {folder}, {number} como mucho"], undefined, {
    number: "10",
  });
  expect(filled(list, "lista /srv")).toMatchObject({ values: { folder: "/srv" }, defaulted: ["number"], missing: [] });
  expect(filled(list, "lista").missing).toMatchObject([{ key: "folder" }]);
  expect(filled(list, "lista /srv de más de 3 días").unused).toMatchObject([{ text: "3 días" }]);
});

test("names of this machine are taken for what they name", () => {
  const status = recipe("systemctl status {unit} --user {user}", ["estado de {unit} para {user}"]);
  expect(filled(status, "cómo está nginx para ana").values).toEqual({ unit: "nginx", user: "ana" });
});

test("a path on another machine is for the slot behind its host, and for no other", () => {
  const push = recipe("rsync -a {folder} {user}@{host}:{path}", ["manda {folder} a {path} de {host} como {user}"]);
  const pull = recipe("rsync -a {user}@{host}:{path} {folder}", ["trae {path} de {host} a {folder} como {user}"]);
  const values = { folder: "/srv/web", user: "ana", host: "web1", path: "/var/www" };
  for (const one of [push, pull]) {
    expect(filled(one, "deja en ana@web1:/var/www lo de /srv/web").values).toEqual(values);
    expect(filled(one, "lleva /srv/web hasta ana@web1:/var/www").values).toEqual(values);
  }
});

test("what a file's name ends in says which of two it is, whatever their order", () => {
  const check = recipe("check {file:1} {file:2}", ["comprueba el crt {file:1} con la key {file:2}"]);
  const values = { "file:1": "/etc/web.crt", "file:2": "/etc/web.key" };
  expect(filled(check, "mira /etc/web.key y /etc/web.crt").values).toEqual(values);
  expect(filled(check, "mira /etc/web.crt y /etc/web.key").values).toEqual(values);
});

test("a dataset of a pool is a volume, however deep it lies", () => {
  const snapshot = recipe("zfs snapshot {volume}@{text}", ["haz una instantánea de {volume} llamada {text}"]);
  expect(filled(snapshot, "haz una instantánea del dataset tank/web/uno llamada lunes").values).toEqual({
    volume: "tank/web/uno",
    text: "lunes",
  });
  expect(filled(snapshot, "instantánea tank/web@lunes").values).toEqual({ volume: "tank/web", text: "lunes" });
});
