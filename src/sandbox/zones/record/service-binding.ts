import { parseInteger } from "../../parameters";
import type { Parameters } from "../../parameters";
import { relativeName, trimName } from "../domain-name";
import type { RecordKind } from "./kind";
import { addParameter, parseKey, parseParameters, parseValue, type ServiceParameters } from "./service-parameters";
import { completeName, nextText, nextWord } from "./zone-words";

/** SVCB and HTTPS (RFC 9460). */
export interface ServiceBindingData {
  readonly type: "SVCB" | "HTTPS";
  readonly priority: number;
  readonly target: string;
  readonly parameters: ServiceParameters;
  /** The addresses of the target are filled in as hints when the record is written. No part of the record on the wire. */
  readonly autoIpv4Hint: boolean;
  readonly autoIpv6Hint: boolean;
}

function kind(type: ServiceBindingData["type"]): RecordKind<ServiceBindingData> {
  return {
    key(data) {
      const parameters = data.parameters.map((pair) => pair.join("=")).sort();
      return [data.priority, data.target.toLowerCase(), ...parameters].join("\0");
    },
    json(data) {
      return {
        svcPriority: data.priority,
        svcTargetName: data.target,
        svcParams: Object.fromEntries(data.parameters),
        autoIpv4Hint: data.autoIpv4Hint,
        autoIpv6Hint: data.autoIpv6Hint,
      };
    },
    read(parameters, context) {
      return {
        type,
        priority: parseInteger(parameters.required("svcPriority"), "a UInt16", 0, 0xffff),
        target: trimName(parameters.required("svcTargetName"), context.version),
        parameters: parseParameters(parameters.required("svcParams")),
        ...autoHints(parameters),
      };
    },
    readNew(parameters, context, old) {
      const priority = parameters.optional("newSvcPriority");
      const target = parameters.optional("newSvcTargetName");
      const changed = parameters.optional("newSvcParams");
      return {
        type,
        priority: priority === undefined ? old.priority : parseInteger(priority, "a UInt16", 0, 0xffff),
        target: target === undefined ? old.target : trimName(target, context.version),
        parameters: changed === undefined ? old.parameters : parseParameters(changed),
        ...autoHints(parameters),
      };
    },
    print(data, origin) {
      const shown = data.parameters.flatMap(([key, value]) => {
        if ((key === "ipv4hint" && data.autoIpv4Hint) || (key === "ipv6hint" && data.autoIpv6Hint)) return [];
        return value === null ? key : `${key}=${value}`;
      });
      if (data.autoIpv4Hint) shown.push("ipv4hint=auto");
      if (data.autoIpv6Hint) shown.push("ipv6hint=auto");
      return [data.priority, relativeName(data.target, origin), ...shown].join(" ");
    },
    parse(words) {
      const priority = parseInteger(nextWord(words), "a UInt16", 0, 0xffff);
      const target = completeName(nextText(words), words.origin);
      const parameters: (readonly [string, string | null])[] = [];
      const auto = { autoIpv4Hint: false, autoIpv6Hint: false };
      for (let word = words.next(); word !== null; word = words.next()) {
        const sign = word.indexOf("=");
        const key = parseKey(sign === -1 ? word : word.slice(0, sign));
        const value = word.slice(sign + 1);
        const isAuto = value.toLowerCase() === "auto";
        if (key === "ipv4hint" && isAuto) auto.autoIpv4Hint = true;
        else if (key === "ipv6hint" && isAuto) auto.autoIpv6Hint = true;
        else addParameter(parameters, key, parseValue(key, value));
      }
      return { type, priority, target, parameters, ...auto };
    },
  };
}

/** SVCB records. */
export const serviceBinding = kind("SVCB");

/** HTTPS records. */
export const httpsBinding = kind("HTTPS");

function autoHints(parameters: Parameters): Pick<ServiceBindingData, "autoIpv4Hint" | "autoIpv6Hint"> {
  return {
    autoIpv4Hint: parameters.boolean("autoIpv4Hint") ?? false,
    autoIpv6Hint: parameters.boolean("autoIpv6Hint") ?? false,
  };
}
