import type { ProgramRow, Use } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

const acts: Use = { effect: "write", operands: "text" };

const servers: ProgramRow[] = [
  {
    names: ["nginx", "openresty", "angie"],
    area: "services",
    what: {
      en: "the nginx web server; -t checks its configuration",
      es: "el servidor web nginx; -t revisa su configuración",
    },
    // Another configuration file could load a module of its own.
    use: {
      effect: "write",
      readWith: "-t -T -v -V -h -?",
      flags: { read: "-q -c=path", write: "-s= -g= -p=" },
      values: { "-c": /^\/etc\/nginx\/(?!.*\.\.)[\w./-]+$/ },
      root: true,
    },
    examples: {
      read: ["nginx -t", "nginx -T", "nginx -V", "nginx -tq", "nginx -t -c /etc/nginx/nginx.conf"],
      asks: [
        "nginx",
        "nginx -s reload",
        "nginx -t -c /tmp/x.conf",
        "nginx -t -g 'load_module /tmp/x.so;'",
        "nginx -t -p /tmp",
        "nginx -t -c /etc/nginx/../../tmp/x",
      ],
    },
  },
  {
    names: ["apache2ctl", "apachectl", "httpd", "apache2"],
    area: "services",
    what: {
      en: "controls the Apache web server; -t checks its configuration",
      es: "controla el servidor web Apache; -t revisa su configuración",
    },
    use: {
      effect: "write",
      readWith: "-t -S -M -l -L -v -V -h",
      flags: { read: "-D=" },
      values: { "-D": /^DUMP_(VHOSTS|MODULES|RUN_CFG|INCLUDES)$/ },
      subcommands: {
        configtest: { effect: "read" },
        "status|fullstatus": { effect: "read", sees: ["network"] },
        "start|stop|restart|graceful|graceful-stop|startssl": acts,
      },
      root: true,
      sees: ["host-processes"],
    },
    examples: {
      read: [
        "apache2ctl configtest",
        "apache2ctl -S",
        "apachectl -M",
        "httpd -t",
        "apache2ctl -t -D DUMP_VHOSTS",
        "apache2ctl -v",
      ],
      asks: [
        "apache2ctl restart",
        "apache2ctl -k stop",
        "httpd -t -f /tmp/x.conf",
        "apache2ctl -t -C 'LoadModule x /tmp/x.so'",
        "httpd",
      ],
      truth: false,
    },
  },
  {
    names: ["a2query"],
    area: "services",
    what: { en: "says which Apache sites and modules are on", es: "dice qué sitios y módulos de Apache están activos" },
    use: { effect: "read", flags: { read: "-q -m[=] -s[=] -c[=] -M -d -a -v -h" }, operands: "text" },
    examples: { read: ["a2query -s", "a2query -m ssl", "a2query -M"], asks: ["a2query --x"] },
  },
  changing(
    "services",
    [
      "a2ensite",
      "a2dissite",
      "a2enmod",
      "a2dismod",
      "a2enconf",
      "a2disconf",
      "lighty-enable-mod",
      "lighty-disable-mod",
      "phpenmod",
      "phpdismod",
    ],
    "turns sites or modules of a web server on or off",
    "activa o desactiva sitios o módulos de un servidor web",
    ["a2ensite x", "a2dismod ssl", "phpenmod curl"],
    { readWith: "" },
  ),
  {
    names: ["haproxy"],
    area: "services",
    what: {
      en: "the HAProxy load balancer; -c checks its configuration",
      es: "el balanceador HAProxy; -c revisa su configuración",
    },
    use: {
      effect: "write",
      readWith: "-c -v -vv",
      flags: { read: "-f=path -q -V" },
      values: { "-f": /^\/etc\/haproxy(?!.*\.\.)(\/[\w./-]*)?$/ },
    },
    examples: {
      read: ["haproxy -c -f /etc/haproxy/haproxy.cfg", "haproxy -v", "haproxy -vv"],
      asks: [
        "haproxy -f /etc/haproxy/haproxy.cfg",
        "haproxy -c -f /tmp/x.cfg",
        "haproxy -c -f /etc/haproxy/haproxy.cfg -D",
        "haproxy -c -f /etc/haproxy/haproxy.cfg -L x -p /tmp/pid",
      ],
    },
  },
  {
    names: ["caddy"],
    area: "services",
    what: { en: "the Caddy web server", es: "el servidor web Caddy" },
    use: {
      effect: "write",
      bare: "read",
      subcommands: {
        "version|list-modules|build-info|help": {
          effect: "read",
          flags: { read: "--packages --versions --skip-standard" },
        },
        "validate|adapt": {
          effect: "read",
          flags: { read: "--config=path -c=path --adapter= -a= --pretty -p" },
          values: {
            "--config": /^(\/etc\/caddy\/(?!.*\.\.)[\w./-]+|\.?\/?Caddyfile)$/,
            "-c": /^(\/etc\/caddy\/(?!.*\.\.)[\w./-]+|\.?\/?Caddyfile)$/,
          },
        },
        fmt: { effect: "read", flags: { read: "--diff -d", write: "--overwrite -w" }, operands: "path" },
        "start|run|stop|reload|environ|file-server|reverse-proxy|respond|trust|untrust|upgrade|add-package|remove-package|hash-password|storage|manpage|completion":
          acts,
      },
    },
    examples: {
      read: ["caddy validate --config /etc/caddy/Caddyfile", "caddy version", "caddy fmt --diff /etc/caddy/Caddyfile"],
      asks: [
        "caddy reload",
        "caddy fmt --overwrite",
        "caddy run",
        "caddy environ",
        "caddy validate --config x --envfile .env",
      ],
    },
  },
  {
    names: ["php-fpm", "php-fpm8.2", "php-fpm8.1", "php-fpm7.4", "php-fpm8.3", "php-fpm8.4"],
    area: "services",
    what: {
      en: "runs PHP for a web server; -t checks its configuration",
      es: "ejecuta PHP para un servidor web; -t revisa su configuración",
    },
    use: { effect: "write", readWith: "-t --test -tt -v --version -m -i --info -h --help", root: true },
    examples: {
      read: ["php-fpm -t", "php-fpm8.2 -v"],
      asks: ["php-fpm", "php-fpm -t -y /tmp/x", "php-fpm -d extension=/tmp/x.so -t", "php-fpm -F"],
    },
  },
  {
    names: ["traefik", "envoy", "h2o"],
    area: "services",
    what: { en: "a proxy", es: "un servidor intermediario" },
    use: { effect: "write", bare: "write", subcommands: { version: { effect: "read" } } },
    examples: { read: ["traefik version"], asks: ["traefik", "envoy -c x"] },
  },
  {
    names: ["lighttpd", "squid", "varnishd"],
    area: "services",
    what: { en: "a web server or proxy", es: "un servidor web o intermediario" },
    use: { effect: "write", readWith: "-v -V" },
    examples: {
      read: ["lighttpd -v", "squid -v"],
      asks: ["squid -k reconfigure", "lighttpd -f x", "squid -k parse -f /tmp/x", "varnishd -f x"],
    },
  },
  changing(
    "network",
    ["varnishadm", "squidclient", "wrk2", "bombardier", "httperf", "h2load", "trafgen"],
    "controls a proxy, or loads a server with requests",
    "controla un intermediario o carga un servidor con peticiones",
    ["wrk2 -t4 http://x", "varnishadm ban.url /"],
    { readWith: "" },
  ),
];

