import { sayHumanSize } from "../saying/figures.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const journal =
  "(journal|journald|<registro> de (systemd|journald|journal)|<registro> del (sistema|<equipo>|journal|systemd)|journal de systemd|bitacora[s] del sistema)";
const takes =
  "(ocupa|ocupan|pesa|pesan|mide|gasta|gastan|usa|usan|consume|consumen|tiene|tienen|lleva|estan ocupando|esta ocupando)";
const theJournal =
  "[the] (journal|journald|systemd journal|system journal|systemd log|systemd logs|journal logs|system logs)";

/** How much disk the journal takes. */
export const journalSize = defineSkill({
  id: "journal-size",
  sentences: {
    es: [
      "cuánto ocupa el journal",
      `[(cuanto|que|cuant(o|a)s (gigas|megas))] [(espacio|disco|sitio|lugar)] ${takes} [(el|los|la|las)] ${journal} [en [el] disco]`,
      `(tamano|peso|espacio|uso de disco|ocupacion|espacio ocupado) [(que ocupa|que ocupan|que usa|ocupado por|usado por|en disco)] (de|del|de los|de las|el|los|por el|por los) ${journal}`,
      `cuanto (ocupan|pesan|espacio ocupan|espacio usan|gastan) los <registro> (de|del) (sistema|systemd|journal|journald) [en [el] disco]`,
      `(que tan|como de|cuan) (grande|grandes|pesado) (es|esta|son|estan) [(el|los|la)] ${journal}`,
      `que tamano (tiene|tienen|ocupa) [(el|los|la)] ${journal}`,
      `(es|esta) [muy] grande [(el|la)] ${journal}`,
      `[(el|la)] (journal|journald) cuanto (ocupa|pesa|mide)`,
      "(espacio|disco) (usado|ocupado|que ocupa|que gasta) [por] [el] (journal|journald|journal de systemd)",
      "cuanto (disco|espacio) se (come|lleva|traga|chupa) [el] (journal|journald)",
      "(uso de disco|disk usage) del (journal|journald)",
      `cuant(o|a)s (megas|gigas|mb|gb) (ocupa|ocupan|pesa|pesan|tiene|usa|usan|lleva|gasta) [(el|los|la)] ${journal}`,
      "(cuanto|que) (espacio|disco|sitio|lugar) (le|se) (quita|come|lleva|traga|roba) [(al disco)] [el] (journal|journald)",
      "(cuanto|que) (ocupan|pesan|miden|gastan|espacio ocupan|espacio usan|espacio gastan) los (<registro>) (de|del) [(journal|systemd|journald|sistema)] [en disco]",
      `[el] (peso|tamano|espacio) (total) (de|del|de los) ${journal}`,
      `(ocupa|ocupan|pesa) mucho [(el|los)] ${journal}`,
      "(esta|es) muy grande [(el)] (journal|journald)",
      "journal (tamano|espacio|uso de disco)",
      `cuanto (espacio|disco|sitio|lugar) (esta|estan) (usando|ocupando|gastando|consumiendo|tomando) [(el|los|la)] ${journal} [(en [el] disco|del disco)]`,
      `cuanto (esta|estan) (usando|ocupando|gastando|pesando) [(el|los|la)] ${journal} [(en [el] disco|del disco|de disco)]`,
      `cuanto (ocupa|pesa|mide|gasta) en [el] disco [(el|los|la)] ${journal}`,
      `[los] (gigas|megas) (del|de los) ${journal}`,
      `(el|los) ${journal} (ocupa|ocupan|pesa|pesan) (mucho|demasiado|cuanto)`,
      "[cuanto] [<relleno>] [<relleno>] (espacio|tamano|lugar|sitio|disco|peso|gigas|megas) [<relleno>] [<relleno>] [(ocupa|ocupan|pesa|pesan|mide|come|usa|usan|gasta|gastan|ocupando|usando|gastando|pesando|consume|lleva|tiene)] [<relleno>] [<relleno>] (journal|journald|<registro> de (systemd|journald)|<registro> del (journal|systemd)|journal de systemd) [en [el] disco]",
      "[<relleno>] [<relleno>] (journal|journald|<registro> de (systemd|journald)|<registro> del (journal|systemd)|journal de systemd) cuanto [(espacio|disco|sitio|lugar)] [<relleno>] [<relleno>] (ocupa|ocupan|pesa|pesan|mide|come|usa|usan|gasta|gastan|ocupando|usando|gastando|pesando|consume|lleva|tiene) [en [el] disco]",
      "cuanto [<relleno>] [<relleno>] (ocupa|ocupan|pesa|pesan|mide|come|usa|usan|gasta|gastan|ocupando|usando|gastando|pesando|consume|lleva|tiene) [<relleno>] [<relleno>] (journal|journald|<registro> de (systemd|journald)|<registro> del (journal|systemd)|journal de systemd) [en [el] disco]",
      `cuanto (lleva|tiene|esta|hay) (ocupado|gastado|usado|acumulado) [(por|en|el|los)] [(el|los)] ${journal}`,
      `cuanto [(espacio|disco|sitio|lugar)] se (esta|estan) (comiendo|tragando|llevando|chupando) [(el|los)] ${journal}`,
    ],
    en: [
      "how much space does the journal take",
      `how (big|large) (is|are|has) ${theJournal} [(got|become|on disk)]`,
      `how much [(disk|disk space|space|room|storage)] (does|do|is|are) ${theJournal} (take|take up|use|occupy|taking|taking up|using|occupying|need|eat|hog) [up] [on [the] disk]`,
      `[the] (size|disk usage|disk use|space used|space taken) (of|by) ${theJournal}`,
      "[the] (journal|journald|systemd journal) (size|disk usage|disk use|disk space)",
      `what is the size of ${theJournal}`,
      `what (space|disk space|size) (does|do) ${theJournal} (take|take up|use|occupy|have)`,
      "is the journal (big|large|too big|too large)",
      "[the] (disk|disk space|space) (used|taken|taken up|occupied) by [the] (journal|journald|systemd journal)",
      "how (big|large) the (journal|systemd journal) is",
      "how many (gigs|gigabytes|megabytes|megs) (does|is) the journal (take|take up|use|taking|using)",
      "how much (disk|disk space|space|room) [the] (system logs|journal|journald|systemd logs|systemd journal) (take|takes|use|uses|occupy|occupies|is taking|are taking) [up]",
      "[the] [total] (size|space|footprint|disk usage) of [the] [(systemd|system|journald)] (journal|logs|journal logs)",
      "how (big|large) [(is|are)] [the] (systemd|journald|system) [(journal|logs)] [(is|are)]",
      "(is|does) the journal (taking|take) [up] [too] (much|a lot of) space",
      "how much is the journal (using|taking|taking up)",
      "[how] [(much|big|large|many)] [<filler>] [<filler>] [disk] (space|room|disk|storage|size|gigs|megs) [<filler>] [<filler>] [<filler>] (journal|journald|journal logs|systemd logs|systemd journal|system logs) [<filler>] [<filler>] [(take|takes|taking|use|uses|using|occupy|eat|eating)] [up]",
      "how (much|big|large) [<filler>] [<filler>] [<filler>] (journal|journald|journal logs|systemd logs|systemd journal) [(take|takes|taking|use|uses|using|occupy|eat|eating|gotten|grown)] [up]",
      "how much [(of the|of our|of my|disk|disk space|space|room|storage)] [(disk|disk space|space|room|storage)] (are|is|do|does|have|has) [the] (journal|journald|systemd journal|system journal|systemd log|systemd logs|journal logs|journald logs|journal files|system logs|journald log) (eating|eating up|eaten|eaten up|hogging|taking|taking up|taken|taken up|using|using up|used|used up|chewing up|gobbling up|consuming|occupying|eat|eat up|take|take up|use|use up|hog|chew up|consume|occupy) [up] [(on|of)] [(the|our|my|this)] [(disk|<machine>)]",
      "how (big|large|fat|huge) (is|are|has|have) [the] (journald logs|journald log|journal files) [(got|become|on disk|grown)]",
      "is the (journal|systemd journal) (taking|using|eating|hogging) [up] (a lot of|much|lots of|loads of|too much) (room|space|disk)",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["journalctl", "--disk-usage"]] }),
  say: spoken({
    es: ({ stdout }) => {
      const size = taken(stdout);
      return size === undefined
        ? "No he podido ver lo que ocupa."
        : `El registro de systemd ocupa ${sayHumanSize(size, "es")}.`;
    },
    en: ({ stdout }) => {
      const size = taken(stdout);
      return size === undefined
        ? "I could not see what it takes up."
        : `The journal takes up ${sayHumanSize(size, "en")}.`;
    },
  }),
});

/** "Archived and active journals take up 1.2G in the file system." */
function taken(stdout: string): string | undefined {
  return /take up ([\d.]+[BKMGT]?)/.exec(stdout)?.[1];
}
