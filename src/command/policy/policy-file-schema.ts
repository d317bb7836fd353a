import { z } from "zod";
import { NeoError } from "../../shared/errors.ts";
import { readFlagList } from "./flag-table.ts";
import type { Policy } from "./policy.ts";
import type { ProgramRow, Use, ValueKind } from "./program-row.ts";

const programName = z.string().regex(/^[\w.+@[-]+$/, "a program's name, without a path");
const flagList = z.string().refine(isFlagList, "flags separated by spaces, such as “-a --lines=”");
const valueKind = z.enum(["text", "path", "number", "pid", "unit", "user", "package"] satisfies ValueKind[]);

const read = z.strictObject({
  program: programName,
  subcommand: z
    .string()
    .regex(/^[\w.:-]+$/)
    .optional(),
  flags: flagList.optional(),
  operands: z.union([z.literal("none"), valueKind]).optional(),
  why: z.string().max(200).optional(),
});

const tighten = z.strictObject({
  program: z.union([programName, z.literal("*")]),
  subcommand: z.string().min(1).optional(),
  to: z.enum(["write", "destructive", "forbidden"]),
  reason: z.string().min(1).max(200),
});

const policyFile = z.strictObject({
  read: z.array(read).max(1000).optional(),
  tighten: z.array(tighten).max(1000).optional(),
  smallChanges: z
    .strictObject({
      mostFiles: z.number().int().min(1).max(1000),
      mostBytes: z.number().int().min(1).max(1_000_000_000),
    })
    .optional(),
});

/**
 * The rows and rules of one policy file. Throws E_POLICY_INVALID, saying where; `mayAllow: false` refuses whatever lets
 * more pass: read rows and small changes.
 */
export function readPolicyFile(
  file: string,
  text: string,
  options: { mayAllow: boolean },
): Pick<Policy, "rows" | "tighten" | "smallChanges"> {
  const found = policyFile.safeParse(parseJson(file, text));
  if (!found.success) {
    const [issue] = found.error.issues;
    throw invalid(file, `${issue?.path.join(".") || "/"}: ${issue?.message ?? "not valid"}`);
  }
  const { read: reads = [], tighten: rules = [], smallChanges } = found.data;
  if (reads.length > 0 && !options.mayAllow) throw invalid(file, "read: your own policy may only tighten");
  if (smallChanges !== undefined && !options.mayAllow)
    throw invalid(file, "smallChanges: your own policy may only tighten");
  return {
    smallChanges,
    rows: rowsOf(reads),
    tighten: rules.map(({ program, subcommand, to, reason }) => ({
      program,
      ...(subcommand === undefined ? {} : { subcommand }),
      to,
      reason,
    })),
  };
}

/** One row a program: its entries without a subcommand, else by subcommand. */
function rowsOf(reads: readonly z.infer<typeof read>[]): ProgramRow[] {
  const byProgram = Map.groupBy(reads, (entry) => entry.program);
  return [...byProgram].map(([program, entries]) => {
    const plain = entries.find((entry) => entry.subcommand === undefined);
    const subcommands = entries.flatMap((entry) =>
      entry.subcommand === undefined ? [] : [[entry.subcommand, useOf(entry)] as const],
    );
    const why = plain?.why ?? entries[0]?.why ?? "allowed by this machine's policy";
    return {
      names: [program],
      area: "system",
      what: { en: why, es: why },
      use:
        plain !== undefined
          ? useOf(plain)
          : { effect: "write", grammar: "posix", subcommands: Object.fromEntries(subcommands) },
      examples: { read: [], asks: [] },
    };
  });
}

function useOf(entry: z.infer<typeof read>): Use {
  return {
    effect: "read",
    ...(entry.flags === undefined ? {} : { flags: { read: entry.flags } }),
    operands: entry.operands ?? "none",
  };
}

function isFlagList(text: string): boolean {
  return readFlagList(text, "read").every(
    ({ name, kind }) => /^-{1,2}[\w?@#-]+$/.test(name) && valueKind.safeParse(kind).success,
  );
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(file, cause instanceof Error ? cause.message : "no JSON");
  }
}

function invalid(file: string, problem: string): NeoError {
  return new NeoError("E_POLICY_INVALID", { file, problem });
}
