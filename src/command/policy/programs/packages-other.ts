import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const removes: Use = { effect: "destructive", operands: "text" };

const PACMAN =
  "-q --quiet -v --verbose --color= -i --info -l --list -g --groups -s --search -c -d -e --explicit --deps -k --check -m --foreign -n --native " +
  "-o --owns -p --file -t --unrequired -u --upgrades -x --regex -a --all --machinereadable";

const pacman: ProgramRow[] = [
  {
    names: ["pacman"],
    area: "packages",
    what: { en: "finds, installs and removes Arch packages", es: "busca, instala y quita paquetes de Arch" },
    use: {
      effect: "write",
      readWith: "-Q --query -F --files -T --deptest -Ss -Si -Sii -Sl -Sg -Sgg -Ssq -Slq -V --version -h --help",
      flags: {
        read: PACMAN,
        write:
          "-S --sync -U --upgrade -D --database -y --refresh -w --downloadonly --needed --noconfirm --asdeps --asexplicit --overwrite=",
        destructive: "-R --remove -Rs -Rns -Rdd -Sc -Scc --clean --recursive --cascade --nosave",
      },
      operands: "path",
    },
    examples: {
      read: [
        "pacman -Q",
        "pacman -Qi bash",
        "pacman -Qdt",
        "pacman -Qu",
        "pacman -Ss nginx",
        "pacman -Si nginx",
        "pacman -Qo /usr/bin/ls",
        "pacman -F bin/dig",
      ],
      asks: [
        "pacman -S htop",
        "pacman -Syu",
        "pacman -Syyss htop",
        "pacman -Rns htop",
        "pacman -Scc",
        "pacman -Fy",
        "pacman -D --asdeps x",
        "pacman -Q --dbpath /tmp",
        "pacman -Sc",
        "pacman -Qs --hookdir /tmp x",
      ],
      truth: false,
    },
  },
  {
    names: ["yay", "paru"],
    area: "packages",
    what: {
      en: "installs Arch packages, also those that users made",
      es: "instala paquetes de Arch, también los hechos por usuarios",
    },
    use: {
      effect: "write",
      readWith: "-Q --query -T --deptest -V --version -h --help",
      flags: {
        read: PACMAN,
        write: "-S --sync -U --upgrade -D --database -y --refresh -F --files",
        destructive: "-R --remove",
      },
      operands: "path",
    },
    examples: {
      read: ["yay -Q", "yay -Qi bash"],
      asks: ["yay", "yay -S x", "yay -Syu", "paru -Rns x", "yay -Ss x"],
      truth: false,
    },
  },
  {
    names: ["pactree", "paccheck"],
    area: "packages",
    what: { en: "shows what an Arch package depends on", es: "muestra de qué depende un paquete de Arch" },
    use: {
      effect: "read",
      flags: {
        read: "-a --ascii -c --color -d= --depth= -g --graph -l --linear -o= --optional= -r --reverse -u --unique -h --help --sha256sum --quiet",
      },
      operands: "package",
    },
    examples: { read: ["pactree -r glibc"], asks: ["pactree --config /tmp/x glibc", "pactree --sync glibc"] },
  },
  {
    names: ["checkupdates"],
    area: "packages",
    what: { en: "lists Arch packages with a newer version", es: "lista los paquetes de Arch con versión nueva" },
    use: { effect: "read", flags: { read: "-n --nosync -h --help --nocolor" }, sees: ["network"] },
    examples: { read: ["checkupdates --nosync"], asks: ["checkupdates -d"], truth: false },
  },
  changing(
    "packages",
    ["makepkg", "paccache", "pacdiff", "pacman-key", "reflector"],
    "builds packages or looks after pacman",
    "construye paquetes o cuida de pacman",
    ["makepkg -si", "paccache -r", "pacman-key --init"],
  ),
];

const apk: ProgramRow = {
  names: ["apk"],
  area: "packages",
  what: { en: "finds, installs and removes Alpine packages", es: "busca, instala y quita paquetes de Alpine" },
  use: {
    effect: "write",
    flags: { read: "-q --quiet -v --verbose -h --help -V --version" },
    subcommands: {
      "info|list|search|policy|version|stats|dot|manifest|query": {
        effect: "read",
        flags: {
          read:
            "-q --quiet -v --verbose -a --all -d --description -e --installed -L --contents -P --provides -r --rdepends -R --depends -s --size -w --webpage -t --triggers " +
            "-W --who-owns --license --replaces --install-if --rinstall-if -I -A --available -O --orphaned -u --upgradable --upgradeable -o --origin -x --exact -l --limit= --check --indexes --test -c --manifest",
        },
        operands: "path",
      },
      audit: {
        effect: "read",
        flags: {
          read: "--backup --system --packages -r --recursive --check-permissions --details --full --ignore-busybox-symlinks",
        },
      },
      "add|update|upgrade|fix|fetch|index|verify|cache|mkndx|adbsign|convert-db|extract": acts,
      del: removes,
    },
  },
  examples: {
    read: [
      "apk info",
      "apk info -L bash",
      "apk list --installed",
      "apk search nginx",
      "apk policy bash",
      "apk version",
    ],
    asks: ["apk add htop", "apk del htop", "apk upgrade", "apk -p /mnt info", "apk search -U nginx", "apk fetch bash"],
  },
};

