import { parseFqdn, printFqdn, type Fqdn } from "../../dns/name";
import { type ApplyContext, isUnknown, type Planned, ProblemError } from "../../terraform";
import type { Zone, ZoneWriter } from "../../technitium";
import type { Session } from "../session";
import { assured } from "./assured";
import { newZone } from "./new-zone";
import { optionChange, optionValues, unmetOptions } from "./option-values";
import { readZone, sameZone, type StoredSigning, type ZoneState } from "./read-zone";
import type { zoneSchema } from "./schema";
import { known } from "./signing";
import { writeSoa } from "./soa";
import { writeSigning } from "./write-signing";

type PlannedZone = Planned<typeof zoneSchema>;

/** A zone while it is written. */
interface Writing {
  readonly session: Session;
  readonly writer: ZoneWriter;
  readonly name: Fqdn;
  readonly planned: PlannedZone;
}

/** Makes a zone and gives it what is planned for it. What was reached counts when a later step fails. */
export async function createZone(
  context: ApplyContext<Session, ZoneState>,
  name: Fqdn,
  planned: PlannedZone,
): Promise<ZoneState> {
  const session = context.client;
  return session.server.zones.write(name, async (writer) => {
    if ((await writer.read()) !== null) throw existsAlready(name, planned);
    await assured(
      () => writer.create(newZone(planned)),
      async () => (await writer.read()) !== null,
    );
    context.reached({ name });
    return complete(context, { session, writer, name, planned }, null);
  });
}

/** Brings a zone to what is planned for it. */
export async function updateZone(
  context: ApplyContext<Session, ZoneState>,
  name: Fqdn,
  planned: PlannedZone,
  prior: { readonly dnssec: StoredSigning },
): Promise<ZoneState> {
  const session = context.client;
  return session.server.zones.write(name, (writer) =>
    complete(context, { session, writer, name, planned }, prior.dnssec),
  );
}

async function complete(
  context: ApplyContext<Session, ZoneState>,
  writing: Writing,
  signedBefore: StoredSigning,
): Promise<ZoneState> {
  const { session, writer, name, planned } = writing;
  const state = async (): Promise<ZoneState> => {
    return readZone(session, await mustRead(writer, name), planned, {
      withSoa: planned.soa !== null,
      withSigning: planned.dnssec !== null,
      fresh: true,
    });
  };
  try {
    await writeOptions(writing);
    if (planned.soa !== null && !isUnknown(planned.soa)) await writeSoa(session, name, planned.soa);
    const isOurs = signedBefore !== null;
    await writeSigning({ zones: session.server.zones, writer, name, wanted: known(planned.dnssec), isOurs });
    await writeDisabled(writing);
    return await state();
  } catch (error) {
    context.reached(await state().catch(() => ({})));
    throw error;
  }
}

async function writeOptions({ session, writer, name, planned }: Writing): Promise<void> {
  const zone = await mustRead(writer, name);
  const current = async () => optionValues(planned.type, await session.server.zones.options(name));
  const options = optionChange(planned.type, planned, await current());
  const catalog = planned.catalog === null ? null : parseFqdn(planned.catalog);
  const change = { ...options, ...(sameZone(zone.catalog, planned.catalog) ? {} : { catalog }) };
  if (Object.keys(change).length === 0) return;
  await assured(
    () => writer.setOptions(change),
    async () => unmetOptions(planned.type, planned, await current()).length === 0,
  );
  // The server passes over words that it does not know, and says ok.
  const [unmet] = unmetOptions(planned.type, planned, await current());
  if (unmet === undefined) return;
  throw new ProblemError(
    "unsupported",
    "The server did not take an option",
    `The server said ok, but ${printFqdn(name)} does not have the wanted value. Its version may not know it.`,
    unmet,
  );
}

async function writeDisabled({ writer, name, planned: { disabled } }: Writing): Promise<void> {
  if ((await mustRead(writer, name)).disabled === disabled) return;
  await assured(
    () => (disabled ? writer.disable() : writer.enable()),
    async () => (await mustRead(writer, name)).disabled === disabled,
  );
}

async function mustRead(writer: ZoneWriter, name: Fqdn): Promise<Zone> {
  const zone = await writer.read();
  if (zone !== null) return zone;
  throw new ProblemError(
    "failed",
    "The zone is gone",
    `The server has no zone ${printFqdn(name)} any more; somebody deleted it meanwhile.`,
  );
}

function existsAlready(name: Fqdn, { network }: PlannedZone): ProblemError {
  return new ProblemError(
    "refused",
    "The zone exists already",
    `The server has a zone ${printFqdn(name)}; the DHCP server makes zones by itself, too. To manage it as it is, import it: ` +
      `terraform import technitium_dns_zone.NAME '${name === "" ? "." : name}'`,
    network === null ? "name" : "network",
  );
}
