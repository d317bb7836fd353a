import type { ApprovalQuestion } from "../../ports/approver.ts";
import type { AudioSink, AudioSource, VoiceActivity } from "../../ports/audio.ts";
import type { PartialTranscript, Recogniser, Synthesiser } from "../../ports/speech.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import type { Completeness } from "../../request/understanding/completeness.ts";
import type { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { heardAs } from "./attention.ts";
import { AttentionWindow } from "./attention-window.ts";
import { type EarEvent, hearUtterances } from "./ears.ts";
import { EchoGate } from "./echo-gate.ts";
import type { Expected } from "./expected-hearing.ts";
import { areFewWords, areOwnWords } from "./own-words.ts";
import type { Push } from "./push-to-talk.ts";
import { Replies } from "./replies.ts";
import { Segmenter } from "./segmenter.ts";
import { Speaker } from "./speaker.ts";
import { expectedCode } from "./spoken-digits.ts";
import { inWords, speakTurn } from "./spoken-turn.ts";
import { asksToStop, stopOrders } from "./stop-words.ts";
import type { TalkNews, TalkState } from "./talk-news.ts";
import { afterWake } from "./wake-phrase.ts";
import { WakeRecogniser } from "./wake-recogniser.ts";

export type TalkParts = {
  source: AudioSource;
  sink: AudioSink;
  activity: VoiceActivity;
  recogniser: Recogniser;
  /** Who is held to the wake phrases where `recogniser` cannot be. */
  guard?: Recogniser | undefined;
  synthesiser: Synthesiser;
  speakable(text: string, language: Language): string;
  /** How far the words so far are from being a whole request. */
  completeness(words: PartialTranscript): Completeness;
  turn(request: { text: string; language: Language }, signal: AbortSignal): AsyncIterable<TurnEvent>;
  /** A key or button that is held to talk. It ends when `run` is to end. */
  pushes?: AsyncIterable<Push>;
  /** Somebody has called us, and is perhaps still speaking: what an answer needs may get ready. */
  called?(): void;
  show(news: TalkNews): void;
};

export type TalkSettings = {
  language: Language;
  wakePhrases: readonly string[];
  followUpMs: number;
  beep: boolean;
};

/** A talk by voice: from a microphone to turns, and from their events to a loudspeaker. */
export class Talk {
  readonly replies = new Replies(() => this.#settle());
  readonly #parts: TalkParts;
  readonly #settings: TalkSettings;
  readonly #speaker: Speaker;
  readonly #segmenter = new Segmenter();
  readonly #attention = new AttentionWindow(() => this.#settle());
  /** What is being carried out. */
  #turn: { cancel: AbortController; done: Promise<void> } | undefined;
  #overUs = false;
  /** It began while we spoke, or so shortly after that a machine that is busy may have come to it late. */
  #besideUs = false;
  #wasAttentive = false;
  #wasCalled = false;
  #state: TalkState | undefined;
  #signal: AbortSignal = AbortSignal.abort();

  constructor(parts: TalkParts, settings: TalkSettings) {
    this.#parts = parts;
    this.#settings = settings;
    const { synthesiser, sink, speakable } = parts;
    this.#speaker = new Speaker({
      ...{ synthesiser, sink, speakable },
      failed: (error) => this.#tellFailure(error),
      starved: (underruns) => parts.show({ type: "underrun", underruns }),
    });
  }

  /** Until the signal says so; `listening` is called when it is about to hear. Throws what neither waiting nor trying again mends: E_NOT_INSTALLED, E_ENGINE_INSTALL. */
  async run(signal: AbortSignal, listening: () => void = () => {}): Promise<void> {
    this.#signal = signal;
    const { source, sink, activity, recogniser, guard } = this.#parts;
    const { language, wakePhrases } = this.#settings;
    const asleep = (): boolean =>
      !this.#attention.open && !this.#speaker.speaking && !this.replies.awaited && this.#turn === undefined;
    const expected = (spoken: Language): Expected | undefined => {
      if (this.replies.awaited)
        return this.replies.codeDigits === 0 ? undefined : expectedCode(spoken, this.replies.codeDigits);
      return this.#speaker.speaking || this.#turn !== undefined ? stopOrders : undefined;
    };
    const ears = {
      activity: new EchoGate(activity, sink),
      recogniser: new WakeRecogniser(recogniser, { phrases: wakePhrases, asleep, expected, guard }),
      language,
      completeness: (words: PartialTranscript) => this.#completenessOf(words),
      segmenter: this.#segmenter,
    };
    const pushing = this.#followPushes(signal);
    try {
      // What fails now is told when it is to hear.
      await ears.recogniser.prepare(signal).catch(() => {});
      listening();
      this.#become("asleep");
      for await (const event of hearUtterances(source, ears, signal)) this.#hear(event);
    } finally {
      this.#turn?.cancel.abort();
      this.#speaker.stop();
      await this.#turn?.done;
      this.#attention.close();
      await pushing;
    }
  }

  /** Says something of its own accord, such as a question. */
  say(text: string, language: Language, signal: AbortSignal): Promise<void> {
    this.#become("speaking");
    return this.#speaker.say({ text, language }, signal).then(() => this.#settle());
  }

  /** A question on the screen, beside what is said of it. */
  show(question: ApprovalQuestion, code: string | undefined): void {
    this.#parts.show({ type: "question", question, code });
  }

  clear(): void {
    this.#parts.show({ type: "question-over" });
    this.#settle();
  }

  #hear(event: EarEvent): void {
    const { show } = this.#parts;
    switch (event.type) {
      case "began":
        this.#overUs = this.#speaker.speaking;
        this.#besideUs = this.#speaker.spokeWithin(besideMs);
        this.#wasAttentive = this.#attention.open;
        this.#wasCalled = false;
        if (this.#overUs) this.#interrupt();
        break;
      case "partial":
        this.#follow(event.partial);
        break;
      case "utterance":
        this.#understand(event);
        break;
      case "unheard":
        if (event.error.code !== "E_CANCELLED") this.#tellFailure(event.error);
        break;
      case "lost":
        show({ type: "lost", code: event.code, parameters: event.parameters });
        // Where the loudspeaker is another device it still speaks.
        void this.#speaker.say(inWords(event, this.#settings.language), this.#signal);
        break;
      case "health":
      case "overrun":
      case "back":
        show(event);
        break;
      case "rejected":
        break;
      default:
        event satisfies never;
    }
  }

  /** What is being said to us is shown; of what others say nothing is. */
  #follow({ text }: PartialTranscript): void {
    const calls = afterWake(text, this.#settings.wakePhrases) !== undefined;
    if (calls && !this.#wasCalled) this.#parts.called?.();
    this.#wasCalled ||= calls;
    if (calls || this.#wasAttentive || this.replies.awaited) this.#parts.show({ type: "partial", text });
  }

  #understand({ transcript, why, pauseMs, wordsMs }: Extract<EarEvent, { type: "utterance" }>): void {
    const { text, language } = transcript;
    const called = afterWake(text, this.#settings.wakePhrases);
    const heard = heardAs({
      text,
      afterWake: called,
      stops: asksToStop(called === undefined || called === "" ? text : called),
      attentive: this.#wasAttentive,
      overUs: this.#overUs,
      followUps: this.#settings.followUpMs > 0,
      asking: this.replies.awaited,
      busy: this.#turn !== undefined,
    });
    if (heard.kind === "request" && called === undefined && this.#besideUs && this.#mayBeOurs(transcript)) return;
    // Half a request is none: the microphone went in the middle of it.
    if (why === "lost" && heard.kind !== "stop") return;
    switch (heard.kind) {
      case "ignored":
        if (this.#wasAttentive && text.trim() === "") this.#parts.show({ type: "not-understood" });
        break;
      case "called":
        this.#attend();
        break;
      case "reply":
        this.replies.offer(heard.text);
        break;
      case "stop":
        this.#speaker.stop();
        this.#turn?.cancel.abort();
        this.#settle();
        break;
      case "request":
        this.#ask(heard.text, language, { pauseMs, wordsMs });
        break;
      default:
        heard satisfies never;
    }
  }

  /** Of what is said over us or upon it without calling us, what is like our own words, or hardly words at all, is nobody's. */
  #mayBeOurs({ text, language }: PartialTranscript): boolean {
    if (areOwnWords(text, this.#speaker.lately)) return true;
    return areFewWords(text) && this.#parts.completeness({ text, language }) !== "complete";
  }

  /** Somebody speaks over us: we are silent, whatever it turns out to be. */
  #interrupt(): void {
    this.#speaker.stop();
    this.#parts.show({ type: "interrupted" });
  }

  /** From now on what is said is for us, for a while. */
  #attend(): void {
    this.#attention.openFor(calledMs);
    this.#become("listening");
    if (this.#settings.beep) void this.#speaker.sound("listening", this.#signal);
  }

  #ask(text: string, language: Language, waited: { pauseMs: number; wordsMs: number }): void {
    if (this.#turn !== undefined) {
      void this.#speaker.say({ text: message(language, "voice_busy"), language }, this.#signal);
      return;
    }
    const cancel = new AbortController();
    this.#parts.show({ type: "request", text, language, ...waited });
    this.#become("thinking");
    const done = this.#carryOut({ text, language }, AbortSignal.any([this.#signal, cancel.signal])).finally(() => {
      this.#turn = undefined;
      this.#parts.show({ type: "turn-over" });
      this.#attention.openFor(this.#settings.followUpMs);
      this.#settle();
    });
    this.#turn = { cancel, done };
  }

  #carryOut(request: { text: string; language: Language }, signal: AbortSignal): Promise<void> {
    return speakTurn({
      events: this.#parts.turn(request, signal),
      speaker: this.#speaker,
      language: request.language,
      tones: this.#settings.beep,
      show: (event) => this.#parts.show({ type: "turn", event }),
      speaks: () => this.#become("speaking"),
      signal: this.#signal,
    });
  }

  /** After a yes a "but no" may come, and after the call what is wanted. */
  #completenessOf(words: PartialTranscript): Completeness {
    const called = afterWake(words.text, this.#settings.wakePhrases);
    if (this.replies.awaited || called === "") return "open";
    return this.#parts.completeness({ ...words, text: called ?? words.text });
  }

  async #followPushes(signal: AbortSignal): Promise<void> {
    if (this.#parts.pushes === undefined) return;
    for await (const push of this.#parts.pushes) {
      if (signal.aborted) return;
      if (push === "down") {
        this.#attention.hold();
        this.#speaker.stop();
        this.#parts.called?.();
        this.#become("listening");
      } else {
        this.#attention.letGo();
        this.#segmenter.expect("complete");
        this.#settle();
      }
    }
  }

  #tellFailure(error: NeoError): void {
    this.#parts.show({ type: "failed", code: error.code, parameters: error.parameters });
  }

  #settle(): void {
    if (this.replies.awaited) this.#become("asking");
    else if (this.#turn !== undefined) this.#become(this.#speaker.speaking ? "speaking" : "thinking");
    else this.#become(this.#attention.open ? "listening" : "asleep");
  }

  #become(state: TalkState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#parts.show({ type: "state", state });
  }
}

/** Who has called us may think for a while. */
const calledMs = 8_000;
const besideMs = 1_000;
