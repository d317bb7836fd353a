import type { Language } from "../../../../../shared/language.ts";

/** Classes of words, as the phrases name them: folded, alternatives of a regular expression. */
const classes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  the: {
    es: "el|la|los|las|lo|cada|todas? las?|todos? los?|todo el|toda la|todos?|todas?",
    en: "the|a|an|all|all the|all of the|every|each|any",
  },
  a: { es: "un|una|unos|unas|otro|otra", en: "a|an|another|one|some" },
  of: { es: "de|del|en|dentro de|dentro del", en: "of|in|from|inside|within|on|for|across|among" },
  in: { es: "en|de|del|dentro de|dentro del", en: "in|from|of|inside|within|on|across|at" },
  and: { es: "y|e|y luego|y despues|y a la vez|pero|,", en: "and|then|and then|but|,|plus" },
  or: { es: "o|u|y|e|ni|o bien", en: "or|and|nor" },
  only: { es: "solo|solamente|unicamente|nada mas|nomas|tan solo", en: "only|just|solely" },
  show: {
    es: "(?:mostrar|ensenar|sacar|dar|decir|listar|buscar|pasar|filtrar|extraer|imprimir|poner|contar)(?:me|nos)|me (?:muestras|sacas|das|dices|ensenas|listas|pasas|buscas|imprimes|mostras|decis|podes (?:mostrar|decir|pasar|sacar|dar|listar)|puedes (?:mostrar|decir|pasar|sacar|dar|listar)|puede (?:mostrar|decir|pasar|sacar|dar|listar))|mandame|tirame|traeme|muestra|muestrame|mostrar|mostrame|muestreme|muestre|ensena|ensename|enseneme|ensenar|saca|sacame|saque|sacar|saqueme|dame|deme|dime|digame|decime|ver|lista|listame|listar|liste|imprime|imprimir|imprimi|extrae|extraer|extraeme|extraiga|extrai|quiero|quiero ver|necesito|necesito ver|pon|ponme|pasame|busca|buscar|buscame|busque|filtra|filtrame|filtrar|filtre|quedate con|coge|toma|obten|obtener|obtene|mira|mirar|mirame|cuales son|que|cuales|cual es|cual|lee|leer|leeme|selecciona|devuelveme|encuentra|encontrar|encuentrame|localiza|recopila|recoge|reune",
    en: "show|show me|print|print out|list|list out|give|give me|get|get me|display|extract|pull|pull out|tell me|i want|i need|i want to see|i need to see|see|view|output|return|what are|what is|which|what|filter|keep|read|find|find me|search for|look for|look up|grab|fetch|pick|pick out|select|dump|let me see|can you show me|collect|gather|which are",
  },
  lines: {
    es: "lineas?|renglon|renglones|filas?|entradas?|registros?|mensajes?|apuntes|peticion|peticiones|solicitudes|solicitud|eventos?|accesos?|visitas?|intentos?|consultas?|hits?",
    en: "lines?|rows?|entry|entries|records?|messages?|requests?|events?|hits?|attempts?|accesses|visits?|queries",
  },
  line: { es: "linea|renglon|fila|registro|entrada", en: "line|row|record|entry" },
  contain: {
    es: "siguen? teniendo|siguen? con|marcad[oa]s?(?: como| con)?|en estado|usan|usa|usen|contienen|contiene|contengan|contenga|tienen|tiene|tengan|tenga|llevan|lleven|lleva|incluyen|incluyan|incluya|mencionan|mencionen|menciona|mencione|digan|diga|dicen|dice|hablan de|hablen de|hable de|ponga|pone|pongan|aparece|aparezca|aparezcan|salga|salgan|sale|figure|figura|coincidan con|coincide con|coincida con|casen con|traigan|traiga|trae|hagan referencia a|se refieran a|cite|citen|cita|nombran?|nombren?|casan con|case con|case[n]? con|hacen referencia a|hace referencia a|se refieren a",
    en: "still (?:have|has|contain|contains|mention|mentions|use|uses|say|says)|marked(?: as)?|flagged(?: as)?|tagged(?: as)?|use|uses|using|contain|contains|containing|have|has|having|include|includes|including|mention|mentions|mentioning|say|says|saying|match|matches|matching|with|carry|carries|talk about|talks about|refer to|referring to|about|that hit|reading|refers to|quote|quotes|name|names(?= (?:the|T|X))",
  },
  word: {
    es: "la palabra|las palabras|el texto|la cadena|el termino|la frase|el patron|la expresion|palabra|texto|cadena|el string|la secuencia|las cadenas|los textos",
    en: "the word|the words|the text|the string|the term|the phrase|the pattern|word|text|string|the strings|the expression|the literal|the substring",
  },
  not: { es: "no", en: "do not|does not|not|don't|doesn't" },
  without: {
    es: "sin|excepto|salvo|menos|quitando|excluyendo|ignorando|descartando|omitiendo|sin contar|sin incluir|saltando|saltate|ignora|omite|excluye|ni|quita|quitale|quitando|saltandote|sacando|no cuentes|obviando",
    en: "without|except|excluding|ignoring|skipping|minus|leaving out|omitting|excluding|but not|except for|skip|ignore|exclude|leave out|drop|omit|minus|filter out|filtering out|not counting|nor",
  },
  that: {
    es: "que|donde|en las que|en los que|en la que|en el que|que si|cuyas?|cuyos?",
    en: "that|which|where|who|whose|in which",
  },
  count: {
    es: "cuantas|cuantos|cuanta|cuanto|cuenta|cuentame|contar|conta|contame|cuente|cuenteme|numero de|el numero de|la cantidad de|cantidad de|el total de|total de|en total",
    en: "how many|count|count of|count up|number of|the number of|the count of|a count of|tally|total number of|the total number of",
  },
  many: {
    es: "hay|tiene|tienen|son|contiene|contienen|lleva|llevan|aparecen|aparece|salen|sale|existen|hubo|se ven|se hicieron|han hecho|hizo",
    en: "are there|are|is there|does|do|there are|exist|has|have|were there|were|were made|did|appear|appears|show up|occur",
  },
  times: { es: "veces", en: "times|occurrences|instances|appearances" },
  per: {
    es: "por|por cada|de cada|para cada|en cada|segun|agrupadas? por|agrupados? por|agrupando por|agrupa por|desglosad[oa]s? por",
    en: "per|by|for each|for every|of each|grouped by|group by|broken down by|in each|each",
  },
  sum: {
    es: "suma|sumame|sumar|sume|sumas|la suma|la suma de|suma total|total|el total|totaliza|suma de|el total de|total de|cuanto suman?|cuanto suma|acumulado",
    en: "sum|sum of|sum up|the sum|the sum of|total|the total|total of|add up|add|adding up|the total of|tot up|sum total",
  },
  mean: {
    es: "media|promedio|la media|el promedio|promedia|la media de|el promedio de|valor medio|el valor medio|media aritmetica",
    en: "average|mean|the average|the mean|avg|average of|mean of|the average of|the mean of|average value",
  },
  median: {
    es: "mediana|la mediana|la mediana de|mediana de|valor mediano|el valor mediano",
    en: "median|the median|median of|the median of|median value|the median value|middle value",
  },
  extremes: {
    es: "(?:el |la |los |las )?(?:valor |valores |numero )?(?:minim[oa]s?|menor(?:es)?|mas baj[oa]s?|mas pequen[oa]s?) y (?:el |la |los |las )?(?:valor |numero )?(?:maxim[oa]s?|mayor(?:es)?|mas alt[oa]s?|mas grandes?)|(?:el |la |los |las )?(?:valor |valores |numero )?(?:maxim[oa]s?|mayor(?:es)?|mas alt[oa]s?|mas grandes?) y (?:el |la |los |las )?(?:valor |numero )?(?:minim[oa]s?|menor(?:es)?|mas baj[oa]s?|mas pequen[oa]s?)",
    en: "(?:the )?(?:minimum|min|lowest|smallest|least) and (?:the )?(?:maximum|max|highest|largest|biggest|greatest)|(?:the )?(?:maximum|max|highest|largest|biggest|greatest) and (?:the )?(?:minimum|min|lowest|smallest|least)",
  },
  most: {
    es: "mas altos|mas altas|mayores|mas caros|mas caras|mas grandes|mas elevados|mas alto|mas alta|maximo|maxima|mayor|mas grande|mas caro|mas cara|el maximo|la maxima|valor maximo|el mayor|la mayor|mas largo|mas reciente|mas elevado|mas elevada",
    en: "highest|maximum|max|largest|biggest|greatest|most expensive|the highest|top|longest",
  },
  least: {
    es: "mas bajos|mas bajas|menores|mas baratos|mas baratas|mas pequenos|mas bajo|mas baja|minimo|minima|menor|mas pequeno|mas pequena|mas barato|mas barata|el minimo|la minima|valor minimo",
    en: "lowest|minimum|min|smallest|least|cheapest|the lowest|shortest",
  },
  more: {
    es: "mas de|mas del|por encima del|suban? de|pas(?:e|a)n? del|mayor que|mayor de|mayores que|mayores de|mas que|superior a|superiores a|por encima de|supere|superen|supera|pase de|pasen de|pasa de|mayor a|mayores a|tardaron mas de|tarda mas de|excede|exceda|excedan|>",
    en: "more than|greater than|in excess of|over|above|bigger than|larger than|higher than|exceeding|exceeds|exceed|longer than|older than|slower than|>|took more than|took over|took longer than",
  },
  less: {
    es: "menos de|menos del|bajan? de|bajan? del|bajen? del?|no llegan? a|no llegan? al|no lleguen? al|por debajo del|menor que|menor de|menores que|menores de|menos que|inferior a|inferiores a|por debajo de|menor a|menores a|no llegue a|no lleguen a|<",
    en: "less than|fewer than|under|below|smaller than|lower than|shorter than|younger than|<|faster than",
  },
  atleast: {
    es: "al menos|por lo menos|como minimo|minimo|desde|a partir de|mayor o igual que|mayor o igual a|>=",
    en: "at least|no less than|a minimum of|>=|from",
  },
  atmost: {
    es: "como mucho|como maximo|maximo|hasta|menor o igual que|menor o igual a|<=",
    en: "at most|no more than|up to|<=",
  },
  is: {
    es: "es|sea|son|sean|igual a|es igual a|sea igual a|vale|valga|=|==|este en|esta en|de|con|fue|fuera",
    en: "is|are|equals|equal to|is equal to|be|=|==|of|was|were|set to",
  },
  isnot: {
    es: "no es|no sea|distint[oa] de|diferente de|distint[oa] a|no sean|no son|!=",
    en: "is not|not equal to|other than|different from|isn't|are not|not|!=",
  },
  begin: {
    es: "empiezan por|empiecen por|empiezan con|empiecen con|comienzan por|comienzan con|comiencen por|comiencen con|empieza por|empieza con|empiece por|empiece con|comienza por|comienza con|comience por|comience con|empezando por|arrancan con|arranquen con|que inician con|inicien con|inician con|inicie con|arranca con|arranque con|arrancan por|arranca por|inicia con|empezad[oa]s por|comenzad[oa]s por|tienen al principio|llevan al principio|llevan delante",
    en: "start with|starts with|starting with|begin with|begins with|beginning with|that start in|start off with|starts off with|opening with|opens with|open with|led by|prefixed (?:with|by)",
  },
  end: {
    es: "terminan en|terminen en|terminan con|terminen con|termina en|termina con|termine en|termine con|acaban en|acaben en|acaban con|acaben con|acaba en|acaba con|acabe en|terminadas en|acabadas en|finalizan en|finalicen en|finalicen con|terminadas con|acabadas con|terminad[oa]s? en|acabad[oa]s? en|finaliza en|finaliza con|finalice en|finalizan con|cierran con|cierra con",
    en: "end with|ends with|ending with|end in|ends in|ending in|finishing with|finish with|finishing in|finish in|finishes with|finishes in|closing with|closes with|close with",
  },
  first: { es: "primer|primera|primero|primeras|primeros|iniciales", en: "first|top|initial|leading|opening" },
  last: { es: "ultim[oa]s?|finales|final", en: "last|final|latest|bottom|most recent|trailing|newest" },
  save: {
    es: "guarda|guardalo|guardala|guardalas|guardalos|guardar|guarde|guardame|guardando|guardalo todo|escribe|escribelo|escribelas|escribelos|vuelca|vuelcalo|vuelcalas|mete|metelo|metelas|metelos|ponlo|ponlas|ponlos|pon|deja|dejalo|dejalas|dejalos|dejando|manda|mandalo|redirige|redirigelo|exporta|exportalo|exportar|guardado|guarda el resultado|guarda la salida|con el resultado|escribe el resultado|deja el resultado|mete el resultado|guardando el resultado|pon el resultado|vuelca el resultado|guardandolo|guardandolas|guardandolos|guardado todo|pasalo|pasalas|pasalos|copia|copialas|copialos|graba|grabalo|almacena|almacenalo|guardá|guardalos todos|resultado",
    en: "save|save it|save them|save that|save the result|save the results|save the output|saving|saving it|saving them|write|write it|write them|write the result|write the output|write the results|put|put it|put them|put the result|put the results|store|store it|store them|dump|dump it|dump them|redirect|redirect it|redirect the output|send it|send them|output|export|export it|export them|with the result|send the output|send the result|saved|stored|writing|copy|copy them|write that|put that|result",
  },
  into: { es: "en|a|hacia|dentro de|como|al", en: "to|into|in|as|onto" },
  append: {
    es: "anade|anadelo|anadelas|anadelos|anadir|anadi|agrega|agregalo|agregalas|agregalos|agregar|anexa|anexalo|anexalas|apendiza|sumalo|anadiendo|agregando|anade el resultado|agrega el resultado|anadela|agregala|anada|agregue|anexar|suma(?! (?:de|del|total|(?:la |el |los |las |tod[oa]s? )*(?:columnas?|campos?|C\\d+|valor(?:es)?|importes?|numeros?|totales)) )",
    en: "append|append it|append them|appending|add(?! (?:up|together|(?:all |the )*(?:columns?|fields?|values|numbers|C\\d+)) )|add it|add them|adding|append the result|add the result|append the output|append that|tack on|tack",
  },
  file: {
    es: "archivo|fichero|documento|archivo nuevo|fichero nuevo|nuevo archivo|nuevo fichero|otro archivo|otro fichero|solo archivo|solo fichero|unico archivo|unico fichero|texto|log|csv|listado|archivo de texto|fichero de texto",
    en: "file|new file|single file|text file|document|separate file|one file|log|another file|log file|csv file|config file|csv",
  },
  called: {
    es: "llamado|llamada|que se llame|de nombre|con nombre|con el nombre|que se llama|nombrado|con nombre de",
    en: "called|named|by the name of",
  },
  files: { es: "archivos|ficheros|documentos|archivo|fichero|logs", en: "files|documents|file|logs|scripts" },
  replace: {
    es: "cambiamos|cambiad|cambiarme|cambieme|sustituyeme|sustituyame|reemplazame|reemplaceme|sustituimos|reemplazamos|cambia|cambiar|cambie|cambiame|cambiale|cambi[ae]s|reemplaza|reemplazar|reemplace|remplaza|sustituye|sustituir|sustituya|sustitui|cambiando|sustituyendo|reemplazando|cambiar|modifica",
    en: "replace|change|switch|substitute|swap|swap out|swapping|replacing|substituting|changing|turn|rename|sub",
  },
  with: { es: "por|a|con", en: "with|to|by|for|into" },
  delete: {
    es: "borreme|eliminarme|elimineme|quiteme|quitarme|quitarle|quitele|borrele|borrarle|eliminele|suprima|suprimame|suprime[lm]e|borra|borrar|borre|borrame|elimina|eliminar|elimine|eliminame|quita|quitar|quite|quitale|quitame|suprime|suprimir|limpia|borrale|eliminale|sacale|quitales|borrales|limpiale|elimin[ae]s|quite",
    en: "delete|remove|drop|strip|erase|get rid of|take out|strip out|remove all|purge|strip off|trim|trim off",
  },
  lettercase: {
    es: "mayusculas|minusculas|mayusculas y minusculas|mayusculas o minusculas|mayusculas/minusculas|las mayusculas|las mayusculas y minusculas|las minusculas|mayusculas ni minusculas|mayuscula|caja",
    en: "case|letter case|the case|upper or lower case|upper case or lower case|upper or lowercase|uppercase or lowercase|capitalization",
  },
  ignoring: {
    es: "sin importar|sin distinguir|ignorando|sin distincion de|sin diferenciar|sin hacer caso de|sin hacer distincion de|da igual|dan igual|da lo mismo|lo mismo da|no importan?|ignora|sin tener en cuenta|independientemente de|sin fijarte en|sin mirar|sin diferencia de|no distingas|sin que importen?|me dan? igual|sean|sin reparar en",
    en: "ignoring|ignore|no matter|no matter the|regardless of|regardless of the|whatever the|whatever|any|in any|disregarding|without regard to|not caring about|either",
  },
  blank: { es: "vacias?|en blanco|vacios?|blancas?", en: "empty|blank" },
  comment: {
    es: "comentarios?|lineas comentadas|comentadas|lineas de comentarios?|los comentarios|las comentadas|lineas con comentarios",
    en: "comments?|comment lines|commented lines|commented-out lines|commented out lines|commented ones",
  },
  sorted: {
    es: "ordena|ordename|ordenar|ordene|ordenad[oa]s?|ordenalas|ordenalos|ordenando|ordenalo|en orden|por orden|clasifica",
    en: "sort|sorted|order|ordered|sorting|in order|rank|ranked|arrange|sort it|sort them",
  },
  descending: {
    es: "de mayor a menor|al reves|del reves|de mas a menos|descendente|en orden descendente|de forma descendente|descendentemente|de menor a mayor al reves|empezando por (?:el|la|los|las) (?:mayor|mayores|mas altos?|mas altas?|mas|que mas|mas grandes?|mas frecuentes?)|(?:el|la|los|las) (?:mayor|mayores|mas altos?|mas altas?|mas|que mas|mas grandes?|mas frecuentes?|mas frecuente|mas repetidas?|mas repetidos?) (?:primero|arriba|delante|al principio)|con (?:el|la|los|las) (?:mayor|mayores|mas altos?|mas altas?|que mas|mas frecuentes?) (?:primero|arriba|delante|al principio)|en orden decreciente|decreciente|de la z a la a|de mayor numero a menor|de (?:el|la|lo|los|las) (?:que )?mas a (?:el|la|lo|los|las) (?:que )?menos|del (?:que )?mas al (?:que )?menos|de mas a menos [a-z]+|de la mas a la menos|primero (?:el|la|los|las) (?:peor|peores|mayor|mayores|que mas(?: [a-z]+)?|mas (?!viej|antigu|nuev|recient|pequen|baj|cort|barat|liger)[a-z]+)|(?:el|la|los|las|lo) (?:peor|peores|mas (?:grave|graves|gordo|gorda|gordos|gordas|pesado|pesada|pesados|pesadas|caro|cara|caros|caras|repetido|repetida|lento|lenta|lentos|lentas)) (?:primero|arriba|delante|al principio|encima)|(?:el|la|los|las) (?:mayor|mayores|que mas(?: [a-z]+)?) (?:encima|lo primero|en cabeza)|de peor a mejor|orden inverso|inverso|en orden inverso|a la inversa|inversa",
    en: "descending|from most to (?:fewest|least)|most to (?:fewest|least)|from (?:biggest|largest|highest|longest) to (?:smallest|lowest|shortest)|(?:the )?(?:biggest|largest|most) first|backwards|in descending order|highest first|largest first|biggest first|most first|high to low|from high to low|from highest to lowest|highest to lowest|largest to smallest|from largest to smallest|most frequent first|most common first|desc|in reverse order|reverse|in reverse|reversed|decreasing|from most to least|most to least|busiest first|the biggest first|the highest first|the most frequent first|top first|with the highest first|with the most frequent first|with the largest first|z to a|starting with the highest|starting with the biggest|starting with the most frequent|descending order|reverse order|most expensive first|heaviest first|worst first|(?:the )?(?:worst|highest|largest|biggest|busiest|commonest|most frequent|most common|most|heaviest|greatest|top|noisiest|slowest)(?: (?:count|counts|number|one|ones|offenders?|total|totals|value|values))? (?:first|on top|at the top|up top)|commonest first|longest first|oldest first|slowest first|worst to best",
  },
  ascending: {
    es: "de menor a mayor|de menos a mas|ascendente|en orden ascendente|creciente|de forma ascendente|(?:el|la|los|las) (?:menor|menores|mas bajos?|mas bajas?|menos) primero|orden creciente|empezando por (?:el|la|los|las) (?:menor|menores)",
    en: "ascending|in ascending order|lowest first|smallest first|low to high|from low to high|from lowest to highest|lowest to highest|smallest to largest|increasing|asc|cheapest first|youngest first|shortest first|fastest first|ascending order|(?:the )?(?:lowest|smallest|fewest|least|lightest|shortest)(?: (?:count|counts|number|one|ones|total|totals|value|values))? (?:first|on top|at the top|up top)",
  },
  numeric: {
    es: "numericamente|de forma numerica|por valor numerico|numerico|numerica|como numeros|por numero|en orden numerico|por orden numerico",
    en: "numerically|by number|numeric|as numbers|by value|in numeric order|in numerical order|numeric order|numerical order",
  },
  alphabetic: {
    es: "alfabeticamente|alfabetico|por orden alfabetico|en orden alfabetico|orden alfabetico|por abecedario|de la a a la z|alfabetica|por nombre",
    en: "alphabetically|in alphabetical order|alphabetical|alphabetic order|alphabetical order|a to z|by name|from a to z",
  },
  once: {
    es: "sin repetir|sin repeticiones|sin repetidos|sin repetidas|sin duplicados|sin duplicadas|sin que se repitan|unic[oa]s?|distint[oa]s|diferentes|no repetid[oa]s|una sola vez|sin duplicar|una sola vez cada uno|una vez cada uno|una vez cada una|cada uno una vez|cada una una sola vez|una sola vez cada una|sin repetirlos|sin repetirlas|sin dobles|deduplicad[oa]s?|no duplicad[oa]s|una sola vez cada (?:cosa|palabra|linea|elemento|correo|nombre|valor)|cada (?:cosa|palabra|linea|elemento|correo|nombre|valor) una (?:sola )?vez|una vez cada (?:cosa|palabra|linea|elemento|correo|nombre|valor)",
    en: "unique|distinct|different|without duplicates|no duplicates|deduplicated|without repeats|no repeats|uniquely|without repetition|unique ones|once each|each one once|each only once|each once|no dupes|without dupes|deduped|dedupe|dedup|duplicates removed|only once|with no duplicates|without repeating|minus duplicates|each (?:[a-z]+ )?(?:only )?once|one of each|with duplicates removed|deduplicate|(?:removing|dropping|deleting|eliminating) (?:the |all |any )?(?:duplicates?|repeats|dupes)",
  },
  repeated: {
    es: "(?:(?:esta|estan|este|esten|es|son|hay|sea|sean) )?(?:repetid[oa]s?|duplicad[oa]s?)|(?:(?:que )?(?:esta|estan|sale|salen|aparece|aparecen|figura|figuran|viene|vienen) )?(?:apuntad[oa]s?|escrit[oa]s?|metid[oa]s?|anotad[oa]s?|listad[oa]s?|puest[oa]s?) (?:dos veces|mas de una vez|varias veces|repetid[oa]s?)|repetid[oa]s|duplicad[oa]s|repetid[oa]s?|duplicad[oa]s?|que se repiten|que se repitan|que estan repetid[oa]s|que (?:salen?|salgan?|aparecen?|aparezcan?|estan?|esten?|hay|haya|figuran?|se repite[n]?) (?:mas de una vez|dos veces o mas|varias veces|al menos dos veces|dos o mas veces|repetid[oa]s?)|que esten repetid[oa]s|que estan duplicad[oa]s|que esten duplicad[oa]s",
    en: "(?:that are |that is |is |are )?(?:in there|there|listed|entered|written) (?:twice|more than once|several times|two times)|appearing twice|(?:appears?|shows? up|occurs?) twice|repeated|duplicated|duplicates?|that repeat|that (?:appears?|occurs?|shows? up|comes? up|is|are)(?: listed| there| in there)? (?:more than once|twice or more|at least twice|several times|multiple times|two or more times)|that are repeated|that are duplicated|(?:appears?|appearing|listed|shows? up|comes? up) (?:more than once|twice or more|at least twice|multiple times)|occurring more than once|that occur more than once|which appear more than once",
  },
  frequent: {
    es: "que mas (?:entran?|acceden?|se conectan?|conectan?|visitan?|prueban?|llaman?|escriben?|insisten?|consultan?|descargan?)|(?:que )?(?:hace|hacen|hizo|tiene|tienen|genera|generan|realiza|realizan|recibe|reciben|produce|producen|acumula|acumulan|registra|ha hecho) mas (?:peticiones|accesos|intentos|apariciones|entradas|lineas|visitas|fallos|errores|mensajes|registros|solicitudes|conexiones)|(?:que )?mas (?:se repiten|se repite|aparecen|aparece|salen|sale|repetid[oa]s?|frecuentes?|comun|comunes|habituales|usad[oa]s?|pedid[oa]s?|solicitad[oa]s?|visitad[oa]s?|veces|accedid[oa]s?|piden|pide|peticiones|peticiones hacen|peticiones hace|se piden|se pide|activ[oa]s?|utilizad[oa]s?|abundantes?|consultad[oa]s?|populares|intentos|atacan|lo intentan|entradas|accesos|visitas|han hecho|hacen|conexiones|fallos|errores|trafico|salga|se repita)|(?:que )?(?:dan|da|hacen|hace|arman|arma) mas (?:la lata|guerra|ruido|problemas?|trabajo|la paliza|que hablar)|(?:que )?mas (?:la lata dan?|molestan?|se quejan?|ruid(?:o|os[oa]s?)|guerra dan?|machacan?)|(?:con|hay) mas (?:ventas|pedidos|reservas|facturas|compras|alumnos|clientes|empleados|productos|incidencias|tickets|casos|envios|llamadas|socios|usuarios|personas|tareas|trabajos|peticiones|accesos|intentos|apariciones|entradas|lineas|visitas|fallos|errores|mensajes|registros|solicitudes|conexiones|veces)|top",
    en: "most (?:chatty|talkative|noisy)|chattiest|noisiest|commonest|(?:that )?(?:complains?|talks?|shouts?|logs?) (?:the )?most|most (?:frequent|common|repeated|requested|popular|visited|used|often|active|seen|accessed|hit|frequently|recurring|commonly)(?: (?:requested|seen|used|visited|occurring|accessed|hit))?|top|busiest|(?:with|that have|having|making|that make|made|makes|make|had|has|have|get|gets|got|generating|sending|sends|send|asks? for|asked for|asking for|requests?|requested|requesting|visits?|visited|visiting|fetch(?:es|ed|ing)?|opens?|opened) (?:the )?most (?:requests|hits|attempts|entries|lines|failures|visits|messages|accesses|records|events|errors|connections|(?!words|letters|characters|chars|digits|columns|fields)[a-z]+)?|(?:that )?(?:appears?|occurs?|shows? up|comes? up|is repeated|repeats?|appearing|occurring) (?:the )?most(?: often)?",
  },
  least_frequent: {
    es: "(?:que )?menos (?:se repiten|aparecen|salen|repetid[oa]s?|frecuentes?|comunes)",
    en: "least (?:frequent|common|used|often|frequently)",
  },
  counts: {
    es: "(?:y )?cuant[oa]s (?:hay |son |van |vienen |salen )?(?:de|por|para|en) cada (?:un[oa]|tipo|clase)|con (?:el )?numero (?:de|que tiene|que lleva) cada (?:una|uno)|con cuantas (?:tiene|lleva|hace|van?) cada (?:una|uno)|y cuant[oa]s (?:van?|lleva[n]?|suma[n]?|hace[n]?|tiene[n]?)|y cuant[oa]s (?:van|lleva[n]?|ha hecho|han hecho|hace|hacen|hizo)|con el numero de cada un[oa]|con la cantidad de cada un[oa]|y cuant[oa]s [a-z]+ (?:hay|tiene|hizo|son|hubo) (?:en |de |por )?cada (?:una|uno)|con sus veces|con el numero de veces|con el recuento|con su recuento|con su cuenta|con la cuenta|y cuantas veces|y el numero de veces|con cuantas veces|y su frecuencia|con su frecuencia|con la frecuencia|con sus apariciones|con las veces|y su numero|y cuantas hay|y cuantos hay|con su numero|con su numero de (?:veces|apariciones|peticiones|intentos)|con el numero de (?:peticiones|intentos|apariciones|accesos)|y cuantas veces (?:sale|aparece|salen|aparecen)(?: cada (?:una|uno))?|y cuantas (?:peticiones|veces) (?:hizo|ha hecho|tiene) cada (?:una|uno)|indicando cuantas veces|con cuantas|con cuantos|y cuantas|con su total|cuantas veces cada una|cuantas veces cada uno|y cuantas de cada|y cuantos de cada|cuantas veces se repiten?(?: cada (?:uno|una))?|y las veces(?: que (?:salen?|aparecen?))?|y el recuento|y cuantas veces (?:se repite|se repiten)(?: cada (?:una|uno))?|junto (?:con|a) (?:su|el) (?:recuento|numero de veces)|cuantas veces (?:sale|aparece|salen|aparecen)(?: cada (?:una|uno))?",
    en: "and how many (?:come |are |there are )?(?:from|of|for|by|per) each(?: one)?|and its count|with a count|with counts of each|and the count of each|and a count|with the number (?:of|for) each|and how many [a-z]+ (?:there )?(?:are )?(?:in|for|per|from|of) each(?: one)?|with (?:their |its |the )?(?:counts?|number of (?:times|occurrences|hits|requests|appearances|attempts)|frequency|frequencies|totals|tallies|hit counts?)|and (?:their |the )?counts?|and how many(?: times)?(?: each)?(?: (?:appears|occurs|shows up|of each))?|and how often(?: each)?(?: (?:appears|occurs))?|along with (?:the |their )?(?:counts?|number of times)|with how many times(?: each)?(?: (?:appears|occurs))?|how many times each(?: one)?(?: (?:appears|occurs|shows up|is seen|was requested))?|how often each(?: one)?(?: (?:appears|occurs|shows up))?|how many of each|by frequency|and the number of (?:times|occurrences|hits)(?: each)?(?: (?:appears|occurs))?",
  },
  header: {
    es: "la cabecera|cabecera|su primera linea|su primera fila|el encabezado|encabezado|la linea de cabecera|la primera linea|los encabezados|encabezados|las cabeceras|cabeceras|la fila de titulos|la linea de encabezado|los titulos|la linea de titulos|contar la cabecera|incluir la cabecera|mostrar la cabecera|la fila de cabecera|que salga la cabecera|tener en cuenta la cabecera|contar el encabezado|contar la primera linea",
    en: "header|the header|its first line|its first row|its header|its heading|headers|the header row|header row|header line|the header line|the headers|the first line|the heading|heading|the column names|the title row|counting the header|including the header|the header itself",
  },
  headerless: {
    es: "(?:la )?(?:cabecera|linea de titulos|primera linea) (?:aparte|fuera)|la cabecera no|cabecera no|quita la cabecera|quitando la cabecera|sin la cabecera",
    en: "(?:the )?header (?:row |line )?(?:left out|skipped|omitted|not counted)|no header|not the header|leave the header out|leave out the header|drop the header|skip the header|the header excluded|header excluded|minus the header|but not the header",
  },
  column: { es: "columna|campo|col|columa|colunma", en: "column|field|col|colum|collumn" },
  columns: { es: "columnas|campos", en: "columns|fields|cols" },
  number: { es: "numero|numero de|nro|num", en: "number|no" },
  unit: {
    es: "ms|milisegundos?|segundos?|s|euros?|eur|anos?|dolares|bytes?|kb|mb|gb|gib|tb|unidades|puntos|grados|pesos|soles|%|por ciento|kilos|kg|minutos?|min|horas?|dias?|€",
    en: "ms|milliseconds?|seconds?|secs?|s|euros?|eur|years?|dollars?|usd|bytes?|kb|mb|gb|gib|tb|units|points|degrees|%|percent|kilos|kg|minutes?|min|hours?|days?|years old|€",
  },
  filename: {
    es: "nombres? (?:de )?(?:los |del |de los )?(?:ficheros?|archivos?)|los nombres|nombres|el nombre|nombres nada mas",
    en: "file ?names?|names of (?:the )?files|the names|names|the names of the files|the file ?names?",
  },
  backup: {
    es: "(?:dejame|guardame|hazme|conserva|manten|haciendo|guardando|dejando|creando|conservando|manteniendo|haz|deja|guarda|hace|con|pero deja|pero guarda|y guarda|y deja|pero dejame|pero guardame|y guardame|y dejame)(?: antes)? (?:una |la |el )?(?:copia(?: de seguridad| de respaldo)?|respaldo|backup|original|copia del original)(?: (?:del? )?(?:original|archivo|fichero))?(?: antes| primero| con extension| en| terminada en| llamada| con la extension| acabada en| como| previa| con sufijo)?",
    en: "(?:and )?(?:keep|keeping|leave|leaving|make|making|save|saving|with|create|creating|but keep)(?: me)? (?:a |an |the )?(?:backup|copy|original|backup copy)(?: (?:of it|of the file|of the original|first|copy|file|in|as|with|with extension|with the extension|ending in|called|named|with suffix))*",
  },
};

