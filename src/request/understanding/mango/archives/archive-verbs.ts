/** What is done with archives, as it is said in both languages, folded. */
export const opening =
  "descompr[ií]m\\w*|desempaquet\\w+|desempaca\\w*|extra(?:e|er|iga|eme|i|elo|elos|igame|yendo|erlo)|extract|unpack|unzip|untar|uncompress|decompress|inflate|gunzip|bunzip2|saca(?:r|me|lo|los|las)?|saque(?:me)?|take|pull|abr(?:e|ir|eme)|expand|unarchive|peek";

export const listing =
  "lista\\w*|liste|listar|muestra\\w*|mostra\\w*|ensena\\w*|ver|veo|mira|que|contenidos?|contents?|list|show|what|whats|see|view|contiene|hay|trae|lleva|llevan|viene|vienen|guarda|inside|dentro|cuant[oa]s|how many|dime|cuales|look|peek|index|indice";

export const checking =
  "comprueb\\w+|comproba\\w+|verific\\w+|prueb\\w+|proba\\w*|chequea\\w*|checa\\w*|revisa\\w*|valida\\w*|(?:esta|estan|si esta|sigue|siguen|es|is|are) (?:\\w+ )?(?:bien|mal|danad[oa]s?|corrupt[oa]s?|rot[oa]s?|integr[oa]s?|intact[oa]s?|san[oa]s?|valid[oa]s?|legibles?|complet[oa]s?|buen[oa]s?|averiad[oa]s?|estropead[oa]s?|truncad[oa]s?|ok|okay|damaged|corrupt|corrupted|broken|intact|valid|good|fine|sane|sound|complete|healthy|readable|usable|truncated|enter[oa]s?)|se (?:puede|deja) (?:abrir|descomprimir|leer)|se abre bien|check|verify|test|integridad|integrity|corrupt\\w*|danad[oa]|damaged";

export const adding = "agreg\\w+|anad\\w+|inclu(?:ye|ir|ya)|append|add|mete\\w*|incorpora\\w*|sum(?:a|ar|ale)";

export const dropping =
  "borr(?:a|ar|e|ame|á)|elimin(?:a|ar|e|ame|á)|quit(?:a|ar|e|ame|á)|suprim(?:e|ir|a|í)|drop|delete|remove";

export const reading =
  "le(?:e|er|a|eme|elo)|ver|ve|mostr[a-z]+|muestr[a-z]+|ensen[a-z]+|mira[a-z]*|read|show|print|view|display|see|cat|contents?(?= of )|contenido(?= de )";

/** What is needed of it, without a word for how it comes out. */
export const wanting =
  "(?:me |nos |solo |only |just |i |we |solamente )*(?:hace[n]? falta|falta[n]?|necesit(?:o|amos|o recuperar|aria)|quier(?:o|emos)|interesa[n]?|need|want|only need|recuper(?:a|ar|ame|e|á)|rescat(?:a|ar|ame|e)|restaur(?:a|ar|ame|e)|restore|recover|get(?: me)?|bring(?: me)?(?: back)?)";
