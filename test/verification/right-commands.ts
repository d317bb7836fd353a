import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import { plainRoff } from "../../src/command/machine/roff.ts";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import type { Skill } from "../../src/request/skills/skill.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { parseTemplate } from "../../src/request/understanding/templates/parse-template.ts";
import { rulesOf } from "../../src/request/understanding/templates/skill-index.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import type { Asked } from "../../src/request/understanding/verification/asked.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { sampleSentence, seededRandom } from "../understanding/sample-sentences.ts";

export type RightCommand = { script: string; asked: Asked | undefined; from: string };

/** A machine that has what the sentences below speak of, and every program. */
export const usualMachine: MachineSnapshot = fixedSnapshot({
  programs: ["*"],
  units: ["nginx", "ssh", "cron", "postgresql", "apache2", "docker", "redis-server"].map((name) => `${name}.service`),
  users: ["root", "ana", "luis", "carlos"],
  packages: ["nginx", "bash", "htop", "curl"],
  paths: {
    "/etc/hosts": "file",
    "/var/log/syslog": "file",
    "/var/log/nginx": "directory",
    "/home/ana/informe.pdf": "file",
    "/home/ana/Descargas": "directory",
    "/home/ana/fotos.zip": "file",
    "/srv/web": "directory",
    "/tmp": "directory",
    "/proc/mdstat": "file",
    "/run/reboot-required": "file",
    "/run/reboot-required.pkgs": "file",
    "/sys/class/power_supply/BAT0/capacity": "file",
    "/sys/class/power_supply/BAT0/status": "file",
    "/sys/class/dmi/id/sys_vendor": "file",
    "/sys/class/dmi/id/product_name": "file",
    "/sys/class/dmi/id/board_name": "file",
    "/etc/crontab": "file",
    "/etc/cron.hourly": "directory",
    "/etc/cron.monthly": "directory",
  },
});

const values: Record<string, readonly string[]> = {
  service: ["nginx", "postgresql", "cron"],
  path: ["/var/log/syslog", "/srv/web", "~/Descargas", "informe.pdf"],
  host: ["192.168.1.1", "backup.lan", "web1.example.com"],
  user: ["luis", "carlos"],
  group: ["docker", "www-data"],
  container: ["web", "db"],
  device: ["/dev/sdb1", "/dev/sda"],
  printer: ["HP-2"],
  port: ["8080", "443", "5432"],
  package: ["htop", "curl"],
  size: ["2 GB", "500 MB", "100 MB"],
  number: ["10", "25", "7"],
  pattern: ["*.log", "*.jpg"],
  program: ["java", "node"],
  text: ["timeout", "«disk full»"],
  interface: ["eth0"],
  url: ["https://example.com/status"],
  remote: ["ana@web1"],
  address: ["203.0.113.7"],
  "port-protocol": ["8080"],
  place: ["web1:/srv"],
  timezone: ["Madrid"],
  secret: ["Verano2026"],
};

/** Requests that skills understand, with the commands that they make of them: every skill in both languages, over and over. */
export async function skillCommands(count: number, seed: number): Promise<RightCommand[]> {
  const library = createSkillLibrary();
  const skills = await library.loadAll();
  const understanding = createUnderstanding({ library, language: "es", knownProgram });
  await understanding.loadSkills();
  const random = seededRandom(seed);
  const pick = (options: number) => Math.floor(random() * options);
  const found: RightCommand[] = [];
  for (let round = 0; found.length < count; round += 1) {
    const skill = skills[round % skills.length]!;
    if (skill.onInput) continue;
    const language = languages[Math.floor(round / skills.length) % 2]!;
    const templates = skill.sentences[language];
    const text = sampleSentence(parseTemplate(templates[pick(templates.length)]!, rulesOf(language)), pick, (slot) =>
      sampleValue(skill, slot, language, pick),
    );
    const { plan, normalised, memory } = understanding.fromWords(text, {
      machine: usualMachine,
      memory: emptyMemory,
      language,
      now: Date.UTC(2026, 10, 29),
      assumeInstalled: true,
    });
    if (plan.kind !== "command" || memory.last?.skill !== skill.id || plan.next) continue;
    found.push({ script: plan.script, asked: { text, normalised, language }, from: skill.id });
  }
  return found;
}

function sampleValue(skill: Skill, slot: string, language: Language, pick: (options: number) => number): string {
  const declared = skill.slots[slot]!;
  if (declared.type === "user" && declared.exists === false) return "pedro";
  if (declared.type === "choice" && declared.form && Object.keys(declared.choices!).length === 0) return "118";
  if (declared.type === "choice") return Object.values(declared.choices!)[0]!.at(language === "es" ? 0 : -1)!;
  if (declared.type === "duration") return language === "es" ? "3 horas" : "3 hours";
  if (declared.type === "date") return language === "es" ? "ayer" : "yesterday";
  const list = values[declared.type]!;
  return list[pick(list.length)]!;
}

/** The command lines that manual pages of this machine give as examples, of programs that are installed; no two alike. */
export function manualExamples(
  machine: MachineSnapshot,
  roots = ["/usr/share/man/man1", "/usr/share/man/man8"],
): RightCommand[] {
  const found = new Map<string, RightCommand>();
  for (const root of roots) {
    for (const file of list(root)) {
      const page = /^([\w.+-]+?)\.[18](\.gz)?$/.exec(file)?.[1];
      // One product's 17,000 pages would be all there is.
      if (page === undefined || page.startsWith("gcloud") || page.startsWith("gsutil")) continue;
      for (const script of examplesIn(sourceOf(`${root}/${file}`), page, machine))
        if (!found.has(script)) found.set(script, { script, asked: undefined, from: page });
    }
  }
  return [...found.values()];
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sourceOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function examplesIn(source: string, page: string, machine: MachineSnapshot): string[] {
  const found: string[] = [];
  let section = "";
  const lines = source.replace(/\\\n/g, " ").split("\n");
  for (const line of lines) {
    const heading = /^\.S[Hh]\s+"?(.*?)"?\s*$/.exec(line)?.[1];
    if (heading !== undefined) section = heading.toUpperCase();
    if (!/^EXAMPLES?\b/.test(section)) continue;
    const text = plainRoff(line)
      .replace(/^[$#%]\s+/, "")
      .replace(/\s+\(\d+\)$/, "")
      .trim();
    const isWhole =
      /^[ \t]|^[$#%] |^\.(B|BI|Li|Dl|Ql)\s|^\\fB.*\\f[RP]$|^\\&/.test(line) || /^[\w./-]+( [^ ]+)+$/.test(text);
    const program = text.split(/\s+/)[0] ?? "";
    const parent = page.split("-")[0];
    if (!isWhole || (program !== page && program !== parent) || text.split(/\s+/).length < 2) continue;
    // A sentence that begins with the program's name, an ellipsis, a placeholder, a figure that stands for many: no command.
    if (/\.\.\.|…|<[^>]*>|\[[a-z_ -]+\]|\.$|, |;$|\b(is|are|the|can|will|has|command|supports)\b/.test(text)) continue;
    // The beginning of something that goes on.
    if (/[\\|&]$|<<|^[^']*'[^']*$|^[^"]*"[^"]*$/.test(text)) continue;
    if (machine.program(program).file === undefined) continue;
    found.push(text);
  }
  return found;
}
