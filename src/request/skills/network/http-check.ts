import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { failureText } from "../saying/failure-text.ts";
import { decimals } from "../saying/figures.ts";
import { defineSkill } from "../skill.ts";

/** Whether a web address answers, with which status and how fast. */
export const httpCheck = defineSkill({
  id: "http-check",
  sentences: {
    es: [
      "responde la web {url}",
      "[(si|que)] (responde|responda|contesta|conteste|funciona|funcione|va|carga|cargue|anda|ande|jala|abre|se ve|se cayo|sirve|tira|levanta|esta (caid(a|o)|arriba|abajo|viv(a|o)|activ(a|o)|en linea|online|levantad(a|o)|disponible|operativ(a|o)|funcionando|respondiendo|accesible|cargando)|sigue (caid(a|o)|viv(a|o)|en linea)) [bien] [(la|el|mi|nuestra)] <web> [(de|del)] {url} [bien]",
      "[(si|que)] [(la|el|mi|nuestra)] <web> [(de|del)] {url} (responde|responda|contesta|conteste|funciona|funcione|va|carga|cargue|anda|ande|jala|abre|se ve|se cayo|sirve|tira|levanta|esta (caid(a|o)|arriba|abajo|viv(a|o)|activ(a|o)|en linea|online|levantad(a|o)|disponible|operativ(a|o)|funcionando|respondiendo|accesible|cargando)) [bien]",
      "[(si|que)] (responde|responda|contesta|carga|cargue|funciona|jala|se cayo|esta (caid(a|o)|arriba|abajo|viv(a|o)|en linea|online|disponible|respondiendo|accesible|funcionando|levantad(a|o))) {url} [bien]",
      "[(si|que)] {url} (responde|responda|contesta|carga|funciona|anda|jala|se cayo|esta (caid(a|o)|arriba|en linea|online|disponible|respondiendo|accesible)) [bien]",
      "(que|con que) (codigo|estado|respuesta|status) [(http|de estado|de respuesta)] (devuelve|da|responde|tiene|retorna|regresa|contesta|entrega|manda|esta dando|esta devolviendo) [(la|el|mi)] [<web>] {url}",
      "[(el|cual es el|que)] (codigo|estado|status|codigo de estado|codigo de respuesta) [(http|https|web|de la respuesta|de respuesta)] (de|del|que devuelve|que da) [(la|el)] [<web>] {url}",
      "(haz|hacer|hazme|hazle|haga|hace|manda|lanza|tira|envia|prueba) [una] (peticion|solicitud|consulta|request|llamada|get) [(http|https|get|web|head)] (a|al|contra|hacia|para|sobre) [(la|el)] [<web>] {url}",
      "(prueba|probar|pruebe|proba|testea|testear|monitoriza|monitorea|haz un curl|hazle un curl|tira un curl) [(a|al|a la|a abrir|si abre|a cargar|a entrar en|contra)] [(la|el)] [<web>] {url}",
      "(la|el|mi|nuestra) <web> {url}",
      "cuanto (tarda|demora|se tarda|se demora) [en (responder|cargar|contestar|abrir)] [(la|el)] [<web>] {url} [en (responder|cargar|contestar|abrir)]",
      "(tiempo de respuesta|disponibilidad|estado|latencia web) (de|del) (la|el) <web> {url}",
      "[el] tiempo de respuesta (de|del) {url}",
      "[si] hay (respuesta|contestacion) (de|en) [(la|el)] [<web>] {url}",
      "que (contesta|responde|devuelve) [(la|el)] [<web>] {url}",
      "(responde|contesta|funciona|carga|esta caid(a|o)) [(la|una|esa)] (web|pagina|pagina web)",
      "<sisi> [<webresponde>] [(la|el|mi|nuestra|a la)] <web> [(de|del) [(la|el)]] [(empresa|intranet|cliente|oficina|tienda)] [(en|de)] {url} [<webresponde>] [(bien|correctamente|desde aqui)]",
      "<sisi> <webresponde> [(la|el)] {url} [(bien|correctamente|desde aqui)]",
      "<sisi> {url} <webresponde> [(bien|correctamente|desde aqui)]",
      "(como|que tal) (responde|va|anda|esta|contesta|carga) [(la|el|mi|nuestra)] [<web>] {url}",
      "[el] (estado|status|codigo) (http|https|web) (de|del) [(la|el)] [<web>] {url}",
      "(que|cual es el) (codigo|estado|status|error) [(http|https|de estado|de respuesta)] [(da|devuelve|tira|saca|muestra|arroja|lanza)] [(la|el|mi)] [<web>] {url} [(da|devuelve)]",
      "(comprueba|comprobar|compruebe|verifica|verificar|verifique|chequea|chequear|revisa|revisar|checa|checar|mira|proba|prueba|probar) [si] [(responde|contesta|carga|funciona|anda|esta viva)] [(la|el|a)] [<web>] {url}",
      "{url} [(da|devuelve)] (codigo|estado|status|codigo http|estado http|codigo de estado)",
      "(probame|pruebame|prueba|proba|testeame|checame|chequeame) [(la|el)] [<web>] {url}",
      "[si] (esta|este|sigue) [(la|el|mi|nuestra)] [<web>] {url} (caid(a|o)|arriba|abajo|viv(a|o)|activ(a|o)|en linea|en pie|online|offline|levantad(a|o)|disponible|operativ(a|o)|funcionando|respondiendo|accesible|bien)",
      "{url} a ver si (responde|contesta|carga|funciona|anda|esta viva|esta arriba)",
      "[(la|el)] <web> {url} a ver si (responde|contesta|carga|funciona|anda|esta viva|esta arriba)",
      "(haz|hacer|hazle|haga|hace|lanza) [(una|un)] (prueba|comprobacion|chequeo|test|verificacion|curl) (a|al|de|sobre|contra) [(la|el)] [<web>] {url}",
      "<sisi> <webresponde> [(la|el|mi|nuestra|a la)] <web> [(de|del) [(la|el)]] {url} (y|,) (con que|que|con cual|cual es el) (codigo|estado|status|codigo http) [(responde|da|devuelve|contesta)]",
      "<sisi> [(la|el|mi|nuestra)] [<web>] {url} <webresponde> (y|,) (con que|que|con cual|cual es el) (codigo|estado|status|codigo http) [(responde|da|devuelve|contesta)]",
      "<sisi> <webresponde> {url} (y|,) (con que|que|con cual|cual es el) (codigo|estado|status|codigo http) [(responde|da|devuelve|contesta)]",
      "con que (codigo|estado|status|codigo http) (responde|contesta|devuelve|sale) [(la|el)] [<web>] {url}",
    ],
    en: [
      "does the site {url} answer",
      "(is|does|has) [(the|my|our)] [<site>] [(at|of)] {url} (up|down|alive|online|offline|working|responding|reachable|loading|answering|available|answer|respond|work|load|reply|gone down|still up|still down|respond to requests)",
      "(is|does) [(the|my|our)] <site> [(at|of)] {url} (up|down|alive|online|offline|working|responding|reachable|loading|answering|available|answer|respond|work|load|reply) [(ok|fine|properly)]",
      "[(the|my|our)] <site> [(at|of)] {url} (is|seems) (up|down|online|offline|working|responding|reachable)",
      "(which|what) [http] (status|status code|response code|code|response) (does|is|do we get from) [(the|my|our)] [<site>] {url} (return|returning|give|giving|send|answer with|have|respond with|reply with|returned)",
      "[the] [http] (status|status code|response code|code|response) (of|from|for|at|returned by) [(the|my|our)] [<site>] {url}",
      "(what|which) (status|status code|response|code) (do|can) (i|we) get (from|at|for) [the] [<site>] {url}",
      "(test|try|try out|probe|curl|monitor) [(the|my|our)] [<site>] [at] {url}",
      "(make|send|do|issue) (a|an) [http] [get] (request|call|query) (to|against|for) [the] [<site>] {url}",
      "(the|my|our) <site> {url}",
      "how (long|fast|quickly) (does|is) [(the|my|our)] [<site>] {url} [(take|taking)] [to] (respond|answer|load|reply|responding)",
      "[the] (response time|availability|http status) (of|for) [(the|my|our)] [<site>] {url}",
      "[if] [(the|my|our)] [<site>] {url} (answers|responds|works|loads|replies|is up|is down|is online|is working|is reachable)",
      "what does [the] [<site>] {url} (answer|return|respond|say|reply) [with]",
      "is (the|my|our) (website|site|web page) (up|down|working|responding)",
      "can (i|we|you) (reach|open|load|get to) [the] <site> [at] {url}",
      "[(if|that|whether)] [(the|my|our)] [<site>] [(at|of)] {url} (is|seems) [still] (up|down|alive|online|offline|working|responding|reachable|loading|answering|available|ok|fine)",
      "[(if|that|whether)] [(the|my|our)] [<site>] [(at|of)] {url} (answers|responds|works|loads|replies|returns 200)",
      "can (i|we|you|this <machine>) (reach|open|load|get to|access|hit|see) [(the|my|our)] [<site>] [at] {url}",
      "(ping|hit|poke|query|try [to] (open|load|reach)) [(the|my|our)] [<site>] [at] {url}",
      "(has|did) [(the|my|our)] [<site>] {url} (gone down|crashed|crash|go down|fallen over|gone offline)",
      "(do|does) [(the|my|our)] <site> [(at|on)] {url} (answer|respond|work|load|reply)",
      "(check|verify|look at|check on) [(the|my|our)] [<site>] [at] {url}",
      "{url} [http] (status|status code|response code|response|code|response time|availability)",
      "[(the|my|our)] [<site>] {url} [is] (up or down|down or up|alive or dead)",
      "[(if|whether|that)] [(the|my|our)] [<site>] [(at|on|of)] {url} [(is)] (gives|giving|returns|returning|throws|throwing|answers with|sends) [(a|an|any)] (200|ok|error|errors|404|500|502|503|200 ok)",
      "(is|does) [(the|my|our)] [<site>] [(at|on|of)] {url} (giving|give|throw|throwing|return|returning) [(a|an|any)] (200|ok|error|errors|404|500|502|503)",
      "is [there] (anything|something|a service|a web server) (answering|listening|running|responding|up) (at|on|behind) {url}",
      "[(the)] (health|state|status|availability) of [(the|my|our)] [<site>] [(at)] {url}",
      "is [(the|my|our)] <site> [(at|on|running at|of)] {url} (responding|answering|working|up|down|alive|available|reachable|online|running)",
      "http (check|status|test) [(of|for|on)] {url}",
      "(do|run) (a|an) http (check|test|get) (of|on|for|against|to) {url}",
      "is [(the|my|our)] [<site>] {url} [still] (reachable|up|available|answering|responding) (over|via|by|on) (http|https|the web)",
      "(which|what) (status|status code|code|response) [(the|my|our)] [<site>] {url} (gives|returns|sends|answers with|has)",
      "is [(the|my|our)] [<site>] {url} (healthy|ok|fine|okay|well)",
      "(request|call|query|hit|fetch the status of) [(the|my|our)] [<site>] {url} [and (tell me|show|show me|give me|report) [(the|its)] (status|status code|code|response|answer)]",
      "(do|run|make) (a|an) (check|test|probe|health check) (of|on|for|against) [(the|my|our)] [<site>] {url}",
      "(is|does) [(the|my|our)] [<site>] [(at|of)] {url} (up|down|online|working|responding|reachable|answering|answer|respond|load|reply) and [with] (what|which) [(http)] (status|code|status code|response|response code) [does it (give|return|send|answer with)]",
      "[(if|whether)] [(the|my|our)] [<site>] [(at|of)] {url} (is up|is down|answers|responds|loads|replies|works) and [with] (what|which) [http] (status|code|status code|response code)",
    ],
  },
  slots: { url: { type: "url", ask: { es: "¿Qué dirección?", en: "Which address?" } } },
  command: ({ url = "" }, machine) => {
    // Redirections are told, not followed: only the host that was named is spoken to.
    const curl: [string, ...string[]] = ["curl", "-sS", "-o", "/dev/null", "-w", format, "--max-time", "15", url];
    const wget: [string, ...string[]] = [
      "wget",
      "-S",
      "--spider",
      "--tries=1",
      "--timeout=15",
      "--max-redirect=0",
      url,
    ];
    const isBare = machine.program("curl").file === undefined && machine.program("wget").file !== undefined;
    return { pipeline: [isBare ? wget : curl] };
  },
  say: {
    es: (outcome, { url = "" }) => tell(outcome, url, "es"),
    en: (outcome, { url = "" }) => tell(outcome, url, "en"),
  },
});

