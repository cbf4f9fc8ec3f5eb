import type { Right, Section } from "../accounts/rights";
import type { PerVersion } from "../server-version";

/** The right a call asks for; `null` = any signed-in user may make it. */
type Needed = readonly [Section, Right] | null;
type Calls = Readonly<Record<string, Needed>>;

const always: Calls = {
  "user/checkforupdate": null,
  "dashboard/stats/get": ["Dashboard", "view"],
  "dashboard/stats/gettop": ["Dashboard", "view"],
  "dashboard/stats/deleteall": ["Dashboard", "delete"],
  "cache/list": ["Cache", "view"],
  "cache/delete": ["Cache", "delete"],
  "cache/flush": ["Cache", "delete"],
  "allowed/list": ["Allowed", "view"],
  "allowed/add": ["Allowed", "modify"],
  "allowed/delete": ["Allowed", "delete"],
  "allowed/flush": ["Allowed", "delete"],
  "allowed/import": ["Allowed", "modify"],
  "allowed/export": ["Allowed", "view"],
  "blocked/list": ["Blocked", "view"],
  "blocked/add": ["Blocked", "modify"],
  "blocked/delete": ["Blocked", "delete"],
  "blocked/flush": ["Blocked", "delete"],
  "blocked/import": ["Blocked", "modify"],
  "blocked/export": ["Blocked", "view"],
  "apps/list": ["Apps", "view"],
  "apps/liststoreapps": ["Apps", "view"],
  "apps/downloadandinstall": ["Apps", "delete"],
  "apps/downloadandupdate": ["Apps", "delete"],
  "apps/install": ["Apps", "delete"],
  "apps/update": ["Apps", "delete"],
  "apps/uninstall": ["Apps", "delete"],
  "apps/config/get": ["Apps", "view"],
  "apps/config/set": ["Apps", "modify"],
  "dnsclient/resolve": ["DnsClient", "view"],
  "settings/get": ["Settings", "view"],
  "settings/set": ["Settings", "modify"],
  "settings/gettsigkeynames": ["Settings", "view"],
  "settings/forceupdateblocklists": ["Settings", "modify"],
  "settings/temporarydisableblocking": ["Settings", "modify"],
  "settings/backup": ["Settings", "delete"],
  "settings/restore": ["Settings", "delete"],
  "zones/resync": ["Zones", "modify"],
  "zones/catalogs/list": ["Zones", "view"],
  "zones/dnssec/sign": ["Zones", "modify"],
  "zones/dnssec/unsign": ["Zones", "modify"],
  "zones/dnssec/viewds": ["Zones", "view"],
  "zones/dnssec/properties/generateprivatekey": ["Zones", "modify"],
  "zones/dnssec/properties/addprivatekey": ["Zones", "modify"],
  "zones/dnssec/properties/deleteprivatekey": ["Zones", "delete"],
  "zones/dnssec/properties/publishallprivatekeys": ["Zones", "modify"],
  "zones/dnssec/properties/rolloverdnskey": ["Zones", "modify"],
  "zones/dnssec/properties/retirednskey": ["Zones", "modify"],
  "logs/query": ["Logs", "view"],
  "logs/export": ["Logs", "view"],
};

const since14: Calls = {
  "user/2fa/init": null,
  "user/2fa/enable": null,
  "user/2fa/disable": null,
  "admin/cluster/state": ["Administration", "view"],
  "admin/cluster/init": ["Administration", "delete"],
  "admin/cluster/initjoin": ["Administration", "delete"],
  "admin/cluster/primary/delete": ["Administration", "delete"],
  "admin/cluster/primary/deletesecondary": ["Administration", "delete"],
  "admin/cluster/primary/join": ["Administration", "delete"],
  "admin/cluster/primary/removesecondary": ["Administration", "delete"],
  "admin/cluster/primary/setoptions": ["Administration", "delete"],
  "admin/cluster/primary/transferconfig": ["Administration", "delete"],
  "admin/cluster/primary/updatesecondary": ["Administration", "delete"],
  "admin/cluster/secondary/leave": ["Administration", "delete"],
  "admin/cluster/secondary/notify": ["Administration", "delete"],
  "admin/cluster/secondary/promote": ["Administration", "delete"],
  "admin/cluster/secondary/resync": ["Administration", "delete"],
  "admin/cluster/secondary/updateprimary": ["Administration", "delete"],
  "admin/cluster/updateipaddress": ["Administration", "delete"],
};

const since15: Calls = {
  "user/createsingleusetoken": null,
  "sso/status": null,
  "admin/sso/get": ["Administration", "view"],
  "admin/sso/set": ["Administration", "delete"],
  "admin/sso/users/create": ["Administration", "modify"],
  "admin/sso/users/set": ["Administration", "modify"],
  "dashboard/metrics/json": ["Dashboard", "view"],
  "dashboard/metrics/text": ["Dashboard", "view"],
  "zones/dnssec/properties/activatekskdnskey": ["Zones", "modify"],
};

/** Calls that the real server of a version has and the sandbox leaves out. */
export const callsLeftOut: PerVersion<Calls> = {
  "13.6": always,
  "14.3": { ...always, ...since14 },
  "15.2": { ...always, ...since14, ...since15 },
};
