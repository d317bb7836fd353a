/** A remembered beginning: how much of it the new prompt shares, how long it is, and when it was last of use. */
export type Slot = { shared: number; length: number; usedAt: number };

/**
 * Where a prompt is to be read: where most of it is remembered, unless that would throw away more of another chat than it
 * saves; then where nothing was needed for longest. The index. Pure.
 */
export function chooseSlot(slots: readonly Slot[]): number {
  const indexes = slots.map((_, index) => index);
  const at = (index: number): Slot => slots[index] ?? { shared: 0, length: 0, usedAt: 0 };
  const goesOn = indexes.filter((index) => at(index).shared > 0 && at(index).shared * 2 >= at(index).length);
  const best = goesOn.sort((a, b) => at(b).shared - at(a).shared)[0];
  return best ?? indexes.sort((a, b) => at(a).usedAt - at(b).usedAt)[0] ?? 0;
}
