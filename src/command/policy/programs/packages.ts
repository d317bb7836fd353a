import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const QUIET = "-q -qq --quiet -y --yes --assume-yes -h --help -v --version";

const SIMULATE = "-s --simulate --just-print --dry-run --recon --no-act";

const QUERY =
  "-a --all-versions --installed --upgradable --upgradeable --manual-installed -n --names-only -f --full -i --important " +
  "--no-pre-depends --no-depends --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances " +
  "--implicit --recurse --no-all-versions --no-all-names --all-names --virtual --only-source";

const CHOICES =
  "--no-install-recommends --install-recommends --install-suggests --no-install-suggests --only-upgrade --no-upgrade " +
  "-V --verbose-versions --show-progress --reinstall --allow-downgrades --autoremove --auto-remove --purge -t= --target-release= --default-release= --with-new-pkgs --without-new-pkgs -f --fix-broken --fix-missing -m --ignore-missing --ignore-hold -u --show-upgraded";

/** With -s apt only says what it would do; `update` and `clean` heed it in no version, so they never read. */
const simulated: Use = {
  effect: "write",
  readWith: SIMULATE,
  flags: {
    read: `${QUIET} ${CHOICES} --print-uris`,
    write: "-d --download-only --no-download --allow-change-held-packages --allow-unauthenticated",
  },
  operands: "package",
};

const removing: Use = {
  ...simulated,
  effect: "destructive",
  flags: { read: `${QUIET} ${CHOICES}`, destructive: "--allow-remove-essential" },
};

const asked: Use = { effect: "write", flags: { read: QUIET }, operands: "text" };

const queries: Use = { effect: "read", flags: { read: `${QUIET} ${QUERY}` }, operands: "text" };

