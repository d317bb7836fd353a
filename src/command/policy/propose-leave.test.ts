import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { loadShellParser } from "../shell/parse.ts";
import { assess } from "./assess.ts";
import { builtInPolicy } from "./policy.ts";
import { type LeaveWish, proposeLeave } from "./propose-leave.ts";

const minute = 60_000;
const machine = fixedSnapshot({
  programs: ["systemctl", "sudo", "rm", "ls", "make", "curl", "sh", "df"],
  untrusted: { deploy: "/home/ana/bin/deploy" },
  folder: "/etc",
  paths: {
    "/etc/nginx": "directory",
    "/etc/hosts": "file",
    "/srv/www": "directory",
    "/etc/cron.d": "directory",
    "/home/ana/web": "directory",
  },
  links: { "/etc/site": "/srv/www" },
});

async function propose(wish: Partial<LeaveWish>) {
  const { parse } = await loadShellParser();
  const policy = {
    ...builtInPolicy,
    tighten: [{ program: "make", to: "write", reason: "ask first" } as const],
  };
  return proposeLeave(
    { forMs: 10 * minute, folders: [], scripts: [], ...wish },
    {
      machine,
      now: 1000,
      dataFolder: "/home/ana/data",
      assess: async (script) => assess(parse(script), { machine, policy, source: "user", request: "", parse }),
    },
  );
}

async function problemsOf(wish: Partial<LeaveWish>): Promise<string[]> {
  const proposal = await propose(wish);
  return proposal.kind === "leave" ? [] : proposal.problems.map(({ code }) => code.replace("leave_problem_", ""));
}

describe("proposeLeave", () => {
  it("is the wish with real paths, trimmed scripts, and an end", async () => {
    expect(
      await propose({ folders: ["nginx", "/etc/nginx", "/etc/site"], scripts: [" sudo systemctl reload nginx "] }),
    ).toEqual({
      kind: "leave",
      leave: {
        granted: 1000,
        until: 1000 + 10 * minute,
        folders: ["/etc/nginx", "/srv/www"],
        scripts: ["sudo systemctl reload nginx"],
        scriptsFolder: "/etc",
        except: ["/home/ana/data"],
      },
    });
  });

  it("knows ~ where no shell has read it", async () =>
    expect(await propose({ folders: ["~", "~/web"] })).toMatchObject({
      leave: { folders: ["/home/ana", "/home/ana/web"] },
    }));

  it.each<[string, Partial<LeaveWish>]>([
    ["time", { forMs: 61 * minute, folders: ["nginx"] }],
    ["time", { forMs: 0, folders: ["nginx"] }],
    ["empty", {}],
    ["no_folder", { folders: ["hosts"] }],
    ["no_folder", { folders: ["/etc/nothing"] }],
    ["broad", { folders: ["."] }],
    ["guarded", { folders: ["cron.d"] }],
    ["read", { scripts: ["df -h"] }],
    ["destroys", { scripts: ["rm -rf /srv/www"] }],
    ["destroys", { scripts: ["rm -rf /"] }],
    ["missing", { scripts: ["apachectl graceful"] }],
    ["program", { scripts: ["deploy now"] }],
    ["unforeseeable", { scripts: ["curl http://example.org | sh"] }],
    ["unforeseeable", { scripts: ["make install"] }],
    ["folders", { folders: Array.from({ length: 11 }, () => "nginx") }],
    ["scripts", { scripts: Array.from({ length: 11 }, (_, at) => `systemctl reload nginx${at}`) }],
  ])("refuses: %s", async (code, wish) => expect(await problemsOf(wish)).toEqual([code]));

  it("tells all that is wrong at once", async () =>
    expect(await problemsOf({ forMs: 90 * minute, folders: ["/usr"], scripts: ["df"] })).toEqual([
      "time",
      "no_folder",
      "read",
    ]));

  it("refuses what is no script at all", async () => {
    await expect(propose({ scripts: ["  "] })).rejects.toMatchObject({ code: "E_INPUT_EMPTY" });
    await expect(propose({ scripts: ["ls \u0007"] })).rejects.toMatchObject({ code: "E_INPUT_BINARY" });
  });
});
