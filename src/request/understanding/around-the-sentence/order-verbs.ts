import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";

/**
 * Whether a text begins with an order, whatever leads up to it: "bórralos", "luego lo borras", "que reinicie nginx", "then
 * delete them". Verbs that could as well be nouns count only where a noun could not stand ("y copias" is no order).
 */
export function beginsWithOrder(text: string, language: Language): boolean {
  const words = withoutLead(text, language);
  const [first = "", second = ""] = words;
  if (language === "en")
    return (
      englishOrders.has(first) &&
      !(isNounToo.test(first) && /^(?:of|for|is|are)$/.test(second)) &&
      !isCompound.test(`${first} ${second}`)
    );
  if (first === "para" || first === "pare")
    return (
      /^(?:el|la|los|las|[a-z][\w.@-]*[a-z])$/.test(second) &&
      !/^(?:que|cada|todos|todas|poder|ver|no|mi|su|esto|eso)$/.test(second)
    );
  // After a pronoun it is no noun: "me cuentas", "las copias".
  const isAfterPronoun = /(?:^|\s)(?:me|nos|l[oa]s?)\s+$/.test(fold(text).slice(0, fold(text).indexOf(first)));
  return isSpanishOrder(first) && (isAfterPronoun || !plural.test(first));
}

/** The words of a text from the verb on: ties, courtesies and pronouns that stand before it are left off. */
export function withoutLead(text: string, language: Language): string[] {
  const words = fold(text)
    .replace(/[¿?¡!"'«»]+/g, " ")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  let at = 0;
  while (at < words.length - 1 && leads[language].test(words[at] ?? "")) at += 1;
  return words.slice(at);
}

const leads: Record<Language, RegExp> = {
  es: /^(?:y|e|luego|despues|entonces|ahora|tambien|ademas|finalmente|ya|por|favor|ultimo|porfa|porfavor|me|nos|te|se|lo|la|los|las|le|les|que|quiero|necesito|quisiera|tienes|hay|vuelve|vuelva|volve|volver|vuelvelo|a|puedes|podrias|de|paso|solo|acto|seguido|continuacion|al|final|acabar|terminar)$/,
  en: /^(?:and|then|also|finally|afterwards|after|that|next|now|please|just|you|i|want|need|to|can|could|lets|let|us|only|go|ahead)$/,
};

const list = (words: string): readonly string[] => words.split(/\s+/);

const ar = list(
  `copi list cre borr elimin quit cambi renombr guard reinici recarg arranc inici habilit deshabilit activ desactiv instal desinstal
   actualiz limpi vaci empaquet sac mand envi baj descarg mont desmont format formate orden cuent cont muestr mostr ensen busc filtr junt
   agreg asign revis comprueb comprob verific valid mir chec cheque mat cierr cerr bloque desbloque reemplaz remplaz pas transform
   cort recort trunc respald clon public despleg lanz ejecut apag prend resete reinstal confirm dej calcul sum apunt anot export import vuelc
   volc restaur recuper duplic traslad llev coloc gener firm etiquet prueb prob program asegur avis separ aplic fij ajust configur
   expuls purg pod sincroniz esper marc adjunt levant tumb retir otorg averigu detect repar arregl rot compil enlaz vincul
   reactiv refresc almacen descart fusion concaten encript cifr desencript descifr comenz empiez orden numer pint resalt señal senal gir compar anul
   cancel congel pag registr apil liber ech coment descoment enmascar desenmascar renuev reintent mezcl combin audit limit caduc expir conect desconect redimension suscrib vigil monitor oblig forz fuerz recre remont reserv desech archiv desempaquet peg corr trabaj encuentr encontr ubic localiz tom tir carg consult`,
);
const erIr = list(
  `comprim descomprim extra met pon hac sub añad anad un abr sustitu convert conviert divid part corr imprim escrib det enciend encend
   prend permit permut constru reconstru mov muev corrig correg inviert invert suprim reduc extiend extend le recog escog deten manten defin añad dirig redirig
   distribu cumpl resum med mid`,
);
const whole = list(
  `dices digas haz haga hace hacer pon ponga poner pone di dime diga digame deci decime decir cuentame da de dale dar deme dame ve ver vea trae traiga traer extrae
   extraiga extraer extraelo mueve mueva mover mete meta meter deten detenga detener mantén manten pide pedir sal vete regresa regresame dile quedate quedese quedarte`,
);
const enclitic = "(?:me|nos|te|se|le|les)?(?:l[oa]s?)?";
const stemsOf = (stem: string): string[] =>
  stem.endsWith("c")
    ? [`${stem}(?:a|ar|ad)`, `${stem.slice(0, -1)}que`]
    : stem.endsWith("g")
      ? [`${stem}(?:a|ar|ad)`, `${stem.slice(0, -1)}gue`]
      : stem.endsWith("z")
        ? [`${stem}(?:a|ar|ad)`, `${stem.slice(0, -1)}ce`]
        : [`${stem}(?:a|ar|ad|e)`];
const order = new RegExp(
  `^(?:${ar.flatMap(stemsOf).join("|")}|(?:${erIr.join("|")})(?:e|a|er|ir|i|id)|${whole.join("|")})${enclitic}$`,
);
/** "La copias", "los mueves": only after the pronoun. */
const present = new RegExp(`^(?:${ar.join("|")}|${erIr.join("|")})(?:as|es)$`);

/** Words that only look like orders. */
const noOrders = /^(?:una|unas|parte|partes|este|estas|sobre|entre|base|meses|meta|sala|mide|media|lea|leas)$/;

function isSpanishOrder(word: string): boolean {
  return (order.test(word) || present.test(word)) && !noOrders.test(word);
}

/** More of what was named before, rather than something that is done: "los logs y copias", "cuentas y listas". */
const plural = /^(?:copias|listas|cuentas|pruebas|marcas|muestras|firmas|cargas|descargas|sumas|bajas|paradas)$/;

const englishOrders = new Set(
  list(
    `copy move rename delete remove erase drop create make add put append write save store list show print display tell count sort order give
     get set change replace swap edit update upgrade install uninstall reinstall restart reload start stop enable disable compress zip unzip gzip
     gunzip bzip2 xz extract unpack decompress untar uncompress tar archive pack package back backup check verify test validate run execute kill
     mount unmount umount eject format pull push clone commit fetch merge rebase checkout switch open close allow deny block unblock lock
     unlock chmod chown link symlink convert split join concatenate combine find search look grep filter download upload send sync empty
     clear truncate wipe clean touch mark turn keep take see watch follow reboot shut power sleep generate export import dump restore load
     configure tail head bring grant revoke assign rotate purge prune build tag stage collect gather calculate compute compare report let
     prepend insert strip trim fix repair ensure confirm throw bundle stick place transfer reset redirect email mask convert view inspect
     read use apply launch refresh autoremove sum group leave point flush free wait deactivate activate turn terminate extract rm cp mv mkdir cd
     end comment uncomment renew revert undo note bounce ping say echo cancel expire resize extend remount attach detach connect disconnect register promote demote follow force upgrade downgrade hold pin label flag expose publish retry rerun recreate kick recover migrate purge probe reserve resume pause suspend mirror stash blacklist unban
     compile deploy rebuild rewrite squash duplicate clone drop grab page make move tidy hash sign encrypt decrypt shred shuffle`,
  ),
);
/** "Memory and swap usage", "users and group names": things, whatever the first word can be by itself. */
const isCompound =
  /^(?:swap (?:usage|use|space|statistics|stats|file|partition|memory|size|activity|figures|devices?|areas?)|mount points?|group (?:names?|ids?|members|memberships?)|package (?:names?|lists?|versions?)|file (?:names?|sizes?|types?)|test results?)$/;

const isNounToo =
  /^(?:list|copy|order|archive|package|backup|test|link|tag|stage|report|group|head|tail|set|size|format|file|place|build|sum)$/;
