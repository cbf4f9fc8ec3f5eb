import { forFlavour } from "../../../scripts/cdktf/flavour";

const source =
  'import { App } from "cdktf";\nimport "cdktf/lib/testing";\nimport { x } from "./cdktf";\nconst name = "cdktf";\n';

it("replaces the library's name where it is imported, and nowhere else", () => {
  expect(forFlavour("cdktn", source)).toBe(
    'import { App } from "cdktn";\nimport "cdktn/lib/testing";\nimport { x } from "./cdktf";\nconst name = "cdktf";\n',
  );
  expect(forFlavour("cdktf", source)).toBe(source);
});
