/**
 * The JSON value `target` changed by a JSON Merge Patch (RFC 7386 section 2): `null` removes a member, objects merge
 * member by member, everything else replaces. Neither argument is changed; untouched parts are shared with `target`.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const members = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, change] of Object.entries(patch)) {
    if (change === null) members.delete(name);
    else members.set(name, mergePatch(members.get(name), change));
  }
  // Unlike assignment, fromEntries makes a plain member of the name `__proto__`.
  return Object.fromEntries(members);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
