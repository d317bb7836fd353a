import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";
import type { Token } from "./tokens.ts";
import { wishLead, wishTail } from "./wish-leads.ts";

/** A request with some of its courtesy left out. `opened`: words such as "muéstrame" or "what is" went with it, so it asks to be shown something. */
export type Trimmed = { tokens: readonly Token[]; dropped: number; opened: boolean };

/**
 * The request as said and without its polite beginnings and ends ("oye neo, ¿me puedes decir…?", "please"), in all
 * combinations that leave something to understand. The fullest comes first.
 */
export function trimCourtesy(tokens: readonly Token[], language: Language): Trimmed[] {
  const found: Trimmed[] = [];
  const seen = new Set<string>();
  const visit = (from: number, to: number, opened: boolean): void => {
    const key = `${from} ${to} ${opened}`;
    if (from >= to || seen.has(key)) return;
    seen.add(key);
    found.push({ tokens: tokens.slice(from, to), dropped: tokens.length - (to - from), opened });
    for (const length of leads(tokens, from, to, polite[language])) visit(from + length, to, opened);
    for (const length of leads(tokens, from, to, openers[language])) visit(from + length, to, true);
    // "Los procesos que…" asks to be shown them too.
    for (const length of leads(tokens, from, to, articles[language])) visit(from + length, to, true);
    for (const length of tails(tokens, from, to, endings[language])) visit(from, to - length, opened);
    const said = tokens.slice(from, to);
    const lead = wishLead(said, language);
    if (lead) visit(from + lead.words, to, opened || lead.asks);
    const tail = wishTail(said, language);
    if (tail) visit(from, to - tail.words, opened || tail.asks);
  };
  visit(0, tokens.length, false);
  const bare = withoutFillers(tokens, language);
  if (bare.length < tokens.length && bare.length > 0) {
    const fewer = tokens.length - bare.length;
    found.push(...trimCourtesy(bare, language).map((one) => ({ ...one, dropped: one.dropped + fewer })));
  }
  return found.sort((left, right) => left.dropped - right.dropped);
}

/** "El certificado que realmente sirve…": adverbs that stand anywhere and change nothing of what is asked. */
function withoutFillers(tokens: readonly Token[], language: Language): readonly Token[] {
  const isAt = (at: number, words: readonly string[]) =>
    words.every((word, index) => tokens[at + index]?.folded === word && !tokens[at + index]?.quoted);
  const filler = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    for (const words of fillers[language]) {
      if (isAt(at, words)) for (const index of words.keys()) filler.add(at + index);
    }
  }
  return filler.size === 0 ? tokens : tokens.filter((_, at) => !filler.has(at));
}

const fillers: Record<Language, readonly (readonly string[])[]> = {
  es: [
    "realmente",
    "actualmente",
    "de verdad",
    "ahora mismo",
    "ahorita mismo",
    "en este momento",
    "simplemente",
    "en pantalla",
    "por pantalla",
    "de paso",
    "por favor",
    "por casualidad",
    "de casualidad",
    "dirías que",
    "dirias que",
    "crees que",
    "crees tú que",
    "te parece que",
    "siquiera",
    "hoy en día",
    "si no es molestia",
    "si no es mucha molestia",
    "si no es mucho pedir",
    "si no es problema",
    "si puede ser",
    "si es posible",
    "si no te importa",
    "si no le importa",
    "si es tan amable",
    "si eres tan amable",
  ].map((phrase) => phrase.split(" ")),
  en: [
    "actually",
    "really",
    "currently",
    "right now",
    "at the moment",
    "presently",
    "simply",
    "even",
    "at present",
    "by any chance",
    "at all",
    "these days",
    "nowadays",
    "if it is not too much trouble",
    "if it is no trouble",
    "if it is no bother",
    "do you think",
    "do you reckon",
    "do you suppose",
    "would you say",
    "does it think",
    "for the life of me",
  ].map((phrase) => phrase.split(" ")),
};

type Phrases = { byFirst: ReadonlyMap<string, readonly string[][]>; byLast: ReadonlyMap<string, readonly string[][]> };

function leads(tokens: readonly Token[], from: number, to: number, phrases: Phrases): number[] {
  const known = phrases.byFirst.get(tokens[from]?.folded ?? "") ?? [];
  return known.filter((words) => from + words.length < to && matches(tokens, from, words)).map((words) => words.length);
}

