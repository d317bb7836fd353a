import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueText, readSkillFiles } from "./skill-catalogue-text.ts";

/** `npm run skills`: src/request/skills/catalogue.ts from the skills' files. To be run when one is added or reworded. */
const skills = await readSkillFiles();
writeFileSync(join(import.meta.dirname, "../src/request/skills/catalogue.ts"), catalogueText(skills));
process.stdout.write(`${skills.length} skills\n`);
