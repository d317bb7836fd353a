import { describe, expect, it } from "vitest";
import type { LocalRecipe } from "../../../ports/local-recipes.ts";
import { recall as recalled } from "./recall.ts";

const recipe = (request: string, script: string): LocalRecipe => ({
  id: "mine/1",
  language: "es",
  request,
  script,
  learnt: 1,
  yes: 1,
  no: 0,
});

const old = recipe("Vacía las maquetas de /srv/obras con más de 30 días", "find /srv/obras -name m -mtime +30 -delete");

const recall = (request: string, recipes: readonly LocalRecipe[]) => recalled(request, recipes)?.script;

describe("recall", () => {
  it("knows the request again, whatever its capitals, accents and signs", () => {
    expect(recall("¿vacia las maquetas de /srv/obras con más de 30 dias?", [old])).toBe(old.script);
  });

  it("knows it said more politely", () => {
    const request = "oye neo, vacía las maquetas de /srv/obras con más de 30 días, por favor.";
    expect(recall(request, [old])).toBe(old.script);
  });

  it("knows the same words of weight in another order and form", () => {
    expect(recall("de /srv/obras, vacíame las maquetas con más de 30 días", [old])).toBeUndefined();
    expect(recall("las maquetas de /srv/obras con más de 30 días hay que vaciarlas", [old])).toBeUndefined();
    const plain = recipe("vacía las maquetas de obras", "find /srv/obras -delete");
    expect(recall("las maquetas de obras, vacía", [plain])).toBe(plain.script);
    expect(recall("no vacía las maquetas de obras", [plain])).toBeUndefined();
    expect(recall("vacía todas las maquetas de obras", [plain])).toBeUndefined();
    const copy = recipe("copia lo nuevo de /a/1 a /b/2", "cp -au /a/1 /b/2");
    expect(recall("lo nuevo copia de /a/1 a /b/2", [copy])).toBe(copy.script);
    expect(recall("lo nuevo copia a /a/1 de /b/2", [copy])).toBeUndefined();
  });

  it("takes other numbers and paths where the command holds the old ones once", () => {
    expect(recall("vacía las maquetas de /srv/planos con más de 7 días", [old])).toBe(
      "find /srv/planos -name m -mtime +7 -delete",
    );
  });

  it.each([
    ["another word", "vacía las fotos de /srv/obras con más de 30 días"],
    ["a word more", "vacía deprisa las maquetas de /srv/obras con más de 30 días"],
    ["another shape", "vacía las maquetas de ~/obras con más de 30 días"],
    ["what a shell would run", "vacía las maquetas de /srv/$(id) con más de 30 días"],
    ["an option", "vacía las maquetas de --/x con más de 30 días"],
  ])("does not know %s", (_, request) => {
    expect(recall(request, [old])).toBeUndefined();
  });

  it("changes no value that the command holds twice, or only within another", () => {
    const twice = recipe("los 2 mayores", "sort -k 2 | head -n 2");
    expect(recall("los 3 mayores", [twice])).toBeUndefined();
    expect(recall("los 2 mayores", [twice])).toBe(twice.script);
    expect(recall("los 3 mayores", [recipe("los 2 mayores", "head -c 2k")])).toBeUndefined();
  });

  it("puts each value in its own place", () => {
    const swap = recipe("copia /a/1 en /b/2", "cp -a /a/1 /b/2");
    expect(recall("copia /b/2 en /a/1", [swap])).toBe("cp -a /b/2 /a/1");
  });

  it("asks the newest first", () => {
    const newer = { ...old, id: "mine/2", script: "true" };
    expect(recall(old.request, [newer, old])).toBe("true");
  });
});
