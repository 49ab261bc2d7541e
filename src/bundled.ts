/**
 * The library for browsers and bundles, where the parts of a version cannot be read one by one when they are wanted: all of them
 * are in memory. `package.json` leads bundlers here; everything else is as in `index.ts`.
 */
import { everyPart } from "./versions/every-part.generated.js";
import { offerParts } from "./versions/parts.ts";

offerParts(everyPart);

export * from "./index.ts";
