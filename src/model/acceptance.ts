/**
 * A sufficient condition for a text to be a right value of a field: of a text it accepts, neither the schema nor any rule about
 * the field has anything to say. Of a text it does not accept nothing is known.
 */
export interface Acceptance {
  /** Patterns (flag `u`) none of which is found in the text. */
  readonly without: readonly string[];
  /** Patterns (flag `u`) all of which are found in the text. */
  readonly matching: readonly string[];
  /** Fewest and most characters (code points). */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Check digits the text carries: a unified social credit code (GB 32100) or a citizen number (GB 11643). */
  readonly check?: "credit-code" | "citizen-id";
  /**
   * The first so many characters, all ASCII, are those of a text known to be right; what the acceptance does not say depends on
   * them alone.
   */
  readonly knownHead?: number;
}
