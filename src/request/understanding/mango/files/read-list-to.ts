import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import { pathOf } from "./read-places.ts";

/** Where the list of them goes: `append`: behind what is there; `shown`: and to be seen as well. */
export type ListTo = { file: string; append?: boolean; shown?: boolean };

/** Takes it before "mete" or "pon" could be taken for an order to move them: into a text nothing is moved. */
export function readListTo(sentence: Sentence): ListTo | undefined {
  let file: string | undefined;
  let append = false;
  const set =
    (isMore = false) =>
    (to: Term | undefined) => {
      if (to === undefined || file !== undefined || /[dgstyn]/.test(to.kinds)) return false;
      const path = pathOf(to);
      if (!isText.test(path)) return false;
      file = path;
      append = isMore;
      return true;
    };
  const list =
    "(?:listas?|listados?|listas completas|relacion(?:es)?|inventarios?|indices?|resultados?|salidas?|nombres?|rutas?|recuentos?|informes?|lists?|listings?|inventor(?:y|ies)|outputs?|results?|paths?|names?|filenames?|counts?|report)";
  const whole = "(?:{~}(?:full|complete|completas?|completos?|absolute|absolut[oa]s?|solo|only|just) )?";
  const more = "(?: (?:complet[oa]s?|absolut[oa]s?|enter[oa]s?))?";
  const verb =
    "(?:guard(?:a|ar|ame|e|es|ando|alo|ala|alos|alas|arlo|arla|arlos|arlas|á)|dej(?:a|ar|ame|e|alo|ala|alos|alas|ando|á)|escrib(?:e|ir|eme|a|elo|ela|elos|elas|í|iendo)|vuelc(?:a|alo|ala|alos|ame|ue)|volc(?:ar|ado|ando|á)|pon(?:e|er|me|ga|lo|la|los|las|é)?|met(?:e|er|eme|a|elo|ela|elos|elas|é)|anot(?:a|ar|ame|alo|alos|e|á)|apunt(?:a|ar|ame|alo|alos|e|á)|grab(?:a|ar|alo|alos|e|á)|export(?:a|ar|alo|ala|ame|e|á)?|mand(?:a|ar|alo|ala|alos|e|á)|redirig\\w+|redirige\\w*|registr(?:a|ar|e)|almacen(?:a|ar|e)|sav(?:e|ing)|writ(?:e|ing)|stor(?:e|ing)|put(?:ting)?|dump(?:ing)?|record(?:ing)?|output(?:ting)?|send(?:ing)?|log(?:ging)?|redirect(?:ing)?|place|keep)";
  const adds = "(?:anad(?:e|ir|eme|elo|elos|a|í)|agreg(?:a|ar|alo|alos|ue)|sum(?:a|ar)|append|add)";
  const into = "(?:en|a|al|into|in|to|onto|hacia|como|as)";
  const target = `${into} {~}(?:{file} )?(?:de texto )?(?:llamad[oa] |called |named )?(<[a-z]*p[a-z]*>)`;
  const end = "(?: (?:al final|at the end|sin borrar(?: lo)? (?:que hay|anterior)))?";
  const it = "(?: {~}(?:todo|it|them|lo|los|las|la|that|this|eso|everything))?";
  for (const [said, isMore] of [
    [adds, true],
    [verb, false],
  ] as const) {
    // "Guarda en lista.txt la relación de los pdf", "write into x.lst the full path of each".
    sentence.take(
      `${said}${it}${end} ${target} (?:{~}(?:una?|the|a))?${whole}{~}${list}${more}(?: (?:de|of|con|with|que|to|for|a))?`,
      set(isMore),
    );
    sentence.take(
      `${said}${it}${end} ${target}(?= {~}(?:cuant|how many|cual|que|which|what|<[a-z]*g|{file}|{folder}))`,
      set(isMore),
    );
    // "Write the full path of each … to x.txt", "haz una lista de … en x.txt".
    if (
      file === undefined &&
      sentence.has(`${said} ${whole}{~}${list} [^<]*(?:<[^>]*> [^<]*)*${target}`) &&
      sentence.take(`${target}(?= $)|(?<=> )${target}`, set(isMore)) > 0
    )
      sentence.take(`${said} ${whole}{~}${list}${more}(?: (?:de|of|con|with))?`);
    // "…, y guárdalo en x.txt", "saved to x.txt".
    sentence.take(
      `(?:(?:y|and|then|luego|,) )?${said}${it}(?: ${whole}{~}${list}${more})?${end} ${target}${end}`,
      set(isMore),
    );
  }
  sentence.take(
    `(?:guardad[oa]s?|guardando(?:l[oa]s?)?|volcad[oa]s?|escrit[oa]s?|redirigid[oa]s?|saved|written|stored|dumped|redirected|going|sent) (?:{~}${list} )?${target}`,
    set(),
  );
  sentence.take(
    `(?:hacer|haz(?:me)?|hace(?:me)?|haga(?:me)?|cre(?:a|ar|ame|e)|gener(?:a|ar|ame|e)|sac(?:a|ar|ame)|make|create|generate|build|produce|prepara(?:me)?) {~}(?:una |un |a |the )?${list}${more}(?= [^<]*(?:<[^>]*> [^<]*)*${target})`,
    () => sentence.take(target, set()) > 0,
  );
  if (file === undefined) return undefined;
  sentence.take("(?:un |una )?{file} (?:de texto|text)?(?: (?:llamad[oa]|called|named))?(?= ·)");
  const shown =
    sentence.take(
      "(?:(?:y|and|then|luego|despues|,) )*(?:(?:muestra|ensena|imprime|lista|mostra)(?:me)?l[oa]s?|(?:show|print|display) (?:it|them|me|the list)(?: (?:too|as well))?|(?:tambien|also) (?:por|en|on|to) {~}(?:pantalla|screen|terminal|stdout)|(?:y |and )?(?:por|en|on) {~}(?:pantalla|screen)(?: (?:tambien|too))?)(?: (?:tambien|too|luego|despues|al final|after(?:wards)?))*",
    ) > 0;
  return { file, ...(append ? { append } : {}), ...(shown ? { shown } : {}) };
}

const isText =
  /\.(?:txt|csv|tsv|lst|list|log|md|out|dat|index|idx|m3u)$|(?:^|\/)(?:lista|listado|list|inventario|inventory|index)[\w-]*$/i;