function tails(tokens: readonly Token[], from: number, to: number, phrases: Phrases): number[] {
  const known = phrases.byLast.get(tokens[to - 1]?.folded ?? "") ?? [];
  return known
    .filter((words) => to - words.length > from && matches(tokens, to - words.length, words))
    .map((words) => words.length);
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.folded === word && !tokens[at + index]?.quoted);
}

function phrases(text: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  for (const phrase of text.trim().split(/\s*\|\s*|\s*\n\s*/)) {
    const words = fold(phrase).split(" ");
    const first = words[0] ?? "";
    const last = words.at(-1) ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
    byLast.set(last, [...(byLast.get(last) ?? []), words]);
  }
  return { byFirst, byLast };
}

/** What may come before any request. */
const polite: Record<Language, Phrases> = {
  es: phrases(`
    por favor|porfa|porfavor|oye|oye neo|hey neo|hey|neo|neopapaya|hola|hola neo|buenas|buenos días|buenas tardes|buenas noches|ok neo|che|disculpa|perdona|perdón
    puedes|podrías|puede|podría|me puedes|me podrías|puedes tú|podés|me podés|se puede|se podría|quiero que|quiero que me|quisiera que|necesito que|necesito que me|quiero|quisiera
    necesito|me gustaría|me gustaría que|ayúdame a|ayudame con|haz el favor de|hazme el favor de|haceme el favor de|me haces el favor de|serías tan amable de|te importa|te importaría|tienes que|hay que
    vamos a|venga|bueno|pues|a ver|a ver si|ahora|ahorita|entonces|luego|y|y ahora|y luego|vale|ok|eh|em|mm|este|tengo que|debes|intenta|trata de|ve a|ponte a
    hágame el favor y|hágame el favor de|me hace el favor de|me hace el favor y|haceme el favor y|hazme el favor y|me ayudas a|me ayuda a|sé bueno y|tenga la bondad de|favor de|necesito de favor que|se me ofrece|quiero pedirte que|porfis|che neo
    ocupo|ocupo que|ocupo que me|sírvase|sírvanse|me colaboras y|me colabora y|quiubo|pibe|parce|órale|ándale
    hazme|rápido|rápidamente|sabes|sabrías decirme|oye y|urgente|una cosa|mira|de nuevo|otra vez
    anda y|andá y|ve y|vaya y|vete y|agarra y|agarrá y|coge y|va y|oiga joven|oiga señor|oiga señorita|joven|señor|señorita|nomás|no más|al toque|será que puede|será que puedes|será que me puede|será que podría|será que me|puede usted|podría usted|me puede usted|me podría usted|usted puede|usted podría|podrías por favor|me harías el favor de
    oiga|oigan|oí|escucha|escuche|mire|vea|disculpe|perdone|qué pena|qué pena con usted|qué pena molestarle|con permiso|con su permiso|al tiro|altiro|de una|de volada|de inmediato|enseguida|en seguida|primero|antes|por fa|po|boludo|loco|amigo|compa|compadre|mano|mijo|don|jefe|profe|maestro
    hace falta|hacen falta|me hace falta|nos hace falta|hará falta|haría falta|hace falta que|va a hacer falta|serías tan amable de|sería tan amable de|sería usted tan amable de|si es tan amable|si eres tan amable|si fuera tan amable|sería mucho pedir que|aviéntate a|aviéntate|animate a|anímate a|échate a|lánzate a|apúrate a|apurate a|dale a|dele|vamos|toca|habría que|hay que ir a|me toca|nos toca|quería|quería que|querría|querría que|desearía|le ruego que|te ruego que|le pido que|te pido que|le agradezco que|te agradecería que|haga el favor de|haga favor de|hacé el favor de|me haría el favor de|me harías el favor de|le encargo que|te encargo que|te encargo|le encargo|me ayuda y|me hace un favor y|me haces un favor y|hazme un favor y|hágame un favor y|hazme un favor|quiero hacer|ando queriendo|me urge|me urge que|necesito urgentemente
    tendrías la bondad de|tendría la bondad de|tendrías la amabilidad de|tendría la amabilidad de|tenga la amabilidad de|ten la bondad de|eres capaz de|es capaz de|serías capaz de|sería capaz de|si eres capaz de|necesitaría|necesitaría que|vuelve a|vuelva a|volvé a|ya sé que soy pesado pero|ya sé que soy pesada pero|perdona que insista pero|perdona que te moleste pero|perdona que te moleste|siento molestarte pero
  `),
  en: phrases(`
    please|hey|hey neo|ok neo|okay neo|neo|neopapaya|hi|hi neo|hello|hello neo|good morning|can you|could you|would you|will you|can you please|could you please
    would you please|would you mind|i want you to|i would like you to|i need you to|i want to|i would like to|i need to|i have to|we need to|we should|let us|help me|help me to|please can you
    go ahead and|try to|need|just|now|then|and|and then|and now|so|well|um|uh|ok|okay|quickly|kindly|you should|you need to|do me a favor and|do you know|any idea|i want|i need|i would like
    would ya|could ya|can ya|mate|right|alright|all right|quick one|quick question|real quick|be a pal and|if you could|i wonder if you could|i was wondering if you could|i am going to need you to|time to|i could do with|could do with|we want|we want to|we need you to
    please just|once more|again|sorry|excuse me|kindly|i would appreciate it if you|be so kind as to|be a dear and|go and|please go ahead and|you can|you may|you may as well|you might as well|yo|dude|guys
    any chance you could|any chance you can|is there any chance you could|would it be possible to|is it possible to|would it be too much to ask to|sorry to bother you but|sorry to bother you|i know i keep asking but
  `),
};

