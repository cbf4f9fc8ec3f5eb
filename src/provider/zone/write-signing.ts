import { printFqdn, type Fqdn } from "../../dns/name";
import { parseTtl } from "../../dns/ttl";
import { ProblemError } from "../../terraform";
import { hasCode, type Zones, type ZoneSigning, type ZoneWriter } from "../../technitium";
import { assured } from "./assured";
import { known, type PlannedSigning, signingOf } from "./signing";
import { lastingKeys, sameKeys, signingState } from "./signing-state";

/** The zone that is to be signed, changed, or freed of its signatures. */
export interface SigningTask {
  readonly zones: Pick<Zones, "signing">;
  readonly writer: ZoneWriter;
  readonly name: Fqdn;
  /** `null`: not by us. */
  readonly wanted: PlannedSigning | null;
  /** Whether we have signed it, or imported it as signed. */
  readonly isOurs: boolean;
}

/** Brings the signing of a zone to what is wanted: with the keys it has, if they are those that are wanted. */
export async function writeSigning(task: SigningTask): Promise<void> {
  const { zones, writer, name, wanted, isOurs } = task;
  if (wanted === null && !isOurs) return;
  const signing = await zones.signing(name);
  const isSigned = async (): Promise<boolean> => (await zones.signing(name)) !== null;
  const unsign = (): Promise<void> =>
    assured(
      () => writer.unsign(),
      async () => !(await isSigned()),
    );
  if (wanted === null) {
    if (signing !== null) await unsign();
    return;
  }
  if (signing !== null && sameKeys(signingState(signing), wanted)) {
    await changeSigning(task, wanted, signing);
    return;
  }
  if (signing !== null) {
    if (!isOurs) throw signedOtherwise(name, signing);
    await unsign();
  }
  try {
    await assured(() => writer.sign(signingOf(wanted)), isSigned);
  } catch (error) {
    throw unsignable(name, error);
  }
}

/** Changes what needs no new keys. The TTL comes last, for the server may refuse it for hours. */
async function changeSigning(
  { zones, writer, name }: SigningTask,
  wanted: PlannedSigning,
  signing: ZoneSigning,
): Promise<void> {
  const now = async (): Promise<Partial<ZoneSigning>> => (await zones.signing(name)) ?? {};
  const parameters = { iterations: known(wanted.iterations) ?? 0, saltLength: known(wanted.saltLength) ?? 0 };
  const hasParameters = (at: Partial<ZoneSigning>): boolean =>
    at.proof === "NSEC3" && at.iterations === parameters.iterations && at.saltLength === parameters.saltLength;
  if (wanted.nxProof === "NSEC" && signing.proof !== "NSEC") {
    await assured(
      () => writer.convertToNsec(),
      async () => (await now()).proof === "NSEC",
    );
  } else if (wanted.nxProof === "NSEC3" && !hasParameters(signing)) {
    await assured(
      () => (signing.proof === "NSEC" ? writer.convertToNsec3(parameters) : writer.setNsec3(parameters)),
      async () => hasParameters(await now()),
    );
  }
  await changeRollover(writer, known(wanted.zskRolloverDays), signing);
  const ttl = known(wanted.dnsKeyTtl);
  if (ttl !== null && parseTtl(ttl) !== signing.dnsKeyTtl) await changeTtl(writer, name, ttl);
}

/** Setting it again does no harm. */
async function changeRollover(writer: ZoneWriter, days: number | null, { keys }: ZoneSigning): Promise<void> {
  if (days === null) return;
  for (const key of lastingKeys(keys, "zone-signing")) {
    if (key.rolloverDays === days) continue;
    await assured(
      () => writer.setRollover(key.tag, days),
      () => Promise.resolve(false),
    );
  }
}

async function changeTtl(writer: ZoneWriter, name: Fqdn, ttl: string): Promise<void> {
  try {
    await assured(
      () => writer.setDnsKeyTtl(parseTtl(ttl)),
      () => Promise.resolve(false),
    );
  } catch (error) {
    if (!hasCode(error, "refused") || !/state other than Ready or Active/.test(error.reason ?? "")) throw error;
    throw new ProblemError(
      "failed",
      "The keys are still being published",
      `The server changes the TTL of the DNSKEY records of ${printFqdn(name)} only when all keys are known to resolvers, some hours after ` +
        "signing. Everything else was done; apply again later, or leave dns_key_ttl as it is.",
      "dnssec",
      { cause: error },
    );
  }
}

function signedOtherwise(name: Fqdn, signing: ZoneSigning): ProblemError {
  const { algorithm, hashAlgorithm, curve, kskKeySize, zskKeySize } = signingState(signing);
  const has = [algorithm, hashAlgorithm, curve, kskKeySize, zskKeySize].filter((part) => part !== null).join(" ");
  return new ProblemError(
    "refused",
    "The zone is signed with other keys",
    `${printFqdn(name)} was signed by somebody else: ${has}. To keep these keys, write them in dnssec. To sign it anew, take its signatures ` +
      "away in the server's console first; resolvers that know the old keys will not believe the new ones until the DS records follow.",
    "dnssec",
  );
}

function unsignable(name: Fqdn, error: unknown): unknown {
  if (!hasCode(error, "refused") || !/Signing disabled records|not supported by DNSSEC/.test(error.reason ?? ""))
    return error;
  return new ProblemError(
    "failed",
    "The zone holds what cannot be signed",
    `${printFqdn(name)} has disabled records, or ANAME or APP records, which a signed zone cannot have. Remove them first.\n\n` +
      `The server's words: ${error.reason ?? ""}`,
    "dnssec",
    { cause: error },
  );
}
