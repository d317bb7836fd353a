import type { ProgramRow } from "../program-row.ts";
import { object, shown, words } from "./iproute-words.ts";

/** Network cards themselves: bridges, traffic shaping, cable and wireless settings. */
export const networkCards: readonly ProgramRow[] = [
  {
    names: ["bridge"],
    area: "network",
    what: { en: "shows or changes bridges", es: "muestra o cambia puentes de red" },
    use: {
      effect: "write",
      grammar: "posix",
      flags: {
        read: "-V -s -stats -statistics -d -details -o -oneline -t -timestamp -c -color -j -json -p -pretty -compressvlans -4 -6",
        write: "-b= -batch= -n= -netns= -force",
      },
      subcommands: {
        "link|fdb|mdb|vlan|vni": object("show|list|lst|ls", { "get|tunnelshow": shown }),
        monitor: { effect: "read", operands: words, endless: true },
      },
      sees: ["host-network"],
    },
    examples: {
      read: ["bridge link", "bridge -j vlan show", "bridge fdb show dev lo"],
      asks: ["bridge vlan add vid 2 dev eth0", "bridge -b x", "bridge fdb del a"],
    },
  },
  {
    names: ["brctl"],
    area: "network",
    what: { en: "shows or changes bridges", es: "muestra o cambia puentes de red" },
    use: {
      effect: "write",
      subcommands: { "show|showmacs|showstp": { effect: "read", operands: words } },
      sees: ["host-network"],
    },
    examples: { read: ["brctl show", "brctl showmacs br0"], asks: ["brctl addbr br0", "brctl delif br0 eth0"] },
  },
  {
    names: ["tc"],
    area: "network",
    what: { en: "shows or changes traffic shaping", es: "muestra o cambia el control de tráfico" },
    use: {
      effect: "write",
      grammar: "posix",
      flags: {
        read: "-V -s -stats -statistics -d -details -r -raw -p -pretty -j -json -g -graph -c -color -i -iec -o -oneline -nm -name",
        write: "-b= -batch= -n= -netns= -force -cf= -conf=",
      },
      subcommands: {
        "qdisc|class|filter|chain|action": {
          effect: "write",
          bare: "read",
          subcommands: { "show|list|ls|lst|get": shown },
        },
        monitor: { effect: "read", endless: true },
      },
      sees: ["host-network"],
    },
    examples: {
      read: ["tc qdisc show", "tc -s qdisc show dev lo", "tc qdisc"],
      asks: ["tc qdisc add dev eth0 root netem delay 1s", "tc -b x", "tc exec bpf a"],
      truth: false,
    },
  },
  {
    names: ["ethtool"],
    area: "network",
    what: { en: "shows or changes settings of a network card", es: "muestra o cambia ajustes de una tarjeta de red" },
    use: {
      effect: "read",
      grammar: "long",
      flags: {
        read: "-a --show-pause -c --show-coalesce -g --show-ring -i --driver -d --register-dump -e --eeprom-dump -k --show-features --show-offload -P --show-permaddr -S --statistics -n -u --show-nfc --show-ntuple -T --show-time-stamping -x --show-rxfh-indir --show-rxfh -l --show-channels -m --dump-module-eeprom --module-info --show-priv-flags --show-eee --get-phy-tunable --get-tunable --show-fec --phy-statistics --show-module --show-tunnels -w --get-dump -h --help --version --json -I --include-statistics",
      },
      operands: { kinds: ["text"], max: 1, matching: /^[\w.:@-]+$/ },
      sees: ["host-network"],
    },
    examples: {
      read: ["ethtool lo", "ethtool -i eth0", "ethtool -S eth0", "ethtool --show-features lo"],
      asks: [
        "ethtool -s eth0 speed 100",
        "ethtool -K eth0 gro off",
        "ethtool -r eth0",
        "ethtool -E eth0",
        "ethtool -p eth0",
        "ethtool -w eth0 data dump",
        "ethtool -t eth0",
      ],
      truth: false,
    },
  },
  {
    names: ["mii-tool"],
    area: "network",
    what: { en: "shows or changes the link of a network card", es: "muestra o cambia el enlace de una tarjeta de red" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-V --version -v --verbose",
        write: "-R --reset -r --restart -w --watch -l --log -A= --advertise= -F= --force= -p= --phy=",
      },
      operands: words,
      sees: ["host-network"],
    },
    examples: { read: ["mii-tool -v eth0"], asks: ["mii-tool -R eth0", "mii-tool -F 100baseTx eth0"] },
  },
  {
    names: ["iw"],
    area: "network",
    what: { en: "shows or changes wireless cards", es: "muestra o cambia tarjetas inalámbricas" },
    use: {
      effect: "write",
      readWith: "--version --help",
      subcommands: {
        "list|phy|features|help": { effect: "read" },
        dev: {
          effect: "read",
          bare: "read",
          operands: { kinds: ["text"], max: 3, matching: /^(link|info|station|survey|dump|[a-z]+\d\w*)$/ },
        },
        reg: { effect: "write", subcommands: { get: { effect: "read" } } },
      },
      sees: ["host-network"],
    },
    examples: {
      read: ["iw dev", "iw dev wlan0 link", "iw list", "iw reg get"],
      asks: ["iw dev wlan0 disconnect", "iw reg set ES", "iw dev wlan0 scan", "iw phy phy0 set txpower fixed 100"],
      truth: false,
    },
  },
  {
    names: ["iwconfig", "iwgetid", "iwspy"],
    area: "network",
    what: {
      en: "shows or changes wireless cards, the old way",
      es: "muestra o cambia tarjetas inalámbricas, al modo antiguo",
    },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-r --raw -v --version -h --help" },
      operands: { kinds: ["text"], max: 1, matching: /^[a-z]+\d\w*$/ },
      sees: ["host-network"],
    },
    examples: {
      read: ["iwconfig wlan0", "iwgetid -r"],
      asks: ["iwconfig wlan0 essid x", "iwconfig wlan0 key off"],
      truth: false,
    },
  },
  {
    names: ["iwlist"],
    area: "network",
    what: { en: "shows what a wireless card can do", es: "muestra lo que una tarjeta inalámbrica puede hacer" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-v --version -h --help" },
      operands: {
        kinds: ["text"],
        max: 2,
        matching:
          /^(freq|frequency|channel|bitrate|rate|power|txpower|retry|ap|accesspoints|peers|event|auth|modulation|[a-z]+\d\w*)$/,
      },
      sees: ["host-network"],
    },
    examples: { read: ["iwlist wlan0 freq"], asks: ["iwlist wlan0 scan", "iwlist wlan0 key"], truth: false },
  },
  {
    names: ["rfkill"],
    area: "hardware",
    what: { en: "shows or switches radios", es: "muestra o conmuta las radios" },
    use: {
      effect: "write",
      bare: "read",
      flags: { read: "-J --json -n --noheadings -o= --output= --output-all -r --raw -h --help -V --version" },
      subcommands: { list: { effect: "read", operands: "text" }, event: { effect: "read", endless: true } },
      sees: ["devices"],
    },
    examples: {
      read: ["rfkill", "rfkill list", "rfkill -J"],
      asks: ["rfkill block wifi", "rfkill unblock all"],
      truth: false,
    },
  },
];
