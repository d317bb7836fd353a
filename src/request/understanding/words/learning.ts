import { type Word, type WordKind, wordKindNamed } from "../../../ports/words.ts";
import type { Language } from "../../../shared/language.ts";

/** What a request says about words of the person's own: one to learn (its kind may be left open), or one to forget. */
export type WordWish =
  | { kind: "learn"; word: string; value: string; of: WordKind | undefined }
  | { kind: "forget"; word: string };

export type WordChange = { kind: "learn"; word: Word } | { kind: "forget"; word: string };

/** "Llama «la de secretaría» a la impresora HP-2", "when I say the big one I mean db1", "olvida la palabra la copia". */
export function wordWish(said: string, language: Language): WordWish | undefined {
  if (asks.test(said.trim())) return undefined;
  const text = said
    .trim()
    .replace(/[.!]+$/, "")
    .replace(courtesy[language], "");
  for (const form of forget[language]) {
    const word = form.exec(text)?.groups?.word;
    if (word !== undefined) return { kind: "forget", word: unquoted(word) };
  }
  for (const form of learn[language]) {
    const { word, value, noun } = form.exec(text)?.groups ?? {};
    if (word === undefined || value === undefined || asksWithin[language].test(word)) continue;
    const of = noun === undefined ? undefined : wordKindNamed(noun);
    return { kind: "learn", word: unquoted(word), value: unquoted(value), of };
  }
  return undefined;
}

/** "Where is the file nginx.conf" gives no name to anything. */
const asks =
  /\?$|^(?:¿|(?:what|where|who|why|how|which|whose|is|are|does|qu[eé]|cu[aá]l(?:es)?|d[oó]nde|qui[eé]n|c[oó]mo|cu[aá]nt[oa]s?|por qu[eé]|dime|busca|tell|find)(?![\p{L}\p{N}]))/iu;

/** "Quiero saber qué es el paquete htop": a word with a verb of asking in it is no word that is given. */
const asksWithin: Record<Language, RegExp> = {
  es: /^(?![«"“]).*(?<![\p{L}\p{N}])(?:quiero|quisiera|necesito|querr[ií]a|gustar[ií]a|saber|ver|conocer|averiguar|mirar|comprobar|decir|decirme|dime|dígame|decime|expl[ií]came|cu[eé]ntame|mu[eé]strame|qu[eé]|cu[aá]l|cu[aá]les|qui[eé]n|d[oó]nde|c[oó]mo|sabes|puedes|podr[ií]as)(?![\p{L}\p{N}])/iu,
  en: /^(?![«"“]).*(?<![\p{L}\p{N}])(?:want|need|like to|know|wonder|wondering|see|check|show|tell|what|where|who|which|how|why|whether|can you|could you|explain)(?![\p{L}\p{N}])/iu,
};

const nouns: Record<Language, string> = {
  es: "servicio|unidad|impresora|equipo|m[aá]quina|servidor|ruta|carpeta|archivo|fichero|usuari[oa]|grupo|contenedor|paquete|interfaz|dispositivo|disco|orden|comando",
  en: "service|unit|printer|host|machine|server|path|folder|directory|file|user|group|container|package|interface|device|disk|command",
};
const article: Record<Language, string> = { es: "(?:(?:el|la|los|las)\\s+)?", en: "(?:the\\s+)?" };

/** What a word stands for: "la impresora HP-2", "nas.lan". */
const thing = (language: Language) => `${article[language]}(?:(?<noun>${nouns[language]})\\s+)?(?<value>\\S.*?)`;
/** Where nothing else in the sentence says that a name is given, the kind of thing must, and the thing is one word. */
const namedThing = (language: Language) => `${article[language]}(?<noun>${nouns[language]})\\s+(?<value>\\S+)`;
const word = `(?<word>«[^»]+»|"[^"]+"|“[^”]+”|\\S+(?:\\s+\\S+){0,5}?)`;
const form = (text: string) => new RegExp(`^${text}$`, "iu");

const learn: Record<Language, readonly RegExp[]> = {
  es: [
    form(
      `(?:a partir de ahora|desde ahora|de ahora en adelante|recuerda que|acu[eé]rdate de que|apunta que|ten en cuenta que|aprende que),?\\s+${word}\\s+(?:es|significa|quiere decir|se llama)\\s+${thing("es")}`,
    ),
    form(
      `cuando (?:te )?(?:diga|digo|hable de)\\s+${word},?\\s+(?:me refiero a|quiero decir|es|significa)l?\\s+${thing("es")}`,
    ),
    form(`(?:llama|ll[aá]male|n[oó]mbrale|(?:ponle|p[oó]ngale)(?=\\s+[«"“]))\\s+${word}\\s+al?\\s+${thing("es")}`),
    form(`${word}\\s+(?:significa|quiere decir)\\s+${thing("es")}`),
    form(`${word}\\s+es\\s+${namedThing("es")}`),
  ],
  en: [
    form(
      `(?:from now on|remember that|note that|learn that),?\\s+${word}\\s+(?:is|means|stands for)\\s+${thing("en")}`,
    ),
    form(`(?:when|whenever) i (?:say|talk about)\\s+${word},?\\s+i mean\\s+${thing("en")}`),
    form(`${word}\\s+(?:means|stands for)\\s+${thing("en")}`),
    form(`call\\s+(?!(?:me|him|her|it|us|them)\\s)${article.en}(?:(?<noun>${nouns.en})\\s+)?(?<value>\\S+)\\s+${word}`),
    form(`${word}\\s+is\\s+${namedThing("en")}`),
  ],
};
const forget: Record<Language, readonly RegExp[]> = {
  es: [
    form(`(?:olvida|olv[ií]date de)\\s+(?:la palabra|el apodo|lo de)\\s+${word}`),
    form(`(?:borra|quita|elimina)\\s+el apodo\\s+${word}`),
  ],
  en: [
    form(`forget\\s+(?:the word|the nickname|my word)\\s+${word}`),
    form(`(?:remove|drop|delete)\\s+the nickname\\s+${word}`),
  ],
};
const courtesy: Record<Language, RegExp> = {
  es: /^(?:por favor|porfa|oye|neo)[,\s]+|[,\s]+(?:por favor|porfa|gracias)$/giu,
  en: /^(?:please|hey|neo)[,\s]+|[,\s]+(?:please|thanks|thank you)$/giu,
};

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^[«"“](.*)[»"”]$/u, "$1")
    .trim();
}
