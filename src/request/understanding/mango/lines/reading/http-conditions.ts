import type { Column, Test } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** Requests of a web server's log: by answer, method, address and page. */
export function readHttp(
  row: Row,
  draft: Draft,
  is: (column: Column | undefined, test: Test, values: readonly string[]) => boolean,
): void {
  if (draft.known.log !== "access") return;
  const column = (name: string) => draft.known.columns.find(({ names }) => names.includes(name))?.column;
  const isCode = (text: string) => /^[1-5]\d\d$/.test(text);
  const failed =
    "(?:<that> )?(?:(?:ha|han|haya|dado|da|dieran|devuelto|have|give|gives|giving|end|ends|ending|acabaron|acabaran|acaban|acabo|terminaron|terminan|dieron|dan|dio|devolvieron|devuelven|devolvio|fueron|respondieron|respondio|respondidas|fallaron|returned|return|returning|got|ended|ended up|gave|responded|resulted|resulting|answered|were|was|hayan dado|hayan devuelto|han dado|con|with|de|of|a|an|un|en|in|as|como|que|that|el|the|los|las|return a|by|por) )*";
  const nouns = "(?:(?:errores?|errors?|codigos?|codes?|estados?|status|respuestas?|response|http|C\\d+|de|del) )*";
  const isNot =
    "(?:(?:(?:<that>|que|y|and|pero|but) )*(?:no|not|did not|do not|does not|were not|are not|have not|other than|anything but|except|excepto|salvo|menos|distint[oa]s? (?:de|a|al)|diferentes? (?:de|a|al)) )";
  row.take(`${isNot}${failed}${nouns}{v:numbers}`, (found) => {
    const codes = found.texts("v");
    return codes.length > 0 && codes.every(isCode) && is(column("status"), "!=", codes);
  });
  row.take(
    `(?:<that> )?(?:no|did not|do not|does not|not|without|sin|that are not|other than|distint[oa]s? (?:de|a)|excepto|except) ${failed}(?:(?:acaben|acabaron|acaban|terminen|terminaron|end|ended|return|get|give|sean|be) (?:(?:in|en|with|con|as|como|a|an|un) )*)?${nouns}{v:numbers}(?: (?:errors?|errores|responses?|respuestas|status|codes?))?`,
    (found) => {
      const codes = found.texts("v");
      return codes.length > 0 && codes.every(isCode) && is(column("status"), "!=", codes);
    },
  );
  row.take(
    `${failed}${nouns}{v:numbers}(?: (?:errors?|errores|responses?|respuestas|status|codes?|status codes?|response codes?))?(?: (?:(?:que )?(?:ha|han|hemos|hayan?|habia|has|have|had|did) (?:dado|devuelto|habido|tenido|soltado|given|returned|served|thrown|had)|(?:que )?(?:dio|dieron|da|devolvio|gave|returned))(?: (?:el |la |the |nuestra |nuestro |mi |our |my )?(?:web|servidor|sitio|pagina|tienda|site|server|website))?)?`,
    (found) => {
      const codes = found.texts("v");
      return codes.length > 0 && codes.every(isCode) && is(column("status"), "=", codes);
    },
  );
  row.take(`${failed}${nouns}{v:X}(?: (?:errors?|errores|responses?|respuestas|status|codes?))?`, (found) => {
    const text = found.text("v").toLowerCase();
    const family = /^([1-5])xx(?:s|es)?$/.exec(text)?.[1];
    if (family !== undefined) return is(column("status"), "starts", [family]);
    const plural = /^([1-5]\d\d)s$/.exec(text)?.[1];
    return plural !== undefined && is(column("status"), "=", [plural]);
  });
  row.take(
    `(?:peticiones|peticion|requests?|solicitudes|de tipo|metodo|method|tipo|los|las|the|con|with)? ?(?:C\\d+ )?{v:T}(?: (?:requests?|peticiones))?`,
    (found) => {
      const method = found.text("v");
      if (!/^(?:GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS)$/.test(method)) return false;
      draft.conditions.push({ on: "text", texts: [`"${method} `], at: "any", not: false, anyCase: false });
      return true;
    },
  );
  row.take(
    "(?:(?:pide|pidio|ha pedido|hizo|ha hecho|hace|solicito|visito|vienen|viene|hechas|hechos|vinieron|venga|vengan|llegaron|procedentes|desde|de|from|by|made|coming|requested|did|has|por|la|el|ip|the|address|direccion|request|ask|asked|for|hit|does) )+(?:{c:C} )?{v:X}(?= )",
    (found) => {
      const address = found.text("v");
      const [said] = found.columns("c");
      if (said !== undefined && said !== column("ip")) return false;
      return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(address) && is(column("ip"), "=", [address]);
    },
  );
  row.take(
    "(?:a|to|de|for|of|hacia|on|sobre|contra|que (?:piden|pidieron)|that (?:hit|requested)|C\\d+|la|the|pagina|page|ruta|path) {v:D}",
    (found) => is(column("url"), "=", [found.text("v")]),
  );
  row.take("(?:a|to|de|for|of|hacia|on|sobre|contra|C\\d+|la|the) {v:F}", (found) => {
    const path = found.text("v");
    return path.startsWith("/") && !/\.(?:log|gz|\d)$/.test(path) && is(column("url"), "=", [path]);
  });
}
