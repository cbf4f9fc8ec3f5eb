import { printFqdn, type Fqdn } from "../../dns/name";
import { ProblemError } from "../../terraform";
import type { Zone } from "../../technitium";
import type { Session } from "../session";
import { assured } from "./assured";
import { strangersIn, type Stranger } from "./strangers";

/** Deletes a zone; without `force`, only if nothing of somebody else's goes with it. What is gone already is deleted. */
export async function deleteZone(session: Session, name: Fqdn, force: boolean): Promise<void> {
  await session.server.zones.write(name, async (writer) => {
    const zone = await writer.read();
    if (zone === null) return;
    if (!force) await refuseStrangers(session, zone);
    await assured(
      () => writer.delete(),
      async () => (await writer.read()) === null,
    );
  });
}

async function refuseStrangers(session: Session, zone: Zone): Promise<void> {
  if (zone.type === "Catalog") {
    const members = (await session.server.zones.list({ fresh: true })).filter(({ catalog }) => catalog === zone.name);
    if (members.length > 0) throw stillHas(zone.name, members);
  }
  // What a copy holds is not lost with it.
  if (zone.type !== "Primary" && zone.type !== "Forwarder") return;
  const strangers = await strangersIn(session, zone);
  if (strangers.length > 0) throw stillHolds(zone.name, strangers);
}

/** More would drown the message. */
const MOST_SHOWN = 10;

const WAY_OUT = "Remove them, or set force_destroy = true and apply that first.";

function stillHolds(name: Fqdn, strangers: readonly Stranger[]): ProblemError {
  return new ProblemError(
    "refused",
    "The zone still holds records of others",
    [
      `Deleting ${printFqdn(name)} would delete ${strangers.length} record(s) that this configuration did not make:`,
      ...strangers.slice(0, MOST_SHOWN).map(({ text, whose }) => `  ${text}: made by ${whose}`),
      ...(strangers.length > MOST_SHOWN ? [`  … and ${strangers.length - MOST_SHOWN} more`] : []),
      "",
      WAY_OUT,
    ].join("\n"),
  );
}

function stillHas(name: Fqdn, members: readonly Zone[]): ProblemError {
  return new ProblemError(
    "refused",
    "The catalog still has members",
    [
      `Deleting ${printFqdn(name)} would take ${members.length} zone(s) out of it:`,
      ...members.slice(0, MOST_SHOWN).map((member) => `  ${printFqdn(member.name)}`),
      ...(members.length > MOST_SHOWN ? [`  … and ${members.length - MOST_SHOWN} more`] : []),
      "",
      WAY_OUT,
    ].join("\n"),
  );
}
