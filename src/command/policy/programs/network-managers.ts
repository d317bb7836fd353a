import type { ProgramRow } from "../program-row.ts";

/** The services that look after networks and names. */
export const networkManagers: readonly ProgramRow[] = [
  {
    names: ["nmcli"],
    area: "network",
    what: { en: "shows or changes NetworkManager", es: "muestra o cambia NetworkManager" },
    use: {
      effect: "write",
      bare: "read",
      grammar: "posix",
      flags: {
        read: "-t --terse -p --pretty -m= --mode= -f= --fields= -g= --get-values= -e= --escape= -c= --colors= -w= --wait= -o --overview -h --help -v --version",
        write: "-s --show-secrets -a --ask",
      },
      subcommands: {
        "general|g|gen": {
          effect: "write",
          bare: "read",
          subcommands: {
            "status|permissions|s": { effect: "read" },
            hostname: { effect: "read" },
            logging: { effect: "read" },
          },
        },
        "networking|n|net": { effect: "write", bare: "read", subcommands: { connectivity: { effect: "read" } } },
        "radio|r": { effect: "write", bare: "read", subcommands: { "all|wifi|wwan": { effect: "read" } } },
        "connection|con|c|conn|connections": {
          effect: "write",
          bare: "read",
          subcommands: { "show|s|sh": { effect: "read", flags: { read: "--active --order=" }, operands: "text" } },
        },
        "device|dev|d|devices": {
          effect: "write",
          bare: "read",
          subcommands: {
            "status|show|sh": { effect: "read", operands: "text" },
            "wifi|w": {
              effect: "write",
              bare: "read",
              subcommands: {
                list: {
                  effect: "read",
                  flags: { read: "--rescan=" },
                  values: { "--rescan": /^no$/ },
                  operands: { kinds: ["text"], matching: /^(ifname|bssid|[\w:.-]+)$/ },
                },
              },
            },
            lldp: { effect: "read", operands: { kinds: ["text"], max: 1, matching: /^list$/ } },
          },
        },
      },
      sees: ["systemd", "host-network"],
    },
    examples: {
      read: ["nmcli", "nmcli dev status", "nmcli -t -f NAME,DEVICE con show --active", "nmcli general status"],
      asks: [
        "nmcli con up a",
        "nmcli radio wifi off",
        "nmcli con modify a ipv4.dns 1.1.1.1",
        "nmcli -s con show a",
        "nmcli general hostname x",
        "nmcli dev disconnect eth0",
        "nmcli con show -s a",
        "nmcli networking off",
      ],
      truth: false,
    },
  },
  {
    names: ["networkctl"],
    area: "network",
    what: { en: "shows or steers systemd's network cards", es: "muestra o dirige las tarjetas de red de systemd" },
    use: {
      effect: "write",
      bare: "read",
      readWith: "--version -h --help",
      flags: { read: "-a --all -s --stats -l --full -n= --lines= --no-legend --no-pager --json=" },
      subcommands: {
        "list|status|lldp|label": { effect: "read", operands: { kinds: ["text"], matching: /^[\w.:*@-]+$/ } },
      },
      sees: ["systemd", "host-network", "journal"],
    },
    examples: {
      read: ["networkctl", "networkctl status eth0", "networkctl -a list --no-pager"],
      asks: ["networkctl down eth0", "networkctl reload", "networkctl edit a.network", "networkctl delete br0"],
      truth: false,
    },
  },
  {
    names: ["resolvectl", "systemd-resolve"],
    area: "network",
    what: { en: "shows or steers how names are looked up", es: "muestra o dirige cómo se resuelven nombres" },
    use: {
      effect: "write",
      bare: "read",
      readWith: "--version -h --help --status --statistics",
      flags: {
        read: "-4 -6 -p= --protocol= -i= --interface= -t= --type= -c= --class= --legend= --cname= --cache= --no-pager --json= -j",
        write: "--flush-caches --set-dns= --set-domain= --reset-statistics --revert",
      },
      subcommands: {
        "status|statistics|show-cache|show-server-state": {
          effect: "read",
          operands: { kinds: ["text"], matching: /^[\w.:@-]+$/ },
        },
        // A second word would be the new setting.
        "dns|domain|default-route|llmnr|mdns|dnsovertls|dnssec|nta": {
          effect: "read",
          operands: { kinds: ["text"], max: 1, matching: /^[\w.:@-]+$/ },
        },
        query: { effect: "read", operands: "host", network: true },
      },
      sees: ["systemd", "host-network"],
    },
    examples: {
      read: ["resolvectl status", "resolvectl query example.org", "resolvectl dns eth0"],
      asks: [
        "resolvectl dns eth0 1.1.1.1",
        "resolvectl flush-caches",
        "resolvectl query $(hostname).example.org",
        "resolvectl revert eth0",
        "systemd-resolve --flush-caches",
      ],
      truth: false,
    },
  },
];
