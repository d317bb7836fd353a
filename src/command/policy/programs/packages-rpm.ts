import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const CHOICES =
  "-q --quiet -v --verbose -C --cacheonly --installed --available --upgrades --updates --extras --obsoletes --recent --autoremove --all " +
  "--showduplicates --enabled --disabled --enablerepo= --disablerepo= --repo= --repoid= --releasever= -x= --exclude= --security --bugfix " +
  "--enhancement --newpackage --advisory= --cve= --bz= -d= -e= --color= -h --help --version";
const QUERY =
  `${CHOICES} -a -l --list -f= --file= -i --info -s --source -R --requires --provides --conflicts --recommends --suggests --supplements --enhances ` +
  "--whatrequires= --whatprovides= --whatdepends= --whatconflicts= --whatobsoletes= --qf= --queryformat= --userinstalled --unneeded --leaves " +
  "--duplicates --latest-limit= --arch= --tree --recursive --resolve --exactdeps --changelogs --nevra --summary --hidden --ids";
const queries: Use = { effect: "read", flags: { read: QUERY }, operands: "text" };
const acts: Use = {
  effect: "write",
  flags: { read: CHOICES, write: "-y --assumeyes --allowerasing --best --nobest --refresh --downloadonly" },
  operands: "text",
};

const dnf: ProgramRow = {
  names: ["dnf", "yum", "dnf5", "microdnf", "tdnf"],
  area: "packages",
  what: { en: "finds, installs and removes RPM packages", es: "busca, instala y quita paquetes RPM" },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: CHOICES },
    sees: ["network"],
    subcommands: {
      "list|info|search|provides|whatprovides|repoquery|repolist|repoinfo|check-update|check-upgrade|updateinfo|deplist|check|help|changelog|needs-restarting|rq|se":
        queries,
      history: {
        effect: "read",
        bare: "read",
        flags: { read: CHOICES },
        subcommands: { "list|info|userinstalled": queries, "undo|redo|rollback|replay|store|new": acts },
      },
      "group|groups|grouplist|groupinfo|environment": {
        effect: "read",
        bare: "read",
        flags: { read: CHOICES },
        subcommands: { "list|info|summary": queries, "install|remove|upgrade|mark": acts },
      },
      module: {
        effect: "write",
        flags: { read: CHOICES },
        subcommands: {
          "list|info|provides|repoquery": queries,
          "enable|disable|install|remove|reset|switch-to|update": acts,
        },
      },
      "repo|advisory|alias|versionlock|copr": {
        effect: "write",
        flags: { read: CHOICES },
        subcommands: { "list|info|summary": queries },
      },
      "install|update|upgrade|downgrade|reinstall|localinstall|distro-sync|swap|upgrade-minimal|update-minimal|in|up|dsync":
        acts,
      "makecache|clean|mark|download|config-manager|builddep|debuginfo-install|system-upgrade|offline-upgrade|automatic|shell|reposync|offline":
        acts,
      "remove|erase|autoremove|rm": { ...acts, effect: "destructive" },
    },
  },
  examples: {
    read: [
      "dnf list installed",
      "dnf list --upgrades",
      "dnf search nginx",
      "dnf info nginx",
      "dnf provides '*/bin/dig'",
      "dnf repolist --all",
      "yum check-update",
      "dnf history",
      "dnf history info 12",
      "dnf repoquery --installed --qf '%{name}'",
      "dnf -q updateinfo list --security",
    ],
    asks: [
      "dnf install nginx",
      "dnf history undo 3",
      "dnf --setopt=pluginpath=/tmp list",
      "dnf --config=/tmp/x list",
      "yum -y update",
      "dnf clean all",
      "dnf module enable nodejs:18",
    ],
    truth: false,
  },
};

