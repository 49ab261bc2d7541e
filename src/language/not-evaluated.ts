/** Why a rule has no answer for a record. */
export type NotEvaluatedReason = "calendar" | "parameter" | "event-date";

/**
 * Thrown by an expression that has no answer: a year outside the working-day calendar, a parameter that is not known for
 * the day of the event. Counted and shown; never a finding, never a guess.
 */
export class NotEvaluated extends Error {
  override readonly name = "NotEvaluated";
  readonly reason: NotEvaluatedReason;
  /** Date or parameter name concerned. */
  readonly detail: string;

  constructor(reason: NotEvaluatedReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}
