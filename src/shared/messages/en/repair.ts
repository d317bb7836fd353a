/** Why a command failed, and what is proposed in its place. */
export const repair = {
  said_repair: "{reason} This should do it: {script}",
  repair_root: "That takes root.",
  repair_folder: "That is a folder.",
  repair_compression: "That is compressed in another way.",
  repair_option: "{wrong} is no option of it; {right} is.",
  repair_name: "There is no {wrong} here, but there is {right}.",
  repair_program: "{wrong} is not installed here; {right} is what came after it.",
  repair_lists: "The package is not in the lists as they are; they can be refreshed.",
  repair_dpkg: "An installation was interrupted before and must be finished first.",
  repair_upstream: "The branch is not on the server yet.",
  repair_parents: "The folder {folder} is not there yet.",
  repair_model: "It failed.",
} as const;
