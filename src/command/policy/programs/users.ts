import type { ProgramRow } from "../program-row.ts";
import { changing, destroying } from "./plain-rows.ts";

const accounts: ProgramRow[] = [
  {
    names: ["passwd"],
    area: "users",
    what: {
      en: "sets a user's password or shows its state",
      es: "cambia la contraseña de un usuario o muestra su estado",
    },
    use: {
      effect: "write",
      readWith: "-S --status -h --help",
      flags: {
        read: "-a --all -q --quiet",
        write:
          "-e --expire -i= --inactive= -k --keep-tokens -l --lock -n= --mindays= -u --unlock -w= --warndays= -x= --maxdays= -s --stdin",
        destructive: "-d --delete",
      },
      operands: { kinds: ["user"], max: 1 },
      terminal: true,
      terminalUnless: "-S --status -h --help",
    },
    examples: {
      read: ["passwd -S ana", "passwd --status", "passwd -S -a"],
      asks: [
        "passwd",
        "passwd ana",
        "passwd -l ana",
        "passwd -S -l ana",
        "passwd -d root",
        "passwd -S --root /mnt ana",
      ],
    },
  },
  {
    names: ["chage"],
    area: "users",
    what: { en: "shows or sets when a password expires", es: "muestra o cambia cuándo caduca una contraseña" },
    use: {
      effect: "write",
      readWith: "-l --list -h --help",
      flags: {
        read: "-i --iso8601",
        write: "-d= --lastday= -E= --expiredate= -I= --inactive= -m= --mindays= -M= --maxdays= -W= --warndays=",
      },
      operands: { kinds: ["user"], max: 1 },
    },
    examples: {
      read: ["chage -l ana", "chage --list -i ana"],
      asks: ["chage ana", "chage -M 90 ana", "chage -l -E 0 ana", "chage -l -R /mnt ana"],
    },
  },
  {
    names: ["useradd"],
    area: "users",
    what: { en: "creates a user", es: "crea un usuario" },
    use: {
      effect: "write",
      readWith: "-D --defaults -h --help",
      flags: {
        write:
          "-b= --base-dir= -c= --comment= -d= --home-dir= -e= --expiredate= -f= --inactive= -g= --gid= -G= --groups= -k= --skel= " +
          "-K= --key= -l --no-log-init -m --create-home -M --no-create-home -N --no-user-group -o --non-unique -p= --password= " +
          "-r --system -R= --root= -P= --prefix= -s= --shell= -u= --uid= -U --user-group -Z= --selinux-user= -F --badname",
      },
      operands: { kinds: ["user"], max: 1 },
    },
    examples: { read: ["useradd -D"], asks: ["useradd ana", "useradd -m -s /bin/bash ana", "useradd -D -s /bin/zsh"] },
  },
  changing(
    "users",
    ["adduser", "addgroup"],
    "creates a user or group, or puts a user in a group",
    "crea un usuario o grupo, o mete a un usuario en un grupo",
    ["adduser ana", "adduser ana sudo", "addgroup equipo"],
  ),
  changing("users", ["usermod"], "changes a user", "modifica un usuario", [
    "usermod -aG docker ana",
    "usermod -L ana",
    "usermod -l ana2 ana",
  ]),
  destroying("users", ["userdel", "deluser", "delgroup"], "removes a user or group", "borra un usuario o grupo", [
    "userdel ana",
    "userdel -r ana",
    "deluser --remove-home ana",
    "deluser ana sudo",
    "delgroup equipo",
  ]),
  changing("users", ["groupadd", "groupmod", "groupmems"], "creates or changes a group", "crea o modifica un grupo", [
    "groupadd equipo",
    "groupmod -n nuevo viejo",
    "groupmems -g equipo -a ana",
  ]),
  destroying("users", ["groupdel"], "removes a group", "borra un grupo", ["groupdel equipo"]),
  changing(
    "users",
    ["gpasswd"],
    "manages a group's members and password",
    "gestiona los miembros y la contraseña de un grupo",
    ["gpasswd -a ana sudo", "gpasswd -d ana sudo"],
  ),
  changing(
    "users",
    ["chpasswd", "chgpasswd", "newusers"],
    "sets many passwords or users from a list",
    "cambia contraseñas o crea usuarios desde una lista",
    ["chpasswd", "newusers lista.txt"],
  ),
  changing(
    "users",
    ["chfn"],
    "changes a user's full name and telephone",
    "cambia el nombre completo y el teléfono de un usuario",
    ["chfn ana", "chfn -f 'Ana Ruiz' ana"],
  ),
  {
    names: ["chsh"],
    area: "users",
    what: { en: "changes a user's login shell", es: "cambia el intérprete de comandos de un usuario" },
    use: { effect: "write", readWith: "-l --list-shells -h --help --version", flags: { write: "-s= --shell=" } },
    examples: { read: ["chsh -l", "chsh --help"], asks: ["chsh -s /bin/zsh", "chsh ana", "chsh"] },
  },
  {
    names: ["pwck", "grpck"],
    area: "users",
    what: { en: "checks the files of users and groups", es: "revisa los ficheros de usuarios y grupos" },
    use: {
      effect: "write",
      readWith: "-r --read-only -h --help",
      flags: { read: "-q --quiet -S --silence-warnings --badname", write: "-s --sort" },
      root: true,
    },
    examples: { read: ["pwck -r", "grpck -r", "pwck -qr"], asks: ["pwck", "grpck", "pwck -s", "pwck -r -R /mnt"] },
  },
  changing(
    "users",
    ["pwconv", "pwunconv", "grpconv", "grpunconv"],
    "moves passwords to or from the shadow files",
    "pasa las contraseñas a los ficheros shadow o al revés",
    ["pwconv", "grpunconv"],
  ),
  changing(
    "users",
    ["pam-auth-update"],
    "chooses how logins are checked",
    "elige cómo se comprueban los inicios de sesión",
    ["pam-auth-update", "pam-auth-update --enable mkhomedir"],
    { terminal: true, readWith: "" },
  ),
  changing(
    "users",
    ["authselect", "authconfig"],
    "chooses how logins are checked",
    "elige cómo se comprueban los inicios de sesión",
    ["authselect select sssd", "authconfig --updateall"],
    { readWith: "" },
  ),
  changing(
    "users",
    ["newuidmap", "newgidmap"],
    "sets the user numbers of a namespace",
    "fija los números de usuario de un espacio de nombres",
    ["newuidmap 1234 0 1000 1"],
  ),
];

