import { accessSync, constants, readdirSync } from "node:fs";
import { secretAt } from "../policy/secrets.ts";

/**
 * Files and folders whose content no sandboxed read may have, though the identity it runs under could: a recursive
 * search of a home comes upon them and is told "permission denied". Listings stay as they are. Only what exists and
 * could be read is named, so that an ordinary user's sandbox does not look at /etc at all.
 */
export function hiddenPaths(homes: readonly string[]): string[] {
  const known = [...systemSecrets, ...homes.flatMap((home) => homeSecrets.map((path) => `${home}/${path}`))];
  const folders = ["/etc/ssh", ...homes.map((home) => `${home}/.ssh`)];
  return [...known.filter(readable), ...folders.flatMap((folder) => secretsIn(folder, homes))];
}

/** Of a folder that holds secrets beside harmless files (~/.ssh/config), those that the policy asks about. */
function secretsIn(folder: string, homes: readonly string[]): string[] {
  try {
    return readdirSync(folder)
      .map((name) => `${folder}/${name}`)
      .filter((path) => readable(path) && holdsSecret(path, homes));
  } catch {
    return [];
  }
}

/** `secretAt`, whose patterns are costly to make ready, without it for the names that nearly all such files have. */
export function holdsSecret(path: string, homes: readonly string[]): boolean {
  if (/\/(ssh_host_(rsa|dsa|ecdsa|ed25519)_key|\.ssh\/id_(rsa|dsa|ecdsa|ed25519))$/.test(path)) return true;
  if (/\/(sshd?_config(\.d)?|moduli|known_hosts|authorized_keys|[\w.-]+\.pub)$/.test(path)) return false;
  return secretAt(path, { homes }) !== undefined;
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