/** What says "show me", before something that only reads. */
const openers: Record<Language, Phrases> = {
  es: phrases(`
    muestra|muéstrame|muestrame|mostrar|mostrarme|muestrenme|enseña|enséñame|enseñame|enseñar|enseñarme|dime|dame|darme|di|decir|decirme|decime|mostrame|lista|lístame|listame|listar|ver|veamos|mira|mírame|mirame|mirar
    revisa|revísame|revisame|revisar|checa|chécame|checame|checar|chequea|chequear|consulta|consultar|comprueba|comprobar|verifica|verificar|échale un ojo a|echale un vistazo a|echa un vistazo a|échale un vistazo a|dale una mirada a|echa un ojo a
    saca|sácame|sacame|sacar|ponme|quiero ver|quiero saber|quisiera saber|quisiera ver|necesito ver|necesito saber|me gustaría saber|me gustaría ver|me dices|me muestras|me enseñas|me das|me listas|me sacas|déjame ver|dejame ver|quiero conocer|averigua|averiguar|míreme
    cuál es|cuáles son|cual es|cuales son|qué tal|cómo va|cómo van|cómo está|cómo están|cómo anda|cómo andan|cómo viene|cómo vienen|cómo vamos de|cómo estamos de|cómo andamos de|cómo ando de|qué hay de|hay|tengo|obtén|obten|obtener|trae|tráeme|reporta|informa de|información de|información sobre|info de|datos de|listado de|lista de|un listado de|la lista de|el listado de|una lista de
    muéstreme|muestreme|muestre|enséñeme|enséñame|dígame|diga|indíqueme|indique|indícame|indica|deme|denme|listeme|liste|verifique|verifica si|verifique si|compruebe|compruebe si|comprueba si|revise|revise si|revisa si|checa si|chequea si|mira si|mire si|mire|fijate|fijate si|fíjate|fíjate si|fíjese si|fijate cuánto|dime si|dígame si|decime si|a ver si|me dice|me dice si|dime el|decime el|quiero ver cómo está|quiero ver qué|quisiera conocer|ponme|póngame|consulte|averigüe|a ver cómo está|cómo está de|échame un ojo a|échame un ojo al|échale un ojo al|échale un vistazo al|échale ojo a|confirma|confirma si|confirme si|confírmame si|me confirmas|me confirmas si|me confirma si|ve si|vea si|ve a ver si|avísame si|me avisas si|fijate en|dime en|necesito conocer|sabés|listado de|cuáles son|dime cuáles son|saca un listado de
    me podría indicar|me puede indicar|me podría decir|me puede decir|me podrías decir|me puedes decir|podría decirme|podría indicarme|vos sabés|chequeate|chequeate si|chécate si|tirame|tírame|me colaboras con|me colabora con|me ayudas con|me ayuda con|indicar|me indica|me indicas
    indicarme|indicarnos|decirnos|mostrarnos|mostrarme|enseñarnos|darnos|informarme de|informarme sobre|facilitarme|pasarme|me colabora diciéndome|me colaboras diciéndome|me ayuda diciéndome|me ayudas diciéndome|me colabora mostrándome|me colaboras mostrándome|me ayuda mostrándome|me ayudas viendo|me ayuda viendo|me ayudas a ver|me ayuda a ver|me ayudas a saber|vea|ve|veme|vean|mírele|mirale|mírale|revísale|revisale|chécale|checale|averíguame|averiguame|ayúdame a ver|ayúdame a saber|ayudame a ver
    echarle un ojo a|echarle un ojo al|echarle un vistazo a|echarle un vistazo al|echar un ojo a|echar un ojo al|echar un vistazo a|echar un vistazo al|darle una mirada a|darle un vistazo a|el jefe quiere saber|la jefa quiere saber|mi jefe quiere saber|mi jefa quiere saber|el cliente quiere saber|quieren saber|me preguntan|nos preguntan|me piden|nos piden|me han pedido|me pidieron|me preguntaron|me han preguntado
    me tirás|me tiras|me tira|me mandas|me mandás|me manda|me pones|me ponés|me pone|poneme|ponedme|póngame|cachai|cachái|cachas|cacha|sabrá|sabrás|sabe usted|colabóreme mirando|colabórame mirando|colabóreme viendo|colabóreme con|ayúdeme a ver|ayúdeme con|ayudame con|hágame saber|regáleme|regalame|bótame|botame|me tira un|me tirás un|necesito que me digas|necesito que me diga|quiero que me digas|quiero que me muestres|ocupo que me digas|será que me dice|será que me muestra
    no sé|no sé si|no sabemos|no sabemos si|no tengo claro|no tengo claro si|no tengo ni idea de|ni idea de|no recuerdo|no me acuerdo de|quería saber|quería saber si|quería ver|querría saber|querría ver|me interesa saber|me interesa ver|me pregunto|me pregunto si|ando viendo|ando viendo si|estoy viendo|estoy viendo si|estoy mirando|estoy mirando si|ando mirando|ando mirando si|ando buscando|estoy buscando|estoy averiguando|me hace falta saber|me hace falta ver|hace falta saber|hace falta ver|ocupo saber|ocupo ver|me decís|me decís si|me decis|me mostrás|me fijás|me dirías|me diría|me cuentas|me cuenta|cuéntame|contame|cuénteme|me diga|me digas|haceme saber|hazme saber|me avisa si|me avisás si|por saber|por curiosidad|para saber
    me checas|me checa|me revisas|me revisa|me consultas|me verificas|chécate|chequeame|chequéame|visualiza|visualizar|qué|que|saber|conocer|imprime|imprimir|enumera|enumérame|sabes|vemos|necesito|quiero|muestra todo|pásame|pasame|échame|regálame|me regalas|me regala|regáleme|me pasas|me pasa|me das|me da|me podés pasar|me saca|me mostrás|cuáles|me echas|me enseña|me muestra
  `),
  en: phrases(`
    show|show me|show us|give us|tell us|get us|display|list|list me|print|get|get me|give me|tell me|tell me about|let me see|let me know|see|view|look at|take a look at|have a look at|check|check on|check out|inspect|report|report on|find out|bring up
    i want to see|i want to know|i would like to see|i would like to know|i need to see|i need to know|what is|what are|which is|which are|which|what|how is|how are|how about|do we have|do i have|are there|is there|are there any|is there any|any|what about
    please share|share|give|tell|please give|please tell|please show|please list|please check|check if|check whether|see if|see whether|tell me if|tell me whether|find out if|find out whether|find out|let me know if|can i see|may i see|have we got|have you got|describe|look up|have a look at|take a look at|verify if|verify whether|make sure
    gimme|lemme see|how do i see|how can i see|how do i check|how can i check|where do i see|where can i see
    i wonder|i wonder if|i wonder whether|i am wondering|i was wondering|not sure|not sure if|not sure whether|i am not sure|i am curious|i am after|i am looking for|looking for|remind me|dig out|dig up|bring me|throw up|spit out|let me have|can i have|could i have|can i get|could i get|could i see|a quick look at|quick look at|can you tell me|could you tell me
    fetch|output|pull up|confirm|confirm if|confirm whether|confirm that|check that|verify that|see that|let me know whether|list all|show me all|show all|a list of|the list of|list of|info on|information about|information on|status of|overview of|verify|tell me what is|tell me which|tell me what
    any chance of seeing|any chance of a look at|any chance to see|mind showing me|do you mind showing me|would you mind showing me|mind telling me|do you mind telling me|would you mind telling me|mind checking|would you mind checking|the boss wants to know|my boss wants to know|the boss is asking|my boss is asking|the client wants to know|the client is asking|they want to know|they are asking|they are asking me|somebody is asking|someone is asking
  `),
};

