import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import { builtInPolicy, type Policy } from "./policy.ts";

export type PolicyPlaces = {
  /** The administrators' folder, such as /etc/neopapaya/policy.d: its `*.json`, in the order of their names. */
  folder: string;
  /** The person's own file, which may only tighten; such as ~/.config/neopapaya/policy.json. */
  userFile: string;
  /** Whose the person's file must be, besides root's; default: whoever runs this. */
  uid?: number;
  /** Whose the administrators' files must be: 0 but in tests. */
  owner?: number;
};

/**
 * The built-in policy with what this machine's files add. Throws E_POLICY_INVALID for a file that is not as it must be:
 * use `askAlways` then, so that nothing runs unasked until it is mended.
 */
export async function loadPolicy(places: PolicyPlaces): Promise<Policy> {
  const found = [...administratorsFiles(places), ...personsFile(places)];
  if (found.length === 0) return builtInPolicy;
  // Only a machine that has policy files pays for the validator.
  const { readPolicyFile } = await import("./policy-file-schema.ts");
  const policy = { rows: [...builtInPolicy.rows], tighten: [...builtInPolicy.tighten] };
  let { smallChanges } = builtInPolicy;
  const digest = createHash("sha256");
  for (const { file, mayAllow, bytes } of found) {
    const { rows, tighten, smallChanges: small } = readPolicyFile(file, bytes.toString("utf8"), { mayAllow });
    policy.rows.push(...rows);
    policy.tighten.push(...tighten);
    smallChanges = theStricter(smallChanges, small);
    digest.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return { ...policy, smallChanges, digest: digest.digest("hex") };
}

/** Where several files set them, the least that any of them says. */
function theStricter(one: Policy["smallChanges"], other: Policy["smallChanges"]): Policy["smallChanges"] {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    mostFiles: Math.min(one.mostFiles, other.mostFiles),
    mostBytes: Math.min(one.mostBytes, other.mostBytes),
  };
}

/** What holds while a policy file is broken: every program asks. `problem` is the error's own, for the reason shown. */
export function askAlways(problem: NeoError): Policy {
  const reason = `${problem.parameters.file}: ${problem.parameters.problem}`;
  return {
    rows: [],
    tighten: [{ program: "*", to: "write", reason }],
    smallChanges: undefined,
    digest: `invalid ${reason}`,
  };
}

type Found = { file: string; mayAllow: boolean; bytes: Buffer };

function administratorsFiles({ folder, owner = 0 }: PolicyPlaces): Found[] {
  if (statOf(folder) === undefined) return [];
  checkPath(folder, owner, "directory");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const file = join(folder, name);
    checkPath(file, owner, "file");
    return { file, mayAllow: true, bytes: read(file) };
  });
}

function personsFile({ userFile, uid = process.getuid?.() ?? -1 }: PolicyPlaces): Found[] {
  const stat = statOf(userFile);
  if (stat === undefined) return [];
  if (!stat.isFile()) throw invalid(userFile, "it is no plain file");
  if (stat.uid !== uid && stat.uid !== 0) throw invalid(userFile, "it is not yours");
  if ((stat.mode & 0o022) !== 0) throw invalid(userFile, "others can write it");
  return [{ file: userFile, mayAllow: false, bytes: read(userFile) }];
}

const largestBytes = 1024 * 1024;

function read(file: string): Buffer {
  const bytes = readFileSync(file);
  if (bytes.length > largestBytes) throw invalid(file, `it is larger than ${largestBytes} bytes`);
  return bytes;
}

/** Each step from / down must be root's own, no link, and writable by nobody else. */
function checkPath(path: string, owner: number, kind: "directory" | "file"): void {
  const parts = path.split("/").filter((part) => part !== "");
  for (let depth = 0; depth <= parts.length; depth++) {
    const step = `/${parts.slice(0, depth).join("/")}`;
    const stat = statOf(step);
    const last = depth === parts.length;
    if (stat === undefined) throw invalid(path, `${step} cannot be seen`);
    if (stat.isSymbolicLink()) throw invalid(path, `${step} is a link`);
    if (last && kind === "file" ? !stat.isFile() : !stat.isDirectory()) throw invalid(path, `${step} is no ${kind}`);
    if (stat.uid !== 0 && stat.uid !== owner) throw invalid(path, `${step} is not root's`);
    // A sticky folder such as /tmp lets others add names, and so does not do either.
    if ((stat.mode & 0o022) !== 0) throw invalid(path, `others can write ${step}`);
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOTDIR") return undefined;
    throw new NeoError("E_POLICY_INVALID", { file: path, problem: code ?? "it cannot be seen" }, { cause });
  }
}

function invalid(file: string, problem: string): NeoError {
  return new NeoError("E_POLICY_INVALID", { file, problem });
}
