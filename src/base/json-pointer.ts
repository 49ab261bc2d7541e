/** A JSON pointer (RFC 6901) one token longer than `base`; `~` and `/` of the token are escaped as section 3 asks. */
export function appendPointer(base: string, token: string | number): string {
  return `${base}/${typeof token === "number" ? token : escapeToken(token)}`;
}

/**
 * The value that a JSON pointer (RFC 6901 section 4) names inside `value`, or `undefined` when there is none. Only own
 * properties and array indexes without leading zeros are followed, so `/__proto__` or `/01` lead nowhere.
 */
export function readPointer(value: unknown, pointer: string): unknown {
  if (pointer === "") return value;
  if (!pointer.startsWith("/")) return undefined;
  let here = value;
  for (const escaped of pointer.slice(1).split("/")) {
    if (typeof here !== "object" || here === null) return undefined;
    const token = unescapeToken(escaped);
    if (Array.isArray(here)) {
      if (!arrayIndex.test(token)) return undefined;
      here = here[Number(token)];
    } else {
      if (!Object.hasOwn(here, token)) return undefined;
      here = (here as Record<string, unknown>)[token];
    }
  }
  return here;
}

const arrayIndex = /^(?:0|[1-9]\d*)$/;

function escapeToken(token: string): string {
  // Almost no token needs it, and pointers are made for every finding.
  if (!token.includes("~") && !token.includes("/")) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeToken(token: string): string {
  // `~1` first: the other way round `~01` would become `/` instead of `~1`.
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}
