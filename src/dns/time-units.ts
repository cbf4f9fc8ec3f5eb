const SECONDS: Readonly<Record<string, number>> = { w: 604800, d: 86400, h: 3600, m: 60, s: 1 };

/** The seconds of a text such as `1h30m`: whole numbers with the units w, d, h, m, s, from large to small; or the reason why not. */
export function parseTimeUnits(text: string): number | { readonly problem: string } {
  let total = 0;
  let digits = 0;
  let value = 0;
  let lastUnit = Infinity;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits++;
      continue;
    }
    const unit = SECONDS[text.charAt(index).toLowerCase()];
    if (unit === undefined) return { problem: "only digits and the units w, d, h, m and s are allowed" };
    if (digits === 0) return { problem: `there is no number in front of "${text.charAt(index)}"` };
    if (unit >= lastUnit) return { problem: "units must go from large to small, each at most once" };
    total += value * unit;
    lastUnit = unit;
    digits = 0;
    value = 0;
  }
  if (digits > 0) return { problem: "the last number has no unit" };
  if (lastUnit === Infinity) return { problem: "it is empty" };
  return total;
}

/** The seconds as text with the given units, from large to small, zero parts left out; `0s` for none. */
export function printTimeUnits(seconds: number, units: readonly ("w" | "d" | "h" | "m" | "s")[]): string {
  let rest = seconds;
  let text = "";
  for (const unit of units) {
    const size = SECONDS[unit] ?? 1;
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text === "" ? "0s" : text;
}
