/** Undo: why a path is refused, or lost. Each stands after the path and a colon. */
export const undo = {
  "undo.changed_since": "it has been changed since",
  "undo.gone_since": "it is no longer there",
  "undo.there_again": "something else is there now",
  "undo.folder_gone": "the folder it was in is no longer there",
  "undo.folder_in_use": "there is something else in it now: {name}",
  "undo.holds_original": "it holds what was at {path}, which cannot be put back there",
  "undo.device": "a device file cannot be brought back",
  "undo.socket": "a socket cannot be brought back: the program that made it must make it again",
  "undo.owner": "it belonged to somebody else, and only root can bring it back as it was",
  "undo.half_written": "an earlier attempt was cut short there, and what it left is not a whole file",
  "undo.content_not_kept": "what it contained was not kept",
  "undo.link_lost": "it comes back with what it contained, but not as another name of the same file",
  "undo.link_kept": "it still has another name, which stays as it is: {path}",
} as const;
