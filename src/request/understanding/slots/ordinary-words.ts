/**
 * Everyday words that name no service, user, file or host unless the machine has one called so: "para un momento",
 * "apaga la luz", "busca la verdad".
 */
export function isOrdinaryWord(word: string): boolean {
  return ordinary.has(word);
}

const ordinary: ReadonlySet<string> = new Set(
  `lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
   diciembre monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
   him her them us me you they he she we his hers theirs someone somebody everyone everybody anyone nobody contrato contratos pasaporte contract contracts passport
   a al algo alguien alguno alguna algun ahi alla alli aqui asi aun ahora antes apenas aunque bajo bastante bien cada casi como con cosa cosas cual cualquiera cuando cuanto
   de del demas demasiado desde despues donde dos durante el ella ellos en entonces entre era es esa esas ese eso esos esta estas este esto estos estoy fue gente ha hace hacer hacia
   han hasta hay he hoy igual jamas junto la las le les lo los luego manana mas mal me media medio mejor menos mi mia mientras mio mis mismo momento mucha mucho muchos muy nada nadie ni
   ningun ninguna ninguno no nos nosotros nuestra nuestro nunca o otra otras otro otros para pero poco por porque pronto pues que quien quienes quiza rato se ser si siempre sido sin
   sobre solo son su sus suyo tal tambien tampoco tan tanto tarde te tengo tiempo tiene toda todas todavia todo todos tras tres tu tus tuyo un una uno unos usted va vale vamos van varios
   veces ver vez voy y ya yo ayer anoche noche dia dias semana mes ano anos hora horas minuto minutos segundo segundos
   casa cocina luz luces tele television radio musica cancion coche carro auto moto puerta ventana agua cafe comida cena desayuno pizza pan mesa silla cama bano perro gato nino nina hijo hija
   mama papa madre padre amigo amiga jefe jefa trabajo reunion vacaciones viaje avion tren autobus bus calle ciudad pueblo pais mundo vida muerte amor verdad mentira suerte dinero banco
   libro pelicula juego partido futbol noticias tiempo clima lluvia sol calor frio alarma despertador recordatorio cita llamada mensaje foto fotos video telefono movil celular
   cafetera lavadora lavavajillas nevera horno calefaccion aire ventilador persiana cortina bombilla lampara aspiradora microondas estufa secadora plancha coches ruido silencio problema problemas
   chiste chistes broma cuento historia pregunta respuesta idea duda error ejemplo manera forma parte lado lugar sitio nombre numero grupo caso punto fin principio orden ordenes tema temas
   oculto oculta ocultos ocultas visible visibles nuevo nueva nuevos nuevas viejo vieja viejos viejas grande grandes bailar cantar comer beber dormir correr saltar llorar reir gritar hablar pensar sonar jugar molestar todo router impresora pantalla raton teclado
   servicio servicios proceso procesos archivo archivos fichero ficheros carpeta carpetas directorio usuario usuarios paquete paquetes puerto puertos servidor servidores maquina equipo sistema
   programa programas ordenador computadora disco discos memoria red redes
   hidden visible old huge empty about after again all also am an and another any anybody anyone anything are as at away back bad be because been before being better between big both but by can car cat coffee come could day days
   did dinner do does dog doing done door down each else enough even ever every everybody everyone everything family few film find first food for found friend from game get girl give go going good
   got great had happy has have having he her here him his home hour hours house how i idea if in into is it its job joke jokes just keys kid kind know last late later least left less let life light
   lights like little live long look lot love make man many may maybe me mean meeting milk minute minutes moment money month more most movie much music my myself name need never new news next nice night no
   nobody none not nothing now of off on once one only or other our out over own part people person phone pizza place play please point problem problems question quite radio rain rather ready really
   right room said same saw say school second seconds see she should show since so some somebody someone something song soon sorry start still stop story stuff such sun sure take talk talking tell
   than thank that the their them then there these they thing things think this those three time times to today together tomorrow tonight too train trip true truth tv two under until up us vacation
   very wait want was water way we weather week weekend well went were what whatever when where which while who whole why will window wish with without woman word words work world would wrong year years
   yes yesterday yet you your yourself chat noise alarm reminder heating oven fridge washing vacuum lamp curtain blinds crying dancing singing laughing worrying
   regular world-writable writable readable executable escribible ejecutable legible
   swap intercambio actual actuales current junk rubbish garbage mess table evidence basura chatarra trastos
   service services process processes file files folder folders directory user users package packages port ports server servers machine computer system program programs disk memory network router printer screen`.split(
    /\s+/,
  ),
);
