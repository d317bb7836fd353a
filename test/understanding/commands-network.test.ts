import { describe, expect, test } from "vitest";
import { type FixedFacts, fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import type { SlotValues } from "../../src/request/skills/skill.ts";

const skills = await createSkillLibrary().loadAll();

/** What a skill does on a machine with just these programs, as the stages of its pipeline. */
function command(id: string, slots: SlotValues, programs: string, facts: FixedFacts = {}): string[] {
  const skill = skills.find((one) => one.id === id)!;
  const machine = fixedSnapshot({ ...facts, programs: programs.split(" ") });
  return skill.command(slots, machine, Date.UTC(2026, 10, 22)).pipeline.map((argv) => argv.join(" "));
}

describe("the firewall that is there", () => {
  const from = { port: "22/tcp", source: "10.0.0.5" };

  test.each([
    ["ufw nft iptables", "ufw allow from 10.0.0.5 to any port 22 proto tcp", "ufw deny 22/tcp", "ufw status verbose"],
    [
      "firewall-cmd nft",
      'firewall-cmd --add-rich-rule=rule family="ipv4" source address="10.0.0.5" port port="22" protocol="tcp" accept',
      "firewall-cmd --remove-port=22/tcp",
      "firewall-cmd --list-all",
    ],
    [
      "nft iptables",
      "nft insert rule inet filter input ip saddr 10.0.0.5 tcp dport 22 accept",
      "nft insert rule inet filter input tcp dport 22 drop",
      "nft list ruleset",
    ],
    [
      "iptables",
      "iptables -I INPUT -s 10.0.0.5 -p tcp --dport 22 -j ACCEPT",
      "iptables -I INPUT -p tcp --dport 22 -j DROP",
      "iptables -L -n -v",
    ],
  ])("%s", (programs, allows, closes, shows) => {
    expect(command("firewall-allow", from, programs)).toEqual([allows]);
    expect(command("firewall-close", { port: "22/tcp" }, programs)).toEqual([closes]);
    expect(command("firewall-status", {}, programs)).toEqual([shows]);
  });

  test("the one that is named comes first", () => {
    expect(command("firewall-status", { tool: "iptables" }, "ufw iptables")).toEqual(["iptables -L -n -v"]);
  });

  test("ranges are written as each of them does, and UDP where it is said", () => {
    const range = { port: "8000-8010/tcp" };
    expect(command("firewall-allow", range, "ufw")).toEqual(["ufw allow 8000:8010/tcp"]);
    expect(command("firewall-allow", range, "firewall-cmd")).toEqual(["firewall-cmd --add-port=8000-8010/tcp"]);
    expect(command("firewall-allow", { port: "53/tcp", protocol: "udp" }, "ufw")).toEqual(["ufw allow 53/udp"]);
  });

  test("addresses are banned by fail2ban, or else by the firewall", () => {
    const slots = { address: "203.0.113.7" };
    expect(command("ban-address", slots, "fail2ban-client ufw")).toEqual([
      "fail2ban-client set sshd banip 203.0.113.7",
    ]);
    expect(command("ban-address", slots, "ufw")).toEqual(["ufw prepend deny from 203.0.113.7"]);
    expect(command("unban-address", slots, "ufw")).toEqual(["ufw delete deny from 203.0.113.7"]);
    expect(command("ban-address", { ...slots, tool: "any" }, "fail2ban-client firewall-cmd")).toEqual([
      "firewall-cmd --zone=drop --add-source=203.0.113.7",
    ]);
    expect(command("ban-address", { address: "2001:db8::7" }, "iptables")).toEqual([
      "ip6tables -I INPUT -s 2001:db8::7 -j DROP",
    ]);
  });
});

describe("the tools that are there", () => {
  test("DNS servers, the way, downloads and Wi-Fi", () => {
    const resolved: FixedFacts = { paths: { "/run/systemd/resolve/resolv.conf": "file" } };
    expect(command("dns-servers", {}, "resolvectl", resolved)).toEqual(["resolvectl dns"]);
    expect(command("dns-servers", {}, "resolvectl")).toEqual(["cat /etc/resolv.conf"]);
    expect(command("trace-route", { host: "web1" }, "traceroute tracepath")).toEqual(["traceroute web1"]);
    expect(command("trace-route", { host: "web1" }, "mtr")).toEqual(["mtr -r -c 5 web1"]);
    expect(command("wifi-status", {}, "iw", { paths: { "/sys/class/net/wlp2s0": "directory" } })).toEqual([
      "iw dev wlp2s0 link",
    ]);
    const slots = { url: "https://ejemplo.com/a.iso", target: "/srv" };
    expect(command("download", slots, "curl", { paths: { "/srv": "directory" } })).toEqual([
      "curl -fL -O --output-dir /srv https://ejemplo.com/a.iso",
    ]);
    expect(command("download", { ...slots, target: "b.iso" }, "wget")).toEqual([
      "wget -O b.iso https://ejemplo.com/a.iso",
    ]);
    expect(command("copy-to-host", { source: "/srv", remote: "ana@web1", target: "/copias" }, "scp")).toEqual([
      "scp -r /srv ana@web1:/copias",
    ]);
  });

  test("certificates by certbot, else where they lie", () => {
    expect(command("certificates-expiring", { within: "2592000" }, "certbot")).toEqual(["certbot certificates"]);
    const [found = ""] = command("certificates-expiring", { within: "864000" }, "openssl", {
      paths: { "/etc/nginx": "directory" },
    });
    expect(found).toMatch(/^find \/etc\/nginx -type f .*-checkend 864000 -in \{\} ;$/);
  });

  test("a served certificate by its own name and the way its port begins", () => {
    const [, client] = command("certificate-served", { url: "https://mail.ejemplo.com", port: "587" }, "openssl");
    expect(client).toBe(
      "openssl s_client -connect mail.ejemplo.com:587 -servername mail.ejemplo.com -verify_hostname mail.ejemplo.com -starttls smtp",
    );
    expect(command("certificate-served", { url: "10.0.0.5:8443" }, "openssl")[1]).toBe(
      "openssl s_client -connect 10.0.0.5:8443 -verify_ip 10.0.0.5",
    );
  });
});

describe("one folder like another", () => {
  test("nothing is deleted unless it was said of these two folders", () => {
    const slots = { source: "/srv", target: "/copia" };
    expect(command("sync-folders", slots, "rsync")).toEqual(["rsync -a /srv/ /copia/"]);
    expect(command("mirror-folders", slots, "rsync")).toEqual(["rsync -a --delete /srv/ /copia/"]);
    expect(command("mirror-folders", { ...slots, again: "/etc" }, "rsync")).toEqual(["rsync -a /srv/ /copia/"]);
    expect(command("mirror-folders", { ...slots, there: "/etc" }, "rsync")).toEqual(["rsync -a /srv/ /copia/"]);
  });

  test("on another machine the same folder, unless one is named", () => {
    expect(command("sync-folders", { source: "/srv", target: "web1:" }, "rsync")).toEqual([
      "rsync -a /srv/ web1:/srv/",
    ]);
    expect(command("sync-folders", { source: "/srv", target: "/x", remote: "web1" }, "rsync")).toEqual([
      "rsync -a /srv/ web1:/x/",
    ]);
  });
});
