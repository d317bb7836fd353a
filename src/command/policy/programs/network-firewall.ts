import type { ProgramRow } from "../program-row.ts";
import { destroying } from "./plain-rows.ts";

const listRules =
  "-n --numeric -v --verbose -x --exact --line-numbers -t= --table= -w[=] --wait[=] -4 -6 -h --help -V --version";

/** What may pass: firewall rules, address sets and tracked connections. */
export const networkFirewall: readonly ProgramRow[] = [
  {
    names: [
      "iptables",
      "ip6tables",
      "iptables-legacy",
      "iptables-nft",
      "ip6tables-legacy",
      "ip6tables-nft",
      "arptables",
      "ebtables",
    ],
    area: "network",
    what: { en: "shows or changes firewall rules", es: "muestra o cambia reglas del cortafuegos" },
    use: {
      effect: "write",
      readWith: "-L --list -S --list-rules --list[=] --list-rules[=] -V --version -h --help",
      flags: {
        read: listRules,
        write:
          "-A= --append= -D= --delete= -I= --insert= -R= --replace= -Z --zero -N= --new-chain= -X --delete-chain -P= --policy= -E= --rename-chain= -C= --check= -j= -m= -p= -s= -d= -i= -o= -M= --modprobe=",
        destructive: "-F --flush",
      },
      operands: { kinds: ["text"], max: 2, matching: /^[\w.-]+$/ },
      sees: ["host-network"],
      root: true,
    },
    examples: {
      read: [
        "iptables -L -n -v",
        "iptables -S",
        "iptables -t nat -nvL POSTROUTING --line-numbers",
        "ip6tables -L INPUT",
      ],
      asks: [
        "iptables -A INPUT -j DROP",
        "iptables -F",
        "iptables -P INPUT DROP",
        "iptables -L -Z",
        "iptables -L -M ./x",
        "iptables -nvL -F",
      ],
      truth: false,
    },
  },
  {
    names: [
      "iptables-save",
      "ip6tables-save",
      "ebtables-save",
      "arptables-save",
      "iptables-legacy-save",
      "iptables-nft-save",
    ],
    area: "network",
    what: { en: "prints all firewall rules", es: "escribe todas las reglas del cortafuegos" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-c --counters -t= --table= -V --version", write: "-f=new-path --file=new-path -M= --modprobe=" },
      sees: ["host-network"],
      root: true,
    },
    examples: {
      read: ["iptables-save", "iptables-save -t nat -c"],
      asks: ["iptables-save -f rules", "iptables-save -M ./x"],
      truth: false,
    },
  },
  destroying(
    "network",
    ["iptables-restore", "ip6tables-restore", "ebtables-restore", "iptables-apply", "netfilter-persistent"],
    "replaces all firewall rules",
    "reemplaza todas las reglas del cortafuegos",
    ["iptables-restore rules", "netfilter-persistent flush"],
    { root: true },
  ),
  {
    names: ["nft"],
    area: "network",
    what: { en: "shows or changes firewall rules", es: "muestra o cambia reglas del cortafuegos" },
    use: {
      effect: "write",
      // -c only parses; with -f alone it asks as `nft` alone does.
      readWith: "-v --version -V -h --help -c --check",
      flags: {
        read: "-f=path --file=path -a --handle -n --numeric -nn -s --stateless -j --json -t --terse -y --numeric-priority -p --numeric-protocol -T --numeric-time -S --service -u --guid -N --reversedns",
        write: "-i --interactive -I= -D= -e --echo -o --optimize",
      },
      subcommands: { list: { effect: "read", operands: { kinds: ["text"], matching: /^[\w.*@-]+$/ } } },
      sees: ["host-network"],
      root: true,
    },
    examples: {
      read: ["nft list ruleset", "nft -a list table inet filter", "nft -j list chains", "nft -c -f /etc/nftables.conf"],
      asks: [
        "nft flush ruleset",
        "nft add table inet a",
        "nft -f rules",
        "nft -f /etc/nftables.conf",
        "nft -c add table inet a",
        "nft -c -I /tmp -f rules",
        "nft 'list ruleset; flush ruleset'",
        "nft list ruleset ';' flush ruleset",
      ],
      truth: false,
    },
  },
  {
    names: ["ufw"],
    area: "network",
    what: { en: "shows or changes the simple firewall", es: "muestra o cambia el cortafuegos sencillo" },
    use: {
      effect: "write",
      readWith: "--version --help",
      subcommands: {
        "status|version|help": {
          effect: "read",
          operands: { kinds: ["text"], max: 1, matching: /^(verbose|numbered)$/ },
        },
        show: {
          effect: "read",
          operands: {
            kinds: ["text"],
            max: 1,
            matching: /^(raw|builtins|before-rules|user-rules|after-rules|logging-rules|listening|added)$/,
          },
        },
        app: { effect: "write", subcommands: { "list|info": { effect: "read", operands: "text" } } },
      },
      sees: ["host-network"],
      root: true,
    },
    examples: {
      read: ["ufw status verbose", "ufw show added", "ufw app list"],
      asks: ["ufw disable", "ufw allow 22", "ufw --dry-run enable", "ufw reset"],
      truth: false,
    },
  },
  {
    names: ["firewall-cmd"],
    area: "network",
    what: { en: "shows or changes firewalld", es: "muestra o cambia firewalld" },
    use: {
      effect: "write",
      readWith:
        "--state --get-default-zone --get-active-zones --get-zones --get-services --get-icmptypes --list-all --list-all-zones --list-services --list-ports --list-rich-rules --list-interfaces --list-sources --list-forward-ports --list-protocols --info-zone= --info-service= --get-zone-of-interface= --query-service= --query-port= --query-masquerade --query-panic --get-log-denied --version -V --help -h --direct-get-all",
      flags: { read: "--zone= --permanent -q --quiet -v --verbose --policy=" },
      sees: ["systemd"],
      root: true,
    },
    examples: {
      read: ["firewall-cmd --list-all --zone=public", "firewall-cmd --state", "firewall-cmd --permanent --list-ports"],
      asks: [
        "firewall-cmd --add-port=80/tcp",
        "firewall-cmd --reload",
        "firewall-cmd --list-all --panic-on",
        "firewall-cmd --set-default-zone=drop",
      ],
      truth: false,
    },
  },
  {
    names: ["ipset"],
    area: "network",
    what: { en: "shows or changes sets of addresses", es: "muestra o cambia conjuntos de direcciones" },
    use: {
      effect: "write",
      readWith: "-v --version -h --help",
      subcommands: {
        "list|test|version": {
          effect: "read",
          flags: { read: "-n -name -t -terse -s -sorted -o=" },
          operands: { kinds: ["text"], matching: /^[\w.:/,-]+$/ },
        },
      },
      sees: ["host-network"],
      root: true,
    },
    examples: {
      read: ["ipset list", "ipset test a 10.0.0.1"],
      asks: ["ipset flush", "ipset add a 10.0.0.1", "ipset list -f out", "ipset save -f x", "ipset destroy"],
      truth: false,
    },
  },
  {
    names: ["conntrack"],
    area: "network",
    what: { en: "shows or changes tracked connections", es: "muestra o cambia conexiones seguidas" },
    use: {
      effect: "write",
      readWith: "-L -G -C -S -E --dump --get --count --stats --event -V --version -h --help",
      flags: {
        read: "-p= --proto= -s= --src= -d= --dst= --sport= --dport= -o= --output= -f= --family= -n -g --state= -m= --mark=",
        write: "-D --delete -I --create -U --update",
        destructive: "-F --flush",
      },
      operands: { kinds: ["text"], max: 1, matching: /^(conntrack|expect)$/ },
      sees: ["host-network"],
      root: true,
      endlessWhen: { with: "-E --event" },
    },
    examples: {
      read: ["conntrack -L", "conntrack -L -p tcp --dport 22", "conntrack -C"],
      asks: ["conntrack -D -s 10.0.0.1", "conntrack -F", "conntrack -L -F"],
      truth: false,
    },
  },
];
