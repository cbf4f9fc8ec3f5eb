import { parseDuration, toDaysHoursMinutes } from "../../dns/duration";
import { InvalidValue } from "../../dns/invalid-value";
import { parseIpv4 } from "../../dns/ipv4";
import { parseMac } from "../../dns/mac";
import { parseFqdn } from "../../dns/name";
import { parseTtl } from "../../dns/ttl";
import { refine, string } from "../../terraform";

/*
 * The kinds of values of the trade. Each says once how it is written, what is wrong with a bad one, and which spellings are equal;
 * every attribute that has it gets the checks, the messages and the quiet plans from here.
 */

/** A domain name; letter case and a trailing dot do not matter. */
export const domainName = refine(string, { noun: "a domain name", normalise: parseFqdn });

/** An IPv4 address in four decimal parts. */
export const ipv4Address = refine(string, { noun: "an IPv4 address", normalise: parseIpv4 });

/** The hardware address of an Ethernet card, in any common spelling. */
export const hardwareAddress = refine(string, { noun: "a MAC address", normalise: parseMac });

/** Octets in hexadecimal, with colons between them or without. */
export const hexOctets = refine(string, {
  noun: "octets in hexadecimal",
  normalise: (text) => {
    if (/^(?:[0-9A-Fa-f]{2})(?::?[0-9A-Fa-f]{2})*$/.test(text)) return text.replaceAll(":", "").toUpperCase();
    throw new Error("octets are written as pairs of hexadecimal digits, such as 06:01:03 or 060103");
  },
});

/** A TTL: seconds (`3600`) or a duration (`1h`). */
export const ttl = refine(string, { noun: "a TTL", normalise: parseTtl });

/** A length of time: `1d`, `8h`, `90m`, `30s`. */
export const duration = refine(string, { noun: "a duration", normalise: parseDuration });

/** The longest lease the server takes: 999 days, 23 hours, 59 minutes. */
const LONGEST_LEASE = { days: 999, hours: 23, minutes: 59 };

/** How long a lease lasts: a duration in whole minutes, up to 999 days. */
export const leaseTime = refine(duration, {
  noun: "a lease time",
  validate: (text) => {
    const seconds = parseDuration(text);
    if (seconds < 60) return "a lease time must be at least one minute: the server would let leases expire at once";
    try {
      const { days } = toDaysHoursMinutes(seconds);
      return days > LONGEST_LEASE.days
        ? `a lease time is ${LONGEST_LEASE.days} days, 23 hours and 59 minutes at most`
        : null;
    } catch (error) {
      if (error instanceof InvalidValue) return error.message;
      throw error;
    }
  },
});
