import type { Row } from "../phrase.ts";

/** What is said of an answer or a change that is so anyway: "one per line", "leave the rest alone", "without unpacking it on disk". */
export function readAsUsual(row: Row): void {
  const end = "(?= (?:,|$|~|F|y|and|con|with|de|from|del|en|in))";
  row.take(
    `(?:(?:,|y|and|con|pero) )*(?:un[oa]|cada (?:un[oa]|cual)|one|each(?: one)?|N\\d+) (?:por|en su(?: propi[oa])?|per|to a|a|on its own|on a) (?:linea|renglon|line)${end}`,
  );
  // Of a change: nothing else.
  const others =
    "(?:nada mas|ninguna otra cosa|lo demas|el resto|anything else|the rest|nothing else|everything else|the others?|los demas|las demas|otra cosa)";
  row.take(
    `(?:(?:,|y|and|que|pero|but) )*(?:sin (?:tocar|modificar|cambiar|alterar|mover)|without (?:touching|changing|modifying|altering)|(?:que )?no (?:se )?(?:toques?|toque|cambies?|cambie|modifiques?|modifique|muevas)|(?:do not|leave|keep) ?(?:touch|change|modify)?) ${others}(?: (?:en |in |del? |of |from )?(?:el |the )?(?:archivo|fichero|file|formato|format))?(?: (?:alone|as (?:it )?is|as (?:it|they) (?:is|are)|igual|tal cual|como esta))?(?: ni (?:el |la )?(?:formato|orden|resto|indentacion|sangrado))?${end}(?! (?:en|in|to|into|as|como) (?:[a-z]+ )?F\\d)`,
  );
  row.take(
    `(?:(?:,|y|and|pero|but) )+(?:el resto|lo demas|los demas|las demas|everything else|the rest|the others?) (?:(?:ni tocar(?:lo|la|los|las)?|igual|como esta|como estan|tal cual|dejalo|dejalos|(?:stays?|is to stay|remains?)(?: (?:as (?:it )?is|the same|put))?|alone|untouched|no (?:lo|la|los|las) toques)(?: (?:igual|como esta|como estan|tal cual))?)${end}`,
  );
  row.take(
    "(?:(?:,|y|and|con|with) )*(?:con |with )?(?:<the> )?[a-z]+ (?:itself|themselves|included|incluid[oa]s?|mism[oa]s?)(?= (?:,|$|~))",
    (found) =>
      found !== undefined &&
      row.has(
        "N\\d+ (?:[a-z]+ )*(?:antes|before|after|despues|above|below|around|alrededor|anteriores|siguientes|previas|preceding|following)",
      ),
  );
  // What is packed is read as it is.
  row.take(
    `(?:(?:,|y|and|pero|but) )*(?:sin (?:descomprimir|extraer|desempaquetar|expandir)(?:l[oa]s?)?|(?:without|do not|dont|no need to) (?:decompress|unpack|extract|uncompress|unzip|expand|gunzip)(?:ing)?|(?:decompressing|unpacking|extracting|uncompressing|unzipping)|no l[oa]s? (?:descomprimas|extraigas|desempaquetes))(?: (?:it|them|anything|nada))?(?: (?:first|antes|primero))? (?:en (?:el )?disco|a disco|on (?:the )?disk|to (?:the )?disk|onto (?:the )?disk|al disco)`,
  );
  row.take(
    `(?:(?:,|y|and) )*(?:(?:en|of|de) )?(?:un|a|one|only one) (?:solo |unico |single )?(?:numero|number|figure|total)(?: (?:nada mas|only))?(?= (?:,|$|~))`,
  );
  row.take(
    "(?<!(?:con|with|su|sus|their|its|la|las|the) )(?:(?:,|y|and) )*(?:<show> )?(?:<only> )?(?:<the> )?(?:<lines> (?:enter[oa]s?|complet[oa]s?)|(?:whole|full|entire|complete) <lines>)(?= (?:,|$|~))",
    () => row.has("(?:<contain>|<that>|con|with|[TX]\\d+|C\\d+)"),
  );
  row.take(
    "(?:(?:,|y|and|con|with) )*(?:(?:hidden|ocult[oa]s)(?: (?:files|ones|archivos|ficheros))? (?:included|too|incluid[oa]s|tambien)|(?:including|incluid[oa]s|incluyendo) (?:los |the )?(?:archivos |ficheros )?(?:hidden|ocult[oa]s)(?: (?:files|ones))?)(?= (?:,|$|~))",
  );
  row.take("(?:de verdad|realmente|en realidad|really|actually|de hecho|in fact)(?= )");
  row.take(`(?<=(?:^|,) )(?:simply|sencillamente|simplemente|basicamente|basically)(?= )`);
}
