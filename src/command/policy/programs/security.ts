import type { ProgramRow, Use } from "../program-row.ts";
import { changing, destroying } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const removes: Use = { effect: "destructive", operands: "text" };

const keys: ProgramRow[] = [
  {
    names: ["gpg", "gpg2"],
    area: "security",
    what: { en: "signs, checks, encrypts and decrypts", es: "firma, comprueba, cifra y descifra" },
    use: {
      effect: "write",
      readWith:
        "-k --list-keys --list-public-keys -K --list-secret-keys --fingerprint --list-sigs --list-signatures --check-sigs --check-signatures --show-keys --verify --verify-files --list-config[=] --list-gcrypt-config --print-md= --version --help -h",
      flags: {
        read: "-v --verbose -q --quiet --with-colons --keyid-format= --with-fingerprint --with-subkey-fingerprint --with-keygrip --with-key-data --batch --no-tty --fixed-list-mode --list-options= --no-auto-key-retrieve --no-auto-check-trustdb --no-default-keyring --keyring=path --armor -a",
        destructive: "--delete-keys --delete-secret-keys --delete-secret-and-public-key",
      },
      values: { "--list-options": /^(?!.*photo)/ },
      operands: "path",
    },
    examples: {
      read: [
        "gpg --list-keys",
        "gpg -K --keyid-format long",
        "gpg --fingerprint ana@ejemplo.org",
        "gpg --verify x.asc x",
        "gpg --show-keys x.asc",
        "gpg --version",
      ],
      asks: [
        "gpg -d f.gpg",
        "gpg --import k.asc",
        "gpg --gen-key",
        "gpg --export-secret-keys",
        "gpg --list-keys --export-secret-keys",
        "gpg --list-keys -o x",
        "gpg --list-keys --list-options show-photos",
        "gpg --homedir /tmp/x --list-keys",
        "gpg --verify --keyserver x y",
        "gpg --delete-keys x",
      ],
      truth: false,
    },
  },
  {
    names: ["gpgv"],
    area: "security",
    what: { en: "checks a signature", es: "comprueba una firma" },
    use: {
      effect: "read",
      flags: {
        read: "-v --verbose -q --quiet --keyring=path --ignore-time-conflict --status-fd=number --version -h --help",
      },
      operands: "path",
    },
    examples: {
      read: ["gpgv --keyring /usr/share/keyrings/debian-archive-keyring.gpg x.asc x"],
      asks: ["gpgv --output x y.asc", "gpgv --homedir /tmp/x y"],
    },
  },
  {
    names: ["gpgconf"],
    area: "security",
    what: { en: "shows and sets GnuPG's settings", es: "muestra y fija los ajustes de GnuPG" },
    use: {
      effect: "write",
      readWith:
        "--list-dirs --list-components --list-options= --check-programs --show-versions --show-socket --version -V -h --help",
      operands: "text",
    },
    examples: {
      read: ["gpgconf --list-dirs", "gpgconf --list-components"],
      asks: ["gpgconf --kill gpg-agent", "gpgconf --change-options gpg", "gpgconf --list-dirs --homedir /tmp"],
    },
  },
  {
    names: ["keyctl"],
    area: "security",
    what: { en: "shows and manages the kernel's keys", es: "muestra y gestiona las claves del núcleo" },
    use: {
      effect: "write",
      subcommands: {
        "show|list|rlist|describe|rdescribe|supports": {
          effect: "read",
          flags: { read: "-x --raw" },
          operands: "text",
        },
        "print|read|pipe": {
          effect: "write",
          operands: "text",
          reason: { en: "shows the content of a key", es: "muestra el contenido de una clave" },
        },
        "add|padd|request|request2|prequest|update|pupdate|newring|revoke|clear|link|unlink|search|restrict_keyring|chown|chgrp|setperm|timeout|session|instantiate|negate|reap|purge|new_session|invalidate|move|watch":
          acts,
      },
    },
    examples: {
      read: ["keyctl show", "keyctl list @u"],
      asks: ["keyctl print 1234", "keyctl add user a b @u", "keyctl session - sh"],
    },
  },
  {
    names: ["pass", "gopass"],
    area: "security",
    what: { en: "keeps passwords", es: "guarda contraseñas" },
    use: {
      effect: "write",
      terminal: true,
      subcommands: {
        "show|ls|list|find|grep|insert|edit|generate|mv|cp|git|init|otp": {
          effect: "write",
          operands: "text",
          reason: { en: "shows or changes passwords", es: "muestra o cambia contraseñas" },
        },
        "rm|remove|delete": removes,
        "version|help": { effect: "read" },
      },
    },
    examples: { read: ["pass version"], asks: ["pass", "pass show web/x", "pass rm x", "pass ls web/x"] },
  },
  {
    names: ["certbot"],
    area: "security",
    what: { en: "gets and renews TLS certificates", es: "obtiene y renueva certificados TLS" },
    use: {
      effect: "write",
      readWith: "--version",
      root: true,
      subcommands: {
        "certificates|plugins": {
          effect: "read",
          flags: { read: "-d= --domains= --domain= --cert-name= -n --non-interactive -q --quiet" },
        },
        "run|certonly|renew|enhance|install|rollback|register|update_account|reconfigure|show_account|update_symlinks":
          acts,
        "revoke|delete|unregister": removes,
      },
    },
    examples: {
      read: ["certbot certificates", "certbot certificates --cert-name ejemplo.org"],
      asks: [
        "certbot renew",
        "certbot certonly --standalone -d x",
        "certbot certificates --deploy-hook id",
        "certbot delete",
        "certbot -d x",
      ],
      truth: false,
    },
  },
  changing(
    "security",
    [
      "secret-tool",
      "kwallet-query",
      "keepassxc-cli",
      "bw",
      "op",
      "lpass",
      "ansible-vault-password",
      "sops",
      "age",
      "age-keygen",
      "rage",
      "minisign",
      "signify",
      "cosign",
      "mkcert",
      "step",
      "acme.sh",
      "dehydrated",
      "lego",
      "certutil",
      "pk12util",
      "keytool",
      "easyrsa",
      "cfssl",
      "ssss-split",
      "tpm2_getrandom",
      "ykman",
      "pkcs11-tool",
      "gpg-connect-agent",
      "gpg-agent",
      "gpgsm",
      "pinentry",
      "google-authenticator",
      "htpasswd",
      "mkpasswd",
      "pwgen",
      "oathtool",
      "cracklib-check",
    ],
    "keeps or makes keys and passwords",
    "guarda o crea claves y contraseñas",
    ["secret-tool lookup a b", "htpasswd -c x ana", "sops -d x", "keytool -genkey", "age -d x"],
    { readWith: "" },
  ),
  changing(
    "security",
    [
      "unshadow",
      "john",
      "hashcat",
      "hydra",
      "medusa",
      "ncrack",
      "crunch",
      "aircrack-ng",
      "airodump-ng",
      "aireplay-ng",
      "msfconsole",
      "msfvenom",
      "sqlmap",
      "nikto",
      "gobuster",
      "ffuf",
      "wpscan",
      "ettercap",
      "bettercap",
      "responder",
      "mitmproxy",
      "beef",
      "setoolkit",
    ],
    "tests or breaks the security of others",
    "prueba o rompe la seguridad de otros",
    ["john --show /etc/shadow", "hydra -l root ssh://10.0.0.1", "sqlmap -u http://x"],
    { readWith: "" },
  ),
  destroying(
    "security",
    ["srm", "wipe", "sfill", "sswap", "sdmem", "nwipe"],
    "erases data for good",
    "borra datos sin remedio",
    ["srm x", "wipe -r d", "nwipe"],
    { readWith: "--version" },
  ),
];

export const security: readonly ProgramRow[] = [...keys];
