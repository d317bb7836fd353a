import { basename } from "node:path/posix";
import { hasPattern, holds, patternToRegExp } from "./paths.ts";

/** What kind of secret a path holds; the name is the end of a message key, so that a reason can say it. */
export type SecretKind =
  | "passwords"
  | "private-key"
  | "token"
  | "browser"
  | "memory"
  | "device"
  | "history"
  | "own-key"
  | "environment";

/**
 * The secret that reading `path` (absolute, or as written where its folder is unknown) would show. With `recursive`,
 * a folder that holds one (of a name matching the pattern `name`) counts as well; `devices: false` for programs whose work is to look at a device's tables.
 */
export function secretAt(
  path: string,
  options: { homes: readonly string[]; recursive?: boolean; devices?: boolean; name?: string },
): SecretKind | undefined {
  // A process's own view of the tree is the same tree: /proc/1/root/etc/shadow.
  const inner = /^\/proc\/[^/]+\/(?:task\/[^/]+\/)?(?:root|cwd)(\/.*)$/.exec(path)?.[1];
  if (inner !== undefined) return secretAt(inner, options) ?? (inner === "/" ? "passwords" : undefined);
  const named = byName(path);
  if (named !== undefined && (named !== "device" || options.devices !== false)) return named;
  if (hasPattern(path)) return byPattern(path, options);
  if (!options.recursive) return undefined;
  const { name } = options;
  if (/^\/proc\/[^/]+/.test(path) && (name === undefined || byName(`${path}/${name}`) !== undefined))
    return "environment";
  if (name === undefined) return below(path, options).at(0)?.[1];
  const matcher = patternToRegExp(name);
  const listed = below(path, options).find(([secret]) => matcher.test(basename(secret)));
  // `*.pem` and `.env*` name secrets wherever they are.
  return listed?.[1] ?? byName(`/some/${name}`) ?? byPattern(name, options);
}

function below(
  path: string,
  options: { homes: readonly string[]; devices?: boolean },
): (readonly [string, SecretKind])[] {
  return wellKnown(options.homes).filter(
    ([secret, kind]) => holds(path, secret) && (kind !== "device" || options.devices !== false),
  );
}

