/** `npm run bench -- hearing-commands FOLDER [MODEL…]`: as `hearing`, of recordings that bench/voice/make-recordings.ts made. */
export { benchmark } from "./hearing.ts";
