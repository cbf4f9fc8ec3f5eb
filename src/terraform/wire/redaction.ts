/** What stands in a text where a secret stood. */
const MASK = "[redacted]";

/** What a URL cannot carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Keeps secrets out of texts that leave the process: register each as soon as it is known, and pass every text through `apply`. */
export class Redaction {
  #secrets: readonly string[] = [];

  /** From now on `secret` does not appear in what {@link apply} returns, neither as it is nor as part of a URL, a form or JSON. */
  add(secret: string): void {
    if (secret === "") return;
    const inUrl = encodeURIComponent(secret.replace(LONE_SURROGATE, "\ufffd"));
    const inForm = new URLSearchParams([["", secret]]).toString().slice(1);
    const inJson = JSON.stringify(secret).slice(1, -1);
    const all = new Set([...this.#secrets, secret, inUrl, inForm, inJson]);
    // Longer ones first: a secret may be part of another.
    this.#secrets = [...all].sort((a, b) => b.length - a.length);
  }

  /** `text` with every registered secret masked. */
  apply(text: string): string {
    return this.#secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
  }
}
