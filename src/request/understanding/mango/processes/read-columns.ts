import { said } from "../machine/machine-words.ts";
import type { Sentence } from "../phrases/sentence.ts";
import type { Column, Order } from "./process-wish.ts";

/** Which columns of ps(1) a request names, in the order in which it names them. What else they may mean was taken before. */
export function readColumns(sentence: Sentence, by?: Order["by"]): Column[] {
  const found: { column: Column; at: number }[] = [];
  for (const [column, phrase] of names)
    sentence.take(`(?:${leads} )*(?=([^ ·]+) )(?:${phrase})`, (first) => {
      found.push({ column, at: sentence.terms.indexOf(first) });
    });
  if (by === "%cpu" || by === "%mem")
    sentence.take(
      `(?:${leads} )*(?=([^ ·]+) )(?:porcentaje|percent(?:age)?|share|consumo|gasto|usage|uso)(?: (?:de cada un[oa]|each|of each))?`,
      (first) => {
        found.push({ column: by, at: sentence.terms.indexOf(first) });
      },
    );
  // "¿Cuánto lleva? Dámelo en segundos."
  if (
    found.some(({ column }) => column === "etime") &&
    sentence.take(
      "(?:(?:y |and |pero |but )?(?:dame|damelo|dimelo|expresado|give it|give me|put it|lo quiero|measured|counted|print it|me lo das|it) )*(?:en|in) (?:segundos|seconds)",
    ) > 0
  )
    for (const one of found) if (one.column === "etime") one.column = "etimes";
  return [...new Set(found.sort((left, right) => left.at - right.at).map(({ column }) => column))];
}

const leads = `(?:${said.only}|con|with|mostrando|showing|y|e|and|plus|mas|junto con|together with|along with|incluyendo|including|columnas?|columns?|campos?|fields?|su|sus|its|their|{~}(?:tambien|also)|{~}(?=[^ ]))`;

