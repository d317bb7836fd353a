import { accessSync, constants, readdirSync } from "node:fs";
import { secretAt } from "../policy/secrets.ts";

/**
 * Files and folders whose content no sandboxed read may have, though the identity it runs under could: a recursive
 * search of a home comes upon them and is told "permission denied". Listings stay as they are. Only what exists and
 * could be read is named, so that an ordinary user's sandbox does not look at /etc at all.
 */
export function hiddenPaths(homes: readonly string[]): string[] {
  return candidates(homes).filter(readable);
}

function candidates(homes: readonly string[]): string[] {
  return [
    ...systemSecrets,
    ...secretsIn("/etc/ssh", homes),
    ...homes.flatMap((home) => [...homeSecrets.map((path) => `${home}/${path}`), ...secretsIn(`${home}/.ssh`, homes)]),
  ];
}

/** Of a folder that holds secrets beside harmless files (~/.ssh/config), those that the policy asks about. */
function secretsIn(folder: string, homes: readonly string[]): string[] {
  try {
    return readdirSync(folder)
      .map((name) => `${folder}/${name}`)
      .filter((path) => secretAt(path, { homes }) !== undefined);
  } catch {
    return [];
  }
}

function readable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

const systemSecrets: readonly string[] = [
  "/etc/shadow",
  "/etc/shadow-",
  "/etc/gshadow",
  "/etc/gshadow-",
  "/etc/security/opasswd",
  "/etc/ssl/private",
  "/etc/wireguard",
  "/etc/krb5.keytab",
  "/etc/NetworkManager/system-connections",
  "/etc/mysql/debian.cnf",
  "/etc/kubernetes/pki",
];

const homeSecrets: readonly string[] = [
  ".gnupg",
  ".netrc",
  ".pgpass",
  ".git-credentials",
  ".aws/credentials",
  ".kube/config",
  ".docker/config.json",
  ".config/gcloud",
  ".config/gh/hosts.yml",
  ".password-store",
  ".local/share/keyrings",
  ".mozilla",
  ".config/google-chrome",
  ".config/chromium",
  ".vault-token",
];
