import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The access list of a file or folder: what single users and groups may do beyond its mode. */
export const accessListShow = defineSkill({
  id: "access-list-show",
  sentences: {
    es: [
      "qué acl tiene {path}",
      "[(que|cuales|cuales son|las|la|el)] (acl|acls|lista de acceso|lista de control de acceso|listas de acceso|listas de control de acceso|permisos acl|permisos extendidos|getfacl|permisos finos|reglas acl|entradas acl) [(tiene|tienen|hay|de|del|en|sobre|aplicadas en|aplicadas a|puestas en|definidas en|hay en)] <cosa> {path}",
      "[si] (tiene|hay|lleva) [(alguna|algun|una|algunas)] (acl|acls|lista de acceso|lista de control de acceso|permisos acl|permisos extendidos) [(en|sobre)] <cosa> {path}",
      "[si] <cosa> {path} (tiene|lleva) [(alguna|algun|una)] (acl|acls|lista de acceso|permisos acl|permisos extendidos)",
      "(que|cuales) (usuarios|grupos|personas) [y (usuarios|grupos)] (tienen|con) (acceso|permiso|permisos) (a|al|en|sobre|por acl a) <cosa> {path}",
      "(quien|quienes) (tiene|tienen) acceso (a|al|en|sobre) <cosa> {path}",
      "quien (tiene|tienen) permisos (acl|especiales|extra|adicionales) (en|sobre|a) <cosa> {path}",
      "(quien|quienes|que usuarios|que grupos) (puede|pueden) (acceder a|acceder|acceder al) <cosa> {path}",
      "(haz|hacer|pasa|lanza) [un] getfacl (a|al|de|del|sobre|en) <cosa> {path}",
      "permisos (detallados|por usuario|de cada usuario|completos) (de|del|en|sobre) <cosa> {path}",
      "a (quien|quienes|que usuarios) se (le|les) (ha dado|dio|da) acceso (a|al|en) <cosa> {path}",
      "[si] (tiene|hay|lleva) [(alguna|algun|una|algunas)] (acl|acls|lista de acceso|lista de control de acceso) (en|sobre) <cosa> {path} [(y)] [(quiero|quisiera|querria|me gustaria|dejame|necesito)] (verla|leerla|verlas|leerlas|ver cual|saber cual)",
      "[si] (tiene|hay|lleva) <cosa> {path} [(alguna|algun|una|algunas)] (acl|acls|lista de acceso|permisos acl|permisos extendidos) [puest(a|as|os)]",
      "[si] (hay|existe) [(alguna|algun|una)] (acl|lista de acceso) (puesta|definida|aplicada|activa) (en|sobre|a) <cosa> {path}",
      "[(que|cuales|la|las)] (acl|acls|a c l|lista de acceso|listas de acceso|reglas acl) [(tiene|tienen|lleva|hay|trae)] (puest(a|as)|aplicad(a|as)|definid(a|as)|asignad(a|as)|configurad(a|as)|activ(a|as)) [(en|a|sobre|para)] <cosa> {path}",
      "[(que|cuales|la|las)] a c l (tiene|hay en|de|del|lleva) <cosa> {path}",
    ],
    en: [
      "what access list does {path} have",
      "[(what|which|what is|the)] [the] (acl|acls|access list|access control list|access lists|access control lists|acl entries|extended permissions|getfacl|acl permissions) [(is|are|of|on|for|set on|set for|are on|are set on|there on)] <object> {path}",
      "(what|which) (acl|acls|access list|acl entries|extended permissions) (does|do) <object> {path} have",
      "does <object> {path} have (an|any|a) (acl|acls|access list|access control list|extended permissions)",
      "(is|are) there (an|any|a) (acl|acls|access list|access control list|acl entries|extended permissions) (on|for|set on) <object> {path}",
      "(who|who all) has [(got)] access to <object> {path}",
      "(which|what) (users|groups|people) [and (users|groups)] (have|with|got) access to <object> {path}",
      "(which|what) (users|groups|people) [and (users|groups)] can access <object> {path}",
      "<object> {path} (acl|acls|access list)",
      "(run|do) [a] getfacl (on|of|for) <object> {path}",
      "(detailed|per user|per-user) permissions (of|on|for) <object> {path}",
      "(who|whom) has been (given|granted) access to <object> {path}",
      "(is|are) there (an|any|a) (acl|acls|access list|access control list|acl entries|extended permissions) (on|for|set on) <object> {path} [(and)] [(i would|i want|let me|i need|can i)] [(like to|to)] (read|see|view|check|look at) (it|them)",
      "does <object> {path} (carry|use|come with) (an|any|a) (acl|acls|access list|access control list)",
      "(what|which) (acl|acls|access list|access control list|acl entries) (is|are) [there] (on|set on|in place on|applied to) <object> {path}",
      "who has [(an|any)] acl (access|rights|permissions|entry) (to|on|for) <object> {path}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo o carpeta?", en: "Of which file or folder?" } },
  },
  command: ({ path = "" }) => ({ pipeline: [["getfacl", "-p", path]] }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => tell(stdout, path, "es"),
    en: ({ stdout }, { path = "" }) => tell(stdout, path, "en"),
  }),
});

function tell(stdout: string, path: string, language: Language): string {
  const spanish = language === "es";
  const entries = lines(stdout).flatMap((line) => {
    const [, kind, name = "", bits = ""] = /^(user|group):([^:]+):([r-][w-][xst-])/.exec(line) ?? [];
    if (kind === undefined) return [];
    const rights = [
      ...(bits[0] === "r" ? [spanish ? "lectura" : "read"] : []),
      ...(bits[1] === "w" ? [spanish ? "escritura" : "write"] : []),
      ...(bits[2] === "-" ? [] : [spanish ? "ejecución" : "execute"]),
    ];
    const who = kind === "user" ? name : `${spanish ? "grupo" : "group"} ${name}`;
    return [`${who} (${rights.length > 0 ? rights.join(", ") : spanish ? "nada" : "nothing"})`];
  });
  const owner = /^# owner: (.*)$/m.exec(stdout)?.[1] ?? "";
  if (entries.length === 0) {
    return spanish
      ? `${path} no tiene lista de acceso: solo los permisos normales, y es de ${owner}.`
      : `${path} has no access list: only the usual permissions, and it belongs to ${owner}.`;
  }
  return spanish
    ? `Además de su dueño, ${owner}, en ${path} pueden: ${sayList(entries, "es")}.`
    : `Besides its owner, ${owner}, on ${path}: ${sayList(entries, "en")}.`;
}
