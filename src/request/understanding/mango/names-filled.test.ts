import { expect, test } from "vitest";
import type { Recipe } from "../../recipes/recipe.ts";
import type { Filling } from "./filling/fill-recipe.ts";
import type { MaskedRequest } from "./mentions/mask.ts";
import type { Mention } from "./mentions/mention.ts";
import { withNamesFilled } from "./names-filled.ts";

const nothing: Filling = { values: {}, words: {}, defaulted: [], missing: [], unused: [], fit: 1, anchored: 0 };

function filled(template: string, words: Record<string, string>, strength = 5) {
  return { recipe: { template } as Recipe, filling: { ...nothing, words, values: words }, script: "any", strength };
}

function request(text: string, mentions: Record<string, string> = {}): MaskedRequest {
  const asMention = (key: string, word: string): Mention => ({
    from: 0,
    to: 1,
    text: word,
    as: new Map([[key.replace(/:.*/, "") as "file", { value: word, fit: 1 }]]),
    certain: true,
  });
  return { text, mentions: new Map(Object.entries(mentions).map(([key, word]) => [key, asMention(key, word)])) };
}

test("a word that the likeliest recipe takes for a value has a slot", () => {
  const { text, mentions } = withNamesFilled(request("crea el soporte con su home"), [
    filled("useradd -m {user}", { user: "soporte" }),
    filled("mkdir {folder}", { folder: "home" }, -3),
  ]);
  expect(text).toBe("crea el {user} con su home");
  expect(mentions.get("user")?.text).toBe("soporte");
});

test("what its noun says is a value even where few recipes take it", () => {
  const unsure = [filled("docker ps -a", {}, 5), filled("docker stop {container}", { container: "pruebas" }, 2)];
  expect(withNamesFilled(request("para el contenedor pruebas"), unsure).text).toBe("para el contenedor {container}");
  expect(withNamesFilled(request("para pruebas"), unsure).text).toBe("para pruebas");
});

test("slots of one type are numbered in the order of the request, and what was masked stays", () => {
  const { text, mentions } = withNamesFilled(
    request("copia notas a {file} y a {folder}", { file: "a.txt", folder: "/srv" }),
    [filled("cp {file:1} {file:2}", { "file:1": "notas", "file:2": "a.txt" })],
  );
  expect(text).toBe("copia {file:1} a {file:2} y a {folder}");
  expect([...mentions].map(([key, mention]) => [key, mention.text])).toEqual([
    ["file:1", "notas"],
    ["file:2", "a.txt"],
    ["folder", "/srv"],
  ]);
});

test("what no recipe fills leaves the request as it is", () => {
  const same = request("cuánto ocupa {folder}", { folder: "/srv" });
  expect(withNamesFilled(same, [filled("du -sh {folder}", { folder: "/srv" })])).toBe(same);
});
