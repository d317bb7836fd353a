import { describe, expect, test } from "vitest";
import { say } from "./say.ts";

// Outputs as Debian 12's programs print them.

describe("connections", () => {
  const ss = `Recv-Q Send-Q Local Address:Port    Peer Address:Port Process
0      0      192.168.1.10:22     192.168.1.20:51514 users:(("sshd",pid=812,fd=4))
0      0      192.168.1.10:22     192.168.1.20:51620 users:(("sshd",pid=813,fd=4))
0      36     [::ffff:10.0.0.1]:443 [::ffff:10.0.0.9]:40112
`;

  test("how many and with whom", () => {
    expect(say("connections", ss)).toEqual({
      es: "Hay 3 conexiones establecidas, con 192.168.1.20 (2) y 10.0.0.9.",
      en: "3 connections are established, with 192.168.1.20 (2) and 10.0.0.9.",
    });
  });

  test("none", () => {
    const none = { slots: { program: "java" }, exitCode: 1 };
    expect(say("connections", "", none).es).toBe("No hay ninguna conexión establecida de java.");
    expect(say("connections", ss.split("\n")[0]!, { slots: { port: "80" } }).en).toBe(
      "There is no established connection on port 80.",
    );
  });

  test("neighbours, and the address of one", () => {
    const ip = `192.168.1.1 dev enp3s0 lladdr 02:fc:00:00:00:05 REACHABLE
192.168.1.7 dev enp3s0 lladdr 02:fc:00:00:00:07 STALE
fd00::1 dev enp3s0 FAILED
fe80::1 dev enp3s0 lladdr 02:fc:00:00:00:05 router STALE
`;
    expect(say("neighbours", ip).es).toBe(
      "Hay 2 vecinos en la red: 192.168.1.1 (02:fc:00:00:00:05) y 192.168.1.7 (02:fc:00:00:00:07).",
    );
    const one = { slots: { address: "192.168.1.1" } };
    expect(say("neighbours", ip.split("\n")[0]!, one).en).toBe("192.168.1.1 has the MAC 02:fc:00:00:00:05, on enp3s0.");
    expect(say("neighbours", "", one).es).toBe("De 192.168.1.1 no se conoce la MAC.");
  });

  test("counters, with what goes wrong", () => {
    const link = `1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast
          7299      74      0       0       0       0
    TX:  bytes packets errors dropped carrier collsns
          7299      74      0       0       0       0
2: enp3s0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc fq_codel state UP mode DEFAULT group default qlen 1000
    link/ether 96:53:44:fe:eb:97 brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast
    3221225472  200000      2      14       0       0
    TX:  bytes packets errors dropped carrier collsns
      10485760   90000      0       1       0       0
3: ifb0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 32
    link/ether 96:53:44:fe:eb:98 brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast
             0       0      0       0       0       0
    TX:  bytes packets errors dropped carrier collsns
             0       0      0       0       0       0
`;
    expect(say("network-counters", link)).toEqual({
      es: "enp3s0 ha recibido 3 GB y enviado 10 MB. Con fallos: enp3s0 (2 errores, 15 descartados).",
      en: "enp3s0 received 3 GB and sent 10 MB. With faults: enp3s0 (2 errors, 15 dropped).",
    });
  });
});

