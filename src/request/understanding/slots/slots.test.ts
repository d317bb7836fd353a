import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { SlotDeclaration } from "../../skills/skill.ts";
import { readTokens } from "../templates/tokens.ts";
import type { SlotContext } from "./slot-read.ts";
import { slotReader } from "./slot-readers.ts";

const machine = fixedSnapshot({
  units: [
    "nginx.service",
    "ssh.service",
    "getty@.service",
    "apache2.service",
    "systemd-resolved.service",
    "backup.timer",
  ],
  users: ["root", "ana", "luis"],
  packages: ["nginx"],
  paths: {
    "/etc/hosts": "file",
    "/home/ana/informe.pdf": "file",
    "/home/ana/Descargas": "directory",
    "/var/log": "directory",
  },
});
// A Sunday.
const now = new Date(2026, 10, 22, 12, 30).getTime();

function read(declared: SlotDeclaration | SlotDeclaration["type"], text: string, more: Partial<SlotContext> = {}) {
  const declaration = typeof declared === "string" ? { type: declared } : declared;
  const language = more.language ?? "es";
  const context = { language, machine, now, names: {}, words: [], assumeInstalled: false, before: [], ...more };
  const result = slotReader(declaration).read(readTokens(text, language), context);
  return result.kind === "value" ? result.value : result.kind === "unclear" ? { ask: result.choices } : undefined;
}

describe("services", () => {
  test.each([
    ["nginx", "nginx"],
    ["NGINX", "nginx"],
    ["nginx.service", "nginx"],
    ["apache", "apache2"],
    ["engine x", "nginx"],
    ["getty@tty1", "getty@tty1"],
    ["backup.timer", "backup.timer"],
    ["sshd", "ssh"],
  ])("%s is %s here", (said, unit) => {
    expect(read("service", said)).toBe(unit);
  });

  test("a day is none", () => {
    expect(read("service", "viernes", { before: ["logs", "de"], assumeInstalled: true })).toBeUndefined();
  });

  test("one that does not exist is asked about, with what is near", () => {
    expect(read("service", "ngnix")).toEqual({ ask: ["nginx"] });
    expect(read("service", "grafana")).toEqual({ ask: [] });
    expect(read("service", "postgres")).toEqual({ ask: [] });
  });

  test("ordinary words, options and injections are none", () => {
    for (const said of ["un momento", "luz", "-rf", "nginx;reboot", "a b c"])
      expect(read("service", said)).toBeUndefined();
  });

  test("a reference is the last one talked about, or nothing", () => {
    expect(read("service", "ese servicio", { names: { service: "ssh" } })).toBe("ssh");
    expect(read("service", "lo")).toBeUndefined();
  });
});

describe("paths", () => {
  test.each([
    ["/etc/hosts", "/etc/hosts"],
    ["~/x.txt", "/home/ana/x.txt"],
    ["~", "/home/ana"],
    ["informe.pdf", "informe.pdf"],
    ["descargas", "/home/ana/Descargas"],
    ["mi carpeta personal", "/home/ana"],
    ["la raíz", "/"],
    ["aquí", "."],
    ["etc", "/etc"],
    ["los logs", "/var/log"],
  ])("%s is %s", (said, path) => {
    expect(read("path", said)).toBe(path);
  });

  test("a place that is here by its bare name is that one, not the system's of that name", () => {
    const here = fixedSnapshot({ folder: "/srv", paths: { "/srv/logs": "directory", "/srv/temp": "directory" } });
    expect(read("path", "logs", { machine: here })).toBe("logs");
    expect(read("path", "los logs", { machine: here })).toBe("/var/log");
    expect(read("path", "logs")).toBe("/var/log");
  });

  test("a plain word is a path only where the sentence says so", () => {
    expect(read("path", "copias")).toBeUndefined();
    expect(read("path", "copias", { before: ["carpeta"] })).toBe("copias");
    expect(read("path", "verdad", { before: ["archivo"] })).toBeUndefined();
  });

  test("a name that begins with a dash cannot become an option", () => {
    expect(read("path", '"-rf"', { before: ["archivo"] })).toBe("./-rf");
  });

  test("one that must exist is asked about", () => {
    expect(read({ type: "path", exists: true }, "informe.pdg")).toEqual({ ask: ["informe.pdf"] });
    const folder: SlotDeclaration = { type: "path", exists: true, folder: true };
    expect([read(folder, "/var/log"), read(folder, "/etc/hosts")]).toEqual(["/var/log", undefined]);
  });
});

