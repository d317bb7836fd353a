import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { folderRefusal, isGuarded } from "./guarded-folders.ts";

const machine = fixedSnapshot();

describe("folderRefusal", () => {
  it.each([
    "/etc/nginx",
    "/etc/nginx/sites-available",
    "/srv/web",
    "/opt/app",
    "/var/www",
    "/var/lib/app",
    "/home/ana",
    "/home/ana/project",
  ])("lets %s be", (folder) => expect(folderRefusal(folder, machine)).toBeUndefined());

  it.each([
    ["/", "broad"],
    ["/etc", "broad"],
    ["/usr", "broad"],
    ["/home", "broad"],
    ["/srv", "broad"],
    ["/tmp", "broad"],
    ["/var/lib", "broad"],
    ["/root", "other-home"],
    ["/root/x", "other-home"],
    ["/home/eva", "other-home"],
    ["/home/eva/project", "other-home"],
    ["/usr/local/bin", "guarded"],
    ["/etc/neopapaya", "guarded"],
    ["/etc/neopapaya/policy.d", "guarded"],
    ["/etc/sudoers.d", "guarded"],
    ["/etc/cron.daily", "guarded"],
    ["/etc/systemd/system", "guarded"],
    ["/etc/pam.d", "guarded"],
    ["/etc/profile.d", "guarded"],
    ["/etc/ssh", "guarded"],
    ["/var/spool/cron", "guarded"],
    ["/var/log/nginx", "guarded"],
    ["/dev/shm", "guarded"],
    ["/proc/1", "guarded"],
    ["/home/ana/.ssh", "guarded"],
    ["/home/ana/.config/nvim", "guarded"],
  ])("refuses %s: %s", (folder, why) => expect(folderRefusal(folder, machine)).toBe(why));

  it("lets root have its own home, and nobody a system folder for a home", () => {
    expect(folderRefusal("/root", fixedSnapshot({ home: "/root", uid: 0 }))).toBeUndefined();
    expect(folderRefusal("/etc", fixedSnapshot({ home: "/etc" }))).toBe("broad");
    expect(folderRefusal("/var/lib", fixedSnapshot({ home: "/var/lib" }))).toBe("broad");
    expect(folderRefusal("/etc/ssh", fixedSnapshot({ home: "/etc/ssh" }))).toBe("guarded");
  });
});

describe("isGuarded", () => {
  it("holds for hidden names in anybody's home, and for those alone", () => {
    expect(isGuarded("/home/ana/.bashrc", machine)).toBe(true);
    expect(isGuarded("/home/eva/.ssh/authorized_keys", machine)).toBe(true);
    expect(isGuarded("/root/.profile", machine)).toBe(true);
    expect(isGuarded("/home/ana/project/.git/index", machine)).toBe(false);
    expect(isGuarded("/srv/web/.htaccess", machine)).toBe(false);
  });
});
