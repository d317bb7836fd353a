import { fold } from "../../src/request/understanding/text/fold.ts";
import { sentenceKey } from "./check-sentences.ts";
import { areaOf, type Fault, type PlacedRecipe } from "./corpus.ts";

/** One in so many recipes of an area has a way to say it of each manner. */
const oneIn = 6;

/** What is wrong between recipes: ids, templates and sentences that are there twice, areas of one manner only. */
export function corpusFaults(placed: readonly PlacedRecipe[]): Fault[] {
  return [...areaFaults(placed), ...doubles(placed), ...mannerFaults(placed)];
}

function areaFaults(placed: readonly PlacedRecipe[]): Fault[] {
  return placed.flatMap(({ recipe, file, line }) => {
    const area = areaOf(file);
    if (recipe.area === area && recipe.id.startsWith(`${area}/`)) return [];
    return [
      {
        file,
        line,
        id: recipe.id,
        code: "area",
        text: `stands in ${area}.jsonl, so area is "${area}" and id "${area}/…"`,
      },
    ];
  });
}

function doubles(placed: readonly PlacedRecipe[]): Fault[] {
  const seen = new Map<string, PlacedRecipe>();
  const faults: Fault[] = [];
  const once = (key: string, what: string, place: PlacedRecipe) => {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, place);
    else if (before !== place || what === "id") {
      const text = `${what} of ${before.recipe.id} (line ${before.line})`;
      faults.push({ file: place.file, line: place.line, id: place.recipe.id, code: "double", text });
    }
  };
  for (const place of placed) {
    const { recipe } = place;
    once(`id ${recipe.id}`, "id", place);
    once(`template ${templateKey(recipe.template)} ${recipe.distributions ?? ""}`, "template", place);
    for (const language of ["es", "en"] as const) {
      for (const sentence of recipe[language]) {
        once(`${language} ${sentenceKey(sentence)} ${recipe.distributions ?? ""}`, `sentence "${sentence}"`, place);
      }
    }
  }
  return faults;
}

/**
 * The template without what does not make it another: blanks, a leading sudo, numbers and types of slots, the order of its
 * words. What copies keeps that order: its source stands before its goal. The same value twice (`{port}:{port}`) is not two; an
 * account on a machine and a network are said otherwise than a machine and an address.
 */
function templateKey(template: string): string {
  const plain = template
    .replace(/^sudo /, "")
    .replace(/(\{[a-z]+(?::\d)?\})[:,]\1/g, "{}={}")
    .replace(/\{(email|network|[a-z]+)(?::\d)?(@[a-z]+)?\}/g, (_, type: string, form = "") =>
      type === "email" || type === "network" ? `{${type}}` : `{${form}}`,
    );
  return plain
    .split("|")
    .map((stage) => {
      const words = stage.trim().split(/\s+/);
      return (/^\S+ cp .*\{\}:\{\}/.test(stage.trim()) ? words : words.sort()).join(" ");
    })
    .join("|");
}

/** Imperatives of usted, without accents. */
const formal =
  "abra active agregue ajuste anada apague asegure averigue bloquee borre busque calcule cambie cierre coloque coteje compare compruebe comprima conecte configure conserve consulte convierta copie corra corte cree cuente deje desactive descargue descomprima desinstale desmonte detecte detenga diga divida elimine encienda encuentre ensene entregue envie espere establezca evalue evite exporte extraiga fije filtre genere guarde habilite deshabilite haga identifique imprima impida importe indique inicie instale limite limpie liste localice mande mantenga mida mire monitorice monte muestre mueva obtenga ordene pare permita ponga presente programe pruebe quite recargue recupere reduzca reemplace reinicie relacione remita renombre repare restaure restrinja retire revise saque siga sincronice suba sustituya termine traiga traslade use vacie valide vea verifique vigile visualice".split(
    " ",
  );
const usted = new RegExp(`\\b(?:usted|ustedes|podria|quisiera|(?:${formal.join("|")})(?:[mts]e)?(?:l[aeo]s?|nos)?)\\b`);

/** Imperatives of vos in -á, whatever the verb; a future or an adverb is none. */
const vosInA = /(?<!\p{L})(?!(?:est|all|ac|quiz|ser|estar|har|habr|podr|tendr|ir)á)\p{L}+á(?!\p{L})/u;
/** In -é and -í, which past tenses have too; with -me, where those of tú would have an accent. */
const vosInEOrI =
  /(?<!\p{L})(?:pon|hac|mov|ten|le|tra|extra|corr|encend|prend|deten|met|v|mante?n|escog)é(?!\p{L})|(?<!\p{L})(?:dec|abr|sub|med|segu|comprim|descomprim|imprim|convert|divid|escrib|añad|reduc|imped|permit|defin|correg|un)í(?!\p{L})|(?<!\p{L})(?!(?:program|reclam|derram|toma|quem|llam)e)[b-df-hj-np-tv-z]\p{L}+[aei]me(?:l[ao]s?)?(?!\p{L})/u;
const american =
  /\b(?:vos|tenes|podes|queres|fijate|sacalo|dejalo|ponele|ponelo|haceles|checa|checar|checame|checalo|chequea|chequear|ahorita|respaldo|respaldos|respaldar|respalda|bitacora|bitacoras|computadora|compu|prende|prender|prendido|prendida|tantito|nomas|jala|jalar|bota|botar|celular|aca|recien|tumba|tumbar|tira|tirar|tirale|ubica|ubicar|laptop|regalame|bootea|bootear|booteo|destraba)\b/;

/** How a sentence is told to be formal, and of the Río de la Plata or elsewhere in Latin America. Forms are enough to count by. */
const manners: Readonly<Record<string, (sentence: string) => boolean>> = {
  usted: (sentence) => usted.test(fold(sentence)),
  "latin america": (sentence) => {
    const small = sentence.toLowerCase();
    return vosInA.test(small) || vosInEOrI.test(small) || american.test(fold(sentence));
  },
};

function mannerFaults(placed: readonly PlacedRecipe[]): Fault[] {
  const files = new Set(placed.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const recipes = placed.filter((place) => place.file === file).map(({ recipe }) => recipe);
    return Object.entries(manners).flatMap(([manner, isOfIt]) => {
      const count = recipes.filter(({ es }) => es.some(isOfIt)).length;
      if (count * oneIn >= recipes.length) return [];
      const text = `${count} of ${recipes.length} recipes have a Spanish way to say it of manner "${manner}": 1 in ${oneIn} is wanted`;
      return [{ file, line: 0, id: areaOf(file), code: "manner", text }];
    });
  });
}
