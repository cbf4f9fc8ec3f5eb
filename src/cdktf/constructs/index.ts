export type { AddressRange } from "./address-range";
export {
  ForwardAndReverseZone,
  type ForwardAndReverseZoneProps,
  type SharedZoneConfig,
} from "./forward-and-reverse-zone";
export { InvalidProps, type PropProblem } from "./invalid-props";
export { PreservedHost, type PreservedHostProps } from "./preserved-host";
export {
  ProtectedSubnet,
  type ProtectedHostProps,
  type ProtectedSubnetProps,
  type SharedScopeConfig,
} from "./protected-subnet";
