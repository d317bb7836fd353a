import { posix } from "node:path";
import { readNumber } from "../normalise/numbers.ts";
import { splitWords } from "../normalise/words.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isReference, meant, none, type SlotContext, type SlotReader } from "./slot-read.ts";

/** A network card: by its name, or "la wifi" and "the wired one" where this machine has one such. */
export const networkInterface: SlotReader = {
  width: 2,
  read: (tokens, context) => {
    const [token] = tokens;
    if (isReference(tokens)) return context.names.interface === undefined ? none : meant(context.names.interface);
    const kind = kinds.find(({ called }) => called.test(foldedText(tokens)));
    if (kind) return byKind(kind, context);
    const spoken = spokenName(tokens, context);
    if (spoken !== undefined) return meant(spoken);
    if (tokens.length !== 1 || !token || !/^[A-Za-z][A-Za-z0-9@._-]{0,14}$/.test(token.text)) return none;
    const here = context.machine.pathKind(`/sys/class/net/${token.text}`) !== undefined;
    if (here || usualInterface.test(token.text)) return meant(token.text);
    const named = called.test(context.before.at(-1) ?? "") && !isOrdinaryWord(token.folded);
    return named ? meant(token.text, 0.9) : none;
  },
};

/** "eth cero", "ens 18": a card's letters and its number, said apart. */
function spokenName(tokens: readonly Token[], { language }: SlotContext): string | undefined {
  const [letters, figure] = tokens;
  if (tokens.length !== 2 || !letters || !figure || !spokenLetters.test(letters.folded)) return undefined;
  const words = splitWords(figure.text);
  const read = readNumber(words, 0, language);
  return read?.next === words.length ? `${letters.folded}${read.value}` : undefined;
}

const spokenLetters = /^(eth|eno|ens|enp|wlan|wlo|wlp|br|tun|tap|wg|bond|docker|veth|ppp)$/;

/** A name that Linux gives to network cards: eth0, enp3s0, wlan0. */
export const usualInterface =
  /^(lo|(eth|eno|ens|enp|enx|wlan|wlp|wlo|wls|wlx|br|docker|veth|tun|tap|wg|bond|virbr|vmbr|ppp|team|dummy|vlan|tailscale)[a-z0-9.@_-]*\d[a-z0-9.@_-]*|br-\w+)$/;

const called = /^(interfaz|interface|interfaces|tarjeta|adaptador|card|adapter|nic|iface)$/;

const kinds = [
  { called: /^(wifi|wi-fi|wlan|inalambrica|wireless|red inalambrica|tarjeta wifi)$/, cards: "wl*", usual: "wlan0" },
  { called: /^(ethernet|cableada|cable|wired|red cableada|wired one)$/, cards: "e[nt]*", usual: "eth0" },
];

function byKind({ cards, usual }: { cards: string; usual: string }, { machine, assumeInstalled }: SlotContext) {
  const found = machine.glob(`/sys/class/net/${cards}`) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return meant(posix.basename(only));
  return assumeInstalled ? meant(usual) : none;
}
