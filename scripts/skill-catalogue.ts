import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueText, readSkillFiles, wordsText } from "./skill-catalogue-text.ts";

/** `npm run skills`: src/request/skills/catalogue.ts and words.ts from the skills' files. To be run when one is added or reworded. */
const skills = await readSkillFiles();
const folder = join(import.meta.dirname, "../src/request/skills");
writeFileSync(join(folder, "catalogue.ts"), catalogueText(skills));
writeFileSync(join(folder, "words.ts"), wordsText(skills));
process.stdout.write(`${skills.length} skills\n`);
