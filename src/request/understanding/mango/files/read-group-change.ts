import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";

/** "Change the group of every php to www-data". */
export function readGroupChange(sentence: Sentence): string | undefined {
  let group: string | undefined;
  const set = (name: Term | undefined) => {
    if (name === undefined || group !== undefined || !/^[a-z_][\w.-]*$/i.test(name.text)) return false;
    group = name.text;
    return true;
  };
  const noun = "(?:{~}(?:grupo|group)(?: (?:propietario|dueno|owner|ownership))?)";
  const change = "(?:cambi\\w+|pon\\w*|asign\\w+|assign|set|change|make|dale|dales|pas\\w+|switch|give|ajust\\w+)";
  if (sentence.has("duen[oa]s? (?:y|e)|propietari[oa]s? y|owner (?:and|&)|usuario y|user and|owner:group"))
    return undefined;
  const name = `(?:a|to|por|into|be|como|as|el|al|,)* ?{~}(?:(?:grupo|group) )?(?!<[^>]*[gpdf])(?!{file} |{folder} |todos |all |every |each |cada ){a:name}`;
  if (sentence.has(`${change} ${noun}`)) {
    sentence.take(
      `(?<=(?:grupo|group)(?: [^ ]+){0,12}? )(?:a|to|por|into|as|como) {~}(?:(?:grupo|group) )?(?!<[^>]*[gpdf])(?!{file} |{folder} |todos |all |every |each |cada ){a:name}`,
      set,
    );
    if (group === undefined)
      sentence.take(
        `(?<=(?:grupo|group) )(?!<[^>]*[gpdf])(?!{file} |{folder} |{small} |de |of |para |for ){a:name}`,
        set,
      );
    if (group !== undefined) sentence.take(`${change} ${noun}(?: (?:de|of|for|on|a|to))*`);
  }
  sentence.take(`chgrp ${name}`.replace("(?:a|to|por|into|be|como|as|el|al|,)* ?", ""), set);
  return group;
}
