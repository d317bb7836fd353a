import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** dpkg and the tools that come with it. */
export const packagesDpkg: readonly ProgramRow[] = [
  {
    names: ["dpkg"],
    area: "packages",
    what: {
      en: "shows, installs and removes single Debian packages",
      es: "muestra, instala y quita paquetes Debian sueltos",
    },
    use: {
      effect: "write",
      readWith:
        "-l --list -s --status -L --listfiles -S --search -V --verify -C --audit -p --print-avail --get-selections --print-architecture " +
        "--print-foreign-architectures --compare-versions --validate-pkgname --validate-trigname --validate-archname --validate-version " +
        "--assert-support-predepends --assert-multi-arch --assert-versioned-provides --assert-long-filenames -I --info -c --contents -f --field -W --show --help --version --force-help -Dh --debug=",
      flags: { read: "--no-pager --verify-format= --admindir=path" },
      values: { "--debug": /^help$/ },
      operands: "path",
    },
    examples: {
      read: [
        "dpkg -l",
        "dpkg -l 'nginx*'",
        "dpkg -s bash",
        "dpkg -L bash",
        "dpkg -S /bin/ls",
        "dpkg --get-selections",
        "dpkg -V bash",
        "dpkg --print-architecture",
        "dpkg -I paquete.deb",
        "dpkg -c paquete.deb",
        "dpkg --compare-versions 1.2 lt 1.10",
        "dpkg --audit",
      ],
      asks: [
        "dpkg -i x.deb",
        "dpkg -r nano",
        "dpkg -P nano",
        "dpkg --configure -a",
        "dpkg -l --root=/mnt",
        "dpkg -s bash -i x.deb",
        "dpkg -x x.deb d",
        "dpkg --force-all -l",
      ],
    },
  },
  {
    names: ["dpkg-query"],
    area: "packages",
    what: {
      en: "asks which Debian packages and files are installed",
      es: "consulta qué paquetes y ficheros Debian hay instalados",
    },
    use: {
      effect: "read",
      flags: {
        read: "-l --list -W --show -s --status -L --listfiles -S --search -p --print-avail -c --control-path --control-list --control-show -f= --showformat= --no-pager --admindir=path --load-avail -? --help --version",
      },
      operands: "path",
    },
    examples: {
      read: [
        "dpkg-query -l",
        "dpkg-query -W bash coreutils",
        "dpkg-query -S /bin/ls",
        "dpkg-query --show --showformat='installed' bash",
      ],
      asks: ["dpkg-query --root=/mnt -l"],
    },
  },
  {
    names: ["dpkg-deb"],
    area: "packages",
    what: { en: "looks into, unpacks and builds .deb files", es: "examina, desempaqueta y construye ficheros .deb" },
    use: {
      effect: "write",
      readWith: "-c --contents -I --info -f --field -W --show --fsys-tarfile --ctrl-tarfile -? --help --version",
      flags: {
        read: "--showformat= --nocheck -D --debug",
        write: "-b --build -x --extract -X --vextract -e --control -R --raw-extract",
      },
      operands: "path",
    },
    examples: {
      read: ["dpkg-deb -c paquete.deb", "dpkg-deb -I paquete.deb", "dpkg-deb -f paquete.deb Version"],
      asks: ["dpkg-deb -x p.deb dir", "dpkg-deb -b dir", "dpkg-deb -I -x p.deb dir"],
    },
  },
  {
    names: ["dpkg-reconfigure"],
    area: "packages",
    what: { en: "asks a package's settings again", es: "vuelve a preguntar los ajustes de un paquete" },
    use: { effect: "write", readWith: "-h --help", terminal: true, terminalUnless: "-h --help", root: true },
    examples: { read: [], asks: ["dpkg-reconfigure tzdata", "dpkg-reconfigure -f noninteractive tzdata"] },
  },
  {
    names: ["debconf-show"],
    area: "packages",
    what: { en: "shows the answers given to a package's questions", es: "muestra las respuestas dadas a un paquete" },
    use: { effect: "read", flags: { read: "--db= --listowners --listdbs" }, operands: "package", root: true },
    examples: {
      read: ["debconf-show tzdata", "debconf-show --listdbs"],
      asks: ["debconf-show --frontend=x tzdata"],
      truth: false,
    },
  },
  changing(
    "packages",
    ["debconf-get-selections", "debconf-copydb"],
    "shows every answer given to packages, passwords included",
    "muestra todas las respuestas dadas a los paquetes, también contraseñas",
    ["debconf-get-selections", "debconf-copydb a b"],
    {
      reason: { en: "may show passwords given to packages", es: "puede mostrar contraseñas dadas a los paquetes" },
    },
  ),
  changing(
    "packages",
    ["debconf-set-selections", "debconf-communicate", "debconf"],
    "sets a package's settings",
    "fija los ajustes de un paquete",
    ["debconf-set-selections respuestas.txt"],
  ),
  {
    names: ["dpkg-divert"],
    area: "packages",
    what: {
      en: "makes packages install a file under another name",
      es: "hace que los paquetes instalen un fichero con otro nombre",
    },
    use: {
      effect: "write",
      readWith: "--list --listpackage --truename -? --help --version",
      flags: { write: "--add --remove --rename --no-rename --divert= --package= --local --quiet" },
      operands: "text",
    },
    examples: {
      read: ["dpkg-divert --list", "dpkg-divert --list '*bash*'", "dpkg-divert --truename /bin/sh"],
      asks: ["dpkg-divert --rename /bin/ls", "dpkg-divert --list --remove /bin/ls"],
    },
  },
  {
    names: ["dpkg-statoverride"],
    area: "packages",
    what: {
      en: "overrides the owner and mode of packaged files",
      es: "cambia el dueño y los permisos de ficheros de paquetes",
    },
    use: {
      effect: "write",
      readWith: "--list -? --help --version",
      flags: { write: "--add --remove --update --force --force-all --quiet" },
      operands: "text",
    },
    examples: {
      read: ["dpkg-statoverride --list"],
      asks: ["dpkg-statoverride --update --add root root 755 /x", "dpkg-statoverride --list --update"],
    },
  },
  {
    names: ["dpkg-architecture", "dpkg-vendor"],
    area: "packages",
    what: {
      en: "says for which architecture or vendor packages are built",
      es: "dice para qué arquitectura o fabricante se construyen paquetes",
    },
    use: {
      effect: "read",
      grammar: "posix",
      flags: {
        read: "-l --list -L --list-known -e= --equal= -i= --is= -q= --query= -s --print-set -u --print-unset -a= --host-arch= -t= --host-type= -A= --target-arch= -T= --target-type= -f --force --is= --derives-from= --query= --vendor= --parent= -? --help --version",
      },
    },
    examples: {
      read: ["dpkg-architecture -q DEB_HOST_ARCH", "dpkg-architecture", "dpkg-vendor --query Vendor"],
      asks: ["dpkg-architecture -c make"],
    },
  },
  changing(
    "packages",
    [
      "dpkg-buildpackage",
      "dpkg-source",
      "dpkg-genchanges",
      "debuild",
      "pbuilder",
      "sbuild",
      "dch",
      "dh_make",
      "checkinstall",
      "equivs-build",
      "alien",
      "fpm",
    ],
    "makes a package",
    "crea un paquete",
    ["dpkg-buildpackage -us -uc", "alien -i x.rpm", "checkinstall"],
  ),
  changing(
    "packages",
    ["dpkg-trigger", "dpkg-split", "dpkg-repack", "dpkg-scanpackages", "dpkg-maintscript-helper"],
    "a tool of package makers",
    "una herramienta de quienes crean paquetes",
    ["dpkg-trigger x", "dpkg-repack bash", "dpkg-split -s x.deb"],
  ),
  {
    names: ["dpkg-parsechangelog"],
    area: "packages",
    what: { en: "reads a package's list of changes", es: "lee la lista de cambios de un paquete" },
    use: {
      effect: "read",
      flags: {
        read: "-l=path -S= --show-field= --all --since= --until= --from= --to= -c= --count= -n= --offset= --format= --reverse -? --help --version",
      },
    },
    examples: { read: ["dpkg-parsechangelog -l debian/changelog -S Version"], asks: ["dpkg-parsechangelog -L /tmp/x"] },
  },
  {
    names: ["update-alternatives", "alternatives"],
    area: "packages",
    what: {
      en: "chooses which program stands behind a common name",
      es: "elige qué programa hay detrás de un nombre común",
    },
    use: {
      effect: "write",
      readWith: "--display= --list= --query= --get-selections --help --version",
      flags: {
        read: "--verbose --quiet",
        write: "--config= --auto= --set= --all --skip-auto --force --set-selections",
        destructive: "--remove= --remove-all=",
      },
    },
    examples: {
      read: [
        "update-alternatives --display editor",
        "update-alternatives --list editor",
        "update-alternatives --get-selections",
        "update-alternatives --query awk",
      ],
      asks: [
        "update-alternatives --config editor",
        "update-alternatives --set editor /usr/bin/vim.basic",
        "update-alternatives --list editor --log /tmp/x",
      ],
    },
  },
  {
    names: ["debdiff", "debc", "dpkg-sig", "lintian"],
    area: "packages",
    what: { en: "compares or checks packages", es: "compara o revisa paquetes" },
    use: { effect: "write", readWith: "--help --version" },
    examples: { read: [], asks: ["debdiff a.dsc b.dsc", "lintian x.deb"] },
  },
];
