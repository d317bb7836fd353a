import { foldedText } from "../templates/tokens.ts";
import { meant, none, type SlotReader } from "./slot-read.ts";

/** A time zone of the tz database: its name, or a city, country or zone as people call it. */
export const timezone: SlotReader = {
  width: 4,
  read: (tokens) => {
    const said = foldedText(tokens)
      .replace(/_/g, " ")
      .replace(/^(la |el |los |las |the )/, "");
    const called = byName.get(said);
    if (called !== undefined) return meant(called);
    const [token] = tokens;
    if (tokens.length !== 1 || !token) return none;
    // "América/Bogotá", as it sounds.
    const city = byName.get(token.folded.split("/").at(-1)?.replace(/_/g, " ") ?? "");
    if (token.folded.includes("/") && city !== undefined) return meant(city);
    if (/^(utc|gmt)$/i.test(token.text)) return meant("UTC");
    const written = /^(africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc)\/[\w/+-]+$/i;
    return written.test(token.text) ? meant(capitalised(token.text)) : none;
  },
};

/** "europe/madrid" and "America/new_york" as the files are called. */
function capitalised(name: string): string {
  return name
    .split("/")
    .map((part) =>
      part
        .split(/([_-])/)
        .map((word) =>
          /^(of|es|au)$/i.test(word) ? word.toLowerCase() : word.replace(/^[a-z]/, (at) => at.toUpperCase()),
        )
        .join(""),
    )
    .join("/");
}

// Where a country has several zones, that of its capital or most populous one.
const places = `
Europe/Madrid: spanish, madrid, españa, spain, peninsula, península, barcelona, sevilla, valencia, bilbao, zaragoza, hora peninsular, españa peninsular
Atlantic/Canary: canarias, islas canarias, las palmas, tenerife, canary islands, canaries
Europe/Lisbon: lisboa, lisbon, portugal, oporto
Europe/London: british, londres, london, inglaterra, england, reino unido, united kingdom, uk, gran bretaña, great britain
Europe/Paris: paris, parís, francia, france
Europe/Berlin: german, berlin, berlín, alemania, germany, munich, frankfurt
Europe/Rome: roma, rome, italia, italy, milan
Europe/Amsterdam: amsterdam, ámsterdam, holanda, netherlands, países bajos
Europe/Brussels: bruselas, brussels, belgica, bélgica, belgium
Europe/Zurich: zurich, zúrich, suiza, switzerland, ginebra
Europe/Vienna: viena, vienna, austria
Europe/Dublin: dublin, dublín, irlanda, ireland
Europe/Moscow: moscu, moscú, moscow, rusia
Europe/Athens: atenas, athens, grecia, greece
Europe/Stockholm: estocolmo, stockholm, suecia, sweden
Europe/Oslo: oslo, noruega, norway
Europe/Copenhagen: copenhague, copenhagen, dinamarca, denmark
Europe/Helsinki: helsinki, finlandia, finland
Europe/Warsaw: varsovia, warsaw, polonia, poland
Europe/Andorra: andorra
Europe/Istanbul: estambul, istanbul, turquia, turkey
America/Mexico_City: mexican, mexico, méxico, ciudad de mexico, mexico city, cdmx, df, guadalajara, mexico df, centro de mexico
America/Monterrey: monterrey
America/Tijuana: tijuana
America/Cancun: cancun, cancún
America/Argentina/Buenos_Aires: buenos aires, argentina, rosario
America/Argentina/Cordoba: cordoba argentina
America/Bogota: bogota, bogotá, colombia, medellin, medellín, cali
America/Lima: lima, peru, perú
America/Santiago: santiago, santiago de chile, chile
America/Caracas: caracas, venezuela
America/Guayaquil: quito, ecuador, guayaquil
America/La_Paz: la paz, paz, bolivia
America/Montevideo: montevideo, uruguay
America/Asuncion: asuncion, asunción, paraguay
America/Panama: panama, panamá
America/Costa_Rica: costa rica, san jose
America/Guatemala: guatemala, ciudad de guatemala
America/El_Salvador: el salvador, salvador, san salvador
America/Tegucigalpa: tegucigalpa, honduras
America/Managua: managua, nicaragua
America/Havana: la habana, habana, cuba, havana
America/Santo_Domingo: santo domingo, republica dominicana, dominicana, dominican republic
America/Puerto_Rico: puerto rico, san juan
America/Sao_Paulo: sao paulo, são paulo, brasil, brazil, rio de janeiro, brasilia
America/New_York: nueva york, new york, miami, washington, boston, eastern, eastern time, hora del este
America/Chicago: chicago, houston, dallas, central time, hora central
America/Denver: denver, mountain time
America/Phoenix: phoenix, arizona
America/Los_Angeles: los angeles, angeles, california, san francisco, seattle, pacific time, hora del pacifico
America/Toronto: toronto, canada, ottawa
America/Vancouver: vancouver
Africa/Ceuta: ceuta, melilla
Africa/Casablanca: casablanca, marruecos, morocco, rabat
Africa/Cairo: el cairo, cairo, egipto, egypt
Africa/Malabo: malabo, guinea ecuatorial
Africa/Johannesburg: johannesburgo, johannesburg, sudafrica, south africa
Africa/Lagos: lagos, nigeria
Africa/Nairobi: nairobi, kenia, kenya
Asia/Kolkata: india, indian, indian standard, calcuta, kolkata, calcutta, delhi, new delhi, nueva delhi, mumbai, bombay, bangalore, bengaluru, chennai, hyderabad, ist
Asia/Dubai: dubai, emiratos
Asia/Jerusalem: jerusalen, jerusalem, israel
Asia/Shanghai: shanghai, pekin, pekín, beijing, china
Asia/Hong_Kong: hong kong
Asia/Singapore: singapur, singapore
Asia/Tokyo: tokio, tokyo, japon, japón, japan
Asia/Seoul: seul, seúl, seoul, corea, korea
Asia/Karachi: karachi, pakistan
Asia/Dhaka: dhaka, bangladesh
Asia/Colombo: colombo, sri lanka
Asia/Kathmandu: katmandu, kathmandu, nepal
Asia/Manila: manila, filipinas, philippines
Asia/Jakarta: yakarta, jakarta, indonesia
Australia/Sydney: sidney, sydney, australia
Australia/Melbourne: melbourne
Australia/Perth: perth
Pacific/Auckland: auckland, nueva zelanda, new zealand
UTC: utc, gmt, hora universal, tiempo universal, universal time, greenwich, zulu, coordinated universal time
`;

const byName: ReadonlyMap<string, string> = new Map(
  places
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [zone = "", names = ""] = row.split(": ");
      return names.split(", ").map((name) => [name.normalize("NFD").replace(/[\u0300-\u036f]/g, ""), zone] as const);
    }),
);
