import type { Outcome } from "../../../ports/outcome.ts";
import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Which printers there are and how they are. */
export const printers = defineSkill({
  id: "printers",
  sentences: {
    es: [
      "qué impresoras hay",
      "[si] (esta|anda|sigue|funciona|imprime|va) [(bien|atascada|parada|lista|encendida|en pausa|disponible|libre|ocupada)] [(la|mi|nuestra)] impresora",
      "[(que|cuales|cuantas|lista de|listado de|las|mis)] impresoras (hay|tengo|tenemos|estan|existen|se ven|son) [(configuradas|instaladas|puestas|dadas de alta|disponibles|listas|paradas|conectadas|encendidas)]",
      "[(que|cuales|cuantas)] (hay|tengo|tenemos) [de] impresoras [(configuradas|instaladas|disponibles)]",
      "[(el|como esta el)] (estado|situacion) (de|de las|de mis|de todas las) impresoras",
      "[(como|que tal)] (estan|andan|van) [(las|mis|todas las)] impresoras",
      "[(estan|funcionan|andan|imprimen|jalan)] [(todas)] [(las|mis)] impresoras [(bien|en marcha|listas|paradas|activas)]",
      "[(lista|listado|listame)] [(de|de las|las)] impresoras",
      "lpstat",
      "[si] (esta|anda|funciona|imprime|va|jala|sirve) [(bien)] [(la|mi|nuestra)] impresora [(de|del) [(la|el)]] {printer} [(parada|lista|en marcha|bien|atascada)]",
      "[(el)] estado (de|de la|del) impresora [(de|del) [(la|el)]] {printer}",
      "[(como|que tal)] (esta|anda|va) [(la|mi)] impresora [(de|del) [(la|el)]] {printer}",
      "(hay|tengo|tenemos) (alguna|una) impresora (parada|atascada|detenida|con problemas|fuera de linea)",
      "que impresora (esta|hay) (parada|atascada|detenida|por defecto|predeterminada)",
      "[(que|cuales|cuantas|las|mis|todas las)] impresoras [(hay|tengo|tenemos|estan|existen)] [(configuradas|instaladas|dadas de alta|disponibles)] [(,|:|y|con)] [(en|de)] [(que|su|el)] (estado|situacion) [(esta|estan|tienen|se encuentran|anda|andan)] [(cada una|todas)]",
      "[(repasa|repasame|repase|revisa|revisame|mira|mirame|dime|enumera)] [(las|mis|todas las|que|cuales)] impresoras [(hay|tengo|tenemos)] [(,|:|y)] (cual|cuales|si|que|como) [(de ellas)] [(esta|estan|anda|andan|hay|va|van)] [(lista|listas|parada|paradas|detenida|detenidas|activa|activas|bien|en pausa|encendida|encendidas|imprimiendo|funcionando|cada una)] [(y|o|,)] [(cual|cuales|que)] [(esta|estan|no|hay|anda)] [(lista|listas|parada|paradas|detenida|detenidas|activa|activas|en pausa|apagada|apagadas|atascada|mal|no)]",
      "(cual|cuales|que) impresoras (esta|estan|andan|hay) (lista|listas|parada|paradas|detenida|detenidas|activa|activas|en pausa|libres|ocupadas|funcionando|imprimiendo) [(y|o) (cual|cuales) [(esta|estan)] [(lista|listas|parada|paradas|detenidas|en pausa|no)]]",
      "[si] (esta|anda|sigue) (lista|parada|detenida|en pausa|pausada|activa|atascada|en marcha|funcionando|imprimiendo|encendida|prendida|disponible|bien|libre|ocupada) [(la|mi|nuestra)] impresora [(de|del) [(la|el)]] {printer}",
      "[si] [(la|mi|nuestra)] impresora [(de|del) [(la|el)]] {printer} (esta|anda|sigue) (lista|parada|detenida|en pausa|pausada|activa|atascada|en marcha|funcionando|imprimiendo|encendida|prendida|disponible|bien|libre|ocupada)",
      "[(que|cual|cuales)] (impresora|impresoras) (esta|estan|hay|anda|andan|tengo) (parada|paradas|detenida|detenidas|en pausa|pausadas|atascadas|listas|lista|activas|libres)",
      "[(que|cuales|cuantas|las|mis|todas las)] impresoras [(que)] (hay|tengo|tenemos|estan|existen|andan|tiene|ve) [(este|el|esta|la)] [<equipo>] (configuradas|instaladas|dadas de alta|disponibles|puestas|registradas|agregadas|anadidas|montadas|conectadas|en el sistema|en cups|metidas) [,] [(y|con)] [(como|en que|su|que)] [(estado|tal|situacion)] [(estan|esta|andan|anda|van|se encuentran|tienen|siguen)] [(todas|cada una|ahora)]",
      "[(que|cuales|cuantas)] impresoras (hay|tengo|tenemos|existen) [,] y (como|en que estado|que tal|que estado) (estan|esta|andan|van|se encuentran|tienen|funcionan) [(todas|cada una)]",
    ],
    en: [
      "which printers are there",
      "[(which|what|how many|the|all|list of|any|my|our)] printers [(are there|do (i|we) have|are|have (i|we) got|is there)] [(set up|configured|installed|available|ready|stopped|connected|there|online|offline)]",
      "[the] (status|state) of [(the|my|our|all|all the)] printers",
      "how are [(the|my|our|all)] printers [doing]",
      "(are|do) [(the|my|our|all)] printers (ok|working|work|ready|up|online|printing|stopped)",
      "[the] printer (status|state|list)",
      "lpstat",
      "(is|does) [(the|my|our)] printer {printer} (ok|working|work|ready|up|online|printing|stopped|print|stuck|jammed)",
      "(is|does) [(the|my|our)] {printer} printer (ok|working|work|ready|up|online|printing|stopped|print|stuck|jammed)",
      "[the] (status|state) of [(the|my)] printer {printer}",
      "[the] (status|state) of [(the|my)] {printer} printer",
      "how is [(the|my)] {printer} printer [doing]",
      "is (any|a) printer (stopped|stuck|jammed|offline|down)",
      "[(which|what|how many|the|all|list of|my|our|all the)] printers [(are there|do (i|we) have|have (i|we) got)] [(set up|configured)] [(,|:)] [and] (which|what|how|whether) [(state|status|are they|is|are|one|ones)] [(is|are|they|each)] [(ready|idle|stopped|working|in|paused|doing|up)] [(,|and|or)] [(which|what)] [(one|ones)] [(is|are)] [(stopped|not|paused|idle|ready|down)]",
      "(which|what) (printers|printer) (are|is) (stopped|paused|ready|idle|working|down|offline|stuck) [(,)] [(and|or) (which|what) [(ones|one)] (are|is) [not] [(stopped|paused|ready|idle|working|down|offline|stuck)]]",
    ],
  },
  slots: { printer: { type: "printer", optional: true } },
  command: ({ printer }) => ({ pipeline: [["lpstat", "-p", ...(printer === undefined ? [] : [printer]), "-d"]] }),
  say: {
    es: (outcome, slots) => (hasNone(outcome) ? "No hay ninguna impresora." : told.es(outcome, slots)),
    en: (outcome, slots) => (hasNone(outcome) ? "There is no printer." : told.en(outcome, slots)),
  },
});

