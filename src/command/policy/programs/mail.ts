import type { ProgramRow, Use } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const postfix: ProgramRow[] = [
  {
    names: ["mailq"],
    area: "mail",
    what: { en: "shows the mail that waits to be sent", es: "muestra el correo que espera a enviarse" },
    use: { effect: "read", flags: { read: "-v" }, sees: ["network"] },
    examples: { read: ["mailq", "mailq -v"], asks: ["mailq -C /tmp/x", "mailq -q"], truth: false },
  },
  {
    names: ["postqueue"],
    area: "mail",
    what: { en: "shows or sends the mail that waits", es: "muestra o envía el correo en espera" },
    use: { effect: "read", flags: { read: "-p -j -v", write: "-f -i= -s=" }, sees: ["network"] },
    examples: {
      read: ["postqueue -p", "postqueue -j"],
      asks: ["postqueue -f", "postqueue -i ABC", "postqueue -c /tmp -p"],
      truth: false,
    },
  },
  {
    names: ["postconf"],
    area: "mail",
    what: { en: "shows or sets Postfix's settings", es: "muestra o fija los ajustes de Postfix" },
    use: {
      effect: "read",
      flags: { read: "-a -A -d -f -F -h -H -l -m -M -n -p -P -T= -v -x", write: "-e -X -# -b[=] -o=" },
      // name=value sets it, even without -e.
      operands: { kinds: ["text"], matching: /^(?!.*(pass|sasl_password|secret))[\w./*-]+$/i },
    },
    examples: {
      read: ["postconf -n", "postconf myhostname", "postconf -d mynetworks", "postconf -M"],
      asks: ["postconf -e myhostname=x", "postconf myhostname=x", "postconf -X relayhost", "postconf -c /tmp -n"],
    },
  },
  {
    names: ["postfix"],
    area: "mail",
    what: {
      en: "starts, stops and checks the Postfix mail server",
      es: "arranca, para y revisa el servidor de correo Postfix",
    },
    use: {
      effect: "write",
      root: true,
      subcommands: {
        status: { effect: "read" },
        "start|stop|reload|abort|flush|check|set-permissions|upgrade-configuration|start-fg|logrotate|tls": acts,
      },
    },
    examples: {
      read: ["postfix status"],
      asks: ["postfix reload", "postfix stop", "postfix check", "postfix -c /tmp status", "postfix flush"],
      truth: false,
    },
  },
  {
    names: ["postmulti"],
    area: "mail",
    what: { en: "lists and controls several Postfix servers", es: "lista y controla varios servidores Postfix" },
    use: { effect: "write", readWith: "-l" },
    examples: { read: ["postmulti -l"], asks: ["postmulti -i x -p stop", "postmulti -e init"] },
  },
  changing(
    "mail",
    ["postsuper", "postmap", "postalias", "newaliases", "postdrop", "postkick", "postlock", "postcat", "postlog"],
    "changes Postfix's queue and tables, or shows people's mail",
    "cambia la cola y las tablas de Postfix, o muestra el correo de otros",
    ["postsuper -d ALL", "postmap /etc/postfix/x", "newaliases", "postcat -q ABC"],
    { readWith: "" },
  ),
];

const exim: ProgramRow[] = [
  {
    names: ["exim", "exim4"],
    area: "mail",
    what: {
      en: "the Exim mail server: shows its queue, sends mail",
      es: "el servidor de correo Exim: muestra su cola, envía correo",
    },
    use: {
      effect: "write",
      grammar: "long",
      readWith: "-bp -bpc -bpr -bpu -bV --version",
      sees: ["network"],
      root: true,
    },
    examples: {
      read: ["exim -bp", "exim -bpc", "exim4 -bV"],
      asks: ["exim -be run", "exim -C /tmp/x -bV", "exim -bd -q30m", "exim -Mrm ABC", "exim -qff", "exim -bP"],
      truth: false,
    },
  },
  {
    names: ["exiqgrep", "exiqsumm", "eximstats", "exiwhat", "exigrep"],
    area: "mail",
    what: { en: "searches and sums up Exim's queue and log", es: "busca y resume la cola y el registro de Exim" },
    use: {
      effect: "read",
      flags: { read: "-f= -r= -s= -y= -o= -z -x -c -i -l -R -b -a -nr -h0 -ne -tnl -v -I -M -t=" },
      operands: "path",
      sees: ["network"],
      root: true,
    },
    examples: {
      read: ["exiqgrep -c", "exigrep ana /var/log/exim4/mainlog", "eximstats /var/log/exim4/mainlog"],
      asks: ["exiqgrep -C /tmp/x", "eximstats -charts -chartdir x y"],
      truth: false,
    },
  },
];

const dovecot: ProgramRow[] = [
  {
    names: ["doveconf"],
    area: "mail",
    what: { en: "shows Dovecot's settings", es: "muestra los ajustes de Dovecot" },
    use: {
      effect: "read",
      flags: { read: "-a -n -N -d -h -H -f= -m=" },
      operands: { kinds: ["text"], matching: /^(?!.*(pass|secret|key))[\w/.]+$/i },
    },
    examples: {
      read: ["doveconf -n", "doveconf mail_location"],
      asks: ["doveconf -P", "doveconf -c /tmp/x -n", "doveconf -n -e PATH ls"],
    },
  },
  {
    names: ["doveadm"],
    area: "mail",
    what: { en: "manages Dovecot's mailboxes", es: "gestiona los buzones de Dovecot" },
    use: {
      effect: "write",
      flags: { read: "-f=" },
      sees: ["network", "host-processes"],
      root: true,
      subcommands: {
        who: { effect: "read", flags: { read: "-1" }, operands: "text" },
        quota: { effect: "write", subcommands: { get: { effect: "read", flags: { read: "-u= -A" } }, recalc: acts } },
        mailbox: {
          effect: "write",
          subcommands: {
            "list|status": { effect: "read", flags: { read: "-u= -A -7 -8 -s -t" }, operands: "text" },
            "create|rename|subscribe|unsubscribe|metadata|cache|cryptokey|path|update|mutf7": acts,
            delete: { effect: "destructive", operands: "text" },
          },
        },
        log: {
          effect: "write",
          subcommands: { "find|errors": { effect: "read", flags: { read: "-s=" } }, "test|reopen": acts },
        },
        "service|process": {
          effect: "write",
          subcommands: { status: { effect: "read", operands: "text" }, "stop|kill": acts },
        },
        "altmove|auth|backup|batch|config|copy|deduplicate|dict|dump|exec|expunge|fetch|flags|force-resync|fts|import|index|instance|kick|move|oldstats|penalty|proxy|purge|pw|rebuild|reload|replicator|save|search|sieve|sis|stats|stop|sync|user|zlibconnect":
          acts,
      },
    },
    examples: {
      read: ["doveadm who", "doveadm quota get -u ana", "doveadm log errors", "doveadm mailbox list -u ana"],
      asks: [
        "doveadm expunge -u ana mailbox INBOX all",
        "doveadm kick ana",
        "doveadm fetch -u ana text all",
        "doveadm exec imap",
        "doveadm mailbox delete -u ana x",
      ],
      truth: false,
    },
  },
  changing("mail", ["dovecot"], "the Dovecot mail server", "el servidor de correo Dovecot", [
    "dovecot",
    "dovecot stop",
    "dovecot reload",
  ]),
];

export const mail: readonly ProgramRow[] = [
  ...postfix,
  ...exim,
  ...dovecot,
  changing(
    "mail",
    [
      "sendmail",
      "mail",
      "mailx",
      "s-nail",
      "swaks",
      "msmtp",
      "msmtpq",
      "ssmtp",
      "mpack",
      "metasend",
      "bsd-mailx",
      "procmail",
      "maildrop",
      "formail",
      "fetchmail",
      "getmail",
      "mbsync",
      "offlineimap",
      "isync",
      "nullmailer-inject",
    ],
    "sends or fetches mail",
    "envía o recoge correo",
    ["mail -s hola ana@ejemplo.org", "sendmail -t", "swaks --to x@y", "fetchmail", "mail"],
    { readWith: "" },
  ),
  fullScreen(
    "mail",
    ["mutt", "neomutt", "alpine", "pine", "aerc", "thunderbird", "evolution", "claws-mail", "elm"],
    "reads and writes mail full screen",
    "lee y escribe correo a pantalla completa",
    ["mutt", "mutt -s x ana@e.org -a f", "alpine"],
  ),
  changing(
    "mail",
    [
      "spamassassin",
      "spamc",
      "spamd",
      "sa-learn",
      "sa-update",
      "rspamd",
      "amavisd",
      "amavisd-new",
      "opendkim",
      "opendkim-genkey",
      "opendmarc",
      "mailman",
      "sieve-test",
      "sievec",
      "maildirmake",
    ],
    "sorts mail or sets that up",
    "clasifica correo o configura cómo",
    ["sa-learn --spam x", "sa-update", "spamassassin -D --lint", "sievec x"],
    { readWith: "" },
  ),
  {
    names: ["rspamc", "rspamadm"],
    area: "mail",
    what: { en: "shows and teaches the Rspamd spam filter", es: "muestra y entrena el filtro de correo Rspamd" },
    use: {
      effect: "write",
      sees: ["network"],
      subcommands: {
        "stat|uptime|counters": { effect: "read" },
        configtest: { effect: "read", flags: { read: "-q" } },
        "learn_spam|learn_ham|fuzzy_add|fuzzy_del|stat_reset|symbols|add_symbol|pw|configwizard|control|lua|keypair|dkim_keygen|statconvert":
          acts,
      },
    },
    examples: {
      read: ["rspamc stat", "rspamadm configtest"],
      asks: ["rspamc learn_spam x", "rspamc stat_reset", "rspamc -h otra stat", "rspamadm lua"],
      truth: false,
    },
  },
];