const logins: ProgramRow[] = [
  {
    names: ["lastlog"],
    area: "users",
    what: { en: "shows each user's last login", es: "muestra el último inicio de sesión de cada usuario" },
    use: {
      effect: "read",
      flags: { read: "-b= --before= -t= --time= -u=user --user=user -h --help", write: "-C --clear -S --set" },
      sees: ["host-users"],
    },
    examples: {
      read: ["lastlog", "lastlog -u ana", "lastlog -t 7"],
      asks: ["lastlog -C -u ana", "lastlog --set -u ana", "lastlog -R /mnt"],
    },
  },
  {
    names: ["lastlog2", "wtmpdb"],
    area: "users",
    what: { en: "shows each user's last login", es: "muestra el último inicio de sesión de cada usuario" },
    use: {
      effect: "read",
      flags: { read: "-b= --before= -t= --time= -u=user --user=user -s --service -a --active -h --help -v --version" },
      sees: ["host-users"],
      bare: "read",
      subcommands: { last: { effect: "read", operands: "text", sees: ["host-users"] } },
    },
    examples: {
      read: ["lastlog2", "lastlog2 -u ana", "wtmpdb last"],
      asks: ["lastlog2 -C -u ana", "lastlog2 -i x", "wtmpdb rotate"],
    },
  },
  {
    names: ["faillog"],
    area: "users",
    what: { en: "shows or resets failed logins", es: "muestra o borra los inicios de sesión fallidos" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -t= --time= -u=user --user=user -h --help",
        write: "-r --reset -m= --maximum= -l= --lock-secs=",
      },
      sees: ["host-users"],
    },
    examples: { read: ["faillog", "faillog -a", "faillog -u ana"], asks: ["faillog -r -u ana", "faillog -m 3"] },
  },
  {
    names: ["faillock"],
    area: "users",
    what: { en: "shows or resets failed logins", es: "muestra o borra los inicios de sesión fallidos" },
    use: {
      effect: "read",
      flags: { read: "--user=user", write: "--reset --legacy-output" },
      sees: ["host-users"],
      root: true,
    },
    examples: {
      read: ["faillock --user ana", "faillock"],
      asks: ["faillock --user ana --reset", "faillock --dir /tmp"],
    },
  },
  {
    names: ["pam_tally2"],
    area: "users",
    what: { en: "shows or resets failed logins", es: "muestra o borra los inicios de sesión fallidos" },
    use: { effect: "read", flags: { read: "-u=user --user=user -q --quiet", write: "-r --reset[=]" }, root: true },
    examples: {
      read: ["pam_tally2", "pam_tally2 --user ana"],
      asks: ["pam_tally2 --user ana --reset", "pam_tally2 -f /tmp/x"],
    },
  },
  {
    names: ["ac"],
    area: "users",
    what: { en: "shows how long users were logged in", es: "muestra cuánto tiempo estuvieron conectados los usuarios" },
    use: {
      effect: "read",
      flags: { read: "-d --daily-totals -p --individual-totals -f=path --file=path -y -z -h --help -V --version" },
      operands: "user",
      sees: ["host-users"],
    },
    examples: { read: ["ac", "ac -d ana", "ac -p"], asks: ["ac --debug x"] },
  },
  {
    names: ["lastcomm", "sa"],
    area: "users",
    what: { en: "shows the commands that users ran", es: "muestra los comandos que ejecutaron los usuarios" },
    use: {
      effect: "read",
      flags: { read: "--strict-match --user=user --command= --tty= --forwards --pid -h --help -V --version" },
      operands: "text",
    },
    examples: { read: ["lastcomm", "lastcomm --user ana"], asks: ["sa -s", "lastcomm --file /tmp/x"] },
  },
];

