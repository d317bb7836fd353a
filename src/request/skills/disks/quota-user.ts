import type { Language } from "../../../shared/language.ts";
import { sayBytes } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What one user, or oneself, uses of the disk quota. */
export const quotaUser = defineSkill({
  id: "quota-user",
  sentences: {
    es: [
      "cuota de disco de {user}",
      "[(la|que|cual es la|cuanta|el)] (cuota|quota|cupo) [de (disco|espacio|almacenamiento)] [(tiene|tiene asignada|asignada a|de|del|le queda a|para)] [(el|la)] [<usuario>] {user}",
      "(cuanto|cuanta) (cuota|quota|cupo|espacio de cuota|le queda de cuota) [de (disco|espacio)] [(le)] (queda|tiene|usa|gasta|ha usado|lleva) [(a|usado|usada|gastado)] [(el|la|al)] [<usuario>] {user}",
      "(cuanto|cuanta|que) [(espacio|disco)] (le queda|usa|ha usado|lleva usado|tiene|ocupa|ha gastado|gasta|consume) [(a|al)] [(el|la)] [<usuario>] {user} (de|en|segun) [(la|su)] (cuota|quota|cupo)",
      "(cuanto|cuanta) [le] queda de (cuota|quota|cupo) (a|al|de) [(el|la)] [<usuario>] {user}",
      "[si] [(el|la)] [<usuario>] {user} (se (pasa|ha pasado|paso|excede)|supera|ha superado|supero|esta por encima|excede|tiene|llego|anda cerca) (de|la|su|a|de la|de su) [su] (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] (se (pasa|ha pasado|paso)|supera|ha superado|excede|tiene) [(el|la)] [<usuario>] {user} (de|la|su|de la|de su|alguna) (cuota|quota|cupo) [de (disco|espacio)]",
      "[(estado|uso|situacion|consumo|limite)] (de|de la) (cuota|quota|cupo) [de disco] (de|del|para) [(el|la)] [<usuario>] {user}",
      "(mi|cual es mi|cuanta es mi) (cuota|quota|cupo) [de (disco|espacio)]",
      "(cuanta|cuanto de mi|cuanto) (cuota|quota|cupo) [de (disco|espacio)] (me queda|tengo|llevo|uso|he usado|me queda libre)",
      "(como|que tal) (voy|estoy|ando) de (cuota|quota|cupo) [de disco]",
      "(como|que tal) (va|esta|anda) de (cuota|quota|cupo) [de disco] [(el|la)] [<usuario>] {user}",
      "(como|que tal) (va|esta|anda) [(el|la)] [<usuario>] {user} de (cuota|quota|cupo) [de disco]",
      "que limite de (disco|espacio|almacenamiento) tiene [(el|la)] [<usuario>] {user}",
      "(cuanto|cuanta) [(espacio|disco)] de (su|la) (cuota|quota|cupo) (usa|tiene usado|ha usado|lleva|gasta|le queda a|ha gastado) [(el|la)] [<usuario>] {user}",
      "[si] tiene [(alguna|una)] (cuota|quota|cupo) [de disco] [(el|la)] [<usuario>] {user}",
      "(cuanto|cuanta) [(espacio|disco)] de (su|la) (cuota|quota|cupo) [de (disco|espacio)] (usa|tiene usado|tiene gastado|ha usado|lleva|lleva gastado|lleva usado|gasta|le queda a|ha gastado|gasto|uso|ha consumido|lleva consumido|ocupa) [ya] [(el|la)] [<usuario>] {user}",
      "(como|que tal) (va|anda|esta|sigue) [(el|la)] [<usuario>] {user} (con|de|en|respecto a) [(la|su)] (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] [(el|la)] [<usuario>] {user} (ha llegado|llego|ha alcanzado|alcanzo|ha agotado|agoto|ha llenado|lleno|se ha comido|ha gastado|ha rebasado|rebaso|toco) [(a|al|toda)] [(la|su|el|el limite de|el tope de)] [(la|su)] (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] (ha llegado|llego|ha alcanzado|alcanzo|ha agotado|agoto|ha llenado|ha rebasado|rebaso) [(el|la)] [<usuario>] {user} [(a|al)] [(la|su|el limite de|el tope de)] [(la|su)] (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] (le|a) queda [(algo de|mucha|poca)] (cuota|quota|cupo) [de (disco|espacio)] (a|al|para) [(el|la)] [<usuario>] {user}",
      "(cuanto|que tanto|cuanta) [(espacio|disco)] (le queda|le falta|tiene libre) (a|al) [(el|la)] [<usuario>] {user} (de|en|para llenar|para agotar|antes de llenar) (su|la) (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] (ha llegado|llego|esta|anda|ya llego) [(el|la)] [<usuario>] {user} (al limite|al tope|cerca|cerca del limite|por encima|en el limite) de (la|su) (cuota|quota|cupo) [de (disco|espacio)]",
      "[si] [(el|la)] [<usuario>] {user} (ha llegado|llego|esta|anda) (al limite|al tope|cerca|cerca del limite|por encima|en el limite) de (la|su) (cuota|quota|cupo) [de (disco|espacio)]",
      "cuanto (lleva|ha|tiene) (gastado|usado|consumido|ocupado) [(el|la)] [<usuario>] {user} de (su|la) (cuota|quota|cupo) [de (disco|espacio)]",
    ],
    en: [
      "disk quota of {user}",
      "[(the|what is the|show)] [(disk|storage|space)] quota [(status|usage|limit)] (of|for|on) [(the|user|the user)] {user}",
      "(what|which) [(disk|storage)] quota does [(the|user|the user)] {user} have",
      "how much [of] [(the|their|his|her|its)] [(disk|storage)] quota (does|has|is|did) [(the|user|the user)] {user} (have left|have|used|use|using|got left|got|left|used up)",
      "how much [disk] quota is left (for|to) [(the|user|the user)] {user}",
      "(is|has) [(the|user|the user)] {user} [(gone|went|near|close to|exceeded)] [(over|above|within|under)] [(their|the|his|her)] [(disk|storage)] quota",
      "does [(the|user|the user)] {user} have a [(disk|storage)] quota",
      "(how much|how many) (space|disk) (does|can|may|is) [(the|user|the user)] {user} (have left|have|use|allowed) [(in|of|on|by|under)] [(the|their|his|her)] quota",
      "[(what is)] my [(disk|storage)] quota",
      "how much [of] [my] [(disk|storage)] quota (do i have left|have i used|is left|do i have|am i using)",
      "am i over [(my|the)] [(disk|storage)] quota",
      "how (am i|is [(the|user|the user)] {user}) doing (on|for) [(disk|their|my)] quota",
      "[(the)] quota {user}",
      "{user} (disk quota|quota|quota usage|quota status)",
      "what is {user} [disk] quota",
      "(has|did|is|will) [(the|user|the user)] {user} (hit|reached|reach|filled|filled up|used up|exhausted|blown|blow|maxed out|burst|run out of|near|close to|about to hit|at the limit of|at) [(all of|through)] [(their|the|his|her)] [(disk|storage|space)] quota",
      "how (is|close is|near is|far is) [(the|user|the user)] {user} [doing] (with|to|from|on|for|against) [(their|the|his|her)] [(disk|storage)] quota",
      "(does|has) [(the|user|the user)] {user} [(still|have|got)] (have any|any|got any|some) [(disk|storage)] quota left",
    ],
  },
  slots: { user: { type: "user", optional: true } },
  command: ({ user }, machine) => ({
    pipeline: [["quota", "-w", "-p", ...(user === undefined ? [] : ["-u", user])]],
    ...(user === undefined || user === machine.user ? {} : { root: true as const }),
  }),
  // quota ends with 1 when a limit is passed.
  say: spoken(
    { es: ({ stdout }, { user }) => tell(stdout, user, "es"), en: ({ stdout }, { user }) => tell(stdout, user, "en") },
    [1],
  ),
});

