import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const journalctl: ProgramRow = {
  names: ["journalctl"],
  area: "logs",
  what: { en: "shows the system journal", es: "muestra el diario del sistema" },
  use: {
    effect: "read",
    flags: {
      read:
        "--system --user -m --merge -D=path --directory=path --file=path --root=path --namespace= -S= --since= -U= --until= " +
        "-c= --cursor= --after-cursor= -b[=] --boot[=] -u=unit --unit=unit --user-unit=unit -t= --identifier= -T= --exclude-identifier= " +
        "-p= --priority= --facility= -g= --grep= --case-sensitive[=] -k --dmesg -o= --output= --output-fields= -n[=] --lines[=] " +
        "-r --reverse --show-cursor --utc -x --catalog --no-hostname --no-full -l --full -a --all -f --follow --no-tail " +
        "-q --quiet --no-pager -e --pager-end --truncate-newline -h --help --version -N --fields -F= --field= --list-boots " +
        "-I --invocation= --list-invocations --list-namespaces --disk-usage --verify --verify-key= --header --list-catalog --dump-catalog " +
        "-NUM",
      write:
        "--rotate --sync --flush --relinquish-var --smart-relinquish-var --update-catalog --setup-keys --force --interval= --cursor-file=new-path",
      destructive: "--vacuum-size= --vacuum-files= --vacuum-time=",
    },
    operands: "text",
    sees: ["journal", "hostname"],
    endlessWhen: { with: "-f --follow" },
  },
  examples: {
    read: [
      "journalctl",
      "journalctl -u nginx --since today --no-pager",
      "journalctl -xeu ssh.service",
      "journalctl -b -1 -p err",
      "journalctl -k -n 100",
      "journalctl --since '1 hour ago' --until now -o short-iso",
      "journalctl _PID=1 -o json-pretty",
      "journalctl --list-boots",
      "journalctl --disk-usage",
      "journalctl -f -u nginx",
      "journalctl -g 'out of memory' -r",
      "journalctl --verify",
    ],
    asks: [
      "journalctl --vacuum-time=2d",
      "journalctl --rotate --vacuum-size=100M",
      "journalctl --flush",
      "journalctl --cursor-file=/tmp/cursor -n 5",
      "journalctl --update-catalog",
      "journalctl --setup-keys",
      "journalctl -M web",
      "journalctl --image=/tmp/x.raw",
    ],
    truth: false,
  },
};

const checks: ProgramRow[] = [
  {
    names: ["logrotate"],
    area: "logs",
    what: { en: "rotates and compresses log files", es: "rota y comprime los ficheros de registro" },
    use: {
      effect: "write",
      readWith: "-d --debug --version --usage -? --help",
      flags: {
        read: "-v --verbose",
        write: "-f --force -s=new-path --state=new-path --skip-state-lock --wait-for-state-lock",
      },
      operands: "path",
    },
    examples: {
      read: ["logrotate -d /etc/logrotate.conf", "logrotate -dv /etc/logrotate.d/nginx"],
      asks: [
        "logrotate /etc/logrotate.conf",
        "logrotate -f /etc/logrotate.d/nginx",
        "logrotate -d -m /tmp/x /etc/logrotate.conf",
        "logrotate -d -l /etc/x /etc/logrotate.conf",
      ],
      truth: false,
    },
  },
  {
    names: ["rsyslogd"],
    area: "logs",
    what: {
      en: "the system log daemon; -N only checks its configuration",
      es: "el demonio de registro; -N solo revisa su configuración",
    },
    use: { effect: "write", readWith: "-N= -v", flags: { read: "-f=path" }, values: { "-f": /^\/etc\/(?!.*\.\.)/ } },
    examples: {
      read: ["rsyslogd -N1", "rsyslogd -N1 -f /etc/rsyslog.conf", "rsyslogd -v"],
      asks: ["rsyslogd", "rsyslogd -n", "rsyslogd -N1 -f /tmp/x.conf", "rsyslogd -N1 -i /run/x.pid"],
    },
  },
  {
    names: ["syslog-ng"],
    area: "logs",
    what: {
      en: "a system log daemon; -s only checks its configuration",
      es: "un demonio de registro; -s solo revisa su configuración",
    },
    use: { effect: "write", readWith: "-s --syntax-only -V --version -h --help" },
    examples: {
      read: ["syslog-ng --syntax-only", "syslog-ng -V"],
      asks: ["syslog-ng", "syslog-ng -F", "syslog-ng -s -f /tmp/x.conf"],
    },
  },
  {
    names: ["syslog-ng-ctl"],
    area: "logs",
    what: { en: "shows and controls syslog-ng", es: "muestra y controla syslog-ng" },
    use: {
      effect: "write",
      sees: ["network"],
      root: true,
      subcommands: {
        query: {
          effect: "write",
          subcommands: { "get|list": { effect: "read", flags: { read: "--sum" }, operands: "text" } },
        },
        "stop|reload|reopen|verbose|debug|trace|stats|credentials|config": { effect: "write", operands: "text" },
      },
    },
    examples: {
      read: ["syslog-ng-ctl query get '*'"],
      asks: ["syslog-ng-ctl stop", "syslog-ng-ctl stats --reset"],
      truth: false,
    },
  },
  {
    names: ["ccze"],
    area: "logs",
    what: { en: "colours log lines", es: "colorea líneas de registro" },
    use: {
      effect: "read",
      flags: { read: "-A --raw-ansi -h --html -m= --mode= -V --version -? --help -l --list-plugins" },
    },
    examples: { read: ["ccze -A"], asks: ["ccze -F /tmp/x", "ccze -a /tmp/plugin"] },
  },
  {
    names: ["varnishlog", "varnishncsa"],
    area: "logs",
    what: { en: "shows Varnish's log in memory", es: "muestra el registro en memoria de Varnish" },
    use: {
      effect: "read",
      flags: { read: "-d -g= -q= -i= -I= -x= -X= -b -c -v -n= -k= -F= -h -V" },
      endlessWhen: { without: "-d -k= -h -V" },
    },
    examples: {
      read: ["varnishlog -d -g request", "varnishncsa -d"],
      asks: ["varnishlog -w /tmp/x", "varnishlog -D", "varnishncsa -a -w x"],
    },
  },
  {
    names: ["varnishstat"],
    area: "logs",
    what: { en: "shows Varnish's counters", es: "muestra los contadores de Varnish" },
    use: {
      effect: "read",
      flags: { read: "-1 -j -x -l -f= -I= -X= -n= -V -h" },
      terminal: true,
      terminalUnless: "-1 -j -x -l -V -h",
    },
    examples: { read: ["varnishstat -1", "varnishstat -1 -f MAIN.cache_hit"], asks: ["varnishstat -P /tmp/pid"] },
  },
];

const acting: ProgramRow[] = [
  changing("logs", ["savelog"], "keeps old copies of a log file", "guarda copias antiguas de un registro", [
    "savelog /var/log/app.log",
  ]),
  changing("logs", ["logwatch"], "sums up the logs, often by mail", "resume los registros, a menudo por correo", [
    "logwatch --output mail --mailto root",
    "logwatch --range yesterday",
  ]),
  changing("logs", ["goaccess"], "makes reports of web server logs", "hace informes de registros web", [
    "goaccess /var/log/nginx/access.log -o informe.html",
  ]),
  changing(
    "logs",
    ["logsave"],
    "keeps what a command prints in a file",
    "guarda en un fichero lo que imprime un comando",
    ["logsave /tmp/x ls"],
  ),
];

export const logs: readonly ProgramRow[] = [journalctl, ...checks, ...acting];
