import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const reread =
  "(<recarga>|relee|releer|relea|lee|leer|lea|vuelve a (leer|cargar)|volver a (leer|cargar)|vuelva a (leer|cargar)|volve a (leer|cargar)|refresca|refrescar|refresque|actualiza|actualizar|actualice)";
const definitions =
  "(unidades|units|unit files|unidades de systemd|(archivos|ficheros) (unit|de unidad|de las unidades|de servicio|de los servicios|de systemd)|definiciones de [(los|las)] (unidades|servicios)|(configuracion|definicion) de [(las|los)] (unidades|servicios|systemd)|servicios de systemd)";

/** Has systemd read its unit files again; running services go on. */
export const reloadUnits = defineSkill({
  id: "reload-units",
  changes: true,
  sentences: {
    es: [
      "recarga las unidades de systemd",
      `${reread} [(las|los|la|todas las|todos los)] ${definitions} [(de systemd|en systemd|nuevas|nuevos|cambiadas|cambiados)]`,
      "<recarga> [(a|el|al)] (systemd|systemctl|daemon de systemd|demonio de systemd)",
      "que [el] systemd (relea|recargue|vuelva a leer|vuelva a cargar|lea) [(las|los|la|sus)] [(unidades|units|archivos de unidad|ficheros de unidad|configuracion|cambios|archivos|ficheros)] [(de nuevo|otra vez)]",
      "que [el] systemd (se entere|tome nota|se de cuenta) (de los cambios|de las unidades nuevas|del cambio|de la nueva unidad)",
      "(haz|hacer|hazme|haga|hagame|hace|haceme|haz un|dale|tira|lanza|ejecuta|ejecutar|corre|correr|mete|pega) [(un|el)] [(systemctl)] (daemon-reload|daemon reload|demon reload|reload del daemon|reload de systemd|daemon-reload de systemd)",
      "(daemon-reload|daemon reload)",
      "<recarga> [(el|la)] (configuracion|demonio|daemon) de systemd",
      "(cambie|he cambiado|modifique|he modificado|edite|he editado) [(un|una|el|la)] (unit|unidad|archivo de unidad|fichero de unidad|unit file) [y] (recarga|recargalo|recargala|que lo relea|que lo lea|relee|recarga systemd|recarga las unidades)",
      "(aplica|aplicar|aplique) [los] cambios (de|en) [(las|los)] (unidades|units|archivos de unidad|ficheros de unidad) [de systemd]",
      "(refresca|refrescar|actualiza|actualizar) (systemd|el systemd)",
      `${reread} [(las|los|la)] ${definitions} (que (he|acabo de) (cambiado|modificado|cambiar|modificar|editar|tocar)|modificad(o|a)s|editad(o|a)s)`,
      "(avisa|avisar|avisale|dile|decile|digale|decir) a systemd (de que|que) (relea|vuelva a leer|recargue|lea|he cambiado|ha cambiado|cambiaron|hay cambios en) [(las|los|una|un|la|sus)] [(unidades|units|unidad|unit|unit file|archivos de unidad|ficheros)] [de nuevo]",
      "(systemctl|systemd) (daemon-reload|daemon reload|recarga)",
      "(recarga|recargar|recargue) [(los|las|todas las|todos los)] (units|unidades|archivos de unidad|ficheros de unidad|unit files)",
      "(relee|releer|relea) (systemd|los servicios de systemd)",
      "(haz|hacer|haga|hace) que [el] systemd (vuelva a leer|relea|recargue|lea|vuelva a cargar) [(sus|las|los|la)] [(unidades|units|archivos de unidad|ficheros|configuracion)] [de nuevo]",
      "[el] systemd (tiene que|debe|necesita) (releer|recargar|volver a leer|leer de nuevo) [(sus|las|los|la)] [(unidades|units|archivos de unidad|ficheros|configuracion)]",
      "relectura de [las] (unidades|units) [de systemd]",
      "<recarga> de [las] (unidades|units)",
      "(haz|hacer|hazme|haga|hagame|hace|haceme|hagas|dale|tira|tirale|lanza|lanzar|lance|ejecuta|ejecutar|ejecute|ejecutes|ejecutame|corre|correr|corra|correme|mete|pega|pegale) [(un|el|al)] [(systemctl)] (daemon-reload|daemon reload|demon reload|demonio reload|reload del daemon|reload) [(a|al|de|del|en)] [el] [systemd]",
      "[que] [el] systemd (vuelva a (leer|cargar)|relea|recargue|lea|cargue|se lea|coja|tome) [(de nuevo|otra vez)] [(las|los|la|sus)] (unidades|units|archivos de unidad|ficheros de unidad|configuracion|cambios|archivos|ficheros|unit files|servicios) [(de nuevo|otra vez)]",
      "(pide|pidele|dile|decile|digale|avisa|avisale) [a] [(al|a)] systemd que (vuelva a (leer|cargar)|relea|recargue|lea|cargue) [(las|los|la|sus)] [(unidades|units|archivos de unidad|ficheros de unidad|configuracion|cambios|servicios)]",
      "(cambie|he cambiado|modifique|he modificado|edite|he editado|toque|he tocado|acabo de (cambiar|editar|tocar|modificar)) [(un|una|el|la)] (unit|unidad|archivo de unidad|fichero de unidad|unit file) [y] que [el] systemd (lo|la) (relea|lea|recargue|vuelva a leer|coja|tome)",
      "(acabo de|he|termine de|hemos) (tocar|cambiar|editar|modificar|tocado|cambiado|editado|modificado|crear|creado) (un|una|el|la|unos|unas) (unit|unidad|archivo de unidad|fichero de unidad|units|unidades|timer) [de systemd] [y] (recarga systemd|recarga las unidades|que systemd (lo|la|los|las) (relea|lea|recargue|pille|coja|vea)|haz un daemon-reload|haz daemon-reload)",
    ],
    en: [
      "reload the systemd units",
      "(reload|refresh|re-read|reread|read) [(the|all|all the)] [systemd] (units|unit files|unit definitions|service files|unit configuration|service definitions) [(again|of systemd)]",
      "(reload|refresh|re-read|reread) [the] (systemd|systemctl|systemd daemon|systemd manager) [(config|configuration|manager configuration|units|unit files|daemon|itself)]",
      "(make|have|let|tell|get) systemd [to] (reload|re-read|reread|read|notice|pick up|see) [(its|the|all|my)] [(units|unit files|configuration|config|new units|changes|new unit|changed units|files|changed unit files|new unit files)] [again]",
      "(do|run|execute|perform|issue) [a] [systemctl] (daemon-reload|daemon reload)",
      "(daemon-reload|daemon reload) [systemd]",
      "[systemctl] daemon reload",
      "(apply|load|pick up) [the] (changes|edits) (to|in|of) [the] [systemd] (units|unit files|unit file)",
      "pick up [(the|my)] (changed|new|edited) (unit|unit files|units|unit file|service file|service files)",
      "reload the (changed|new|edited) (unit|unit files|units|unit file)",
      "i (changed|edited|modified) [(a|the)] (unit|unit file) [so] (reload it|reload systemd|reload the units)",
      "(tell|ask|make) systemd (that|to notice that) [the] (unit files|units|a unit file|a unit) (changed|have changed|has changed)",
      "(refresh|rescan|re-scan|reparse) [the] (systemd|unit files|units|unit definitions|systemd units|systemd unit files)",
      "reload [the] (service|unit) (files|definitions) [(of|in) systemd]",
      "(reload|re-read) [the] units [from disk]",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["systemctl", "daemon-reload"]], root: true }),
  say: spoken({
    es: () => "systemd ha releído sus unidades. Los servicios en marcha siguen como estaban hasta que se reinicien.",
    en: () => "systemd has read its unit files again. Running services stay as they are until they are restarted.",
  }),
});
