import { TechnitiumError } from "../../technitium";

/**
 * Does something whose reply may be lost. When it is, `isDone` looks whether the server did it all the same; if it did not, it is
 * tried once more.
 */
export async function assured(act: () => Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof TechnitiumError) || error.landed !== "unknown") throw error;
    if (!(await isDone())) await act();
  }
}