const apt: ProgramRow[] = [
  {
    names: ["apt"],
    area: "packages",
    what: { en: "finds, installs and removes Debian packages", es: "busca, instala y quita paquetes de Debian" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: `${QUIET} ${SIMULATE}` },
      subcommands: {
        "list|search|show|info|policy|depends|rdepends|showsrc|madison|moo|help|why|why-not|history-list|history-info":
          queries,
        "install|reinstall|upgrade|full-upgrade|dist-upgrade|satisfy|build-dep": simulated,
        "remove|purge|autoremove|auto-remove|autopurge": removing,
        "update|edit-sources|clean|autoclean|auto-clean|distclean|download|source|changelog|modernize-sources|history-undo|history-redo|history-rollback":
          asked,
      },
    },
    examples: {
      read: [
        "apt list --installed",
        "apt list --upgradable -a",
        "apt search '^nginx'",
        "apt show nginx",
        "apt policy nginx",
        "apt depends nginx",
        "apt rdepends --installed libc6",
        "apt -s upgrade",
        "apt install --simulate nginx",
      ],
      asks: [
        "apt install nginx",
        "apt update",
        "apt -s update",
        "apt upgrade -y",
        "apt autoremove",
        "apt changelog bash",
        "apt -o APT::Update::Pre-Invoke::=id list",
        "apt edit-sources",
      ],
      truth: false,
    },
  },
  {
    names: ["apt-get"],
    area: "packages",
    what: { en: "installs, upgrades and removes Debian packages", es: "instala, actualiza y quita paquetes de Debian" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: `${QUIET} ${SIMULATE}` },
      subcommands: {
        "install|reinstall|upgrade|dist-upgrade|build-dep|satisfy|dselect-upgrade": simulated,
        "remove|purge|autoremove|auto-remove|autopurge": removing,
        indextargets: { effect: "read", flags: { read: `${QUIET} --format= --no-release-info` }, operands: "text" },
        "update|clean|autoclean|auto-clean|distclean|download|source|changelog|check": asked,
      },
    },
    examples: {
      read: [
        "apt-get -s upgrade",
        "apt-get --dry-run dist-upgrade",
        "apt-get install -s --no-install-recommends nginx",
        "apt-get -s autoremove",
        "apt-get indextargets",
      ],
      asks: [
        "apt-get upgrade",
        "apt-get -s -o Dpkg::Pre-Invoke::=id install x",
        "apt-get update -s",
        "apt-get download htop",
        "apt-get purge nginx",
        "apt-get -s clean",
        "apt-get -s -c /tmp/x upgrade",
      ],
      truth: false,
    },
  },
  {
    names: ["apt-cache"],
    area: "packages",
    what: { en: "asks apt's catalogue of packages", es: "consulta el catálogo de paquetes de apt" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: `${QUIET} ${QUERY}` },
      subcommands: {
        "search|show|showpkg|showsrc|policy|madison|depends|rdepends|pkgnames|stats|unmet|dump|dumpavail|dotty|xvcg":
          queries,
        "gencaches|add": asked,
      },
    },
    examples: {
      read: [
        "apt-cache search nginx",
        "apt-cache policy",
        "apt-cache show bash",
        "apt-cache madison nginx",
        "apt-cache rdepends --recurse libc6",
        "apt-cache stats",
      ],
      asks: ["apt-cache gencaches", "apt-cache -o Dir::Cache=/tmp search x", "apt-cache -c /tmp/x stats"],
    },
  },
  {
    names: ["apt-mark"],
    area: "packages",
    what: {
      en: "shows or marks packages as held, manual or automatic",
      es: "muestra o marca paquetes retenidos, manuales o automáticos",
    },
    use: {
      effect: "write",
      readWith: "-h --help -v --version",
      flags: { read: QUIET },
      subcommands: {
        "showhold|showheld|showauto|showmanual|showinstall|showremove|showpurge": {
          effect: "read",
          flags: { read: QUIET },
          operands: "package",
        },
        "hold|unhold|auto|manual|minimize-manual|install|remove|purge|deinstall": asked,
      },
    },
    examples: {
      read: ["apt-mark showhold", "apt-mark showmanual", "apt-mark showauto bash"],
      asks: ["apt-mark hold nginx", "apt-mark auto bash"],
    },
  },
  {
    names: ["apt-config"],
    area: "packages",
    what: { en: "shows apt's settings", es: "muestra los ajustes de apt" },
    use: {
      effect: "write",
      readWith: "-h --help -v --version",
      subcommands: {
        "dump|shell": { effect: "read", flags: { read: "--empty --no-empty --format=" }, operands: "text" },
      },
    },
    examples: {
      read: ["apt-config dump", "apt-config shell X APT::Architecture"],
      asks: ["apt-config -c /tmp/x dump"],
    },
  },
  {
    names: ["apt-file"],
    area: "packages",
    what: { en: "finds the package that holds a file", es: "busca el paquete que contiene un fichero" },
    use: {
      effect: "write",
      readWith: "-h --help",
      flags: {
        read: "-x --regexp -F --fixed-string -l --package-only -i --ignore-case -a= --architecture= -v --verbose -f --from-file",
      },
      subcommands: {
        "search|find|list|show|list-indices": {
          effect: "read",
          flags: {
            read: "-x --regexp -F --fixed-string -l --package-only -i --ignore-case -a= --architecture= -v --verbose --substring-match -I= --index-names= --filter-suites= --filter-origins=",
          },
          operands: "text",
        },
        "update|purge": { effect: "write" },
      },
    },
    examples: {
      read: ["apt-file search bin/dig", "apt-file list bash", "apt-file -x search 'libssl.*so'"],
      asks: ["apt-file update", "apt-file -o X=y search z"],
    },
  },
  {
    names: ["apt-show-versions"],
    area: "packages",
    what: {
      en: "lists installed versions and their upgrades",
      es: "lista las versiones instaladas y sus actualizaciones",
    },
    use: {
      effect: "read",
      flags: {
        read: "-p= --package= -r --regex -R --regex-all -u --upgradeable -a --allversions -b --brief -v --verbose -n --nohold -h --help",
        write: "-i --initialize",
      },
      operands: "package",
    },
    examples: {
      read: ["apt-show-versions -u", "apt-show-versions -p bash"],
      asks: ["apt-show-versions -i", "apt-show-versions --status-file=/tmp/x"],
    },
  },
  {
    names: ["apt-rdepends"],
    area: "packages",
    what: {
      en: "shows what packages depend on, level by level",
      es: "muestra de qué dependen los paquetes, nivel a nivel",
    },
    use: {
      effect: "read",
      flags: {
        read: "-r --reverse -b --build-depends -d --dotty -p --print-state -f= --follow= -s= --show= --state-follow= --state-show= --help --version",
      },
      operands: "package",
    },
    examples: { read: ["apt-rdepends bash", "apt-rdepends -r libc6"], asks: ["apt-rdepends -o X=y bash"] },
  },
  {
    names: ["aptitude"],
    area: "packages",
    what: { en: "finds, installs and removes Debian packages", es: "busca, instala y quita paquetes de Debian" },
    use: {
      effect: "write",
      readWith: "-h --help --version",
      flags: { read: "-q -v --verbose" },
      terminal: true,
      subcommands: {
        "search|show|versions|why|why-not|help": {
          effect: "read",
          flags: {
            read: "-q -v --verbose -F= --display-format= -O= --sort= -w= --width= --disable-columns --group-by= --show-package-names= --no-show-resolver-actions",
          },
          operands: "text",
        },
        "install|remove|purge|update|upgrade|safe-upgrade|full-upgrade|dist-upgrade|hold|unhold|markauto|unmarkauto|forbid-version|clean|autoclean|download|changelog|build-dep|reinstall|keep|keep-all|forget-new|add-user-tag|remove-user-tag":
          { effect: "write", flags: { read: "-y -s --simulate -q -v" }, operands: "text" },
      },
    },
    examples: {
      read: ["aptitude search '~i nginx'", "aptitude show bash", "aptitude why libssl3"],
      asks: ["aptitude", "aptitude install nginx", "aptitude -o X=y search z"],
    },
  },
  {
    names: ["add-apt-repository"],
    area: "packages",
    what: { en: "adds or removes a source of packages", es: "añade o quita una fuente de paquetes" },
    use: {
      effect: "write",
      readWith: "-L --list -h --help",
      flags: { write: "-r --remove -y --yes -n --no-update -u --update" },
      operands: "text",
    },
    examples: {
      read: ["add-apt-repository --list"],
      asks: ["add-apt-repository ppa:x/y", "add-apt-repository -L -r ppa:x/y"],
    },
  },
  changing("packages", ["apt-key"], "manages the keys that apt trusts", "gestiona las claves en las que confía apt", [
    "apt-key add clave.asc",
    "apt-key adv --recv-keys 0x1",
  ]),
  changing(
    "packages",
    ["apt-listchanges", "apt-listbugs", "apt-ftparchive", "apt-extracttemplates", "apt-sortpkgs"],
    "helps apt at work",
    "ayuda a apt en su trabajo",
    ["apt-listchanges x.deb", "apt-ftparchive generate x"],
  ),
  changing(
    "packages",
    ["unattended-upgrade", "unattended-upgrades"],
    "installs security updates by itself, and downloads them even in a dry run",
    "instala solo las actualizaciones de seguridad, y las descarga hasta en un ensayo",
    ["unattended-upgrade", "unattended-upgrade --dry-run -d"],
  ),
];

export const packages: readonly ProgramRow[] = [...apt];
