/** The two libraries that our constructs are for: CDK for Terraform, and CDK Terrain, which carries it on. */
export const flavours = ["cdktf", "cdktn"] as const;

/** One of them, by the name of its package. */
export type Flavour = (typeof flavours)[number];

/** The same source for another flavour: only the library that it imports from has another name. */
export function forFlavour(flavour: Flavour, source: string): string {
  return source.replace(/(from|import) "cdktf(["/])/g, `$1 "${flavour}$2`);
}
