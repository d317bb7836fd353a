import { isOrdinaryWord } from "../../slots/ordinary-words.ts";
import type { Token } from "../../templates/tokens.ts";
import type { Mention } from "./mention.ts";
import { typesBeside } from "./nouns.ts";
import { type MentionContext, mention } from "./reading.ts";
import { named } from "./shapes.ts";

/**
 * "Permisos de sudo de marta", "what groups is bob in": where accounts are spoken of, a given name is whose it is, though no
 * noun says so. An account is written small, however the person is.
 */
export function accountOfPerson(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  const token = tokens[at];
  if (!token || !given.has(token.folded) || !tokens.some(isOfAccounts) || isOfFullName(tokens, at)) return undefined;
  // "El grupo rosa", "el servidor marta".
  const beside = typesBeside(tokens[at - 1]?.folded ?? "");
  if (beside.length > 0 && !beside.includes("user")) return undefined;
  const isSmall = token.text === token.folded;
  // "Ramón se marchó, borra la cuenta ramon": the person is said to be another word of it.
  if (!isSmall && tokens.some(({ text }) => text === token.folded)) return undefined;
  const certain = isSmall || !hasAnotherName(tokens, at, context);
  return mention(
    tokens,
    at,
    at + 1,
    [["user", { value: token.folded, fit: 0.95 }], ...named(token.folded, 0.45)],
    certain,
  );
}

/** "Cuenta los párrafos" orders to count. */
function isOfAccounts({ folded, quoted }: Token, at: number): boolean {
  return !quoted && ofAccounts.test(folded) && !(at === 0 && folded === "cuenta");
}

const ofAccounts =
  /^(?:usuari[oa]s?|cuentas?|grupos?|sudo|sudoers?|contrasenas?|claves?|passwords?|passwd|login|logins|sesion|sesiones|entr(?:a|e|ar|o|ado|aba|ando|en|an)|conect(?:a|o|ar|ado|ada)|accesos?|home|shell|permisos?|duen[oa]|propietari[oa]|administrador(?:a|es)?|procesos?|(?:des)?bloque\w+|caduc\w+|vence\w*|alta|baja|acl|uid|crontab|users?|accounts?|groups?|logged|log|session|sessions|owners?|owns?|permissions?|admin|process|processes|(?:un)?lock(?:s|ed)?|expires?|expired?|access|belongs?|mata\w*|kill|killall|pkill)$/;

/** "María López": a person, who has an account of some other name. */
function isOfFullName(tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
  return isCapital(tokens[at]) && (isCapital(tokens[at + 1]) || (at > 1 && isCapital(tokens[at - 1])));
}

/** "Crea la cuenta mlopez para María". */
function hasAnotherName(tokens: readonly Token[], at: number, { isUsualWord }: MentionContext): boolean {
  return tokens.some(
    ({ folded }, nth) =>
      nth !== at &&
      /^(?:cuenta|usuari[oa]|login|account|user|llamad[oa]|called|named)$/.test(tokens[nth - 1]?.folded ?? "") &&
      !isOrdinaryWord(folded) &&
      !isUsualWord(folded),
  );
}

/** Common ones of both languages. None that is a month, a tool or a word of another kind as well. */
const given: ReadonlySet<string> = new Set(
  `adrian agustin aitor alba alberto alejandra alejandro alfonso alfredo alicia alonso alvaro amalia amparo ana andrea andres angel angela
   antonia antonio arturo beatriz begona belen benito bernardo blanca borja bruno camila carla carlos carmen carolina catalina cecilia celia cesar clara
   claudia cristian cristina daniel daniela david diana diego domingo dolores eduardo elena elias elisa elvira emilia emilio emma enrique
   ernesto esperanza esteban esther eugenia eva fabian facundo fatima federico felipe fermin fernanda fernando florencia francisca francisco gabriel
   gabriela gerardo gonzalo gregorio guillermo gustavo hector hugo ignacio ines inma irene isabel isidro ismael ivan jaime javier jesus joaquin
   jorge jose josefa josefina juan juana julian juliana laura leandro leo leonardo leticia lola lorena lorenzo lucas lucia luis luisa macarena
   manolo manuel manuela marcela marcelo marcos margarita maria mariana mariano marina mario marta martin martina mateo matias mauricio mauro
   mercedes miguel miriam monica nacho natalia nerea nestor nico nicolas noelia nuria olga oscar pablo paco paloma paola patricia paula paulina
   pedro pepa pepe pilar rafael ramiro ramon raquel raul rebeca renata ricardo roberto rocio rodrigo rosa rosario ruben salvador samuel sandra
   santiago sara sebastian sergio silvia sofia soledad sonia susana tamara teresa tomas valentina valeria vanesa veronica vicente victor
   victoria violeta virginia xavier ximena yolanda
   aaron abby adam aidan alan albert alex alexander alice alicia amanda amy andrew angela anna anne anthony arthur ashley barbara ben benjamin
   beth betty bob bobby brad brandon brenda brian bruce carl carol caroline catherine charles charlie charlotte chris christine christopher
   cindy claire craig cynthia dan danny dave deborah debbie dennis diane donald donna doris doug douglas dylan eddie edward elaine eleanor
   elizabeth ellen emily eric erin ethan eugene evelyn fiona fred gary george gina gloria gordon greg harold harry harvey heather heidi helen
   henry howard ian isabella jack jackie jacob james jamie jane janet janice jason jean jeff jennifer jenny jeremy jerry jesse jessica jill jim
   jimmy joan joanna joe joel john johnny jon jonathan joseph josh joshua joyce judith judy julie justin karen kathleen kathy keith kelly ken
   kenneth kevin kim kyle larry lauren laurie lawrence lee leonard leslie lily linda lisa liz logan louis louise luke lynn madison maggie
   margaret marie marilyn martha marvin mary matt matthew megan melissa mia michael michelle mike nancy naomi natalie nathan neil nicholas
   nicole nina noah oliver olivia oscar owen pamela paul peggy peter phil philip phyllis rachel ralph randy rebecca richard rick robert roger
   ronald ronnie roy russell ruth ryan sally sam samantha sarah scott sean shane sharon shawn shirley simon sophia sophie stacy stanley stella
   stephanie stephen steve steven stuart susan suzanne ted teresa terry theresa thomas tiffany tim timothy tina todd tom tony tracy travis
   trevor tyler vanessa vera vincent virginia walter wanda wayne wendy william yvonne zach zoe`
    .split(/\s+/)
    .filter((name) => name !== ""),
);
