import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "./fixed-snapshot.ts";
import { installLine } from "./package-of.ts";

describe("installLine", () => {
  const ana = fixedSnapshot({ programs: ["apt-get"] });
  const root = fixedSnapshot({ programs: ["apt-get"], uid: 0 });

  it.each([
    ["iostat", "sudo apt install sysstat"],
    ["dig", "sudo apt install bind9-dnsutils"],
    ["htop", "sudo apt install htop"],
    ["/usr/sbin/smartctl", "sudo apt install smartmontools"],
  ])("%s: %s", (program, line) => {
    expect(installLine(program, ana)).toBe(line);
  });

  it.each([
    ["dnf", "sudo dnf install /usr/bin/jq"],
    ["zypper", "sudo zypper install /usr/bin/jq"],
    ["pacman", "sudo pacman -S jq"],
    ["apk", "sudo apk add jq"],
    ["none of them", "sudo apt install jq"],
  ])("by %s: %s", (manager, line) => {
    expect(installLine("jq", fixedSnapshot({ programs: [manager] }))).toBe(line);
  });

  it("takes the package that is known better", () => {
    expect(installLine("psql", ana, "postgresql-client-15")).toBe("sudo apt install postgresql-client-15");
  });

  it("needs no sudo for root", () => {
    expect(installLine("jq", root)).toBe("apt install jq");
  });

  it("lets nothing but a name into the line", () => {
    expect(installLine("x; rm -rf $HOME", root)).toBe("apt install xrm-rfHOME");
    expect(installLine("-y", root)).toBe("apt install y");
    expect(installLine("constructor", root)).toBe("apt install constructor");
  });
});
