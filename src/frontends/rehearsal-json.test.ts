import { describe, expect, test } from "vitest";
import * as sample from "../../test/fixtures/rehearsal/samples.ts";
import { rehearsalJson } from "./rehearsal-json.ts";

const { changed, created, deleted, edited, rehearsal } = sample;

/** What a program reads: the text parsed again. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what is under test
const read = (...given: Parameters<typeof rehearsalJson>): any => JSON.parse(JSON.stringify(rehearsalJson(...given)));

describe("a rehearsal as JSON", () => {
  test("every sample can be written, in both languages", () => {
    for (const one of Object.values(sample))
      if (typeof one === "object" && "verdict" in one)
        for (const language of ["es", "en"] as const) expect(read(one, language).digest).toBe(one.digest);
  });

  test("names, states, difference and verdict", () => {
    const json = read(sample.nginxPort, "es");
    expect(json).toMatchObject({
      script: sample.nginxPort.script,
      verdict: { kind: "complete", reasons: [] },
      said: "Cambiaría /etc/nginx/sites-available/default; no se borra nada.",
      run: { exit_code: 0, on: { kind: "view" }, cut: false },
      effects: [],
      undo_bytes: 61,
    });
    expect(json.changes[1]).toEqual({
      path: "/etc/nginx/sites-available/default",
      display: "/etc/nginx/sites-available/default",
      kinds: ["modified", "times"],
      before: expect.objectContaining({
        kind: "file",
        mode: "0644",
        size: 61,
        modified: "2026-11-22T17:07:31.500000000Z",
      }),
      after: expect.objectContaining({ size: 63, uid: 0, gid: 0, links: 1 }),
      diff: expect.stringContaining("+    listen 8080;"),
    });
  });

  test("a name that is no UTF-8 keeps its bytes", () => {
    const bytes = Buffer.from([0x2f, 0x61, 0xff, 0xfe]);
    const [change] = read(rehearsal([created("/a\\xff\\xfe", { bytes })]), "en").changes;
    expect(change.path).toBeUndefined();
    expect(Buffer.from(change.path_base64, "base64")).toEqual(bytes);
  });

  test("a byte order mark and control characters in a name come through", () => {
    const name = "/\ufeffa\nb\u001b";
    expect(read(rehearsal([created(name)]), "en").changes[0].path).toBe(name);
  });

  test("links, attributes, what is not there, and why there is no difference", () => {
    const attributes = new Map([["user.x", new Uint8Array([0, 255])]]);
    const { changes } = read(
      rehearsal([
        changed(
          "/l",
          ["link"],
          { kind: "link", target: Buffer.from("/a") },
          { kind: "link", target: Buffer.from([0xff]) },
        ),
        created("/x", { attributes, mode: 0o4755 }),
        deleted("/y"),
        edited("/z", 1, 2, { withheld: "secret" }),
      ]),
      "en",
    );
    expect(changes[0].before.target).toBe("/a");
    expect(changes[0].after.target_base64).toBe("/w==");
    expect(changes[1]).toMatchObject({ after: { mode: "4755", attributes_base64: { "user.x": "AP8=" } } });
    expect(changes[1].before).toBeUndefined();
    expect(changes[2].after).toBeUndefined();
    expect(changes[3].withheld).toBe("secret");
  });

  test.each([
    [-1n, "1969-12-31T23:59:59.999999999Z"],
    [0n, "1970-01-01T00:00:00.000000000Z"],
    [1_795_367_251_000_000_001n, "2026-11-22T17:07:31.000000001Z"],
    [9_223_372_036_854_775_807_000_000_000n, "9223372036854775807"],
  ])("the time %d", (modifiedNs, text) => {
    expect(read(rehearsal([created("/x", { modifiedNs })]), "en").changes[0].after.modified).toBe(text);
  });

  test("reasons and effects have codes for programs and texts for people", () => {
    expect(read(sample.partial, "es")).toMatchObject({
      verdict: { kind: "partial", reasons: [{ code: "why.services", text: "actúa sobre servicios" }] },
      effects: [
        { area: "services", code: "effect.services.reload", detail: expect.stringContaining("active (running)") },
      ],
    });
    expect(read(sample.none, "en").run).toBeUndefined();
  });
});
