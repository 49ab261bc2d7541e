/**
 * Automata that recognise the texts of acceptances, as they stand in a version. Every string is a sequence of whole numbers,
 * each written as bytes of seven bits, the lowest first, of which all but its last have the top bit set; the bytes in base64.
 */
export interface AcceptanceAutomata {
  /**
   * The classes of characters that all automata go by: how many there are, then for each run of code points of one class, from
   * U+0000 on, its class and its length.
   */
  readonly classes: string;
  /**
   * The automata, each once: number of states, number of the start; for each state from 1 on (0 is dead: no text is accepted
   * from it) 1 if a text may end in it or else 0, how many states before it the one is whose row its own is made from, how many
   * runs of classes differ, and for each of them how many classes after the run before it begins, its length, and the state
   * that the classes lead to.
   */
  readonly automata: readonly string[];
  /** By index of the acceptance that of its automaton; -1 where there is none. */
  readonly automatonOf: readonly number[];
}
