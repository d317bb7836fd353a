import type { Language } from "../../shared/language.ts";
import type { Skill, SlotType, SlotValues } from "../skills/skill.ts";

/** A skill as a person would ask for it: its first sentence, with these values or with examples. */
export function renderSentence(skill: Skill, slots: SlotValues, language: Language): string {
  const filled = new Set<string>();
  const text = (skill.sentences[language][0] ?? skill.id).replace(/\{(\w+)\}/g, (_, name: string) => {
    filled.add(name);
    return slots[name] ?? example(name, skill.slots[name]?.type);
  });
  const rest = Object.entries(slots).flatMap(([name, value]) => (filled.has(name) || value === "" ? [] : [value]));
  // A value that the first sentence has no place for must still be seen.
  return rest.length === 0 ? text : `${text} (${rest.join(", ")})`;
}

/** The first sentence with these values; undefined where it has no place for one of them or needs another. */
export function wholeSentence(skill: Skill, slots: SlotValues, language: Language): string | undefined {
  const sentence = skill.sentences[language][0] ?? "";
  const places = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const whole = places.length === Object.keys(slots).length && places.every((name) => slots[name] !== undefined);
  return whole ? renderSentence(skill, slots, language) : undefined;
}

function example(name: string, type: SlotType | undefined): string {
  if (name === "target") return "/tmp";
  return type === undefined ? "…" : examples[type];
}

const examples: Readonly<Record<SlotType, string>> = {
  service: "nginx",
  path: "/var/log",
  host: "192.168.1.1",
  user: "ana",
  group: "www-data",
  port: "8080",
  package: "htop",
  container: "web",
  printer: "HP-2",
  interface: "eth0",
  device: "/dev/sda",
  duration: "24 h",
  size: "1 GB",
  date: "hoy",
  number: "10",
  pattern: "*.log",
  program: "bash",
  text: "error",
  url: "https://example.com",
  remote: "ana@web1",
  address: "203.0.113.7",
  "port-protocol": "8080",
  place: "web1:/srv",
  timezone: "Europe/Madrid",
  secret: "•••",
  choice: "…",
};
