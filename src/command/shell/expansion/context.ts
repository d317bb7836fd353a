/** What words may stand for here. A MachineSnapshot is one. */
export type ExpansionContext = {
  readonly home: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Set by the script itself; undefined: it was set, but to what is not known. These go before the environment. */
  readonly variables?: ReadonlyMap<string, string | undefined>;
  glob(pattern: string): string[] | undefined;
};
