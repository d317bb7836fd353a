import type { MachineSnapshot } from "../../../../command/machine/snapshot.ts";
import type { Query } from "../candidates.ts";
import type { Composed } from "../composed.ts";
import { withoutStory } from "../services/without-story.ts";
import { journalCommand } from "./journal-command.ts";
import { readJournalWish } from "./read-journal-wish.ts";

/** What a request says of the journal; undefined where it is about something else. */
export function proposeJournal(query: Query, machine: MachineSnapshot): Composed | undefined {
  return isNear.test(query.normalised) ? withoutStory(query, machine, propose) : undefined;
}

/** What none of them is without, whatever else it says: all that is looked for afterwards takes a hundred times as long. */
const isNear =
  /journal|sudo|diario|bitácora|bitacora|\blogs?\b|logged|logging|registr|mensaje|message|entrad|entr(?:y|ies)|evento|event|error|warn|aviso|advertenc|alert|crític|critic|emerg|kernel|núcleo|nucleo|systemd|arranque|boot|l[ií]nea|lines|pas[oóa]|ocurr|happen|escri|writ|wrote|dij|dice|dicho|sa(?:id|y)|escup|suelt|solt|cuent|fall|output|salida|traza/iu;

function propose(query: Query, machine: MachineSnapshot): Composed | undefined {
  const wish = readJournalWish(query, machine);
  return (
    wish && {
      script: journalCommand(wish),
      strange: wish.strange,
      said: wish.said,
      settled: true,
      whole: true,
      named: wish.named,
    }
  );
}
