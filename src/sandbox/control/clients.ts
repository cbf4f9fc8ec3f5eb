import type { ServerReply } from "../dhcp/client-message";
import type { Json } from "../json";
import { neededText, numberField, readFields, textField } from "./body";
import type { Fields } from "./body";
import type { ControlAct } from "./control-act";

const identity = ["mac", "hostname", "fqdn", "fqdnFlags", "clientId"] as const;

/**
 * What DHCP clients do. All take `mac` and, as they like, `hostname` (option 12), `fqdn` and `fqdnFlags` (option 81), `clientId`
 * (option 61 in hex). `lease` takes `request` besides, the others need the `address` the client has. The answer is the server's.
 */
export const clientActs: Readonly<Record<string, ControlAct>> = {
  "POST lease": (sandbox, body) => {
    const fields = readFields(body, [...identity, "request"]);
    return replyJson(sandbox.dhcp.lease({ ...client(fields), ...given("request", textField(fields, "request")) }));
  },
  "POST renew": withAddress("renew"),
  "POST release": withAddress("release"),
  "POST decline": withAddress("decline"),
  "POST inform": withAddress("inform"),
};

function withAddress(act: "renew" | "release" | "decline" | "inform"): ControlAct {
  return (sandbox, body) => {
    const fields = readFields(body, [...identity, "address"]);
    return replyJson(sandbox.dhcp[act]({ ...client(fields), address: neededText(fields, "address") }));
  };
}

function client(fields: Fields): { readonly mac: string } {
  return {
    mac: neededText(fields, "mac"),
    ...given("hostname", textField(fields, "hostname")),
    ...given("fqdn", textField(fields, "fqdn")),
    ...given("fqdnFlags", numberField(fields, "fqdnFlags")),
    ...given("clientId", textField(fields, "clientId")),
  };
}

function given<N extends string, V>(name: N, value: V | undefined): { readonly [K in N]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: V };
}

function replyJson({ fqdn, ...reply }: ServerReply): Json {
  return { ...reply, fqdn: fqdn && { ...fqdn } };
}
