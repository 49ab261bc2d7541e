/** A text that is not made before it is needed; it answers for itself what some functions ask of texts. */
export interface HeldText {
  /** @param yuan a decimal */
  mentionsAmount(yuan: string): boolean;
  mentionsAnyAmount(): boolean;
}
