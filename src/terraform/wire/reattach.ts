import type { Address } from "./handshake";

/**
 * The value of TF_REATTACH_PROVIDERS that makes Terraform use a running provider: no start, no handshake, no TLS, and never an end, which
 * is up to whoever started it. `provider` is a source address such as `owner/name`.
 */
export function reattachProviders(provider: string, { network, address }: Address, pid: number): string {
  return JSON.stringify({
    [provider]: {
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: pid,
      Test: true,
      Addr: { Network: network, String: address },
    },
  });
}
