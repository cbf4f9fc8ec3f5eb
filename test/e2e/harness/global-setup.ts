/** Runs once before all end-to-end suites. */
export default async function globalSetup(): Promise<void> {
  // Nothing has to be built yet: the suites serve providers from inside the test process.
}
