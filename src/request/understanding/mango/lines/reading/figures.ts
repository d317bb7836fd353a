import { readCountsForEach } from "./counts-for-each.ts";
import { readDateParts } from "./date-parts.ts";
import { readDecimals } from "./decimals.ts";
import type { Draft } from "./draft.ts";
import { readExtremes } from "./extremes.ts";
import { figuring } from "./figuring.ts";
import { readFrequent } from "./frequent.ts";
import { readHaving, readHavingOfEach } from "./having.ts";
import { readLargest } from "./largest.ts";
import { readNthColumns } from "./nth-columns.ts";
import type { Row } from "./phrase.ts";
import { readSums, readUnnamedSums } from "./sums.ts";
import { readTextFigures } from "./text-figures.ts";
import { readTotals } from "./totals.ts";
import { readTraffic } from "./traffic.ts";

/** What is reckoned of columns: of what most, sums and means, each for all or for each value of another. */
export function readFigures(row: Row, draft: Draft): void {
  const how = figuring(draft);
  readNthColumns(row, draft);
  readDecimals(row, draft);
  readTextFigures(row, draft, how);
  readHaving(row, draft, how);
  readTraffic(row, draft);
  readFrequent(row, draft, how);
  readLargest(row, draft);
  readTotals(row, draft, how.figure);
  readSums(row, how);
  readExtremes(row, draft, how);
  readUnnamedSums(row, draft, how);
  readDateParts(row, draft, how.by);
  readCountsForEach(row, draft, how.by);
  readHavingOfEach(row, draft);
}
