import { fqdnFromServer } from "../../../dns/name";
import { inOrder, svcParam, type SvcParam } from "../../../dns/record/svc-params";
import type { ServiceBinding } from "../../../dns/record/svcb";
import { branch, number, optionalText, parsed, type Branch } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec, type DataCodec } from "./codec";

/**
 * The codec of SVCB and HTTPS (contract/dns/37). The parameters belong to the identity. Hints that the server looks up by
 * itself are read as what they are at that moment.
 */
export function serviceBinding<T extends string>(type: T): DataCodec<ServiceBinding<T>> {
  return dataCodec(
    (rData) => ({
      type,
      priority: number(rData, "svcPriority"),
      target: parsed(rData, "svcTargetName", fqdnFromServer),
      params: readParams(branch(rData, "svcParams")),
    }),
    ({ priority, target, params }) => ({
      svcPriority: priority,
      svcTargetName: onWire(target),
      // `false` says that there are none; leaving them out is an error.
      svcParams: params.length === 0 ? "false" : params.map(({ key, value }) => `${key}|${value ?? "true"}`).join("|"),
    }),
  );
}

function readParams(params: Branch): readonly SvcParam[] {
  return inOrder(Object.keys(params.members).map((key) => svcParam(key, optionalText(params, key))));
}
