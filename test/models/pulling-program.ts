import { downloadHabits } from "../../src/models/download/download.ts";
import { singleFile, testLibrary } from "./library.ts";

// Pulls one model into a folder: node pulling-program.ts OWN URL BYTES SHA256. To be killed.
const [own = "", url = "", bytes = "", sha256 = ""] = process.argv.slice(2);
const row = singleFile("m", { bytes: Number(bytes), sha256, sources: [{ kind: "https", url }] });
const library = testLibrary({ folders: { own, shared: [] }, rows: [row], habits: downloadHabits });
await library.pull("m", { signal: new AbortController().signal });
