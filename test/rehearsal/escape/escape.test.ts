import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordFigure } from "../../record-figure.ts";
import { systemCalls } from "./prelude.ts";
import type { EscapeReport } from "./run-attempts.ts";

/**
 * Every attempt to get out of the view, as root and as an ordinary user. The attempts are in attempts/, one file a
 * family. What is "outside" lies in namespaces of the test's own (enter-world.sh), so that it can be watched whole, and
 * so that an attempt which did get out would meet nothing of this machine's.
 */
const missing = reasonToSkip();
const identities = [
  { name: "root", uid: 0 },
  { name: "an ordinary user", uid: 1000 },
] as const;
/** The issue's goal; what is counted here is only what ran. */
const fewest = 150;

describe.skipIf(missing !== undefined)(`getting out of the view${missing === undefined ? "" : ` (${missing})`}`, () => {
  const reports = new Map<string, EscapeReport>();
  const folders: string[] = [];

  beforeAll(async () => {
    await Promise.all(
      identities.map(async ({ name, uid }) => {
        const folder = mkdtempSync("/var/tmp/neo-escape-");
        folders.push(folder);
        chmodSync(folder, 0o755);
        reports.set(name, await runAttempts(folder, uid));
      }),
    );
  }, 600_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  describe.each(identities)("as $name", ({ name }) => {
    const reportOf = () => reports.get(name) ?? expect.unreachable(`no report of ${name}`);
    const ranOf = () => reportOf().outcomes.filter(({ ran }) => ran);
    const skipsHere = (skip: (note: string) => void) => {
      const { mode, reasons } = reportOf();
      if (mode === "none") skip(`there is no view here: ${reasons.join(", ")}`);
    };

    it("every attempt ran", ({ skip }) => {
      skipsHere(skip);
      expect(reportOf().outcomes.filter(({ ran }) => !ran)).toEqual([]);
      expect(ranOf().length).toBeGreaterThanOrEqual(fewest);
    });

    it("none got out", ({ skip }) => {
      skipsHere(skip);
      const escaped = ranOf().filter((one) => one.escaped.length > 0);
      const { milliseconds, viewCount, outcomes } = reportOf();
      const shown = outcomes.filter(({ bare }) => bare.outcome === "shown").length;
      process.stdout.write(
        `escapes as ${name}: ${ranOf().length} attempts on ${viewCount} views, ${escaped.length} got out; ` +
          `${shown} of them shown to work bare (${milliseconds.bare} + ${milliseconds.views} ms)\n`,
      );
      const figure = {
        suite: "escapes",
        name: `attempts that got out, as ${name}`,
        of: ranOf().length,
        goal: "0 of 150",
      };
      recordFigure({ ...figure, value: escaped.length });
      expect(escaped.map(({ id, tries, escaped: how }) => ({ id, tries, how }))).toEqual([]);
    });

    it("the view ended in time, told no untruth, and left nothing", ({ skip }) => {
      skipsHere(skip);
      expect(ranOf().flatMap(({ id, wrong }) => wrong.map((what) => `${id}: ${what}`))).toEqual([]);
    });

    it("what reaches beyond files was noted", ({ skip }) => {
      skipsHere(skip);
      expect(
        ranOf()
          .filter(({ noted }) => noted === false)
          .map(({ id }) => id),
      ).toEqual([]);
    });

    it("the attempts work where there is no view", () => {
      const failed = reportOf().outcomes.filter(({ bare }) => bare.outcome === "not shown");
      expect(failed.map(({ id, bare }) => `${id}: ${bare.what}`)).toEqual([]);
      expect(reportOf().outcomes.filter(({ bare }) => bare.outcome === "shown").length).toBeGreaterThanOrEqual(fewest);
    });
  });
});

/** Undefined where the test can make its own outside. */
function reasonToSkip(): string | undefined {
  if (process.getuid?.() !== 0) return "needs root, to make an outside of its own";
  if (!existsSync("/usr/bin/perl")) return "needs perl";
  try {
    execFileSync("unshare", ["--mount", "--uts", "--ipc", "--net", "--pid", "--fork", "--mount-proc", "true"], {
      stdio: "ignore",
    });
    return undefined;
  } catch {
    return "namespaces are missing here";
  }
}

async function runAttempts(folder: string, uid: number): Promise<EscapeReport> {
  const shared = `/dev/shm/${folder.split("/").at(-1)}`;
  const program = [
    process.execPath,
    "--disable-warning=ExperimentalWarning",
    join(import.meta.dirname, "run-attempts.ts"),
  ];
  const child = spawn(
    join(import.meta.dirname, "enter-world.sh"),
    [folder, String(uid), String(uid), ...program, folder, shared],
    {
      cwd: "/",
      env: { PATH: process.env.PATH, HOME: "/", SYSCALLS: systemCalls() },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      texts[stream] += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  for (const name of readdirSync("/dev/shm")) {
    if (`/dev/shm/${name}`.startsWith(`${shared}-`)) rmSync(`/dev/shm/${name}`, { recursive: true, force: true });
  }
  if (code !== 0) throw new Error(`the attempts as ${uid} ended with ${code}: ${texts.stderr.slice(-3_000)}`);
  return JSON.parse(texts.stdout) as EscapeReport;
}
