import { isIP } from "node:net";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isReference, meant, none, type SlotReader } from "./slot-read.ts";

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
    const shaped = login !== undefined || folder !== undefined || isIP(host) !== 0 || /[.\d-]/.test(host);
    if (!shaped && isOrdinaryWord(host.toLowerCase())) return none;
    // "informe.pdf" and "web.tar.gz" are files, not machines.
    if (login === undefined && folder === undefined && fileEndings.test(host)) return none;
    return meant(token.text, shaped ? 1 : 0.9);
  },
};

const fileEndings =
  /\.(pem|crt|key|conf|cfg|ini|log|txt|md|pdf|docx?|xlsx?|od[ts]|csv|json|ya?ml|xml|html?|php|py|sh|sql|iso|img|deb|rpm|zip|tar|gz|tgz|bz2|xz|zst|jpe?g|png|gif|mp[34]|service)$/i;
