import { expect, test } from "vitest";
import { fixedSnapshot } from "../../command/machine/fixed-snapshot.ts";
import { isCommandLine } from "./command-line.ts";
import { knownProgram } from "./known-program.ts";

const machine = fixedSnapshot({ programs: ["mytool"], paths: { "/home/ana/notas": "file" } });

test.each([
  "df -h",
  "systemctl status nginx",
  "sudo systemctl restart nginx",
  "ls",
  "ls -la /etc",
  "cat /etc/hosts",
  "find /var -name foo",
  "grep -r error /var/log",
  "ps aux | grep nginx",
  "docker ps -a",
  "git status",
  "ip a",
  "ping 192.168.1.1",
  "LANG=C sort -u x",
  "mytool --version",
  "kill -9 1234",
  "date +%s",
  "cat notas | wc -l",
  "ls /srv; ls /etc",
  "df -h && free -h",
  "cat /etc/hosts | grep web",
  "ps aux | sort -k3 | head",
  'grep "the cat" /var/log/syslog',
  "grep error notas",
])("%s is a command", (text) => {
  expect(isCommandLine(text, machine, knownProgram)).toBe(true);
});

test.each([
  "date",
  "who",
  "who is logged in",
  "grep error logs",
  "kill time; watch me",
  "find my keys; date",
  "find my keys",
  "find the file nginx.conf",
  "free memory",
  "top processes",
  "top of the morning",
  "kill the server",
  "kill time",
  "make me a sandwich",
  "install nginx",
  "copy a.txt to b.txt",
  "host my site",
  "watch me",
  "sort this out",
  "time flies",
  "nginx is down",
  "nginx no arranca",
  "docker no funciona",
  "systemctl is great",
  "apt is broken",
  "mount the usb",
  "cat videos",
  "man of the house",
  "less is more",
  "last night",
  "mkdir called x",
  "cat the file /etc/hosts",
  "notaprogram -x",
  "vale",
  "df -h?",
  "¿df -h?",
  "",
])("%s is none", (text) => {
  expect(isCommandLine(text, machine, knownProgram)).toBe(false);
});

test('"a" before an address is the Spanish word', () => {
  expect(isCommandLine("traceroute a 1.1.1.1", machine, knownProgram)).toBe(false);
  expect(isCommandLine("ping a ejemplo.com", machine, knownProgram)).toBe(false);
});
