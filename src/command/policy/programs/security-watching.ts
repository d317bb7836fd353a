import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const watching: ProgramRow[] = [
  {
    names: ["fail2ban-client"],
    area: "security",
    what: { en: "shows and controls who Fail2ban keeps out", es: "muestra y controla a quién expulsa Fail2ban" },
    use: {
      effect: "write",
      readWith: "-V --version -h --help -t --test -d --dp",
      flags: { read: "-v -q" },
      sees: ["network"],
      root: true,
      subcommands: {
        "status|ping|version|get|banned": { effect: "read", flags: { read: "--all" }, operands: "text" },
        "start|restart|reload|stop|unban|set|add|flushlogs|echo|stats": acts,
      },
    },
    examples: {
      read: [
        "fail2ban-client status",
        "fail2ban-client status sshd",
        "fail2ban-client ping",
        "fail2ban-client get sshd bantime",
        "fail2ban-client -t",
      ],
      asks: [
        "fail2ban-client set sshd unbanip 1.2.3.4",
        "fail2ban-client reload",
        "fail2ban-client stop",
        "fail2ban-client -c /tmp/x status",
      ],
      truth: false,
    },
  },
  {
    names: ["fail2ban-regex"],
    area: "security",
    what: { en: "tries Fail2ban's patterns on a log", es: "prueba los patrones de Fail2ban en un registro" },
    use: {
      effect: "read",
      flags: {
        read: "-v --verbose --print-all-matched --print-all-missed --print-no-missed --print-all-ignored -l= --log-level= -m= -h --help -V --version --full-traceback -r --raw --usedns=",
      },
      values: { "--usedns": /^(no|raw)$/ },
      operands: "path",
    },
    examples: {
      read: [
        "fail2ban-regex /var/log/auth.log sshd",
        "fail2ban-regex --print-all-matched /var/log/auth.log /etc/fail2ban/filter.d/sshd.conf",
      ],
      asks: ["fail2ban-regex -c /tmp/x /var/log/auth.log sshd"],
      truth: false,
    },
  },
  {
    names: ["auditctl"],
    area: "security",
    what: { en: "shows and sets what the kernel audits", es: "muestra y fija lo que audita el núcleo" },
    use: {
      effect: "write",
      readWith: "-l -s -v -h",
      flags: { read: "-i", destructive: "-D -e=" },
      root: true,
      reason: { en: "changes what is recorded", es: "cambia lo que se registra" },
    },
    examples: {
      read: ["auditctl -l", "auditctl -s", "auditctl -s -i"],
      asks: ["auditctl -D", "auditctl -e 0", "auditctl -w /etc/passwd -p wa", "auditctl -l -D", "auditctl -R reglas"],
    },
  },
  {
    names: ["ausearch"],
    area: "security",
    what: { en: "searches the audit log", es: "busca en el registro de auditoría" },
    use: {
      effect: "read",
      grammar: "long",
      flags: {
        read: "-a= --event= --arch= -c= --comm= -e= --exit= -f= --file= -ga= --gid-all= -ge= --gid-effective= -gi= --gid= -h --help -hn= --host= -i --interpret -if=path --input=path --input-logs --just-one -k= --key= -l --line-buffered -m= --message= -n= --node= -p= --pid= -pp= --ppid= -o= --object= --raw -r -sc= --syscall= -se= --context= --session= -su= --subject= -sv= --success= -te= --end= -ts= --start= -tm= --terminal= -ua= --uid-all= -ue= --uid-effective= -ui= --uid= -ul= --loginuid= -uu= --uuid= -v --version -vm= --vm-name= -w --word -x= --executable= --format= --extra-keys --extra-labels --extra-obj2 --extra-time --escape= --debug",
      },
      // Times are two words: -ts 01/01/2026 10:00:00
      operands: { kinds: ["text"], matching: /^[\d:./-]+$/ },
      root: true,
    },
    examples: {
      read: ["ausearch -m USER_LOGIN -ts today -i", "ausearch -k claves", "ausearch -ui 1000 --success no"],
      asks: ["ausearch --checkpoint /tmp/x -m LOGIN", "ausearch x"],
      truth: false,
    },
  },
  {
    names: ["aureport"],
    area: "security",
    what: { en: "sums up the audit log", es: "resume el registro de auditoría" },
    use: {
      effect: "read",
      grammar: "long",
      flags: {
        read: "-au --auth -a --avc --comm -c --config -cr --crypto -e --event --escape= -f --file --failed -h --host --help -i --interpret -if=path --input=path --input-logs --integrity -k --key -l --login -m --mods -ma --mac -n --anomaly --node= -nc --no-config -p --pid -r --response -s --syscall --success --summary -t --log -te= --end= -tm --terminal -ts= --start= -u --user -v --version --virt -x --executable --debug",
      },
      operands: { kinds: ["text"], matching: /^[\d:./-]+$/ },
      root: true,
    },
    examples: {
      read: ["aureport", "aureport -au --summary", "aureport -l --failed -ts today"],
      asks: ["aureport --output x", "aureport x"],
      truth: false,
    },
  },
  {
    names: ["augenrules"],
    area: "security",
    what: { en: "gathers the audit rules into one file", es: "reúne las reglas de auditoría en un fichero" },
    use: { effect: "write", readWith: "--check" },
    examples: { read: ["augenrules --check"], asks: ["augenrules --load", "augenrules"] },
  },
  {
    names: ["lynis"],
    area: "security",
    what: { en: "looks for weaknesses of this machine", es: "busca debilidades de esta máquina" },
    use: {
      effect: "write",
      flags: { read: "--version -V" },
      bare: "write",
      readWith: "--version -V",
      subcommands: { show: { effect: "read", operands: "text" }, "audit|update|generate|upload-only": acts },
    },
    examples: {
      read: ["lynis show version", "lynis show tests", "lynis --version"],
      asks: ["lynis audit system", "lynis show profiles --plugindir /tmp"],
    },
  },
  {
    names: ["chkrootkit"],
    area: "security",
    what: { en: "looks for signs of rootkits", es: "busca señales de programas de intrusos" },
    use: {
      effect: "read",
      flags: { read: "-q -l -n -V -x -h -d" },
      sees: ["host-processes", "host-network", "host-users"],
      root: true,
    },
    examples: {
      read: ["chkrootkit -q", "chkrootkit -V"],
      asks: ["chkrootkit -p /tmp", "chkrootkit -r /mnt"],
      truth: false,
    },
  },
  {
    names: ["clamscan"],
    area: "security",
    what: { en: "looks for malware in files", es: "busca programas dañinos en ficheros" },
    use: {
      effect: "read",
      flags: {
        read: "-r --recursive[=] -i --infected --bell -o --suppress-ok-results --no-summary --quiet -v --verbose -a --archive-verbose --stdout --max-filesize= --max-scansize= --max-files= --max-recursion= --max-dir-recursion= --exclude= --exclude-dir= --include= --include-dir= --scan-mail[=] --scan-pdf[=] --scan-ole2[=] --scan-pe[=] --scan-elf[=] --scan-html[=] --scan-archive[=] --detect-pua[=] --allmatch[=] -z --cross-fs[=] --follow-dir-symlinks= --follow-file-symlinks= --heuristic-alerts[=] --alert-encrypted[=] -f=path --file-list=path -V --version -h --help",
        destructive: "--remove[=]",
        write:
          "--move=new-path --copy=new-path -l=new-path --log=new-path --tempdir=new-path --leave-temps[=] --gen-json[=]",
      },
      operands: "path",
    },
    examples: {
      read: ["clamscan -r -i /home", "clamscan --exclude-dir=^/sys /etc/hosts", "clamscan --version"],
      asks: [
        "clamscan -r --remove /home",
        "clamscan --move=/tmp/q /home",
        "clamscan -l x /home",
        "clamscan -d /tmp/base /home",
      ],
      truth: false,
    },
  },
  changing(
    "security",
    [
      "freshclam",
      "clamdscan",
      "clamd",
      "maldet",
      "rkhunter",
      "aide",
      "aideinit",
      "tripwire",
      "osqueryi",
      "osqueryd",
      "oscap",
      "samhain",
      "ossec-control",
      "wazuh-control",
      "suricata",
      "snort",
      "crowdsec",
      "cscli",
      "usbguard",
    ],
    "looks for intruders and keeps records of it",
    "busca intrusos y lleva registro de ello",
    ["rkhunter -c", "freshclam", "aide --update", "suricata -c x", "cscli decisions delete --all"],
    { readWith: "" },
  ),
];

export const securityWatching: readonly ProgramRow[] = [...watching];
