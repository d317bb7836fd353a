import type { MachineSnapshot } from "../../machine/snapshot.ts";
import { quotePipeline } from "../../shell/quote.ts";
import type { ForeseenEffect } from "./foresight.ts";

/**
 * What to check before a service reads its configuration: scripts that only read, for programs that are installed.
 * They tell the truth about what an edit made only when they run where that edit is: on the view.
 */
export function checksFor(effects: readonly ForeseenEffect[], machine: MachineSnapshot): readonly string[] {
  const asked = effects.filter((effect) => readsConfiguration.test(effect.name) && effect.certain);
  const own = effects.filter((effect) => readsConfiguration.test(effect.name) && effect.subjects.length === 0);
  const services = [...asked.flatMap((effect) => effect.subjects), ...own.map((effect) => effect.program)];
  const found = services.flatMap((service) => checkOf(service.replace(/\.service$/, ""), machine));
  return [...new Set(found)];
}

const readsConfiguration = /^services\.(start|restart|reload|launch)$/;

function checkOf(service: string, machine: MachineSnapshot): string[] {
  const ways = configurationChecks.find(([names]) => names.test(service))?.[1] ?? [];
  const words = ways.find(([program = ""]) => machine.program(program).file !== undefined);
  return words === undefined ? [] : [quotePipeline([words])];
}

/** Service → the ways to check its configuration, the first that is installed. */
export const configurationChecks: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [
    /^(nginx|openresty|angie)$/,
    [
      ["nginx", "-t"],
      ["openresty", "-t"],
      ["angie", "-t"],
    ],
  ],
  [
    /^(apache2?|httpd|apachectl|apache2ctl)$/,
    [
      ["apachectl", "configtest"],
      ["apache2ctl", "configtest"],
      ["httpd", "-t"],
    ],
  ],
  [/^sshd?$/, [["sshd", "-t"]]],
  [/^haproxy$/, [["haproxy", "-c", "-f", "/etc/haproxy/haproxy.cfg"]]],
  [/^(named|bind9)$/, [["named-checkconf"]]],
  [/^unbound$/, [["unbound-checkconf"]]],
  [/^dnsmasq$/, [["dnsmasq", "--test"]]],
  [
    /^php[\d.]*-fpm$/,
    [
      ["php-fpm8.4", "-t"],
      ["php-fpm8.3", "-t"],
      ["php-fpm8.2", "-t"],
      ["php-fpm", "-t"],
    ],
  ],
  [/^(smbd|nmbd|samba)$/, [["testparm", "-s"]]],
  [/^dovecot$/, [["doveconf", "-n"]]],
  [/^rsyslogd?$/, [["rsyslogd", "-N1"]]],
  [/^prometheus$/, [["promtool", "check", "config", "/etc/prometheus/prometheus.yml"]]],
  [/^nftables$/, [["nft", "-c", "-f", "/etc/nftables.conf"]]],
  [/^fail2ban$/, [["fail2ban-client", "-t"]]],
  [/^caddy$/, [["caddy", "validate", "--config", "/etc/caddy/Caddyfile"]]],
  [/^sudo$/, [["visudo", "-c"]]],
];
