import { isIP } from "node:net";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { path } from "./path.ts";
import { isReference, meant, none, type SlotReader } from "./slot-read.ts";
import { isUsualHost, machineWords } from "./usual-hosts.ts";

/** Another machine as ssh, scp and rsync name it: a host, ana@host, and either with a folder of it (host:/srv). */
export const remote: SlotReader = {
  width: 1,
  read: (tokens, context) => {
    const [token] = tokens;
    if (isReference(tokens)) {
      const known = context.names.remote ?? context.names.host;
      return known === undefined ? none : meant(known);
    }
    if (tokens.length !== 1 || !token || token.text.length > 500) return none;
    const [, login, host = "", folder] =
      /^([A-Za-z_][A-Za-z0-9_.-]{0,31}@)?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(:[^\s:\0][^\0\n]*|:)?$/.exec(
        token.text,
      ) ?? [];
    if (host === "" || (/^[\d.]+$/.test(host) && isIP(host) === 0)) return none;
    if (login !== undefined || folder !== undefined || isIP(host) !== 0) return meant(token.text);
    // "informe.pdf" is a file, "informe2" and "copias" may be: a lone name is a machine where something says so.
    if (fileEndings.test(host) || isOrdinaryWord(host.toLowerCase())) return none;
    if (/^([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(host) || isUsualHost(host)) return meant(token.text);
    return context.before.some((word) => machineWords.has(word) || /^(ssh|scp|rsync|sftp)$/.test(word))
      ? meant(token.text, 0.9)
      : none;
  },
};

const fileEndings =
  /\.(pem|crt|key|conf|cfg|ini|log|txt|md|pdf|docx?|xlsx?|od[ts]|csv|json|ya?ml|xml|html?|php|py|sh|sql|iso|img|deb|rpm|zip|tar|gz|tgz|bz2|xz|zst|jpe?g|png|gif|mp[34]|service)$/i;

/** A folder of this machine, or of another: what stands for another always holds a colon. */
export const place: SlotReader = {
  width: path.width,
  read: (tokens, context) => {
    const here = path.read(tokens, context);
    if (here.kind !== "none") return here;
    const there = remote.read(tokens, context);
    return there.kind === "value" && !there.value.includes(":") ? { ...there, value: `${there.value}:` } : there;
  },
};