/** "/dev/sda1  20480*  10240  20480  1764156600  12  0  0": kilobytes, with a star where the limit is passed. */
function tell(stdout: string, user: string | undefined, language: Language): string {
  const row = lines(stdout)
    .map((line) => /^\s*(\S+)\s+(\d+)(\*?)\s+(\d+)\s+(\d+)(?:\s|$)/.exec(line))
    .find((match) => match !== null);
  const spanish = language === "es";
  if (!row) {
    return spanish ? `${user ?? "Tu usuario"} no tiene cuota de disco.` : `${user ?? "Your user"} has no disk quota.`;
  }
  const [, disk = "", used = "0", star = "", soft = "0", hard = "0"] = row;
  const limit = Number(hard) || Number(soft);
  const share = limit === 0 ? "" : ` (${Math.round((100 * Number(used)) / limit)} %)`;
  const amounts = [Number(used), limit].map((kilobytes) => sayBytes(kilobytes * 1024, language));
  if (spanish)
    return `${user ?? "Tu usuario"} usa ${amounts[0]} de ${amounts[1]}${share} en ${disk}${star ? ", por encima de su cuota" : ""}.`;
  return `${user ?? "Your user"} uses ${amounts[0]} of ${amounts[1]}${share} on ${disk}${star ? ", over the quota" : ""}.`;
}