describe("names and ways", () => {
  test("DNS servers, from resolv.conf and from systemd-resolved", () => {
    expect(say("dns-servers", "# Made by hand\nsearch lan\nnameserver 192.168.1.1\nnameserver 1.1.1.1\n").es).toBe(
      "Los servidores DNS son 192.168.1.1 y 1.1.1.1.",
    );
    expect(say("dns-servers", "Global:\nLink 2 (enp3s0): 192.168.1.1\nLink 3 (wlan0):\n").en).toBe(
      "The DNS server is 192.168.1.1.",
    );
  });

  test("the way to a host, by traceroute and by tracepath", () => {
    const traceroute = `traceroute to web1 (10.0.0.9), 30 hops max, 60 byte packets
 1  router (192.168.1.1)  0.231 ms  0.209 ms  0.205 ms
 2  * * *
 3  web1 (10.0.0.9)  2.1 ms  2.0 ms  2.2 ms
`;
    const host = { slots: { host: "web1" } };
    expect(say("trace-route", traceroute, host).es).toBe("Hasta web1 hay 3 saltos.");
    const lost = traceroute.replace(/ 3 .*/, " 3  * * *");
    expect(say("trace-route", lost, host).en).toBe("web1 is not reached: the last to answer is router, hop 1.");
    const tracepath = ` 1?: [LOCALHOST]                      pmtu 1500
 1:  router                                                0.143ms
 1:  router                                                0.140ms
 2:  web1                                                  1.043ms reached
     Resume: pmtu 1500 hops 2 back 2
`;
    expect(say("trace-route", tracepath, host).es).toBe("Hasta web1 hay 2 saltos.");
    const silent = ` 1?: [LOCALHOST]                      pmtu 1500
 1:  router                                                0.143ms
 2:  no reply
     Too many hops: pmtu 1500
     Resume: pmtu 1500
`;
    expect(say("trace-route", silent, host).es).toBe(
      "No se llega a web1: lo último que responde es router, en el salto 1.",
    );
  });

  test("a web address that answers, that sends elsewhere, that does not", () => {
    const url = { slots: { url: "https://ejemplo.com" } };
    expect(say("http-check", "200 0.132101 \n", url)).toEqual({
      es: "https://ejemplo.com responde con 200 (correcto) en 0,13 s.",
      en: "https://ejemplo.com answers with 200 (OK) in 0.13 s.",
    });
    expect(say("http-check", "301 0.01 https://www.ejemplo.com/\n", url).es).toBe(
      "https://ejemplo.com responde con 301 y manda a https://www.ejemplo.com/ en 0,01 s.",
    );
    const refused = "curl: (7) Failed to connect to localhost port 18081 after 0 ms: Couldn't connect to server\n";
    expect(say("http-check", "000 0.000422 \n", { ...url, exitCode: 7, stderr: refused }).en).toBe(
      "https://ejemplo.com refuses the connection.",
    );
    const wget = "  HTTP/1.0 404 File not found\n  Server: SimpleHTTP/0.6 Python/3.11.7\nRemote file does not exist\n";
    expect(say("http-check", "", { ...url, exitCode: 8, stderr: wget }).es).toBe(
      "https://ejemplo.com responde con 404 (no existe).",
    );
  });

  test("a port of another host", () => {
    const slots = { host: "web1", port: "22" };
    const open = "Connection to web1 (10.0.0.9) 22 port [tcp/ssh] succeeded!\n";
    expect(say("port-check", "", { slots, stderr: open }).es).toBe("El puerto 22 de web1 está abierto.");
    const refused = "nc: connect to web1 (10.0.0.9) port 22 (tcp) failed: Connection refused\n";
    expect(say("port-check", "", { slots, exitCode: 1, stderr: refused }).en).toBe(
      "Port 22 of web1 is closed: the host answers, but nothing listens there.",
    );
    const silent = "nc: connect to web1 (10.0.0.9) port 22 (tcp) timed out: Operation now in progress\n";
    expect(say("port-check", "", { slots, exitCode: 1, stderr: silent }).es).toContain("no responde");
    const unknown = 'nc: getaddrinfo for host "web1" port 22: Name or service not known\n';
    expect(say("port-check", "", { slots, exitCode: 1, stderr: unknown }).es).toContain("Name or service not known");
  });

  test("a download and where it went", () => {
    const wget = "2026-11-29 14:50:29 (150 MB/s) - ‘/tmp/c.iso’ saved [676/676]\n";
    expect(say("download", "", { stderr: wget }).es).toBe("Descargado en /tmp/c.iso.");
  });
});

describe("Wi-Fi", () => {
  const list = `IN-USE  SSID          SIGNAL  SECURITY
*       Casa de Ana   87      WPA2
        Vecino        40      WPA1 WPA2
        Casa de Ana   35      WPA2
        Plaza         20      --
        --            15      WPA2
`;

  test("the networks in reach, the strongest first", () => {
    expect(say("wifi-networks", list)).toEqual({
      es: "Hay 3 redes wifi: Casa de Ana (87 %), Vecino (40 %) y Plaza (20 %, abierta).",
      en: "3 Wi-Fi networks in reach: Casa de Ana (87 %), Vecino (40 %) and Plaza (20 %, open).",
    });
    const iw = "BSS aa:bb:cc:dd:ee:ff(on wlan0)\n\tsignal: -60.00 dBm\n\tSSID: Casa\n\tRSN:\t * Version: 1\n";
    expect(say("wifi-networks", iw).es).toBe("Hay 1 red wifi: Casa (80 %).");
  });

  test("the one in use", () => {
    const used = list.replace("SECURITY", "RATE");
    expect(say("wifi-status", used).es).toBe("Conectado a Casa de Ana, con señal buena: 87 %.");
    expect(say("wifi-status", used.replace("*", " ")).en).toBe("There is no Wi-Fi connection.");
    const iw = "Connected to aa:bb:cc:dd:ee:ff (on wlan0)\n\tSSID: Casa\n\tfreq: 5180\n\tsignal: -72 dBm\n";
    expect(say("wifi-status", iw).en).toBe("Connected to Casa, with a fair signal: 56 %.");
  });
});

