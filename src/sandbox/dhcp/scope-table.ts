import { ApiError } from "../api-error";
import { anyAddress } from "./address-text";
import type { LeaseDns } from "./lease-dns";
import { addressInNetwork, thisDnsServer, type Network } from "./network";
import { refuseOverlap, requireScopeName, type Scope } from "./scope";
import type { ScopeFiles } from "./scope-files";
import { inWalkingOrder } from "./walking-order";

/** What the {@link ScopeTable} stands on. */
export interface ScopeTableSurroundings {
  readonly network: Network;
  readonly files: ScopeFiles;
  readonly dns: LeaseDns;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** The scopes of one run of the server: which there are, which of them are enabled, and their files. */
export class ScopeTable {
  readonly #in: ScopeTableSurroundings;
  readonly #scopes = new Map<string, Scope>();

  constructor(surroundings: ScopeTableSurroundings) {
    this.#in = surroundings;
  }

  /** Loads the scopes and enables those that were; one whose range overlaps an earlier one's stays out (contract/dhcp/12). */
  start(): void {
    for (const scope of this.#in.files.load()) {
      try {
        this.#load(scope);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        this.#in.log(`DHCP Server failed to load scope: ${scope.name}\r\n${error.message}`);
      }
    }
  }

  /** Takes all scopes out of service, which deletes their leases' records, and saves what leases have changed. */
  stop(): void {
    for (const scope of this.all()) {
      if (scope.enabled) this.#deactivate(scope);
      this.#in.log(`DHCP Server successfully unloaded scope: ${scope.name}`);
    }
    this.saveUnsaved();
  }

  /** All scopes, in the order in which the server looks through them. */
  all(): readonly Scope[] {
    return inWalkingOrder(this.#scopes.values());
  }

  /** The scope of exactly this name: letter case counts. */
  get(name: string): Scope | null {
    return this.#scopes.get(name) ?? null;
  }

  /** Adds a new scope. One that cannot be put into service is disabled, and the call does not fail (contract/dhcp/20). */
  add(scope: Scope): void {
    this.#load(scope);
    this.save(scope);
  }

  #load(scope: Scope): void {
    refuseOverlap(scope.range.startingAddress, scope.range.endingAddress, this.all());
    this.#scopes.set(scope.name, scope);
    this.#findDnsServer(scope);
    if (scope.enabled && !this.#tryToActivate(scope)) {
      scope.enabled = false;
      scope.interfaceAddress = null;
    }
    this.#in.log(`DHCP Server successfully loaded scope: ${scope.name}`);
  }

  /** Refuses two ends of a range for `scope` of which one lies in another scope. */
  refuseOverlap(scope: Scope, first: string, last: string): void {
    const others = this.all().filter((other) => other !== scope);
    refuseOverlap(first, last, others);
  }

  save(scope: Scope): void {
    this.#in.files.save(scope);
  }

  /** Saves the scopes that were made or had leases change since the last time. */
  saveUnsaved(): void {
    for (const scope of this.all()) {
      if (!scope.unsaved) continue;
      scope.unsaved = false;
      this.save(scope);
    }
  }

  /** Gives a scope another name. Its records keep the old one in their comments (contract/dhcp/13). */
  rename(scope: Scope, newName: string): void {
    requireScopeName(newName);
    if (this.#scopes.has(newName)) throw new ApiError(`Scope with name '${newName}' already exists.`);
    const oldName = scope.name;
    this.#scopes.delete(oldName);
    scope.name = newName;
    this.#scopes.set(newName, scope);
    this.save(scope);
    this.#in.files.remove(oldName);
  }

  /** Puts a scope into service; nothing happens to one that is. */
  enable(scope: Scope): void {
    if (scope.enabled) return;
    this.#activate(scope);
    scope.enabled = true;
    this.save(scope);
  }

  /** Takes a scope out of service; nothing happens to one that is not in it. */
  disable(scope: Scope): void {
    if (!scope.enabled) return;
    this.#deactivate(scope);
    scope.enabled = false;
    scope.interfaceAddress = null;
    this.save(scope);
  }

  /** Removes a scope with its reservations, its leases and its file. */
  delete(scope: Scope): void {
    if (scope.enabled) this.#deactivate(scope);
    this.#scopes.delete(scope.name);
    this.#in.log(`DHCP Server successfully unloaded scope: ${scope.name}`);
    this.#in.files.remove(scope.name);
  }

  #tryToActivate(scope: Scope): boolean {
    try {
      this.#activate(scope);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#in.log(`DHCP Server failed to activate scope: ${scope.name}\r\n${error.message}`);
      return false;
    }
  }

  /** A failed try leaves the address behind that it would have been served from (contract/dhcp/20). */
  #activate(scope: Scope): void {
    const { network, dns, now, log } = this.#in;
    const address = addressInNetwork(network, scope.range) ?? anyAddress;
    scope.interfaceAddress = address;
    this.#findDnsServer(scope);
    const holdsPort = this.all().some((other) => other !== scope && other.enabled);
    if (network.port67Taken && !holdsPort) throw new ApiError("Address already in use");
    for (const lease of scope.leases.values()) {
      if (lease.expires > now()) dns.writeLease(scope, lease);
      else dns.eraseLease(scope, lease);
    }
    log(`[${address}:67] DHCP Server successfully activated scope: ${scope.name}`);
  }

  #findDnsServer(scope: Scope): void {
    if (!scope.settings.useThisDnsServer) return;
    scope.settings = { ...scope.settings, dnsServers: thisDnsServer(this.#in.network, scope.range) };
  }

  #deactivate(scope: Scope): void {
    for (const lease of scope.leases.values()) this.#in.dns.eraseLease(scope, lease);
    const address = scope.interfaceAddress ?? anyAddress;
    this.#in.log(`[${address}:67] DHCP Server successfully deactivated scope: ${scope.name}`);
  }
}
