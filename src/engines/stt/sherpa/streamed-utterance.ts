import { hearingRate } from "../../../ports/speech.ts";
import { floatsOf, type HeardResult, type HeardStream, type OnlineRecognizer } from "../../sherpa/library.ts";

/** What a streaming model looks ahead: silence that lets the last word out. */
const tailSamples = 0.6 * hearingRate;

/** One utterance in a streaming recogniser of sherpa-onnx. */
export class StreamedUtterance {
  readonly #recogniser: OnlineRecognizer;
  readonly #stream: HeardStream;

  constructor(recogniser: OnlineRecognizer) {
    this.#recogniser = recogniser;
    this.#stream = recogniser.createStream();
  }

  /** What is heard so far. */
  hear(samples: Int16Array): string {
    this.#stream.acceptWaveform({ samples: floatsOf(samples), sampleRate: hearingRate });
    return this.#decode().text.trim();
  }

  finish(): HeardResult {
    this.#stream.acceptWaveform({ samples: new Float32Array(tailSamples), sampleRate: hearingRate });
    this.#stream.inputFinished();
    return this.#decode();
  }

  #decode(): HeardResult {
    while (this.#recogniser.isReady(this.#stream)) this.#recogniser.decode(this.#stream);
    return this.#recogniser.getResult(this.#stream);
  }
}