describe("certificates", () => {
  const certificate = `subject=CN = ejemplo.com
issuer=C = US, O = Let's Encrypt, CN = R11
notBefore=Nov 29 14:50:26 2026 GMT
notAfter=Feb  7 14:50:26 2027 GMT
Certificate will not expire
X509v3 Subject Alternative Name:
    DNS:ejemplo.com, DNS:www.ejemplo.com
`;

  test("for whom, by whom and until when", () => {
    expect(say("certificate-file", certificate)).toEqual({
      es: "El certificado es de ejemplo.com y www.ejemplo.com, emitido por R11; caduca el 7 de febrero de 2027.",
      en: "The certificate is for ejemplo.com and www.ejemplo.com, issued by R11; it expires on 7 February 2027.",
    });
    const over = certificate.replace("will not expire", "will expire");
    expect(say("certificate-file", over, { exitCode: 1 }).es).toContain("¡caducó el 7 de febrero de 2027!");
    const key = "Could not read certificate from k.pem\nUnable to load certificate\n";
    expect(say("certificate-file", "", { exitCode: 1, stderr: key }).en).toBe("There is no certificate in that file.");
  });

  test("as it is served, with what is wrong with it", () => {
    const slots = { url: "web1:8443" };
    const self = "depth=0 O = Prueba, CN = prueba.lan\nverify error:num=18:self-signed certificate\nverify return:1\n";
    expect(say("certificate-served", certificate, { slots, stderr: self }).es).toContain(
      "No es de fiar desde aquí: self-signed certificate.",
    );
    const refused = "connect:errno=111\nCould not read certificate from <stdin>\n";
    expect(say("certificate-served", "", { slots, exitCode: 1, stderr: refused }).en).toBe(
      "web1 refuses connections on port 8443.",
    );
  });

  test("which end soon, by openssl and by certbot", () => {
    const slots = { within: "2592000" };
    const found = `/etc/nginx/ssl/a.pem
subject=CN = a.lan
notAfter=Feb  7 14:50:26 2027 GMT
Certificate will not expire
/etc/nginx/ssl/b.pem
subject=CN = b.lan
notAfter=Dec  7 14:50:26 2026 GMT
Certificate will expire
/etc/nginx/ssl/key.pem
`;
    expect(say("certificates-expiring", found, { slots }).es).toBe(
      "De 2 certificados, caduca 1 en 30 días o ya caducaron: /etc/nginx/ssl/b.pem (7 de diciembre de 2026).",
    );
    const certbot = `- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
Found the following certs:
  Certificate Name: ejemplo.com
    Serial Number: 4c1
    Key Type: ECDSA
    Domains: ejemplo.com www.ejemplo.com
    Expiry Date: 2027-02-12 10:00:00+00:00 (VALID: 75 days)
    Certificate Path: /etc/letsencrypt/live/ejemplo.com/fullchain.pem
  Certificate Name: viejo.com
    Expiry Date: 2026-11-01 10:00:00+00:00 (INVALID: EXPIRED)
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
`;
    expect(say("certificates-expiring", certbot, { slots })).toEqual({
      es: "De 2 certificados, caduca 1 en 30 días o ya caducaron: viejo.com (caducado).",
      en: "Of 2 certificates, 1 expired or will within 30 days: viejo.com (expired).",
    });
    expect(say("certificates-expiring", certbot.split("  Certificate Name: viejo")[0]!, { slots }).es).toBe(
      "De 1 certificado, ninguno caduca en 30 días.",
    );
    expect(say("certificates-expiring", "", { slots }).en).toBe("I found no certificate.");
  });
});

