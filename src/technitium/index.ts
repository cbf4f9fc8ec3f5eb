/**
 * The HTTP API of Technitium DNS Server. This entry loads no HTTP library: types and the error only. {@link connect} is
 * in `./connect`, to be imported when a server is really needed.
 */
export type { Capabilities } from "./capabilities";
export type { Technitium } from "./connect";
export { TechnitiumError, hasCode, type ErrorCode, type Landed } from "./error";
export type { Lease } from "./dhcp/lease";
export type { Leases } from "./dhcp/leases";
export type { LogFile, Logs } from "./logs/logs";
export type { ConnectOptions, Credentials } from "./options";
export type { Place } from "./records/place";
export type {
  AppData,
  DnsRecord,
  ForwarderData,
  OpaqueData,
  RecordWrite,
  StoredData,
  WritableData,
} from "./records/record";
export type { RecordWriter } from "./records/record-writer";
export type { Records } from "./records/records";
export type { Reservation } from "./dhcp/reservation";
export type { Scope, ScopeSummary } from "./dhcp/scope";
export type { NewScope, ScopeChange, ScopeSettings } from "./dhcp/scope-settings";
export type { ScopeWriter, Scopes } from "./dhcp/scopes";
export type { Permission, ServerInfo } from "./session/server-info";
export type { ServerVersion } from "./server-version";
export type { Session } from "./session/session";
export type { ReadOptions } from "./sharing/shared-read";
export type { Zone, ZoneType } from "./zones/zone";
export type { ImportOptions } from "./zones/zone-import";
export type { NewZone, PrimarySource, Signing, ZoneOptions, ZoneOptionsChange } from "./zones/zone-settings";
export type { SigningKey, ZoneSigning } from "./zones/zone-signing";
export type { ZoneWriter, Zones } from "./zones/zones";
