import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const SHOWING =
  "-a --all -l --full -q --quiet --no-pager --no-legend --legend= --plain --no-ask-password --system --user --global " +
  "-t= --type= --state= --failed -n=number --lines=number -o= --output= --value --timestamp= -r --recursive --reverse " +
  "--after --before --show-types --with-dependencies --wait -h --help --version";
const ACTING =
  "--now -f --force --runtime --no-block --no-reload -s= --signal= --kill-whom= --kill-who= --what= --job-mode= -T " +
  "--show-transaction --preset-mode= --marked -i --check-inhibitors= --no-wall --when= --message= --read-only --mkdir";
const PROPERTIES = "-p= --property= -P=";
/** A unit's environment is where its passwords live. */
const withoutEnvironment = /^(?!.*(environment|credential))[\w,]+$/i;
const propertyValues = { "-p": withoutEnvironment, "--property": withoutEnvironment, "-P": withoutEnvironment };

const shows: Use = { effect: "read", flags: { read: SHOWING }, operands: "unit" };
const showsFiles: Use = { effect: "read", flags: { read: `${SHOWING} --root=path` }, operands: "unit" };
const acts: Use = { effect: "write", flags: { read: SHOWING, write: ACTING }, operands: "text" };
const ends: Use = { effect: "destructive", flags: { read: SHOWING, write: ACTING }, operands: "text" };

const systemctl: ProgramRow = {
  names: ["systemctl"],
  area: "services",
  what: {
    en: "shows and controls systemd's services and other units",
    es: "muestra y controla los servicios y demás unidades de systemd",
  },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: `${SHOWING} ${PROPERTIES}`, write: ACTING },
    values: propertyValues,
    sees: ["systemd"],
    subcommands: {
      status: { ...shows, sees: ["systemd", "journal", "host-processes"] },
      "list-units|list-sockets|list-timers|list-automounts|list-paths|list-jobs|list-machines|is-active|is-failed":
        shows,
      "list-dependencies|help|whoami": shows,
      "list-unit-files|is-enabled|cat|get-default": showsFiles,
      "is-system-running": { ...shows, operands: "none" },
      "log-level|log-target|service-watchdogs": { ...shows, operands: "none" },
      "service-log-level|service-log-target": { ...shows, operands: { kinds: ["unit"], max: 1 } },
      show: {
        effect: "write",
        readWith: PROPERTIES,
        flags: { read: SHOWING },
        values: propertyValues,
        operands: "unit",
        reason: {
          en: "may show passwords kept in the unit's environment (-p NAME shows one property)",
          es: "puede mostrar contraseñas guardadas en el entorno de la unidad (-p NOMBRE muestra una sola propiedad)",
        },
      },
      "show-environment": {
        effect: "write",
        flags: { read: SHOWING },
        reason: {
          en: "shows the environment of the services, where passwords are kept",
          es: "muestra el entorno de los servicios, donde se guardan contraseñas",
        },
      },
      "start|stop|restart|reload|try-restart|reload-or-restart|try-reload-or-restart|kill|freeze|thaw": acts,
      "enable|disable|reenable|preset|preset-all|mask|unmask|link|revert|add-wants|add-requires": acts,
      "set-property|bind|mount-image|reset-failed|set-default|cancel|set-environment|unset-environment": acts,
      "import-environment|daemon-reload|daemon-reexec|default|suspend|hibernate|hybrid-sleep|suspend-then-hibernate|sleep":
        acts,
      edit: { ...acts, terminal: true },
      clean: ends,
      "isolate|rescue|emergency|halt|poweroff|reboot|soft-reboot|kexec|exit|switch-root": ends,
    },
  },
  examples: {
    read: [
      "systemctl",
      "systemctl status nginx",
      "systemctl status ssh.service --no-pager -l -n 50",
      "systemctl --failed",
      "systemctl list-units --type=service --state=running",
      "systemctl list-unit-files --state=enabled",
      "systemctl list-timers --all",
      "systemctl list-sockets",
      "systemctl list-dependencies --reverse ssh",
      "systemctl is-active nginx",
      "systemctl is-enabled nginx.service",
      "systemctl --user list-units",
      "systemctl show -p MainPID,ActiveState nginx",
      "systemctl show nginx --property=ExecMainStartTimestamp --value",
      "systemctl cat ssh",
      "systemctl get-default",
      "systemctl is-system-running",
    ],
    asks: [
      "systemctl show nginx",
      "systemctl show nginx -p Environment",
      "systemctl show -p MainPID -p Environment nginx",
      "systemctl show-environment",
      "systemctl restart nginx",
      "systemctl -q --no-pager stop nginx",
      "systemctl -H root@web status nginx",
      "systemctl log-level debug",
      "systemctl cancel",
      "systemctl reboot",
      "systemctl --failed reset-failed",
    ],
    truth: false,
  },
};

const supervisor: ProgramRow = {
  names: ["supervisorctl"],
  area: "services",
  what: { en: "shows and controls Supervisor's programs", es: "muestra y controla los programas de Supervisor" },
  use: {
    effect: "write",
    subcommands: {
      "status|avail|version|pid": { effect: "read", operands: "text" },
      "start|stop|restart|reload|reread|update|add|remove|clear|signal|shutdown|fg": {
        effect: "write",
        operands: "text",
      },
    },
    sees: ["network"],
  },
  examples: {
    read: ["supervisorctl status", "supervisorctl status web:*", "supervisorctl pid"],
    asks: [
      "supervisorctl restart all",
      "supervisorctl",
      "supervisorctl shutdown",
      "supervisorctl -c /tmp/x.conf status",
    ],
    truth: false,
  },
};

