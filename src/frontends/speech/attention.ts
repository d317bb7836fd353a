/** What an utterance is to whoever may have been spoken to. */
export type Heard =
  /** Somebody else's, or a noise. */
  | { kind: "ignored" }
  /** We were called, and nothing was asked yet. */
  | { kind: "called" }
  | { kind: "request"; text: string }
  /** To a question of ours. */
  | { kind: "reply"; text: string }
  | { kind: "stop" };

export type Circumstances = {
  text: string;
  /** What it asks besides calling us; undefined where it does not call us. */
  afterWake: string | undefined;
  /** It is an order to stop and nothing else. */
  stops: boolean;
  /** Between the call, or an answer, and the end of its window; or while a key is held. */
  attentive: boolean;
  /** It began while we spoke, loud enough to be somebody. */
  overUs: boolean;
  /** What is said over an answer is for us, as what follows on one is. */
  followUps: boolean;
  /** We wait for an answer. */
  asking: boolean;
  /** A request is being carried out. */
  busy: boolean;
};

/**
 * Whether something said is for us, and what of it. Pure. Without the wake phrase nothing is, save what follows closely on
 * an answer and what is said over one, where the settings want that; and to a question nothing counts that was begun while we spoke, since it may be us.
 */
export function heardAs(circumstances: Circumstances): Heard {
  const { text, afterWake, stops, attentive, overUs, followUps, asking, busy } = circumstances;
  if (text.trim() === "") return { kind: "ignored" };
  if (asking) {
    if (overUs) return { kind: "ignored" };
    const reply = afterWake === undefined || afterWake === "" ? text : afterWake;
    return { kind: "reply", text: reply };
  }
  if (stops && (attentive || overUs || busy || afterWake !== undefined)) return { kind: "stop" };
  if (afterWake === "") return { kind: "called" };
  if (afterWake !== undefined) return { kind: "request", text: afterWake };
  return attentive || (overUs && followUps) ? { kind: "request", text } : { kind: "ignored" };
}
