import type { Rules } from "./parse-template.ts";

/**
 * Pieces that Spanish templates share. Verbs carry their forms: imperative of Spain and of Latin America (voseo folds to
 * the same letters), infinitive, and the subjunctive of "quiero que…". "No reinicies" matches nothing: whole sentences only.
 */
export const rulesEs: Rules = {
  reinicia:
    "(reinicia|reiniciar|reinicie|reinicies|reiniciame|resetea|resetear|restartea|rearranca|rearrancar|relanza|relanzar|(vuelve|volver) a (arrancar|iniciar|levantar|lanzar)|(dale|haz|hacer|hazle|pega|pegale) un (reinicio|restart|reset) (a|al))",
  arranca:
    "(arranca|arrancar|arranque|arranques|arrancame|inicia|iniciar|inicie|inicies|enciende|encender|prende|prender|levanta|levantar|levante|levantes|lanza|lanzar|start|(pon|poner) en marcha|(pon|echa) a andar)",
  para: "(para|parar|pare|pares|parame|deten|detene|detener|detenga|detengas|apaga|apagar|apague|apagues|frena|frenar|tumba|tumbar|baja|bajar|stop)",
  recarga: "(recarga|recargar|recargue|recargues|relee|releer|reload)",
  activa: "(activa|activar|active|actives|habilita|habilitar|habilite|habilites)",
  desactiva: "(desactiva|desactivar|desactive|desactives|deshabilita|deshabilitar|inhabilita)",
  servicio: "[(el|la|los|las|mi)] [(servicio|demonio|daemon|unidad|server|servidor [web])] [(de|del|llamado)]",
  busca:
    "(busca|buscar|buscame|busques|busque|encuentra|encontrar|encuentrame|localiza|localizar|localizame|donde (esta|estan))",
  copia: "(copia|copiar|copie|copies|copiame|(haz|hacer|hazme) una copia (de|del)|duplica|duplicar|respalda|respaldar)",
  mueve: "(mueve|mover|mueva|muevas|mueveme|traslada|trasladar|pasa|pasar)",
  borra:
    "(borra|borrar|borre|borres|borrame|elimina|eliminar|elimine|elimines|quita|quitar|suprime|suprimir|remueve|remover)",
  crea: "(crea|crear|cree|crees|creame|haz|hazme|hacer|genera|generar)",
  instala: "(instala|instalar|instale|instales|instalame|pon|ponme)",
  desinstala:
    "(desinstala|desinstalar|desinstale|desinstales|quita|quitar|elimina|eliminar|borra|borrar|remueve|remover)",
  carpeta: "(carpeta|directorio|folder)",
  carpetas: "(carpetas|directorios|folders)",
  archivo: "(archivo|fichero|documento)",
  archivos: "(archivos|ficheros|documentos)",
  disco: "(disco[s]|[disco] duro[s]|almacenamiento|sistema[s] de archivos|particion|particiones|unidad de disco)",
  memoria: "(memoria|ram|memoria ram)",
  usuario: "(usuario|usuaria|cuenta|cuenta de usuario|login)",
  equipo: "(equipo|servidor|sistema|maquina|ordenador|computadora|computador|pc|host|compu|nodo|server)",
  registro: "(registro[s]|log[s]|journal|bitacora[s]|traza[s])",
  ultimas: "(ultimas|ultimos)",
  desde: "(desde|de|a partir de|despues de)",
  hay: "(hay|tengo|tiene|tenemos|existe[n])",
  mas: "(mas|mayor[es])",
  consumen: "(consume[n]|usa[n]|gasta[n]|come[n]|chupa[n]|ocupa[n]|esta[n] (usando|consumiendo|comiendo|gastando))",
};