describe("users", () => {
  test("known ones, near ones, new ones", () => {
    expect(read("user", "luis")).toBe("luis");
    expect(read("user", "luiz")).toEqual({ ask: ["luis"] });
    expect(read({ type: "user", exists: false }, "Pedro")).toBe("pedro");
    expect(read({ type: "user", exists: false }, "ana")).toEqual({ ask: [] });
    expect(read({ type: "user", exists: false }, "x;id")).toBeUndefined();
  });
});

describe("figures", () => {
  test.each([
    ["port", "3306", "3306"],
    ["port", "https", "443"],
    ["port", "70000", undefined],
    ["port", "0", undefined],
    ["number", "veinte", "20"],
    ["number", "muchos", undefined],
    ["size", "2 GB", "2G"],
    ["size", "1.5 GB", "1536M"],
    ["size", "100 megas", "100M"],
    ["size", "1 TB", "1024G"],
    ["size", "un giga", "1G"],
    ["size", "dos manzanas", undefined],
    ["duration", "2 horas", "7200"],
    ["duration", "media hora", "1800"],
    ["duration", "una hora y media", "5400"],
    ["duration", "los últimos 3 días", "259200"],
    ["duration", "30", undefined],
  ] as const)("%s %s is %s", (type, said, value) => {
    expect(read(type, said)).toBe(value);
  });
});

describe("time zones, groups and passwords", () => {
  test.each([
    ["Madrid", "Europe/Madrid"],
    ["México", "America/Mexico_City"],
    ["la Ciudad de México", "America/Mexico_City"],
    ["Buenos Aires", "America/Argentina/Buenos_Aires"],
    ["europe/madrid", "Europe/Madrid"],
    ["America/New_York", "America/New_York"],
    ["america/port-au-prince", "America/Port-au-Prince"],
    ["new york", "America/New_York"],
    ["utc", "UTC"],
    ["Gotham", undefined],
    ["/etc/passwd", undefined],
    ["Europe/../../etc", undefined],
    ["la cena", undefined],
  ])("the zone of %s is %s", (said, value) => {
    expect(read("timezone", said)).toBe(value);
  });

  test.each([
    ["Docker", "docker"],
    ["www-data", "www-data"],
    ["ventas", "ventas"],
    ["el", undefined],
    ["-root", undefined],
  ])("the group %s is %s", (said, value) => {
    expect(read("group", said)).toBe(value);
  });

  test("a group that nobody knows needs the word", () => {
    expect(read("group", "ventas", { before: ["al", "grupo"] })).toBe("ventas");
    expect(read("group", "ventas", { before: ["to", "the"], after: ["group"] })).toBe("ventas");
    expect(read("group", "ventas", { before: ["a", "luis", "en"] })).toBeUndefined();
    expect(read("group", "docker", { before: ["a", "luis", "en"] })).toBe("docker");
  });

  test("a password is noticed, and its value goes nowhere", () => {
    for (const said of ["hunter2", "Verano2026!", "mi perro toby", "1234"]) {
      expect(read("secret", said)).not.toBe(said);
    }
    expect(read("secret", "hunter2")).toBe("•••");
    expect(read("secret", "otra")).toBeUndefined();
    expect(read("secret", "una nueva")).toBeUndefined();
  });
});

