/** A set of A records at `label`.lab.test; `more` are further arguments in HCL. */
export const addressSet = (label: string, values: readonly string[], more = ""): string => `
  resource "technitium_dns_record_set" "${label}" {
    zone   = "lab.test"
    name   = "${label}.lab.test"
    type   = "A"
    values = ${JSON.stringify(values)}
    ${more}
  }
`;

/** The one that most faults meet: www.lab.test. */
export const www = addressSet("www", ["10.77.0.10"]);

/** Its address in Terraform. */
export const WWW = "technitium_dns_record_set.www";
