import { foldedText } from "../templates/tokens.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { meant, none, type SlotReader } from "./slot-read.ts";

/**
 * A password that somebody said. Its value goes no further than here: a request that holds one is refused, since what
 * is said is kept and a command's words are seen by every user.
 */
export const secret: SlotReader = {
  width: 4,
  read: (tokens) => {
    const said = foldedText(tokens);
    return said === "" || isOrdinaryWord(said) || notSecret.test(said) ? none : meant("•••");
  },
};

/** "por otra", "a una nueva", "for the user ana": no password but what is wanted. */
const notSecret =
  /^(por |para |to |for )?(el|la|los|las|un|una|otra|otro|uno|mi|the|a|an|another|new|my|nueva|nuevo|distinta|segura|fuerte|usuario|user|cuenta|account|root)( |$)/;
