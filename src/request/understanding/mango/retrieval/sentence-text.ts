import type { Language } from "../../../../shared/language.ts";
import { renderSentence } from "../../../recipes/render.ts";
import type { RecipeSlotType } from "../../../recipes/slot-types.ts";
import { slotsIn } from "../../../recipes/template.ts";

/**
 * A sentence with slots, or a masked request, as the encoder is given it: with the same value wherever a type stands, so
 * that what is compared is what is asked and not of what.
 */
export function sentenceText(masked: string, language: Language): string {
  const words = slotsIn(masked).map(({ key, type }) => [key, stands[type]?.[language] ?? type] as const);
  return renderSentence(masked, Object.fromEntries(words));
}

const alike = (text: string): Record<Language, string> => ({ es: text, en: text });

const stands: { readonly [type in RecipeSlotType]?: Record<Language, string> } = {
  path: alike("/srv/datos"),
  file: alike("datos.txt"),
  folder: alike("/srv/datos"),
  glob: alike("*.log"),
  extension: alike("log"),
  number: alike("10"),
  percent: alike("90%"),
  size: alike("100 MB"),
  duration: { es: "30 días", en: "30 days" },
  date: alike("2026-03-05"),
  time: alike("03:00"),
  timezone: alike("Europe/Madrid"),
  text: { es: "«texto»", en: "«text»" },
  pattern: { es: "«texto»", en: "«text»" },
  host: alike("web1"),
  domain: alike("example.com"),
  address: alike("10.0.0.5"),
  network: alike("10.0.0.0/8"),
  mac: alike("52:54:00:12:34:56"),
  port: alike("8080"),
  url: alike("https://example.com"),
  email: alike("ana@example.com"),
  interface: alike("eth0"),
  user: alike("ana"),
  group: alike("www-data"),
  process: alike("nginx"),
  pid: alike("1234"),
  signal: alike("TERM"),
  mode: alike("640"),
  unit: alike("nginx"),
  package: alike("htop"),
  container: alike("web"),
  image: alike("nginx:1.25"),
  device: alike("/dev/sdb1"),
  database: alike("tienda"),
  branch: alike("main"),
  command: alike("«uptime»"),
};
