/** How a read treats what is known already. */
export interface ReadOptions {
  /** Ask the server now, in a request of this read's own: before and after a write. Others may share the answer. */
  readonly fresh?: boolean | undefined;
}

/** Reads of one thing by key, shared by all who ask at about the same time. */
export interface SharedRead<K, T> {
  get(key: K, options?: ReadOptions): Promise<T>;
  /** The shared answer as far as there is one, or on its way; `null` when a read would have to ask. */
  known(key: K): Promise<T> | null;
  /** Forgets what is known, also the answers that are still under way: the next read asks anew. Without a key, all. */
  forget(key?: K): void;
}

/** How old a shared answer may be: long enough for one refresh of everything on a busy machine; a process of Terraform lives no longer. */
export const SHARED_FOR_MS = 60_000;

interface Answer<T> {
  readonly since: number;
  readonly value: Promise<T>;
}

/** Shares what `ask` answers for {@link SHARED_FOR_MS}. Failures are not kept. */
export function createSharedRead<K, T>(clock: () => number, ask: (key: K) => Promise<T>): SharedRead<K, T> {
  const answers = new Map<K, Answer<T>>();
  const known = (key: K): Promise<T> | null => {
    const answer = answers.get(key);
    return answer !== undefined && clock() - answer.since < SHARED_FOR_MS ? answer.value : null;
  };
  return {
    known,
    get: (key, { fresh = false } = {}) => {
      const shared = fresh ? null : known(key);
      if (shared !== null) return shared;
      const answer: Answer<T> = { since: clock(), value: ask(key) };
      answers.set(key, answer);
      answer.value.catch(() => {
        if (answers.get(key) === answer) answers.delete(key);
      });
      return answer.value;
    },
    forget: (key) => {
      if (key === undefined) answers.clear();
      else answers.delete(key);
    },
  };
}
