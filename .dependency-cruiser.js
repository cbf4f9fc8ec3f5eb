/** The import picture of ARCHITECTURE.md, enforced: imports run downwards only. */
const layer = (name, from, allowed) => ({
  name,
  comment: `${from} may import only itself${allowed.length > 0 ? ` and ${allowed.join(", ")}` : ""}`,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    layer("dns-stands-alone", "dns", []),
    layer("ownership-knows-dns", "ownership", ["dns"]),
    layer("technitium-is-a-client", "technitium", ["dns"]),
    layer("terraform-knows-no-dns", "terraform", []),
    layer("sandbox-shares-only-values", "sandbox", ["dns"]),
    layer("provider", "provider", ["terraform", "technitium", "ownership", "dns"]),
    layer("drift", "drift", ["technitium", "ownership", "dns"]),
    { name: "no-orphans", severity: "error", from: { orphan: true, path: "^src/", pathNot: "generated" }, to: {} },
    {
      name: "no-dev-dependencies-in-src",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cdkt" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "generated" },
  },
};
