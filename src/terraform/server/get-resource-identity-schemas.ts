/** No resource has an identity in the sense of Terraform 1.12, which takes an empty answer for just that. */
export function getResourceIdentitySchemas(): ReadonlyMap<string, never> {
  return new Map<string, never>();
}
