import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { TechnitiumProvider } from "../../src/cdktf";

/** A resource block of a synthesised stack. */
export type Block = Readonly<Record<string, unknown>>;

/** A stack with a provider, to be built upon; `blocks` reads what it has become. */
export function newStack(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "test");
  new TechnitiumProvider(stack, "technitium", { serverUrl: "http://127.0.0.1:5380" });
  return stack;
}

/** A value that only Terraform will know. */
export function later(stack: TerraformStack, name: string): string {
  return new TerraformVariable(stack, name, {}).stringValue;
}

/** The resource blocks of a stack by their address in Terraform. */
export function blocks(stack: TerraformStack): Readonly<Record<string, Block>> {
  const document: unknown = JSON.parse(Testing.synth(stack));
  const { resource = {} } = document as {
    readonly resource?: Readonly<Record<string, Readonly<Record<string, Block>>>>;
  };
  return Object.fromEntries(
    Object.entries(resource).flatMap(([type, named]) =>
      Object.entries(named).map(([name, block]): [string, Block] => [`${type}.${name}`, block]),
    ),
  );
}
