import type { ProgramRow, Use } from "../program-row.ts";

const SHOWING =
  "-a --all -l --full --no-pager --no-legend --no-ask-password --value -n=number --lines=number -o= --output= --json= -j -h --help --version -q --quiet";
const PROPERTIES = "-p= --property= -P=";
const shows: Use = { effect: "read", flags: { read: `${SHOWING} ${PROPERTIES}` }, operands: "none" };
const showsNamed: Use = { ...shows, operands: "text" };
const acts: Use = { effect: "write", flags: { read: SHOWING }, operands: "text" };

const hostnamectl: ProgramRow = {
  names: ["hostnamectl"],
  area: "system",
  what: { en: "shows or sets the name of this machine", es: "muestra o cambia el nombre de esta máquina" },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: "--static --transient --pretty --json= -j -h --help --version --no-ask-password" },
    sees: ["systemd", "hostname"],
    subcommands: {
      "status|hostname|icon-name|chassis|deployment|location": {
        effect: "read",
        flags: { read: "--static --transient --pretty --json= -j --no-ask-password" },
        operands: "none",
      },
      "set-hostname|set-icon-name|set-chassis|set-deployment|set-location": acts,
    },
  },
  examples: {
    read: [
      "hostnamectl",
      "hostnamectl status",
      "hostnamectl --static",
      "hostnamectl hostname",
      "hostnamectl --json=short",
    ],
    asks: [
      "hostnamectl hostname nuevo",
      "hostnamectl set-hostname nuevo",
      "hostnamectl -H root@web status",
      "hostnamectl chassis laptop",
    ],
  },
};

const timedatectl: ProgramRow = {
  names: ["timedatectl"],
  area: "system",
  what: {
    en: "shows or sets the time, its zone and its synchronization",
    es: "muestra o cambia la hora, su zona y su sincronización",
  },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: `${SHOWING} ${PROPERTIES}` },
    sees: ["systemd"],
    subcommands: {
      "status|show|list-timezones|timesync-status|show-timesync": shows,
      "ntp-servers|revert|set-time|set-timezone|set-local-rtc|set-ntp": acts,
    },
  },
  examples: {
    read: [
      "timedatectl",
      "timedatectl status",
      "timedatectl show -p Timezone --value",
      "timedatectl list-timezones",
      "timedatectl timesync-status",
    ],
    asks: [
      "timedatectl set-ntp true",
      "timedatectl set-timezone Europe/Madrid",
      "timedatectl status set-time",
      "timedatectl -M web",
    ],
    truth: false,
  },
};

const localectl: ProgramRow = {
  names: ["localectl"],
  area: "system",
  what: {
    en: "shows or sets the system's language and keyboard",
    es: "muestra o cambia el idioma y el teclado del sistema",
  },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: SHOWING },
    sees: ["systemd"],
    subcommands: {
      "status|list-locales|list-keymaps|list-x11-keymap-models|list-x11-keymap-layouts|list-x11-keymap-options": shows,
      "list-x11-keymap-variants": showsNamed,
      "set-locale|set-keymap|set-x11-keymap": acts,
    },
  },
  examples: {
    read: ["localectl", "localectl status", "localectl list-locales", "localectl --no-pager list-keymaps"],
    asks: ["localectl set-locale LANG=es_ES.UTF-8", "localectl set-keymap es"],
  },
};

const loginctl: ProgramRow = {
  names: ["loginctl"],
  area: "users",
  what: { en: "shows and controls who is logged in", es: "muestra y controla quién ha iniciado sesión" },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: `${SHOWING} ${PROPERTIES}` },
    sees: ["systemd", "host-users", "host-processes", "journal"],
    subcommands: {
      "list-sessions|list-users|list-seats": shows,
      "session-status|show-session|user-status|show-user|seat-status|show-seat": showsNamed,
      "activate|lock-session|unlock-session|lock-sessions|unlock-sessions|kill-session|kill-user": acts,
      "enable-linger|disable-linger|attach|flush-devices": acts,
      "terminate-session|terminate-user|terminate-seat": { ...acts, effect: "destructive" },
    },
  },
  examples: {
    read: [
      "loginctl",
      "loginctl list-sessions",
      "loginctl session-status 3",
      "loginctl show-user ana -p Linger",
      "loginctl user-status ana",
    ],
    asks: [
      "loginctl terminate-user ana",
      "loginctl enable-linger",
      "loginctl poweroff",
      "loginctl -H root@web list-sessions",
    ],
    truth: false,
  },
};

