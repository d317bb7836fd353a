import { fold } from "../../../text/fold.ts";

/** What people call a column whose heading is in the other language or in another word, by kinds; the first is enough of a name. */
const alike = [
  "nombre nombres name names",
  "apellido apellidos surname surnames lastname",
  "ciudad ciudades city cities",
  "pais paises country countries",
  "provincia provincias province provinces",
  "fecha fechas date dates dia day",
  "hora horas time hour hours",
  "precio precios price prices",
  "cantidad cantidades quantity quantities qty unidades units",
  "importe importes amount amounts monto montos",
  "total totales totals",
  "correo correos email emails mail mails e-mail correos_electronicos",
  "usuario usuarios user users username login logins",
  "departamento departamentos department departments dept",
  "sueldo sueldos salario salarios salary salaries wage wages",
  "edad edades age ages",
  "estado estados status state states",
  "telefono telefonos phone phones telephone",
  "producto productos product products articulo articulos item items",
  "cliente clientes customer customers client clients",
  "servicio servicios service services",
  "nivel niveles level levels severidad severity",
  "rol roles role papel",
  "mensaje mensajes message messages msg",
  "ruta rutas path paths url urls uri",
  "duracion duraciones duration ms milisegundos milliseconds",
  "equipo equipos host hosts hostname maquina maquinas machine machines servidor servidores server servers",
  "puerto puertos port ports",
  "alumno alumnos alumna alumnas student students estudiante estudiantes",
  "asignatura asignaturas materia materias subject subjects",
  "curso cursos course courses clase clases class classes",
  "grupo grupos group groups",
  "titulo titulos title titles",
  "autor autores author authors",
  "codigo codigos code codes",
  "categoria categorias category categories",
  "empresa empresas company companies",
  "proveedor proveedores supplier suppliers vendor vendors",
  "factura facturas invoice invoices",
  "pedido pedidos order orders",
  "direccion direcciones address addresses",
  "version versiones versions",
  "peso weight",
  "tamano tamanos size sizes bytes",
  "activo activos activa activas active enabled",
  "lluvia lluvias rain rainfall precipitacion precipitaciones precipitation",
  "temperatura temperaturas temperature temperatures temp temps",
  "estacion estaciones station stations",
  "presion presiones pressure pressures",
  "humedad humidity",
  "ip ips",
  "id ids identificador",
  "stock existencias",
  "ejemplares copias copies",
  "segundos segundo seconds second secs",
  "carga cargas load loads",
  "disco discos disk disks",
  "memoria memory ram",
  "nota notas grade grades mark marks calificacion calificaciones score scores puntuacion puntuaciones",
  "puesto puestos position positions cargo cargos job jobs",
  "barrio barrios neighbourhood neighbourhoods neighborhood neighborhoods",
  "proyecto proyectos project projects",
  "sede sedes site sites",
  "reserva reservas booking bookings reservation reservations",
  "empleado empleados empleada empleadas employee employees",
  "vencimiento caduca vence expires expiry expiration",
  "mes meses month months",
  "ano anos anio anios year years",
  "tipo tipos type types",
  "pid pids",
  "comando comandos command commands",
  "shell shells",
  "image images imagen imagenes",
  "noche noches night nights",
  "habitacion habitaciones room rooms",
  "turno turnos shift shifts",
  "marca marcas brand brands",
  "moneda monedas currency currencies",
  "descuento descuentos discount discounts",
  "asiento asientos seat seats",
  "dueno duenos propietario propietarios owner owners",
  "color colores colour colours colors",
  "kilometros km kilometers kilometres mileage",
].map((words) => words.split(" "));

/** All that a heading may be called in a request: folded, each of one word or a few. */
export function namesFor(heading: string): readonly string[] {
  const own = fold(heading).trim();
  const plain = own.replace(/[_\-.]+/g, " ").replace(/\s+/g, " ");
  const kinds = alike.find((words) => words.includes(own));
  // "Ram_gb" is the RAM, whatever it is counted in.
  const counted = withUnit.exec(plain)?.[1];
  const names = [
    own,
    plain,
    ...pluralsOf(plain),
    ...(kinds ?? []),
    ...(counted === undefined ? [] : namesFor(counted)),
  ];
  return [...new Set(names)].filter((name) => name.length > 0);
}

const withUnit =
  /^([a-z][a-z ]+) (?:gb|mb|kb|tb|gib|mib|ms|s|secs?|segundos|seconds|min|minutos|minutes|eur|euros?|usd|kg|km|cm|pct|percent|celsius|grados|hours|horas)$/;

function pluralsOf(name: string): string[] {
  if (!/[a-z]$/.test(name)) return [];
  const plural = /[aeiou]$/.test(name) ? `${name}s` : /z$/.test(name) ? `${name.slice(0, -1)}ces` : `${name}es`;
  return [plural, `${name}s`, ...(/y$/.test(name) ? [`${name.slice(0, -1)}ies`] : []), name.replace(/(?<=.{3})s$/, "")];
}
