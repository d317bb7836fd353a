/** Where a data folder's service listens. */
export const serviceSocketIn = (dataFolder: string): string => `${dataFolder}/neo.sock`;
