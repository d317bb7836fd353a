import { describe, expect, it } from "vitest";
import { installLine, packageOf } from "./package-of.ts";

describe("installLine", () => {
  it.each([
    ["iostat", "sudo apt install sysstat"],
    ["dig", "sudo apt install bind9-dnsutils"],
    ["htop", "sudo apt install htop"],
    ["/usr/sbin/smartctl", "sudo apt install smartmontools"],
  ])("%s: %s", (program, line) => {
    expect(installLine(program, { uid: 1000 })).toBe(line);
  });

  it("needs no sudo for root", () => {
    expect(installLine("jq", { uid: 0 })).toBe("apt install jq");
  });

  it("lets nothing but a name into the line", () => {
    expect(packageOf("x; rm -rf $HOME")).toBe("xrm-rfHOME");
    expect(packageOf("-y")).toBe("y");
    expect(packageOf("constructor")).toBe("constructor");
  });
});
