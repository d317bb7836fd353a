/** What is to become of what a command prints. */
export type OutputWish =
  | { do: "keep"; path: string; append: boolean; shown: boolean }
  | { do: "count" }
  | { do: "sort"; by: "text" | "size" | "number"; descending: boolean }
  | { do: "pick"; end: "first" | "last"; count: number }
  | { do: "once" }
  | { do: "lines"; holding: string; not: boolean }
  | { do: "names" | "body" | "filled" | "backwards" | "numbered" | "page" };
