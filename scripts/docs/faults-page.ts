/** A fault of the catalogue in `test/faults`. */
interface CatalogueEntry {
  readonly number: number;
  readonly group: string;
  readonly fault: string;
  readonly expected: string;
  readonly why: string;
}

/** What stands above the tables. */
const INTRODUCTION = `# What can go wrong, and what happens then

Every fault here has a test with its number in \`test/faults\`: it causes the fault, then looks at what is on the server and at what is in
Terraform's state. A plan after each of them shows what is left to do, and nothing else.`;

/** The page \`docs/faults.md\`: a table for each group of faults, in the order in which groups begin. */
export function renderFaults(catalogue: readonly CatalogueEntry[]): string {
  const groups = [...new Set(catalogue.map(({ group }) => group))];
  const tables = groups.map((group) => {
    const rows = catalogue.filter((entry) => entry.group === group).map(row);
    return [
      `## ${group}`,
      "",
      "| | fault | what happens | why it matters to you |",
      "| ---: | --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  return `${[INTRODUCTION, ...tables].join("\n\n")}\n`;
}

function row({ number, fault, expected, why }: CatalogueEntry): string {
  return `| ${number} | ${[fault, expected, why].map(cell).join(" | ")} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
