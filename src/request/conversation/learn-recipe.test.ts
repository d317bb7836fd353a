import { describe, expect, it } from "vitest";
import { type CarriedOut, recipeFrom } from "./learn-recipe.ts";

const turn: CarriedOut = {
  request: "vacía las maquetas de /srv/obras",
  language: "es",
  plan: { kind: "command", script: "find /srv/obras -delete", source: "mango", confidence: 0.8, say: "" },
  script: "find /srv/obras -name m -delete",
  by: "person",
  machine: { home: "/home/ana", folder: "/home/ana" },
  at: 7,
};

describe("what is learnt of a turn", () => {
  it("is the request with the command as the person left it", () => {
    expect(recipeFrom(turn)).toEqual({
      id: expect.stringMatching(/^mine\/[0-9a-f]{8}$/),
      language: "es",
      request: turn.request,
      script: turn.script,
      learnt: 7,
    });
  });

  it("is one for a request, however it is written", () => {
    const again = { ...turn, request: "¿Vacia las maquetas de /srv/obras?" };
    expect(recipeFrom(again)?.id).toBe(recipeFrom(turn)?.id);
    expect(recipeFrom({ ...turn, request: "vacía las maquetas de /srv/otras" })?.id).not.toBe(recipeFrom(turn)?.id);
  });

  it.each([
    ["what a skill knows", { plan: { ...turn.plan, source: "skill" } }],
    ["the person's own command", { plan: { ...turn.plan, source: "user" } }],
    ["what passed without them", { by: "policy" }],
    ["one step of several", { plan: { ...turn.plan, next: turn.plan } }],
    ["a password in the command", { script: "mysql -psecreta -e 'select 1'" }],
    ["a password in the request", { request: "la contraseña de ana es Verano2026!" }],
    ["a token", { script: "curl -H 'Authorization: Bearer abcdef' http://localhost" }],
    ["a file of secrets", { script: "cp ~/.ssh/id_ed25519 /mnt/copia" }],
    ["hidden signs", { request: "vacía las maquetas\u202e" }],
    ["more than a line", { script: "ls\nls" }],
  ] as [string, Partial<CarriedOut>][])("is never %s", (_, change) => {
    expect(recipeFrom({ ...turn, ...change })).toBeUndefined();
  });
});