/** The first secret among the paths named inside free text, such as `HEAD:.env` or `file=/etc/shadow`. */
export function secretInText(text: string, homes: readonly string[]): SecretKind | undefined {
  const pieces = [text, ...text.split(/[:=,\s'"@<>()]/)].filter((piece) => /[./]/.test(piece) || /shadow/.test(piece));
  for (const piece of pieces) {
    const found =
      hasPattern(piece) && !piece.includes("/") ? byName(piece) : secretAt(piece, { homes, devices: false });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names of variables and settings that hold secrets (DB_PASSWORD, api_key, …). */
export function isSecretName(name: string): boolean {
  return (
    /private key|BEGIN (RSA|OPENSSH|EC|DSA|PGP|.*PRIVATE)|\\b(AKIA|ghp_|glpat-|xox[abp]-|eyJ)|pass(w(or)?d|phrase|wd)?($|[_-]|\d)|passwd|contrase|secret|token|api_?-?key|private_?-?key|access_?-?key|credential/i.test(
      name,
    ) ||
    /(^|_)(pwd|pat|auth|cookie|dsn|salt|key|cred|creds|jwt|bearer|session|webhook)$|_(key|pwd|auth|cred|dsn)_|(database|redis|mongo\w*|amqp|rabbitmq|postgres\w*|mysql|db|broker|smtp|sentry|proxy)_?(ur[il]|dsn)$/i.test(
      name.replace(/^(OLD)?PWD$/, ""),
    )
  );
}

function byPattern(
  pattern: string,
  options: { homes: readonly string[]; recursive?: boolean },
): SecretKind | undefined {
  const matcher = patternToRegExp(pattern);
  const anywhere = pattern.startsWith("/") ? matcher : patternToRegExp(`*/${pattern}`);
  for (const [secret, kind] of wellKnown(options.homes)) {
    if (matcher.test(secret) || anywhere.test(secret) || lastParts(secret).some((part) => matcher.test(part)))
      return kind;
    if (options.recursive && ancestors(secret).some((folder) => matcher.test(folder))) return kind;
  }
  return undefined;
}

function byName(path: string): SecretKind | undefined {
  if (harmlessNames.some((pattern) => pattern.test(path))) return undefined;
  return secretNames.find(([, pattern]) => pattern.test(path))?.[0];
}

const harmlessNames: readonly RegExp[] = [
  /\.pub$/,
  /(^|\/)\.ssh\/(config|known_hosts2?(\.old)?|authorized_keys2?|config\.d(\/.*)?)$/,
  /(^|\/)\.env\.(example|sample|template|dist)$/,
  /^\/(etc\/ssl\/certs|usr\/share|etc\/pki\/tls\/certs|etc\/ca-certificates)(\/|$)/,
  /(^|\/)(full)?chain\d*\.pem$|(^|\/)[^/]*(cert|certificate|ca-bundle|cacert|dhparams?|public)[^/]*\.pem$|(^|\/)ca\.pem$/,
  /^\/dev\/(null|zero|full|random|urandom|tty|stdin|stdout|stderr|fd\/\d+)$/,
];

const secretNames: readonly (readonly [SecretKind, RegExp])[] = [
  [
    "passwords",
    /(^|\/)(passwords?|passwd\.(bak|old)|contrase[nñ]as?|claves|passes|creds?)(\.(txt|csv|md|ya?ml|json|ini|conf|db|old|bak|lst|xlsx?|ods|docx?|odt))?$/i,
  ],
  [
    "token",
    /(^|\/)[^/]*(api[-_]?keys?|auth[-_]?keys?|access[-_]?keys?|deploy[-_]?keys?|credentials?|service[-_]?key)(\.[^/]*)?$/i,
  ],
  ["token", /(^|\/)(env\.(prod|production|local|dev|staging)[^/]*|key\.json|[^/]*-key\.json|\.git\/config)$/],
  ["private-key", /(^|\/)[^/]*_(rsa|dsa|ecdsa|ed25519)$/],
  [
    "passwords",
    /(^|\/)var\/lib\/(mysql|postgresql\/.*\/(base|global|pg_wal)|mongodb|redis|ldap|samba|vault|etcd|private|gdm3?\/\.local|fail2ban\/fail2ban\.sqlite3|sss|nfs\/rpc_pipefs)\/./,
  ],
  ["memory", /(^|\/)core$/],
  // Reading takes the events out of the buffer.
  ["memory", /^\/sys\/kernel\/(debug\/)?tracing\/.*trace_pipe(_raw)?$/],
  ["token", /^\/(var\/lib|run)\/cloud\/.*(user-?data|vendor-?data|credentials)[^/]*$/],
  ["passwords", /^\/var\/backups?\/.*\.(sql|dump)(\.(gz|xz|bz2|zst))?$/],
  [
    "passwords",
    /(^|\/)etc\/(apt\/auth\.conf(\.d)?|hostapd|netplan|sssd|raddb|freeradius|cloudflared|ipsec\.d\/private|snmp|zabbix|grafana|icinga2|nslcd\.conf|msmtprc|cups\/(printers|subscriptions)\.conf|redis|openldap|ldap\.secret|pam_ldap\.secret|libnss-ldap\.secret|rndc\.key|pve\/priv|cifs[^/]*|vault(\.d)?|consul\.d|nomad\.d|radcli|ppp\/peers|proftpd|vsftpd[^/]*|pureftpd[^/]*|unbound\/unbound_[^/]*|bind\/rndc\.key|bacula|bareos|rspamd|clamsmtpd\.conf|ddclient\.conf|inadyn\.conf)(\/|$)/,
  ],
  [
    "private-key",
    /(^|\/)(hs_ed25519_secret_key|[^/]*secret_?key[^/]*|[^/]*private_?key[^/]*|[^/]*privkey[^/]*|identity|wallet\.dat)$/i,
  ],
  ["private-key", /\.(keyring|jwk|pvk|rsa|dsa|asc\.key|gpgkey|age|wallet|dpapi|ssh)$/i],
  [
    "token",
    /(^|\/)\.(config\/(doctl|ngrok|op|Bitwarden|hub|heroku|netlify|flyctl|ngrok2|containers|sops|1Password|configstore|github-copilot|stripe|twilio[^/]*|rclone)|ngrok2|fly|oci|electrum|bitcoin|ethereum|subversion\/auth|databrickscfg|snowsql|terraformrc|ansible|bundle|kaggle|huggingface|cache\/huggingface\/token|wakatime\.cfg|s3cfg|passwd-s3fs|vault-token|tsh|mc|nuget|jupyter|gradle\/gradle\.properties|sbt|ivy2|lftp|lftprc|ncftp|rhosts|shosts|hgrc|authinfo|mutt|muttrc|msmtprc|offlineimaprc|getmail|fetchmailrc|weechat|irssi|pki|bitwarden|gitcookies|pulse-cookie|esd_auth|Xauthority|ICEauthority|xauth[^/]*|cdsapirc|netrc[^/]*|pgpass[^/]*|my\.cnf[^/]*)(\/|$)/,
  ],
  [
    "passwords",
    /(^|\/)[^/]*vault[^/]*\.ya?ml$|\.tfvars(\.json)?$|\.tfstate(\.[^/]*)?$|(^|\/)(LocalSettings|configuration|settings\.local|settings|config\.inc|db|database|parameters|local)\.(php|py)$|(^|\/)(application|bootstrap)[^/]*\.(properties|ya?ml)$|(^|\/)appsettings[^/]*\.json$|(^|\/)web\.config$|(^|\/)[^/]*\.(enc|vault|kdb|gpg|pgp)$/i,
  ],
  ["memory", /^\/proc\/(kmsg|vmcore|kallsyms_secret)$|\.(dmp|core|hprof|vmem|vmss|vmsn)$/],
  ["device", /^\/dev\/(?!shm\/|fd$|fd\/\d+$|pts$)./],
  ["passwords", /(^|\/)g?shadow([-~]|\.[^/]*)?$/],
  [
    "passwords",
    /(^|\/)etc\/(security\/opasswd|\.pwd\.lock|master\.passwd|ipsec\.secrets|credstore(\.encrypted)?)(\/|$|[-~.])/,
  ],
  ["private-key", /(^|\/)\.ssh(\/|$)/],
  ["private-key", /(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?([-._][^/]*)?$/],
  ["private-key", /(^|\/)(ssh_host_[^/]*_key|dropbear_[^/]*_host_key)$/],
  ["private-key", /(^|\/)\.gnupg(\/|$)|(^|\/)(secring\.gpg|private-keys-v1\.d)(\/|$)/],
  ["token", /(^|\/)\.env(rc|\.[^/]*)?$|(^|\/)[^/]+\.env$/],
  ["private-key", /\.(pem|key|p12|pfx|jks|keystore|ppk|kdbx?|agekey|ovpn|keytab|p8)$/i],
  ["private-key", /(^|\/)ssl\/private(\/|$)|(^|\/)etc\/pki\/(tls|CA)\/private(\/|$)/],
  ["private-key", /(^|\/)letsencrypt\/((archive|live)\/[^/]+\/privkey[^/]*|keys|accounts)(\/|$)/],
  [
    "private-key",
    /(^|\/)etc\/(wireguard|openvpn)(\/|$)|(^|\/)var\/lib\/docker\/(containers|swarm)(\/|$)|(^|\/)etc\/kubernetes\/pki(\/|$)|(^|\/)swanctl\/private(\/|$)/,
  ],
  [
    "passwords",
    /(^|\/)([._]netrc|\.pgpass|\.my(login)?\.cnf|\.fetchmailrc|\.msmtprc|\.smbcredentials|\.htpasswd|\.mbsyncrc|\.esmtprc)$/,
  ],
  [
    "passwords",
    /(^|\/)etc\/(mysql\/debian\.cnf|davfs2\/secrets|samba\/smbpasswd|exim4\/passwd\.client|postfix\/sasl_passwd[^/]*)$/,
  ],
  [
    "passwords",
    /(^|\/)(davfs2\/secrets|samba\/private|samba\/passdb\.tdb|samba\/secrets\.tdb|dovecot\/(private|users))(\/|$)/,
  ],
  ["token", /(^|\/)\.(aws|azure|oci|boto|s3cfg|vault-token|terraform\.d)(\/|$)|(^|\/)\.?config\/gcloud(\/|$)/],
  ["token", /(^|\/)\.kube(\/|$)|(^|\/)etc\/kubernetes\/[^/]*\.conf$|(^|\/)k3s\.yaml$|(^|\/)kubeconfig[^/]*$/],
  ["token", /(^|\/)\.docker\/config\.json$|(^|\/)\.dockercfg$|(^|\/)containers\/auth\.json$/],
  [
    "token",
    /(^|\/)\.git-credentials$|(^|\/)git\/credentials$|(^|\/)(\.?config\/)?(gh\/hosts\.yml|hub|glab-cli\/config\.yml)$/,
  ],
  [
    "token",
    /(^|\/)(\.npmrc|\.pypirc|\.yarnrc\.yml|\.gem\/credentials|\.cargo\/credentials(\.toml)?|\.composer\/auth\.json|\.m2\/settings(-security)?\.xml)$/,
  ],
  [
    "token",
    /(^|\/)(rclone\.conf|terraform\.tfstate(\.backup)?|\.vnc\/passwd|filezilla\/[^/]*\.xml|\.purple\/accounts\.xml|\.remmina(\/[^/]*)?)$/,
  ],
  [
    "token",
    /(^|\/)run\/secrets(\/|$)|(^|\/)[^/]*(credentials?|secrets?|tokens?)(\.(json|ya?ml|toml|ini|xml|txt|conf|env|enc|properties|php|py))?$/i,
  ],
  [
    "passwords",
    /(^|\/)[^/]*(password|passwd|contrase[nñ]a|clave)s?\.(txt|csv|ya?ml|json|ini|conf|db|ods|xlsx?|md|gpg)$/i,
  ],
  ["passwords", /(^|\/)(wp-config[^/]*\.php|database\.yml|master\.key|\.password|passwd-s3fs|\.pass)$/],
  ["token", /(^|\/)service[-_]?account[^/]*\.json$|(^|\/)application_default_credentials\.json$/],
  [
    "browser",
    /(^|\/)(Login Data( For Account)?|Cookies|Web Data|cookies\.sqlite|key[34]\.db|logins\.json|signons\.sqlite|Local State)$/,
  ],
  ["passwords", /(^|\/)(keyrings|\.password-store|kwalletd?)(\/|$)/],
  ["environment", /^\/proc\/[^/]+\/(task\/[^/]+\/)?environ$/],
  [
    "memory",
    /^\/proc\/([^/]+\/(task\/[^/]+\/)?(mem|fd\/[^/]+|map_files\/.*|pagemap|auxv)|kcore|kmem)$|^\/dev\/(mem|kmem|port)$/,
  ],
  [
    "device",
    /^\/dev\/(sd|hd|vd|xvd|nvme\d+n|mmcblk|dm-|md|loop\d|sr|scd|zd|nbd|bcache|ram\d|pmem)[a-z0-9]*$|^\/dev\/(mapper|disk|block|md|zvol)\/.+|^\/dev\/[^/]*vg[^/]*\/.+/,
  ],
  [
    "history",
    /(^|\/)\.[^/]*(history|hist|histfile)$|(^|\/)(fish_history|\.viminfo|\.lesshst|ConsoleHost_history\.txt)$/,
  ],
  [
    "passwords",
    /(^|\/)(NetworkManager\/system-connections|var\/lib\/iwd|var\/lib\/NetworkManager\/secret_key)(\/|$)|(^|\/)wpa_supplicant[^/]*\.conf$/,
  ],
  ["passwords", /(^|\/)ppp\/[^/]*-secrets$|(^|\/)krb5cc_[^/]*$|(^|\/)krb5kdc(\/|$)/],
  ["own-key", /(^|\/)neopapaya\/(.*\/)?[^/]*key[^/]*$/],
  [
    "memory",
    /^\/(swapfile|swap\.img|hiberfil\.sys)$|(^|\/)(core\.\d+|vmcore[^/]*)$|^\/var\/(lib\/systemd\/coredump|crash)(\/|$)/,
  ],
  [
    "passwords",
    /(^|\/)(var\/)?backups?\/(.*\/)?(g?shadow|passwd|etc)[^/]*(\.tar|\.tgz|\.bak|\.gz|\.zip|\.\d+|-)[^/]*$/,
  ],
];

/** Where secrets lie on any machine: what a recursive read of a folder above, or a pattern, would come upon. */
function wellKnown(homes: readonly string[]): readonly (readonly [string, SecretKind])[] {
  const key = homes.join("\n");
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const list = [
    ...fixedSecrets,
    ...homes.flatMap((home) => homeSecrets.map(([path, kind]) => [`${home}/${path}`, kind] as const)),
  ];
  if (remembered.size > 50) remembered.clear();
  remembered.set(key, list);
  return list;
}

const remembered = new Map<string, readonly (readonly [string, SecretKind])[]>();

const fixedSecrets: readonly (readonly [string, SecretKind])[] = [
  ["/etc/shadow", "passwords"],
  ["/etc/shadow-", "passwords"],
  ["/etc/gshadow", "passwords"],
  ["/etc/gshadow-", "passwords"],
  ["/etc/security/opasswd", "passwords"],
  ["/etc/ssh/ssh_host_rsa_key", "private-key"],
  ["/etc/ssh/ssh_host_ed25519_key", "private-key"],
  ["/etc/ssl/private/server.key", "private-key"],
  ["/etc/letsencrypt/live/example.org/privkey.pem", "private-key"],
  ["/etc/letsencrypt/archive/example.org/privkey1.pem", "private-key"],
  ["/etc/wireguard/wg0.conf", "private-key"],
  ["/etc/kubernetes/admin.conf", "token"],
  ["/etc/NetworkManager/system-connections/wifi.nmconnection", "passwords"],
  ["/etc/wpa_supplicant/wpa_supplicant.conf", "passwords"],
  ["/etc/ppp/chap-secrets", "passwords"],
  ["/etc/ppp/pap-secrets", "passwords"],
  ["/etc/krb5.keytab", "private-key"],
  ["/etc/mysql/debian.cnf", "passwords"],
  ["/var/backups/shadow.bak", "passwords"],
  ["/var/backups/gshadow.bak", "passwords"],
  ["/var/lib/samba/private/passdb.tdb", "passwords"],
  ["/var/lib/NetworkManager/secret_key", "passwords"],
  ["/var/lib/neopapaya/audit.key", "own-key"],
  ["/var/lib/systemd/coredump/core.1", "memory"],
  ["/run/secrets/token", "token"],
  ["/proc/1/environ", "environment"],
  ["/proc/self/environ", "environment"],
  ["/proc/1/mem", "memory"],
  ["/proc/kcore", "memory"],
  ["/dev/mem", "memory"],
  ["/dev/sda", "device"],
  ["/dev/nvme0n1", "device"],
  ["/dev/vda", "device"],
  ["/swapfile", "memory"],
];

const homeSecrets: readonly (readonly [string, SecretKind])[] = [
  [".ssh/id_rsa", "private-key"],
  [".ssh/id_ed25519", "private-key"],
  [".gnupg/secring.gpg", "private-key"],
  [".bash_history", "history"],
  [".netrc", "passwords"],
  [".pgpass", "passwords"],
  [".my.cnf", "passwords"],
  [".aws/credentials", "token"],
  [".kube/config", "token"],
  [".docker/config.json", "token"],
  [".git-credentials", "token"],
  [".npmrc", "token"],
  [".env", "token"],
  [".config/gcloud/credentials.db", "token"],
  [".config/gh/hosts.yml", "token"],
  [".mozilla/firefox/x.default/logins.json", "browser"],
  [".config/google-chrome/Default/Login Data", "browser"],
  [".config/chromium/Default/Cookies", "browser"],
  [".password-store/x.gpg", "passwords"],
  [".local/share/keyrings/login.keyring", "passwords"],
  [".local/share/neopapaya/audit.key", "own-key"],
];

function ancestors(path: string): string[] {
  const folders = ["/"];
  for (let at = path.indexOf("/", 1); at > 0; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** "b/c" and "c" of "/a/b/c": what a relative pattern could match. */
function lastParts(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  return parts.map((_, at) => parts.slice(at).join("/"));
}
