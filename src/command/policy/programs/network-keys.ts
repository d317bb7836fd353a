import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** Keys, tunnels and the ssh server. */
export const networkKeys: readonly ProgramRow[] = [
  {
    names: ["ssh-keygen"],
    area: "security",
    what: { en: "makes keys or shows their fingerprints", es: "crea claves o muestra sus huellas" },
    use: {
      effect: "write",
      readWith: "-l -F= -B",
      flags: { read: "-v -E= -f= -q" },
      values: { "-f": /(\.pub|\/known_hosts|\/authorized_keys|\.crt|^-)$/ },
    },
    examples: {
      read: ["ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub", "ssh-keygen -F web1"],
      asks: [
        "ssh-keygen -t ed25519",
        "ssh-keygen -R web1",
        "ssh-keygen -p -f a",
        "ssh-keygen -y -f a",
        "ssh-keygen -A",
        "ssh-keygen -D ./x.so -l",
        "ssh-keygen -l -H",
      ],
      truth: false,
    },
  },
  {
    names: ["ssh-add"],
    area: "security",
    what: { en: "shows or adds keys of the agent", es: "muestra o añade claves del agente" },
    use: { effect: "write", readWith: "-l -L", flags: { read: "-E= -v -q" } },
    examples: {
      read: ["ssh-add -l", "ssh-add -L"],
      asks: ["ssh-add", "ssh-add a", "ssh-add -D", "ssh-add -s ./x.so"],
      truth: false,
    },
  },
  {
    names: ["ssh-keyscan"],
    area: "network",
    what: { en: "fetches the public keys of hosts", es: "obtiene las claves públicas de equipos" },
    use: {
      effect: "read",
      flags: { read: "-4 -6 -c -D -H -v -p=number -T=number -t= -q", write: "-f=path -O=" },
      operands: "host",
      network: true,
    },
    examples: {
      read: ["ssh-keyscan -t ed25519 web1"],
      asks: ["ssh-keyscan -f /etc/hosts", "ssh-keyscan $(hostname).example.org"],
      truth: false,
    },
  },
  {
    names: ["sshd"],
    area: "services",
    what: { en: "is the ssh server, or shows its settings", es: "es el servidor ssh, o muestra su configuración" },
    use: { effect: "write", readWith: "-T -t -V", flags: { read: "-C= -q" }, root: true },
    examples: {
      read: ["sshd -T", "sshd -t"],
      asks: ["sshd", "sshd -D", "sshd -T -f /tmp/c", "sshd -o AuthorizedKeysCommand=x -T"],
      truth: false,
    },
  },
  {
    names: ["wg"],
    area: "network",
    what: { en: "shows or changes WireGuard tunnels", es: "muestra o cambia túneles WireGuard" },
    use: {
      effect: "write",
      // Without a word about which column, show hides the keys; showconf and dump do not.
      bare: "read",
      subcommands: {
        show: {
          effect: "read",
          bare: "read",
          operands: { kinds: ["text"], max: 2, matching: /^(?!(private-key|preshared-keys|dump)$)[\w.-]+$/ },
        },
      },
      sees: ["host-network"],
      root: true,
    },
    examples: {
      read: ["wg", "wg show wg0", "wg show all latest-handshakes"],
      asks: ["wg set wg0 peer a remove", "wg showconf wg0", "wg show wg0 private-key", "wg genkey", "wg show wg0 dump"],
      truth: false,
    },
  },
  changing(
    "network",
    [
      "wg-quick",
      "openvpn",
      "openvpn3",
      "ipsec",
      "swanctl",
      "strongswan",
      "vpnc",
      "openconnect",
      "tailscale",
      "zerotier-cli",
      "tinc",
      "n2n",
      "stunnel",
      "pptp",
      "xl2tpd",
    ],
    "manages tunnels to other networks",
    "gestiona túneles a otras redes",
    ["wg-quick up wg0", "openvpn --config a", "ipsec restart", "tailscale up"],
  ),
];
