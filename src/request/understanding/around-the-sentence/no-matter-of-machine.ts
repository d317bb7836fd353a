import type { Language } from "../../../shared/language.ts";

/**
 * Whether it is of something that is no matter of this machine: entertainment, the assistant itself, what is to eat and to
 * shut in the room. `said`: folded, without what leads up to it.
 */
export function isNoMatterOfMachine(said: string, language: Language): boolean {
  return matters[language].some((form) => form.test(said));
}

/** Who made or decides what the world has is written in books. */
const world = {
  es: /^quien (?:decide|invento|fundo|desarrolla|desarrollo|diseno|mando)\b/,
  en: /^who (?:decides|invented|founded|develops|developed|designed)\b/,
};

const matters: Record<Language, readonly RegExp[]> = {
  es: [
    world.es,
    /^(?:me |nos )?(?:cuenta|cuentas|cuentame|cuentanos|dime|di|sabes|canta|cantame|recita|recitame) (?:un|una|otro|otra|algun|alguna|mas) (?:[a-z]+ )?(?:chistes?|cuento|cancion|poema|adivinanza|chascarrillo|anecdota)\b/,
    /^(?:(?:muy )?buen[oa]s(?: dias| tardes| noches)?|hola|que tal)(?:[ ,.]+(?:empezamos|seguimos|estas (?:por )?(?:ahi|aqui)|hay alguien(?: (?:ahi|por ahi))?|como (?:estas|va|va todo|andas|vamos|te va)|todo bien|me oyes|listos?|lista|neo|equipo|a todos))*[ ,.]*$/,
    /^(?:y )?(?:quien|para que) te (?:(?:ha|han) )?(?:programado|creado|hecho|inventado|programo|creo|hizo|invento)\b/,
    /^me (?:encanta|gusta|mola|chifla) (?:mucho )?(?:como|que|lo bien que)\b/,
    /^(?:tu )?eres (?:muy |mas |menos |tan |un |una |el |la |lo )/,
    /^que tal (?:(?:te|os|le) (?:va|fue)|(?:el|la|las|los|tu|tus|vuestras?|ese|esa) (?:fin de semana|finde|dia|noche|tarde|manana|vacaciones|puente|familia|viaje|comida|cena))\b/,
    /^(?:abre|cierra|sube|baja|enciende|apaga|limpia|abreme|cierrame|pon|ponme|hazme|prepara|preparame|trae|traeme|calienta) (?:el|la|los|las|un|una|unos|unas) (?:puerta(?! de enlace)|persianas?|cortinas?|nevera|horno|cafetera|cafe|cafelito|te|bocadillo|bocata|cerveza|tostadas?|calefaccion|aire acondicionado|microondas)\b/,
  ],
  en: [
    world.en,
    /^(?:can you |could you )?(?:tell|sing|give|recite)(?: me| us)? (?:an?|some|another|the|your) (?:[a-z]+ ){0,2}(?:jokes?|story|song|poem|riddle|limerick)\b/,
    /^(?:good (?:morning|afternoon|evening)|hello|hi|hey|morning)(?:[ ,.]+(?:there|neo|everyone|all|shall we start|are you (?:there|up|awake|ready)|anybody (?:there|home)|how are (?:you|things)|how['’]?s it going|ready|all good))*[ ,.]*$/,
    /^(?:and )?who (?:made|created|built|programmed|invented|wrote) you\b/,
    /^i (?:love|like|adore) how\b/,
    /^you(?: a|['’]?)re (?:so |very |such |an? |the |slower|faster|worse|better|more |less |way )/,
    /^how (?:was|were|is|are) (?:your|the) (?:weekend|day|night|evening|morning|holidays?|vacation|family|trip|lunch|dinner)\b/,
    /^(?:open|close|shut|lock|turn (?:up|down|on|off)|make|fetch|bring|boil|put on|warm up)(?: me| us)? (?:the|an?|some) (?:front |back |office )?(?:doors?|blinds?|curtains?|fridge|oven|kettle|coffee(?: machine)?|tea|sandwich|beer|toast|heating|air conditioning|microwave)(?: \w+)?$/,
  ],
};
