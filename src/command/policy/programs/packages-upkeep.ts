import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const upkeep: ProgramRow[] = [
  {
    names: ["debsums"],
    area: "packages",
    what: {
      en: "checks installed files against their packages",
      es: "compara los ficheros instalados con sus paquetes",
    },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -e --config -c --changed -l --list-missing -s --silent -m= --md5sums= --no-locale-purge --no-prelink --ignore-permissions --ignore-obsolete -h --help --version",
        write: "-g= --generate=",
      },
      operands: "text",
    },
    examples: {
      read: ["debsums -c", "debsums -s bash", "debsums -e"],
      asks: ["debsums -g missing", "debsums -r /mnt bash"],
      truth: false,
    },
  },
  {
    names: ["deborphan"],
    area: "packages",
    what: { en: "lists libraries that no package needs", es: "lista bibliotecas que ningún paquete necesita" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all-packages -n --nice-mode -s --show-section -P --show-priority -z --show-size -H --ignore-suggests --ignore-recommends --guess-all --guess-common --guess-dev --libdevel --find-config -L --list-keep -h --help -v --version",
        write: "-A= --add-keep -R= --del-keep -Z --zero-keep",
      },
      operands: "package",
    },
    examples: {
      read: ["deborphan", "deborphan --guess-all", "deborphan -sz"],
      asks: ["deborphan -A x", "deborphan -Z"],
    },
  },
  {
    names: ["needrestart"],
    area: "packages",
    what: {
      en: "finds services that still run old code after an upgrade",
      es: "busca servicios que siguen con código antiguo tras actualizar",
    },
    use: {
      effect: "write",
      readWith: "-b --help --version",
      flags: { read: "-v -q -k -l -w -p -n -r=" },
      values: { "-r": /^l$/ },
      root: true,
      sees: ["host-processes", "systemd"],
    },
    examples: {
      read: ["needrestart -b", "needrestart -b -k", "needrestart -b -r l"],
      asks: ["needrestart", "needrestart -r a", "needrestart -b -r a", "needrestart -b -c /tmp/x"],
      truth: false,
    },
  },
  {
    names: ["checkrestart"],
    area: "packages",
    what: { en: "finds processes that still use deleted files", es: "busca procesos que aún usan ficheros borrados" },
    use: {
      effect: "read",
      flags: { read: "-v -p -a -m -h --help --verbose --package --all --machine" },
      root: true,
      sees: ["host-processes"],
    },
    examples: { read: ["checkrestart", "checkrestart -v"], asks: ["checkrestart -i x"], truth: false },
  },
  {
    names: ["popularity-contest", "reportbug"],
    area: "packages",
    what: { en: "tells the makers of Debian about this machine", es: "informa a Debian sobre esta máquina" },
    use: { effect: "write", readWith: "--help --version" },
    examples: { read: [], asks: ["reportbug bash", "popularity-contest --su-nobody"] },
  },
  {
    names: ["rpi-update", "do-release-upgrade"],
    area: "packages",
    what: { en: "upgrades the whole system", es: "actualiza el sistema entero" },
    use: { effect: "write", readWith: "-h --help --version" },
    examples: {
      read: ["do-release-upgrade --version"],
      asks: ["do-release-upgrade", "do-release-upgrade -c", "rpi-update"],
    },
  },
  changing("packages", ["tasksel", "dselect"], "chooses sets of packages", "elige conjuntos de paquetes", [
    "tasksel install desktop",
    "tasksel",
    "dselect",
  ]),
];

export const packagesUpkeep: readonly ProgramRow[] = [...upkeep];
