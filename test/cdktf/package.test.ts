import { existsSync } from "node:fs";
import { join } from "node:path";
import settings from "../../package.json";

const root = join(__dirname, "..", "..");

describe.each(["cdktf", "cdktn"] as const)("The package for %s", (flavour) => {
  it("says which provider it is for, in the package's own version", () => {
    expect(settings[flavour]).toEqual({
      isDeprecated: false,
      provider: { name: "registry.terraform.io/technitium-iac/technitium", version: settings.version },
    });
  });

  it.each(["", "/constructs", "/*"] as const)(
    "exports .../%s with types, for every way that TypeScript resolves",
    (part) => {
      const { types, default: code } = settings.exports[`./${flavour}${part}`];
      expect(code).toBe(types.replace(/\.d\.ts$/, ".js"));
      expect(settings.typesVersions["*"][`${flavour}${part}`]).toEqual([types.replace("./", "")]);
      // What the compiled file is made of.
      const source = types.replace(`./dist/${flavour}`, "src/cdktf").replace("*", "dns-zone").replace(".d.ts", ".ts");
      expect(existsSync(join(root, source))).toBe(true);
    },
  );

  it("leaves it to the user to install the library, or none", () => {
    expect(settings.dependencies).not.toHaveProperty(flavour);
    expect(settings.peerDependencies).toHaveProperty(flavour);
    expect(settings.peerDependenciesMeta[flavour]).toEqual({ optional: true });
  });
});