const machinectl: ProgramRow = {
  names: ["machinectl"],
  area: "containers",
  what: {
    en: "shows and controls systemd's containers and virtual machines",
    es: "muestra y controla los contenedores y máquinas virtuales de systemd",
  },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: `${SHOWING} ${PROPERTIES}` },
    sees: ["systemd", "host-processes", "journal"],
    subcommands: {
      "list|list-images": shows,
      "status|show|image-status|show-image": showsNamed,
      "start|stop|login|shell|enable|disable|poweroff|reboot|terminate|kill|copy-to|copy-from|bind|clone|rename": acts,
      "read-only|set-limit|clean|pull-tar|pull-raw|import-tar|import-raw|import-fs|export-tar|export-raw|edit|cat":
        acts,
      remove: { ...acts, effect: "destructive" },
    },
  },
  examples: {
    read: ["machinectl", "machinectl list", "machinectl status web", "machinectl list-images"],
    asks: ["machinectl shell root@web", "machinectl remove web", "machinectl poweroff web"],
    truth: false,
  },
};

const coredumpctl: ProgramRow = {
  names: ["coredumpctl"],
  area: "logs",
  what: { en: "shows the programs that crashed", es: "muestra los programas que se cerraron por un fallo" },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: `${SHOWING} -1 -r --reverse -S= --since= -U= --until= -F= --field=` },
    sees: ["journal"],
    subcommands: {
      "list|info": {
        effect: "read",
        flags: { read: `${SHOWING} -1 -r --reverse -S= --since= -U= --until= -F= --field=` },
        operands: "text",
      },
      "dump|debug|gdb": {
        ...acts,
        reason: {
          en: "shows the memory of a program, secrets included",
          es: "muestra la memoria de un programa, con sus secretos",
        },
      },
    },
  },
  examples: {
    read: ["coredumpctl", "coredumpctl list --since today", "coredumpctl info -1", "coredumpctl info nginx"],
    asks: [
      "coredumpctl dump nginx",
      "coredumpctl debug",
      "coredumpctl list -D /tmp/journal",
      "coredumpctl info --debugger=/tmp/x",
    ],
  },
};

const bootctl: ProgramRow = {
  names: ["bootctl"],
  area: "system",
  what: {
    en: "shows or sets up the systemd-boot loader",
    es: "muestra o instala el cargador de arranque systemd-boot",
  },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: `${SHOWING} -p --print-esp-path -x --print-boot-path -R --print-root-device` },
    sees: ["devices", "host-mounts"],
    root: true,
    subcommands: {
      "status|list|is-installed": shows,
      "install|update|remove|unlink|cleanup|random-seed|set-default|set-oneshot|set-timeout|set-timeout-oneshot|reboot-to-firmware|systemd-efi-options":
        acts,
    },
  },
  examples: {
    read: ["bootctl", "bootctl status", "bootctl list --no-pager"],
    asks: ["bootctl install", "bootctl set-default linux.conf"],
  },
};

/** What D-Bus says is a unit's environment when one asks systemd itself. */
const notSystemd = /^(?!org\.freedesktop\.(systemd1|secrets)$).*$/;

