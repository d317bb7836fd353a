import type { Sentence } from "../phrases/sentence.ts";

/** "Y borra el original". */
export function readRemoval(sentence: Sentence): boolean {
  return (
    // "Sin dejar el original": it is not kept.
    sentence.take(
      "(?:sin (?:dejar|conservar|guardar|mantener)|without (?:keeping|leaving)) (?:{~}(?:originales?|original|originals|{file}) ?)+",
    ) +
      sentence.take(
        "(?:y|and|,|then|luego|despues|e) (?:{~}(?:luego|despues|then|ya|al terminar|al acabar|afterwards) )*(?:{delete}|borralos?|borrala|eliminal[oa]s?)(?: {~}(?:originales?|original|originals|{folder}|{file}|viejo|old one|old|fuente|source|bz2|gz|xz|zip|tar|it|them|<[a-z]+>))*(?: (?:originales?|original|after|afterwards|despues))?(?: (?:si|if|when|once|cuando|solo si|only if) (?:(?:that|it|todo|eso|everything|all|the|el|la|archive|archivo|compresion|copia|tar|zip|se|ha|was|is|went|goes) )*(?:work(?:s|ed)|succeed(?:s|ed)|salio|sale|salga|fue|va|vaya|ido|sido|termina|acaba|termino|fine|well|ok|done|finished|successful|created|creado|creo|ha ido)(?: (?:bien|well|fine|ok|successfully|correctamente|sin (?:error(?:es)?|problemas)))?)?",
      ) +
      sentence.take(
        "(?:borrando|eliminando|removing|deleting|quitando) (?:{~}(?:originales?|original|originals|{folder}|{file}|them|it|luego|despues|afterwards))+",
      ) >
    0
  );
}

/** "Conservando el original". */
export function readKeep(sentence: Sentence): boolean {
  const original =
    "(?:{~}(?:originales?|originals?|comprimidos?|compressed(?: file| one)?|{file}|gz|xz|bz2|<[a-z]*>|copia|one|it|them) ?)+";
  return (
    sentence.take(
      `(?:{~}(?:pero|but|y|and|while|tambien|ademas|also) )*(?:conserv\\w+|manten\\w+|mantien\\w+|dej\\w+|keep\\w*|leav\\w+|preserv\\w+|retain\\w*|sin (?:borrar|eliminar|perder|tocar|quitar)|without (?:deleting|removing|touching|losing)|no (?:borres|elimines|borrar)|don t (?:delete|remove)|do not (?:delete|remove))(?! (?:en|in|into|to|a|under|dentro) )(?: (?:tambien|also|both|ambos))? ${original}(?:(?: (?:original|tal cual|intact[oa]|in place|there|ahi|como esta|too|also|tambien))*)`,
    ) > 0
  );
}
