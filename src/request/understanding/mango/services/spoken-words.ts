/** What is said of services in both languages, folded, as alternatives of a regular expression. */
export const spoken = {
  start:
    "inici(?:a|ar|e|en|alo|ala|alos|alas|arlo|arla|arlos|ame|eme)|arranc(?:a|ar|alo|ala|alos|alas|arlo|arla|arlos|ame)|arranqu(?:e|en|elo)|levant(?:a|ar|e|alo|ala|alos|alas|arlo|ame)|enciend(?:e|a|elo|ela|elos)|encend(?:er|erlo|elo)|prend(?:e|er|a|elo|erlo|elos)|lanz(?:a|ar|alo|arlo)|lance|pon(?:er|ga|me|lo|los|la|las|erlo|gan)? en marcha|ech(?:a|ar)(?:lo|la|me)? a andar|start(?:s|ed)?|boot up|fire up|launch|bring up|spin up",
  stop: "par(?:a|ate|ame|ar|e|en|alo|ala|alos|alas|arlo|arla|arlos|ame)|det(?:en|ener|enga|engan|enlo|enlos|enla|enerlo|eneme)|apag(?:a|ar|alo|ala|alos|arlo|ame)|apague(?:n|lo)?|tumb(?:a|ar|alo)|fren(?:a|ar|alo)|stop(?:s|ped)?|stopping|halt|shut down|bring down|take down|turn off|kill off",
  restart:
    "reinici(?:a|ar|e|en|alo|ala|alos|alas|arlo|arla|arlos|ame|eme|elo|elos)|rearranc(?:a|ar|alo|arlo)|rearranque|reboot(?:ea|ear)|restart(?:s|ed)?|restarting|bounce|relanz(?:a|ar|alo)",
  reload:
    "recarg(?:a|ar|alo|ala|alos|alas|arlo|arla|arlos|ame)|recargue(?:n|lo|me)?|releer?|(?:vuelve|volver|volve) a (?:leer|cargar)(?:lo|la|los|las)?|reload(?:s|ed)?|reloading|re-read|reread",
  enable:
    "habilit(?:a|ar|e|en|alo|ala|alos|alas|arlo|arla|arlos|ame)|activ(?:a|ar|e|en|alo|ala|alos|alas|arlo|arla|arlos|ame)|enable(?:s)?|enabling",
  disable:
    "deshabilit(?:a|ar|e|en|alo|ala|alos|alas|arlo|arla|arlos|ame)|inhabilit(?:a|ar|e|alo)|desactiv(?:a|ar|e|en|alo|ala|alos|alas|arlo|arla|arlos|ame)|disable(?:s)?|disabling",
  mask: "enmascar(?:a|ar|e|alo|ala|alos|arlo|arla|ame)|mask(?:s|ing)?",
  unmask: "desenmascar(?:a|ar|e|alo|ala|alos|arlo|arla|ame)|unmask(?:s|ing)?",
  status: "estado|status|state|situacion",
} as const;
