import { existsSync, readFileSync, statfsSync } from "node:fs";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { ExitCode } from "./command.ts";
import type { CliServices, Copilot } from "./services.ts";

const fullPercent = 85;

/** `neo` alone: what this machine has to report, and three things to try. */
export async function greet(services: CliServices, language: Language): Promise<ExitCode> {
  const { terminal } = services;
  const copilot = await services.copilot();
  const news = [
    ...fullDisks().map(({ mount, percent }) => message(language, "greet_disk", { mount: visible(mount), percent })),
    ...(await failedUnits(copilot, services.signal)).map((unit) =>
      message(language, "greet_unit", { unit: visible(unit) }),
    ),
    ...(existsSync("/run/reboot-required") ? [message(language, "greet_reboot")] : []),
  ];
  const report =
    news.length === 0
      ? `${terminal.paint("green", message(language, "greet_calm"))}\n`
      : news.map((line) => `  ${terminal.paint("yellow", "!")} ${line}\n`).join("");
  const tries = (["greet_try_1", "greet_try_2", "greet_try_3"] as const).map(
    (key) => `  ${terminal.paint("dim", "$")} ${message(language, key)}\n`,
  );
  terminal.stdout.write(
    `${terminal.paint("bold", message(language, "help_title"))}\n\n${report}\n${message(language, "greet_try")}\n${tries.join("")}`,
  );
  return 0;
}

/** File systems on real devices that are at least 85 % full, counted as df does: what root keeps back is not free. */
function fullDisks(): { mount: string; percent: number }[] {
  const mounts = mountTable().filter(
    ({ device, type }) => device.startsWith("/dev/") && !["squashfs", "iso9660"].includes(type),
  );
  const byDevice = new Map(mounts.map((entry) => [entry.device, entry.mount]));
  return [...byDevice.values()].flatMap((mount) => {
    const percent = percentUsed(mount);
    return percent >= fullPercent ? [{ mount, percent }] : [];
  });
}

function percentUsed(mount: string): number {
  try {
    const { blocks, bfree, bavail } = statfsSync(mount);
    const used = blocks - bfree;
    return used + bavail === 0 ? 0 : Math.ceil((used / (used + bavail)) * 100);
  } catch {
    return 0; // not ours to see, or gone meanwhile
  }
}

function mountTable(): { device: string; mount: string; type: string }[] {
  try {
    return readFileSync("/proc/self/mounts", "utf8")
      .split("\n")
      .flatMap((line) => {
        const [device, mount, type] = line.split(" ");
        return device && mount && type ? [{ device, mount: unescapeMount(mount), type }] : [];
      });
  } catch {
    return [];
  }
}

/** The kernel writes spaces, tabs, newlines and backslashes in mount points as octal (proc(5)). */
function unescapeMount(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

async function failedUnits(copilot: Copilot, signal: AbortSignal): Promise<string[]> {
  if (!existsSync("/run/systemd/system")) return [];
  const output = await copilot.read("systemctl list-units --failed --plain --no-legend --no-pager", signal);
  return (output ?? "").split("\n").flatMap((line) => line.trim().split(/\s+/)[0] || []);
}
