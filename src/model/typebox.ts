/** The only place that imports TypeBox, so that a rename of that package is one line here. */
export { type Static, type TObject, type TOptional, type TSchema, type TUnsafe, Type } from "@sinclair/typebox";
