/** The steps of an address such as `module.lan["a.b"].technitium_dns_zone.lab[0]`, their indexes taken off. */
export function addressSteps(address: string): readonly string[] {
  const steps: string[] = [];
  let step = "";
  let inIndex = false;
  let inText = false;
  for (let at = 0; at < address.length; at++) {
    const character = address.charAt(at);
    if (inText) {
      if (character === "\\") at++;
      else if (character === '"') inText = false;
    } else if (inIndex) {
      if (character === '"') inText = true;
      else if (character === "]") inIndex = false;
    } else if (character === "[") {
      inIndex = true;
    } else if (character === ".") {
      steps.push(step);
      step = "";
    } else {
      step += character;
    }
  }
  return [...steps, step];
}

/** The address of the block that an object comes from: `module.lan.technitium_dns_zone.lab`. */
export function blockAddress(address: string): string {
  return addressSteps(address).join(".");
}

/** The module part of a block's address, `""` for the root, and its type and name. */
export function splitBlock(block: string): { readonly module: string; readonly resource: string } {
  const steps = block.split(".");
  return { module: steps.slice(0, -2).join("."), resource: steps.slice(-2).join(".") };
}
