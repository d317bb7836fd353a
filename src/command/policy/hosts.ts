import type { AssessContext } from "./assess-context.ts";

/** The host that a word of kind "host" or "url" reaches; undefined when it cannot be told or is no plain web address. */
export function hostIn(text: string, kind: "host" | "url"): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !webSchemes.has(scheme)) return undefined;
  const rest = scheme === undefined ? text : text.slice(scheme.length + 3);
  if (kind === "host" && scheme === undefined && /[/?#]/.test(rest.replace(/\/\d{1,3}$/, ""))) return undefined;
  if (/[\s{}[\]$`\\]/.test(rest.replace(/^(?:[^/@]*@)?\[[0-9a-f:.%]+\]/i, ""))) return undefined;
  const authority = rest.split(/[/?#]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const bracketed = /^\[([0-9a-f:.]+)(?:%\w+)?\](?::\d+)?$/i.exec(host)?.[1];
  if (bracketed !== undefined) return bracketed.toLowerCase();
  if (/^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*(%\w+)?$/i.test(host)) return host.toLowerCase();
  const plain = host.replace(/:\d{1,5}$/, "").toLowerCase();
  return /^[a-z0-9_]([a-z0-9._-]*[a-z0-9_.])?$/.test(plain) ? plain.replace(/\.$/, "") : undefined;
}

const webSchemes = new Set(["http", "https", "ftp", "ftps"]);

/** A host that the person named: in the request, in a command of their own, or this very machine. */
export function isNamedHost(host: string, context: Pick<AssessContext, "source" | "request" | "machine">): boolean {
  if (isThisMachine(host, context.machine.hostname)) return true;
  // Cloud machines hand out their own credentials there.
  if (
    host === "169.254.169.254" ||
    host === "100.100.100.200" ||
    host === "metadata.google.internal" ||
    host === "fd00:ec2::254"
  )
    return false;
  if (context.source === "user") return true;
  const words = context.request.toLowerCase().split(/[^a-z0-9._:%-]+/);
  return words.some((word) => word.replace(/[.:,]+$/, "") === host || word.replace(/:\d+$/, "") === host);
}

function isThisMachine(host: string, hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|0\.0\.0\.0)$/.test(host) || host === hostname.toLowerCase();
}
