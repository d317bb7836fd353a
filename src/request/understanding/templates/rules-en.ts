import type { Rules } from "./parse-template.ts";

/** Pieces that English templates share. */
export const rulesEn: Rules = {
  restart: "(restart|restarting|bounce|reset|re-start|give [a] restart to)",
  start: "(start|start up|bring up|fire up|launch|boot up|turn on|spin up)",
  stop: "(stop|shut down|shutdown|bring down|take down|turn off|halt)",
  reload: "(reload|refresh|re-read)",
  // When a unit that starts with the machine starts.
  atboot:
    "((at|on|with|during) (boot|boot up|bootup|startup|start up|start-up|every boot|each boot|reboot)|after (a|every|each|the) (reboot|restart|boot)|after (reboots|reboot|rebooting|restarts)|with (the|this|my) <machine>|(when|whenever|each time|every time) (the|this|my) <machine> (starts|boots|boots up|comes up|starts up|reboots|restarts|is turned on|is switched on|is rebooted)|automatically|by itself|by themselves|on its own|on their own)",
  enable: "(enable|activate)",
  disable: "(disable|deactivate)",
  service: "[(the|my|our)] [(service|daemon|unit|server)] [(called|named)]",
  find: "(find|search for|look for|locate|find me|where (is|are)|hunt for)",
  copy: "(copy|duplicate|make a copy of)",
  move: "(move|relocate|transfer)",
  delete: "(delete|remove|erase|get rid of)",
  create: "(create|make|add|set up)",
  install: "(install|add|put in|set up)",
  uninstall: "(uninstall|remove|delete|get rid of|purge)",
  folder: "(folder|directory)",
  folders: "(folders|directories)",
  file: "(file|document)",
  files: "(files|documents)",
  object: "[(the|my|this|that|a)] [(<file>|<folder>|script|path|tree)]",
  infolder: "(in|under|inside|within|on|below|from|of) [(the|my)] [<folder>]",
  disk: "(disk[s]|hard (disk|drive)[s]|storage|drive[s]|partition[s]|file system[s]|filesystem[s]|volume[s])",
  memory: "(memory|ram|ram memory)",
  machine: "(machine|server|system|computer|box|host|pc|node|laptop|thing|beast|contraption)",
  log: "(log|logs|journal|log entries|log lines)",
  since: "(since|from|after)",
  firewall: "firewall",
  infirewall: "(in|on|through|at|with) [(the|my|our)] (firewall|{tool})",
  open: "(open|open up|allow|permit|accept|enable|unblock|let through|expose)",
  shut: "(close|shut|block|deny|reject|drop|disallow|stop (allowing|accepting)|forbid|firewall off)",
  wifi: "(wifi|wi-fi|wireless|wlan|wi fi)",
  site: "(site|web app|app|application|service|website|web site|page|web page|webpage|url|endpoint|address|web address|web server|api|web)",
  send: "(<copy>|send|get|deliver|drop|upload|push|transfer|put|scp|ship)",
  sync: "(sync|sync up|sync the contents of|sync what is in|synchronise the contents of|synchronize the contents of|synchronise|synchronize|rsync|bring in sync|keep in sync|rsync)",
  download: "(download|download this|get this|fetch|grab|get|get me|bring me|bring|pull down|pull|save|retrieve|dl)",
  certificate: "(certificate|cert|ssl certificate|tls certificate|ssl cert|tls cert|ssl|https certificate)",
  certificates: "(certificates|certs)",
  expiressoon:
    "(soon|shortly|this month|this week|any time soon|in the near future|(in|within) [the] [(next|coming|following|less than)] {within}|before {within}|over the next {within})",
  banned: "(banned|blocked|blacklisted|jailed|kicked out|locked out)",
  ban: "(ban|block|blacklist|blocklist|jail)",
  unban: "(unban|unblock|release|un-ban|un-block|whitelist again|free)",
  overssh: "(over|with|using|via|through|by) (ssh|scp|rsync|sftp)",
  deletingextra:
    "([(and|but|also)] [(also)] (deleting|removing|erasing|delete|remove|erase) ([(all|the|any|whatever)] (extra|extras|leftover|leftovers|superfluous|orphaned) [(files|things|stuff|folders)]|[(all|the|any)] (files|things|folders|what|whatever|anything|everything|stuff) [(that|which)] [(is|are)] (extra|gone|left over|superfluous|not in the source|not there|not in source|no longer there|not there any more|not there anymore|not there any longer|gone from the source|no longer in the source|no longer exists|no longer exist|does not exist in the source|do not exist in the source|missing from the source|not in the original|not in {again}|no longer in {again}))|with [(the|a)] (delete|--delete) [option]|using --delete)",
  makekey: "(make|produce|give me|create|generate|gen|set up|build|prepare)",
  things:
    "[(which|what|how many|how much|are there|is there|do (i|we) have|have (i|we) got|if there (is|are)|count|number of|list of|see|show|display|all|any|if|whether)] [(of)] [(the|my|our|any|all|all the|some|these)]",
  onport: "(on|to|at|over|via|through|using|with|for|from) [(the|tcp|our|my)] port {port}",
  arethere:
    "[(that|which)] [(are|is|do (i|we) have|are there|is there|there are|does (this|the|my) <machine> have|have (i|we) got|has (this|the|my) <machine>|we have|i have)] [(currently|right now|now|still|today)]",
  ofnetwork:
    "(of|on|for|in|at|per|by|over|through|from) [(the|each|every|all|all the|my|our|any|this)] [network] (interface|interfaces|card|cards|network|nic|nics|adapter|adapters|link|links)",
  netfaults:
    "(errors|error counters|error counts|drops|dropped packets|dropped frames|lost packets|packet loss|packet drops|packet errors|collisions|packets dropped|packets lost|discards|discarded packets|overruns|faults)",
  nettraffic:
    "(traffic|bytes|packets|data|counters|statistics|stats|figures|usage|throughput|rx|tx|rx and tx|gigabytes|megabytes|transfer)",
  fromsource:
    "(from|for|coming from|only from|only for) [(the|only)] [(ip|address|ip address|network|subnet|host|machine|range)] {source}",
  certificatefacts:
    "(expiry|expiration|expiry date|expiration date|end date|dates|expiry dates|validity|details|names|domains|issuer|subject|sans|contents|info|information|status|state|lifetime|fingerprint)",
  throughacl: "((through|with|via|using|by|by means of) [(an|the)] (acl|acls|access list|access control list|setfacl))",
  // Words that carry no meaning of their own, for reads whose other words leave no doubt.
  filler:
    "(the|a|an|of|in|on|at|for|to|from|is|are|was|were|did|do|does|has|have|been|there|that|which|what|who|any|all|by|with|my|this|our|it|we|i|and|be|being|got|get)",
  // Tails and turns of speech that orders and questions of several skills share.
  forabit:
    "(for (a bit|a while|a moment|a minute|a second|now|the time being|the moment|a short while)|temporarily|until further notice|until i say (so|otherwise)|briefly)",
  evenif:
    "(even (if|when|though) (a|an|there is a|there is an|any) (new|newer|another|later|fresh) (version|release|update|one|upgrade) [(comes out|is out|is available|appears|turns up|gets released|is released|shows up)]|even if [there is] an update [is available])",
  afterupdates:
    "(after|following|because of|due to|with|now that we did) [(all)] [(the|those|these|that|this|my|our)] [(last|latest|recent|kernel|new|security)] [(kernel)] (updates|update|upgrade|upgrades|patches|patching|updating|upgrading|kernel)",
  orcarryon:
    "or (not|not yet|can it wait|can that wait|can (i|we) (carry on|wait|leave it|keep going|go on|get away with it|keep working|carry on as is) [(as is|like this|without it)]|(is it|are we) (fine|ok|okay|good) [(as is|as it is|to carry on|without)])",
  onnetwork: "(on|in|over|across) (the|this|our|my) (network|lan|local network|domain)",
  gonedown:
    "([(has|have|is|are|that|that has|that have|that is|that are|got|which have|which has)] (died|dead|failed|failing|down|broken|crashed|gone down|fallen over|gone belly up|fallen down|blown up|keeled over|packed up|conked out|borked|gone wrong|errored|in error|in a failed state))",
  notmine:
    "[(and|but)] not (mine|my own|my ones|the ones of my user|those of my user|my user's|the user ones|personal ones) [(but (the|those of the) (system|machine) [(own|ones|itself)])]",
};
