import type { Rules } from "./parse-template.ts";

/** Pieces that English templates share. */
export const rulesEn: Rules = {
  restart: "(restart|restarting|bounce|reset|re-start|give [a] restart to)",
  start: "(start|start up|bring up|fire up|launch|boot up|turn on|spin up)",
  stop: "(stop|shut down|shutdown|bring down|take down|turn off|halt)",
  reload: "(reload|refresh|re-read)",
  enable: "(enable|activate)",
  disable: "(disable|deactivate)",
  service: "[(the|my|our)] [(service|daemon|unit|server)] [(called|named)]",
  find: "(find|search for|look for|locate|find me|where (is|are)|hunt for)",
  copy: "(copy|duplicate|make a copy of|back up|backup)",
  move: "(move|relocate|transfer)",
  delete: "(delete|remove|erase|get rid of)",
  create: "(create|make|add|set up)",
  install: "(install|add|put in|set up)",
  uninstall: "(uninstall|remove|delete|get rid of|purge)",
  folder: "(folder|directory)",
  folders: "(folders|directories)",
  file: "(file|document)",
  files: "(files|documents)",
  disk: "(disk[s]|hard (disk|drive)[s]|storage|drive[s]|partition[s]|file system[s]|filesystem[s]|volume[s])",
  memory: "(memory|ram|ram memory)",
  machine: "(machine|server|system|computer|box|host|pc|node)",
  log: "(log|logs|journal|log entries|log lines)",
  since: "(since|from|after)",
  // Words that carry no meaning of their own, for reads whose other words leave no doubt.
  filler:
    "(the|a|an|of|in|on|at|for|to|from|is|are|was|were|did|do|does|has|have|been|there|that|which|what|who|any|all|by|with|my|this|our|it|we|i|and|be|being|got|get)",
};
