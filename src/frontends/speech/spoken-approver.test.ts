import { describe, expect, test } from "vitest";
import type { ApprovalQuestion } from "../../ports/approver.ts";
import { Replies } from "./replies.ts";
import { spokenApprover } from "./spoken-approver.ts";

const question = {
  script: "systemctl restart nginx",
  assessment: { risk: "write", reasons: [], network: false, privilege: "none", needs: [], programs: [] },
  language: "es",
  typed: undefined,
  expiresAt: Number.MAX_SAFE_INTEGER,
} as unknown as ApprovalQuestion;
const destructive: ApprovalQuestion = { ...question, script: "rm -rf /srv/www", typed: "servidor7" };

/** Asks, and answers with each reply as soon as one is awaited. `undefined` as a reply: nobody says anything. */
async function ask(asked: ApprovalQuestion, replies: readonly (string | ((code: string) => string))[], screen = true) {
  const said: string[] = [];
  const codes: string[] = [];
  const rest = [...replies];
  const waiting = new Replies(() => {
    if (!waiting.awaited) return;
    const reply = rest.shift();
    if (reply !== undefined)
      setImmediate(() => waiting.offer(typeof reply === "string" ? reply : reply(codes.at(-1) ?? "")));
  });
  const cleared: string[] = [];
  const approver = spokenApprover({
    say: async (text) => {
      said.push(text);
    },
    replies: waiting,
    screen: screen
      ? { show: (_, code) => void (code !== undefined && codes.push(code)), clear: () => cleared.push("cleared") }
      : undefined,
    patienceMs: 50,
  });
  const answer = await approver.ask(asked, new AbortController().signal);
  return { answer, said, codes, cleared };
}

const digitNames = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];
const aloud = (code: string) => [...code].map((digit) => digitNames[Number(digit)]).join(" ");

describe("what changes something", () => {
  test.each(["sí", "vale, adelante", "yes please"])("%s is a yes", async (reply) => {
    expect((await ask(question, [reply])).answer).toEqual({ kind: "yes" });
  });

  test.each(["no", "para", "cancela", "sí, pero mejor no"])("%s is none", async (reply) => {
    const { answer } = await ask(question, [reply, "no"]);
    expect(answer).toEqual({ kind: "no" });
  });

  test("what is neither is asked once more, and in the end left", async () => {
    expect((await ask(question, ["a lo mejor", "sí"])).answer).toEqual({ kind: "yes" });
    expect((await ask(question, ["a", "b", "c", "sí"])).answer).toEqual({ kind: "no" });
  });

  test("silence is no", async () => {
    expect((await ask(question, [])).answer).toEqual({ kind: "no" });
  });

  test("why is told, and the question stands", async () => {
    const { answer, said } = await ask(question, ["por qué", "sí"]);
    expect(answer).toEqual({ kind: "yes" });
    expect(said).toHaveLength(2);
  });
});

describe("what destroys something", () => {
  test("takes the code on the screen, digit by digit, in either way of writing it", async () => {
    expect((await ask(destructive, [aloud])).answer).toEqual({ kind: "yes" });
    expect((await ask(destructive, [(code) => code])).answer).toEqual({ kind: "yes" });
    expect((await ask(destructive, [(code) => [...code].join(" ")])).answer).toEqual({ kind: "yes" });
  });

  test("a yes is not enough, nor is the word that is typed at a terminal", async () => {
    expect((await ask(destructive, ["sí", "servidor7", "claro que sí"])).answer).toEqual({ kind: "no" });
  });

  test("a wrong code is followed by another code, and the old one is worth nothing", async () => {
    const old: string[] = [];
    const { answer, codes } = await ask(destructive, [
      (code) => {
        old.push(code);
        return code === "0000" ? "uno uno uno uno" : "cero cero cero cero";
      },
      () => aloud(old[0]!),
      aloud,
    ]);
    // Where chance made the second code the first once more, it was right already.
    expect(answer).toEqual({ kind: "yes" });
    expect(codes.length).toBeGreaterThanOrEqual(2);
  });

  test("the code is never spoken, and is taken from the screen afterwards", async () => {
    const { said, codes, cleared } = await ask(destructive, ["no sé", aloud]);
    for (const text of said)
      for (const code of codes) expect(text).not.toMatch(new RegExp(`${code}|${[...code].join("\\s*")}`));
    expect(cleared).toHaveLength(1);
  });

  test("without a screen nobody can be asked, and that is said", async () => {
    const { answer, said } = await ask(destructive, ["sí"], false);
    expect(answer).toEqual({ kind: "nobody" });
    expect(said).toHaveLength(1);
  });
});
