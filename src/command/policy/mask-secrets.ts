/** A script as it may be kept in records: passwords, tokens and keys replaced, everything else as it was. */
export function maskSecrets(script: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), script);
}

const hidden = "•••";
/** A value as the shell reads it: quoted in one way or the other, or up to the next blank or operator. */
const value = String.raw`(?:\$?'[^']*'|"(?:[^"\\]|\\.)*"|[^\s'";|&<>()]+)+`;
const secretName = String.raw`[\w.-]*(?:pass(?:word|wd|phrase|wort)?|contrase[ñn]a|clave|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|auth)[\w.-]*`;
const spokenPassword = String.raw`(?<![\w/.-])(?:contrase[ñn]a|clave|password|passphrase)`;

const rules: readonly (readonly [RegExp, string])[] = [
  // -----BEGIN … PRIVATE KEY----- up to its end.
  [/-----BEGIN [^-]*PRIVATE KEY-----[\s\S]*?(?:-----END [^-]*-----|$)/g, hidden],
  // Authorization: Bearer abc, Proxy-Authorization, Cookie, X-Api-Key.
  [/\b((?:proxy-)?authorization\s*[:=]\s*(?:bearer|basic|token|digest)?\s*)[^\s'"]+/gi, `$1${hidden}`],
  [/\b((?:set-)?cookie\s*:\s*)[^'"\n]+/gi, `$1${hidden}`],
  [/\b(x-[\w-]*(?:key|token|secret|auth)[\w-]*\s*:\s*)[^\s'"]+/gi, `$1${hidden}`],
  // https://user:password@host
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:)[^\s/@'"]+@/gi, `$1${hidden}@`],
  // --password=x, --token x, PASSWORD=x, "api_key": "x"
  [new RegExp(String.raw`(--?${secretName}(?:=|\s+))(?!-)${value}`, "gi"), `$1${hidden}`],
  [new RegExp(String.raw`(\b${secretName}\s*=\s*)(?!=)${value}`, "gi"), `$1${hidden}`],
  [new RegExp(String.raw`(["']${secretName}["']\s*:\s*)(?:"[^"]*"|'[^']*'|[^\s,}]+)`, "gi"), `$1${hidden}`],
  // IDENTIFIED BY 'x', PASSWORD 'x', SET PASSWORD = 'x'
  [
    /(\b(?:identified\s+(?:with\s+\w+\s+)?(?:by|as)|password)\s*(?:=|for\s+\S+\s*=)?\s*\(?\s*)('[^']*'|"[^"]*")/gi,
    `$1${hidden}`,
  ],
  // mysql -psecret, sshpass -p secret, useradd -p hash, curl -u user:secret, redis-cli -a secret
  [
    new RegExp(String.raw`(\b(?:mysql\w*|mariadb\w*|mysqladmin|mysqldump)\b[^|;&\n]*?\s-p)${value}`, "g"),
    `$1${hidden}`,
  ],
  [
    new RegExp(
      String.raw`(\b(?:sshpass|useradd|usermod|7z|zip|unzip|rar|unrar|smbclient|htpasswd|docker\s+login|podman\s+login)\b[^|;&\n]*?\s-[pP]\s*)(?!-)${value}`,
      "g",
    ),
    `$1${hidden}`,
  ],
  [/(\s(?:-u|--user|--proxy-user|-U)[\s=]*['"]?[^\s:'"]+:)[^\s'"@]+/g, `$1${hidden}`],
  [new RegExp(String.raw`(\bredis-cli\b[^|;&\n]*?\s-a\s*)${value}`, "g"), `$1${hidden}`],
  [/(\bpass(?:in|out)?:)[^\s'"]+/g, `$1${hidden}`],
  // echo 'ana:secret' | chpasswd, and what passwd --stdin is fed
  [
    /((?:echo|printf)\b[^|;&\n]*?)(?:'[^'\n]*'|"[^"\n]*"|[^\s|'"]+)(\s*\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:chpasswd|passwd|docker\s+login|podman\s+login|cryptsetup)\b)/g,
    `$1${hidden}$2`,
  ],
  [new RegExp(String.raw`(\b(?:chpasswd|passwd)\b[^|;&\n]*<<<\s*)${value}`, "g"), `$1${hidden}`],
  // What people say: "la contraseña de ana a x", "set ana's password to x", "la clave es x", "contraseña Verano2026!".
  [
    new RegExp(
      String.raw`(${spokenPassword}\s+(?:nueva\s+)?(?:del?|al?|para|of|for)\s+(?:(?:la|el|the|usuari[oa]|user|cuenta|account)\s+)*\S+\s+(?:a|por|to|como|as)\s+)${value}`,
      "gi",
    ),
    `$1${hidden}`,
  ],
  [
    new RegExp(String.raw`(${spokenPassword}[^\n|;&=]{0,40}?\s(?:es|ser[aá]|sea|is|be|to be)\s+)${value}`, "gi"),
    `$1${hidden}`,
  ],
  [new RegExp(String.raw`(${spokenPassword}\s+to\s+)${value}`, "gi"), `$1${hidden}`],
  [
    new RegExp(
      String.raw`(${spokenPassword}\s+(?:nueva\s+)?(?:(?:a|por|to)\s+)?)(?=\S*[\d!@#$%^&*?+])(?![-/.])${value}`,
      "gi",
    ),
    `$1${hidden}`,
  ],
  // Tokens known by their shape.
  [
    /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}|sk-[\w-]{16,}|AIza[\w-]{30,}|npm_\w{30,}|hf_\w{20,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*)/g,
    hidden,
  ],
];
