/** The two languages a person may speak to NEOPapaya; every text a person reads exists in both. */
export type Language = "es" | "en";

export const languages: readonly Language[] = ["es", "en"];