describe("the firewall", () => {
  const ufw = `Status: active
Logging: on (low)
Default: deny (incoming), allow (outgoing), disabled (routed)
New profiles: skip

To                         Action      From
--                         ------      ----
22/tcp                     ALLOW IN    Anywhere
443/tcp                    ALLOW IN    10.0.0.0/24
`;

  test("what it lets in, by ufw", () => {
    expect(say("firewall-status", ufw)).toEqual({
      es: "El cortafuegos está activo, con 2 reglas: 22/tcp ALLOW IN Anywhere y 443/tcp ALLOW IN 10.0.0.0/24. Lo que no nombra: deny.",
      en: "The firewall is on, with 2 rules: 22/tcp ALLOW IN Anywhere and 443/tcp ALLOW IN 10.0.0.0/24. Anything else: deny.",
    });
    expect(say("firewall-status", ufw, { slots: { port: "22" } }).es).toBe(
      "Sobre el puerto 22 dice: 22/tcp ALLOW IN Anywhere.",
    );
    expect(say("firewall-status", ufw, { slots: { port: "44" } }).en).toBe("No rule of the firewall names port 44.");
    expect(say("firewall-status", "Status: inactive\n").es).toBe("El cortafuegos está apagado: deja pasar todo.");
  });

  test("by firewalld, nft and iptables", () => {
    const firewalld =
      "public (active)\n  target: default\n  services: dhcpv6-client ssh\n  ports: 8080/tcp\n  forward: yes\n";
    expect(say("firewall-status", firewalld).en).toBe(
      "The firewall is on, with 3 rules: dhcpv6-client, ssh and 8080/tcp.",
    );
    const off = { exitCode: 252, stderr: "FirewallD is not running\n" };
    expect(say("firewall-status", "", off).es).toBe("El cortafuegos (firewalld) no está en marcha.");
    const nft = `table inet filter {
	chain input {
		type filter hook input priority filter; policy drop;
		tcp dport 22 accept
	}
}
`;
    expect(say("firewall-status", nft).es).toBe(
      "El cortafuegos está activo, con 1 regla: tcp dport 22 accept. Lo que no nombra: drop.",
    );
    const iptables = `Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination
`;
    expect(say("firewall-status", iptables).en).toBe("The firewall is off: everything gets through.");
  });

  test("ports that are opened and closed", () => {
    const slots = { port: "8080/tcp" };
    expect(say("firewall-allow", "Rule added\nRule added (v6)\n", { slots }).es).toBe(
      "El puerto 8080/tcp está abierto en el cortafuegos.",
    );
    expect(say("firewall-allow", "Skipping adding existing rule\n", { slots }).en).toBe(
      "Port 8080/tcp was open already.",
    );
    expect(say("firewall-allow", "success\n", { slots }).en).toContain("--runtime-to-permanent");
    const warned = { slots, stderr: "Warning: NOT_ENABLED: '8080:tcp' not in 'public'\n" };
    expect(say("firewall-close", "success\n", warned).es).toContain("no estaba abierto como puerto");
  });

  test("banned addresses", () => {
    const banned = "[{'sshd': ['203.0.113.7', '198.51.100.4']}, {'nginx-http-auth': []}]\n";
    expect(say("ban-status", banned)).toEqual({
      es: "En sshd hay 2 IP baneadas: 203.0.113.7 y 198.51.100.4.",
      en: "2 IPs are banned in sshd: 203.0.113.7 and 198.51.100.4.",
    });
    expect(say("ban-status", "[{'sshd': []}]\n").es).toBe("Ahora no hay ninguna IP baneada.");
    const address = { slots: { address: "203.0.113.7" } };
    expect(say("ban-status", "[['sshd']]\n", address).en).toBe("203.0.113.7 is banned in sshd.");
    expect(say("ban-status", "[[]]\n", address).es).toBe("203.0.113.7 no está baneada.");
    const jail = `Status for the jail: sshd
|- Filter
|  |- Currently failed:	1
|  |- Total failed:	5
|  \`- File list:	/var/log/auth.log
\`- Actions
   |- Currently banned:	1
   |- Total banned:	2
   \`- Banned IP list:	203.0.113.7
`;
    expect(say("ban-status", jail, { slots: { jail: "ssh" } }).es).toBe(
      "En sshd hay 1 IP baneada: 203.0.113.7. Desde el arranque, 2.",
    );
    const stopped = { exitCode: 255, stderr: "ERROR   Failed to access socket path. Is fail2ban running?\n" };
    expect(say("ban-status", "", stopped).en).toBe("fail2ban is not running.");
    expect(say("ban-address", "1\n", address).es).toBe("He baneado 203.0.113.7.");
    expect(say("unban-address", "0\n", address).en).toBe("203.0.113.7 was not banned.");
  });
});

describe("other machines", () => {
  test("copies", () => {
    const slots = { source: "/srv", remote: "ana@web1:/copias" };
    expect(say("copy-to-host", "", { slots }).es).toBe("He copiado /srv a ana@web1, /copias.");
    const refused = { slots, exitCode: 255, stderr: "ssh: connect to host web1 port 22: No route to host\n" };
    expect(say("copy-to-host", "", refused).en).toContain("No route to host");
    expect(say("sync-folders", "", { slots: { source: "/srv", target: "web1:" } }).es).toBe(
      "web1:/srv/ tiene ya lo que hay en /srv/; lo que tuviera de más, sigue ahí.",
    );
  });

  test("a key and its fingerprint", () => {
    const keygen = `Generating public/private ed25519 key pair.
Your identification has been saved in /home/ana/.ssh/id_ed25519
Your public key has been saved in /home/ana/.ssh/id_ed25519.pub
The key fingerprint is:
SHA256:5ZHBzgWtoANqFWVgOK3SsIw0b9S+AAjWpvnIB6kvxy4 ana@prueba
`;
    expect(say("ssh-key-make", keygen).es).toBe(
      "He creado la clave /home/ana/.ssh/id_ed25519. Su huella es SHA256:5ZHBzgWtoANqFWVgOK3SsIw0b9S+AAjWpvnIB6kvxy4.",
    );
  });
});
