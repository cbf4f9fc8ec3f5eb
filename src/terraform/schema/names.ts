/**
 * The name Terraform knows an attribute by: `hardwareAddress` is `hardware_address`. This is the only place where names
 * are mapped. A name that is written in snake_case already stays as it is, which is the way to write `option_43`.
 */
export function wireName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
