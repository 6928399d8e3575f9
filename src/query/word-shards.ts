/** Lists of words, fetched by what the words of a query begin with. */
import { sitePath } from '#dom/address.ts';
import { jsonOf, load } from '#dom/load.ts';
import type { WordShard } from '#query/words-file.ts';
import { tokens } from '#text/tokens.ts';
import { shardOf, type WordLists } from '#text/word-lists.ts';

/** The lists that have been fetched so far. */
export class WordShards {
  readonly #addresses: Readonly<Record<string, string>>;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #shards = new Map<string, WordShard>();

  constructor(addresses: Readonly<Record<string, string>>) {
    this.#addresses = addresses;
  }

  /** What texts are filed under and what has not been fetched. */
  #lacking(texts: readonly string[]): string[] {
    const names = new Set(texts.flatMap(tokens).map(shardOf));
    return [...names].filter((name) => name in this.#addresses && !this.#shards.has(name));
  }

  /** True where a list that texts need could not be fetched. */
  isLacking(texts: readonly string[]): boolean {
    return this.#lacking(texts).length > 0;
  }

  /**
   * Fetches the lists that texts need; what failed is tried again when asked again. Never throws: less is found.
   * @returns true where a new one has come
   */
  async load(texts: readonly string[], name: string): Promise<boolean> {
    const before = this.#shards.size;
    await Promise.all(
      this.#lacking(texts).map((shard) => {
        const asked =
          this.#loading.get(shard) ??
          load({ path: sitePath(this.#addresses[shard] ?? ''), name, read: jsonOf<WordShard>(1) }).then(
            (lists) => {
              this.#shards.set(shard, lists);
            },
            () => {
              this.#loading.delete(shard);
            },
          );
        this.#loading.set(shard, asked);
        return asked;
      }),
    );
    return this.#shards.size > before;
  }

  /** The lists of courses or of pages, joined. */
  lists(of: 'courses' | 'pages'): WordLists {
    return { version: 1, fields: [...this.#shards.values()].flatMap((shard) => shard[of]) };
  }
}