const rpm: ProgramRow = {
  names: ["rpm"],
  area: "packages",
  what: { en: "shows, installs and removes single RPM packages", es: "muestra, instala y quita paquetes RPM sueltos" },
  use: {
    effect: "write",
    readWith: "-q --query -V --verify -K --checksig --querytags --showrc --version",
    flags: {
      read:
        "-a --all -f --file -p --package -g --group -i --info -l --list -c --configfiles -d --docfiles -L --licensefiles -A --artifactfiles " +
        "-s --state --dump --filesbypkg --filecaps --fileclass -R --requires --provides --conflicts --obsoletes --recommends --suggests " +
        "--supplements --enhances --whatrequires --whatprovides --whatconflicts --whatobsoletes --triggeredby --changelog --changes --scripts --filetriggers " +
        "--triggers --triggerscripts --last --qf= --queryformat= --nodeps --nofiles --nodigest --nosignature --nomd5 --nofiledigest " +
        "--nosize --nouser --nogroup --nomtime --nomode --nordev --nolinkto --nocaps --noscripts -v --verbose --quiet --noghost --noconfig --noartifact",
      write:
        "-U --upgrade -F --freshen --import --initdb --rebuilddb --install --reinstall --restore --setperms --setugids --setcaps -h --hash",
      destructive: "-e --erase",
    },
    operands: { kinds: ["path"], matching: /^(?!.*:\/\/)/ },
  },
  examples: {
    read: [
      "rpm -qa",
      "rpm -qi bash",
      "rpm -ql bash",
      "rpm -qf /bin/ls",
      "rpm -qpi x.rpm",
      "rpm -V bash",
      "rpm -q --changelog bash",
      "rpm -qa --last",
      "rpm -qa --qf '%{NAME}\\n'",
      "rpm -K x.rpm",
    ],
    asks: [
      "rpm -i x.rpm",
      "rpm -qp http://x/y.rpm",
      "rpm -e bash",
      "rpm --eval '%(id)'",
      "rpm -q --pipe 'sh' bash",
      "rpm -qa --define '_x %(id)'",
      "rpm -q --specfile x.spec",
      "rpm -qa --root /mnt",
      "rpm -V --setperms bash",
    ],
  },
};

const zypper: ProgramRow = {
  names: ["zypper"],
  area: "packages",
  what: { en: "finds, installs and removes openSUSE packages", es: "busca, instala y quita paquetes de openSUSE" },
  use: {
    effect: "write",
    readWith: "-V --version -h --help",
    flags: { read: "-q --quiet -v --verbose -n --non-interactive --no-refresh -t --terse -x --xmlout -s= --no-color" },
    sees: ["network"],
    subcommands: {
      "search|se|info|if|list-updates|lu|list-patches|lp|packages|pa|patterns|pt|products|pd|repos|lr|services|ls|locks|ll|what-provides|wp|patch-info|pattern-info|product-info|patches|pch|patch-check|pchk|targetos|tos|licenses|ps|help|versioncmp|vcmp|needs-rebooting|system-architecture":
        {
          effect: "read",
          flags: {
            read:
              "-q --quiet -v --verbose -i --installed-only -u --uninstalled-only -t= --type= -r= --repo= -s --details -d --search-descriptions --match-exact --match-substrings --match-words --provides --requires --recommends " +
              "-f --file-list -n --name -p --priority -E --show-enabled-only -a --all -x -c --case-sensitive --orphaned --unneeded --system --refresh --uri --alias -U -P --cve[=] --category= --severity= --bugzilla[=] -h --help",
          },
          operands: "text",
        },
      "install|in|update|up|dist-upgrade|dup|patch|refresh|ref|addrepo|ar|renamerepo|nr|modifyrepo|mr|addlock|al|cleanlocks|cl|clean|cc|verify|ve|source-install|si|addservice|as|modifyservice|ms|refresh-services|refs|download|purge-kernels|install-new-recommends|inr|shell|sh":
        { effect: "write", operands: "text" },
      "remove|rm|removerepo|rr|removelock|rl|removeservice|rs|removeptf": { effect: "destructive", operands: "text" },
    },
  },
  examples: {
    read: [
      "zypper search nginx",
      "zypper se -s kernel",
      "zypper info bash",
      "zypper lu",
      "zypper lr -u",
      "zypper ps -s",
    ],
    asks: ["zypper in htop", "zypper refresh", "zypper dup", "zypper --root /mnt se x", "zypper lr -e /tmp/x"],
    truth: false,
  },
};

export const packagesRpm: readonly ProgramRow[] = [
  dnf,
  rpm,
  zypper,
  changing(
    "packages",
    [
      "rpmbuild",
      "rpmdb",
      "rpmsign",
      "rpmkeys",
      "mock",
      "createrepo",
      "createrepo_c",
      "subscription-manager",
      "dnf-automatic",
      "rpm-ostree",
    ],
    "makes or manages RPM packages",
    "crea o gestiona paquetes RPM",
    ["rpmbuild -ba x.spec", "rpmdb --rebuilddb", "rpm-ostree upgrade"],
  ),
];
