import type { Row } from "../phrase.ts";

const tools = "(?:jq|g?awk|sed|z?[ef]?grep|cut|tr|uniq|sort|cat|tac|head|tail|wc|bash|shell|paste|column)";

/** "Usando jq", "with awk": which program is to do it is for us to see to. What a search is for stays. */
export function readTools(row: Row, isJson: boolean): void {
  row.take(
    `(?<!(?:lineas?|lines?|rows?|filas?|entradas?|entries|digan?|contain(?:s|ing)?) )(?:(?:y|and|,|pero) )?(?:lo quiero |hazlo |do it )?(?:usando|utilizando|mediante|con|using|use|usa|usar|with|via|por medio de|a traves de|through) (?:el |the |un |a |una )?(?:comando |command |programa |program |herramienta |tool )?${tools}(?: (?<flag>X\\d+))?(?= (?:,|$|y|and|del?|of|from|in|en|los|las|el|la|the|F|D))`,
    (found) => !found.has("flag") || /^-/.test(found.text("flag")),
  );
  row.take(
    `(?<=^ )(?:(?:give me |write |i need |i want |dame |escribe |quiero |necesito )?(?:an? |un |una |the |el )?)${tools} (?:one-liner|one liner|oneliner|command|expression|comando|expresion|linea|line) (?:to|that|which|para|que)(?= )`,
  );
  row.take("(?:, )?jq (?<flag>X\\d+)", (found) => /^-/.test(found.text("flag")));
  if (!isJson) return;
  row.take("(?:, )?jq(?: (?:query|filter))?(?= (?:,|$|F|de|of|en|in|from|y|and))");
  row.take(
    "(?:,|y|and)? ?(?:sin (?:las )?comillas|without (?:the )?quotes|unquoted|raw(?: output)?|en crudo|salida en crudo|tal cual|as raw text)(?= (?:,|$|~|F|with|con|de|from))",
  );
}
