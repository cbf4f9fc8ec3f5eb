/** One project per kind of test, so that `npx jest --selectProjects unit` is the quick loop. */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: testMatch.map((glob) => `<rootDir>/test/${glob}`),
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript" } },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  ...more,
});

module.exports = {
  reporters: ["default", "<rootDir>/test/reporter/closing-line.js"],
  projects: [
    project("unit", ["{cli,dns,ownership,technitium,terraform,provider,sandbox,drift,cdktf,scripts}/**/*.test.ts"]),
    project("server", ["server/**/*.test.ts"], { globalSetup: "<rootDir>/test/e2e/harness/global-setup.ts" }),
    project("contract", ["contract/**/*.test.ts"]),
    project("faults", ["faults/**/*.test.ts"], { globalSetup: "<rootDir>/test/e2e/harness/global-setup.ts" }),
    project("e2e", ["e2e/**/*.test.ts"], { globalSetup: "<rootDir>/test/e2e/harness/global-setup.ts" }),
  ],
  maxWorkers: 2,
  testTimeout: 120_000,
};