const format = "%{http_code} %{time_total} %{redirect_url}\\n";

function tell(outcome: Outcome, url: string, language: Language): string {
  const spanish = language === "es";
  const answer = fromCurl(outcome.stdout) ?? fromWget(outcome.stderr);
  if (!answer) return unanswered(outcome, url, language);
  const { status, seconds, elsewhere } = answer;
  const time = seconds === undefined ? "" : ` ${spanish ? "en" : "in"} ${decimals(seconds.toFixed(2), language)} s`;
  const meaning = meanings[status]?.[language];
  const told = meaning === undefined ? "" : ` (${meaning})`;
  if (elsewhere !== "") {
    return spanish
      ? `${url} responde con ${status} y manda a ${visible(elsewhere)}${time}.`
      : `${url} answers with ${status} and sends on to ${visible(elsewhere)}${time}.`;
  }
  return spanish ? `${url} responde con ${status}${told}${time}.` : `${url} answers with ${status}${told}${time}.`;
}

type Answer = { status: string; seconds?: number; elsewhere: string };

function fromCurl(stdout: string): Answer | undefined {
  const [, status, seconds = "", elsewhere = ""] = /^([1-5]\d\d) ([\d.,]+) ?(\S*)$/m.exec(stdout) ?? [];
  return status === undefined ? undefined : { status, seconds: Number(seconds.replace(",", ".")), elsewhere };
}

