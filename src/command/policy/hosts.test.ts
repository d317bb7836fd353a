import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { hostIn, isNamedHost } from "./hosts.ts";

describe("hostIn", () => {
  it.each([
    ["https://e.org/x?y=1", "url", "e.org"],
    ["https://ana:clave@E.org:8443/x", "url", "e.org"],
    ["e.org", "host", "e.org"],
    ["ana@web1", "host", "web1"],
    ["10.0.0.1:22", "host", "10.0.0.1"],
    ["[::1]:80", "host", "::1"],
    ["fe80::1%eth0", "host", "fe80::1%eth0"],
    ["http://evil.org#@e.org/", "url", "evil.org"],
    ["http://e.org@evil.org/", "url", "evil.org"],
    // Never a host that is sure.
    ["file:///etc/shadow", "url", undefined],
    ["gopher://e.org", "url", undefined],
    ["https://$HOST/", "url", undefined],
    ["https://{a,b}/", "url", undefined],
    ["http://a.org\\@b.org/", "url", undefined],
    ["-oProxyCommand=x", "host", undefined],
    ["", "host", undefined],
  ] as const)("%s", (text, kind, host) => expect(hostIn(text, kind)).toBe(host));
});

describe("isNamedHost", () => {
  const machine = fixedSnapshot({ hostname: "prueba" });

  it("takes a person's own command as naming what is in it", () => {
    expect(isNamedHost("e.org", { source: "user", request: "", machine })).toBe(true);
  });

  it("else wants the host as a word of the request", () => {
    const asked = { source: "llm", request: "haz ping a e.org, por favor", machine } as const;
    expect(isNamedHost("e.org", asked)).toBe(true);
    expect(isNamedHost("evil-e.org", asked)).toBe(false);
    expect(isNamedHost("org", asked)).toBe(false);
  });

  it("knows this machine, and never trusts the address where clouds keep their keys", () => {
    expect(isNamedHost("localhost", { source: "llm", request: "", machine })).toBe(true);
    expect(isNamedHost("prueba", { source: "llm", request: "", machine })).toBe(true);
    expect(isNamedHost("169.254.169.254", { source: "user", request: "", machine })).toBe(false);
  });
});
