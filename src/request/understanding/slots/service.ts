import { isIP } from "node:net";
import { message } from "../../../shared/messages/catalogue.ts";
import { foldedText } from "../templates/tokens.ts";
import { nearestNames } from "../text/edit-distance.ts";
import { usualInterface } from "./interface.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isReference, meant, none, type SlotContext, type SlotRead, type SlotReader } from "./slot-read.ts";

/** A systemd unit, without ".service". Names that exist here win; what does not exist is asked about, never guessed. */
export const service: SlotReader = {
  width: 4,
  read: (tokens, context) => {
    const text = foldedText(tokens);
    const known = context.names.service;
    const units = serviceNames(context);
    if (tokens.length === 1 && units.includes(text)) return meant(text);
    if (isReference(tokens)) return known === undefined ? none : meant(known);
    const called = aliases[text.replace(/^(el|la|los|las|the|de|del|un|una) /, "")];
    if (called) return readAlias(called, units, context);
    const [token] = tokens;
    if (!token || tokens.length > 1) return none;
    const name = token.text.replace(/\.service$/, "");
    // A number counts something, and is no unit; an address is a machine's.
    if (!/^[A-Za-z0-9][A-Za-z0-9@._:-]*$/.test(name) || /^\d+$/.test(name) || isIP(name) !== 0) return none;
    return readName(name, units, context);
  },
};

/** Whether administrators know a service of this name, wherever it is installed. */
export function isWellKnownService(name: string): boolean {
  return wellKnown.has(name);
}

/**
 * The unit that people call so in one word ("apache", "postgres"): the one of its names that is here, else the word itself
 * where it is one of them, else the usual one. Undefined where it is no such word.
 */
export function usualUnit(word: string, units: readonly string[]): string | undefined {
  const candidates = aliases[word];
  const here = candidates?.find((name) => units.includes(`${name}.service`));
  return here ?? (candidates?.includes(word) ? word : candidates?.[0]);
}

function readName(name: string, units: readonly string[], context: SlotContext): SlotRead {
  const exact = units.find((unit) => unit === name || unit.toLowerCase() === name.toLowerCase());
  if (exact) return meant(exact);
  // getty@tty1 exists when getty@ does; a full unit name of another kind is looked up whole.
  const template = /^(.+@)[^@]+$/.exec(name)?.[1];
  if (template && units.includes(template)) return meant(name);
  if (context.machine.units().includes(name)) return meant(name);
  const folded = name.toLowerCase();
  if (usualInterface.test(folded) || siteName.test(folded)) return none;
  const plausible =
    wellKnown.has(folded) ||
    /[0-9@._-]/.test(name) ||
    (named(context) && !isOrdinaryWord(folded) && !tellsState(folded, context));
  // Nothing to look names up in: taken at the person's word, with less confidence.
  if (context.assumeInstalled) return plausible ? meant(name) : none;
  if (units.length === 0) return plausible ? meant(name, 0.8) : none;
  const choices = nearestNames(name, units);
  if (choices.length === 0 && !plausible) return none;
  const key = choices.length > 0 ? "ask_did_you_mean_service" : "ask_no_such_service";
  return { kind: "unclear", question: message(context.language, key, { name }), choices };
}

/** "Is example.com up?" asks of a site. */
const siteName = /\.(com|org|net|edu|gov|es|mx|ar|cl|uk|eu|io|dev)$/;

/** "Mira si está sincronizada": how something is, and no name, unless "servicio" stands before it. */
function tellsState(name: string, { before, language }: SlotContext): boolean {
  return (
    language === "es" && /...(?:ad|id)[oa]s?$/.test(name) && !/^(?:servicio|unidad|demonio)$/.test(before.at(-1) ?? "")
  );
}

/** The sentence said "servicio" before it, or nothing that would make it ordinary speech ("apaga la tele"). */
function named({ before }: SlotContext): boolean {
  const last = before.at(-1) ?? "";
  if (/^(servicio|service|unidad|unit|demonio|daemon|server|servidor)$/.test(last)) return true;
  return before.includes("servicio") || before.includes("service") || !/^(el|la|los|las|un|una|the|my|mi)$/.test(last);
}

function readAlias(candidates: readonly string[], units: readonly string[], context: SlotContext): SlotRead {
  const there = candidates.filter((name) => units.includes(name));
  const [first, second] = there;
  if (first && !second) return meant(first);
  if (first) {
    const question = message(context.language, "ask_which_service");
    return { kind: "unclear", question, choices: there };
  }
  const [usual] = candidates;
  if (usual === undefined) return none;
  if (context.assumeInstalled || units.length === 0) return meant(usual, context.assumeInstalled ? 1 : 0.8);
  return { kind: "unclear", question: message(context.language, "ask_no_such_service", { name: usual }), choices: [] };
}

function serviceNames({ machine }: SlotContext): string[] {
  return machine.units().flatMap((unit) => (unit.endsWith(".service") ? [unit.slice(0, -".service".length)] : []));
}

