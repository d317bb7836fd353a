const frame = 320;

/** Where between `from` and `to` it is quietest, in samples: the middle of the 20 ms with the least energy. Pure. */
export function quietestPlace(samples: Int16Array, from: number, to: number): number {
  let place = to;
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, from); at + frame <= Math.min(to, samples.length); at += frame) {
    let energy = 0;
    for (let index = at; index < at + frame; index++) energy += (samples[index] ?? 0) ** 2;
    if (energy >= least) continue;
    least = energy;
    place = at + frame / 2;
  }
  return place;
}
