import type { ErrorCode } from "../../errors.ts";

export const errors = {
  E_USAGE: "I do not understand that command line: {problem}. Try: neo --help",
  E_INPUT_EMPTY: 'There is nothing to do: write what you want, for example: neo ask "how much disk space is left?"',
  E_INPUT_TOO_LONG: "The request is too long ({bytes} bytes; the limit is {limit}). Say it in a sentence or two.",
  E_INPUT_BINARY: "The request holds control characters or is not text in UTF-8. Write it again as plain text.",
  E_LANGUAGE_UNKNOWN: "I speak Spanish (es) and English (en), not “{language}”. Use --lang es or --lang en.",
  E_CONFIG_INVALID:
    "The settings in {file} are not valid: {problem}. Mend them and try again; neo config check tells more.",
  E_CONFIG_UNREADABLE: "I cannot read the settings in {file}. Check its permissions.",
  E_POLICY_INVALID: "The policy file {file} is not valid: {problem}. Nothing runs unasked until it is mended.",
  E_STORE_NEWER:
    "The database {file} was written by a newer NEOPapaya (version {found}; this one knows {known}). Update NEOPapaya; nothing was changed.",
  E_STORE_DAMAGED:
    "The database {file} was damaged. I set it aside as {aside} and started a new one; nothing was overwritten.",
  E_STORE_UNWRITABLE:
    "I cannot write my records in {folder} ({reason}). Without them I only answer and read; set NEO_DATA to a folder that can be written.",
  E_STORE_BUSY: "Another NEOPapaya is holding the database {file}. Try again in a moment.",
  E_DISK_FULL: "The disk that holds {folder} is full. I can still answer, and delete what you approve.",
  E_AUDIT_BROKEN:
    "The audit does not add up from row {row} on: it was changed or cut short. Keep a copy and see: neo audit verify",
  E_FOLDER_GONE: "The folder you are in ({folder}) is no longer there. Go to another one: cd ~",
  E_NOT_INSTALLED: "{program} is not installed. Install it with: {package}",
  E_NO_APPROVER: "This has to be approved and there is nobody to ask. Run it in a terminal.",
  E_APPROVAL_EXPIRED: "The approval is too old. Ask again.",
  E_APPROVAL_USED: "That approval was already used once. Ask again.",
  E_APPROVAL_MISMATCH: "{what} changed since you approved, so I did not run it. Ask again.",
  E_FORBIDDEN: "I never run that: {reason}.",
  E_WORD_UNFIT: "{reason}",
  E_LEAVE_REFUSED: "I cannot take that leave: {problems}",
  E_SANDBOX_UNAVAILABLE:
    "I cannot seal off commands on this machine ({reason}), so I ask before each one. neo doctor tells more.",
  E_ROOT_NEEDS_TERMINAL: "That needs root, and sudo needs a terminal to ask for the password. Run it in a terminal.",
  E_SUDO_REFUSED: "sudo did not allow it: {reason}",
  E_SPAWN_FAILED: "I could not start {program}: {reason}",
  E_CHANGED_SINCE: "Since the rehearsal these have changed: {paths}. I did nothing; ask again and I rehearse it anew.",
  E_APPLY_FAILED: "I could not change {path} ({reason}). Everything is back as it was.",
  E_APPLY_HALFWAY:
    "It failed on the way ({reason}), and I could not put these back: {paths}. What they were is kept: neo undo {id}",
  E_UNDO_UNKNOWN: "There is nothing to undo under {id}. See what there is: neo undo --list",
  E_UNDO_DONE: "{id} has been undone already. See what there is: neo undo --list",
  E_UNDO_GONE: "{id} can no longer be undone: its originals were deleted to make room, or because of their age.",
  E_UNDO_BUSY: "Another NEOPapaya is working on {id}. Try again in a moment.",
  E_MODEL_UNKNOWN: "I know no model called “{id}”. Nearest: {similar}. See all: neo models list",
  E_MODEL_NOT_INSTALLED: "The model {id} is not installed. Fetch it with: neo models pull {id}",
  E_MODEL_BUSY: "Another NEOPapaya is fetching or removing {id}. Try again when it has finished.",
  E_MODEL_SHARED: "{id} is shared by everybody here ({folder}), so I do not remove it.",
  E_MODEL_UNREACHABLE:
    "I could not fetch {id}: {reasons}. What has arrived is kept; try again, or bring it on a stick: neo models import FILE",
  E_MODEL_HASH: "{id} is not what it should be, so I have not used it: {reasons}.",
  E_MODEL_ROOM:
    "There is no room in {folder}: it takes {needed} MB and {free} MB are free. Free {missing} MB, or set another folder: models.folder",
  E_MODEL_UNWRITABLE:
    "I cannot write in the models folder {folder} ({reason}). Check its permissions, or set another: models.folder",
  E_MODEL_UNRECOGNISED:
    "In {path} there is no model that I know. I take in GGUF files, Vosk folders, Piper voices (.onnx with its .onnx.json), Sherpa and Whisper folders, and archives of them.",
  E_MODEL_INCOMPLETE: "To be {id} it lacks: {missing}. Give me all its files, or the folder.",
  E_ARCHIVE_ENTRY:
    "I have not opened {file}: it holds {entry}, which is a link, a special file, encrypted, or leads out of the archive.",
  E_ARCHIVE_BOMB: "I have not opened {file}: unpacked it would be far larger than any model.",
  E_ARCHIVE_DAMAGED: "{file} is damaged, or is no zip, tar, tar.gz or tar.bz2 archive. Copy or download it again.",
  E_ARCHIVE_PICKLE:
    "{file} is serialised Python, which can run code when it is read; I do not take it in. Look for the model in GGUF or ONNX.",
  E_LICENCE_NEEDED:
    "{id} comes under the licence {licence} ({url}). Read it and, if you accept: neo models pull {id} --accept-licence",
  E_ENGINE_CRASHED: "The engine “{engine}” broke off ({how}). Ask again: it is started anew.",
  E_ENGINE_GARBLED: "The engine “{engine}” answered nonsense, so I ended it. Ask again: it is started anew.",
  E_ENGINE_HUNG: "The engine “{engine}” did not answer for {seconds} s, so I ended it. Ask again: it is started anew.",
  E_ENGINE_FAILED: "The engine “{engine}” cannot do that: {reason}. neo doctor tells more.",
  E_ENGINE_OFF:
    "The engine “{engine}” broke off too often and is switched off for {minutes} more {minutes|minute|minutes}. neo doctor tells why.",
  E_ENGINE_OVER:
    "The engine “{engine}” took {usedMb} MB instead of {needMb} MB, more than the {budgetMb} MB that all may take, so I ended it.",
  E_ENGINE_TOO_LARGE:
    "The engine “{engine}” needs {needMb} MB and there are {freeMb} MB for engines. With engines.memoryMb at {fitMb} or more it fits (it is {budgetMb} now); or choose a smaller model.",
  E_ENGINE_INSTALL:
    "I could not fetch the engine “{engine}”: {reason}. It takes a network and npm, or a bundle: set engines.bundle to its folder.",
  E_ENGINE_DISK: "The engine “{engine}” needs {needMb} MB in {folder} while it is fetched, and {freeMb} MB are free.",
  E_LLM_TEMPLATE:
    "The chat template in the file of {model} does not work ({reason}). Take another model: neo models list, and llm.model in the settings.",
  E_LLM_FORM: "{model} cannot be held to the form that I need: {reason}",
  E_LLM_TOO_LONG:
    "That is too long for {model}: more than {limit} tokens. Ask shorter, or raise llm.contextTokens in the settings.",
  E_LLM_ADDRESS: "I do not use the language model at {endpoint}: {reason}. See llm.endpoint in the settings.",
  E_LLM_KEY: "I cannot use the key in {file}: {reason}. See llm.keyFile in the settings.",
  E_LLM_UNREACHABLE:
    "The language model at {endpoint} cannot be reached: {reason}. Check that its server runs (llm.endpoint in the settings).",
  E_LLM_UNAUTHORISED: "{endpoint} does not accept my key. Put the right one into the file of llm.keyFile.",
  E_LLM_BUSY: "The language model at {endpoint} has too much to do. Try again in a moment.",
  E_LLM_REFUSED: "The language model at {endpoint} refused ({status}): {reason}",
  E_LLM_SILENT: "The language model at {endpoint} said nothing for {seconds} s, so I stopped waiting.",
  E_LLM_GARBLED: "What {endpoint} answers is not what a language model's server says: {reason}",
  E_LLM_BUILD: "llama.cpp could not be compiled: {reason}",
  E_MODEL_BUNDLED: "The model in {folder} is not as it was delivered ({reason}). Install NEOPapaya again.",
  E_VOICE_UNFIT:
    "The voice {voice} cannot speak: {reason}. Fetch it again (neo models remove, neo models pull), or choose another.",
  E_WYOMING_LISTEN: "I cannot listen for Wyoming on {address}: {reason}. Choose another address: speech.wyoming",
  E_SATELLITE_UNREACHABLE: "The satellite at {address} does not answer: {reason}. Is it on, and is the address right?",
  E_KNOWLEDGE_MISSING: "I cannot find {place}. Give me a file, a folder or a web address.",
  E_KNOWLEDGE_UNKNOWN: "{place} is not among the documents that I know. See them: neo knowledge list",
  E_KNOWLEDGE_UNREADABLE: "I could not read {place}: {reason}.",
  E_AUDIO_ABSENT:
    "There is no sound device “{device}”. “neo doctor --audio” lists those there are; audio.input and audio.output in the settings name them.",
  E_AUDIO_BUSY: "Another program is using the sound device “{device}”. I go on as soon as it lets go of it.",
  E_AUDIO_DENIED:
    "I may not use the sound device “{device}”. Whoever is to: sudo usermod -aG audio USER, and log in again.",
  E_AUDIO_LOST: "The sound device “{device}” has gone. I go on as soon as it is back.",
  E_AUDIO_FAILED: "The sound device “{device}” does not work: {reason}. “neo doctor --audio” tries it.",
  E_CANCELLED: "Cancelled.",
  E_SERVICE_RUNNING:
    "A service is already running on this data folder (process {pid}, {folder}): “neo status” shows it.",
  E_SERVICE_GONE: "The service ended before it had answered; try again.",
  E_SERVICE_SOCKET: "The service cannot be reached by others: {path}: {reason}.",
  E_INTERNAL: "Something went wrong inside NEOPapaya: {reason}. Nothing else was run.",
} as const satisfies Record<ErrorCode, string>;
