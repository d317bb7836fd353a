import { afterAll } from "vitest";
import { temporaryFolder } from "../engines/real-engines.ts";
import { realIndexes, whyNo } from "../knowledge/real-indexes.ts";
import { vectorIndexContract } from "./vector-index-contract.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const { sqliteVec, chroma } = realIndexes(folder.path);
const signal = new AbortController().signal;

vectorIndexContract("sqlite-vec", { open: () => sqliteVec.open(signal), why: () => whyNo("sqlite-vec") });
vectorIndexContract("Chroma", { open: () => chroma.open(signal), why: () => whyNo("chroma") });