/** Before what is to be shown these say nothing. */
const articles: Record<Language, Phrases> = {
  es: phrases(
    "el|la|los|las|un|una|unos|unas|mi|mis|todo|todos|todas|todos los|todas las|todo el|toda la|de|sobre|cómo está|cómo están|cómo va|cuál es|cuáles son|qué|que",
  ),
  en: phrases("the|a|an|my|our|all|all the|me the|this|some|of the|what is|what are|which"),
};

/** What may come after any request. */
const endings: Record<Language, Phrases> = {
  es: phrases(`
    por favor|porfa|porfavor|porfis|gracias|muchas gracias|neo|ahora|ahora mismo|ahorita|ahorita mismo|ya|ya mismo|en este momento|actualmente|hoy por hoy|de una vez|si puedes|si eres tan amable|anda|che|wey|güey|pues|dale|sí|va|gracias de antemano|sin falta|cuanto antes|inmediatamente|urgente|un rato
    en este equipo|en esta máquina|en este servidor|en este sistema|en este ordenador|en esta computadora|en el servidor|en el equipo|en la máquina|en el sistema|en mi equipo|en mi máquina|del equipo|del servidor|del sistema|de la máquina|de este equipo|de esta máquina|de este servidor|de mi equipo|de mi máquina|del ordenador|de la computadora|del pc|aquí|acá|de nuevo|otra vez|nomás|no más|tranquilamente|nunca más|por ahí|por aquí|cuando puedas|rápido|en pantalla
    ni a cuál|ni cuál|y a cuál|y cuál|ni con quién|me ayudas|me ayuda|me echas una mano|me echa una mano|me lo dices|me dices|me lo puedes decir|lo sabes|sabes|po|pues po|hombre|mujer|tío|tía|majo|jefe|profe|compa|amigo|mano|loco|boludo|parce|vecino|plis|please|plz|si no es molestia|si es tan amable|si fuera posible|si es posible|si se puede|si no te importa|si no le importa|te lo agradezco|se lo agradezco|te agradezco|le agradezco|al tiro|altiro|de inmediato|enseguida|en seguida|de volada|a la voz de ya|en este rato|a esta hora|a estas horas|ahora mismito|ahoritita|en estos momentos
    tiene el servidor|tiene este servidor|tiene esta máquina|tiene el equipo|tiene este equipo|tiene el sistema|tiene la máquina|del host|en el host|de este host|de este ordenador
  `),
  en: phrases(`
    please|thanks|thank you|neo|now|right now|at the moment|currently|for me|if you can|asap|again|mate|here|quickly|immediately|right away|for now|would you|will you|could you|can you|if possible|straight away|okay|ok|then|too|as well|at this moment|today's|as of now
    cheers|ta|thx|pls|plz|mate please|would ya|could ya|can ya|when you can|when you get a chance|when you get a minute|if you would|if you do not mind|for us|real quick|on this thing|of this thing|on this one|in here|in this box|over here|or not|around here|round here|tell me|do tell
    on this machine|on this server|on this system|on this computer|on this box|on this host|on the server|on the machine|on the system|on my machine|on my server|of this machine|of the server|of this server|of the system|of the machine|on here|on this box|of this box|on the host|of the host|in this machine|in the system|does this machine have|does the server have|does this server have|in this system|does this computer have|do we have|do i have|have i got|is there|are there
  `),
};
