const LARGEST = 0xffffffff;

/**
 * The serial after a change: `wanted` when that is ahead, else one more (contract/dns/32); 0 is skipped when it wraps.
 * @param today `yyyymmdd` when the zone counts by date: then `yyyymmdd00`, `01`, …, as long as that goes forward.
 */
export function nextSerial(current: number, wanted: number, today: string | null): number {
  if (today !== null) {
    const text = String(current);
    const day = text.slice(0, today.length);
    const first = Number(`${today}00`);
    if (text.length !== today.length + 2 || Number(today) > Number(day)) return first;
    if (day === today) return current + 1;
  }
  if (wanted > current) return wanted;
  return current >= LARGEST ? 1 : current + 1;
}
