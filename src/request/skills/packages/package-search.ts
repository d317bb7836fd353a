import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Packages to be had, by a word in their name or description. */
export const packageSearch = defineSkill({
  id: "package-search",
  sentences: {
    es: [
      "busca el paquete {text}",
      "(busca|buscar|buscame|busques|encuentra|encuentrame) [(el|un|algun|los|la)] (paquete|paquetes|programa|programas|aplicacion) [(de|para|llamado|que se llame|sobre|relacionad(o|os) con|con)] {text}",
      "[que] (paquete|paquetes) (hay|existen|hay disponibles|tengo disponibles) (de|para|con|sobre|relacionados con) {text}",
      "(hay|existe) [(algun|un|el)] (paquete|programa) [(de|para|llamado|que se llame)] {text}",
      "(busca|buscar) {text} en (los repositorios|los paquetes|apt|el repositorio|los repos)",
      "(paquetes|programas) [disponibles] (de|para|con|sobre) {text}",
      "esta {text} en (los repositorios|los repos|apt)",
      "(como se llama|cual es) el paquete (de|para) {text}",
      "[si] (existe|hay|esta) [algun] paquete [(de|para|llamado|con)] {text} [(en los (repos|repositorios))]",
      "(que|cual) paquete (trae|tiene|instala|contiene|da|proporciona) {text}",
      "(busca|buscame|busque|encuentra) [algun] paquete (de|para|que (tenga|traiga|haga)) {text}",
      "[(busca|buscar|buscame|busque|busqueme|mira|mirame|fijate|checa|dime|averigua|encuentra|encuentrame|localiza)] (que|cuales|algun|algunos|los|todos los) (paquete|paquetes|programa|programas|aplicacion|aplicaciones|software|herramienta|herramientas) [(hay|existen|tienen|estan|quedan|haya)] [disponibles] <enlosrepos> (que tengan (algo|que ver|algo que ver|relacion) con|que tenga (que ver|algo que ver|relacion) con|relacionad(o|a|os|as) con|que traten (de|sobre)|que traiga[n]|que incluya[n]|sobre|acerca de|que sirva[n] para|para|de|con|que hable[n] de|que mencione[n]|que vaya[n] de) {text}",
      "(busca|buscar|buscame|busque|busqueme|encuentra|encuentrame|localiza) [(que|cuales|algun|algunos|los|todos los)] (paquete|paquetes) [(hay|existen|tienen|haya)] [disponibles] (que tengan (algo|que ver|algo que ver|relacion) con|que tenga (que ver|algo que ver|relacion) con|relacionad(o|a|os|as) con|que traten (de|sobre)|que traiga[n]|que incluya[n]|sobre|acerca de|que sirva[n] para|para|de|con|que hable[n] de|que mencione[n]|que vaya[n] de) {text} [<enlosrepos>]",
      "[<sabersi>] (hay|habra|existe|existira|tienen|tendran|estara|tenemos|viene|haya) <enlosrepos> [(algun|un|una|alguna|algunos|el)] (paquete|paquetes|programa|programas|aplicacion|aplicaciones|software|herramienta|herramientas) (que tengan (algo|que ver|algo que ver|relacion) con|que tenga (que ver|algo que ver|relacion) con|relacionad(o|a|os|as) con|que traten (de|sobre)|que traiga[n]|que incluya[n]|sobre|acerca de|que sirva[n] para|para|de|con|que hable[n] de|que mencione[n]|que vaya[n] de) {text} [(buscale|buscalo|buscamelo|buscame|busca|buscalos|fijate|mira|miralo|checale|checa|mirame)]",
      "[<sabersi>] (hay|habra|existe|existira|tienen|tendran|tenemos|haya) [(algun|un|algunos|el)] (paquete|paquetes) (que tengan (algo|que ver|algo que ver|relacion) con|que tenga (que ver|algo que ver|relacion) con|relacionad(o|a|os|as) con|que traten (de|sobre)|que traiga[n]|que incluya[n]|sobre|acerca de|que sirva[n] para|para|de|con|que hable[n] de|que mencione[n]|que vaya[n] de) {text} <enlosrepos> [(buscale|buscalo|buscamelo|buscame|busca|buscalos|fijate|mira|miralo|checale|checa|mirame)]",
      "<enlosrepos> (hay|habra|existe|esta|viene) [(algun|un|una|alguna|algunos|el)] (paquete|paquetes|programa|programas|aplicacion|aplicaciones|software|herramienta|herramientas) (que tengan (algo|que ver|algo que ver|relacion) con|que tenga (que ver|algo que ver|relacion) con|relacionad(o|a|os|as) con|que traten (de|sobre)|que traiga[n]|que incluya[n]|sobre|acerca de|que sirva[n] para|para|de|con|que hable[n] de|que mencione[n]|que vaya[n] de) {text}",
      "(busca|buscar|buscame|mira|fijate) <enlosrepos> [(si hay|a ver si hay)] [(algun|un|una|alguna|algunos|el|algo)] [(paquete|paquetes|programa|programas|aplicacion|aplicaciones|software|herramienta|herramientas)] (que tengan (algo|que ver|algo que ver|relacion) con|que tenga (que ver|algo que ver|relacion) con|relacionad(o|a|os|as) con|que traten (de|sobre)|que traiga[n]|que incluya[n]|sobre|acerca de|que sirva[n] para|para|de|con|que hable[n] de|que mencione[n]|que vaya[n] de) {text}",
      "(busca|buscar|buscame|busque|mira|fijate|dime) si (hay|existe|tienen) [(algun|un)] (paquete|programa|aplicacion|herramienta) (para|de|que) [(hacer|haga|sirva para|usar|trabajar con|leer|tratar)] {text}",
    ],
    en: [
      "search for the package {text}",
      "(<find>|search) [(a|any|the|some)] (package|packages|program|programs) [(for|called|named|about|related to|with)] {text}",
      "[which] packages [(are|exist|do we have)] [there] [available] (for|about|with|related to) {text}",
      "is there [(a|any)] (package|program) (for|called|named) {text}",
      "(<find>|search) [for] {text} in (the repositories|the packages|apt|the repos)",
      "search (the repositories|apt|packages|the repos) for {text}",
      "available packages (for|about|with) {text}",
      "what is the package for {text} called",
      "(what|which) package (provides|contains|has|brings|gives) {text}",
      "what is the {text} package called",
      "[is there] [a] package (for|called|that does) {text} [in the (repos|repositories)]",
      "is there (some|a|any) package (in the (repos|repositories|archive)) (for|about|that does) {text}",
      "is there (some|a|any) package (for|about|that does) {text}",
      "(search|look|have a look|check|dig) (the|in the|through the|in|our) (repos|repositories|repo|archive|package archive|packages) for (anything|something|packages|any packages|a package|whatever) (to do with|that has to do with|related to|about|on|for|relating to|dealing with) {text}",
      "(which|what|any|are there any|is there any|is there a) (packages|package) [(are there)] [(is there)] (in|among) (the|our) (repos|repositories|archive) (to do with|that have to do with|related to|about|on|for|relating to|dealing with) {text}",
      "(find|search for|look for) (packages|any packages|a package|anything in the (repos|repositories)) (to do with|that have to do with|that has to do with|related to|relating to|dealing with|about) {text} [in the (repos|repositories|archive)]",
      "[(i am|we are)] [(after|looking for|hunting for)] a package for {text} (what is|what do we have|what have we got|anything|is there anything) (on offer|available|there|around|to choose from) [in the (repos|repositories|archive)]",
      "(what is|anything|is there anything) (on offer|available) [in the (repos|repositories|archive)] for {text}",
      "(<find>|search for|i am after|i need|i want) (a|an|some) package (for|to do|that does|that can do) {text}",
      "(look|search|hunt) for (a|an|some|any) {text} package",
    ],
  },
  slots: { text: { type: "text", ask: { es: "¿Qué paquete busco?", en: "What package?" } } },
  command: ({ text = "" }, machine) => {
    const commands = {
      apt: ["apt-cache", "search", text],
      dnf: ["dnf", "search", text],
      pacman: ["pacman", "-Ss", text],
      zypper: ["zypper", "search", text],
    } as const;
    return { pipeline: [commands[packageManager(machine)]] };
  },
  say: spoken(
    {
      es: ({ stdout }, { text = "" }) => {
        const found = names(stdout);
        if (found.length === 0) return `No hay paquetes que digan «${text}».`;
        return `Hay ${count(found.length, "paquete", "paquetes")}: ${sayList(found, "es")}.`;
      },
      en: ({ stdout }, { text = "" }) => {
        const found = names(stdout);
        if (found.length === 0) return `No package mentions “${text}”.`;
        return `${count(found.length, "package", "packages")}: ${sayList(found, "en")}.`;
      },
    },
    [1, 104],
  ),
});

/** "name - description" (apt), "name.arch : summary" (dnf), "repo/name version" (pacman), "i | name | summary | package" (zypper). */
function names(stdout: string): string[] {
  return lines(stdout).flatMap((line) => {
    const name =
      /^(\S+) - |^ ?(\S+)\.\w+ ?: |^[\w-]+\/(\S+) \S|^[iv! +|]*\| (\S+) +\| .* \| (?:package|paquete)\b/.exec(line);
    return name?.[1] ?? name?.[2] ?? name?.[3] ?? name?.[4] ?? [];
  });
}
