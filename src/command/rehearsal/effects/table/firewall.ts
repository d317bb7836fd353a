import type { EffectRow } from "../effect-row.ts";

/** Rules that the kernel holds. What a single rule means is said by say-rule.ts. */
export const firewall: readonly EffectRow[] = [
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
    flags:
      "--dport= --sport= --dports= --sports= --state= --ctstate= --to-destination= --to-source= --to-ports= --comment= --limit= --reject-with= --icmp-type= --match-set= --log-prefix= --name= --seconds= --hitcount= --mac-source= --uid-owner= --set-mark= -g= -f",
    rules: [
      { flags: "-F --flush", matching: /^[A-Z][\w-]*$/, does: "firewall.flush", subject: "first" },
      { flags: "-F --flush", does: "firewall.flush", subject: "none" },
      { flags: "-A --append -I --insert -R --replace", does: "firewall.add", subject: "none" },
      { flags: "-D --delete", does: "firewall.remove", subject: "none" },
      {
        flags: "-P --policy",
        matching: /^(DROP|REJECT)$/,
        does: "firewall.policy-block",
        subject: { flag: "-P --policy" },
      },
      { flags: "-P --policy", does: "firewall.policy-allow", subject: { flag: "-P --policy" } },
      { does: "firewall.other", subject: "none" },
    ],
  },
  {
    names: ["iptables-restore", "ip6tables-restore", "ebtables-restore", "iptables-apply"],
    rules: [{ does: "firewall.load", subject: "none" }],
  },
  {
    names: ["netfilter-persistent"],
    rules: [
      { words: "save", does: "looks:network" },
      { words: "flush", does: "firewall.disable", subject: "none" },
      { does: "firewall.reload", subject: "none" },
    ],
  },
  {
    names: ["nft"],
    rules: [
      { flags: "-f --file", does: "firewall.load", subject: "none" },
      { words: "flush", does: "firewall.flush" },
      { words: "add|insert|create rule", does: "firewall.add", subject: "none" },
      { words: "delete|destroy rule", does: "firewall.remove", subject: "none" },
      { does: "firewall.other", subject: "none" },
    ],
  },
  {
    names: ["ufw"],
    rules: [
      { words: "enable", does: "firewall.enable", subject: "none" },
      { words: "disable", does: "firewall.disable", subject: "none" },
      { words: "reset", does: "firewall.flush", subject: "none" },
      { words: "reload", does: "firewall.reload", subject: "none" },
      { words: "default deny|reject", does: "firewall.policy-block" },
      { words: "default allow", does: "firewall.policy-allow" },
      { words: "delete", does: "firewall.remove", subject: "none" },
      { words: "allow|deny|reject|limit|insert|prepend|route|rule", does: "firewall.add", subject: "none" },
      { does: "firewall.other", subject: "none" },
    ],
  },
  {
    names: ["firewall-cmd"],
    rules: [
      { flags: "--reload --complete-reload", does: "firewall.reload", subject: "none" },
      {
        flags:
          "--add-port --add-service --add-source --add-rich-rule --add-forward-port --add-masquerade --add-interface",
        does: "firewall.add",
        subject: "none",
      },
      {
        flags:
          "--remove-port --remove-service --remove-source --remove-rich-rule --remove-forward-port --remove-masquerade",
        does: "firewall.remove",
        subject: "none",
      },
      { flags: "--panic-on", does: "firewall.policy-block", subject: "none" },
      { does: "firewall.other", subject: "none" },
    ],
  },
  {
    names: ["fail2ban-client"],
    rules: [
      { words: "set * banip", does: "firewall.ban" },
      { words: "set * unbanip", does: "firewall.unban" },
      { words: "unban", does: "firewall.unban" },
      { words: "start|stop|restart|reload", does: "services.other", subject: "none" },
      { does: "firewall.other", subject: "none" },
    ],
  },
  { names: ["ipset", "conntrack", "tc", "ipvsadm"], rules: [{ does: "firewall.other", subject: "none" }] },
];