const directories: ProgramRow[] = [
  {
    names: ["getsubids"],
    area: "users",
    what: { en: "shows a user's subordinate user numbers", es: "muestra los números subordinados de un usuario" },
    use: { effect: "read", flags: { read: "-g -h --help" }, operands: "user" },
    examples: { read: ["getsubids ana"], asks: ["getsubids -x ana"] },
  },
  {
    names: ["klist"],
    area: "users",
    what: { en: "lists Kerberos tickets", es: "lista los tiques de Kerberos" },
    use: { effect: "read", flags: { read: "-e -f -a -n -s -A -l -c -k -t -i -V -5 -C -d" }, operands: "path" },
    examples: { read: ["klist", "klist -A -f", "klist -kt"], asks: ["klist -k -K", "klist -ktK /etc/krb5.keytab"] },
  },
  changing(
    "users",
    ["kinit", "kdestroy", "kswitch", "kpasswd", "kadmin", "kadmin.local", "ktutil"],
    "gets, drops and manages Kerberos tickets",
    "obtiene, descarta y gestiona tiques de Kerberos",
    ["kinit ana", "kdestroy", "kadmin.local -q 'delprinc ana'"],
  ),
  {
    names: ["realm"],
    area: "users",
    what: { en: "joins this machine to a directory of users", es: "une esta máquina a un directorio de usuarios" },
    use: {
      effect: "write",
      readWith: "--help",
      subcommands: {
        list: { effect: "read", flags: { read: "--all --name-only" } },
        "join|leave|permit|deny|discover": { effect: "write", operands: "text" },
      },
      sees: ["systemd"],
    },
    examples: { read: ["realm list", "realm list --all"], asks: ["realm join ejemplo.org", "realm leave"] },
  },
  {
    names: ["sssctl"],
    area: "users",
    what: { en: "shows and controls SSSD", es: "muestra y controla SSSD" },
    use: {
      effect: "write",
      subcommands: {
        "domain-list|config-check": { effect: "read" },
        "domain-status|user-show|group-show|user-checks": {
          effect: "read",
          flags: { read: "-o --online -l --last -a --active-server -r --servers" },
          operands: "text",
        },
        "cache-remove|cache-expire|logs-remove|logs-fetch|debug-level|client-data-backup|client-data-restore": {
          effect: "write",
          operands: "text",
        },
      },
      sees: ["systemd"],
      root: true,
    },
    examples: {
      read: ["sssctl domain-list", "sssctl domain-status ejemplo.org"],
      asks: ["sssctl cache-remove", "sssctl logs-remove"],
      truth: false,
    },
  },
  changing("users", ["sss_cache"], "forgets what SSSD keeps of users", "olvida lo que SSSD guarda de los usuarios", [
    "sss_cache -E",
  ]),
  changing(
    "users",
    ["ldapadd", "ldapmodify", "ldappasswd", "ldapmodrdn"],
    "changes an LDAP directory",
    "cambia un directorio LDAP",
    ["ldapmodify -f cambios.ldif", "ldapadd -x -f nuevo.ldif"],
    { readWith: "-VV" },
  ),
  destroying(
    "users",
    ["ldapdelete"],
    "deletes entries of an LDAP directory",
    "borra entradas de un directorio LDAP",
    ["ldapdelete cn=ana,dc=ejemplo"],
    { readWith: "-VV" },
  ),
  changing(
    "users",
    ["slapcat", "slapadd", "slapindex", "slappasswd"],
    "works on the files of an LDAP server",
    "trabaja con los ficheros de un servidor LDAP",
    ["slapcat", "slapadd -l x.ldif"],
    { readWith: "-VV" },
  ),
  {
    names: ["slaptest"],
    area: "users",
    what: { en: "checks an LDAP server's configuration", es: "revisa la configuración de un servidor LDAP" },
    use: { effect: "read", flags: { read: "-u -v -Q" }, root: true },
    examples: { read: ["slaptest -u"], asks: ["slaptest -f /tmp/slapd.conf -F /etc/ldap/slapd.d"] },
  },
];

export const users: readonly ProgramRow[] = [...accounts, ...logins, ...directories];
