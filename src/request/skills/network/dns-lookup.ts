import { sayList } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The addresses that a name stands for, as its name servers or this machine resolve it. */
export const dnsLookup = defineSkill({
  id: "dns-lookup",
  sentences: {
    es: [
      "resuelve {host}",
      "(resuelve|resolver|resuelveme) [(el|la)] [(nombre|dominio|host)] [(de|del)] {host}",
      "(que|cual es la) (ip|direccion|direccion ip) (tiene|corresponde a|es la de) [(el|la)] [(dominio|host|servidor|nombre)] {host}",
      "[la] (ip|direccion|direccion ip) (de|del) [(dominio|host|nombre|servidor)] {host}",
      "a que (ip|direccion) (resuelve|apunta|va) [(el)] [(dominio|nombre|host)] {host}",
      "(consulta|consultar|busca) [(el|en)] dns [(de|para|del)] [(dominio)] {host}",
      "(funciona|va|resuelve) el dns [(de|para|con)] {host}",
      "(donde|hacia donde) apunta [(el dominio)] {host}",
      "a (que|cual) (ip|direccion|direccion ip) (resuelve|apunta|corresponde|va|se traduce|responde) [(el|la)] [(dominio|nombre|host|servidor|equipo)] {host}",
      "(en|a) que [(ip|direccion|direccion ip)] (se resuelve|se traduce|resuelve) [(el|la)] [(dominio|nombre|host|servidor)] {host}",
      "(que|cual) (ip|direccion|direccion ip) (devuelve|da|entrega|dice|responde|tiene) el dns (para|de|a) {host}",
      "a (que|donde) (apunta|resuelve) [(el|la)] [(dominio|nombre|host|servidor)] {host}",
      "(resuelve|resolver|resuelveme|resolveme|resuelva|resuelvame) [(el|la)] [(nombre|dominio|host|direccion|sitio)] [(de|del)] {host} [,] [(a ver|para ver|para saber|y dime|dime|y mira|y decime|y)] [(a|en)] (que|cual|donde) [(ip|direccion|direccion ip)] (va|apunta|resuelve|corresponde|sale|tiene|es|da|lleva|devuelve|cae)",
      "(a|en|hacia) (que|cual) (ip|direccion|direccion ip) (lleva|sale|cae|me lleva|me manda|esta apuntando|manda|acaba|termina|esta resolviendo|se va) [(el|la)] [(dominio|nombre|host|servidor|sitio|pagina|web)] {host}",
      "(traduce|traducir|traduceme|convierte|pasa|pasame) [(el|la)] [(nombre|dominio|host)] {host} a [(su|una|la)] (ip|direccion|direccion ip)",
      "(que|cual) (ip|direccion|direccion ip) [(hay|esta)] (detras de|esconde|le toca a|le corresponde a|tiene asignada|es) [(el|la)] [(dominio|nombre|host|servidor|sitio)] {host}",
    ],
    en: [
      "resolve {host}",
      "(resolve|look up|lookup) [the] [(name|domain|host|ip of|address of)] {host}",
      "[(what is|which is)] the (ip|address|ip address) (of|for) [the] [(domain|host|server)] {host}",
      "(what|which) (ip|address|ip address) does {host} (have|resolve to|point to)",
      "(what|where) does [the] [(name|domain)] {host} (resolve|point) [to]",
      "[(do a)] dns (lookup|query) (of|for|on) {host}",
      "dns (lookup|query) (of|for|on) {host}",
      "does {host} resolve",
      "(what|which) [(ip|address|ip address)] does [(the|my|our)] (name|domain|host|server) {host} (have|resolve to|point to|map to|point at|translate to)",
      "(what|which) (ip|address|ip address) is (behind|assigned to|registered for|set for) [(the)] [(name|domain|host)] {host}",
      "(what|which) [(ip|address|ip address)] does {host} (come back as|map to|translate to|resolve as|point at|go to)",
      "(does|is) {host} (point|pointing|go|resolve) (anywhere|somewhere|to anything)",
    ],
  },
  slots: { host: { type: "host", ask: { es: "¿Qué nombre?", en: "Which name?" } } },
  command: ({ host = "" }, machine) => ({
    // A name of this network may stand in /etc/hosts, which dig does not read.
    pipeline: [isPublic(host) && machine.program("dig").file ? ["dig", "+short", host] : ["getent", "ahosts", host]],
  }),
  say: spoken(
    {
      es: ({ stdout }, { host = "" }) => {
        const found = addresses(stdout);
        return found.length === 0 ? `${host} no se resuelve.` : `${host} es ${sayList(found, "es")}.`;
      },
      en: ({ stdout }, { host = "" }) => {
        const found = addresses(stdout);
        return found.length === 0 ? `${host} does not resolve.` : `${host} is ${sayList(found, "en")}.`;
      },
    },
    [2],
  ),
});

function isPublic(host: string): boolean {
  return (
    /[a-z][.][a-z]{2,}$/i.test(host) &&
    !/[.](?:lan|local|localdomain|internal|interno|home|intra|corp|arpa)$/i.test(host)
  );
}

/** Of getent a line for each kind of socket; dig names aliases too, which end in a dot. */
function addresses(stdout: string): string[] {
  const found = lines(stdout).map((line) => columns(line)[0] ?? "");
  return [...new Set(found.filter((one) => /^[\d.]+$|:/.test(one)))];
}
