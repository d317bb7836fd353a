import { serviceSlot } from "../saying/service-order.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const file =
  "(archivo|fichero) (unit|(de|de la|de su) unidad|de servicio|unit de systemd|de systemd|de definicion|de la unidad)";
const unit = "(unit|unidad|unit file|service file|(archivo|fichero) unit|definicion|(archivo|fichero) de definicion)";

/** The unit file of a service, with what overrides it. */
export const unitFile = defineSkill({
  id: "unit-file",
  sentences: {
    es: [
      "archivo de unidad de {service}",
      `[(el|la|los|las|mi|un)] ${file} (de|del|para|que usa|que tiene) <servicio> {service}`,
      `[(el|la|los|las)] ${unit} [(de systemd|de servicio|systemd)] (de|del|para) <servicio> {service}`,
      "(como|donde) (esta|viene|se encuentra) (definid(o|a)|declarad(o|a)|descrit(o|a)|escrit(o|a)) [(el|la)] [(servicio|unidad|unit)] [(de|del)] {service} [en systemd]",
      "[(la)] (configuracion|config) de systemd (de|del|para) <servicio> {service}",
      "[(la)] (configuracion|config|definicion) (del servicio|de la unidad|del unit|de la unit) [(de|del)] {service} [en systemd]",
      "(que|cual) [es] [el] comando (arranca|lanza|ejecuta|inicia|levanta|corre) <servicio> {service}",
      "que (comando|orden|programa|binario) (ejecuta|lanza|arranca|corre) [(el|la)] (servicio|unidad|unit) [(de|del)] {service}",
      "(haz|hacer|hazme|haga|hace|ejecuta) [un] systemctl cat (de|a|al|del) <servicio> {service}",
      "systemctl cat {service}",
      "(abre|abrir|ensena|lee|leer|imprime) [(el|la)] (unit|unidad|archivo de unidad|fichero de unidad|unit file|archivo unit) (de|del) <servicio> {service}",
      "(contenido|texto) (del|de la) (unit|unidad|unit file|archivo de unidad|fichero de unidad|archivo unit|archivo de servicio|fichero de servicio) (de|del) <servicio> {service}",
      "que (dice|pone|hay en|contiene|lleva) (el|la) (unit|unidad|unit file|archivo de unidad|fichero de unidad|archivo de servicio|fichero de servicio) (de|del) <servicio> {service}",
      "[(el|la)] (archivo|fichero) (.service|punto service|service) (de|del) <servicio> {service}",
      "(donde esta|en que (archivo|fichero)|donde se encuentra|donde vive) [(esta)] [(definid(o|a))] (la unit|la unidad|el unit file|el archivo de unidad|el archivo de servicio|el fichero de unidad) (de|del) <servicio> {service}",
      "[(la)] (unidad|unit|definicion) {service}",
      "(lee|leer|imprime|saca|sacame|pasame|vuelca) [(el|la)] (unit file|unit|unidad|archivo de unidad|fichero de unidad|archivo de servicio|definicion) (de|del) <servicio> {service}",
      "como (systemd|el systemd) (arranca|inicia|lanza|define) <servicio> {service}",
      "con que (comando|orden|opciones|parametros) (se lanza|se arranca|arranca|se inicia|se ejecuta|inicia) <servicio> {service}",
      "systemctl cat [(de|del|a)] <servicio> {service}",
      "como (arranca|inicia|lanza|ejecuta|levanta) [(el)] systemd [(a|al|el|la)] <servicio> {service}",
      "(que|cual) (es|tiene|hay) [(en)] [(el|la)] (definicion|unidad|unit|unit file) (de|del) <servicio> {service}",
      "(texto|lineas|opciones) de la (unidad|unit) (de|del) <servicio> {service}",
      "[(como|donde)] [esta] (configurada|definida|escrita|declarada) [la] (unidad|unit) (de|del) <servicio> {service} [en systemd]",
      "(ver|muestra|muestrame|dame|abre|el|la) [el] .service (de|del) <servicio> {service}",
      "[(que|lo que)] [(hay|dice|pone|contiene)] [(en|dentro de)] (el|la) (unidad|unit|unit file|archivo de unidad|fichero de unidad|archivo de servicio) (de|del) [servicio] {service} [en systemd]",
    ],
    en: [
      "unit file of {service}",
      "[the] (unit file|unit|service file|systemd file|systemd unit|systemd unit file|systemd service file|service definition|unit definition|service unit|service unit file) (of|for) <service> {service} [service]",
      "[the] {service} (unit file|service file|systemd unit|systemd file|unit definition|service definition|systemd unit file|service unit|service unit file)",
      "how is [the] {service} (service|unit) (defined|set up in systemd|configured in systemd|declared)",
      "how is <service> {service} defined [in systemd]",
      "where is the {service} (service|unit) defined",
      "[the] systemd (config|configuration|definition|settings) (of|for) <service> {service} [service]",
      "(which|what) command does the {service} (service|unit) (run|start|execute|launch)",
      "(contents|content|text) of [the] {service} (unit file|unit|service file|systemd unit)",
      "(contents|content|text) of the (unit file|unit|service file) (of|for) <service> {service}",
      "(cat|open|read|dump) the (unit file|unit|service file) (of|for) <service> {service} [service]",
      "what (does|is in) the {service} (unit file|service file|systemd unit) [(say|contain)]",
      "how (does|is) systemd (start|run|launch|define|starting) <service> {service} [service]",
      "[the] {service} .service file",
      "[the] .service file (of|for) <service> {service} [service]",
      "with which (command|options) is <service> {service} [service] (started|run|launched)",
      "where is the (unit file|service file|unit) (of|for) <service> {service} [service]",
      "where is the {service} (unit file|service file)",
      "systemctl cat {service}",
      "[(the|what is in the)] (content|contents|text) of the unit of {service}",
      "[(what is|what does it say)] in [the] {service} (service file|unit file|unit|systemd file)",
      "let me see the (unit|unit file|service file) (of|for) {service}",
      "what does the {service} (unit|unit file|service file) (look like|say|contain|have in it)",
      "what does the (unit|unit file|service file) (of|for) {service} (look like|say|contain|have in it)",
    ],
  },
  slots: { service: serviceSlot },
  command: ({ service = "" }) => ({ pipeline: [["systemctl", "cat", "--no-pager", service]] }),
  say: spoken({
    es: ({ stdout }, { service = "" }) => {
      const { path, starts, overrides } = readUnit(stdout);
      const more =
        overrides === 0
          ? ""
          : ` Lo ${overrides === 1 ? "cambia otro archivo" : `cambian otros ${overrides} archivos`}.`;
      const runs = starts === undefined ? "" : ` y ejecuta «${starts}»`;
      return `${service} se define en ${path}${runs}.${more}`;
    },
    en: ({ stdout }, { service = "" }) => {
      const { path, starts, overrides } = readUnit(stdout);
      const more =
        overrides === 0 ? "" : ` ${overrides === 1 ? "One more file changes" : `${overrides} more files change`} it.`;
      const runs = starts === undefined ? "" : ` and runs “${starts}”`;
      return `${service} is defined in ${path}${runs}.${more}`;
    },
  }),
});

/** Each file is headed by "# /path"; the last ExecStart counts. */
function readUnit(stdout: string): { path: string; starts: string | undefined; overrides: number } {
  const paths = [...stdout.matchAll(/^# (\/\S+)$/gm)].map(([, path = ""]) => path);
  const starts = [...stdout.matchAll(/^ExecStart=[-@:+!]*(\S.*)$/gm)].at(-1)?.[1];
  const shown = starts !== undefined && starts.length > 100 ? `${starts.slice(0, 99)}…` : starts;
  return { path: paths[0] ?? "?", starts: shown, overrides: Math.max(0, paths.length - 1) };
}