const busctl: ProgramRow = {
  names: ["busctl"],
  area: "services",
  what: {
    en: "looks into D-Bus, the bus the services talk over",
    es: "examina D-Bus, el bus por el que hablan los servicios",
  },
  use: {
    effect: "read",
    bare: "read",
    flags: {
      read: `${SHOWING} --system --user --unique --acquired --activatable --show-machine --list --verbose --timeout=`,
    },
    sees: ["systemd"],
    subcommands: {
      "list|status|tree": {
        effect: "read",
        flags: {
          read: `${SHOWING} --system --user --unique --acquired --activatable --show-machine --list --timeout=`,
        },
        operands: "text",
      },
      introspect: {
        effect: "read",
        flags: { read: `${SHOWING} --system --user --xml-interface --timeout=` },
        operands: { kinds: ["text"], max: 3, matching: notSystemd },
      },
      "get-property": {
        effect: "read",
        flags: { read: `${SHOWING} --system --user --verbose --timeout=` },
        operands: { kinds: ["text"], matching: /^(?!.*(environment|secret|credential|password)).*$/i },
      },
      "call|emit|set-property|monitor|capture|wait": acts,
    },
  },
  examples: {
    read: [
      "busctl",
      "busctl list --acquired",
      "busctl --user tree org.freedesktop.portal.Desktop",
      "busctl status org.freedesktop.login1",
      "busctl introspect org.freedesktop.login1 /org/freedesktop/login1",
      "busctl get-property org.freedesktop.hostname1 /org/freedesktop/hostname1 org.freedesktop.hostname1 Hostname",
    ],
    asks: [
      "busctl call org.freedesktop.systemd1 /org/freedesktop/systemd1 org.freedesktop.systemd1.Manager Reload",
      "busctl get-property org.freedesktop.systemd1 /org/freedesktop/systemd1 org.freedesktop.systemd1.Manager Environment",
      "busctl introspect org.freedesktop.systemd1 /org/freedesktop/systemd1",
      "busctl --address=unixexec:path=/tmp/x list",
      "busctl monitor",
    ],
    truth: false,
  },
};

const lesser: ProgramRow[] = [
  {
    names: ["portablectl"],
    area: "services",
    what: { en: "shows and attaches portable services", es: "muestra y conecta servicios portátiles" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: SHOWING },
      sees: ["systemd"],
      subcommands: {
        list: shows,
        "is-attached": showsNamed,
        "attach|detach|reattach|remove|read-only|set-limit|inspect": acts,
      },
    },
    examples: { read: ["portablectl", "portablectl list"], asks: ["portablectl attach /tmp/x.raw"] },
  },
  {
    names: ["homectl"],
    area: "users",
    what: {
      en: "shows and manages systemd's home folders",
      es: "muestra y gestiona las carpetas personales de systemd",
    },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "--no-pager --no-legend -h --help --version" },
      sees: ["systemd", "host-users"],
      subcommands: {
        list: { effect: "read", flags: { read: "--no-pager --no-legend" } },
        "create|remove|update|passwd|resize|lock|unlock|activate|deactivate|lock-all|deactivate-all|with|authenticate|inspect|rebalance":
          acts,
      },
    },
    examples: { read: ["homectl", "homectl list"], asks: ["homectl create ana", "homectl inspect ana"] },
  },
  {
    names: ["userdbctl"],
    area: "users",
    what: { en: "shows users and groups from every source", es: "muestra usuarios y grupos de todas las fuentes" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-N --no-pager --no-legend -h --help --version --output=" },
      values: { "--output": /^(friendly|table)$/ },
      sees: ["systemd", "host-users"],
      subcommands: {
        "user|group|users-in-group|groups-of-user|services": {
          effect: "read",
          flags: { read: "-N --no-pager --no-legend --output=" },
          values: { "--output": /^(friendly|table)$/ },
          operands: "user",
        },
        "ssh-authorized-keys": { effect: "write", operands: "user" },
      },
    },
    examples: {
      read: ["userdbctl", "userdbctl user ana", "userdbctl groups-of-user ana"],
      asks: [
        "userdbctl user root -j",
        "userdbctl user root --output=json",
        "userdbctl ssh-authorized-keys --chain ana /bin/sh",
      ],
    },
  },
  {
    names: ["oomctl"],
    area: "processes",
    what: { en: "shows what systemd-oomd watches", es: "muestra lo que vigila systemd-oomd" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "--no-pager -h --help --version" },
      sees: ["systemd"],
      subcommands: { dump: { effect: "read", flags: { read: "--no-pager" } } },
    },
    examples: { read: ["oomctl", "oomctl dump"], asks: ["oomctl set"] },
  },
];

export const systemdControl: readonly ProgramRow[] = [
  hostnamectl,
  timedatectl,
  localectl,
  loginctl,
  machinectl,
  coredumpctl,
  bootctl,
  busctl,
  ...lesser,
];
