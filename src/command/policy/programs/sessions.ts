import type { ProgramRow } from "../program-row.ts";

/** Who is or was logged in, and who one is. */
export const sessions: readonly ProgramRow[] = [
  {
    names: ["who"],
    area: "users",
    what: { en: "shows who is logged in", es: "muestra quién ha iniciado sesión" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-a --all -b --boot -d --dead -H --heading --ips -l --login --lookup -m -p --process -q --count -r --runlevel -s --short -t --time -T -w --mesg -u --users --message --writable --help --version",
      },
      operands: { kinds: ["path"], max: 2 },
      sees: ["host-users"],
    },
    examples: { read: ["who -a", "who -b", "who am i"], asks: ["who --kick ana", "who a b c"], truth: false },
  },
  {
    names: ["w"],
    area: "users",
    what: { en: "shows who is logged in and what they do", es: "muestra quién ha iniciado sesión y qué hace" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-h --no-header -u --no-current -s --short -f --from -o --old-style -i --ip-addr -p --pids -c --container --help -V --version",
      },
      operands: "user",
      sees: ["host-users", "host-processes"],
    },
    examples: { read: ["w", "w -hs", "w root"], asks: ["w --kick"], truth: false },
  },
  {
    names: ["users"],
    area: "users",
    what: { en: "lists the names of those logged in", es: "lista los nombres de quienes han iniciado sesión" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "--help --version" },
      operands: { kinds: ["path"], max: 1 },
      sees: ["host-users"],
    },
    examples: { read: ["users"], asks: ["users -d ana"] },
  },
  {
    names: ["last", "lastb"],
    area: "users",
    what: { en: "shows past logins", es: "muestra los inicios de sesión pasados" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-a --hostlast -d --dns -f=path --file=path -F --fulltimes -i --ip -n=number --limit=number -NUM -R --nohostname -s= --since= -t= --until= -p= --present= -w --fullnames -x --system --time-format= -T --tab-separated -h --help -V --version",
      },
      operands: "text",
      sees: ["host-users"],
    },
    examples: {
      read: ["last -n 5", "last -5 root", "last -x reboot", "lastb -n 3"],
      asks: ["last --clear"],
      truth: false,
    },
  },
  {
    names: ["utmpdump"],
    area: "users",
    what: { en: "prints login records as text", es: "escribe como texto los registros de inicio de sesión" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-f --follow -h --help -V --version", write: "-r --reverse -o=new-path --output=new-path" },
      operands: { kinds: ["path"], max: 1 },
      endlessWhen: { with: "-f --follow" },
      sees: ["host-users"],
    },
    examples: { read: ["utmpdump /var/log/wtmp"], asks: ["utmpdump -r < a", "utmpdump -o b /var/log/wtmp"] },
  },
  {
    names: ["lslogins"],
    area: "users",
    what: { en: "shows the accounts of this machine", es: "muestra las cuentas de esta máquina" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-a --acc-expiration -c --colon-separate -e --export -f --failed -G --supp-groups -g= --groups= -L --last -l= --logins= -n --newline --noheadings --notruncate -o= --output= -r --raw -s --system-accs -u --user-accs --time-format= -y --shell -Z --context -z --print0 --wtmp-file=path --btmp-file=path --lastlog=path -h --help -V --version",
        write: "-p --pwd --output-all",
      },
      values: { "-o": /^(?!.*PWD)/, "--output": /^(?!.*PWD)/ },
      operands: "user",
      sees: ["host-users"],
    },
    examples: {
      read: ["lslogins -u", "lslogins root"],
      asks: ["lslogins -p", "lslogins -o USER,PWD", "lslogins --lock ana"],
      truth: false,
    },
  },
  {
    names: ["id", "groups"],
    area: "users",
    what: { en: "shows user and group numbers and names", es: "muestra números y nombres de usuario y grupos" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-a -Z --context -g --group -G --groups -n --name -r --real -u --user -z --zero --help --version",
      },
      operands: "user",
    },
    examples: { read: ["id", "id -un", "id root", "groups root"], asks: ["id --set 0"] },
  },
  {
    names: ["whoami", "logname"],
    area: "users",
    what: { en: "prints the name of the user", es: "escribe el nombre del usuario" },
    use: { effect: "read", bare: "read", harmless: true, flags: { read: "--help --version" }, sees: ["host-users"] },
    examples: { read: ["whoami"], asks: ["whoami -s root", "whoami ana"] },
  },
  {
    names: ["pinky", "finger"],
    area: "users",
    what: { en: "shows who people are", es: "muestra quiénes son las personas" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-l -b -h -p -s -f -w -i -q --lookup --help --version" },
      operands: { kinds: ["user"], matching: /^[^@]+$/ },
      sees: ["host-users"],
    },
    examples: { read: ["pinky -q", "pinky -l root"], asks: ["finger ana@example.org"], truth: false },
  },
];