function fromWget(stderr: string): Answer | undefined {
  const status = /^\s*HTTP\/[\d.]+ ([1-5]\d\d)/m.exec(stderr)?.[1];
  const elsewhere = /^\s*Location: (\S+)/im.exec(stderr)?.[1] ?? "";
  return status === undefined ? undefined : { status, elsewhere };
}

const meanings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "200": { es: "correcto", en: "OK" },
  "401": { es: "pide identificarse", en: "asks to log in" },
  "403": { es: "prohibido", en: "forbidden" },
  "404": { es: "no existe", en: "not found" },
  "500": { es: "error del servidor", en: "server error" },
  "502": { es: "el servidor de detrás falla", en: "bad gateway" },
  "503": { es: "servicio no disponible", en: "service unavailable" },
  "504": { es: "el servidor de detrás tarda demasiado", en: "gateway timeout" },
};

function unanswered(outcome: Outcome, url: string, language: Language): string {
  const spanish = language === "es";
  // curl(1), "Exit codes".
  const why = /^curl: \((\d+)\)/m.exec(outcome.stderr)?.[1];
  if (why === "6") return spanish ? `${url} no se encuentra en el DNS.` : `${url} is not found in DNS.`;
  if (why === "7") return spanish ? `${url} no acepta la conexión.` : `${url} refuses the connection.`;
  if (why === "28") return spanish ? `${url} no responde a tiempo.` : `${url} does not answer in time.`;
  if (why === "60") {
    return spanish
      ? `${url} responde, pero su certificado no es de fiar.`
      : `${url} answers, but its certificate is not to be trusted.`;
  }
  return failureText(outcome, language);
}
