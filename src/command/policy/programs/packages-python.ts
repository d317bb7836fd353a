import type { ProgramRow, Use } from "../program-row.ts";

const acts: Use = { effect: "write", operands: "text" };

const pip: ProgramRow = {
  names: ["pip", "pip3"],
  area: "packages",
  what: { en: "finds, installs and removes Python packages", es: "busca, instala y quita paquetes de Python" },
  use: {
    effect: "read",
    bare: "read",
    flags: {
      read: "-V --version -h --help -v --verbose -q --quiet --disable-pip-version-check --no-color --no-input --isolated",
    },
    sees: ["network"],
    subcommands: {
      "list|freeze|inspect": {
        effect: "read",
        flags: {
          read: "-o --outdated -u --uptodate -e --editable -l --local --user --path=path --pre --format= --not-required --exclude= --exclude-editable --include-editable --all -r=path",
        },
      },
      show: { effect: "read", flags: { read: "-f --files" }, operands: "package" },
      "check|debug|help": { effect: "read", operands: "text" },
      hash: { effect: "read", flags: { read: "-a= --algorithm=" }, operands: "path" },
      cache: {
        effect: "write",
        subcommands: {
          "dir|info|list": { effect: "read", flags: { read: "--format=" }, operands: "text" },
          "remove|purge": acts,
        },
      },
      index: {
        effect: "write",
        subcommands: { versions: { effect: "read", flags: { read: "--pre" }, operands: "package" } },
      },
      "install|download|wheel|lock|search|config|completion": acts,
      uninstall: { effect: "destructive", operands: "text" },
    },
  },
  examples: {
    read: [
      "pip list",
      "pip3 list --outdated --format=columns",
      "pip show -f requests",
      "pip freeze",
      "pip check",
      "pip --version",
      "pip cache info",
    ],
    asks: [
      "pip install flask",
      "pip uninstall -y flask",
      "pip --log /tmp/x list",
      "pip --python /tmp/x list",
      "pip config list",
      "pip download flask",
      "pip list --index-url http://x",
    ],
    truth: false,
  },
};

const pipx: ProgramRow = {
  names: ["pipx"],
  area: "packages",
  what: { en: "installs Python programs apart from each other", es: "instala programas de Python por separado" },
  use: {
    effect: "write",
    flags: { read: "--version -h --help" },
    bare: "read",
    subcommands: {
      list: { effect: "read", flags: { read: "--short --json --include-injected --pinned" } },
      "install|uninstall|upgrade|upgrade-all|uninstall-all|run|inject|uninject|reinstall|reinstall-all|ensurepath|environment|runpip|pin|unpin":
        acts,
    },
  },
  examples: { read: ["pipx list", "pipx list --short"], asks: ["pipx install x", "pipx run x", "pipx runpip x list"] },
};

export const packagesPython: readonly ProgramRow[] = [pip, pipx];
