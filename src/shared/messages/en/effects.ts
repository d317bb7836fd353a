/** What a command does outside files, and why a view cannot show it. */
export const effects = {} as const;
