/** Where pages of bytes go that are too many to keep in memory; each is written once. */
export interface PageStore {
  write(page: number, bytes: Uint8Array): void;
  /** Fills `bytes`, which is as long as what was written, with a page. */
  read(page: number, bytes: Uint8Array): void;
}