const names: ProgramRow[] = [
  {
    names: ["named-checkconf"],
    area: "network",
    what: { en: "checks BIND's configuration", es: "revisa la configuración de BIND" },
    use: { effect: "read", flags: { read: "-z -l -v -c -i -j -n -h -x" }, operands: { kinds: ["path"], max: 1 } },
    examples: {
      read: ["named-checkconf", "named-checkconf -z /etc/bind/named.conf"],
      asks: ["named-checkconf -p", "named-checkconf -t /mnt"],
    },
  },
  {
    names: ["named-checkzone"],
    area: "network",
    what: { en: "checks a zone file of BIND", es: "revisa un fichero de zona de BIND" },
    use: {
      effect: "read",
      flags: { read: "-d -h -j -q -v -c= -f= -F= -i= -k= -l= -L= -m= -M= -n= -r= -s= -S= -T= -W= -D" },
      operands: { kinds: ["text", "path"], max: 2 },
    },
    examples: {
      read: ["named-checkzone ejemplo.org /etc/bind/db.ejemplo"],
      asks: [
        "named-checkzone -o /tmp/x ejemplo.org db",
        "named-checkzone -w /tmp x y",
        "named-checkzone -J /tmp/x ejemplo.org db",
      ],
    },
  },
  {
    names: ["rndc"],
    area: "network",
    what: { en: "shows and controls the BIND name server", es: "muestra y controla el servidor de nombres BIND" },
    use: {
      effect: "write",
      sees: ["network"],
      root: true,
      subcommands: {
        "status|zonestatus|showzone|serve-stale-status": { effect: "read", operands: "text" },
        "reload|reconfig|flush|flushname|flushtree|freeze|thaw|stop|halt|restart|trace|notrace|querylog|stats|dumpdb|recursing|retransfer|refresh|sync|sign|loadkeys|addzone|modzone|notify|validation|secroots|nta|managed-keys|null|scan|timer|dnssec|signing|tsig-list|dnstap|serve-stale":
          acts,
        delzone: { effect: "destructive", operands: "text" },
      },
    },
    examples: {
      read: ["rndc status", "rndc zonestatus ejemplo.org"],
      asks: ["rndc reload", "rndc stats", "rndc -s otra status", "rndc delzone x"],
      truth: false,
    },
  },
  {
    names: ["unbound-checkconf"],
    area: "network",
    what: { en: "checks Unbound's configuration", es: "revisa la configuración de Unbound" },
    use: { effect: "read", flags: { read: "-h -f -q -o=" }, operands: { kinds: ["path"], max: 1 } },
    examples: { read: ["unbound-checkconf", "unbound-checkconf -o port"], asks: ["unbound-checkconf --x"] },
  },
  {
    names: ["unbound-control"],
    area: "network",
    what: { en: "shows and controls the Unbound name server", es: "muestra y controla el servidor de nombres Unbound" },
    use: {
      effect: "write",
      sees: ["network"],
      root: true,
      subcommands: {
        "status|stats_noreset|list_forwards|list_stubs|list_local_zones|list_local_data|list_insecure|list_auth_zones|ip_ratelimit_list|ratelimit_list|lookup|get_option|dump_requestlist":
          { effect: "read", operands: { kinds: ["text"], matching: /^(?!.*key).*$/ } },
        "start|stop|reload|reload_keep_cache|stats|verbosity|flush|flush_zone|flush_type|flush_bogus|flush_negative|flush_stats|flush_requestlist|flush_infra|dump_cache|load_cache|local_zone|local_data|set_option|forward|forward_add|forward_remove|stub_add|stub_remove|log_reopen|dump_infra|auth_zone_reload":
          acts,
      },
    },
    examples: {
      read: ["unbound-control status", "unbound-control stats_noreset"],
      asks: [
        "unbound-control stats",
        "unbound-control reload",
        "unbound-control -c /tmp/x status",
        "unbound-control flush_zone .",
      ],
      truth: false,
    },
  },
  {
    names: ["dnsmasq"],
    area: "network",
    what: {
      en: "a small name and address server; --test checks its configuration",
      es: "un pequeño servidor de nombres y direcciones; --test revisa su configuración",
    },
    use: { effect: "write", readWith: "--test --version -v --help -w" },
    examples: {
      read: ["dnsmasq --test", "dnsmasq --version"],
      asks: ["dnsmasq", "dnsmasq -d", "dnsmasq --test -C /tmp/x"],
    },
  },
  {
    names: [
      "pdnsutil",
      "pdns_control",
      "knotc",
      "nsd-control",
      "nsd-checkconf",
      "kea-dhcp4",
      "rec_control",
      "named",
      "unbound",
    ],
    area: "network",
    what: { en: "serves or controls names and addresses", es: "sirve o controla nombres y direcciones" },
    use: { effect: "write", readWith: "-V" },
    examples: {
      read: ["named -V"],
      asks: ["pdnsutil delete-zone x", "knotc reload", "named -c /tmp/x", "nsd-control reload"],
    },
  },
];

export const web: readonly ProgramRow[] = [...servers, ...names];
