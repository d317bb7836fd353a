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
    ],
  },
  slots: { printer: { type: "printer", optional: true } },
  command: ({ printer }) => ({ pipeline: [["lpstat", "-p", ...(printer === undefined ? [] : [printer]), "-d"]] }),
  say: spoken({
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
  }),
});

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
