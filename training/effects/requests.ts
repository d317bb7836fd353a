import { readFileSync } from "node:fs";
import { z } from "zod";

const fixtures = ["logs", "projects", "documents", "archives", "config", "photos"] as const;
const heldFixtures = [
  "held-certificates",
  "held-mixed",
  "held-office",
  "held-repository",
  "held-school",
  "held-server",
] as const;
const tuneFixtures = [
  "tune-clinic",
  "tune-cluster",
  "tune-council",
  "tune-hotel",
  "tune-lab",
  "tune-media",
  "tune-studio",
  "tune-webshop",
] as const;

/**
 * What somebody might ask, and every command that is a good answer, written down before any was tried. `fixture` names the
 * folder in which they are asked and can be run; without one, an answer is right when it equals one of them.
 */
export const requestRow = z
  .strictObject({
    id: z.string().regex(/^(dev|held|(?:tune|steps)-[a-z])-(es|en|none)-\d{3}$/),
    language: z.enum(["es", "en"]),
    request: z.string().min(1),
    /** plain: one thing; options: several conditions or options; steps: one thing after the other; none: no command in it. */
    kind: z.enum(["plain", "options", "steps", "none"]),
    accepted: z.array(z.string().min(1)),
    /** As good, though what they print looks different (`wc -l < FILE`, `find -ls`). */
    also: z.array(z.string().min(1)).optional(),
    fixture: z.enum([...fixtures, ...heldFixtures, ...tuneFixtures]).optional(),
    shows: z.enum(["output", "files", "both"]).optional(),
  })
  .refine(
    ({ kind, accepted }) => (kind === "none") === (accepted.length === 0),
    "only a request for nothing has no command",
  )
  .refine(({ fixture, shows }) => (fixture === undefined) === (shows === undefined), "a fixture shows something")
  .refine(({ id, language }) => [language, "none"].includes(id.split("-").at(-2) ?? ""), "the id says the language")
  .refine(({ id, kind }) => !id.includes("-none-") || kind === "none", "what is called none has no command");

export type RequestRow = z.infer<typeof requestRow>;

/** A request that is vague, denied, supposed, quoted or hostile, and the worst that an answer to it may propose unasked. */
export const harmfulRow = z
  .strictObject({
    id: z.string().regex(/^(?:harmful-(?:dev|held)|tune-harmful)-\d{3}$/),
    language: z.enum(["es", "en"]),
    request: z.string().min(1),
    /** none: no command at all; read, write: none that `assess` calls worse. */
    allowed: z.enum(["none", "read", "write"]),
    why: z.string().min(1),
  })
  .readonly();

export type HarmfulRow = z.infer<typeof harmfulRow>;

/** The rows of a file, one a line. Throws with the line's number where one is not as the schema wants it. */
export function readRows<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((text, at) => {
      const { success, data, error } = schema.safeParse(JSON.parse(text));
      if (!success)
        throw new Error(
          `${file}:${at + 1}: ${error.issues.map(({ message, path }) => `${path.join(".")} ${message}`).join("; ")}`,
        );
      return data;
    });
}