const told = spoken({
  es: ({ stdout }) => {
    const { all, stopped, usual } = readPrinters(stdout);
    if (all.length === 0) return "No hay ninguna impresora.";
    const halted = stopped.length === 0 ? "ninguna parada" : `paradas: ${sayList(stopped, "es")}`;
    const first = usual === undefined ? "" : ` La predeterminada es ${usual}.`;
    return `Hay ${count(all.length, "impresora", "impresoras")} (${sayList(all, "es")}); ${halted}.${first}`;
  },
  en: ({ stdout }) => {
    const { all, stopped, usual } = readPrinters(stdout);
    if (all.length === 0) return "There is no printer.";
    const halted = stopped.length === 0 ? "none stopped" : `stopped: ${sayList(stopped, "en")}`;
    const first = usual === undefined ? "" : ` The default is ${usual}.`;
    return `${count(all.length, "printer", "printers")} (${sayList(all, "en")}); ${halted}.${first}`;
  },
});

/** lpstat ends with 1 where no printer was ever set up. */
function hasNone({ exitCode, stderr }: Outcome): boolean {
  return exitCode === 1 && /No destinations added|No se han a[ñn]adido destinos/i.test(stderr);
}

/** "printer HP-2 is idle.  enabled since …", "printer Aula disabled since …", "system default destination: HP-2"; the same in Spanish. */
function readPrinters(stdout: string): { all: string[]; stopped: string[]; usual: string | undefined } {
  const rows = lines(stdout).flatMap((line) => {
    const name = /^(?:printer|la impresora|impresora) (\S+) /.exec(line)?.[1];
    return name === undefined ? [] : [{ name, stopped: / disabled | deshabilitada/.test(line) }];
  });
  const usual = /(?:system default destination|destino predeterminado del sistema): (\S+)/.exec(stdout)?.[1];
  return {
    all: rows.map(({ name }) => name),
    stopped: rows.filter((row) => row.stopped).map(({ name }) => name),
    usual,
  };
}
