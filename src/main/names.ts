/** The executable's name: Terraform finds a provider's executable by it. */
export const executableName = "terraform-provider-technitium";

/** The provider's source address, without the registry's host. */
export const providerSource = "technitium-iac/technitium";
