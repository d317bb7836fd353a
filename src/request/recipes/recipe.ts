import type { Risk } from "../../ports/assessment.ts";
import type { Language } from "../../shared/language.ts";

/**
 * One thing that administrators do, with the ways to ask for it: an entry of training/corpus/recipes/AREA.jsonl, whose
 * README tells how they are written. `template` is bash with slots (`{path}`, `{file:2}`, `{duration@days}`), whose
 * values are quoted by render.ts. The ways to say it hold the same slots, without forms; one with a default may be left out.
 */
export type Recipe = {
  /** AREA/SLUG, for ever. */
  id: string;
  template: string;
  /** The program that does it; the template may call others too. */
  program: string;
  area: string;
  /** What `assess` says of the template. */
  risk: Exclude<Risk, "forbidden">;
  /** One sentence a language: what is worth knowing of its options, or what to beware of. */
  notes: Readonly<Record<Language, string>>;
  /** Where it works; left out: on all. */
  distributions?: readonly Distribution[];
  /** Debian packages that bring its programs, where they are not part of every Debian. */
  packages?: readonly string[];
  /** By slot as written in a sentence (`path`, `file:2`): its plain value when the request leaves it out. */
  defaults?: Readonly<Record<string, string>>;
  /** By slot: values that make sense in this recipe, where those of the type in general do not. */
  values?: Readonly<Record<string, readonly string[]>>;
} & Readonly<Record<Language, readonly string[]>>;

export const distributions = ["debian", "ubuntu", "fedora", "rhel", "suse", "arch", "alpine"] as const;

export type Distribution = (typeof distributions)[number];

/** What people asked for (training/corpus/asked.jsonl), in their words: no recipe that somebody wrote to be read. */
export function isAsked({ area }: Pick<Recipe, "area">): boolean {
  return area === askedArea;
}

export const askedArea = "asked";
