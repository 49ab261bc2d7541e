import { expectTypeOf, test } from "vitest";
import type { Static } from "../model/typebox.ts";
import type { administrativeLicence } from "../standard/credit-data/administrative-licence.ts";
import type { administrativePenalty } from "../standard/credit-data/administrative-penalty.ts";
import type { marketEntity } from "../standard/credit-data/market-entity.ts";
import type { AdministrativeLicence, AdministrativePenalty, MarketEntity } from "./next.generated.ts";

/** The drawer of local fields is an index signature that the two generators spell differently; all else must be the same. */
type Fields<Type> = Omit<Type, "local">;

test("the published types are those of the declarations", () => {
  expectTypeOf<Fields<MarketEntity>>().toEqualTypeOf<Fields<Static<typeof marketEntity.schema>>>();
  expectTypeOf<Fields<AdministrativeLicence>>().toEqualTypeOf<Fields<Static<typeof administrativeLicence.schema>>>();
  expectTypeOf<Fields<AdministrativePenalty>>().toEqualTypeOf<Fields<Static<typeof administrativePenalty.schema>>>();
});
