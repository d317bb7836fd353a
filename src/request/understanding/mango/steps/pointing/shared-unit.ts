/** "… de más de 7 días y borra los .gz de más de 60": what is not said again is the same. */
export function withSharedUnit(text: string, before: string): string {
  const unit =
    /\d+ ?(d[ií]as?|days?|semanas?|weeks?|mes(?:es)?|months?|horas?|hours?|minutos?|minutes?|a[nñ]os?|years?)\b/iu.exec(
      before,
    )?.[1];
  return unit !== undefined &&
    /(?:m[aá]s de|menos de|older than|over|more than|less than|newer than|hace) \d+$/iu.test(text)
    ? `${text} ${unit}`
    : text;
}
