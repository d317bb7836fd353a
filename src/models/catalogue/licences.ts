import type { ModelLicence } from "../../ports/models.ts";

/** The terms under which models are passed on. */
export const licences: readonly ModelLicence[] = [
  { id: "apache-2.0", name: "Apache 2.0", url: "https://www.apache.org/licenses/LICENSE-2.0", kind: "free" },
  { id: "mit", name: "MIT", url: "https://opensource.org/license/mit", kind: "free" },
  { id: "gemma", name: "Gemma Terms of Use", url: "https://ai.google.dev/gemma/terms", kind: "conditions" },
  {
    id: "cc-by-sa-4.0",
    name: "CC BY-SA 4.0",
    url: "https://creativecommons.org/licenses/by-sa/4.0/",
    kind: "conditions",
  },
  {
    id: "cc-by-nc-sa-4.0",
    name: "CC BY-NC-SA 4.0",
    url: "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    kind: "non-commercial",
  },
  {
    id: "moonshine-community",
    name: "Moonshine Community License",
    url: "https://www.moonshine.ai/license",
    kind: "conditions",
  },
  {
    id: "piper-voice",
    name: "MODEL_CARD (Piper)",
    url: "https://huggingface.co/rhasspy/piper-voices",
    kind: "unstated",
  },
  {
    id: "vosk-unstated",
    name: "vosk-speech-to-text 1.0.19",
    url: "https://alphacephei.com/vosk/models",
    kind: "unstated",
  },
  { id: "unknown", name: "?", url: "", kind: "unstated" },
];

export function licenceNamed(id: string): ModelLicence {
  return licences.find((licence) => licence.id === id) ?? { id, name: id, url: "", kind: "unstated" };
}
