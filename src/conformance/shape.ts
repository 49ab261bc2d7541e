/** An error as Ajv reports it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> };
}

/** A validator made by Ajv; it leaves the errors of its last call behind. */
export interface Shape {
  (value: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
