/**
 * The library face of creditspec.
 *
 * ```ts
 * import { createValidator } from "creditspec";
 * const validator = createValidator({ type: "administrative-penalty", asOf: "2025-11-22" });
 * const { kind, findings } = validator.validateRecord(record);
 * ```
 */

// Identifiers (GB 32100, GB 11714, GB 11643, GS 15)
export { type CitizenIdDefect, citizenIdBirthDate, citizenIdDefect } from "./base/citizen-id.ts";
export {
  type CreditCodeDefect,
  creditCodeCheckCharacter,
  creditCodeDefect,
  isOrganizationCodeRight,
  organizationCodeCheckCharacter,
  suggestCreditCode,
} from "./base/credit-code.ts";
export { type FoodLicenceNumberDefect, foodLicenceNumberDefect } from "./base/food-licence-number.ts";
export { type RegistrationNumberDefect, registrationNumberDefect } from "./base/registration-number.ts";
export type { Finding, FindingArguments, Place, Severity } from "./finding/finding.ts";
// Checking
export { Unreadable, type UnreadableCode } from "./finding/unreadable.ts";
// The standard as data
export type {
  CodeListDescription,
  FieldDescription,
  PublishedVersion,
  RecordTypeDescription,
  RegimeDescription,
  RuleDescription,
} from "./model/published.ts";
// Reading
export type { ColumnMapping } from "./read/columns.ts";
export { type Source, sourceOfBytes } from "./read/source.ts";
// Reporting
export { createCsvReporter } from "./report/csv.ts";
export { createHtmlReporter } from "./report/html.ts";
export { createJsonReporter } from "./report/json.ts";
export { createNdjsonReporter } from "./report/ndjson.ts";
export type {
  Language,
  NotChecked,
  ReportedColumn,
  ReportedFinding,
  ReportedInput,
  Reporter,
  ReporterFactory,
  ReportSink,
  RuleCount,
  ValidationReport,
} from "./report/report.ts";
export { createTerminalReporter } from "./report/terminal.ts";
// Types of the records of the draft version
export type { AdministrativeLicence, AdministrativePenalty, MarketEntity } from "./types/next.generated.ts";
export {
  type Batch,
  type BatchOptions,
  type BatchOutcome,
  checkBatch,
  type Digest,
  type ReceivedError,
  type ReceivedFile,
} from "./validate/batch-check.ts";
export { createReceipt } from "./validate/batch-receipt.ts";
export type { Progress } from "./validate/file-check.ts";
export type { StandardResult, StandardSchema } from "./validate/standard-schema.ts";
export {
  createValidator,
  type FileOptions,
  type RecordOutcome,
  type Validator,
  type ValidatorOptions,
} from "./validate/validator.ts";
export { findRecordType, findRegime, findVersion } from "./validate/versions.ts";
