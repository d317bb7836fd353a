/** What globbing needs of a file system; both answer by lists and never throw. */
export type GlobFiles = {
  /** Names in a folder, undefined when it cannot be listed. */
  list(folder: string): readonly string[] | undefined;
  /** Something is there (a trailing slash: and it is a folder). */
  exists(path: string): boolean;
};

/**
 * Paths that a bash pattern stands for under bash's default options: `*`, `?`, `[set]`, backslash escapes; dot files only
 * where the pattern writes the dot; sorted by `compare`; empty when nothing matches. Undefined where bash's own answer
 * is not sure (`.*`, character classes, names that are no UTF-8) or there are more than 4,096 paths.
 */
export function globPaths(
  pattern: string,
  options: { folder: string; files: GlobFiles; compare: (a: string, b: string) => number },
): string[] | undefined {
  const { folder, files, compare } = options;
  const absolute = (path: string) => (path.startsWith("/") ? path : `${folder}/${path}`);
  let found: string[] = [""];
  for (const segment of pattern.split(/(\/+)/)) {
    if (segment === "") continue;
    if (!/[*?[]/.test(segment.replace(/\\./gs, ""))) {
      found = found.map((path) => path + segment.replace(/\\(.)/gs, "$1"));
      continue;
    }
    const matches = compileSegment(segment);
    if (matches === undefined || found.length > maximumFolders) return undefined;
    const next: string[] = [];
    for (const path of found) {
      for (const name of files.list(absolute(path)) ?? []) {
        const matched = matches(name);
        if (matched === undefined) return undefined;
        if (matched) next.push(path + name);
        if (next.length > maximumPaths) return undefined;
      }
    }
    found = next;
  }
  return found.filter((path) => files.exists(absolute(path))).sort(compare);
}

const maximumPaths = 4096;
const maximumFolders = 1000;

/** A test for names, itself undefined where bash's answer depends on its locale or version. */
function compileSegment(segment: string): ((name: string) => boolean | undefined) | undefined {
  let expression = "";
  let countsCharacters = false;
  for (let at = 0; at < segment.length; at += 1) {
    const character = segment.charAt(at);
    if (character === "*") expression += ".*";
    else if (character === "?") {
      expression += ".";
      countsCharacters = true;
    } else if (character === "[") {
      const set = /^\[([!^]?)(\]?[^\][\\/]*)\]/.exec(segment.slice(at));
      const members = set ? compileSet(set[2] ?? "") : undefined;
      if (set === null || members === undefined) return undefined;
      expression += `[${set[1] ? "^" : ""}${members}]`;
      countsCharacters = true;
      at += set[0].length - 1;
    } else {
      if (character === "\\") at += 1;
      const point = String.fromCodePoint(segment.codePointAt(at) ?? 0);
      at += point.length - 1;
      expression += escapeCharacter(point);
    }
  }
  const pattern = new RegExp(`^${expression}$`, "su");
  const showsDots = segment.startsWith(".") || segment.startsWith("\\.");
  // Bash 5.2 leaves out "." and ".."; older ones do not.
  if (showsDots && (pattern.test(".") || pattern.test(".."))) return undefined;
  return (name) => {
    if (name.startsWith(".") && !showsDots) return false;
    // A byte or a character: that depends on the shell's locale. U+FFFD stands for bytes we cannot name.
    if (name.includes("\ufffd") || (countsCharacters && /[^\0-\x7f]/.test(name))) return undefined;
    return pattern.test(name);
  };
}

function compileSet(members: string): string | undefined {
  if (members === "" || /[^\x20-\x7e]/.test(members)) return undefined;
  let compiled = "";
  for (let at = 0; at < members.length; at += 1) {
    const from = members.charAt(at);
    const to = members.charAt(at + 1) === "-" ? members.charAt(at + 2) : "";
    if (to === "") compiled += escapeCharacter(from);
    else if (from <= to) {
      compiled += `${escapeCharacter(from)}-${escapeCharacter(to)}`;
      at += 2;
    } else return undefined;
  }
  return compiled;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