/** The longer before what is part of it. */
const names: readonly (readonly [Column, string])[] = [
  [
    "ppid",
    "ppids?|{~}(?:pid|id|identificador|process id) {~}(?:(?:proceso|process) )?(?:padres?|parents?)|parent (?:pids?|ids?|process ids?|process)|{~}(?:proceso )?padres?|parents?",
  ],
  [
    "time",
    "{~}(?:tiempo|time) (?:de |of )?{~}(?:cpu|procesador)(?: (?:acumulad[oa]|consumid[oa]|usad[oa]|used))?|cpu ?time|cputime|{~}(?:accumulated|total) cpu time",
  ],
  [
    "etimes",
    "(?:{~}(?:tiempo (?:de ejecucion|que lleva[n]?(?: (?:corriendo|en marcha|vivo|activo|arriba|encendid[oa]))?|transcurrido|corriendo|activo)|cuanto (?:tiempo )?(?:hace que (?:corre[n]?|arranc\\w+|esta[n]? (?:corriendo|en marcha))|lleva[n]?(?: (?:corriendo|en marcha|vivos?|activos?|arriba|encendid[oa]s?|ejecutandose|funcionando))?)|how long (?=[^·]*(?:running|been up|alive))|elapsed(?: time)?|running time|run time)) (?:(?:is|has|have|been|up|running|{small}) )*(?:(?:y |and )?(?:dame|damelo|dimelo|expresado|give it|damela|put it|lo quiero|measured|counted) )*(?:en|in) (?:segundos|seconds)|etimes|{~}(?:segundos|seconds) (?:que lleva[n]?|of elapsed time|running|transcurridos)",
  ],
  [
    "etime",
    "{~}(?:tiempo (?:de ejecucion|que lleva[n]?(?: (?:corriendo|en marcha|vivos?|activos?|arriba|encendid[oa]s?))?|transcurrido|corriendo|activo|de vida)|cuanto (?:tiempo )?(?:hace que (?:corre[n]?|arranc\\w+|esta[n]? (?:corriendo|en marcha))|lleva[n]?(?: (?:corriendo|en marcha|vivos?|activos?|arriba|encendid[oa]s?|ejecutandose|funcionando))?)|antiguedad|elapsed(?: time)?|etime|running time|run time|uptime|age)|how long(?: (?:it|they|each|each one|every one|has|have|is|are|s|was|did|·+))*(?: been)? (?:running|up|alive|going)",
  ],
  [
    "lstart",
    "desde cuando(?: (?:esta|lleva))?(?: (?:corriendo|corre|arrancad[oa]|en marcha|activ[oa]|funcionando))?|since when|{~}(?:hora|fecha|fecha y hora|momento|instante) (?:de|en que) (?:inicio|arranque|comienzo|arranco|arrancaron|empezo|empezaron)|{~}(?:inicio|arranque)|cuando (?:arranc[oa]r?o?n?|empez[oa]r?o?n?|se (?:lanzo|inicio|arranco)|comenzo)|start(?:ing)? (?:time|date)s?|lstart|when (?:it|they|each(?: one)?) (?:was |were )?started",
  ],
  [
    "rss",
    "rss|{~}memoria (?:residente|fisica|real)|resident (?:memory|set(?: size)?)|physical memory|{~}(?:residente|resident)",
  ],
  ["vsz", "vsz|vsize|virt|{~}memoria virtual|virtual (?:memory|size|set)"],
  [
    "%cpu",
    "(?:lo que (?:gastan?|consumen?|usan?) (?:de|en) |{~}(?:porcentaje|porciento|% ?|uso|consumo|gasto|carga|usage|percentage|percent|use|share|consumption|tanto por ciento) )?(?:(?:de|of|%|por|en) )*{~}(?:cpu|%cpu|pcpu|procesador|processor)(?: (?:%|percent(?:age)?|usage|use|consumption|share|que (?:gastan?|consumen?|usan?)))?",
  ],
  [
    "%mem",
    "(?:lo que (?:gastan?|consumen?|usan?|ocupan?) (?:de|en) |{~}(?:porcentaje|porciento|% ?|uso|consumo|gasto|usage|percentage|percent|use|share|consumption|tanto por ciento) )?(?:(?:de|of|%|por|en) )*{~}(?:memoria|mem|%mem|pmem|ram|memory)(?: (?:%|percent(?:age)?|usage|use|consumption|share|que (?:gastan?|consumen?|usan?|ocupan?)))?",
  ],
  ["stat", "{~}(?:estados?|states?|stat|status)"],
  ["ni", "nice(?: (?:value|level)s?)?|niceness|{~}prioridad(?:es)?|priorit(?:y|ies)|{~}valor(?:es)? (?:de )?nice"],
  ["tty", "tty|{~}terminal(?:es)?|terminals?"],
  [
    "nlwp",
    "nlwp|{~}(?:numero|cantidad|number) (?:de|of) (?:hilos|threads)|(?:cuantos|how many) (?:hilos|threads)|thread counts?",
  ],
  ["group", "{~}grupos?|groups?"],
  [
    "user",
    "{~}usuari[oa]s?|users?(?:names?)?|user ?names?|{~}duen[oa]s?|{~}propietari[oa]s?|owners?|de quien (?:es|son)|a quien pertenecen?|uname",
  ],
  [
    "comm",
    "{~}nombres?(?: (?:de(?:l)? {~}(?:programa|ejecutable|comando|proceso|orden)))?|names?|(?:command|process|program) names?|comm|{~}ejecutables?|executables?",
  ],
  [
    "cmd",
    "{~}(?:lineas? de (?:comandos?|ordenes|orden)|comandos?|ordenes|orden|cmd|args|argumentos)(?: (?:completos?|completas?|enter[oa]s?|con (?:sus )?argumentos))?|(?:full |whole |complete )?(?:command ?lines?|commands?|arguments|args|cmdline)(?: lines?)?",
  ],
  ["pid", "pids?|{~}(?:identificador(?:es)?|numeros? de proceso|process (?:ids?|numbers?))|ids?"],
];
