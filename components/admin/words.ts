const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/** A number as it is read at a glance: two digits that count below ten, whole ones above. */
export function figure(value: number): string {
  return value < 10 ? short.format(value) : whole.format(value);
}

export function milliseconds(value: number | undefined): string {
  if (value === undefined) return "–";
  return value >= 1_000 ? `${short.format(value / 1_000)} s` : `${figure(value)} ms`;
}

export function megabytes(bytes: number): string {
  return `${whole.format(bytes / 2 ** 20)} MiB`;
}

/** How long something has lasted, in its two largest units. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (minutes >= 60) return minutes % 60 > 0 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  return `${minutes} min`;
}