const monit: ProgramRow = {
  names: ["monit"],
  area: "services",
  what: { en: "shows and controls what Monit watches", es: "muestra y controla lo que vigila Monit" },
  use: {
    effect: "write",
    readWith: "-V --version -h --help",
    flags: { read: "-B --batch" },
    subcommands: {
      "status|summary|report": { effect: "read", flags: { read: "-B --batch" }, operands: "text" },
      "start|stop|restart|monitor|unmonitor|reload|quit|validate|procmatch": { effect: "write", operands: "text" },
    },
    sees: ["network"],
    root: true,
  },
  examples: {
    read: ["monit summary", "monit status", "monit -B report"],
    asks: ["monit restart nginx", "monit", "monit -c /tmp/x status"],
    truth: false,
  },
};

const runit: ProgramRow = {
  names: ["sv"],
  area: "services",
  what: { en: "shows and controls runit's services", es: "muestra y controla los servicios de runit" },
  use: {
    effect: "write",
    flags: { read: "-v" },
    subcommands: {
      status: { effect: "read", operands: "path" },
      "up|down|once|start|stop|restart|reload|term|hup|kill|exit|pause|cont|shutdown|force-stop|force-restart": {
        effect: "write",
        operands: "path",
      },
    },
    root: true,
  },
  examples: { read: ["sv status nginx", "sv status /etc/service/nginx"], asks: ["sv restart nginx", "sv down nginx"] },
};

const s6: ProgramRow = {
  names: ["s6-svstat", "svstat"],
  area: "services",
  what: {
    en: "shows the state of an s6 or daemontools service",
    es: "muestra el estado de un servicio de s6 o daemontools",
  },
  use: { effect: "read", flags: { read: "-n -u -w -r -t -e -s -p -g -o=" }, operands: "path" },
  examples: { read: ["s6-svstat /run/service/nginx"], asks: ["s6-svstat --all /run/service/nginx"] },
};

const systemV: ProgramRow[] = [
  {
    names: ["service"],
    area: "services",
    what: {
      en: "runs a service's start script: status, start, stop",
      es: "ejecuta el guion de un servicio: status, start, stop",
    },
    use: { effect: "write", judge: "service-status", sees: ["systemd", "host-processes", "journal"] },
    examples: {
      read: ["service nginx status", "service --status-all"],
      asks: [
        "service nginx restart",
        "service status restart",
        "service nginx status extra",
        "service --full-restart nginx",
      ],
      truth: false,
    },
  },
  {
    names: ["rc-service", "invoke-rc.d"],
    area: "services",
    what: { en: "runs a service's start script", es: "ejecuta el guion de arranque de un servicio" },
    use: { effect: "write", judge: "service-status", sees: ["systemd", "host-processes", "journal"] },
    examples: {
      read: ["rc-service nginx status", "invoke-rc.d ssh status"],
      asks: ["rc-service nginx restart", "invoke-rc.d ssh stop"],
      truth: false,
    },
  },
  {
    names: ["rc-status"],
    area: "services",
    what: { en: "shows OpenRC's services by run level", es: "muestra los servicios de OpenRC por nivel de ejecución" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -s --servicelist -l --list -r --runlevel -u --unused -c --crashed -m --manual -f= -C --nocolor",
      },
      operands: "text",
      sees: ["host-processes"],
    },
    examples: { read: ["rc-status", "rc-status --all"], asks: ["rc-status --in-root=/mnt"] },
  },
  {
    names: ["rc-update"],
    area: "services",
    what: { en: "adds services to OpenRC run levels", es: "añade servicios a los niveles de ejecución de OpenRC" },
    use: {
      effect: "write",
      subcommands: {
        show: { effect: "read", flags: { read: "-v --verbose" }, operands: "text" },
        "add|del|delete|update": { effect: "write", operands: "text" },
      },
    },
    examples: { read: ["rc-update show", "rc-update show -v default"], asks: ["rc-update add nginx default"] },
  },
  {
    names: ["chkconfig"],
    area: "services",
    what: { en: "says which services start at boot", es: "dice qué servicios arrancan con el sistema" },
    use: { effect: "write", readWith: "--list", operands: "unit" },
    examples: {
      read: ["chkconfig --list", "chkconfig --list sshd"],
      asks: ["chkconfig nginx on", "chkconfig --del nginx"],
    },
  },
  {
    names: ["initctl"],
    area: "services",
    what: { en: "shows and controls Upstart's jobs", es: "muestra y controla los trabajos de Upstart" },
    use: {
      effect: "write",
      subcommands: { "list|status|version": { effect: "read", operands: "text" } },
      sees: ["systemd"],
    },
    examples: { read: ["initctl list", "initctl status cron"], asks: ["initctl stop cron"] },
  },
];

const acting: ProgramRow[] = [
  changing(
    "services",
    ["update-rc.d"],
    "sets which services start at boot",
    "fija qué servicios arrancan con el sistema",
    ["update-rc.d nginx defaults", "update-rc.d nginx disable"],
    { readWith: "" },
  ),
  changing(
    "services",
    ["insserv"],
    "orders the start scripts of services",
    "ordena los guiones de arranque de los servicios",
    ["insserv nginx"],
    { readWith: "" },
  ),
  changing(
    "services",
    ["s6-svc", "svc"],
    "controls an s6 or daemontools service",
    "controla un servicio de s6 o daemontools",
    ["s6-svc -r /run/service/nginx", "svc -d /service/nginx"],
    { readWith: "" },
  ),
  changing(
    "services",
    ["pm2"],
    "runs Node.js programs as services (starts its own daemon when there is none)",
    "ejecuta programas de Node.js como servicios (arranca su demonio si no lo hay)",
    ["pm2 restart all", "pm2 list"],
    { readWith: "" },
  ),
];

export const services: readonly ProgramRow[] = [systemctl, supervisor, monit, runit, s6, ...systemV, ...acting];
