import type { Rules } from "./parse-template.ts";

/**
 * Pieces that Spanish templates share. Verbs carry their forms: imperative of Spain and of Latin America (voseo folds to
 * the same letters), infinitive, and the subjunctive of "quiero que…". "No reinicies" matches nothing: whole sentences only.
 */
export const rulesEs: Rules = {
  reinicia:
    "(reinicia|reiniciar|reinicie|reiniciame|reinicieme|rebootea|reinicies|reiniciame|resetea|resetear|restartea|rearranca|rearrancar|relanza|relanzar|(vuelve|volver|vuelva|volve) a (arrancar|iniciar|levantar|lanzar|prender|encender)|(dale|haz|hacer|hazle|pega|pegale) un (reinicio|restart|reset) (a|al))",
  arranca:
    "(arranca|arrancar|arranque|arranques|arrancame|levantame|levanteme|prenda|prendeme|encienda|inicia|iniciar|inicie|inicies|enciende|encender|prende|prender|levanta|levantar|levante|levantes|lanza|lanzar|start|(pon|poner) en marcha|(pon|echa) a andar)",
  para: "(para|parar|pare|pares|parame|bajame|bajeme|apagame|tumbame|baje|tumbe|detenme|deten|detene|detener|detenga|detengas|apaga|apagar|apague|apagues|frena|frenar|tumba|tumbar|baja|bajar|stop)",
  recarga: "(recarga|recargar|recargue|recargues|recargame|relee|releer|reload)",
  activa: "(activa|activar|activame|active|actives|habilita|habilitar|habilite|habilites)",
  desactiva: "(desactiva|desactivar|desactive|desactives|deshabilita|deshabilitar|inhabilita)",
  servicio: "[(el|la|los|las|mi)] [(servicio|demonio|daemon|unidad|server|servidor [web])] [(de|del|llamado)]",
  busca:
    "(busca|buscar|buscame|busques|busque|busqueme|localice|encuentre|rastrea|ubica|ubicame|encuentra|encontrar|encuentrame|localiza|localizar|localizame|donde (esta|estan))",
  copia:
    "(copia|copiar|copie|copies|copiame|copieme|(haz|hacer|hazme|hace|haga|hagame|haceme) una copia (de|del)|duplica|duplicar)",
  mueve:
    "(mueve|mover|mueva|muevas|mueveme|move|moveme|traslada|trasladar|pasa|pasar|pasame|pase|lleva|llevar|lleve|llevese|llevate|llevame)",
  borra:
    "(borra|borrar|borre|borres|borrame|remueva|suprima|quite|elimina|eliminar|elimine|elimines|quita|quitar|suprime|suprimir|remueve|remover)",
  crea: "(crea|crear|cree|crees|creame|creeme|haz|hazme|hacer|haga|hagame|hace|haceme|arma|armame|genera|generar|genere|monta|montame)",
  instala: "(instala|instalar|instale|instales|instalame|instaleme|pon|ponme|ponle|mete|metele)",
  desinstala:
    "(desinstala|desinstalar|desinstale|desinstales|desinstalame|quite|quitame|saca|sacar|sacame|saque|remueva|quita|quitar|elimina|eliminar|borra|borrar|remueve|remover)",
  carpeta: "(carpeta|directorio|folder|dir)",
  carpetas: "(carpetas|directorios|folders)",
  archivo: "(archivo|fichero|documento)",
  archivos: "(archivos|ficheros|documentos)",
  cosa: "[(el|la|los|las|mi|mis|este|esta|ese|esa|un|una)] [(<archivo>|<carpeta>|ruta|script|ejecutable)]",
  decosa: "(de|del|en|a|al|sobre|para) <cosa>",
  encarpeta: "(en|dentro de|bajo|de|del|por|debajo de) [(la|el|mi)] [<carpeta>]",
  quien: "(quien|quienes|que (procesos|proceso|programas|programa|aplicacion|aplicaciones|app))",
  disco:
    "(disco[s]|[disco] duro[s]|almacenamiento|sistema[s] de (archivos|ficheros)|filesystem[s]|particion|particiones|unidad de disco)",
  memoria: "(memoria|ram|memoria ram)",
  usuario: "(usuario|usuaria|cuenta|cuenta de usuario|login)",
  equipo: "(equipo|servidor|sistema|maquina|ordenador|computadora|computador|pc|host|compu|nodo|server)",
  registro: "(registro[s]|log[s]|journal|bitacora[s]|traza[s]|diario)",
  ultimas: "(ultimas|ultimos)",
  desde: "(desde|de|a partir de|despues de)",
  hay: "(hay|tengo|tiene|tenemos|existe[n])",
  mas: "(mas|mayor[es])",
  consumen:
    "([se] [esta[n]] (consume[n]|usa[n]|gasta[n]|come[n]|chupa[n]|ocupa[n]|morfa[n]|traga[n]|usando|consumiendo|comiendo|comiendose|gastando|chupando|tragando|ocupando|morfando))",
};
