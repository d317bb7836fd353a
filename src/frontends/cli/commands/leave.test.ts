import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../test/fixtures/cli/run-command.ts";
import type { LeaveProposal, LeaveWish } from "../../../command/policy/propose-leave.ts";
import type { Leave } from "../../../ports/leave.ts";
import type { Copilot } from "../services.ts";
import { leave } from "./leave.ts";

const minute = 60_000;
let wishes: LeaveWish[];
let kept: Leave | undefined;
let answer: (wish: LeaveWish) => LeaveProposal;
let keyboard: PassThrough;
let printed: string;
let errors: string;

beforeEach(() => {
  wishes = [];
  kept = undefined;
  keyboard = new PassThrough();
  printed = "";
  errors = "";
  answer = ({ forMs, folders, scripts }) => ({
    kind: "leave",
    leave: { granted: 1000, until: 1000 + forMs, folders, scripts, scriptsFolder: "/home/ana", except: [] },
  });
});

describe("neo leave", () => {
  it("says what may happen, asks, and gives it from the yes on", async () => {
    keyboard.write("sí\n");
    const before = Date.now();
    const words = ["10m", "--edit", "/etc/nginx", "--run", "systemctl reload nginx", "--run", "make install"];
    expect(await run(words)).toBe(0);
    expect(wishes).toEqual([
      { forMs: 10 * minute, folders: ["/etc/nginx"], scripts: ["systemctl reload nginx", "make install"] },
    ]);
    expect(printed).toContain("Durante 10 minutos");
    expect(printed).toContain("cambiar archivos dentro de /etc/nginx");
    expect(printed).toContain("ejecutar, tal cual: systemctl reload nginx");
    expect(printed).toContain("ejecutar, tal cual y solo en /home/ana: make install");
    expect(kept?.granted).toBeGreaterThanOrEqual(before);
    expect((kept?.until ?? 0) - (kept?.granted ?? 0)).toBe(10 * minute);
  });

  it.each(["", "no", "quizá", "s i"])("takes “%s” for no", async (reply) => {
    keyboard.write(`${reply}\n`);
    expect(await run(["10m", "--edit", "/etc/nginx"])).toBe(3);
    expect(kept).toBeUndefined();
  });

  it("takes the end of the input for no", async () => {
    keyboard.end();
    expect(await run(["10m", "--edit", "/etc/nginx"])).toBe(3);
    expect(kept).toBeUndefined();
  });

  it.each([{ keyboard: false }, { screen: false }])("is not given where nobody sits: %o", async (terminal) => {
    keyboard.write("sí\n");
    await expect(run(["10m", "--edit", "/etc/nginx"], terminal)).rejects.toMatchObject({ code: "E_NO_APPROVER" });
    expect(wishes).toEqual([]);
  });

  it("says all that is wrong with a wish, and asks nothing", async () => {
    answer = () => ({
      kind: "refused",
      problems: [
        { code: "leave_problem_broad", parameters: { folder: "/etc" } },
        { code: "leave_problem_read", parameters: { script: "df" } },
      ],
    });
    await expect(run(["10m", "--edit", "/etc", "--run", "df"])).rejects.toMatchObject({
      code: "E_LEAVE_REFUSED",
      parameters: { problems: expect.stringMatching(/\/etc es demasiado.*«df» solo lee/) },
    });
  });

  it.each([
    ["10m", 10 * minute],
    ["90s", 90_000],
    ["1h", 60 * minute],
    ["10 minutos", 10 * minute],
    ["5 min", 5 * minute],
  ])("reads %s", async (time, forMs) => {
    keyboard.write("no\n");
    await run([...time.split(" "), "--edit", "x"]);
    expect(wishes[0]?.forMs).toBe(forMs);
  });

  it.each([[["mucho"]], [["10"]], [["--edit", "/etc/nginx"]], [["end", "--edit", "/x"]], [["10m", "--", "ls"]]])(
    "makes no sense of %j",
    async (words) => await expect(run(words)).rejects.toMatchObject({ code: "E_USAGE" }),
  );

  it("shows what there is, and ends it", async () => {
    expect(await run([])).toBe(0);
    expect(printed).toContain("No hay ningún permiso");
    const now = Date.now();
    kept = {
      granted: now,
      until: now + 9 * minute,
      folders: ["/e\u001b[2J"],
      scripts: [],
      scriptsFolder: "/",
      except: [],
    };
    expect(await run([])).toBe(0);
    expect(printed).toContain("quedan 9 minutos");
    expect(printed).toContain("dentro de /e\\e[2J,");
    expect(await run(["fin"])).toBe(0);
    expect(kept).toBeUndefined();
    expect(printed).toContain("El permiso ha terminado");
  });

  it("answers as JSON, and asks beside it", async () => {
    keyboard.write("y\n");
    expect(await run(["10m", "--edit", "/etc/nginx", "--json"])).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ leave: { folders: ["/etc/nginx"] } });
    expect(errors).toContain("/etc/nginx");
    printed = "";
    await run(["--json"]);
    expect(JSON.parse(printed)).toMatchObject({ leave: { folders: ["/etc/nginx"] } });
    printed = "";
    await run(["end", "--json"]);
    expect(JSON.parse(printed)).toEqual({ ended: true });
    printed = "";
    await run(["--json"]);
    expect(JSON.parse(printed)).toEqual({ leave: null });
  });
});

function run(words: string[], terminal: { keyboard?: boolean; screen?: boolean } = {}): Promise<number> {
  const copilot: Pick<Copilot, "leave" | "proposeLeave"> = {
    leave: {
      current: () => kept,
      grant: (given) => {
        kept = given;
      },
      end: () => {
        const was = kept !== undefined;
        kept = undefined;
        return was;
      },
    },
    proposeLeave: async (wish) => {
      wishes.push(wish);
      return answer(wish);
    },
  };
  const screen = {
    keyboard,
    print: (text: string) => {
      printed += text;
    },
    complain: (text: string) => {
      errors += text;
    },
  };
  return runCommand(leave, words, screen, { copilot: async () => copilot as Copilot }, terminal);
}
