import { homedir, hostname, userInfo } from "node:os";
import { join } from "node:path";

/** The process's surroundings, read once; nothing else in src/ looks at process.env. Paths are absolute. */
export type Environment = {
  variables: Readonly<Record<string, string>>;
  home: string;
  user: string;
  uid: number;
  /** Who called sudo, when this process runs under it. */
  sudoUid: number | undefined;
  hostname: string;
  /** The folder the person is in; undefined when it has vanished. */
  folder: string | undefined;
  dataFolder: string;
  /** Where originals are kept for undo. Root's lie where only root can look, whoever's records it works with. */
  undoFolder: string;
  configFiles: readonly string[];
  policyFolder: string;
  userPolicyFile: string;
  /** The person's own names for things, and those of everybody here. */
  wordFiles: { own: string; shared: string };
  /** What the person settled on after a proposal. */
  recipesFile: string;
  /** The person's notes, which knowledge holds too; it may not be there. */
  notesFolder: string;
};

export function readEnvironment(): Environment {
  const variables = definedOnly(process.env);
  const { home, user, uid } = identity(variables);
  const configHome = variables.XDG_CONFIG_HOME?.startsWith("/") ? variables.XDG_CONFIG_HOME : join(home, ".config");
  const dataHome = variables.XDG_DATA_HOME?.startsWith("/") ? variables.XDG_DATA_HOME : join(home, ".local/share");
  const systemFolder = "/etc/neopapaya";
  const dataFolder = variables.NEO_DATA || join(dataHome, "neopapaya");
  const undoFolder = uid === 0 && !variables.NEO_DATA ? "/var/lib/neopapaya/undo" : join(dataFolder, "undo");
  return Object.freeze({
    variables,
    home,
    user,
    uid,
    sudoUid: wholeNumber(variables.SUDO_UID),
    hostname: hostname(),
    folder: currentFolder(),
    dataFolder,
    undoFolder,
    configFiles: variables.NEO_CONFIG
      ? [variables.NEO_CONFIG]
      : [join(systemFolder, "config.json"), join(configHome, "neopapaya/config.json")],
    policyFolder: join(systemFolder, "policy.d"),
    userPolicyFile: join(configHome, "neopapaya/policy.json"),
    notesFolder: join(configHome, "neopapaya/notes"),
    recipesFile: join(dataFolder, "recipes.jsonl"),
    wordFiles: { own: join(configHome, "neopapaya/words.conf"), shared: join(systemFolder, "words.conf") },
  });
}

/** A user without a passwd entry (a container's bare uid) still has a number and, mostly, HOME. */
function identity(variables: Readonly<Record<string, string>>): { home: string; user: string; uid: number } {
  const uid = process.getuid?.() ?? -1;
  try {
    const user = userInfo();
    return { home: variables.HOME || user.homedir, user: user.username, uid };
  } catch {
    return { home: variables.HOME || homedirOr("/"), user: variables.USER || String(uid), uid };
  }
}

function homedirOr(fallback: string): string {
  try {
    return homedir();
  } catch {
    return fallback;
  }
}

function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined; // ENOENT: somebody deleted it under us
  }
}

function definedOnly(variables: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const defined = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.freeze(Object.fromEntries(defined));
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