const compiled = new Map<string, string>();

/** The words of a class as a group of a regular expression, the longest first. Throws on a class that is none. */
export function classWords(name: string, language: Language): string {
  const key = `${language}:${name}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const words = classes[name]?.[language];
  if (words === undefined) throw new Error(`no words of class ${name}`);
  const group = `(?:${alternatives(words)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;
  compiled.set(key, group);
  return group;
}

/** Parted at each "|" outside brackets. */
function alternatives(words: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let one = "";
  for (const letter of words) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "|" && depth === 0) {
      found.push(one);
      one = "";
    } else one += letter;
  }
  return [...found, one];
}

/** Words that say nothing by themselves. */
export const filler: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: new Set(
    "han ha tenido tuvieron tuvo hubieron aparecio tenemos tengo habra saber cosas cosa gente che oye oiga hey hola vale bueno dale venga porfi necesitaria mostrarme mostrarnos ensenarme decirme darme sacarme fueron fue son esos esas quien quienes el la los las lo un una unos unas de del al a en por con que se le les me nos te todo toda todos todas este esta estos estas ese esa esos esas su sus mi mis y e o si hay haya solo porfa porfavor favor gracias puedes podrias puede podria quiero quisiera necesito ahi aqui aca ya pues eso esto cada ver dime dame saca muestra muestrame ensename lista busca archivo archivos fichero ficheros texto log logs documento tiene tienen tenga tengan contiene dentro sale salen aparece aparecen son es sea sean estan esta este esten ser desde para como cual cuales cuantos cuantas cuanto aparezca aparezcan resultado resultados linea lineas registros registro entrada entradas fila filas contenido salida pantalla listado unico uno una ellos ellas ordenado usando mediante segun tabla csv json jsonl tsv datos lo me las actual carpeta directorio vez veces gustaria ve ves puedo hazme haz oye mira venga anda tambien ademas luego todavia ese todo pero contar cuenta abre abrime abreme abra algun alguna algo pon pone dice diga pasa paso mire fijate fijese revisa revise checa checame calcula calculame haceme necesitaria podes".split(
      " ",
    ),
  ),
  en: new Set(
    "either ids stuff hi hello anything anyone anybody somebody could quick quickly the a an of in on at to with that is are be was were has have had there this these those every each all any me please i my for from it its their them only just and or so then into as by you can could would show print list give get display file files text log logs document line lines row rows entries entry records what which who how many do does did appear appears occur output result results contents content screen table csv json jsonl tsv data current folder directory here need want like us we let see out up one ones also along together us use using via lets them hey ok okay now too well whatever thing things whole count but everything open tell raw calculate compute work whats thanks still pls plz".split(
      " ",
    ),
  ),
};