describe("dates", () => {
  test.each([
    ["hoy", "today"],
    ["ayer", "yesterday"],
    ["anoche", "2026-11-21 18:00"],
    ["hace 2 horas", "-7200s"],
    ["las últimas 3 horas", "-10800s"],
    ["el lunes", "2026-11-16"],
    ["el domingo", "2026-11-15"],
    ["5 de mayo", "2026-05-05"],
    ["24 de diciembre", "2025-12-24"],
    ["5 de mayo de 2024", "2024-05-05"],
    ["31 de febrero", undefined],
    ["las 10:30", "2026-11-22 10:30"],
    ["las 15:00", "2026-11-21 15:00"],
    ["ayer a las 15:00", "2026-11-21 15:00"],
    ["2026-03-05", "2026-03-05"],
    ["05/03/2026", "2026-03-05"],
    ["el último arranque", "boot"],
    ["algún día", undefined],
  ])("%s is %s", (said, value) => {
    expect(read("date", said)).toBe(value);
  });

  test("the month comes first in English", () => {
    expect(read("date", "05/03/2026", { language: "en" })).toBe("2026-05-03");
    expect(read("date", "march 3 2024", { language: "en" })).toBe("2024-03-03");
    expect(read("date", "3 days ago", { language: "en" })).toBe("-259200s");
  });
});

describe("hosts and packages", () => {
  test.each([
    ["host", "192.168.1.10", "192.168.1.10"],
    ["host", "web01", "web01"],
    ["host", "::1", "::1"],
    ["host", "192.168.1", undefined],
    ["host", "-oProxyCommand=x", undefined],
    ["host", "eth0", undefined],
    ["package", "Htop", "htop"],
    ["package", "lavadora", undefined],
    ["package", "--purge", undefined],
  ] as const)("%s %s is %s", (type, said, value) => {
    expect(read(type, said)).toBe(value);
  });

  test("patterns", () => {
    expect(read("pattern", "*.log")).toBe("*.log");
    expect(read("pattern", ".conf")).toBe("*.conf");
    expect(read("pattern", "jpg", { before: ["archivos"] })).toBe("*.jpg");
    expect(read("pattern", "nginx.conf")).toBe("nginx.conf");
    expect(read("pattern", "informe", { before: ["busca"] })).toBe("*informe*");
    expect(read("pattern", "informe", { before: ["llamado"] })).toBe("informe");
    expect(read("pattern", "a/b")).toBeUndefined();
    expect(read("pattern", "ocultos", { before: ["archivos"] })).toBeUndefined();
  });
});

