/** RMS in decibels of full scale; of nothing at all `silenceDb`. */
export function rmsDb(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const mean = samples.length === 0 ? 0 : sum / samples.length;
  return mean === 0 ? silenceDb : Math.max(silenceDb, 10 * Math.log10(mean / 32_768 ** 2));
}

export const silenceDb = -100;
