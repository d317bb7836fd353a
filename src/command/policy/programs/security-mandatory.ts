import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const mandatory: ProgramRow[] = [
  {
    names: ["getenforce", "selinuxenabled", "aa-enabled"],
    area: "security",
    what: { en: "says whether SELinux or AppArmor is on", es: "dice si SELinux o AppArmor está activo" },
    use: { effect: "read", flags: { read: "-q --quiet -h --help -x --exclusive" }, harmless: true },
    examples: { read: ["getenforce", "aa-enabled"], asks: [] },
  },
  {
    names: ["sestatus", "getsebool", "matchpathcon", "selinuxexeccon", "seinfo", "sesearch"],
    area: "security",
    what: {
      en: "shows SELinux's state, switches and labels",
      es: "muestra el estado, interruptores y etiquetas de SELinux",
    },
    use: {
      effect: "read",
      flags: {
        read: "-v -b -a -A -s= -t= -c= -p= -n -m= -N -V -P= --allow --all -r -u -x --stats -d -R --role --type --user --bool --class",
      },
      operands: "path",
    },
    examples: {
      read: ["sestatus", "sestatus -v", "getsebool -a", "matchpathcon -V /etc/hosts"],
      asks: ["matchpathcon -f /tmp/x /etc"],
    },
  },
  {
    names: ["semanage"],
    area: "security",
    what: { en: "shows and sets SELinux's rules", es: "muestra y fija las reglas de SELinux" },
    use: {
      effect: "write",
      root: true,
      subcommands: {
        "boolean|fcontext|port|login|user|module|interface|node|permissive|dontaudit|ibpkey|ibendport": {
          effect: "write",
          readWith: "-l --list",
          flags: {
            read: "-n --noheading -C --locallist",
            write: "-a --add -m --modify",
            destructive: "-d --delete -D --deleteall",
          },
          operands: "text",
        },
        "import|export": acts,
      },
    },
    examples: {
      read: ["semanage port -l", "semanage fcontext -lC", "semanage boolean --list"],
      asks: ["semanage port -a -t http_port_t -p tcp 8080", "semanage fcontext -l -D", "semanage export"],
    },
  },
  {
    names: ["semodule"],
    area: "security",
    what: { en: "lists and loads SELinux policy modules", es: "lista y carga módulos de política de SELinux" },
    use: {
      effect: "write",
      readWith: "-l[=] --list-modules[=] -h --help",
      flags: {
        read: "-v --verbose -m --checksum",
        write: "-i= --install= -B --build -R --reload -e= --enable= -d= --disable= -n",
        destructive: "-r= --remove=",
      },
      root: true,
    },
    examples: {
      read: ["semodule -l", "semodule -lfull"],
      asks: ["semodule -i x.pp", "semodule -r x", "semodule -l -B"],
    },
  },
  {
    names: ["restorecon"],
    area: "security",
    what: { en: "puts SELinux labels back as they should be", es: "devuelve las etiquetas de SELinux a su sitio" },
    use: {
      effect: "write",
      readWith: "-n",
      flags: { read: "-v -R -r -i -I -p -F -e= -0 -x -m -T=" },
      operands: "path",
    },
    examples: {
      read: ["restorecon -nvR /var/www", "restorecon -n -v /etc/hosts"],
      asks: ["restorecon -Rv /var/www", "restorecon -n -D /srv", "restorecon -nR -f /tmp/x"],
    },
  },
  {
    names: ["audit2why", "audit2allow"],
    area: "security",
    what: { en: "explains why SELinux denied something", es: "explica por qué SELinux denegó algo" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -b --boot -d --dmesg -l --lastreload -w --why -v --verbose -h --help -e --explain -i=path --input=path --type= -t=",
      },
    },
    examples: {
      read: ["audit2why -b", "audit2allow -w -a", "audit2allow -a"],
      asks: ["audit2allow -a -M local", "audit2allow -o /tmp/x", "audit2allow -R"],
      truth: false,
    },
  },
  changing(
    "security",
    [
      "setenforce",
      "setsebool",
      "togglesebool",
      "chcon",
      "fixfiles",
      "load_policy",
      "checkmodule",
      "semodule_package",
      "sepolicy",
      "runcon",
      "newrole",
    ],
    "changes SELinux",
    "cambia SELinux",
    ["setenforce 0", "setsebool -P x on", "chcon -t x y", "fixfiles restore"],
  ),
  {
    names: ["aa-status", "apparmor_status"],
    area: "security",
    what: { en: "shows AppArmor's profiles", es: "muestra los perfiles de AppArmor" },
    use: {
      effect: "read",
      flags: {
        read: "--enabled --profiled --enforced --complaining --kill --special-unconfined --process-mixed --verbose --json --pretty-json --count --show= --help -v",
      },
      sees: ["host-processes"],
      root: true,
    },
    examples: { read: ["aa-status", "aa-status --json", "aa-status --enabled"], asks: ["aa-status --x"] },
  },
  {
    names: ["aa-unconfined"],
    area: "security",
    what: {
      en: "lists listening programs without an AppArmor profile",
      es: "lista programas a la escucha sin perfil de AppArmor",
    },
    use: {
      effect: "read",
      flags: { read: "--paranoid --with-ss --short -h --help" },
      sees: ["host-processes", "host-network"],
      root: true,
    },
    examples: { read: ["aa-unconfined"], asks: ["aa-unconfined --configdir /tmp"], truth: false },
  },
  {
    names: ["apparmor_parser"],
    area: "security",
    what: { en: "loads AppArmor profiles into the kernel", es: "carga perfiles de AppArmor en el núcleo" },
    use: { effect: "write", readWith: "-N --names -V --version -h --help", operands: "path" },
    examples: {
      read: ["apparmor_parser -N /etc/apparmor.d/usr.sbin.ntpd", "apparmor_parser -V"],
      asks: ["apparmor_parser -r /etc/apparmor.d/x", "apparmor_parser -R x", "apparmor_parser -N -o /tmp/x y"],
    },
  },
  changing(
    "security",
    [
      "aa-enforce",
      "aa-complain",
      "aa-disable",
      "aa-audit",
      "aa-genprof",
      "aa-logprof",
      "aa-autodep",
      "aa-cleanprof",
      "aa-mergeprof",
      "aa-remove-unknown",
      "aa-teardown",
      "aa-exec",
      "aa-easyprof",
    ],
    "changes AppArmor's profiles",
    "cambia los perfiles de AppArmor",
    ["aa-disable /etc/apparmor.d/x", "aa-complain nginx", "aa-exec -p x ls"],
    { terminal: true, readWith: "" },
  ),
  {
    names: ["capsh"],
    area: "security",
    what: {
      en: "shows the capabilities of a process, or runs one with others",
      es: "muestra las capacidades de un proceso o ejecuta otro con menos",
    },
    use: {
      effect: "write",
      grammar: "posix",
      readWith: "--print --decode= --supports= --explain= --suggest= --modes --has-p= --has-a= --help",
      flags: { read: "--quiet --strict" },
    },
    examples: {
      read: ["capsh --print", "capsh --decode=00000000a80425fb"],
      asks: ["capsh -- -c id", "capsh --print -- -c id", "capsh --user=nadie --print", "capsh --print --shell=/tmp/x"],
    },
  },
  {
    names: ["pscap", "netcap", "filecap"],
    area: "security",
    what: { en: "lists programs with capabilities", es: "lista programas con capacidades" },
    use: {
      effect: "read",
      flags: { read: "-a -p= -d" },
      operands: { kinds: ["path"], max: 1 },
      sees: ["host-processes", "host-network"],
    },
    examples: { read: ["pscap", "netcap", "filecap /usr/bin"], asks: ["filecap /bin/x chown"], truth: false },
  },
  changing("security", ["setcap"], "gives a program capabilities", "da capacidades a un programa", [
    "setcap cap_net_raw+ep /bin/ping",
    "setcap -r /bin/ping",
  ]),
];

export const securityMandatory: readonly ProgramRow[] = [...mandatory];