describe("the network", () => {
  test.each([
    ["https://ejemplo.com/a?b=1", "https://ejemplo.com/a?b=1"],
    ["HTTPS://ejemplo.com", "https://ejemplo.com"],
    ["ejemplo.com/a.iso", "ejemplo.com/a.iso"],
    ["web1:8443", "web1:8443"],
    ["https://ana:secreto@ejemplo.com", undefined],
    ["http://", undefined],
    ["informe.pdf", undefined],
    ["192.168.1", undefined],
    ["htop", undefined],
    ["nginx", undefined],
  ])("the web address %s is %s", (said, value) => {
    expect(read("url", said)).toBe(value);
  });

  test("a lone name is a web address where something says so", () => {
    expect(read("url", "web1", { before: ["certificado", "de"] })).toBe("web1");
    expect(read("url", "web1:8443")).toBe("web1:8443");
    // An image and its version.
    expect(read("url", "postgres:16", { before: ["imagen"] })).toBeUndefined();
    expect(read("url", "registry:5000", { before: ["image"] })).toBeUndefined();
    expect(read("url", "contabilidad", { before: ["certificado", "del", "servidor"] })).toBe("contabilidad");
    expect(read("url", "nacimiento", { before: ["certificado", "de"] })).toBeUndefined();
    expect(read("url", "nginx", { before: ["certificado", "del", "servidor"] })).toBeUndefined();
  });

  test.each([
    ["ana@web1", "ana@web1"],
    ["web1:/srv", "web1:/srv"],
    ["backup.lan", "backup.lan"],
    ["10.0.0.5", "10.0.0.5"],
    ["nas", "nas"],
    ["copias", undefined],
    ["informe2", undefined],
    ["informe.pdf", undefined],
    ["-oProxyCommand=x", undefined],
    ["10.0.0", undefined],
  ])("another machine %s is %s", (said, value) => {
    expect(read("remote", said)).toBe(value);
  });

  test("any name is one after a word for machines, and a place of one holds a colon", () => {
    expect(read("remote", "contabilidad", { before: ["al", "servidor"] })).toBe("contabilidad");
    expect(read("place", "web1")).toBe("web1:");
    expect(read("place", "/var/log")).toBe("/var/log");
  });

  test("what lies on another machine is no path of this one", () => {
    for (const said of ["ana@web1", "web1:/srv", "https://ejemplo.com/a.iso", "backup.lan"])
      expect(read("path", said)).toBeUndefined();
  });

  test.each([
    ["address", "203.0.113.7", "203.0.113.7"],
    ["address", "10.0.0.0/24", "10.0.0.0/24"],
    ["address", "fe80::1", "fe80::1"],
    ["address", "10.0.0.0/33", undefined],
    ["address", "web1", undefined],
    ["port-protocol", "443", "443/tcp"],
    ["port-protocol", "443/udp", "443/udp"],
    ["port-protocol", "udp 51820", "51820/udp"],
    ["port-protocol", "53 por udp", "53/udp"],
    ["port-protocol", "ssh", "22/tcp"],
    ["port-protocol", "wireguard", "51820/udp"],
    ["port-protocol", "8000 a 8010", "8000-8010/tcp"],
    ["port-protocol", "8010-8000", undefined],
    ["port-protocol", "70000", undefined],
    ["interface", "enp3s0", "enp3s0"],
    ["interface", "eth cero", "eth0"],
    ["interface", "br-lan", "br-lan"],
    ["interface", "nginx", undefined],
    ["interface", "wifi", undefined],
    ["host", "10.0.0.1:443", undefined],
  ] as const)("%s %s is %s", (type, said, value) => {
    expect(read(type, said)).toBe(value);
  });

  test("cards that this machine has, by name and by kind", () => {
    const cards = fixedSnapshot({ paths: { "/sys/class/net/wlp2s0": "directory", "/sys/class/net/lan": "directory" } });
    expect(read("interface", "lan", { machine: cards })).toBe("lan");
    expect(read("interface", "la wifi".split(" ")[1]!, { machine: cards })).toBe("wlp2s0");
  });
});

describe("choices and devices", () => {
  const mode: SlotDeclaration = {
    type: "choice",
    choices: { "a-w": ["solo lectura", "read only"], "+x": ["ejecución"] },
    form: /^[0-7]{3}$|^u\+x$/,
  };

  test("words stand for their value, accents or not, and a form for itself", () => {
    expect(read(mode, "solo lectura")).toBe("a-w");
    expect(read(mode, "Ejecucion")).toBe("+x");
    expect(read(mode, "755")).toBe("755");
    expect(read(mode, "7 5 5")).toBe("755");
    expect(read(mode, "u+x")).toBe("u+x");
    expect(read(mode, "798")).toBeUndefined();
    expect(read(mode, "bonito")).toBeUndefined();
  });

  test("devices by their short names, and no other words", () => {
    expect(read("device", "sdb1")).toBe("/dev/sdb1");
    expect(read("device", "nvme0n1p2")).toBe("/dev/nvme0n1p2");
    expect(read("device", "/dev/mapper/vg-datos")).toBe("/dev/mapper/vg-datos");
    expect(read("device", "caballo")).toBeUndefined();
    expect(read("device", "/etc/hosts")).toBeUndefined();
  });

  test("an owner with a group, only of a user that exists", () => {
    const owner: SlotDeclaration = { type: "user", form: /^[^:\s]+:[a-z_][a-z0-9_-]*$/ };
    expect(read(owner, "ana")).toBe("ana");
    expect(read(owner, "ana:www-data")).toBe("ana:www-data");
    expect(read(owner, "anna:www-data")).toEqual({ ask: ["ana"] });
  });
});
