import { isIP } from "node:net";
import { foldedText } from "../templates/tokens.ts";
import { port } from "./figures.ts";
import { isReference, meant, none, type SlotReader } from "./slot-read.ts";

/** An address, or a network of them: 10.0.0.5, 10.0.0.0/24, fe80::1. */
export const address: SlotReader = {
  width: 1,
  read: (tokens, context) => {
    const [token] = tokens;
    if (isReference(tokens)) {
      const known = context.names.address ?? context.names.host;
      return known !== undefined && isNetwork(known) ? meant(known) : none;
    }
    return tokens.length === 1 && token && isNetwork(token.text) ? meant(token.text) : none;
  },
};

function isNetwork(text: string): boolean {
  const [host = "", length, more] = text.split("/");
  const version = isIP(host);
  if (version === 0 || more !== undefined || host.includes("%")) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}

/** What a firewall opens: "443/tcp", "51820/udp", "8000-8010/tcp". TCP unless UDP is said or usual for the service. */
export const portProtocol: SlotReader = {
  width: 4,
  read: (tokens, context) => {
    if (isReference(tokens)) return context.names.port === undefined ? none : meant(`${context.names.port}/tcp`);
    const text = foldedText(tokens);
    const usual = usuallyUdp[text];
    if (usual !== undefined) return meant(`${usual}/udp`);
    const [, before, ports = "", after] =
      /^(?:(tcp|udp) )?(.+?)(?:(?:\/| | por | por el protocolo | over | on )(tcp|udp))?$/.exec(text) ?? [];
    if (before !== undefined && after !== undefined && before !== after) return none;
    const [, first = "", last = ""] = /^(\d{1,5})(?:[-:]| a | al | to )(\d{1,5})$/.exec(ports) ?? [];
    const how = before ?? after ?? "tcp";
    if (last !== "") {
      const valid = Number(first) >= 1 && Number(first) < Number(last) && Number(last) <= 65_535;
      return valid ? meant(`${Number(first)}-${Number(last)}/${how}`) : none;
    }
    const words = ports.split(" ").map((word) => ({ text: word, folded: word, start: 0, end: 0, quoted: false }));
    const one = words.length <= port.width && !isReference(words) ? port.read(words, context) : none;
    return one.kind === "value" ? meant(`${one.value}/${how}`, one.sure) : none;
  },
};

const usuallyUdp: Readonly<Record<string, number>> = { wireguard: 51_820, openvpn: 1194, dns: 53, ntp: 123 };
