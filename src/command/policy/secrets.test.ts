import { describe, expect, it } from "vitest";
import { secretAt, secretInText } from "./secrets.ts";

const homes = ["/home/ana", "/root"];

describe("secretAt", () => {
  it.each([
    "/etc/shadow",
    "/etc/shadow-",
    "/mnt/old/etc/gshadow",
    "/proc/1/root/etc/shadow",
    "/proc/812/environ",
    "/proc/kcore",
    "/dev/sda1",
    "/dev/mapper/vg0-root",
    "/dev/input/event0",
    "/home/ana/.ssh/id_rsa",
    "/home/bob/.ssh/work",
    "/home/ana/.aws/credentials",
    "/home/ana/.bash_history",
    "/srv/app/.env",
    "/srv/app/.env.production",
    "/etc/ssl/private/web.key",
    "/etc/letsencrypt/live/e.org/privkey.pem",
    "/etc/kubernetes/admin.conf",
    "/var/lib/neopapaya/audit.key",
    "/etc/NetworkManager/system-connections/casa.nmconnection",
    "/home/ana/.mozilla/firefox/x/logins.json",
    // Patterns that stand for one.
    "/etc/s[h]adow",
    "/etc/sh*",
    "/e?c/shad*",
    "/home/*/.ssh/id_*",
    "/home/ana/.*",
  ])("%s is secret", (path) => expect(secretAt(path, { homes })).toBeDefined());

  it.each([
    "/etc/passwd",
    "/etc/sudoers",
    "/etc/ssh/sshd_config",
    "/etc/pam.d/common-password",
    "/usr/bin/passwd",
    "/home/ana/.ssh/config",
    "/home/ana/.ssh/known_hosts",
    "/home/ana/.ssh/id_rsa.pub",
    "/srv/app/.env.example",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/letsencrypt/live/e.org/fullchain.pem",
    "/proc/cpuinfo",
    "/proc/1/status",
    "/dev/null",
    "/dev/urandom",
    "/var/log/auth.log",
    "/etc/*.conf",
    "/home/ana/*",
  ])("%s is not", (path) => expect(secretAt(path, { homes })).toBeUndefined());

  it("counts what a walk would come upon, by name where there is one", () => {
    expect(secretAt("/etc", { homes, recursive: true })).toBeDefined();
    expect(secretAt("/", { homes, recursive: true })).toBeDefined();
    expect(secretAt("/home", { homes, recursive: true })).toBeDefined();
    expect(secretAt("/proc/2", { homes, recursive: true })).toBeDefined();
    expect(secretAt("/var/log", { homes, recursive: true })).toBeUndefined();
    expect(secretAt("/etc", { homes, recursive: true, name: "shad*" })).toBeDefined();
    expect(secretAt("/srv", { homes, recursive: true, name: "*.pem" })).toBeDefined();
    expect(secretAt("/etc", { homes, recursive: true, name: "*.list" })).toBeUndefined();
  });

  it("leaves devices to the programs whose work they are", () => {
    expect(secretAt("/dev/sda", { homes, recursive: true, devices: false })).toBeUndefined();
  });
});

describe("secretInText", () => {
  it("finds a path behind a colon or an equals sign", () => {
    expect(secretInText("HEAD:.env", homes)).toBe("token");
    expect(secretInText("file=/etc/shadow", homes)).toBe("passwords");
    expect(secretInText("[0-9.]*", homes)).toBeUndefined();
    expect(secretInText("main..topic", homes)).toBeUndefined();
  });
});
