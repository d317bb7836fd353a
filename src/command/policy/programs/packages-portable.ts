import type { ProgramRow, Use } from "../program-row.ts";

const acts: Use = { effect: "write", operands: "text" };

const removes: Use = { effect: "destructive", operands: "text" };

const snap: ProgramRow = {
  names: ["snap"],
  area: "packages",
  what: { en: "finds, installs and removes snaps", es: "busca, instala y quita paquetes snap" },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: "-h --help --version" },
    sees: ["network"],
    subcommands: {
      "list|info|find|search|version|connections|interfaces|interface|services|changes|tasks|change|known|model|help|debug-timings|managed|aliases|saved|validate-list|quotas|okay-list":
        {
          effect: "read",
          flags: {
            read: "--all --color= --unicode= --verbose --abs-time --section[=] --narrow --private --last= --slots --plugs --attrs --disconnected --id= --serial --assertion -g --global -u --user",
          },
          operands: "text",
        },
      logs: { effect: "read", flags: { read: "-n= --abs-time -f" }, operands: "text", endlessWhen: { with: "-f" } },
      refresh: { effect: "write", readWith: "--list --time", operands: "text" },
      "install|enable|disable|revert|switch|start|stop|restart|connect|disconnect|set|unset|alias|unalias|prefer|run|try|pack|download|save|restore|login|logout|ack|buy|recovery|reboot|create-cohort|get|debug|export-snapshot|import-snapshot":
        acts,
      "remove|forget|remove-quota": removes,
    },
  },
  examples: {
    read: [
      "snap list",
      "snap list --all",
      "snap info code",
      "snap services",
      "snap changes",
      "snap connections code",
      "snap refresh --list",
      "snap logs -n=20 lxd",
    ],
    asks: [
      "snap install code",
      "snap refresh",
      "snap remove code",
      "snap get nextcloud",
      "snap run code",
      "snap set system x=y",
    ],
    truth: false,
  },
};

const flatpak: ProgramRow = {
  names: ["flatpak"],
  area: "packages",
  what: {
    en: "finds, installs, runs and removes Flatpak programs",
    es: "busca, instala, ejecuta y quita programas Flatpak",
  },
  use: {
    effect: "write",
    flags: {
      read: "-v --verbose -h --help --version --default-arch --supported-arches --gl-drivers --installations --print-updated-env --system --user --installation=",
    },
    bare: "read",
    sees: ["network"],
    subcommands: {
      "list|info|remotes|remote-list|remote-ls|remote-info|search|history|ps|permissions|permission-show|documents|config-list":
        {
          effect: "read",
          flags: {
            read: "-v --verbose --user --system --installation= -d --show-details --app --runtime --arch= -a --all --columns= --updates -r --show-ref -o --show-origin -c --show-commit -s --show-size -m --show-metadata -M --show-permissions -l --show-location --runtime-usage --show-disabled --since= --until= --reverse --cached",
          },
          operands: "text",
        },
      "install|update|mask|pin|run|override|make-current|enter|kill|document-export|document-unexport|remote-add|remote-modify|build|build-init|build-finish|build-export|build-bundle|config|repair|spawn|permission-set":
        acts,
      "uninstall|remove|remote-delete|permission-remove|permission-reset": removes,
    },
  },
  examples: {
    read: [
      "flatpak list",
      "flatpak list --app --columns=application,version",
      "flatpak info org.gimp.GIMP",
      "flatpak remotes -d",
      "flatpak search gimp",
      "flatpak ps",
    ],
    asks: [
      "flatpak install gimp",
      "flatpak update -y",
      "flatpak run org.gimp.GIMP",
      "flatpak uninstall --unused",
      "flatpak config --set languages es",
      "flatpak override --user x",
    ],
    truth: false,
  },
};

const brew: ProgramRow = {
  names: ["brew"],
  area: "packages",
  what: { en: "finds, installs and removes Homebrew packages", es: "busca, instala y quita paquetes de Homebrew" },
  use: {
    effect: "write",
    bare: "read",
    flags: { read: "--version -v --help -h --prefix --cellar --repository --cache -q --quiet" },
    sees: ["network"],
    subcommands: {
      "list|ls|leaves|info|search|outdated|deps|uses|desc|config|doctor|missing|commands|tap-info|log": {
        effect: "read",
        flags: {
          read: "-v --verbose -q --quiet -l -1 -r -t --formula --formulae --cask --casks --versions --full-name --pinned --multiple --tree --installed --json[=] --greedy --desc --recursive --include-build --include-optional --missing --eval-all -n= --oneline -h --help",
        },
        operands: "text",
      },
      services: {
        effect: "write",
        subcommands: {
          "list|info": { effect: "read", operands: "text", flags: { read: "--json --all" } },
          "start|stop|restart|run|kill|cleanup": acts,
        },
      },
      "install|reinstall|upgrade|update|pin|unpin|link|unlink|tap|fetch|edit|create|analytics|bundle|switch|postinstall|developer":
        acts,
      "uninstall|remove|rm|cleanup|autoremove|untap": removes,
    },
  },
  examples: {
    read: [
      "brew list --versions",
      "brew info wget",
      "brew outdated",
      "brew deps --tree wget",
      "brew services list",
      "brew --version",
    ],
    asks: ["brew install wget", "brew upgrade", "brew cleanup", "brew services start nginx", "brew tap x/y"],
    truth: false,
  },
};

export const packagesPortable: readonly ProgramRow[] = [snap, flatpak, brew];
