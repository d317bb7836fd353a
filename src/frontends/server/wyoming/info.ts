import type { Language } from "../../../shared/language.ts";

/** What there is to offer. Undefined: nothing hears, or speaks. */
export type Offer = {
  version: string;
  ear: { name: string; languages: readonly Language[] } | undefined;
  mouth: { name: string; languages: readonly Language[] } | undefined;
};

/** The answer to "describe". */
export function infoOf({ version, ear, mouth }: Offer): object {
  const program = { ...described("neopapaya", "NEOPapaya", version) };
  return {
    asr:
      ear === undefined
        ? []
        : [{ ...program, models: [{ ...described(ear.name, ear.name, version), languages: ear.languages }] }],
    tts:
      mouth === undefined
        ? []
        : [
            {
              ...program,
              voices: mouth.languages.map((language) => ({
                ...described(`neopapaya-${language}`, mouth.name, version),
                languages: [language],
              })),
              supports_synthesize_streaming: true,
            },
          ],
    handle: [],
    intent: [],
    wake: [],
    mic: [],
    snd: [],
  };
}

function described(name: string, description: string, version: string) {
  return { name, description, version, installed: true, attribution: { name: "NEOPapaya", url: "" } };
}