/** What people call services, and the unit names that may be behind it; the usual one on Debian first. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  apache: ["apache2", "httpd"],
  "apache 2": ["apache2", "httpd"],
  "apache dos": ["apache2", "httpd"],
  "apache two": ["apache2", "httpd"],
  "mongo db": ["mongod", "mongodb"],
  "mongo de be": ["mongod", "mongodb"],
  "maria db": ["mariadb"],
  "maria de be": ["mariadb"],
  httpd: ["httpd", "apache2"],
  "engine x": ["nginx"],
  enginex: ["nginx"],
  "servidor web": ["nginx", "apache2", "httpd", "lighttpd", "caddy"],
  "web server": ["nginx", "apache2", "httpd", "lighttpd", "caddy"],
  mysql: ["mysql", "mariadb"],
  "my sql": ["mysql", "mariadb"],
  postgres: ["postgresql"],
  "base de datos": ["postgresql", "mariadb", "mysql"],
  database: ["postgresql", "mariadb", "mysql"],
  ssh: ["ssh", "sshd"],
  sshd: ["ssh", "sshd"],
  "servidor ssh": ["ssh", "sshd"],
  "ssh server": ["ssh", "sshd"],
  cron: ["cron", "crond"],
  impresion: ["cups"],
  printing: ["cups"],
  samba: ["smbd", "samba", "smb"],
  mongo: ["mongod", "mongodb"],
  mongodb: ["mongod", "mongodb"],
  redis: ["redis-server", "redis"],
  cortafuegos: ["ufw", "firewalld", "nftables"],
  firewall: ["ufw", "firewalld", "nftables"],
  networkmanager: ["NetworkManager"],
  "network manager": ["NetworkManager"],
  journald: ["systemd-journald"],
  resolved: ["systemd-resolved"],
  networkd: ["systemd-networkd"],
  timesyncd: ["systemd-timesyncd"],
  dns: ["bind9", "named", "unbound", "dnsmasq"],
  "servidor dns": ["bind9", "named", "unbound", "dnsmasq"],
  "servidor de correo": ["postfix", "exim4"],
  "mail server": ["postfix", "exim4"],
  "fail to ban": ["fail2ban"],
  "fail dos ban": ["fail2ban"],
  "fail two ban": ["fail2ban"],
};

/** Services that administrators name, so that "reinicia grafana" is a service wherever it is said. */
const wellKnown: ReadonlySet<string> = new Set(
  `nginx apache2 httpd lighttpd caddy mysql mariadb postgresql redis redis-server mongod mongodb docker containerd podman kubelet
   ssh sshd cron crond anacron rsyslog syslog-ng cups bluetooth avahi-daemon networking networkmanager ufw firewalld fail2ban
   postfix dovecot exim4 bind9 named unbound dnsmasq isc-dhcp-server smbd nmbd samba nfs-server nfs-kernel-server vsftpd proftpd
   haproxy squid varnish tomcat tomcat9 tomcat10 jenkins gitlab grafana grafana-server prometheus node_exporter zabbix-agent
   zabbix-server elasticsearch kibana logstash rabbitmq-server rabbitmq kafka zookeeper influxdb telegraf memcached chrony chronyd
   ntp ntpd ntpsec openvpn wireguard strongswan snapd apparmor auditd systemd-journald systemd-resolved systemd-networkd
   systemd-timesyncd systemd-logind systemd-udevd dbus polkit mosquitto gdm gdm3 lightdm sddm libvirtd virtqemud lxd php-fpm
   php8.2-fpm php8.1-fpm php7.4-fpm supervisor monit munin-node nagios gitea forgejo minio vault consul nomad traefik
   unattended-upgrades apt-daily certbot slapd sssd winbind rpcbind nslcd cockpit netdata smartd smartmontools mdadm lvm2 acpid
   cloud-init ollama plex plexmediaserver jellyfin nftables iptables multipathd iscsid open-vm-tools qemu-guest-agent transmission-daemon home-assistant nodered pm2 gunicorn uwsgi celery
   keepalived pacemaker corosync glusterd etcd k3s coredns syncthing pipewire wireplumber pulseaudio promtail alertmanager icecast2
   liquidsoap mpd mopidy asterisk freeradius opendkim rspamd spamd spamassassin clamav-daemon clamav-freshclam amavis postgrey
   prosody ejabberd crowdsec suricata tailscaled zerotier-one sshguard wpa_supplicant hostapd ddclient pihole-ftl nsd pdns
   pdns-recursor cassandra couchdb neo4j clickhouse-server pgbouncer proxysql mysqld nats-server solr opensearch graylog-server
   filebeat metricbeat fluentd fluent-bit collectd snmpd icinga2 zabbix-proxy puma sidekiq wildfly jetty jupyterhub gitlab-runner
   salt-minion puppetserver xrdp xl2tpd ocserv privoxy pure-ftpd tftpd-hpa xinetd mailman radicale vaultwarden nextcloud
   pure-ftpd opensmtpd stunnel4 stunnel tinyproxy nginx-agent dhcpcd iwd modemmanager fwupd rtkit-daemon udisks2 cups-browsed
   mongodb-org sogo tomcat8 tomcat11 php8.3-fpm php8.4-fpm php8.0-fpm nfs-mountd rpc-statd openntpd tuned irqbalance rngd`.split(
    /\s+/,
  ),
);
