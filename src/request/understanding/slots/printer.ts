import { message } from "../../../shared/messages/catalogue.ts";
import { foldedText } from "../templates/tokens.ts";
import { fold } from "../text/fold.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { isReference, meant, none, type SlotReader } from "./slot-read.ts";

/**
 * A printer's queue, by its name or by words of its description ("la de secretaría", "the office printer"): those that
 * are in exactly one printer's; where they are in several, which is asked.
 */
export const printer: SlotReader = {
  width: 6,
  read: (tokens, context) => {
    const printers = context.machine.printers();
    const [token] = tokens;
    if (isReference(tokens)) return context.names.printer === undefined ? none : meant(context.names.printer);
    if (tokens.length === 1 && token) {
      const exact = printers.find(({ name }) => fold(name) === token.folded);
      if (exact) return meant(exact.name);
    }
    const said = foldedText(tokens)
      .split(" ")
      .filter((word) => !fillers.test(word));
    const described = said.length === 0 ? [] : printers.filter((one) => said.every((word) => saysOf(one, word)));
    const [only, second] = described;
    if (only && !second) return meant(only.name, 0.95);
    if (only) {
      const choices = described.slice(0, 4).map(({ name }) => name);
      return { kind: "unclear", question: message(context.language, "ask_which_printer"), choices };
    }
    // Nothing to look names up in: taken at the person's word where it looks like a queue's name.
    if ((context.assumeInstalled || printers.length === 0) && tokens.length === 1 && token && queue.test(token.text)) {
      return fillers.test(token.folded) || otherQueues.test(token.folded) || isOrdinaryWord(token.folded)
        ? none
        : meant(token.text, context.assumeInstalled ? 1 : 0.8);
    }
    return none;
  },
};

const queue = /^[A-Za-z0-9][\w.-]*$/;
/** Words for what waits elsewhere: these queues are no printer's, unless one is called so. */
const otherQueues =
  /^(correos?|e?-?mails?|postfix|exim4?|sendmail|mensajes?|messages?|tareas?|tasks?|eventos?|events?|rabbitmq|kafka|redis|at|batch|espera)$/;
const fillers = /^(el|la|los|las|un|una|de|del|en|impresora|printer|cola|queue|the|of|in|my|mi|one|que|esta)$/;

function saysOf({ name, description }: { name: string; description: string }, word: string): boolean {
  return fold(`${name} ${description}`)
    .split(/[^\p{L}\p{N}]+/u)
    .includes(word);
}
