import type { Ipv4 } from "../../dns/ipv4";
import { ApiError } from "../api-error";
import { requireIpv4, splitList } from "../dhcp/address-text";
import type { Scope } from "../dhcp/scope";
import type { ScopeSettings } from "../dhcp/scope-settings";
import type { Machine } from "../machine";
import { parseInteger, type Parameters } from "../parameters";
import { checkName } from "../zones/domain-name";
import { parseAddress } from "../zones/ip-text";

/** Puts one parameter of `scopes/set` into the scope, if it was sent. */
export type Setting = (scope: Scope, parameters: Parameters, machine: Machine) => void;

/** The names of the settings whose values are of type `T`. */
type NameOf<T> = { readonly [K in keyof ScopeSettings]: ScopeSettings[K] extends T ? K : never }[keyof ScopeSettings];

/** Changes some settings and leaves the others. */
export function change(scope: Scope, values: Partial<ScopeSettings>): void {
  scope.settings = { ...scope.settings, ...values };
}

/** A boolean; empty counts as not sent. */
export function flag(name: NameOf<boolean>): Setting {
  return (scope, parameters) => {
    const value = parameters.boolean(name);
    if (value !== undefined) change(scope, { [name]: value });
  };
}

/** A number; empty counts as not sent. */
export function number(name: NameOf<number>, read: (text: string) => number): Setting {
  return (scope, parameters) => {
    const text = parameters.optional(name);
    if (text !== undefined) change(scope, { [name]: read(text) });
  };
}

/** A setting that an empty value takes away. */
export function clearable<K extends keyof ScopeSettings>(
  name: K,
  read: (text: string, scope: Scope, machine: Machine) => ScopeSettings[K],
): Setting {
  return (scope, parameters, machine) => {
    const text = parameters.raw(name);
    if (text !== undefined) change(scope, { [name]: text === "" ? null : read(text, scope, machine) });
  };
}

/** A comma list of IPv4 addresses, all read before the family of any is looked at; `title` is the server's name for it. */
export function addresses(name: NameOf<readonly Ipv4[] | null>, title: string): Setting {
  return clearable(name, (text) => {
    const list = splitList(text).map(parseAddress);
    return list.map((address) => requireIpv4(address, title));
  });
}

/** A comma list of domain names; blanks around them count, unlike those around addresses. */
export function domainNames(name: "domainSearchList" | "ntpServerDomainNames"): Setting {
  return clearable(name, (text, _scope, { version }) => {
    const names = text.split(",").filter((element) => element !== "");
    for (const element of names) checkName(element, version);
    return names;
  });
}

/** A text of limited length. The server counts characters, though it speaks of bytes. */
export function limitedText(name: "serverHostName" | "bootFileName", title: string, longest: number): Setting {
  return clearable(name, (value) => {
    if (value.length > longest) throw new ApiError(`${title} cannot exceed ${longest} bytes.`);
    return value;
  });
}

/** The elements of a list whose elements are `count` parts each, all parts joined with `|` (contract/dhcp/09). */
export function parts<T>(text: string, count: number, read: (part: (index: number) => string) => T): readonly T[] {
  const all = text.split("|");
  const elements: T[] = [];
  for (let start = 0; start < all.length; start += count) {
    elements.push(
      read((index) => {
        const part = all[start + index];
        if (part === undefined) throw new ApiError("Index was outside the bounds of the array.");
        return part;
      }),
    );
  }
  return elements;
}

/** 0 to 65535. */
export function uint16(text: string): number {
  return parseInteger(text, "a UInt16", 0, 0xffff);
}

/** 0 to 255. */
export function uint8(text: string): number {
  return parseInteger(text, "an unsigned byte", 0, 0xff);
}