const rare: ProgramRow[] = [
  {
    names: ["emerge"],
    area: "packages",
    what: { en: "finds, builds and removes Gentoo packages", es: "busca, construye y quita paquetes de Gentoo" },
    use: {
      effect: "write",
      readWith: "-p --pretend -s --search -S --searchdesc --info -V --version -h --help --list-sets",
      flags: {
        read: "-v --verbose -q --quiet -u --update -D --deep -N --newuse -U --changed-use -t --tree -e --emptytree -1 --oneshot --color=",
        write: "-a --ask --sync --regen --metadata",
        destructive: "-C --unmerge -c --depclean -P --prune",
      },
      operands: "package",
    },
    examples: {
      read: ["emerge -pv nginx", "emerge -s nginx", "emerge --info"],
      asks: ["emerge nginx", "emerge --sync", "emerge -C nginx", "emerge -p --config x"],
    },
  },
  {
    names: ["equery", "eix", "qlist"],
    area: "packages",
    what: { en: "asks which Gentoo packages there are", es: "consulta qué paquetes de Gentoo hay" },
    use: {
      effect: "read",
      flags: { read: "-i -I -v -q -C -e -d --installed --verbose --quiet --duplicates" },
      operands: "text",
    },
    examples: { read: ["equery belongs /bin/ls", "qlist -I", "eix -I nginx"], asks: ["eix --dump x --x"] },
  },
  {
    names: ["xbps-query"],
    area: "packages",
    what: { en: "asks which Void packages there are", es: "consulta qué paquetes de Void hay" },
    use: {
      effect: "read",
      flags: {
        read: "-l -L -H -m -O -f -s -S -x -X -R -o -p= -i -v -d -V --regex --fulldeptree --list-pkgs --search --show --files --deps --revdeps",
      },
      operands: "text",
    },
    examples: {
      read: ["xbps-query -l", "xbps-query -Rs nginx", "xbps-query -f bash"],
      asks: ["xbps-query -C /tmp -l", "xbps-query -r /mnt -l", "xbps-query --repository=http://x -Rs y"],
    },
  },
  changing(
    "packages",
    ["xbps-install", "xbps-remove", "xbps-reconfigure"],
    "installs or removes Void packages",
    "instala o quita paquetes de Void",
    ["xbps-install -Su", "xbps-remove x"],
  ),
  {
    names: ["opkg"],
    area: "packages",
    what: {
      en: "finds, installs and removes packages of small systems",
      es: "busca, instala y quita paquetes de sistemas pequeños",
    },
    use: {
      effect: "write",
      subcommands: {
        "list|list-installed|list-upgradable|list-changed-conffiles|info|status|files|search|find|print-architecture|depends|whatdepends":
          { effect: "read", operands: "text" },
        "install|update|upgrade|configure|flag|download": acts,
        remove: removes,
      },
    },
    examples: {
      read: ["opkg list-installed", "opkg info busybox"],
      asks: ["opkg install x", "opkg remove x", "opkg -o /mnt list"],
    },
  },
  {
    names: ["guix"],
    area: "packages",
    what: { en: "finds, installs and removes Guix packages", es: "busca, instala y quita paquetes de Guix" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "--version -V --help -h" },
      subcommands: {
        "install|remove|upgrade|pull|build|shell|environment|system|home|gc|package|time-machine|deploy|repl|describe|search|show":
          acts,
      },
    },
    examples: { read: ["guix --version"], asks: ["guix install hello", "guix gc", "guix build hello"] },
  },
  {
    names: ["nix-env"],
    area: "packages",
    what: { en: "installs and removes Nix packages", es: "instala y quita paquetes de Nix" },
    use: {
      effect: "write",
      readWith: "-q --query --list-generations --version --help",
      flags: {
        read: "--installed --out-path --description --json -s --status --compare-versions -c",
        write:
          "-i --install -e --uninstall -u --upgrade --rollback --set-flag= --switch-profile= -S= -G= --switch-generation= --delete-generations=",
      },
      operands: "text",
    },
    examples: {
      read: ["nix-env -q", "nix-env --query --installed", "nix-env --list-generations"],
      asks: ["nix-env -i hello", "nix-env -e hello", "nix-env -qa -f /tmp/x.nix"],
    },
  },
  changing(
    "packages",
    ["nix", "nix-shell", "nix-build", "nixos-rebuild", "nix-collect-garbage", "nix-channel"],
    "builds and installs Nix packages",
    "construye e instala paquetes de Nix",
    ["nix-shell -p hello", "nixos-rebuild switch", "nix-collect-garbage -d", "nix run nixpkgs#hello"],
  ),
  changing(
    "packages",
    [
      "appimaged",
      "appimagetool",
      "gdebi",
      "synaptic",
      "gnome-software",
      "packagekit",
      "deb-get",
      "pkgin",
      "slackpkg",
      "installpkg",
      "removepkg",
      "eopkg",
      "swupd",
      "urpmi",
      "urpme",
    ],
    "installs or removes packages",
    "instala o quita paquetes",
    ["gdebi x.deb", "slackpkg update", "eopkg install x"],
  ),
  {
    names: ["pkcon"],
    area: "packages",
    what: {
      en: "finds, installs and removes packages through PackageKit",
      es: "busca, instala y quita paquetes mediante PackageKit",
    },
    use: {
      effect: "write",
      sees: ["systemd"],
      subcommands: {
        "search|get-details|get-updates|get-packages|get-files|repo-list|backend-details|get-transactions|get-time|get-roles|get-groups|get-filters":
          { effect: "read", operands: "text" },
        "install|install-local|update|refresh|upgrade-system|download|accept-eula|repo-enable|repo-disable|repair":
          acts,
        remove: removes,
      },
    },
    examples: {
      read: ["pkcon get-updates", "pkcon search name nginx"],
      asks: ["pkcon install nginx", "pkcon refresh"],
      truth: false,
    },
  },
];

export const packagesOther: readonly ProgramRow[] = [...pacman, apk, ...rare];
