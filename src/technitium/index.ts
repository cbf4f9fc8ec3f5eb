/**
 * The HTTP API of Technitium DNS Server. This entry loads no HTTP library: types and the error only. {@link connect} is
 * in `./connect`, to be imported when a server is really needed.
 */
export type { Capabilities } from "./capabilities";
export type { Technitium } from "./connect";
export { TechnitiumError, hasCode, type ErrorCode, type Landed } from "./error";
export type { Lease } from "./lease";
export type { Leases } from "./leases";
export type { LogFile, Logs } from "./logs";
export type { ConnectOptions, Credentials } from "./options";
export type { Place } from "./place";
export type { AppData, DnsRecord, ForwarderData, OpaqueData, RecordWrite, StoredData, WritableData } from "./record";
export type { RecordWriter } from "./record-writer";
export type { Records } from "./records";
export type { Reservation } from "./reservation";
export type { Scope, ScopeSummary } from "./scope";
export type { NewScope, ScopeChange, ScopeSettings } from "./scope-settings";
export type { ScopeWriter, Scopes } from "./scopes";
export type { Permission, ServerInfo } from "./server-info";
export type { ServerVersion } from "./server-version";
export type { Session } from "./session";
export type { ReadOptions } from "./shared-read";
export type { Zone, ZoneType } from "./zone";
export type { ImportOptions } from "./zone-import";
export type { NewZone, Signing, ZoneOptions, ZoneOptionsChange } from "./zone-settings";
export type { ZoneWriter, Zones } from "./zones";
